import { invoke, submitted } from './activities.ts'
import type { Answered } from './botLine.ts'
import { dialogAnswered } from './dialogs.ts'
import type { Person } from './people.ts'
import { isPlain, plainAt, textAt, type Plain } from './plainJson.ts'
import { wentWrong, type Pressed, type Spot } from './pressed.ts'
import type { Tenant } from './tenant.ts'

function toggled(action: Plain, isShown: (id: string) => boolean): ReadonlyMap<string, boolean> {
  const targets: readonly unknown[] = Array.isArray(action['targetElements']) ? action['targetElements'] : []
  return new Map(
    targets.map(target => {
      const id = typeof target === 'string' ? target : (textAt(target, 'elementId') ?? '')
      const asked = isPlain(target) ? target['isVisible'] : undefined
      return [id, typeof asked === 'boolean' ? asked : !isShown(id)] as const
    }),
  )
}

/** Presses a button of a card in a chat, with what was filled in. */
export async function pressOnCard(
  tenant: Tenant,
  person: Person,
  spot: Spot,
  action: Plain,
  inputs: Plain,
): Promise<Pressed> {
  const pressed = await answerTo(tenant, person, spot, action, inputs)
  const title = textAt(action, 'title') ?? ''
  tenant.changes.emit('pressed', { person, title, filledIn: Object.keys(inputs).length > 0, pressed })
  return pressed
}

async function answerTo(tenant: Tenant, person: Person, spot: Spot, action: Plain, inputs: Plain): Promise<Pressed> {
  const view = tenant.views.of(person)
  view.notices.delete(spot.message.id)
  view.notice = undefined
  switch (action['type']) {
    case 'Action.ShowCard':
      view.open(spot.message, action)
      tenant.changed()
      return { kind: 'opened' }
    case 'Action.ToggleVisibility': {
      const { flipped } = view.unfoldingOf(spot.message)
      const drawn = JSON.stringify(view.cardsOf(spot.message)[spot.place])
      view.flip(
        spot.message,
        toggled(action, id => flipped.get(id) ?? !hiddenAtFirst(drawn, id)),
      )
      tenant.changed()
      return { kind: 'opened' }
    }
    case 'Action.OpenUrl':
      return { kind: 'link', url: textAt(action, 'url') ?? '' }
    case 'Action.Execute':
      return executed(tenant, person, spot, action, inputs)
    case 'Action.Submit':
      return submit(tenant, person, spot, action, inputs)
    default:
      return { kind: 'wrong', status: 0, text: `Teams knows no button of type ${String(action['type'])}.` }
  }
}

const hiddenAtFirst = (drawn: string, id: string): boolean => {
  const find = (element: unknown): boolean =>
    Array.isArray(element)
      ? element.some(find)
      : isPlain(element) &&
        ((element['id'] === id && element['isVisible'] === false) || Object.values(element).some(find))
  return find(JSON.parse(drawn))
}

async function executed(tenant: Tenant, person: Person, spot: Spot, action: Plain, inputs: Plain): Promise<Pressed> {
  const { id, verb } = action
  const value = {
    action: {
      type: 'Action.Execute',
      ...(id === undefined ? {} : { id }),
      verb,
      data: { ...plainAt(action, 'data'), ...inputs },
    },
    trigger: 'manual',
  }
  const answered = await tenant.line.deliver(
    invoke(tenant, spot.chat, person, 'adaptiveCard/action', value, spot.message.id),
  )
  const pressed = readAnswer(answered)
  const view = tenant.views.of(person)
  if (pressed.kind === 'card') view.replace(spot.message, spot.place, pressed.card)
  if (pressed.kind === 'said') view.notices.set(spot.message.id, { text: pressed.text, tone: 'said' })
  if (pressed.kind === 'wrong') view.notices.set(spot.message.id, { text: pressed.text, tone: 'wrong' })
  tenant.changed()
  return pressed
}

/** Reads the answer to `adaptiveCard/action`: a card, a sentence, or an error with its own words. */
function readAnswer({ status, body }: Answered): Pressed {
  if (status !== 200) return wentWrong(status)
  const value = isPlain(body) ? body['value'] : undefined
  const code = isPlain(body) && typeof body['statusCode'] === 'number' ? body['statusCode'] : 200
  switch (textAt(body, 'type')) {
    case 'application/vnd.microsoft.card.adaptive':
      return isPlain(value) && textAt(value, 'type') === 'AdaptiveCard'
        ? { kind: 'card', card: value }
        : wentWrong(code)
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { kind: 'said', text: value } : wentWrong(code)
    case undefined:
      return code === 200 ? { kind: 'nothing' } : wentWrong(code)
    default:
      return {
        kind: 'wrong',
        status: code,
        text: textAt(value, 'message') ?? 'Something went wrong. Please try again.',
      }
  }
}

async function submit(tenant: Tenant, person: Person, spot: Spot, action: Plain, inputs: Plain): Promise<Pressed> {
  const data = { ...plainAt(action, 'data'), ...inputs }
  const teams = plainAt(data, 'msteams')
  switch (textAt(teams, 'type')) {
    case 'task/fetch': {
      const answered = await tenant.line.deliver(
        invoke(tenant, spot.chat, person, 'task/fetch', { data, context: { theme: 'default' } }, spot.message.id),
      )
      return dialogAnswered(tenant, person, spot, answered)
    }
    case 'imBack':
    case 'messageBack': {
      const shown = textAt(teams, 'displayText') ?? textAt(teams, 'value')
      if (shown !== undefined) tenant.say(spot.chat, person, shown, [])
      return sent(
        await tenant.line.deliver(
          submitted(
            tenant,
            spot.chat,
            person,
            spot.message.id,
            plainAt(teams, 'value'),
            textAt(teams, 'text') ?? textAt(teams, 'value'),
          ),
        ),
      )
    }
    default:
      return sent(await tenant.line.deliver(submitted(tenant, spot.chat, person, spot.message.id, data)))
  }
}

const sent = ({ status }: Answered): Pressed =>
  status >= 200 && status < 300 ? { kind: 'nothing' } : wentWrong(status)
