import { movedBy, way } from '../line/decisionPassed.ts'
import { mannerIn, readVote } from '../line/votes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { aName } from './moversInNotes.ts'

const movers = new RegExp(
  `^(?:prop(?:osed|oser)?|moved|mover|mvd)\\.?:?(?: by)? (?<proposer>${aName}),? ?[/;.&]? ?(?:and )?(?:sec(?:onded|onder|['’]d)?|2nd(?:ed)?|2nded)\\.?:?(?: by)? (?<seconder>${aName})[\\s.,;:–-]{1,4}(?=(?:(?:on a |the )?vot|carried|passed|agreed|result|unan|\\d))`,
  'iu',
)
const notOfAVote =
  /\b(?:(?:on a |the |a )?(?:recorded )?vot(?:es?|ing)|voted|taken|was|and|with|by|of|to|result|carried|passed|agreed|unanimous(?:ly)?|nem\.? con|for|in favour|against|abstentions?|abstained|abstaining|abs|none|no|nil|majority|a|\d{1,3})\b|[\s.,;:()/–-]/gi
/** "1 abstention (Cllr A)": who it was, where there is one. */
const inBracket = /\b(\d{1,2}|one|two|three) (?:(abst)[a-z]{0,9}|(against|in favour|for))\.? ?\(([^()\d]{2,80})\)/gi

/** Reads who moved something, who seconded it and how it was voted, where nothing says what: the recommendations in the report. Never is the vote itself what was decided. */
export function readMoversThenVote(said: string): Read {
  if (said.length > 300 || said.includes('\n') || said.includes('?')) return undefined
  const found = movers.exec(said),
    lead = found?.[0],
    { proposer, seconder } = found?.groups ?? {}
  if (lead === undefined || proposer === undefined || seconder === undefined) return undefined
  // "Sec: A. Group on lamps. Unanimous": what was moved stands behind the name.
  if (/(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp|Prof|Rev))\. \S/i.test(`${proposer} ${seconder}`)) return undefined
  const behind = said.slice(lead.length),
    named = [...behind.matchAll(inBracket)]
  const counts = named.reduce(
    (words, m) => words.replace(` (${m[4] ?? ''})`, '').replace(`(${m[4] ?? ''})`, ''),
    behind,
  )
  if (counts.replace(notOfAVote, '') !== '' || /\b(?:lost|not)\b/i.test(counts)) return undefined
  const vote = readVote(counts.replace(/\b(?:on a |the |a )?vot(?:es?|ing)\b:?/i, '').trim()),
    how = vote === undefined ? mannerIn(counts) : undefined
  if (vote === undefined && how === undefined) return undefined
  const by = movedBy({
    proposer: proposer.trim(),
    seconder: seconder.trim().replace(/\.$/, ''),
    ...(vote === undefined ? {} : { vote }),
  })
  const decision = `the recommendations in the report${how === undefined ? by : by.replace(/\)$/, `, ${how})`)}`
  const who = named.map(
    m =>
      `note ${m[2] === undefined ? ((m[3] ?? '').toLowerCase() === 'against' ? 'Against' : 'For') : 'Abstained'}: ${(m[4] ?? '').trim()}`,
  )
  return question('record it', [
    ...['resolved', 'agreed'].map(verb =>
      who.length === 0 ? way(`${verb}: ${decision}`) : wayOfSeveral([`${verb}: ${decision}`, ...who]),
    ),
    way(`note ${said}`),
  ])
}
