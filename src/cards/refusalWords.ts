import type { Refusal } from '../meeting/outcome.ts'
import { either } from './say.ts'
import { refusals } from './welsh/refusals.ts'

/** A refusal in the language of whoever is refused. */
export function refusalInWords({ because, sentence, words }: Refusal): string {
  const inWelsh = refusals[because] as (...given: readonly unknown[]) => string
  return words === undefined ? sentence : either(sentence, inWelsh(...words))
}
