import type { PersonWritten } from '../../meeting/commands.ts'
import { peopleIn } from './lineTakenApart.ts'

const end =
  /\s*(?:[;.(:–—]|,|\s-\s|\s(?:who|whom|whose|which|and|as|due|because|with|that|for|has|have|had|was|were|is|are|in|at|on|to|by|this|today|elected|appointed|voted|moved|chosen|nominated|would|will|should|be|take|assume|preside|chair)(?=\s))/gu

/** The people that words begin with, as many of them as there are, and what follows them; nothing where they begin with nobody. */
export function peopleLed(
  words: string,
): { readonly people: readonly PersonWritten[]; readonly more: string } | undefined {
  const text = words.slice(0, 200)
  const cuts = [
    text.length,
    ...[...text.matchAll(end)]
      .map(m => m.index)
      .slice(0, 12)
      .toReversed(),
  ]
  for (const at of cuts) {
    const people = peopleIn(text.slice(0, at).replace(/^the\s+(?=\p{Lu})/u, ''))
    if (people?.every(p => /^(?:the )?\p{Lu}/u.test(p.name)) === true)
      return {
        people,
        more: words
          .slice(at)
          .replace(/^[\s,;.(:–—-]+/, '')
          .replace(/[\s.)]+$/, ''),
      }
  }
  return undefined
}
