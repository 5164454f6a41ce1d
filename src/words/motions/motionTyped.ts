import { isName } from '../../meeting/presentersWritten.ts'
import { itemAtHead, itemField } from '../line/asSaid.ts'
import { movedBy, resolvedOrAgreed, way } from '../line/decisionPassed.ts'
import { type Read, command, question } from '../line/typed.ts'
import { toBeDone } from '../line/toBeDone.ts'
import { mannerIn, readVote, readVotes } from '../line/votes.ts'
import { scoreIn } from '../votes/voteTyped.ts'

/** A name, perhaps after an honorific with its full stop; never with a word of the decision in it, which is then read as one. */
const mover =
  '(?!as an? |on\\b|to\\b|that\\b)(?:[a-z]{2,6}\\. ?)?(?:(?!\\b(?:it was|resolved|agreed|recommended|carried|unanimous|that|seconded)\\b)[^,;:.]){2,60}?'
/** What a motion is called where it is typed with its label. */
const label = '(?:(?:the|an?) )?(amendment|motion|proposal|proposition)'
const was = '(?: was| is)?'
const by = '(?:proposed|moved|put forward)(?: by)?:?'
const and = '(?:\\s*[,;/.]\\s*(?:and )?| (?:and|&) | (?=seconded))'
const seconded = 'seconded(?: by)?:?'
const then = '[,;:.–-]{0,2}\\s+(?:and )?(?=that\\b|to\\s\\p{Ll})'

/** "Moved by A, seconded by B, that …", "A moved, B seconded, that …", "Amendment moved by A: that …": who moved it, and then what. */
const moverFirst = [
  new RegExp(`^(?:${label}${was}|it was)? ?${by} (${mover})${and}${seconded} (${mover})${then}`, 'iu'),
  new RegExp(`^(?:${label}${was}|it was)? ?${by} (${mover})(?:,? not seconded,?)?${then}`, 'iu'),
  new RegExp(
    `^()(${mover}) (?:proposed|moved)(?: an amendment)?,? (?:and )?(?:seconded by (${mover})|(${mover}) seconded)(?: an amendment)?${then}`,
    'iu',
  ),
  new RegExp(`^()(${mover}) (?:proposed|moved)(?: an amendment)?,? (?=that\\b)`, 'iu'),
]

/** "A, seconded by B, moved that …", "As an amendment A, seconded by B, moved that …", "A moved as an amendment, seconded B: that …". */
const moverWithSeconder = [
  new RegExp(
    `^(?:(as an amendment),? )?(${mover}), ${seconded} (${mover}), (?:then )?(?:moved|proposed)(?: (?:as an amendment|an amendment))?,? (?=that\\b)`,
    'iu',
  ),
  new RegExp(`^()(${mover}) (?:moved|proposed) (?:as an amendment|an amendment),? ${seconded} (${mover})${then}`, 'iu'),
]

/** Movers after the motion: "Motion: that the bid be sent (moved A, seconded B)". */
const moverLast = new RegExp(
  `^${label}\\s*[:–-]\\s*([\\s\\S]{3,2000}?)(?:\\s*[(–-]|[.,;])\\s*${by} (${mover})(?:${and}${seconded} (${mover}))?\\)?[\\s.]*$`,
  'iu',
)
const secondedAtEnd = new RegExp(`[,;.]\\s*(?:and )?${seconded} (${mover})[\\s.]*$`, 'iu')
/** "Moved by A, seconded by B", "The recommendations were moved by A and seconded by B": who moved what stands in the item already. */
const moversAlone = new RegExp(
  `^(?:(?:the |this )?(?:motion|proposal|recommendations?|resolution)(?: was| were)?|it was)? ?${by} (${mover})(?:${and}${seconded} (${mover}))[\\s.]*$`,
  'iu',
)
/** "Seconded by B", "B seconds it": of what somebody moved before. */
const seconderAlone = new RegExp(
  `^(?:and )?(?:${seconded} (${mover})|(${mover}) (?:seconds|seconded)(?: (?:it|this|the (?:motion|amendment|proposal)))?)[\\s.]*$`,
  'iu',
)
const nameAlone = /^\p{Lu}[\p{L}.'’-]{0,40}(?: \p{Lu}[\p{L}.'’-]{0,40}){0,3}$/u
/** "Wilf moved that the fund be closed": by one name alone, it is a motion by its own words. */
const movesThat = ({ proposer, text }: { readonly proposer: string; readonly text: string }): boolean =>
  nameAlone.test(proposer) &&
  /^that (?:we \S|[^,;.]{2,120}\b(?:be|should|do|must|cease|remain)\b)[^.;]*\.?$/i.test(text)
