import type { Command } from '../meeting/commands.ts'
import { type EditsPress, readEditsPress } from './editsPress.ts'
import { type FormName, formNames } from './forms.ts'
import { type PutRightPress, readPutRight } from './putRightVerbs.ts'
import { type BeginPress, type SetUpPress, readSetUp } from './setUpVerbs.ts'
import { type NameMeant, meantRead } from './typedQuestions.ts'

/** What a button or form asks for, read back from its data. The data is the sender's word: who acts and what they may do is decided elsewhere. */
export type Press =
  | { readonly kind: 'command'; readonly meeting: string; readonly command: Command; readonly nonce?: string }
  | {
      readonly kind: 'form'
      readonly meeting: string
      readonly form: FormName
      readonly after?: string
      readonly entry?: string
      readonly action?: number
      readonly comment?: number
      readonly owner?: string
      /** The item it is for, by id, where that is another than the one being taken. */
      readonly item?: string
    }
  | { readonly kind: 'issue form'; readonly meeting: string; readonly commentsBy: string; readonly nonce?: string }
  | {
      readonly kind: 'take comment form'
      readonly meeting: string
      readonly comment: number
      /** The entry to correct, or `new` for a note of its own. */
      readonly entry: string
      /** The one whose words the form began with. */
      readonly shown: string
      readonly text: string
      readonly nonce?: string
    }
  | { readonly kind: 'comments'; readonly meeting: string; readonly from: number }
  | { readonly kind: 'clerk card'; readonly meeting: string }
  | { readonly kind: 'send issued minutes'; readonly meeting: string }
  | { readonly kind: 'see agenda'; readonly meeting: string }
  | { readonly kind: 'see item'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'run the meeting'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'more' | 'less'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'wait'; readonly meeting: string }
  | { readonly kind: 'remind them'; readonly meeting: string }
  | { readonly kind: 'leave item out'; readonly meeting: string; readonly asked: number }
  | { readonly kind: 'redraft'; readonly meeting: string }
  | { readonly kind: 'send actions'; readonly meeting: string }
  | { readonly kind: 'confirm minutes'; readonly meeting: string }
  | EditsPress
  | SetUpPress
  | BeginPress
  | PutRightPress
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'agenda for'; readonly partnership: string; readonly kept: string }
  | {
      readonly kind: 'action form'
      readonly meeting: string
      /** The item it is recorded under, by id, where that is not the one being taken. */
      readonly under?: string
      readonly action: string
      readonly owner: string
      readonly due: string
      readonly nonce?: string
    }
  | {
      readonly kind: 'apologies form'
      readonly meeting: string
      readonly substitute: string
      readonly message: string
      readonly nonce?: string
    }
  | {
      readonly kind: 'resolution form'
      readonly meeting: string
      /** The item it is recorded under, by id, where that is not the one being taken. */
      readonly under?: string
      readonly verb: string
      readonly text: string
      readonly proposer: string
      readonly seconder: string
      readonly votes: string
      readonly nonce?: string
    }
  | {
      readonly kind: 'amend form'
      readonly meeting: string
      readonly entry: string
      readonly text: string
      /** The words it had where they were shown. */
      readonly was?: string
      readonly owner?: string
      readonly due?: string
      readonly nonce?: string
    }
  | {
      readonly kind: 'add form'
      readonly meeting: string
      readonly item: string
      readonly what: string
      readonly text: string
      readonly nonce?: string
    }
  | {
      readonly kind: 'date form'
      readonly meeting: string
      readonly action: number
      readonly due: string
      readonly owner?: string
    }
  | {
      readonly kind: 'typed'
      readonly meeting: string
      readonly words: string
      readonly part?: number
      readonly meant: readonly NameMeant[]
      readonly nonce?: string
    }

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}

/** Ids or numbers of items with commas between them. */
const listed = (items: string | undefined): readonly string[] =>
  (items ?? '')
    .split(',')
    .map(i => i.trim())
    .filter(i => i !== '')

/** What the clerk chose for each who did not come, from fields named `came NAME`: `absent`, `apologies`, or nothing yet. */
function absencesIn(data: Readonly<Record<string, unknown>>) {
  const chosen = (word: string) =>
    Object.entries(data).flatMap(([field, value]) =>
      field.startsWith('came ') && value === word ? [{ name: field.slice('came '.length) }] : [],
    )
  return { absent: chosen('absent'), apologies: chosen('apologies') }
}

/** The digest of reminders that a button stands on, by its name; none for a button of another card. */
export function digestPressed(data: unknown): string | undefined {
  const name = asRecord(data)['digest']
  return typeof name === 'string' && name.length < 40 ? name : undefined
}

