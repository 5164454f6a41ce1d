import { mayFound } from '../meeting/founding.ts'
import { type Actor, isClerk } from '../meeting/termsOfReference.ts'
import type { Partnerships } from './partnerships.ts'

/** Who may make a new partnership. */
export interface Founders {
  may(by: Actor): boolean
  /** Whether anybody is named who may. */
  anybody(): boolean
}

/**
 * Those whom the setting names by Entra object id or e-mail address. On a developer's machine where it names nobody, the clerks of partnerships there, and
 * everybody with an account where there is no partnership yet: only this machine is served then, and nobody is signed in.
 */
export const founders = (named: readonly string[], partnerships: Partnerships, onThisMachine: boolean): Founders => ({
  may: by => {
    if (mayFound(named, by)) return true
    if (!onThisMachine || named.length > 0 || (by.id === undefined && by.email === undefined)) return false
    const there = partnerships.all()
    return there.length === 0 || there.some(terms => isClerk(terms, by))
  },
  anybody: () => named.length > 0,
})