const accordingly = /^(?:it was )?(resolved|agreed) (?:accordingly|as moved)\.?$/i
const lostMotion = /^(?:motion (?:lost|withdrawn)|amendment (?:lost|withdrawn|carried))\s*:\s*(?=\S)/i

/** What somebody moved, as far as it is not said what became of it. */
function moved(
  said: string,
):
  | { readonly text: string; readonly proposer: string; readonly seconder?: string; readonly amendment?: true }
  | undefined {
  for (const form of [...moverWithSeconder, ...moverFirst]) {
    const m = form.exec(said.slice(0, 400))
    if (m === null) continue
    const rest = said.slice(m[0].length),
      last = m[3] === undefined && m[4] === undefined ? secondedAtEnd.exec(rest.slice(-200)) : null
    const seconder = m[3] ?? m[4] ?? last?.[1]
    return {
      text: (last === null ? rest : rest.slice(0, rest.length - last[0].length)).trim(),
      proposer: (m[2] ?? '').trim(),
      ...(seconder === undefined ? {} : { seconder: seconder.trim() }),
      ...(/\bamendment\b/i.test(m[0]) ? { amendment: true as const } : {}),
    }
  }
  const m = moverLast.exec(said)
  return m === null
    ? undefined
    : {
        text: (m[2] ?? '').trim(),
        proposer: (m[3] ?? '').trim(),
        ...(m[4] === undefined ? {} : { seconder: m[4].trim() }),
        ...(/^(?:an? |the )?amendment/i.test(said) ? { amendment: true as const } : {}),
      }
}

/** What is said with a motion of what became of it: then it is a decision. */
const decided =
  /(?<!\b(?:be|been|is|are|as) (?:then |duly )?)\b(?:carried|lost|defeated|withdrawn|unanimous(?:ly)?|all in favour|agreed|resolved|for \d|\d+ for|\d+ votes?)\b[^.]{0,120}\.?\s*$/i

const thingMoved =
  "(?:the |that the |both |all (?:the )?)?(?:officers?['’] |printed |draft )?(?:recommendations?|motion|proposals?|resolution|report|amendment|substantive motion)(?: (?:in|of|at|from|as)\\b[^,;.\\n]{1,80}?)?"
const became = 'carried|agreed|approved|passed|accepted|adopted|lost|defeated|fell|not carried|rejected'
/** "A moved the recommendation, B seconded; carried nem con": who moved what stands in the paper, and what became of it. */
const movedAndDecided = [
  new RegExp(
    `^(${mover}) (?:moved|proposed) (${thingMoved}),? (?:and )?(?:it was )?(?:(${mover}) seconded|seconded(?: by)? (${mover}))(?:[,;.:–-]+\\s*|\\s+)(?:and )?(?:it was |this was |motion )?(${became})((?:,? (?:nem\\.? con\\.?|unanimously|by a majority|on a show of hands|on the [^.;\\n]{2,40}|by \\d[^.;\\n]{0,30}|\\d[^.;\\n]{0,30}))?)[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^(${thingMoved}) (?:was |were )?(?:moved|proposed)(?: by)? (${mover})(?:,| and|;)* ?seconded(?: by)? (${mover})(?:[,;.:–-]+\\s*|\\s+)(?:and )?(?:it was |this was )?(${became})((?:,? (?:nem\\.? con\\.?|unanimously|by a majority|on a show of hands|on the [^.;\\n]{2,40}|by \\d[^.;\\n]{0,30}|\\d[^.;\\n]{0,30}))?)[\\s.]*$`,
    'iu',
  ),
] as const

