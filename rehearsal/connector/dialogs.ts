import { invoke } from './activities.ts'
import type { Answered } from './botLine.ts'
import type { Person } from './people.ts'
import { plainAt, plainsAt, textAt, type Plain } from './plainJson.ts'
import { wentWrong, type Pressed, type Spot } from './pressed.ts'
import type { Tenant } from './tenant.ts'
import type { Dialog } from './views.ts'

/** Shows what a dialog request came to: another form, a sentence, or nothing, which closes it. */
export function dialogAnswered(
  tenant: Tenant,
  person: Person,
  spot: Pick<Spot, 'chat' | 'message'>,
  { status, body }: Answered,
  command?: Plain,
): Pressed {
  const view = tenant.views.of(person)
  const open = view.dialog !== undefined
  view.dialog = undefined
  const pressed = readDialog(status, body, open)
  if (pressed.kind === 'dialog') {
    const value = plainAt(plainAt(body, 'task'), 'value')
    const card = plainAt(plainAt(value, 'card'), 'content')
    view.dialog = {
      title: pressed.title,
      card,
      chat: spot.chat,
      message: spot.message.id,
      ...(command === undefined ? {} : { command }),
    }
  }
  if (pressed.kind === 'said') view.notice = { text: pressed.text, tone: 'said' }
  if (pressed.kind === 'wrong') view.notice = { text: pressed.text, tone: 'wrong' }
  tenant.changed()
  return pressed
}

function readDialog(status: number, body: unknown, mayClose: boolean): Pressed {
  const task = plainAt(body, 'task')
  if (status !== 200) return { kind: 'wrong', status, text: 'Unable to reach the app. Please try again.' }
  if (textAt(task, 'type') === 'message') return { kind: 'said', text: textAt(task, 'value') ?? '' }
  if (textAt(task, 'type') === 'continue') {
    const value = plainAt(task, 'value')
    const card = plainAt(value, 'card')
    const drawable =
      textAt(card, 'contentType') === 'application/vnd.microsoft.card.adaptive' &&
      plainsAt(card['content'], 'body').length > 0
    return drawable
      ? { kind: 'dialog', title: textAt(value, 'title') ?? '' }
      : { kind: 'wrong', status, text: 'Unable to reach the app. Please try again.' }
  }
  return mayClose ? { kind: 'nothing' } : { kind: 'wrong', status, text: 'Unable to reach the app. Please try again.' }
}

/** Presses a button of the open dialog. */
export async function pressInDialog(
  tenant: Tenant,
  person: Person,
  dialog: Dialog,
  action: Plain,
  inputs: Plain,
): Promise<Pressed> {
  const pressed = await answerInDialog(tenant, person, dialog, action, inputs)
  const title = textAt(action, 'title') ?? ''
  tenant.changes.emit('pressed', { person, title, filledIn: Object.keys(inputs).length > 0, pressed })
  return pressed
}

async function answerInDialog(
  tenant: Tenant,
  person: Person,
  dialog: Dialog,
  action: Plain,
  inputs: Plain,
): Promise<Pressed> {
  if (action['type'] === 'Action.OpenUrl') return { kind: 'link', url: textAt(action, 'url') ?? '' }
  if (action['type'] !== 'Action.Submit')
    return { kind: 'wrong', status: 0, text: 'In a dialog only Action.Submit does anything.' }
  const data = { ...plainAt(action, 'data'), ...inputs }
  const message = dialog.chat.message(dialog.message)
  if (message === undefined) return wentWrong(404)
  const [name, value] =
    dialog.command === undefined
      ? (['task/submit', { data, context: { theme: 'default' } }] as const)
      : (['composeExtension/submitAction', { ...dialog.command, data, context: { theme: 'default' } }] as const)
  const answered = await tenant.line.deliver(
    invoke(tenant, dialog.chat, person, name, value, dialog.command === undefined ? message.id : undefined),
  )
  if (textAt(plainAt(answered.body, 'composeExtension'), 'type') === 'message') {
    const text = textAt(plainAt(answered.body, 'composeExtension'), 'text') ?? ''
    return dialogAnswered(
      tenant,
      person,
      { chat: dialog.chat, message },
      { status: 200, body: { task: { type: 'message', value: text } } },
    )
  }
  return dialogAnswered(tenant, person, { chat: dialog.chat, message }, answered, dialog.command)
}
