import { peopleIn } from './lineTakenApart.ts'

/** Where one thing may end and another begin in a line typed in haste. */
const joint =
  /(?<=\p{Ll} \p{Lu})\.\s+(?=\S+ \S+ \S+)|\s*;\s+(?:and |but |so |then )?|(?<!(?:^|[\s,(])(?:\p{Lu}|cllr|dr|mrs?|ms|prof|rev|supt|insp|sgt|st))\.\s+(?:and |but |so |then )?(?=\S)|,\s+(?:and |but |so |then |with )?|\s[-–—]\s|\s+(?:and|but|so(?! far)|then|while)\s+(?:then |so |now )?/giu

/** "14.22", "at ten to three", "5 mins": a time by itself, which belongs to what stands before it. */
const timeAlone =
  /^\(?(?:at |@ ?|from |since |about |around |c\.? ?|till? |until )?(?:\d{1,2}(?:[.:]?\d{2})?\s?(?:am|pm|hrs|hours)?|\d{1,3} ?(?:mins?|minutes?)|(?:half|quarter|ten|five|twenty)(?: past| to)? \p{L}+)\)?[.]?$/iu

/** A line cut where another thing may begin; what is a time alone, or a name of a list, stays with what it belongs to. */
export function clausesIn(said: string): readonly string[] {
  const pieces: { readonly before: string; readonly text: string }[] = []
  let from = 0,
    before = ''
  for (const m of [...said.matchAll(joint)].slice(0, 24)) {
    if (isBracketed(said, m.index)) continue
    if (/[-–—]/.test(m[0]) && headAlone.test(said.slice(from, m.index))) continue
    pieces.push({ before, text: said.slice(from, m.index) })
    before = m[0]
    from = m.index + m[0].length
  }
  pieces.push({ before, text: said.slice(from) })
  return namesTogether(pieces.filter(p => p.text.trim() !== ''))
}

/** "On the phone - A": what is said of the names behind the dash. */
const headAlone =
  /^(?!\p{L}+ (?:is |are )?(?:here|present|online|absent)$)(?:\p{L}+['’]?\p{L}* ){0,5}(?:here|present|online|phone|screen|teams|absent|apols?|apologies|attendance|room|call|observers?|guests?|attending|observing)$/iu

/** Whether a place in the words is within a bracket. */
const isBracketed = (said: string, at: number): boolean =>
  said.lastIndexOf('(', at) > said.lastIndexOf(')', at) && said.indexOf(')', at) !== -1

/** Names alone go with the list that they go on with, or else with those who are told of next. */
function namesTogether(pieces: readonly { readonly before: string; readonly text: string }[]): readonly string[] {
  const clauses: string[] = []
  let waiting = ''
  for (const { before, text } of pieces) {
    const last = clauses.at(-1),
      sentence = /[.;]/.test(before)
    if (last !== undefined && timeAlone.test(text.trim())) clauses[clauses.length - 1] = `${last}, ${text}`
    else if (isNameAlone(text) && waiting === '' && last !== undefined && !sentence && endsInNames(last))
      clauses[clauses.length - 1] = `${last}${before}${text}`
    else if (isNameAlone(text) && !sentence) waiting = waiting === '' ? text : `${waiting}${before}${text}`
    else {
      if (waiting !== '' && sentence) clauses.push(waiting)
      clauses.push(waiting === '' || sentence ? text : `${waiting}${before}${text}`)
      waiting = ''
    }
  }
  return (waiting === '' ? clauses : [...clauses, waiting]).map(c => c.trim().replace(/[\s.,;]+$/, ''))
}

const isNameAlone = (text: string): boolean => {
  const words = text.trim()
  return (
    words.split(/\s+/).length < 5 &&
    !/\d/.test(words) &&
    !/\b(?:online|screen|teams|here|present|absent|away|late|apols?|apologies|back|gone|interest)\b/i.test(words) &&
    peopleIn(words) !== undefined
  )
}
/** "in the room so far: A", "apols A": a list that may go on. */
const endsInNames = (clause: string): boolean =>
  peopleIn(
    clause
      .replace(/^.*[,:]\s+/s, '')
      .replace(/^.*\b(?:from|got|have|on|for|in|present|here|apols|apologies|absent|online|table|room)\s+/is, ''),
  ) !== undefined && !isMoved.test(clause)
const isMoved =
  /\b(?:joined|left|arrived|gone|returned|back|declared|had to|will|is|are|has|sub\w*|cover\w*|standing)\b/i