/** "A moved, B seconded the recommendations in the report", "A moved the minutes, seconded by B": who moved what stands in the paper. */
const movedThing = [
  new RegExp(`^(${mover}) moved(?:,| and|, and) (${mover}) seconded ((?:the|that the) [^;\\n]{4,300}?)[\\s.]*$`, 'iu'),
  new RegExp(
    `^(${mover}) moved ((?:the|that the) (?:recommendations?|motion|proposals?|resolution|report|minutes|budget|precept|amendment)(?: (?:in|of|at|from|as|on)\\b[^;,\\n]{1,200}?)?)(?:,? (?:which was )?seconded by (${mover}))?[\\s.]*$`,
    'iu',
  ),
] as const

/** A motion by what it is called, moved and not decided yet; asked. */
function readMovedThing(said: string): Read {
  const [a, b] = [movedThing[0].exec(said), movedThing[1].exec(said)]
  const [proposer, seconder, thing] = a !== null ? [a[1], a[2], a[3]] : b !== null ? [b[1], b[3], b[2]] : []
  if (proposer === undefined || thing === undefined || !isName(proposer.trim())) return undefined
  const what = thing.replace(/^that /i, ''),
    by = `moved by ${proposer.trim()}${seconder === undefined ? '' : `, seconded by ${seconder.trim()}`}`
  return question('record it', [way(`motion: that ${lower(what)} be approved (${by})`), way(`note ${said}`)])
}

