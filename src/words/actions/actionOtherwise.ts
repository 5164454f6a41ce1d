import { bracketBeforeDay } from '../line/actionTimes.ts'
import { readTaskThenWord } from './actionAfterTask.ts'
import { isOwner, readAction, undertakes } from './actionOwners.ts'
import { doing } from '../line/actionVerbs.ts'
import { apart } from '../line/decisionBesides.ts'
import { way } from '../line/decisionPassed.ts'
import { itemField } from '../line/asSaid.ts'
import { ownersInARow } from './actionsInARow.ts'
import { wayOf, weighed, withoutWord } from './actionWeighed.ts'
import { initialsInCapitals, mayOwn, mayOwnLoosely } from './actionWhose.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'

/** What may be an action, asked. */
export const asAction = (words: string): Read => {
  const way = `action: ${words.replace(/^[\s:–—-]+/, '').trim()}`
  return question('record it', [{ title: way, words: way }])
}

const other = /^(?:task|to[ -]do)\s*(?::|\s[–—-]\s)\s*(?=\S)/i
const owner = /^([\p{L}][\p{L}.'’&/, -]{1,60}?)\s+ACTION\s*(?:[:–—]|-\s)\s*(?=\S)/u
const saidAfter = /[\s.;]*(?:[([](?:[Aa]ction|ACTION)(?: point)?[)\]]|[.;]\s*(?:ACTION|Action point))[\s.:]*$/

/** "…, action, 2 dec", "… - action": after somebody's task, what it is. */
const wordAfter = /(?:[,;]|\s[–—-])\s+action(?:\s*[,;:–—-]\s*([^,;\n]{2,30}?))?[.\s]*$/i

/** An action in other words: "TQ ACTION: …", "… (Action)", "Task: …". */
export function readLooseAction(said: string, addressed: boolean): Read {
  const task = other.exec(said)
  if (task !== null) {
    const read = readAction(said.slice(task[0].length), true)
    return read.owners === '' && !addressed ? asAction(said.slice(task[0].length)) : { kind: 'action', ...read }
  }
  const whose = readTaskThenWord(said, addressed)
  if (whose !== undefined) return whose
  const before = owner.exec(said),
    rest = said.slice(before?.[0].length ?? 0).trim()
  if (before !== null)
    return mayOwn(before[1] ?? '')
      ? { kind: 'action', owners: (before[1] ?? '').trim(), text: rest }
      : question('record it', [apart(`note ${(before[1] ?? '').trim()}`, `action: ${rest}`), way(`note ${said}`)])
  const besides = wordAfter.exec(said.slice(-60))
  if (besides !== null && said.length <= 1_000) {
    const task = said.slice(0, said.length - besides[0].length),
      to = undertakes.exec(task)
    if (to !== null && isOwner(to[1] ?? ''))
      return { kind: 'action', ...readAction(besides[1] === undefined ? task : `${task} – ${besides[1]}`, true) }
  }
  const after = saidAfter.exec(said.slice(-80))
  if (after !== null && after[0].length < said.length)
    return { kind: 'action', ...readAction(said.slice(0, said.length - after[0].length), true) }
  return undefined
}

/** "Orla's action: …", "Orla took an action to …". */
const tookAnAction =
  /^(\p{Lu}[\p{L}.'’ -]{1,60}?)(?:['’]s? action\s*[:–-]\s*| (?:took|takes|has|had|was given) (?:an |the )?action to )(?=\S)/u

/**
 * An action as the button of a question has it: "action A: …" is A's, though nobody here is called so; "action: …" is one also where it reads as a question.
 */
export function readActionAsSaid(said: string): Read {
  const [, owner = '', task = ''] = /^action (?!item\b)([^:\n]{1,120}): (\S[\s\S]*)$/i.exec(said) ?? []
  if (mayOwn(owner, true) || mayOwnLoosely(owner))
    return { kind: 'action', owners: initialsInCapitals(owner), text: bracketBeforeDay(task) }
  return /^action:\s*\S[^\n]*\?\s*$/i.test(said) ? actionAlone(said) : undefined
}

/** "action: …", "action item 6: …" on a button, which has no owner but whom its own words name: it is not asked about again. */
export function actionAlone(said: string): Read {
  const [word, item] = /^action(?: item ([^:\n]{1,12}))?:\s*(?=\S)/i.exec(said) ?? []
  return word === undefined || said.includes('\n')
    ? undefined
    : { kind: 'action', ...readAction(said.slice(word.length), true), ...itemField(item) }
}

/** A sentence that tells what somebody did or thought, whatever is "to be" in it further on. */
const toldOf =
  /^.{2,60}? agree[ds]? (?:in principle )?to (?:the|an?|this|these|their|its|any)\b|^(?:(?:the |an? )?(?:amendment|motion|proposal|vote)\b)|^(?:the )?(?:\p{L}[\p{L}'’-]* ){1,3}?(?:discussed|welcomed|heard|considered|thanked|noted|supports?|happy|content|played|explained|asked|wondered|accepted)\b/iu

/** "Responding to A, B advised …", "Further to the report": before a "to", and nobody who is to do anything. */
const leadsOver =
  /^(?:responding|replying|referring|returning|turning|speaking|listening|adding|according|relating|owing|due|further|prior|subject|contrary|pursuant|thanks|compared|similar|next|access|answers?|replies|responses?|changes|amendments|additions) to\b/i

/** "A to …" written to the bot, in no other word of ours: an action, perhaps, or a note. Asked of the words that nobody else reads. */
export function readUndertaking(said: string, addressed: boolean): Read {
  const given = addressed ? tookAnAction.exec(said.slice(0, 120)) : null
  if (given !== null) {
    const words = `action ${given[1] ?? ''}: ${said.slice(given[0].length)}`
    return question('record it', [
      { title: words, words },
      { title: `note ${said}`, words: `note ${said}` },
    ])
  }
  if (toldOf.test(said.slice(0, 80)) || leadsOver.test(said.slice(0, 40))) return undefined
  const bare = said.replace(/^A\s?[:.)]\s+(?=\p{Lu})/u, '')
  const loose =
    addressed && !/^(?:agreed|resolved|noted|recommended|deferred|nothing|needed)\b/i.test(said)
      ? undertakes.exec(bare)
      : null
  if (loose === null || !(isOwner(loose[1] ?? '') || /^\p{Lu}\p{L}+$/u.test(loose[1] ?? '')) || /\?\s*$/.test(said))
    return undefined
  if (/^note\s\S/i.test(loose[2] ?? '')) return undefined
  const found = undertaken(bare)
  return found === undefined
    ? undefined
    : question('record it', [found, { title: `note ${said}`, words: `note ${said}` }])
}

/** What somebody is to do, whose it is parted from it; where several are to do something each, each of it. */
function undertaken(said: string): Way | undefined {
  const row = ownersInARow(said, false)
  if (row !== undefined && 'kind' in row && row.kind === 'several')
    return wayOfSeveral(row.each.map(one => (one.kind === 'action' ? `action ${one.owners}: ${one.text}` : said)))
  const found = weighed(withoutWord(said), false)
  if (found !== undefined) return wayOf(found)
  return doing.test(undertakes.exec(said)?.[2] ?? '') ? { title: `action ${said}`, words: `action ${said}` } : undefined
}

const done = [
  /^(?:done|complete|completed|close|closed)\s+(?:action\s+)?a?(\d{1,6})[.!]?$/i,
  /^(?:action\s+)?a(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
  /^action\s+(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
]

/** "done 12", "A12 is complete", "withdraw A12": an action answered for by its number. */
export function readAnswered(said: string): Read {
  const m = done.map(form => form.exec(said)).find(found => found !== null)
  if (m !== undefined) return { kind: 'answer for action', reference: Number(m[1]), answer: 'done' }
  const withdrawn = /^withdraw\s+(?:action\s+)?a?(\d{1,6})\.?$/i.exec(said)
  return withdrawn === null
    ? undefined
    : { kind: 'answer for action', reference: Number(withdrawn[1]), answer: 'withdraw' }
}
