import { way } from './decisionPassed.ts'
import { readDecisionTyped } from './decisionTyped.ts'
import { likelyDecisions } from './likelyDecision.ts'
import { type Read, type Way, question } from './typed.ts'

const bodyWord =
  '(?:(?:core|steering|executive|delivery|strategic|management|operational|project|leadership|working|sub-?) ?)?(?:members|partners|exec|executive|board|committee|sub-?committee|panel|partnership|forum|group|cabinet|council|trustees|governors|team|chief officers)(?: members)?'
const did =
  '(?:(?:(?:has|have|had|also|then|therefore|unanimously|formally|jointly|duly|provisionally|retrospectively) ){0,3})(?:noted|agreed|resolved|recommended|endorsed|approved|ratified|homologated|adopted|accepted|supported|backed|confirmed|rejected|declined|refused|deferred|delegated|authori[sz]ed|appointed|commissioned|decided|asked|requested|instructed|signed off|welcomed|received|considered|took assurance)\\b'
/** "PSB members endorsed …", "The JPB noted …": a body by its letters, alone or with a word, and what it did. */
const byLetters = new RegExp(
  `^(?:[Tt]he )?((?:\\p{Lu}[\\p{Lu}&]{1,6} ){1,2})((?:${bodyWord.replace(/[a-z]/g, c => `[${c}${c.toUpperCase()}]`)}) )?(?=${did})`,
  'u',
)

/**
 * A decision of a body that is named by letters: this meeting's own most likely, or another's that is told of, so that it is asked. Two letters alone
 * are somebody's initials; three may be, so that what they agreed to do may be their task.
 */
export function readBodyByLetters(said: string): Read {
  const [lead, letters = '', word] = said.length > 1_000 ? [] : (byLetters.exec(said) ?? [])
  if (lead === undefined || (word === undefined && letters.trim().length < 3)) return undefined
  const theBoard = `The Board ${said.slice(lead.length)}`
  const ways = decisionsOf(readDecisionTyped(theBoard, true))
  const found = ways.length > 0 ? ways : likelyDecisions(theBoard)
  if (found.length === 0) return undefined
  const [, task] = word === undefined ? (/^The Board agreed to (\S[\s\S]{3,500}?)\.?$/.exec(theBoard) ?? []) : []
  return question('record it', [
    ...found,
    ...(task === undefined ? [] : [way(`action ${letters.trim()}: ${task}`)]),
    way(`note ${said}`),
  ])
}

/** The decision, in words that record it, where no doubt or none but its verb was left of it. */
function decisionsOf(read: Read): readonly Way[] {
  if (read === undefined || !('kind' in read)) return []
  if (read.kind === 'question') return read.ways.filter(w => !/^note\b/i.test(w.words))
  if (read.kind !== 'command' || read.command.type !== 'PassResolution') return []
  const { verb, texts } = read.command
  return texts.length === 1 && texts[0] !== undefined ? [way(`${verb}: ${texts[0]}`)] : []
}
