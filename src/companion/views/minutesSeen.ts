import { minutesStates } from '../../cards/companionSaid.ts'
import { deskButtons, kindOfEntry, verbInWords } from '../../cards/deskSaid.ts'
import { stepsInWords } from '../../cards/entryHistory.ts'
import { sayWorded } from '../../cards/sayWorded.ts'
import type { MinutesPages } from '../../documents/rendition/minutesAsTheyStand.ts'
import type { Page } from '../../documents/rendition/page.ts'
import { decisionVerbs } from '../../meeting/events.ts'
import { effectOf } from '../../meeting/interests.ts'
import { type CalledMeeting, type Entry, itemById, standing } from '../../meeting/meeting.ts'
import { entitledByTerms } from '../../meeting/publicity.ts'
import type { Actor } from '../../meeting/termsOfReference.ts'
import { wordsOfEntry } from '../../meeting/wordsOfEntry.ts'
import type { Gap } from '../../minutes/gap.ts'
import { gapsOf } from '../../minutes/gaps.ts'
import { typedButton } from './buttonSeen.ts'
import { stateOfMinutes } from './earlierMeetings.ts'
import { mentionsOf } from './mentions.ts'
import type { EntryView, GapView, MinutesPage, MinutesView } from './meetingView.ts'

/** The minutes as they stand, with the house style they are drawn in. */
export type MinutesDrawn = MinutesPages & { readonly style: string }

/** A meeting's minutes as its clerk writes them. Restricted business is in it for a clerk who is entitled to it by the terms, and for no other. */
export function minutesSeen(meeting: CalledMeeting, drawn: MinutesDrawn, clerk: Actor): MinutesView {
  const entitled = entitledByTerms(meeting.terms, clerk),
    changed = changedSince(meeting)
  const entries = standing(meeting)
    .filter(entry => entitled || !entry.restricted)
    .map(entry => entrySeen(meeting, entry, changed))
  const state = stateOfMinutes(meeting)
  return {
    state,
    stateInWords: minutesStates[state](),
    style: drawn.style,
    pages: [
      page(drawn.open, false),
      ...(entitled && drawn.restricted !== undefined ? [page(drawn.restricted, true)] : []),
    ],
    entries: Object.fromEntries(entries.map(entry => [entry.id, entry])),
    gaps: gapsIn(meeting).map(each => gapSeen(meeting, each)),
    mentions: mentionsOf(meeting),
    verbs: decisionVerbs.map(verb => ({ verb, title: verbInWords(verb) })),
    buttons: [{ title: deskButtons.theWhole(), verb: 'clerk card', data: { meeting: meeting.key } }],
    fixed: meeting.confirmed !== undefined,
  }
}

/** What a clerk should look at, looked for once in each state of a meeting. */
const gapsKnown = new WeakMap<CalledMeeting, readonly Gap[]>()
function gapsIn(meeting: CalledMeeting): readonly Gap[] {
  const known = gapsKnown.get(meeting) ?? gapsOf(meeting)
  gapsKnown.set(meeting, known)
  return known
}

const page = ({ title, language, watermark, blocks }: Page, restricted: boolean): MinutesPage => ({
  restricted,
  title,
  language,
  ...(watermark === undefined ? {} : { watermark }),
  blocks,
})

/** The entries that were corrected or moved since they were recorded, by id. */
function changedSince({ trail }: CalledMeeting): ReadonlySet<string> {
  const changed = new Set<string>()
  for (let at = trail; at !== undefined; at = at.before) {
    const { event } = at.recorded
    if (event.type === 'EntryAmended' || event.type === 'EntryMoved') changed.add(event.entry)
  }
  return changed
}

function entrySeen(meeting: CalledMeeting, entry: Entry, changed: ReadonlySet<string>): EntryView {
  const action = entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined
  const steps = changed.has(entry.id) ? stepsInWords(meeting, entry.id) : []
  return {
    id: entry.id,
    kind: entry.kind,
    kindInWords: kindOfEntry(entry.kind),
    item: entry.item,
    number: itemById(meeting, entry.item)?.number ?? '',
    words: wordsOfEntry(meeting, entry),
    ...(action === undefined
      ? {}
      : { owners: action.owners.join(' / '), due: action.dueWords ?? action.dueDate ?? '' }),
    restricted: entry.restricted,
    ...(steps.length > 1 ? { history: steps } : {}),
    ...(entry.kind === 'interest' || entry.kind === 'procedure' ? { fixed: true as const } : {}),
  }
}

/** A gap at its place; where somebody's conduct is asked for, with the presses that say it. */
function gapSeen(meeting: CalledMeeting, { gap, sentence, item, entry }: Gap): GapView {
  const number = item === undefined ? undefined : itemById(meeting, item)?.number
  const declarants =
    gap !== 'interest without conduct' || item === undefined
      ? []
      : meeting.declarations.filter(
          d => d.items.includes(item) && d.conduct[item] === undefined && effectOf(meeting, d) !== 'stays',
        )
  const [declarant, ...others] = declarants
  return {
    sentence: sayWorded(sentence),
    ...(item === undefined ? {} : { item }),
    ...(entry === undefined ? {} : { entry }),
    buttons:
      declarant === undefined || others.length > 0 || number === undefined
        ? []
        : [
            typedButton(deskButtons.leftTheRoom(), meeting.key, `${declarant.person} left the room for item ${number}`),
            typedButton(deskButtons.stayed(), meeting.key, `${declarant.person} stayed for item ${number}`),
          ],
  }
}
