import type { Brought } from '../desk/brought.ts'
import type { SignedIn } from './signIn.ts'

/** What is known of an account from elsewhere, by its Entra object id: how Teams knows the person, and the e-mail address the directory has. */
export type KnownBy = (id: string) => { readonly person?: string; readonly email?: string }

/** Somebody who asks, once the token said who: as the rules know them, and as whoever brings requests does. */
export interface Asker {
  readonly by: Brought['asked']['by']
  readonly person: string
  readonly account: string
}

/** Who asks. An e-mail address counts only where the directory told it: one in a token can be changed by its bearer's own administrators. */
export function askerOf({ by, account }: SignedIn, knownBy: KnownBy): Asker {
  const { person, email } = by.id === undefined ? {} : knownBy(by.id)
  return { by: email === undefined ? by : { ...by, email }, person: person ?? account, account }
}

/** What the desk is brought: the page is for one person's eyes, so everything on it is asked privately. `request` is the page's own mark of it. */
export const broughtBy = (
  { by, person, account }: Asker,
  at: string,
  request: string,
  shown: Brought['shown'],
): Brought => ({
  asked: { by, at, where: 'privately' },
  addressed: true,
  request: `companion ${account} ${request}`,
  person,
  ...(shown === undefined ? {} : { shown }),
})