/** A motion by what it is called, moved and decided in one line: asked with which word it is minuted. */
function readMovedAndDecided(said: string): Read {
  if (said.length > 300) return undefined
  const [a, b] = [movedAndDecided[0].exec(said), movedAndDecided[1].exec(said)]
  const [proposer, thing, seconder, outcome, how] =
    a !== null ? [a[1], a[2], a[3] ?? a[4], a[5], a[6]] : b !== null ? [b[2], b[1], b[3], b[4], b[5]] : []
  if (
    proposer === undefined ||
    (!isName(proposer.replace(/^\p{L}+\.? (?=\p{Lu}\p{L}+ )/u, '')) && !/^\p{Lu}[\p{L}'’-]+$/u.test(proposer))
  )
    return undefined
  const what = (thing ?? '').replace(/^that /i, ''),
    named = /^(?:the|both|all) /i.test(what) ? lower(what) : `the ${lower(what)}`,
    by = `proposed by ${proposer.trim()}, seconded by ${(seconder ?? '').trim()}`
  if (/^(?:lost|defeated|fell|not|rejected)/i.test(outcome ?? ''))
    return question('record it', [way(`motion lost: ${named} (${by})`), way(`note ${said}`)])
  const vote = (how ?? '').replace(/^[, ]+/, '').replace(/\.$/, '')
  const decided = `to accept ${named} (${by}${vote === '' ? '' : `, ${vote}`})`
  return resolvedOrAgreed(decided)
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** "…, was lost 3-4", "… – carried by 5 votes to 2", at the end of a motion: what became of it. */
const becameAtEnd =
  /^([\s\S]{3,2000}?)(?:(?:,| [–-]|;|\.)? (?:(?:and )?(?:(?:it|this|the motion|which) )?was )?(?=not carried|carried|lost|defeated|fell|withdrawn|rejected)|(?:,| [–-]|;) (?:and )?(?:(?:it|this|the motion|which) was )?(?=agreed|approved|passed))(not carried|carried|lost|defeated|fell|withdrawn|rejected|agreed|approved|passed)\b([^\n]{0,80})$/i

/** A motion with its movers and what became of it in one line. Lost, it is recorded; carried, it is asked with which word it is minuted. */
function readMovedAndVoted(motion: NonNullable<ReturnType<typeof moved>>): Read {
  const [, words = '', outcome = '', how = ''] = becameAtEnd.exec(motion.text) ?? []
  const text = words.replace(/^that\s+/i, '').trim()
  if (text.split(/\s+/).length < 2 || motion.amendment === true) return undefined
  if (/^(?:agreed|approved|passed)$/i.test(outcome) && motion.seconder === undefined) return undefined
  const became = /^(?:carried|agreed|approved|passed)$/i.test(outcome)
    ? 'carried'
    : /^withdrawn$/i.test(outcome)
      ? 'withdrawn'
      : 'lost'
  const vote = readVote(how) ?? scoreIn(how, became),
    manner = vote === undefined ? mannerIn(how) : undefined
  const { proposer, seconder } = motion
  if (became === 'carried')
    return resolvedOrAgreed(
      `${/^to \p{Ll}/u.test(text) ? '' : 'that '}${text}${manner === undefined ? '' : ` (${manner})`}${movedBy({ proposer, ...(seconder === undefined ? {} : { seconder }), ...(vote === undefined ? {} : { vote }) })}`,
    )
  return command({
    type: 'RecordVote',
    motion: text,
    outcome: became,
    proposer,
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
    ...(manner === undefined ? {} : { how: manner }),
  })
}

/** Reads a motion, or an amendment, that somebody moved and nobody has decided yet; and one typed as lost. */
export function readMotionTyped(written: string, addressed: boolean): Read {
  if (written.length > 3_000 || /[?]\s*$/.test(written)) return undefined
  const lost = lostMotion.exec(written)
  if (lost !== null) {
    const { text, ...said } = readVotes(written.slice(lost[0].length))
    const outcome = /withdrawn/i.test(lost[0]) ? 'withdrawn' : /carried/i.test(lost[0]) ? 'carried' : 'lost'
    const amendment = /^amendment/i.test(lost[0]) ? { amendment: true } : {}
    return command({ type: 'RecordVote', motion: text.trim(), ...amendment, outcome, ...said })
  }
  const verb = accordingly.exec(written)?.[1]?.toLowerCase()
  if (verb !== undefined)
    return command({ type: 'PassResolution', verb: verb === 'agreed' ? 'agreed' : 'resolved', texts: [] })
  const both = readMovedAndDecided(written)
  if (both !== undefined) return both
  const { item, rest } = itemAtHead(written)
  const motion = moved(item === undefined ? written : rest.trim())
  const movers = moversAlone.exec(written)
  if (motion === undefined && movers !== null)
    return command({ type: 'RecordVote', proposer: (movers[1] ?? '').trim(), seconder: (movers[2] ?? '').trim() })
  const alsoSeconded = addressed && motion === undefined && written.length <= 80 ? seconderAlone.exec(written) : null,
    seconds = (alsoSeconded?.[1] ?? alsoSeconded?.[2] ?? '').trim()
  if (nameAlone.test(seconds)) return command({ type: 'RecordVote', seconder: seconds })
  if (motion === undefined) return addressed && written.length <= 400 ? readMovedThing(written) : undefined
  if (decided.test(motion.text.slice(-160))) return item === undefined ? readMovedAndVoted(motion) : undefined
  const alone =
    motion.seconder === undefined &&
    !/^(?:it was )?(?:proposed|moved)\b|^(?:the |an? )?(?:motion|amendment)\b/i.test(written)
  if (alone && (!addressed || !(isName(motion.proposer) || movesThat(motion)))) return undefined
  const text = toBeDone(motion.text.replace(/^that\s+/i, '').replace(/\.$/, ''))
  if (text.split(/\s+/).length < 2) return undefined
  const asMoved = command({ type: 'MoveMotion', ...motion, text, ...itemField(item) })
  return alone
    ? question('record it', [way(`motion: ${text} (moved by ${motion.proposer})`), way(`note ${written}`)])
    : asMoved
}