/** Reads a button's data. Gives nothing where it is none of ours, or not whole: a card that was tampered with, or of another product. */
export function readPress(verbGiven: unknown, dataGiven: unknown): Press | undefined {
  const data = asRecord(dataGiven)
  const word = (key: string): string | undefined => {
    const v = data[key]
    return typeof v === 'string' ? v.slice(0, 100_000) : typeof v === 'number' ? String(v) : undefined
  }
  const count = (key: string): number | undefined => {
    const v = data[key]
    const n = typeof v === 'number' ? v : typeof v === 'string' && v.trim() !== '' ? Number(v) : Number.NaN
    return Number.isInteger(n) ? n : undefined
  }
  const verb = typeof verbGiven === 'string' && verbGiven !== '' ? verbGiven : word('verb')
  const meeting = word('meeting')
  if (verb?.startsWith('set up ') === true) return readSetUp(verb, data)
  if (verb === 'link') {
    const name = word('name')
    return name === undefined ? undefined : { kind: 'link', name }
  }
  if (verb === 'agenda for') {
    const partnership = word('partnership'),
      kept = word('kept')
    return partnership === undefined || kept === undefined ? undefined : { kind: 'agenda for', partnership, kept }
  }
  if (verb === undefined || meeting === undefined || !/^[^/]+\/\d+$/.test(meeting)) return undefined
  if (verb.startsWith('put right ')) return readPutRight(verb, meeting, data)
  const after = word('after'),
    nonce = word('nonce'),
    item = word('item')
  const under = word('under'),
    itsItem = under === undefined || under === '' ? {} : { under }
  const given = after === undefined ? {} : { after },
    clock = word('clock'),
    closedAt = clock !== undefined && /^\d\d:\d\d$/.test(clock) ? { clock } : {},
    once = nonce === undefined ? {} : { nonce }
  const command = (c: Command): Press => ({ kind: 'command', meeting, command: c, ...once })
  switch (verb) {
    case 'form': {
      const form = formNames.find(f => f === word('form')),
        entry = word('entry'),
        action = count('action'),
        comment = count('comment'),
        owner = word('owner')
      return form === undefined
        ? undefined
        : {
            kind: 'form',
            meeting,
            form,
            ...given,
            ...(entry === undefined ? {} : { entry }),
            ...(action === undefined ? {} : { action }),
            ...(comment === undefined ? {} : { comment }),
            ...(owner === undefined ? {} : { owner }),
            ...(item === undefined || item === '' ? {} : { item }),
          }
    }
    case 'choose entry': {
      const entry = word('entry')
      return entry === undefined ? undefined : { kind: 'form', meeting, form: 'correct entry', entry, ...given }
    }
    case 'look again':
    case 'take changes':
      return readEditsPress(verb, data)
    case 'leave item out': {
      const asked = count('asked')
      return asked === undefined ? undefined : { kind: 'leave item out', meeting, asked }
    }
    case 'see item':
    case 'run the meeting':
    case 'more':
    case 'less':
      return { kind: verb, meeting, item: item ?? '' }
    case 'see agenda':
    case 'wait':
    case 'remind them':
    case 'redraft':
    case 'send actions':
    case 'confirm minutes':
    case 'clerk card':
    case 'send issued minutes':
      return { kind: verb, meeting }
    case 'issue to members':
      return { kind: 'issue form', meeting, commentsBy: word('commentsBy') ?? '', ...once }
    case 'comment':
      return command({ type: 'CommentOnMinutes', item: item ?? '', text: word('text') ?? '' })
    case 'show words':
    case 'take comment': {
      const comment = count('comment'),
        entry = word('entry') ?? ''
      if (comment === undefined) return undefined
      return verb === 'show words'
        ? { kind: 'form', meeting, form: 'take comment', comment, entry }
        : {
            kind: 'take comment form',
            meeting,
            comment,
            entry,
            shown: word('shown') ?? '',
            text: word('text') ?? '',
            ...once,
          }
    }
    case 'leave comment': {
      const comment = count('comment')
      return comment === undefined ? undefined : command({ type: 'LeaveComment', comment })
    }
    case 'comments':
      return { kind: 'comments', meeting, from: count('from') ?? 0 }
    case 'attend':
      return command({ type: 'PromiseAttendance' })
    case 'apologies':
      return {
        kind: 'apologies form',
        meeting,
        substitute: word('substitute') ?? '',
        message: word('message') ?? '',
        ...once,
      }
    case 'declare': {
      const person = word('person')
      return command({
        type: 'DeclareInterest',
        items: listed(item),
        kind: word('kind') ?? '',
        nature: word('nature') ?? '',
        sensitive: data['sensitive'] === 'true' || data['sensitive'] === true,
        ...(person === undefined || person === '' ? {} : { person: { name: person } }),
      })
    }
    case 'issue':
      return command({ type: 'IssueMinutes' })
    case 'hold':
      return command({ type: 'HoldRecord' })
    case 'release':
      return command({ type: 'ReleaseRecord' })
    case 'returned':
      return command({ type: 'RecordJoining' })
    case 'publish': {
      const read = count('read')
      return command({ type: 'PublishAgenda', ...(read === undefined ? {} : { read }) })
    }
    case 'discard':
      return command({ type: 'DiscardAgenda' })
    case 'next item': {
      const expecting = word('expecting')
      return command({ type: 'TakeNextItem', ...given, ...(expecting === undefined ? {} : { expecting }) })
    }
    case 'continue next item':
      return command({ type: 'TakeNextItem', despite: true, ...given })
    case 'previous item':
      return command({ type: 'TakePreviousItem', ...given })
    case 'take item':
      return command({ type: 'TakeItem', item: item ?? '', ...given })
    case 'take together':
      return command({ type: 'TakeItemsTogether', items: listed(word('items')) })
    case 'continue item':
      return command({ type: 'TakeItem', item: item ?? '', despite: true, ...given })
    case 'defer':
      return command({
        type: 'DeferItem',
        reason: word('reason') ?? '',
        ...given,
        ...(item === undefined || item === '' ? {} : { item }),
      })
    case 'adjourn': {
      const minutes = count('minutes')
      return command({ type: 'AdjournMeeting', ...(minutes === undefined || minutes < 1 ? {} : { minutes }) })
    }
    case 'resume':
      return command({ type: 'ResumeMeeting' })
    case 'undo':
      return command({ type: 'UndoLastStep', ...given })
    case 'close meeting':
      return command({
        type: 'CloseMeeting',
        ...given,
        ...closedAt,
        ...(word('untaken') === 'left' ? { untaken: 'left' } : {}),
      })
    case 'defer the rest':
      return command({ type: 'CloseMeeting', ...given, ...closedAt, untaken: 'deferred' })
    case 'note':
      return command({ type: 'MakeNote', text: word('text') ?? '' })
    case 'resolution':
      return {
        kind: 'resolution form',
        meeting,
        verb: word('decision') ?? 'resolved',
        text: word('text') ?? '',
        proposer: word('proposer') ?? '',
        seconder: word('seconder') ?? '',
        votes: word('votes') ?? '',
        ...itsItem,
        ...once,
      }
    case 'action':
      return {
        kind: 'action form',
        meeting,
        action: word('action') ?? '',
        owner: word('owner') ?? '',
        due: word('due') ?? '',
        ...itsItem,
        ...once,
      }
    case 'add to the minutes':
      return {
        kind: 'add form',
        meeting,
        item: item ?? '',
        what: word('kind') ?? 'Note',
        text: word('text') ?? '',
        ...once,
      }
    case 'move entry':
      return command({ type: 'MoveEntry', entry: word('entry') ?? '', item: item ?? '' })
    case 'confirm previous minutes':
      return command({ type: 'ConfirmPreviousMinutes', ...(item === undefined || item === '' ? {} : { item }) })
    case 'record absences':
      return command({ type: 'RecordAbsences', ...absencesIn(data) })
    case 'strike':
      return command({ type: 'StrikeEntry', entry: word('entry') ?? '' })
    case 'amend': {
      const owner = word('owner'),
        due = word('due'),
        was = word('was')
      return {
        kind: 'amend form',
        meeting,
        entry: word('entry') ?? '',
        text: word('text') ?? '',
        ...(was === undefined ? {} : { was }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
        ...once,
      }
    }
    case 'typed': {
      const words = word('words'),
        part = count('part')
      return words === undefined || words.trim() === ''
        ? undefined
        : {
            kind: 'typed',
            meeting,
            words,
            ...(part === undefined || part < 0 ? {} : { part }),
            meant: meantRead(word('meant') ?? ''),
            ...once,
          }
    }
    case 'admit':
    case 'do not admit': {
      const raised = count('raised')
      return raised === undefined
        ? undefined
        : command({ type: 'AdmitUrgentBusiness', raised, admit: verb === 'admit' })
    }
    case 'ask to speak':
      return command({ type: 'AskToSpeak' })
    case 'forgo speaking':
      return command({ type: 'ForgoSpeaking' })
    case 'has spoken': {
      const person = word('person')
      return person === undefined || person === ''
        ? undefined
        : command({ type: 'MarkAsSpoken', person: { name: person } })
    }
    case 'left for interest':
      return command({ type: 'RecordConduct', item: item ?? '', conduct: 'left' })
    case 'stayed with interest':
      return command({ type: 'RecordConduct', item: item ?? '', conduct: 'stayed' })
    case 'accept action':
    case 'not mine':
    case 'done': {
      const number = count('action'),
        owner = word('owner')
      return number === undefined
        ? undefined
        : command({
            type: 'AnswerForAction',
            number,
            answer: verb === 'accept action' ? 'accept' : verb,
            ...(owner === undefined ? {} : { owner }),
          })
    }
    case 'change date': {
      const action = count('action'),
        owner = word('owner')
      return action === undefined
        ? undefined
        : { kind: 'date form', meeting, action, due: word('due') ?? '', ...(owner === undefined ? {} : { owner }) }
    }
    default:
      return undefined
  }
}
