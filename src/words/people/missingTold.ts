import { mayBeCalled, named, peopleIn } from '../line/lineTakenApart.ts'
import { standInNamed } from './rollCodes.ts'
import { whoInstead } from './whoInstead.ts'

/** One of those who are not there where all others are, with what the line says of them. */
export interface Missing {
  readonly name: string
  /** `expected` where they are to come yet; nothing where the line does not say. */
  readonly place?: 'apologies' | 'absent' | 'expected'
  readonly substitute?: string
}

/** What is said of somebody who is not there. */
interface Standing extends Omit<Missing, 'name'> {
  /** Whether it says more than its entry will have: why they do not come, or when they will. */
  readonly more: boolean
}

const sentNone =
  /\b(?:no|without|nil|any) (?:apol\w*|word|message|reason)|\b(?:no[- ]?show|dna|awol|absent|nothing heard|not heard|did not (?:attend|send)|didn['’]t (?:attend|send))\b/i
const sentWord = /\b(?:apol\w*|regrets)/i
const cannotCome =
  /\b(?:on (?:\p{L}+ )?leave|leave|a\/l|holiday|hols|unwell|ill|sick|poorly|off|away|unable|can(?:no|['’]?)t|another meeting|in court|at court|on (?:a )?(?:course|training))\b/iu
const toCome =
  /\b(?:late|later|on (?:his|her|their|the) way|delayed|running|to (?:follow|join|come)|expected|joining|coming|arriving|stuck|en route|due|awaiting|not (?:here |in |arrived )?yet)\b/i
const onlySo =
  /^(?:(?:who|both|all|of|whom|has|have|had|is|are|was|were|with|sent|gave|given|giving|sends|his|her|their|apol\w*|absent|no|without|any|and|dna|no[- ]show|received|tendered|for absence)\b[\s,.]*)+$/i

/** Behind a name: whoever came for them. */
const forWhom =
  /^(?:for whom |whose (?:deputy|substitute|place|seat)(?: (?:is|was|taken by))* |with |who (?:is|was) )?(?:(?:represented|substituted|covered|replaced) by )?/i

function standingOf(words: string): Standing | undefined {
  const said = words.trim().replace(/[\s.,;]+$/, '')
  const bare = said.replace(/^(?:apol\w*|absent)\s*[-–—,:]\s*/i, '')
  const theirs = bare.replace(forWhom, '')
  const named = /\b(?:represented|substituted|covered|replaced) by /i.test(bare) && peopleIn(theirs)?.length === 1
  const substitute = named
    ? theirs
    : /^\p{L}[^\n]{2,60} (?:deputi|substitut|stood|attended|sub)/iu.test(theirs)
      ? (standInNamed(theirs) ?? whoInstead(theirs))
      : (standInNamed(bare) ?? whoInstead(bare))
  if (substitute !== undefined) return { place: 'apologies', substitute, more: false }
  const more = !onlySo.test(said)
  if (sentNone.test(said)) return { place: 'absent', more }
  if (sentWord.test(said)) return { place: 'apologies', more }
  if (toCome.test(said)) return { place: 'expected', more: true }
  return cannotCome.test(said) ? { place: 'apologies', more: true } : undefined
}

const joint =
  /\s*[,;]\s+(?:and |but )?|\s+and\s+(?!no\b|with\b|sent\b)|\s+&\s+|\s+[-–—]\s+|\s+(?=\(|who(?:['’]s)?\s|both\s|all\s|for whom\s|whose\s|with apol|without apol|running late|on (?:his|her|their|the) way)/gi

/** Words cut where one name ends and the next, or what is said of it, begins; never within a bracket. */
function piecesOf(words: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const m of [...words.matchAll(joint)].slice(0, 20)) {
    if (words.lastIndexOf('(', m.index) > words.lastIndexOf(')', m.index) || m.index < from) continue
    pieces.push(words.slice(from, m.index))
    from = m.index + m[0].length
  }
  return [...pieces, words.slice(from)].map(p => p.trim()).filter(p => p !== '')
}

/**
 * Reads who is missing, "A (apologies), B (C deputising) and D, who is late", each with what is said of them.
 * @returns with what is said of them that no entry will have; nothing where somebody named is nobody
 */
export function missingIn(
  words: string,
): { readonly missing: readonly Missing[]; readonly ofThem: string } | undefined {
  const missing: Missing[] = []
  const beside: string[] = []
  for (const piece of piecesOf(words)) {
    const inBracket = /^\(([\s\S]*)\)[.]?$/.exec(piece)?.[1]
    const behind = inBracket ?? piece
    const last = missing.at(-1)
    const standing = last === undefined ? undefined : standingOf(behind)
    if (last !== undefined && standing !== undefined) {
      const { more, ...told } = standing
      const all = /^(?:both|all)\b/i.test(behind)
      missing.splice(
        all ? 0 : -1,
        all ? missing.length : 1,
        ...(all ? missing : [last]).map(one => ({ ...told, ...one, ...(one.place === 'absent' ? {} : told) })),
      )
      if (more) beside.push(behind)
      continue
    }
    const people = inBracket === undefined ? peopleIn(piece) : undefined
    if (people !== undefined && people.every(p => mayBeCalled(p.name))) missing.push({ name: named(people) })
    else if (last === undefined) return undefined
    else beside.push(behind)
  }
  return { missing, ofThem: beside.join(', ') }
}
