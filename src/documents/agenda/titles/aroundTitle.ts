import type { Paper } from '../../../meeting/agenda.ts'
import type { TimedLine } from '../vocabulary/clockTimes.ts'

// A title while what stands around it is taken off, one thing after the other, from its end.

/** What stands around a title, as it is taken off from the end. */
export interface Around {
  title: string
  minutes?: number
  time?: TimedLine
  paper?: Paper | undefined
  further?: readonly Paper[]
  reported?: string | undefined
  verbal: boolean
  /** Whether it is left to be decided if others hear it. */
  undecided?: true
  readonly said: string[]
}

/** Takes one thing off the end of a title and notes it; false where there is none of its kind. */
export type Taker = (around: Around) => boolean

/** Whether a title has not been found to say so much that the rest belongs to it. */
export const mayBeSaid = ({ said }: Around): boolean => said.length < 3

/** Only so many letters at the end of a title are looked at for what does not belong to it. */
const tail = 80

/** Whether every bracket that is opened is closed. */
export const isBalanced = (text: string): boolean => text.split(/[([]/).length === text.split(/[)\]]/).length

/** A title without what a form finds at its end, where that leaves no bracket open; and what was found. */
export function withoutEnd(
  text: string,
  form: RegExp,
  withinBracket = false,
): { readonly text: string; readonly found: RegExpExecArray } | undefined {
  const from = Math.max(0, text.length - tail)
  const found = form.exec(text.slice(from))
  if (!found) return undefined
  const left = text.slice(0, from + found.index).trim()
  const closed = withinBracket && /[)\]]$/.test(found[0]) ? `${left})` : left
  return left === '' || !isBalanced(closed) ? undefined : { text: left, found }
}

/** `Ferry lease (RESTRICTED`, of which `pages 3-9)` was taken off: what else the bracket says is in a bracket still, and is read as that. */
export const bracketClosed = (text: string): string => {
  const closing = text.lastIndexOf('(') > text.lastIndexOf('[') ? ')' : ']'
  return isBalanced(text) || !isBalanced(text + closing) ? text : text + closing
}
