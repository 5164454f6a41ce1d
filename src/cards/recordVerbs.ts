import type { Command } from '../meeting/commands.ts'
import { type DecisionVerb, type Vote, decisionVerbs } from '../meeting/events.ts'
import type { FieldsPressed } from './fieldsPressed.ts'
import type { DataSent } from './fieldsSent.ts'

/** What a filled form asks to have recorded, or put otherwise in the record. */
export type RecordForm =
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
      /** `HH:MM`, where only the time of a coming or going is put right. */
      readonly clock?: string
      /** Of a decision, where only the word it is minuted with is put right. */
      readonly verb?: DecisionVerb
      /** Where only the count of the votes is put right. */
      readonly vote?: Vote
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

/** A vote in one field of a button: "6/1/0". */
export const voteInField = ({ for: inFavour, against, abstained }: Vote): string =>
  `${inFavour}/${against}/${abstained}`

/** The same, read back. */
function voteOnButton(field: string | undefined): Vote | undefined {
  const [, inFavour, against, abstained] = /^(\d{1,3})\/(\d{1,3})\/(\d{1,3})$/.exec(field ?? '') ?? []
  return inFavour === undefined
    ? undefined
    : { for: Number(inFavour), against: Number(against), abstained: Number(abstained) }
}

/** What the clerk chose for each who did not come, from fields named `came NAME`: `absent`, `apologies`, or nothing yet. */
function absencesIn(data: DataSent) {
  const chosen = (word: string) =>
    Object.entries(data).flatMap(([field, value]) =>
      field.startsWith('came ') && value === word ? [{ name: field.slice('came '.length) }] : [],
    )
  return { absent: chosen('absent'), apologies: chosen('apologies') }
}

/** What a button asks to have recorded at once; nothing where its verb is of another kind. */
export function recordAsked(verb: string, data: DataSent, { word, ifThere }: FieldsPressed): Command | undefined {
  switch (verb) {
    case 'note':
      return { type: 'MakeNote', text: word('text') ?? '' }
    case 'move entry':
      return { type: 'MoveEntry', entry: word('entry') ?? '', item: word('item') ?? '' }
    case 'confirm previous minutes':
      return { type: 'ConfirmPreviousMinutes', ...ifThere('item') }
    case 'record absences':
      return { type: 'RecordAbsences', ...absencesIn(data) }
    case 'strike':
      return { type: 'StrikeEntry', entry: word('entry') ?? '' }
    default:
      return undefined
  }
}

/** A form of what is to be recorded, read back; nothing where its verb is of another kind. `once` has what makes it one and the same request. */
export function readRecordForm(
  verb: string,
  meeting: string,
  { word, ifThere }: FieldsPressed,
  once: { readonly nonce?: string },
): RecordForm | undefined {
  switch (verb) {
    case 'resolution':
      return {
        kind: 'resolution form',
        meeting,
        verb: word('decision') ?? 'resolved',
        text: word('text') ?? '',
        proposer: word('proposer') ?? '',
        seconder: word('seconder') ?? '',
        votes: word('votes') ?? '',
        ...ifThere('under'),
        ...once,
      }
    case 'action':
      return {
        kind: 'action form',
        meeting,
        action: word('action') ?? '',
        owner: word('owner') ?? '',
        due: word('due') ?? '',
        ...ifThere('under'),
        ...once,
      }
    case 'add to the minutes':
      return {
        kind: 'add form',
        meeting,
        item: word('item') ?? '',
        what: word('kind') ?? 'Note',
        text: word('text') ?? '',
        ...once,
      }
    case 'amend': {
      const owner = word('owner'),
        due = word('due'),
        was = word('was'),
        clock = word('clock'),
        verb = decisionVerbs.find(v => v === word('decision')),
        vote = voteOnButton(word('vote'))
      return {
        kind: 'amend form',
        meeting,
        entry: word('entry') ?? '',
        text: word('text') ?? '',
        ...(was === undefined ? {} : { was }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
        ...(clock === undefined || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock) ? {} : { clock }),
        ...(verb === undefined ? {} : { verb }),
        ...(vote === undefined ? {} : { vote }),
        ...once,
      }
    }
    default:
      return undefined
  }
}
