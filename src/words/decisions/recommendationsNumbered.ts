import { withoutTime } from '../line/actionTimes.ts'
import { partOf } from './decisionInParts.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const noun = '(?:the )?(?:recommendations?|recs?\\.?|recommendation nos?\\.?|proposals?|nos?\\.?)'
const one = '(?:\\d{1,2}(?:\\.\\d{1,2})?(?:\\([a-z]\\))?[a-h]?|\\(?[a-h]\\)?|[ivx]{1,4})'
const several = `${one}(?:(?:\\s*(?:,|&|-|–|/)\\s*|,? and |,? to |\\s+(?=\\d))${one}){0,8}`
const rest = '(?:(?:all )?(?:the )?(?:rest|others?|remainder|remaining (?:ones|recommendations))|all others)'
const verb =
  'noted|agreed|approved|accepted|endorsed|adopted|supported|carried|deferred|postponed|withdrawn|rejected|refused|declined|lost|amended|fell|falls?|referred back|held over|carried over|parked|on hold|put off|pushed back|ok(?:ay)?|yes|fine|no(?=[,:]|\\s*$)|nem\\.? ?con\\.?'
/** "rec 3 not": not agreed, as the ones before it were. */
const notAlone = 'not(?: yet)?(?=[,:]|\\s*$)'
/** "recs 1-4 agreed en bloc", "rec 5 not agreed", "3 rejected", "rest noted": which of them, whether not, what became of them, and what is said besides. */
const oneFate = new RegExp(
  `^(?:(all (?:recs|recommendations))|(?:${noun}\\s*)?(${several})|(${rest}))(?: (?:were|was|are|is|be|all|both|then|to be))* ?[:–-]?\\s*(?:(not )?(?:all )?(${verb})|(${notAlone}))(?![\\p{L}])[,:]?\\s*([^\\n]{0,200})$`,
  'iu',
)
/** "agreed recs 1 and 2": the same behind its word; "all happy with recs 1-3". */
const wordFirst = new RegExp(
  `^(?:(?:all|board|members|everyone) )?(not )?(${verb}|(?:happy|content|fine|ok) with|in favour of)(?: (?:all|both))? ${noun}\\s*(${several})(?![\\p{L}\\d])[,:]?\\s*([^\\n]{0,200})$`,
  'iu',
)
const parted =
  /(?<=\b(?:agreed|approved|accepted|noted|yes|ok|fine|rejected|deferred))\s+(?=(?:recs? )?\d{1,2}(?:\.\d)? (?:not|no|rejected|deferred|noted|agreed)(?!\p{L}))|\s*;\s*|\.\s+(?=\p{L})|,\s+(?:but |and |with )?|\s+(?:but|and)\s+(?=(?:the |all )?(?:rest|others|recs?|recommendations?) |not \d|\d{1,2} (?:not|was|were) )/giu
/** "1, 2 and 4": one list, which a comma does not part. */
const inAList = /(?<=\d),\s+(?=\d{1,2}(?:\.\d)?(?:,|\s+(?:and|&|to)\s+\d|\s+\p{L}))/giu
/** "Rec 3 amended to read 'by June' then agreed": as it was agreed. */
const amendedFirst = new RegExp(
  `^${noun}\\s*(${several}) (?:was |were )?(amended to [^\\n]{3,200}?),? (?:and )?(?:then )?(?:all )?(?:agreed|approved|accepted)(?: by all)?$`,
  'iu',
)

interface Fate {
  readonly which: string
  readonly verb: string
  readonly not: boolean
  readonly besides: string
  /** What somebody is to do about them. */
  readonly tasks?: readonly string[]
}

/** "yes", "ok", "no", "parked" in the words of a decision. */
function asDecided(said: string, not: boolean): Pick<Fate, 'verb' | 'not'> {
  const word = said.toLowerCase()
  if (/^(?:ok|yes|fine)/.test(word)) return { verb: 'agreed', not }
  if (word === 'no') return { verb: 'agreed', not: true }
  return { verb: /^(?:parked|on hold|put off|pushed back)$/.test(word) ? 'deferred' : word, not }
}

function fateOf(part: string): Fate | undefined {
  const [, all, which, others, not, word, alone, besides = ''] = oneFate.exec(part) ?? []
  const became = word ?? (alone === undefined ? undefined : 'agreed')
  if (became !== undefined)
    return {
      which: all === undefined ? (which ?? others ?? '') : 'all',
      ...asDecided(became, not !== undefined || alone !== undefined),
      besides: besides.trim(),
    }
  const [, no, first, numbers, then = ''] = wordFirst.exec(part) ?? []
  if (first === undefined) return undefined
  const agreed = /^(?:happy|content|fine|ok|in)/i.test(first) ? 'agreed' : first.toLowerCase()
  return { which: numbers ?? '', verb: agreed, not: no !== undefined, besides: then.trim() }
}

/** "housing to send more first", behind what became of a recommendation: somebody's to do, about it. */
function withTask(fate: Fate, part: string): Fate {
  const words = partOf(part).words.replace(
      /^action (\p{Ll})(?=\p{L}*:)/u,
      (_, first: string) => `action ${first.toUpperCase()}`,
    ),
    { rest: task, time } = withoutTime(words),
    about = fate.not || fate.verb === 'deferred' ? ` (${named(fate.which)})` : ''
  return { ...fate, tasks: [...(fate.tasks ?? []), `${task}${about}${time}`] }
}

