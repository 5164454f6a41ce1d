import type { RegisteredAction } from '../minutes/actionRegister.ts'
import { statusInWords } from './actionStates.ts'
import { asTyped } from './card.ts'
import { dueInWords, sharesInWords } from './ownerCard.ts'
import { say } from './say.ts'

/** The open actions of a partnership as a message; of restricted ones only how many there are, except to those entitled. */
export function actionsListed(shortName: string, register: readonly RegisteredAction[], entitled: boolean): string {
  const open = register.filter(a => a.open),
    shown = open.filter(a => entitled || !a.restricted)
  if (open.length === 0) return say`There are no open actions.`
  const lines = shown
    .slice(0, 60)
    .map(
      a => `- **${a.reference}** ${asTyped(`${a.owners.join(' / ') || say`no owner yet`}: ${a.text} (${stands(a)})`)}`,
    )
  const rest = [
    shown.length > 60 ? say`and ${shown.length - 60} more` : undefined,
    open.length > shown.length ? say`${open.length - shown.length} restricted, not shown here` : undefined,
  ].filter(r => r !== undefined)
  return [`**${say`Open actions of ${asTyped(shortName)}`}**`, lines.join('\n'), ...rest].join('\n\n')
}

/** When an action is due, how it stands, and which meeting it is from. */
function stands(a: RegisteredAction): string {
  const due = a.dueDate === undefined && a.dueWords === undefined ? say`no date yet` : say`due ${dueInWords(a)}`
  const state = a.shares.length < 2 ? statusInWords(a.status) : sharesInWords(a.shares)
  return [due, state, ...(a.from === undefined ? [] : [say`from ${a.from}`])].join('; ')
}
