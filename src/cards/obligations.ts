import type { Effect } from '../meeting/termsOfReference.ts'
import { say } from './say.ts'

/** What an interest obliges the person who has it to do, said to them. */
export function obligationOf(effect: Effect): string {
  switch (effect) {
    case 'leaves the room':
      return say`leave the room before it is discussed, and take no part`
    case 'speaks then leaves':
      return say`speak to it if the public may, then leave the room before it is decided`
    case 'stays and does not vote':
      return say`stay if you wish, but do not vote`
    case 'stays':
      return say`stay and take part; your interest has been recorded`
  }
}

/** What a kind of interest obliges, said to somebody who is about to declare one. */
export function obligesYou(effect: Effect): string {
  switch (effect) {
    case 'leaves the room':
      return say`you leave the room before the item is discussed, and take no part`
    case 'speaks then leaves':
      return say`you may speak if the public may, then leave the room before it is decided`
    case 'stays and does not vote':
      return say`you may stay, and do not vote`
    case 'stays':
      return say`you may stay, take part and vote`
  }
}
