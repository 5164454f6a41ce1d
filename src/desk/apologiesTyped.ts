import type { Command } from '../meeting/commands.ts'
import { partList, readPerson } from './peopleTyped.ts'

const substituteWord = '(?:substitute[ds]?|sub|deputy|deputised|deputising|represented)'
/** "substitute B", "substituted by B", "deputy: B", as it stands in a bracket or after a dash or comma. */
const standsIn = new RegExp(
  `^(?:who (?:was|is) )?${substituteWord}\\b(?:\\s+(?:by|for (?:her|him|them)))?[:\\s]+(?!for\\b)(.+)$`,
  'i',
)
/** "B substituting", "B to attend as substitute", "B attended in her place". */
const standsInAfter =
  /^(.+?),?\s+(?:to attend|attending|attended|to deputise|deputising|deputised|to substitute|substituting|substituted|as (?:a )?(?:substitute|deputy))(?:\s+(?:as (?:a )?(?:substitute|deputy)|instead|in (?:his|her|their) place|for (?:him|her|them)))?$/i

const substituteIn = (words: string): string | undefined =>
  (standsIn.exec(words)?.[1] ?? standsInAfter.exec(words)?.[1])?.trim()

/** Takes a substitute named after a dash or in the sentence out of one apology: "A - substitute B (C)", "A, who was substituted by B". */
function apologyTakenApart(part: string): { readonly text: string; readonly substitute?: string } {
  const joint =
    /\s+[-–—]\s+|,?\s+(?=who (?:was|is) (?:substituted|represented)\b|(?:substituted|represented|deputised) by\b)/i.exec(
      part,
    )
  const after = joint === null ? '' : part.slice(joint.index + joint[0].length).trim()
  const substitute = substituteIn(after)
  return joint === null || substitute === undefined ? { text: part } : { text: part.slice(0, joint.index), substitute }
}

/** Apologies: one person or several, each perhaps with a substitute: "A (substitute B, Chief Inspector), C (Probation)". */
export function readApologies(text: string): readonly Command[] {
  const joined = partList(text).reduce<readonly string[]>(
    (parts, part) =>
      standsIn.test(part) && parts.length > 0
        ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''} - ${part}`]
        : [...parts, part],
    [],
  )
  return joined.map((part): Command => {
    const apart = apologyTakenApart(part)
    const brackets = [...apart.text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(m => (m[1] ?? '').trim())
    const substitute = apart.substitute ?? brackets.map(substituteIn).find(s => s !== undefined)
    const role = brackets.find(b => substituteIn(b) === undefined && !new RegExp(`^${substituteWord}\\b`, 'i').test(b))
    const name = apart.text
      .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return {
      type: 'ReceiveApologies',
      person: { name, ...(role === undefined ? {} : { role }) },
      ...(substitute === undefined ? {} : { substitute: readPerson(substitute, true) }),
    }
  })
}
