import type { Command } from '../meeting/commands.ts'
import { type FieldsPressed, listed } from './fieldsPressed.ts'

/** What a button asks of the agenda or of the course of the meeting; nothing where its verb is of another kind, or what it needs is missing. */
export function conductAsked(verb: string, { word, count, ifThere }: FieldsPressed): Command | undefined {
  const after = word('after'),
    given = after === undefined ? {} : { after },
    item = word('item') ?? ''
  const clock = word('clock'),
    closedAt = clock !== undefined && /^\d\d:\d\d$/.test(clock) ? { clock } : {}
  switch (verb) {
    case 'publish': {
      const read = count('read')
      return { type: 'PublishAgenda', ...(read === undefined ? {} : { read }) }
    }
    case 'discard':
      return { type: 'DiscardAgenda' }
    case 'next item': {
      const expecting = word('expecting')
      return { type: 'TakeNextItem', ...given, ...(expecting === undefined ? {} : { expecting }) }
    }
    case 'continue next item':
      return { type: 'TakeNextItem', despite: true, ...given }
    case 'previous item':
      return { type: 'TakePreviousItem', ...given }
    case 'take item':
      return { type: 'TakeItem', item, ...given }
    case 'take together':
      return { type: 'TakeItemsTogether', items: listed(word('items')) }
    case 'continue item':
      return { type: 'TakeItem', item, despite: true, ...given }
    case 'defer':
      return {
        type: 'DeferItem',
        reason: word('reason') ?? '',
        ...given,
        ...ifThere('item'),
      }
    case 'adjourn': {
      const minutes = count('minutes')
      return { type: 'AdjournMeeting', ...(minutes === undefined || minutes < 1 ? {} : { minutes }) }
    }
    case 'resume':
      return { type: 'ResumeMeeting' }
    case 'undo':
      return { type: 'UndoLastStep', ...given }
    case 'close meeting':
      return {
        type: 'CloseMeeting',
        ...given,
        ...closedAt,
        ...(word('untaken') === 'left' ? { untaken: 'left' } : {}),
      }
    case 'defer the rest':
      return { type: 'CloseMeeting', ...given, ...closedAt, untaken: 'deferred' }
    case 'admit':
    case 'do not admit': {
      const raised = count('raised')
      return raised === undefined ? undefined : { type: 'AdmitUrgentBusiness', raised, admit: verb === 'admit' }
    }
    case 'ask to speak':
      return { type: 'AskToSpeak' }
    case 'forgo speaking':
      return { type: 'ForgoSpeaking' }
    case 'has spoken': {
      const person = word('person')
      return person === undefined || person === '' ? undefined : { type: 'MarkAsSpoken', person: { name: person } }
    }
    default:
      return undefined
  }
}
