import type { Begun } from '../meeting/founding.ts'
import { type DataSent, wordsSent } from './fieldsSent.ts'

/** The forms that set one thing each, and what is filled into them. */
export const formsFilled = {
  names: ['name', 'shortName', 'council'],
  quorum: ['count', 'bodies'],
  venue: ['venue'],
  'house style': ['houseStyle'],
  folders: ['folder', 'restrictedFolder'],
  contact: ['name', 'post', 'phone', 'email'],
  interests: Array.from({ length: 12 }, (_, n) => [`kind${n + 1}`, `effect${n + 1}`]).flat(),
  access: ['regime', 'clearDays'],
  numbering: ['style', 'prefix', 'next'],
  language: ['language', 'timezone', 'showNotes', 'quiet'],
  retention: ['notesDays'],
  reminders: ['reminders'],
} as const satisfies Readonly<Record<string, readonly string[]>>
/** A form that sets one thing. */
export type FormFilled = keyof typeof formsFilled

/** The forms of the set-up card. */
export const setUpForms = [
  'member',
  'people',
  'which member',
  'remove',
  ...(Object.keys(formsFilled) as readonly FormFilled[]),
  'changes',
] as const
/** One of them. */
export type SetUpForm = (typeof setUpForms)[number]

/** What stands in the fields of a form, as text. */
export type Filled = Readonly<Record<string, string>>

/** A member as filled in, every field as text. `who` is the Entra object id of somebody picked from the chat, or empty. */
export interface MemberWritten {
  readonly who: string
  readonly name: string
  readonly honorific: string
  readonly post: string
  readonly organisation: string
  readonly email: string
  readonly body: string
  readonly part: string
  readonly votes: string
  readonly deputies: string
  /** `true` where the member leads the organisation. */
  readonly lead: string
}

/** The fields of a member's form. */
export const memberFields = [
  'who',
  'name',
  'honorific',
  'post',
  'organisation',
  'email',
  'body',
  'part',
  'votes',
  'deputies',
  'lead',
] as const satisfies readonly (keyof MemberWritten)[]

/**
 * What is asked of a partnership's terms. `was` is the name of the member it is about; `seen` is what the form showed when it was opened, so that what
 * somebody else has changed meanwhile is not put back.
 */
export type SetUpAsk =
  | { readonly do: 'open'; readonly form: SetUpForm; readonly was?: string }
  | { readonly do: 'member'; readonly was?: string; readonly written: MemberWritten; readonly seen: Filled }
  | { readonly do: 'people'; readonly filled: Filled }
  | { readonly do: 'remove'; readonly was: string }
  | { readonly do: 'fill'; readonly form: FormFilled; readonly filled: Filled; readonly seen: Filled }

/** A press of the set-up card, or one of its forms sent. */
export interface SetUpPress {
  readonly kind: 'set up'
  readonly partnership: string
  readonly ask: SetUpAsk
}

/** The card that begins a partnership, sent; `kept` names what was kept of where it was asked for. */
export interface BeginPress {
  readonly kind: 'set up begin'
  readonly kept: string
  readonly begun: Begun
}

const longest = 2_000
/** As long as everything that one form can show. */
const longestSeen = 40_000

/** Reads a press of the set-up card from its data, text cut at two thousand characters. Gives nothing where it is none of ours, or not whole. */
export function readSetUp(verb: string, data: DataSent): SetUpPress | BeginPress | undefined {
  const word = wordsSent(data, longest)
  if (verb === 'set up begin') {
    const begun = { name: word('name'), shortName: word('shortName'), council: word('council') }
    return word('kept') === '' ? undefined : { kind: 'set up begin', kept: word('kept'), begun }
  }
  const partnership = word('partnership'),
    was = word('was')
  if (partnership === '') return undefined
  const press = (ask: SetUpAsk): SetUpPress => ({ kind: 'set up', partnership, ask })
  const about = was === '' ? {} : { was }
  const filledInto = <F extends string>(fields: readonly F[]) =>
    Object.fromEntries(fields.map(field => [field, word(field)])) as Record<F, string>
  const seen = readSeen(wordsSent(data, longestSeen)('seen'))
  switch (verb) {
    case 'set up form': {
      const form = setUpForms.find(f => f === word('form'))
      return form === undefined ? undefined : press({ do: 'open', form, ...about })
    }
    case 'set up member':
      return press({ do: 'member', ...about, written: filledInto(memberFields), seen })
    case 'set up people':
      return press({ do: 'people', filled: filledInto(['people', 'part', 'organisation', 'body']) })
    case 'set up remove':
      return press({ do: 'remove', was })
    case 'set up house style': {
      // A picture that is pressed is the style; a choice beside it would be sent with it.
      const houseStyle = word('picked') === '' ? word('houseStyle') : word('picked')
      return press({ do: 'fill', form: 'house style', filled: { houseStyle }, seen: word('picked') === '' ? seen : {} })
    }
    default: {
      const form = (Object.keys(formsFilled) as FormFilled[]).find(f => verb === `set up ${f}`)
      return form === undefined
        ? undefined
        : press({ do: 'fill', form, filled: filledInto<string>(formsFilled[form]), seen })
    }
  }
}

/** What a form showed; nothing where it does not say. */
function readSeen(sent: string): Filled {
  if (!sent.startsWith('{')) return {}
  try {
    const read: unknown = JSON.parse(sent)
    return Object.fromEntries(
      Object.entries(read as object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch (fault) {
    if (fault instanceof SyntaxError) return {}
    throw fault
  }
}
