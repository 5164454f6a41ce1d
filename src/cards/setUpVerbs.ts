import { type DataSent, wordsSent } from './fieldsSent.ts'

/** The forms of the set-up card. */
export const setUpForms = ['member', 'which member', 'remove', 'quorum', 'venue', 'house style', 'changes'] as const
/** One of them. */
export type SetUpForm = (typeof setUpForms)[number]

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
}

/** What is asked of a partnership's terms. `was` is the name of the member it is about. */
export type SetUpAsk =
  | { readonly do: 'open'; readonly form: SetUpForm; readonly was?: string }
  | { readonly do: 'member'; readonly was?: string; readonly written: MemberWritten }
  | { readonly do: 'remove'; readonly was: string }
  | { readonly do: 'quorum'; readonly count: string; readonly bodies: string }
  | { readonly do: 'venue'; readonly venue: string }
  | { readonly do: 'house style'; readonly houseStyle: string }

/** A press of the set-up card, or one of its forms sent. */
export interface SetUpPress {
  readonly kind: 'set up'
  readonly partnership: string
  readonly ask: SetUpAsk
}

const longest = 2_000

/** Reads a press of the set-up card from its data, text cut at two thousand characters. Gives nothing where it is none of ours, or not whole. */
export function readSetUp(verb: string, data: DataSent): SetUpPress | undefined {
  const word = wordsSent(data, longest)
  const partnership = word('partnership'),
    was = word('was')
  if (partnership === '') return undefined
  const press = (ask: SetUpAsk): SetUpPress => ({ kind: 'set up', partnership, ask })
  const about = was === '' ? {} : { was }
  switch (verb) {
    case 'set up form': {
      const form = setUpForms.find(f => f === word('form'))
      return form === undefined ? undefined : press({ do: 'open', form, ...about })
    }
    case 'set up member':
      return press({
        do: 'member',
        ...about,
        written: {
          who: word('who'),
          name: word('name'),
          honorific: word('honorific'),
          post: word('post'),
          organisation: word('organisation'),
          email: word('email'),
          body: word('body'),
          part: word('part'),
          votes: word('votes'),
          deputies: word('deputies'),
        },
      })
    case 'set up remove':
      return press({ do: 'remove', was })
    case 'set up quorum':
      return press({ do: 'quorum', count: word('count'), bodies: word('bodies') })
    case 'set up venue':
      return press({ do: 'venue', venue: word('venue') })
    case 'set up house style':
      return press({ do: 'house style', houseStyle: word('houseStyle') })
    default:
      return undefined
  }
}
