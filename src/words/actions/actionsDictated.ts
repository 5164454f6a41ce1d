import { withoutTime } from '../line/actionTimes.ts'
import { doing } from '../line/actionVerbs.ts'
import { initialsInCapitals } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { timesInShort } from '../line/timesInShort.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const filler = /^(?:(?:ok|okay|right|so|um+|er+|erm|well|and|yeah|yep|then|now|alright)\b[\s,]*){1,6}/i
const noName =
  'he|she|it|they|we|i|you|that|this|who|which|there|one|what|and|or|then|so|going|to|will|is|are|the|a|an|of|for|not|all agreed|agreed|resolved|noted|board|meeting|panel|group|subgroup|committee|partnership|forum|report|paper|budget|plan|money|item|also|how|need|needs|have|has|had|want|wants|able|due|up|back|on|in|at|by|with|from'
const oneName = `(?!(?:${noName})\\b)[\\p{L}][\\p{L}'’-]*(?: (?!(?:${noName})\\b)\\p{Lu}[\\p{L}'’-]+)?`
const names = `(${oneName}(?:(?: and | ?& ?| ?/ ?| ?\\+ ?|, )${oneName}){0,3}?)`
const surely =
  "(?:(?:['’]s| is| are) (?:going to|gonna|to)|['’]ll| will| said (?:he|she|they)(?:['’]d| would|['’]ll| will)| (?:has |have )?(?:agreed|offered|volunteered) to)"
/** Where somebody's task begins: a name, and a word of undertaking. */
const begins = new RegExp(
  `(?:^|(?<=[.;,:–—-]\\s)|(?<=\\s)(?:and|then|while|but) )(?:(?:and|then|so|also) ){0,2}${names}(?: (with ${oneName}))?(?:(${surely})| to) (?!(?:be|have|leave|go|join|come|the|a|an|this|that|not|see)\\b)(?=\\p{Ll})`,
  'giu',
)
const atBoth =
  /[,;]?\s*(?:\(?both|all|each)(?: of (?:them|these|which))?,? (?=by\b|before\b|due\b)([^,;.\n]{3,40}?)\)?[\s.]*$/i

interface Task {
  readonly owner: string
  readonly task: string
}

const withCapital = (owner: string) =>
  owner.replace(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu, word =>
    /^(?:and|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )

/** One sentence and its end, which is no title's full stop. */
const isOneSentence = (lead: string): boolean =>
  /^[^.;]{8,200}\.\s*$/.test(lead) && !/\b(?:cllr|dr|mr|mrs|ms|supt|insp|sgt|prof|rev|st)\.\s*$/i.test(lead)

/**
 * Reads what several people are to do in one breath, as it is dictated: "okay so orla is going to ring the port and wilf will mend the lamp by friday". What
 * stands before the first of them is read for itself. Asked one by one, and as a note.
 * @param read what stands before them, as the words that record it; nothing where it is rather a note
 * @param alsoBehind whether any one sentence may stand before them
 */
export function readActionsDictated(
  written: string,
  read: (words: string) => string | undefined,
  alsoBehind = false,
): Read {
  if (written.length > 600 || written.includes('\n') || /[?!]\s*$|^(?:actions?|ap|to-? ?do|task)\b/i.test(written))
    return undefined
  const lead = filler.exec(written)?.[0] ?? '',
    whole = timesInShort(written.slice(lead.length)),
    together = atBoth.exec(whole),
    said = together === null ? whole : whole.slice(0, together.index)
  const found = [...said.matchAll(begins)].slice(0, 8)
  const [first] = found
  if (first === undefined) return undefined
  const tasks = found.map((m, n): Task => {
    const end = found[n + 1]?.index ?? said.length
    const task = said
      .slice(m.index + m[0].length, end)
      .replace(/[\s,;.–—-]+$|\s+(?:and|then)$/gi, '')
      .replace(/\s+(?:and|then)$/i, '')
    const { rest, time } = withoutTime(task)
    const both =
      together === null ? '' : ` ${(together[0].match(/(?:by|before|due)\b.*/i)?.[0] ?? '').replace(/[\s.)]+$/, '')}`
    return {
      owner: withCapital(initialsInCapitals(m[1] ?? '')),
      task: `${rest}${m[2] === undefined ? '' : ` (${m[2]})`}${time === '' ? both : time}`,
    }
  })
  // Where only "to" stands between, the task has to begin as one does.
  if (
    found.some(
      (m, n) =>
        (m[2] === undefined || m[3] === undefined) &&
        !doing.test(tasks[n]?.task ?? '') &&
        !/^(?:draft|fund|cost|pick|run|share)\b/i.test(tasks[n]?.task ?? ''),
    )
  )
    return undefined
  if (tasks.some(({ task }) => task.split(/\s+/).length < 2)) return undefined
  const before = said
    .slice(0, first.index)
    .replace(/[\s,;:.–—-]+(?:and|then)?$/i, '')
    .trim()
  if (
    before === '' &&
    (tasks.length < 2 || !(lead !== '' || together !== null || found.some(m => /^\p{Ll}/u.test(m[1] ?? ''))))
  ) {
    if (!(tasks.length === 1 && lead !== '')) return undefined
  }
  const parted = together !== null || found.some(m => m[2] !== undefined)
  if (before !== '' && !(parted || (alsoBehind && isOneSentence(said.slice(0, first.index))))) return undefined
  if (before !== '' && (before.split(/\s+/).length < 2 || !/[.;,–—-]\s*$/.test(said.slice(0, first.index))))
    return undefined
  const entries = [
    ...(before === '' ? [] : [read(before) ?? `note ${before}.`]),
    ...tasks.map(({ owner, task }) => `action ${owner}: ${task}`),
  ]
  const [only = ''] = entries
  return question('record it', [entries.length === 1 ? way(only) : wayOfSeveral(entries), way(`note ${written}`)])
}
