import { type OwnedAction, isOver } from '../meeting/actionOwners.ts'
import type { OwnersShare } from '../meeting/events.ts'
import type { Action, CalledMeeting } from '../meeting/meeting.ts'
import { stateInWords, statusInWords } from './actionStates.ts'
import { dateInWords, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'
import { type Button, type Card, asTyped, card, heading, opens, press, quiet, text } from './card.ts'

/** When an action is due, as written or as a date. */
export const dueInWords = (action: { readonly dueDate?: string; readonly dueWords?: string }): string =>
  action.dueDate !== undefined ? dateInWords(action.dueDate) : meetingNamed(action.dueWords ?? say`No date yet`)

/** The next meeting in the language of whoever is spoken to, where nothing else was typed. */
const meetingNamed = (words: string): string =>
  /^(?:(?:the )?next meeting|y cyfarfod nesaf)$/i.test(words) ? say`the next meeting` : words

/** Where one owner stands: "done", "accepted", "asks for the next meeting". */
function shareInWords(share: OwnersShare): string {
  const asks = share.dueDate === undefined && share.dueWords === undefined ? [] : [say`asks for ${dueInWords(share)}`]
  const state =
    share.state === 'complete'
      ? say`done`
      : share.state === 'outstanding'
        ? say`not answered yet`
        : stateInWords(share.state)
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
  const own = action.shares.find(s => s.owner === owner)
  const over = isOver(action.state) || (own !== undefined && isOver(own.state))
  return card(
    [
      heading(say`Action A${action.number}`),
      text(asTyped(action.text)),
      {
        type: 'FactSet',
        facts: [
          { title: say`Owner`, value: asTyped(action.owners.join(' / ') || say`Nobody yet`) },
          { title: say`Due`, value: asTyped(dueInWords(action)) },
          {
            title: say`State`,
            value: asTyped(action.status === undefined ? stateInWords(action.state) : statusInWords(action.status)),
          },
          ...(action.shares.length < 2 ? [] : [{ title: say`By owner`, value: asTyped(sharesInWords(action.shares)) }]),
        ],
      },
      quiet(asTyped(`${meeting.terms.shortName}, ${whenAndWhere(meeting)}`)),
    ],
    over ? [] : ownerButtons({ meeting: meeting.key, action: action.number, owner }),
  )
}

/** What an owner may answer for an open action; `owner` is the share answered for. */
export const ownerButtons = (data: {
  readonly meeting: string
  readonly action: number
  readonly owner: string | undefined
}): readonly Button[] => [
  press(say`Accept`, 'accept action', data),
  press(say`Not mine`, 'not mine', data),
  opens(say`Change the date`, 'change date', data),
  press(say`Done`, 'done', data),
]
