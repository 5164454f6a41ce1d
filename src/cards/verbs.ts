import type { Command } from '../meeting/commands.ts'
import { conductAsked } from './conductVerbs.ts'
import { type EditsPress, readEditsPress } from './editsPress.ts'
import { dataPressed, fieldsPressed, listed } from './fieldsPressed.ts'
import { type FormName, formNames } from './forms.ts'
import { type MinutesPress, minutesAsked, readMinutesPress } from './minutesVerbs.ts'
import { type PutRightPress, readPutRight } from './putRightVerbs.ts'
import { type RecordForm, readRecordForm, recordAsked } from './recordVerbs.ts'
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
  | { readonly kind: 'see agenda'; readonly meeting: string }
  | { readonly kind: 'see item'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'run the meeting'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'more' | 'less'; readonly meeting: string; readonly item: string }
  | { readonly kind: 'wait'; readonly meeting: string }
  | { readonly kind: 'remind them'; readonly meeting: string }
  | { readonly kind: 'leave item out'; readonly meeting: string; readonly asked: number }
  | EditsPress
  | MinutesPress
  | RecordForm
  | SetUpPress
  | BeginPress
  | PutRightPress
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'agenda for'; readonly partnership: string; readonly kept: string }
  | {
      readonly kind: 'apologies form'
      readonly meeting: string
      readonly substitute: string
      readonly message: string
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

/** The digest of reminders that a button stands on, by its name; none for a button of another card. */
export function digestPressed(data: unknown): string | undefined {
  const name = dataPressed(data)['digest']
  return typeof name === 'string' && name.length < 40 ? name : undefined
}

/** Reads a button's data. Gives nothing where it is none of ours, or not whole: a card that was tampered with, or of another product. */
export function readPress(verbGiven: unknown, dataGiven: unknown): Press | undefined {
  const data = dataPressed(dataGiven),
    fields = fieldsPressed(data),
    { word, count, ifThere } = fields
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
  const nonce = word('nonce'),
    once = nonce === undefined ? {} : { nonce }
  const command = (c: Command): Press => ({ kind: 'command', meeting, command: c, ...once })
  const asked = conductAsked(verb, fields) ?? recordAsked(verb, data, fields) ?? minutesAsked(verb, fields)
  if (asked !== undefined) return command(asked)
  const item = word('item'),
    after = word('after'),
    given = after === undefined ? {} : { after }
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
            ...ifThere('item'),
          }
    }
    case 'choose entry': {
      const entry = word('entry')
      return entry === undefined ? undefined : { kind: 'form', meeting, form: 'correct entry', entry, ...given }
    }
    case 'look again':
    case 'take changes':
      return readEditsPress(verb, data)
    case 'show words': {
      const comment = count('comment')
      return comment === undefined
        ? undefined
        : { kind: 'form', meeting, form: 'take comment', comment, entry: word('entry') ?? '' }
    }
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
      return { kind: verb, meeting }
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
    case 'returned':
      return command({ type: 'RecordJoining' })
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
      return readRecordForm(verb, meeting, fields, once) ?? readMinutesPress(verb, meeting, fields, once)
  }
}
