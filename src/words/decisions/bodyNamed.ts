import { way } from '../line/decisionPassed.ts'
import { readDecisionTyped } from './decisionTyped.ts'
import { likelyDecisions } from './likelyDecision.ts'
import { type Read, type Way, question } from '../line/typed.ts'

const bodyWord =
  '(?:(?:core|steering|executive|delivery|strategic|management|operational|project|leadership|working|sub-?) ?)?(?:members|partners|exec|executive|board|committee|sub-?committee|panel|partnership|forum|group|cabinet|council|trustees|governors|team|chief officers)(?: members)?'
const did =
  '(?:(?:(?:has|have|had|also|then|therefore|unanimously|formally|jointly|duly|provisionally|retrospectively) ){0,3})(?:noted|agreed|resolved|recommended|endorsed|approved|ratified|homologated|adopted|accepted|supported|backed|confirmed|rejected|declined|refused|deferred|delegated|authori[sz]ed|appointed|commissioned|decided|asked|requested|instructed|signed off|welcomed|received|considered|took assurance)\\b'
/** "PSB members endorsed …", "The JPB noted …": a body by its letters, alone or with a word, and what it did. */
const byLetters = new RegExp(
  `^(?:[Tt]he )?((?:\\p{Lu}[\\p{Lu}&]{1,6} ){1,2})((?:${bodyWord.replace(/[a-z]/g, c => `[${c}${c.toUpperCase()}]`)}) )?(?=${did})`,
  'u',
)
/** "The Saltmarsh Partnership noted …", "Riverside CSP agreed …": by its name; not an organisation that is a member, as councils and health boards are. */
const byName = new RegExp(
  `^(?:[Tt]he )?((?:(?!The |It |All |Full |Joint |Both |Our |This )\\p{Lu}[\\p{L}'’-]+ (?:(?:and|of|for|&) )?){1,5}(?:(?<!Health |Care |Local )Board|Partnership|Committee|Panel|Forum|Executive|(?:Steering|Strategic|Core|Management) Group|\\p{Lu}{3,6}))( members| Members| Executive| Exec)? (?=${did})`,
  'u',
)
/** "received and noted": what they did with it is in the second. */
const andThen =
  /^The Board (?:received|considered|reviewed|discussed|welcomed),? and (?=(?:noted|agreed|resolved|endorsed|approved|recommended)\b)/

/**
 * A decision of a body that is named, or called by its letters: this meeting's own most likely, or another's that is told of, so that it is asked. Two letters alone
 * are somebody's initials; three may be, so that what they agreed to do may be their task.
 */
export function readBodyNamed(said: string): Read {
  const short = said.length > 1_000 ? null : byLetters.exec(said)
  const [lead, called = '', word] =
    short !== null && (short[2] !== undefined || (short[1] ?? '').trim().length > 2)
      ? short
      : said.length > 1_000
        ? []
        : (byName.exec(said) ?? [])
  if (lead === undefined) return undefined
  const theBoard = `The Board ${said.slice(lead.length)}`.replace(andThen, 'The Board ')
  const ways = decisionsOf(readDecisionTyped(theBoard, true))
  const found = ways.length > 0 ? ways : likelyDecisions(theBoard)
  if (found.length === 0) return undefined
  const [, task] = word === undefined ? (/^The Board agreed to (\S[\s\S]{3,500}?)\.?$/.exec(theBoard) ?? []) : []
  return question('record it', [
    ...found,
    ...(task === undefined ? [] : [way(`action ${called.trim()}: ${task}`)]),
    way(`note ${said}`),
  ])
}

/** The decision, in words that record it, where no doubt or none but its verb was left of it. */
export function decisionsOf(read: Read): readonly Way[] {
  if (read === undefined || !('kind' in read)) return []
  if (read.kind === 'question') return read.ways.filter(w => !/^note\b/i.test(w.words))
  if (read.kind !== 'command' || read.command.type !== 'PassResolution') return []
  const { verb, texts } = read.command
  return texts.length === 1 && texts[0] !== undefined ? [way(`${verb}: ${texts[0]}`)] : []
}
