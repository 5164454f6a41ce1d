import type { VotersNamed } from '../../meeting/events.ts'
import { readNamedVotes, sideOfLine } from './namedVotes.ts'

const notVoting = '(?:(?:members )?(?:not voting|did not vote|declined to vote|took no part|no vote(?: cast)?))'
/** "Declined to vote: A (1)": those who gave no vote, who stand with no side. */
const noPartOfLine = new RegExp(`^${notVoting}(?:\\s*\\(\\d{1,2}\\))?\\s*(?:[:–—=]|-\\s|$)`, 'iu')
/** "Motion carried": what became of it, in a line below the names. */
const outcomeOfLine =
  /^(?:(?:the )?(?:motion|amendment|vote|proposal|recommendations?)\b[^,\n]{0,30}?|result:? |so )?(?:carried|lost|passed|defeated|fell)\b/i
const smallName = /(?<![\p{L}'’])\p{Ll}(?=\p{Ll}*(?:['’-]\p{L}+)?(?![\p{L}]))/gu

/** The names of a side in small letters with their capitals: "for: tom, mo". */
const withCapitals = (line: string): string => {
  const [, label = '', names = ''] = /^([^:]{1,40}:\s*)(\S[^]*)$/.exec(line) ?? []
  return names === '' || /\p{Lu}/u.test(names) || /^(?:none|nil|nobody|no[- ]one)\b/.test(names)
    ? line
    : `${label}${names.replace(/\band\b/g, ',').replace(smallName, letter => letter.toUpperCase())}`
}

/** "Voting for the motion were A and B (2); against, C (1)": each side in the words that lead it. */
function toldOfSides(said: string): string {
  const [lead, side = ''] =
    /^(?:those )?voting (for|in favour of|against)(?: (?:the (?:motion|amendment|proposal|recommendations?)|it))? (?:were|was):? (?=\p{Lu})/iu.exec(
      said,
    ) ?? []
  return lead === undefined
    ? said
    : `${side.replace(/ of$/i, '')}: ${said
        .slice(lead.length)
        .replace(
          /[;,.] (?:and )?(?:those )?((?:voting )?(?:for|against)|abstaining|abstained|not voting|did not vote|declined to vote)(?: (?:were|was)|,|:)? (?=\p{Lu})/giu,
          '. $1: ',
        )}`
}

/** "There voted for the amendment:", "A, B ........ 3": each side as others write it, with its number in a bracket. */
const inPlainSides = (said: string): string =>
  said.length > 2_000
    ? said
    : said
        .replace(/^(?:and )?there (?:voted (?=for\b|in favour\b|against\b)|(?=abstain(?:ed|ing)\b))/gim, '')
        .replace(/[ ,]?(?:\.{3,40}|…{1,20}|_{3,40}|-{3,40}) ?(\d{1,3})$/gm, ' ($1)')

/** "A recorded vote having been requested, voting was as follows:", above the sides: that it is one by name, where it is not said who asked for it. */
const introduced =
  /^(?=[^\n]*\b[Vv]ot(?:e|es|ed|ing)\b)(?![^\n]*\b(?:by|of|from) (?:the )?\p{Lu})[^\n]{4,160}?\s*[:.][-–—]?\s*\n+/u

/** A vote by name that is typed in lines, a side and its names each, as one line; any other words as they are. */
export function votesInALine(typed: string): string {
  const told = toldOfSides(inPlainSides(typed))
  const head = introduced.exec(told.slice(0, 300))?.[0] ?? ''
  const said = head === '' || sideOfLine.test(told) ? told : `Recorded vote:\n${told.slice(head.length)}`
  const lines = said.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const begins = (line: string) => sideOfLine.test(line) || noPartOfLine.test(line)
  if (lines.length < 2 || lines.filter(begins).length < 2) return said
  const joined = lines
    .map(line => (begins(line) ? withCapitals(line) : line))
    .reduce((before, line) => {
      const marked = begins(line) && !/[:–—=]|-\s/.test(line) ? `${line}:` : line
      if (begins(line) || outcomeOfLine.test(line)) return `${before.replace(/[\s.;,:]+$/, '')}. ${marked}`
      return /[:–—=-]$/.test(before) ? `${before} ${line}` : `${before}, ${line}`
    }, '')
    .replace(/^[.,] /, '')
    .replace(/^([^:\n]{0,60}?vot(?:e|es|ing)[^:.\n]{0,20}|roll[- ]call)\. /i, '$1: ')
  return withOutcome(joined)
}

/** What the names come to, where a side says that they are for an amendment or a motion and nothing says what became of it; nothing where they are equal. */
function withOutcome(said: string): string {
  const what = /\b(?:for|in favour|against)(?: of)? the (amendment|motion|proposal)\b/i.exec(said)?.[1]?.toLowerCase()
  const read = what === undefined ? undefined : readNamedVotes(said)
  if (what === undefined || read === undefined || read.rest !== '') return said
  const { for: inFavour, against } = read.vote
  // A motion that has the most is carried by its own words.
  const became = inFavour < against ? 'lost' : inFavour > against && what === 'amendment' ? 'carried' : undefined
  return became === undefined ? said : `${said.replace(/[\s.]+$/, '')}. ${what} ${became}`
}

const noPart = new RegExp(
  `(?:^|(?<=[\\s.;,]))${notVoting}(?:\\s*\\(\\d{1,2}\\))?\\s*(?::|[–—=]|-\\s)\\s*([^:;\\n]{2,200}?)(?:\\s*\\(\\d{1,2}\\))?(?=\\s*(?:$|[;]|\\.(?:\\s|$)))`,
  'iu',
)

/** Those of a vote by name who gave no vote, and the rest of what is said. */
export function withoutNotVoting(said: string): { readonly voters: readonly VotersNamed[]; readonly rest: string } {
  const [all, row = ''] = noPart.exec(said) ?? []
  const names = row
    .split(/\s*[,/&]\s*(?:and\s+)?|\s+and\s+/)
    .map(name => name.trim())
    .filter(name => name !== '')
  if (all === undefined) return { voters: [], rest: said }
  if (names.every(name => /^(?:none|nil|nobody|no[- ]one|0)$/i.test(name)))
    return { voters: [], rest: said.replace(all, '') }
  return names.every(name => /^(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp|Prof|Rev|the) )?\p{Lu}[\p{L}.'’ -]{0,60}$/u.test(name))
    ? { voters: [{ names, stood: 'taking no part' }], rest: said.replace(all, '') }
    : { voters: [], rest: said }
}
