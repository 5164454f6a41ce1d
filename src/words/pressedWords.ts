import { readOwnerFirst } from './actions/actionLabels.ts'
import { actionAlone, readActionAsSaid } from './actions/actionOtherwise.ts'
import { asSaid } from './line/asSaid.ts'
import { readDecisionAsSaid } from './decisions/decisionTyped.ts'
import { readRollPasted } from './people/rollPasted.ts'
import { readSeveralFacts } from './actions/severalFacts.ts'
import { readBothDone } from './conduct/resolutionConducts.ts'
import { type OneTyped, type Read, besidesSlips, entriesOf } from './line/typed.ts'
import { readPlainly } from './families.ts'
import { readTyped } from './typedWords.ts'
import { inEnglish } from './welshCommands.ts'

/** One thing that a button bears: what was asked about it is settled. */
function readSettled(said: string): Read {
  const settled = readOwnerFirst(said) ?? readDecisionAsSaid(said) ?? readActionAsSaid(said)
  if (settled !== undefined) return settled
  const read = readPlainly(said, true)
  return read !== undefined && 'kind' in read && read.kind === 'question' ? (actionAlone(said) ?? read) : read
}

/** Several entries of one button as one; nothing where one of them is not beyond doubt. */
function allOf(reads: readonly Read[]): Read {
  const each = reads.map((read): readonly OneTyped[] | undefined =>
    read === undefined || ('kind' in read && read.kind === 'question')
      ? undefined
      : !('kind' in read)
        ? read.map((c): OneTyped => ({ kind: 'command', command: c }))
        : read.kind === 'several'
          ? read.each
          : [read],
  )
  return each.every(one => one !== undefined) ? { kind: 'several', each: each.flat() } : undefined
}

/** Lists of people that leave no doubt; nothing where something about them is asked. */
const listsOnly = (read: Read): Read => (read !== undefined && 'kind' in read ? undefined : read)

/** "note I have agreed to one late item": typed it may be talk, on a button it is a note. */
const ofOneself = /^(note) (?=(?:i|my|me|you|your)\b)/i

/** Reads words that a button of a question bears, as if whoever pressed had typed them; they are not asked about again. */
export function readPressed(words: string): Read {
  const entries = entriesOf(words)
  if (entries.length > 1) return allOf(entries.map(readPressed))
  const said = inEnglish(asSaid(words)).replace(ofOneself, '$1: ')
  return (
    readBothDone(said, readSettled) ??
    listsOnly(readRollPasted(said)) ??
    readSeveralFacts(said, true, readSettled) ??
    readSettled(said) ??
    besidesSlips(readTyped(words, true))
  )
}
