import type { Command } from '../meeting/commands.ts'
import type { FieldsPressed } from './fieldsPressed.ts'

/** What is asked of the draft and of the issued minutes, by the clerk or by a member who comments. */
export type MinutesPress =
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
  | {
      readonly kind: 'clerk card' | 'send issued minutes' | 'redraft' | 'send actions' | 'confirm minutes'
      readonly meeting: string
    }

/** What a button asks of the minutes at once; nothing where its verb is of another kind, or what it needs is missing. */
export function minutesAsked(verb: string, { word, count }: FieldsPressed): Command | undefined {
  switch (verb) {
    case 'comment':
      return { type: 'CommentOnMinutes', item: word('item') ?? '', text: word('text') ?? '' }
    case 'leave comment': {
      const comment = count('comment')
      return comment === undefined ? undefined : { type: 'LeaveComment', comment }
    }
    case 'issue':
      return { type: 'IssueMinutes' }
    case 'hold':
      return { type: 'HoldRecord' }
    case 'release':
      return { type: 'ReleaseRecord' }
    default:
      return undefined
  }
}

/** What a button or form asks about the minutes, read back; nothing where its verb is of another kind. `once` has what makes it one and the same request. */
export function readMinutesPress(
  verb: string,
  meeting: string,
  { word, count }: FieldsPressed,
  once: { readonly nonce?: string },
): MinutesPress | undefined {
  switch (verb) {
    case 'issue to members':
      return { kind: 'issue form', meeting, commentsBy: word('commentsBy') ?? '', ...once }
    case 'take comment': {
      const comment = count('comment')
      return comment === undefined
        ? undefined
        : {
            kind: 'take comment form',
            meeting,
            comment,
            entry: word('entry') ?? '',
            shown: word('shown') ?? '',
            text: word('text') ?? '',
            ...once,
          }
    }
    case 'comments':
      return { kind: 'comments', meeting, from: count('from') ?? 0 }
    case 'redraft':
    case 'send actions':
    case 'confirm minutes':
    case 'clerk card':
    case 'send issued minutes':
      return { kind: verb, meeting }
    default:
      return undefined
  }
}
