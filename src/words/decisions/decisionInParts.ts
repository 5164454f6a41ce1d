import { itemNumber } from '../line/asSaid.ts'
import { doing } from '../line/actionVerbs.ts'
import { mayOwn, mayOwnLoosely } from '../actions/actionWhose.ts'
import { toDo } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { lower, ordinary } from '../line/decisionWorded.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { wayUnder } from '../line/underItem.ts'

const ofItem = new RegExp(
  `^(?:(?:under|at|on|re|for) )?(?:agenda )?item (${itemNumber})(?:\\s*[:,;–—]\\s*|\\s+-\\s+)(?=\\S)`,
  'i',
)
const joint = /[,;]\s+(?:and\s+)?/g
const words =
  'noted|agreed|resolved|recommended|approved|endorsed|accepted|adopted|ratified|supported|rejected|refused|declined'
/** "agreed option 2", "approved the bid": what was decided, behind its word. */
const wordFirst = new RegExp(
  `^(?:(?:it was|(?:the )?(?:board|members|committee|partnership|panel)) )?(${words})\\b\\s*[:–—-]?\\s*(\\S[\\s\\S]*)$`,
  'i',
)
/** "£18k underspend noted", "c/f agreed": the same before it. */
const wordLast = new RegExp(`^([\\p{L}\\d£][^:]{1,160}?) (?:(?:was|were|is|to be) )?(${words})$`, 'iu')
/** "be adopted": the end of what stands before it. */
const noThing = /^(?:be|is|are|was|were|been|not|to|it|which|that|and|also|as|duly|then)(?!\p{L})/iu
/** "A to write to B": whose, and what. */
const task = /^((?:the )?\p{L}[\p{L}.'’&/+ -]{1,60}?) (?:to|will) (\p{Ll}[\s\S]*)$/iu
/** "A abstaining": who did not go along. */
const dissent = /^(\p{Lu}[\p{L}.'’ &-]{1,60}) (?:abstain(?:ing|ed|s)|dissent(?:ing|ed|s)|(?:voting )?against)$/u
/** "A noted", "the Chair agreed": what somebody did. */
const somebody = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$|^\p{Lu}{2,3}$/u
const someGroup =
  /^(?:(?:the )?(?:vice-)?chair|clerk|members|partners|(?:the )?(?:board|committee|panel|partnership|police|council))$/i

interface Part {
  readonly kind: 'decision' | 'task' | 'dissent' | 'more'
  readonly words: string
  /** Whether a word of the product's own stands first in it. */
  readonly led?: true
}

/** What a part of a line says: that something was decided, that somebody is to do something, or who did not go along; or none of these. */
export function partOf(said: string): Part {
  const whole = said.trim().replace(/[\s.]+$/, '')
  if (dissent.test(whole)) return { kind: 'dissent', words: whole }
  const [, owner = '', what = ''] = task.exec(whole) ?? []
  if (what !== '' && doing.test(what) && (mayOwn(owner) || mayOwnLoosely(owner)) && !wordFirst.test(whole))
    return { kind: 'task', words: `action ${owner}: ${what}` }
  const [, first, thing = ''] = wordFirst.exec(whole) ?? []
  if (first !== undefined) return { kind: 'decision', words: decisionOf(first, thing, 'before'), led: true }
  const [, of = '', last] = wordLast.exec(whole) ?? []
  return last === undefined || noThing.test(of) || someGroup.test(of) || (somebody.test(of) && !ordinary.test(of))
    ? { kind: 'more', words: whole }
    : { kind: 'decision', words: decisionOf(last, of, 'behind') }
}

/** A decision in the four words that are minuted: what was approved was agreed. */
function decisionOf(written: string, thing: string, word: 'before' | 'behind'): string {
  const verb = written.toLowerCase()
  if (/^(?:noted|agreed|resolved|recommended)$/.test(verb))
    return `${verb}: ${word === 'before' ? thing.replace(/^that\s+/i, '') : lower(thing)}`
  return word === 'before' ? `agreed: to ${toDo[verb] ?? verb} ${thing}` : `agreed: ${lower(thing)} be ${verb}`
}

/** The parts of a line, with what is none of its own joined to the one before it; nothing where the first is no decision. */
function partsOf(said: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  // "(paras 2.1, 2.3)" is one thing.
  const isWithin = (at: number): boolean => /[([][^()[\]]*$/.test(said.slice(Math.max(0, at - 200), at))
  const ends = [...said.matchAll(joint)].filter(({ index }) => !isWithin(index)).slice(0, 12)
  for (const end of [...ends, undefined]) {
    const part = partOf(said.slice(from, end?.index)),
      before = parts.at(-1)
    if (before === undefined && part.kind !== 'decision') return []
    if (before !== undefined && part.kind === 'more')
      parts[parts.length - 1] = { ...before, words: `${before.words}, ${part.words}` }
    else parts.push(part)
    from = (end?.index ?? 0) + (end?.[0].length ?? 0)
  }
  return parts
}

/**
 * Reads a line that says several things in a row, the first of them decided: "agreed option 2, A to write to B by 10/12, C abstaining". Asked one by
 * one, who did not go along with the first decision, and of an item where one leads; or as a note.
 */
export function readDecisionInParts(said: string): Read {
  if (said.length > 500 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const lead = ofItem.exec(said),
    parts = partsOf(lead === null ? said : said.slice(lead[0].length))
  const decisions = parts.filter(p => p.kind === 'decision'),
    tasks = parts.filter(p => p.kind === 'task'),
    [only] = decisions
  if (only === undefined || (tasks.length === 0 && decisions.length < 2)) return undefined
  // "NOTED the report; AGREED the plan" says by itself what each is.
  if (lead === null && parts.every(p => p.led)) return undefined
  const against = parts.filter(p => p.kind === 'dissent').map(p => p.words)
  const entries = parts
    .filter(p => p.kind !== 'dissent')
    .map(p => (p === only && against.length > 0 ? `${p.words} (${against.join(', ')})` : p.words))
    .map(entry => (lead === null ? way(entry) : wayUnder(lead[1]?.trim() ?? '', way(entry)))?.words ?? entry)
  return question('record it', [wayOfSeveral(entries), way(`note ${said}`)])
}
