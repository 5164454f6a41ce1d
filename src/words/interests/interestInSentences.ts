import { asTheyMeanTo, saysWhatTheyDo } from './meansTo.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { declaredWords } from './interestIntended.ts'

const kind =
  '((?:disclosable |other |non-?)?(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?: (?:and|but not) (?:non-?)?(?:pecuniary|prejudicial))?)'
/** "As the interest was a pecuniary one she would leave", "This was a personal interest", "The interest being prejudicial, he left": of what kind it is, and what came of it. */
const ofKind = new RegExp(
  `^(?:(?:as|since|because) )?(?:(?:the|this|that|it|his|her|their)(?: interest)?) (?:was|is|were|being|had been)(?: (?:declared|considered|deemed))?(?: (?:as|to be))?(?: an?)? ${kind}(?: (?:interest|one))?(?:,? (?:and|so) |,? )?([^\\n]{0,200})$`,
  'i',
)
const firstHas = /^(?:it was (?:noted|reported|recorded) that )?([^\n]{5,300}?\b)an? interest\b([^\n]{0,300})$/i
const did = /^(?:(?:he|she|they) )?(?:therefore |then |accordingly )?(left|withdrew|vacated|stayed|remained)\b/i

/** Reads an interest whose kind is told in the sentence behind it: the declaration of that kind, and what whoever has it would do for the item in a note beside it. */
export function readInterestInSentences(said: string, read: Reader): Read {
  if (said.length > 500 || said.includes('\n') || !/\binterest\b/i.test(said)) return undefined
  const [first = '', second = '', ...others] = said.split(/(?<=\p{L}{2}|\d|\))\.\s+(?=\p{Lu})/u)
  const [whole, sort = '', then = ''] = ofKind.exec(second.replace(/[\s.]+$/, '')) ?? []
  const [, before = '', after = ''] = firstHas.exec(first) ?? []
  if (whole === undefined || before === '') return undefined
  const plain = before.replace(
    /^(\p{L}[^,;:\n]{1,60}?) (?:(?:declared|disclosed|stated|advised|said|reported|indicated|confirmed|noted)(?: that)? (?:he|she|they) )?(?:had|has|have) $/u,
    '$1 declared ',
  )
  const words = declaredWords(
    read(
      `${plain}a ${sort.toLowerCase()} interest${after.replace(/^([^,]{0,40}), (?:being|as) (?=an?\b)/, '$1 as ').replace(/[\s.]+$/, '')}`,
      true,
    ),
  )
  const [, who = ''] = /^(\p{L}[^:]{1,60}?) declared\b/u.exec(words ?? '') ?? []
  if (words === undefined || who === '' || words.includes('\n')) return undefined
  const gone = did.exec(then)?.[1],
    item = / in ((?:this item)|item \S+?)(?=[:\s]|$)/.exec(words)?.[1] ?? 'this item',
    more = [then, ...others].join('. ').trim()
  const beside =
    gone !== undefined
      ? [`${who} ${/^(?:stay|remain)/i.test(gone) ? 'stayed in' : 'left'} the room for ${item}`]
      : more === ''
        ? []
        : [`note ${saysWhatTheyDo.test(more) ? asTheyMeanTo(who, more, words) : `${who}: ${more}`}`]
  return question('record it', [
    ...(beside.length === 0 ? [] : [wayOfSeveral([words, ...beside])]),
    ...(beside.length === 0 || words.length <= 50 ? [way(words)] : []),
    way(`note ${said}`),
  ])
}