/** "rec 3 not agreed - housing to send more": what stands behind it may be somebody's to do. */
function withItsTask(fate: Fate): Fate {
  const part = fate.besides.replace(/^[\s–—(-]+|\)$/g, '')
  return part !== '' && partOf(part).kind === 'task' ? withTask({ ...fate, besides: '' }, part) : fate
}

/** The parts of a line, each with what became of its recommendations; what says none of this goes with the part before it. Nothing where the first says none. */
function fatesOf(said: string): readonly Fate[] {
  const fates: Fate[] = []
  let from = 0
  for (const end of [...[...said.matchAll(parted)].slice(0, 12), undefined]) {
    const part = said.slice(from, end?.index).trim(),
      fate = fateOf(part.replace(/[\s.]+$/, '')),
      last = fates.at(-1)
    const [, but] = new RegExp(`^not (${several})$`, 'iu').exec(part) ?? []
    if (fate !== undefined) fates.push(withItsTask(fate))
    else if (last !== undefined && but !== undefined) fates.push({ ...last, which: but, not: !last.not, besides: '' })
    else if (last === undefined) return []
    else if (partOf(part).kind === 'task') fates[fates.length - 1] = withTask(last, part)
    else
      fates[fates.length - 1] = {
        ...last,
        besides: `${last.besides}${last.besides === '' ? '' : ', '}${part}`.replace(/[\s.]+$/, ''),
      }
    from = (end?.index ?? 0) + (end?.[0].length ?? 0)
  }
  return fates
}

const isOne = (which: string) => new RegExp(`^${one}$`, 'iu').test(which)
function named(which: string): string {
  if (which === 'all') return 'all the recommendations'
  if (new RegExp(`^${rest}$`, 'i').test(which)) return 'the other recommendations'
  return `recommendation${isOne(which) ? '' : 's'} ${which.replace(/\s+/g, ' ').replace(/,(?=\S)/g, ', ')}`
}

/** What became of some of them, in the words that are minuted. */
function entryOf({ which, verb: became, not, besides }: Fate): string {
  const behind =
    besides === ''
      ? ''
      : /^(?:to|as|en|pending|subject|subj|until|till|for|with|without|unan|in|at|by|because|due|and)\b/i.test(besides)
        ? ` ${besides}`
        : `, ${besides}`
  if (/^(?:noted)$/.test(became) && !not) return `noted: ${named(which)}${behind}`
  if (/^(?:agreed|approved|accepted|carried)$/.test(became) && !not) return `agreed: ${named(which)}${behind}`
  if (became.startsWith('nem')) return `agreed: ${named(which)}${behind} (nem con)`
  const done = /^(?:lost|fell|falls?)$/.test(became)
    ? 'not be agreed'
    : `${not ? 'not ' : ''}be ${became === 'carried' ? 'agreed' : became}`
  return `agreed: that ${named(which)} ${done}${behind}`
}

const saysTheVote =
  /^(?:by )?\d{1,2}(?:\s?[-–/]\s?| (?:votes )?to |,? (?:votes )?for\b)|\b(?:abst\p{L}*|against)[\s.]*$/iu
const ofRecommendations = /\b(?:recs?|recommendations?)\b/i
const ofPoints = /^\d{1,2}\.\d{1,2}\b[^\n]*\b(?:agreed|approved|noted)\b/i

/** Reads what became of recommendations by their numbers, each set of them for itself: "recs 1-4 agreed, rec 5 not". Asked one by one, and as a note. */
export function readRecommendationsNumbered(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  if (!ofRecommendations.test(said) && !ofPoints.test(said)) return undefined
  const plain = said.replace(/[\s.]+$/, '').replace(inAList, ','),
    [, amended, as = ''] = amendedFirst.exec(plain) ?? []
  if (amended !== undefined) {
    const words = `${named(amended)}, ${as}`
    return question('record it', [way(`agreed: ${words}`), way(`resolved: ${words}`), way(`note ${said}`)])
  }
  const fates = fatesOf(plain)
  if (fates.length === 0 || fates.some(f => f.which === '')) return undefined
  // "All recommendations agreed" numbers none.
  if (fates.every(f => f.which === 'all' && f.besides === '')) return undefined
  if (fates.some(({ besides }) => /\bamended to\b|\bthen\b/i.test(besides))) return undefined
  // What is said of a vote behind them, other readers have.
  if (fates.some(({ besides }) => saysTheVote.test(besides))) return undefined
  const entries = fates.flatMap(fate => [entryOf(fate), ...(fate.tasks ?? [])]),
    [only = ''] = entries
  const resolved = entries.map(entry => entry.replace(/^agreed: /, 'resolved: '))
  const both =
    entries.length === 1 && only.startsWith('agreed')
      ? [way(only), way(resolved[0] ?? '')]
      : [entries.length === 1 ? way(only) : wayOfSeveral(entries)]
  return question('record it', [...both, way(`note ${said}`)])
}
