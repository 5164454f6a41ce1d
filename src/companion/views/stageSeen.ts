import { phaseInWords } from '../../cards/companionSaid.ts'
import { entryInWords } from '../../cards/entryInWords.ts'
import { howFarInWords } from '../../cards/itemFacts.ts'
import { dateInWords, itemLine } from '../../cards/meetingWords.ts'
import { inWords } from '../../cards/say.ts'
import { type CalledMeeting, currentItem, dateOf, itemById, standing } from '../../meeting/meeting.ts'
import { openPart } from '../../minutes/agendaPrinted.ts'
import { timeOf } from './itemNow.ts'
import type { StageView } from './meetingView.ts'
import { phaseOf, restrictedNow } from './meetingSeen.ts'

/** How many decisions the screen shows. */
const mostDecided = 3

/** The big screen: what everybody in the room may read, the public among them. Nothing restricted, and during restricted business nothing decided. */
export function stageSeen(meeting: CalledMeeting): StageView {
  const item = currentItem(meeting),
    closed = restrictedNow(meeting)
  const decided = closed
    ? []
    : standing(meeting)
        .filter(e => (e.kind === 'decision' || e.kind === 'action') && !e.restricted)
        .filter(e => itemById(meeting, e.item)?.restriction === undefined)
  const lately = decided.filter(e => e.item === (item?.id ?? decided.at(-1)?.item))
  return inWords<StageView>({
    version: meeting.version,
    meeting: meeting.key,
    stage: true,
    body: meeting.agenda.body ?? meeting.terms.name,
    dateInWords: dateInWords(dateOf(meeting) ?? ''),
    phase: phaseOf(meeting),
    phaseInWords: phaseInWords(meeting.phase),
    language: meeting.terms.language ?? 'en',
    restrictedNow: closed,
    ...(item === undefined
      ? {}
      : {
          now: {
            number: item.number,
            title: openPart(item).title,
            presenters: openPart(item).presenters.map(p => p.name),
            ...timeOf(meeting, item.id),
            position: howFarInWords(meeting),
          },
        }),
    decided: (lately.length === 0 ? decided.slice(-1) : lately).slice(-mostDecided).map(e => {
      const its = itemById(meeting, e.item)
      return { item: its === undefined ? '' : itemLine(its), words: entryInWords(meeting, e, false) }
    }),
  })
}
