import type { MotionOutcome } from '../../meeting/events.ts'
import { mover, movedBy, resolvedOrAgreed, way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { readVoteTyped } from '../votes/voteTyped.ts'

/** "Amendment (A / B) to …", "Motion to …": what was moved, by its label, perhaps with who moved it in a bracket. */
const labelled = new RegExp(
  `^(?:(?:the|an?) )?(amendment|motion|proposal)(?:\\s*\\((?:(?:proposed|moved)(?: by)?:? )?(${mover})\\s*(?:[/,;&]|\\band\\b)\\s*(?:seconded(?: by)?:? )?(${mover})\\))?(?:\\s*[:–—]|\\s-)?\\s+(?=(?:that|to|for)\\s\\S)`,
  'iu',
)
/** Where what became of it may begin. */
const parted = /\s*[:;.,–—]\s+|\s-\s+|\s+(?=(?:was|were) \p{L})/gu
/** "As amended, the motion was put and carried, that …": what became of it first, and then what it was. */
const outcomeFirst =
  /^(?:as amended,? )?(?:the )?(?:(?:substantive|amended|original|main) )?(?:motion|proposal|resolution)(?:,? as amended,?)? (?:was|were) (?:then )?(?:(?:put|moved|seconded)(?: to the (?:vote|meeting))?,? and )?(carried|agreed|approved|passed|lost|defeated)((?:,? (?:unanimously|nem\.? con\.?|by [^,;:\n]{2,40}))?)(?:[,:;–—]|\s-)?\s+(?:namely,? )?(?=(?:that|to)\s)(\S[^\n]{4,900})$/iu

/** The outcome and the count in words that say nothing else, with what stands before them. */
function becameIn(words: string) {
  const from = Math.max(0, words.length - 160)
  for (const found of [...words.slice(from).matchAll(parted)].slice(0, 30)) {
    const read = readVoteTyped(words.slice(from + found.index + found[0].length), true)
    if (read === undefined || !('kind' in read) || read.kind !== 'command') continue
    const { command } = read
    if (command.type === 'RecordVote' && command.outcome !== undefined)
      return { text: words.slice(0, from + found.index).trim(), outcome: command.outcome, vote: command.vote }
  }
  return undefined
}

const lostOr = (outcome: MotionOutcome): string => (outcome === 'withdrawn' ? 'withdrawn' : 'lost')

/** Reads a motion or an amendment by its label, with what became of it, in one line. Asked: lost as it is recorded, carried in the words it is minuted with. */
export function readMotionBecame(said: string): Read {
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, became = '', how = '', put = ''] = outcomeFirst.exec(said) ?? []
  if (put !== '')
    return /^(?:lost|defeated)$/i.test(became)
      ? question('record it', [way(`motion lost: ${put.replace(/^that\s+/i, '')}`), way(`note ${said}`)])
      : resolvedOrAgreed(`${put.replace(/\.$/, '')}${how === '' ? '' : ` (${how.replace(/^[, ]+/, '')})`}`)
  const head = labelled.exec(said.slice(0, 200)),
    found = head === null ? undefined : becameIn(said.slice(head[0].length))
  if (head === null || found === undefined || found.text.split(/\s+/).length < 3) return undefined
  const [, label = '', proposer, seconder] = head,
    { outcome, vote } = found,
    text = found.text.replace(/^that\s+/i, '')
  const by = movedBy({
    ...(proposer === undefined ? {} : { proposer: proposer.trim() }),
    ...(seconder === undefined ? {} : { seconder: seconder.trim() }),
    ...(vote === undefined ? {} : { vote }),
  })
  const amends = /^amendment$/i.test(label)
  if (outcome === 'carried' && !amends) return resolvedOrAgreed(`${found.text}${by}`)
  const recorded = `${amends ? 'amendment' : 'motion'} ${outcome === 'carried' ? outcome : lostOr(outcome)}: ${text}${by}`
  return question('record it', [way(recorded), way(`note ${said}`)])
}
