import type { Actor } from '../meeting/termsOfReference.ts'
import type { SignInAnswer } from './answers.ts'

/** Somebody whose token was checked. */
export interface SignedIn {
  /** Who acts; the Entra object id is what people are known by, and the name whatever their account shows. */
  readonly by: Actor
  /** The same for everything one person asks, and no other's: tenant and account. */
  readonly account: string
  /** When the token ends, in milliseconds since 1970; absent where it never does. */
  readonly until?: number
}

/** Why a token was not taken. */
export interface NotSignedIn {
  readonly not: 'none' | 'expired' | 'not valid' | 'tenant not allowed'
}

/** How people sign in, and who a token says they are. */
export interface SignIn {
  how(): SignInAnswer
  /** Never rejects but where the keys that tokens are signed with cannot be had. */
  who(token: string): Promise<SignedIn | NotSignedIn>
}

/** The token of a request, without its scheme; empty where there is none. */
export const tokenIn = (authorization: string | undefined): string =>
  /^Bearer ([^\s]{1,16000})$/i.exec(authorization ?? '')?.[1] ?? ''
