import { refusals } from '../src/meeting/refusals.ts'
import { asRead } from './connector/markdownRead.ts'

const anything = '\u0000'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const known = Object.values(refusals).map(sentence => {
  const say = sentence as (...words: readonly string[]) => string
  return new RegExp(escaped(say(anything, anything, anything)).replaceAll(anything, '.+'))
})
const others = [
  /\bI did not understand\b/,
  /\bI cannot read that button\b/,
  /^Only an? /,
  /\bnothing was recorded\b/i,
  /\bI know no partnership\b/,
  /\bhas been called yet\b/,
]

/** Whether what the bot said is a refusal: one of the rules' own sentences, or one of the few that come before the rules. */
export const isRefused = (said: string): boolean => {
  const plain = asRead(said)
  return [...known, ...others].some(form => form.test(plain))
}
