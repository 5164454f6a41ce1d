import { type OwnedAction, isOver } from '../meeting/actionOwners.ts'
import { dateInWords } from '../meeting/dates.ts'
import type { OwnersShare } from '../meeting/events.ts'
import type { Action, CalledMeeting } from '../meeting/meeting.ts'
import { whenAndWhere } from './meetingWords.ts'
import { type Card, asTyped, card, heading, opens, press, quiet, text } from './card.ts'

/** When an action is due, as written or as a date. */
export const dueInWords = (action: { readonly dueDate?: string; readonly dueWords?: string }): string =>
  action.dueDate !== undefined ? dateInWords(action.dueDate) : (action.dueWords ?? 'No date yet')

/** Where one owner stands: "done", "accepted", "asks for the next meeting". */
function shareInWords(share: OwnersShare): string {
  const asks = share.dueDate === undefined && share.dueWords === undefined ? [] : [`asks for ${dueInWords(share)}`]
  const state = share.state === 'complete' ? 'done' : share.state === 'outstanding' ? 'not answered yet' : share.state
  return (share.state === 'outstanding' && asks.length > 0 ? asks : [state, ...asks]).join(', ')
}

/** Where each of several owners stands, in a line. */
export const sharesInWords = (shares: readonly OwnersShare[]): string =>
  shares.map(s => `${s.owner}: ${shareInWords(s)}`).join('; ')

/**
 * The owner's card, one-to-one: one action, where its owners stand, and what this owner may answer. `owner` is the share the card is sent for; with
 * none it is for whoever reads it. An action brought forward says how it was last reported, until an owner answers. The buttons go once that share, or the whole action, is closed.
 */
export function ownerCard(
  meeting: CalledMeeting,
  action: Pick<Action, 'number' | 'text'> & OwnedAction & { readonly status?: string },
  owner?: string,
): Card {
  const data = { meeting: meeting.key, action: action.number, owner }
  const own = action.shares.find(s => s.owner === owner)
  const over = isOver(action.state) || (own !== undefined && isOver(own.state))
  return card(
    [
      heading(`Action A${action.number}`),
      text(asTyped(action.text)),
      {
        type: 'FactSet',
        facts: [
          { title: 'Owner', value: asTyped(action.owners.join(' / ') || 'Nobody yet') },
          { title: 'Due', value: asTyped(dueInWords(action)) },
          { title: 'State', value: asTyped(action.status ?? action.state) },
          ...(action.shares.length < 2 ? [] : [{ title: 'By owner', value: asTyped(sharesInWords(action.shares)) }]),
        ],
      },
      quiet(asTyped(`${meeting.terms.shortName}, ${whenAndWhere(meeting)}`)),
    ],
    over
      ? []
      : [
          press('Accept', 'accept action', data),
          press('Not mine', 'not mine', data),
          opens('Change the date', 'change date', data),
          press('Done', 'done', data),
        ],
  )
}
