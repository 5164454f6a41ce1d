import type { RegisteredAction } from '../minutes/actionRegister.ts'
import { asTyped } from './card.ts'
import { dueInWords, sharesInWords } from './ownerCard.ts'

/** The open actions of a partnership as a message; of restricted ones only how many there are, except to those entitled. */
export function actionsListed(shortName: string, register: readonly RegisteredAction[], entitled: boolean): string {
  const open = register.filter(a => a.open),
    shown = open.filter(a => entitled || !a.restricted)
  if (open.length === 0) return 'There are no open actions.'
  const lines = shown
    .slice(0, 60)
    .map(
      a =>
        `- **${a.reference}** ${asTyped(`${a.owners.join(' / ') || 'no owner yet'}: ${a.text} (${a.dueDate === undefined && a.dueWords === undefined ? 'no date yet' : `due ${dueInWords(a)}`}; ${a.shares.length < 2 ? a.status : sharesInWords(a.shares)}${a.from === undefined ? '' : `; from ${a.from}`})`)}`,
    )
  const rest = [
    shown.length > 60 ? `and ${shown.length - 60} more` : undefined,
    open.length > shown.length ? `${open.length - shown.length} restricted, not shown here` : undefined,
  ].filter(r => r !== undefined)
  return [`**Open actions of ${asTyped(shortName)}**`, lines.join('\n'), ...rest].join('\n\n')
}
