import { withoutBullet } from '../line/asSaid.ts'
import { type Read, type Reader, type Way, question, wayOfSeveral } from '../line/typed.ts'
import { way } from '../line/decisionPassed.ts'
import { waysOf } from '../line/underItem.ts'

const marked = /^\s*(?:[-*•·–▪◦‣☐□»]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/
/** Words that say what a line is, or who came and went; a step of the meeting is a message of its own. */
const anEntry =
  /^(?:resolved|agreed|noted|recommended|action|motion|amendment|vote|note|present|apologies)\b| (?:joined|left|returned)\b/i
const asNote = /^notes?\s*[:–—-]\s*/i
/** "Discussion:", "RESOLVED that:": what leads the points below it. */
const leads = /:\s*$|\b(?:that|the following|as follows)\s*$/i
/** What has a list of its own: an agenda, who is present, the points of one decision. */
const ownList =
  /^(?:agenda|present|apologies|in attendance|attendance|absent|attendees|actions?|decisions?|resolutions?|recommendations?|for|against|abstain\w*|votes?|find|correction|summary|minutes?)\b[^\n]{0,60}\n|^(?:resolved|agreed|noted|recommended|it was (?:resolved|agreed))\b[^\n]*(?::|\bthat|\bto)\s*\n/i

/** A decision or an action of a few words, with what is asked about it taken as likeliest; nothing where it is rather a note. */
function entryOf(line: string, read: Reader): string {
  const note = asNote.exec(line)
  if (note !== null) return `note ${line.slice(note[0].length)}`
  const found = read(line, true)
  const [first] = waysOf(found)
  if (first !== undefined)
    return anEntry.test(first.words) && !first.words.includes('\n') ? first.words : `note ${line}`
  // "Action: FB", with nothing to be done.
  if (found !== undefined && 'kind' in found && found.kind === 'action' && !/\s/.test(found.text.trim()))
    return `note ${line}`
  const isFact = found !== undefined && (!('kind' in found) || found.kind === 'command' || found.kind === 'several')
  return isFact && !/^(?:next|item|close|open|adjourn|defer|undo|help|hold|resume|minutes)\b/i.test(line)
    ? line
    : `note ${line}`
}

/** Notes of several lines that follow one another, as one note. */
function joined(entries: readonly string[]): readonly string[] {
  const all: string[] = []
  for (const entry of entries) {
    const last = all.at(-1)
    if (last !== undefined && /^note\b/i.test(last) && /^note\b/i.test(entry))
      all[all.length - 1] = `${last}\n${entry.replace(/^note:?\s*/i, '')}`
    else all.push(entry)
  }
  return all
}

/**
 * Reads several lines pasted or typed at once, each of its own kind: a note, a task, a decision, who came or went. Asked one by one, what is no more than
 * told staying a note, or as one note. Nothing where the lines are of one list, or say nothing but what is told.
 */
export function readLinesOfSeveral(said: string, read: Reader): Read {
  if (
    !said.includes('\n') ||
    said.length > 2_500 ||
    ownList.test(said) ||
    /^(?:[-*•]\s+)?note\s+(?![:–—-])/i.test(said)
  )
    return undefined
  const lines = said
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (lines.length < 2 || lines.length > 15 || lines.some(line => line.length > 400)) return undefined
  const bare = lines.map(line => withoutBullet(line).replace(/^\(?[a-z][.)]\s+/i, '')),
    [head = ''] = bare
  if (lines.length < 3 && leads.test(head)) return undefined
  const entries = withVotesNoted(bare.map(line => (leads.test(line) ? `note ${line}` : entryOf(line, read))))
  const kinds = entries.filter(entry => !/^note\b/i.test(entry))
  if (
    kinds.length === 0 ||
    (kinds.length === entries.length &&
      lines.every(line => marked.test(line)) &&
      sameKind(kinds) &&
      !kinds.every(isTask))
  )
    return undefined
  const all = wayOfSeveral(joined(entries))
  return question('record it', [{ ...all, title: toldApart(all, kinds) }, way(`note ${said.replace(asNote, '')}`)])
}

/** The words on the button of all of them: beside a button for the note alone, what is more than a note comes first where the words would be cut off before it. */
const toldApart = ({ title }: Way, kinds: readonly string[]): string =>
  /^note\b/i.test(title) && title.indexOf(kinds[0] ?? '') > 40 ? [...kinds, title].join(' / ') : title

/** A count, or who voted how, by itself: of nothing, where no line before it decides anything. */
const voteAlone =
  /^(?:votes?|voting|carried|lost|passed|for|against|abst\w*)\b|^\p{Lu}[\p{L} &,-]{1,40} (?:abstain\p{L}*|against|dissent\p{L}*)[.]?$/iu
const decides = /^(?:resolved|agreed|recommended|noted|motion|amendment)\b/i
const withVotesNoted = (entries: readonly string[]): readonly string[] =>
  entries.map((entry, n) =>
    voteAlone.test(entry) && !entries.slice(0, n).some(before => decides.test(before)) ? `note ${entry}` : entry,
  )

/** Words of a task, of who came or went, or of a vote: of another kind than a decision. */
const ofAnotherKind = /^(?:action|motion|amendment|vote|present|apologies)\b| (?:joined|left|returned)\b/i

/**
 * Whether a decision of one line stands above lines of other kinds, which are none of what was decided: "agreed the budget", and below it whose a task
 * is and who came late.
 */
export function isDecisionOverOthers(said: string, read: Reader): boolean {
  const [head = '', ...below] = said
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return (
    below.length > 0 &&
    below.length < 15 &&
    said.length <= 2_500 &&
    /^(?:agreed|resolved|noted|recommended)\b[\s:–-]*\S+ \S/i.test(head) &&
    !leads.test(head) &&
    !ownList.test(said) &&
    !below.every(line => marked.test(line)) &&
    below.some(line => ofAnotherKind.test(entryOf(line, read)))
  )
}

/** Whose task it is: a list of those that no reader of lists knew is asked about line by line. */
const isTask = (entry: string): boolean => /^action [^:\n]+: \S/.test(entry)

/** Whether all are decisions by one word, or all are tasks: a list, which other readers know. */
const sameKind = (entries: readonly string[]): boolean =>
  new Set(entries.map(entry => /^\w+/.exec(entry)?.[0].toLowerCase())).size === 1
