import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { aboutRecord } from '../cards/sentences.ts'
import { type EntryEdited, editedCard } from '../cards/correctionsOffered.ts'
import { typedQuestionCard } from '../cards/typedQuestions.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import { type CalledMeeting, type Entry, standing } from '../meeting/meeting.ts'
import { type Answer, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, type Brought, dayOfMeeting, nonceOf } from './brought.ts'
import type { Desk } from './desk.ts'
import { asideWhereQuiet } from './aside.ts'
import { entriesOfMessage } from './messagesKept.ts'
import { restrictedHere } from './questions.ts'
import { type Read, type Typed, besidesSlips } from '../words/line/typed.ts'
import { readTyped } from '../words/typedWords.ts'
import { partnershipMeant } from './whichPartnership.ts'

/**
 * What is said where somebody edited a message in the chat: the correction of what it recorded is offered, one press each, and nothing is changed
 * before. Where it had recorded nothing, and reads as something to record now, that is offered.
 */
export async function answerEdited(desk: Desk, brought: Brought, text: string): Promise<readonly Answer[]> {
  const { words, terms } = await partnershipMeant(desk, brought, text)
  const meeting =
    terms === undefined
      ? undefined
      : await meetingMeant(desk.office, terms.key, dayOf(brought.asked.at, terms.timezone))
  if (terms === undefined || meeting === undefined || brought.message === undefined) return []
  if (mayNotConduct(meeting, brought.asked.by) !== undefined) return []
  return asideWhereQuiet({ brought, terms, meeting }, words, await answerEdit(desk, { brought, terms, meeting }, words))
}

async function answerEdit(desk: Desk, at: AtMeeting, words: string): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const read = besidesSlips(readTyped(words, brought.addressed))
  const entries = await entriesOf(desk, meeting, brought.message ?? '')
  if (restrictedHere(at) !== undefined) return []
  if (entries.length === 0) return recordsSomething(read) ? offered(at, words) : []
  const now = read === undefined ? [] : wordsNow(desk, at, read)
  if (now.length !== entries.length || now.some((n, i) => n.kind !== entries[i]?.kind))
    return [refusal(aboutRecord.editedOtherwise)]
  const changed = entries.flatMap((entry, i) => changes(meeting, entry, now[i]))
  return changed.length === 0 ? [] : [forWhoeverAsked(show(editedCard(meeting, changed, nonceOf(brought))))]
}

async function entriesOf(desk: Desk, meeting: CalledMeeting, message: string): Promise<readonly Entry[]> {
  const ids = await entriesOfMessage(desk, meeting.key, message)
  return standing(meeting).filter(e => ids.includes(e.id))
}

/** What the words would record now, one by one. */
interface Now {
  readonly kind: Entry['kind']
  readonly text: string
  readonly owner?: string
  readonly due?: string
}

const parts = (read: Exclude<Read, undefined>): readonly Typed[] =>
  !('kind' in read) ? read.map(command => ({ kind: 'command', command })) : read.kind === 'several' ? read.each : [read]

const wordsNow = (desk: Desk, at: AtMeeting, read: Exclude<Read, undefined>): readonly Now[] =>
  parts(read).flatMap((typed): readonly Now[] => {
    if (typed.kind === 'action') {
      const { text, ...due } = desk.reading.due(typed.text, dayOfMeeting(at))
      const by = due.dueWords ?? due.dueDate
      return [{ kind: 'action', text, owner: typed.owners, ...(by === undefined ? {} : { due: by }) }]
    }
    if (typed.kind !== 'command') return []
    switch (typed.command.type) {
      case 'MakeNote':
        return [{ kind: 'note', text: typed.command.text }]
      case 'PassResolution':
        return typed.command.texts.map(text => ({ kind: 'decision', text }))
      case 'NamePresenter':
        return [{ kind: 'presenter', text: typed.command.name }]
      default:
        return []
    }
  })

/** An entry and what the message says now, where that is something else. */
function changes(meeting: CalledMeeting, entry: Entry, now: Now | undefined): readonly EntryEdited[] {
  const action = entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined
  const was = action?.text ?? ('text' in entry ? entry.text : entry.kind === 'presenter' ? entry.name : '')
  const owners = action?.owners.join(' / ')
  if (now === undefined || now.text.trim() === '') return []
  const same =
    now.text.trim() === was &&
    (owners === undefined || owners === (now.owner ?? '')) &&
    now.due === (action?.dueWords ?? action?.dueDate)
  return same ? [] : [{ entry: entry.id, was, ...(owners === undefined ? {} : { owners }), now }]
}

const recordsSomething = (read: Read): boolean =>
  read !== undefined &&
  parts(read).some(
    t =>
      t.kind === 'action' ||
      (t.kind === 'command' && ['MakeNote', 'PassResolution', 'NamePresenter'].includes(t.command.type)),
  )

function offered(at: AtMeeting, words: string): readonly Answer[] {
  const card = typedQuestionCard(at.meeting, 'edited', [{ title: words, words }], nonceOf(at.brought))
  return card === undefined ? [] : [forWhoeverAsked(show(card))]
}
