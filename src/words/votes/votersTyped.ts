import type { VotersNamed } from '../../meeting/events.ts'

const aName =
  "(?!(?:No|None|Nil|All|One|Two|Three|Four|Five|Six|Seven|Members?|Motion|Amendment|Carried|Lost)\\b)(?:[Tt]he (?=\\p{Lu}|[Cc]hair))?(?:(?:[Vv]ice-)?[Cc]hair\\b|(?:(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|Sgt)\\.? )?\\p{Lu}[\\p{L}'’-]{0,40}(?: \\p{Lu}[\\p{L}'’-]{0,40}){0,3})"
const names = `(${aName}(?:(?:, (?:and )?| and | ?& ?| ?/ ?)${aName}){0,6})`
const inIt =
  '(?: (?:in|on) (?:it|this|the (?:vote|voting|motion|item|discussion|debate|decision)(?: (?:and|or) (?:the )?(?:vote|voting))?))?'
const stances: readonly (readonly [VotersNamed['stood'], string])[] = [
  ['abstaining', `(?:abstain(?:ed|ing|s)|abst?n?s?\\.?)${inIt}`],
  [
    'voting against',
    '(?:(?:voting |voted |was |were )?(?:against|agst\\.?|opposed)(?: (?:it|the motion))?|opposing|dissent(?:ed|ing|s))',
  ],
  ['voting in favour', '(?:voting |voted |was |were )?(?:in favour|for(?: it| the motion)?)(?: of it)?'],
  ['taking no part', `(?:(?:taking|took) no part${inIt}|not voting|did not vote|didn['’]t vote)`],
]
const joined = '(?:^|(?<=[\\s,;(–-]))(?:and |but )?(?:[Ww]ith )?'
const end = '(?=[\\s,;.)]|$)'
const exceptOf = '(?:[Aa]ll |[Ee]veryone )?(?:[Bb]ar|but|except(?: for)?|apart from)'

interface Form {
  readonly stood: VotersNamed['stood']
  readonly who?: VotersNamed['who']
  readonly form: RegExp
}
/** "only OF in favour", "WH abstaining", "all but NO in favour": each with how those who are named stood. */
const forms = stances.flatMap(([stood, words]): readonly Form[] => {
  const form = (before: string) => new RegExp(`${joined}${before}${names} ${words}${end}`, 'gu')
  const only: Form = { stood, who: 'only', form: form('[Oo]nly ') }
  // Of those in favour, nobody is named but where they are few, or all the others.
  return stood === 'voting in favour'
    ? [{ stood, who: 'all but', form: form(`${exceptOf} `) }, only]
    : [only, { stood, form: form('') }]
})
const label = (words: string) => new RegExp(`(?:^|(?<=[\\s,;(]))${words}\\s?(?::|[–-])\\s?${names}${end}`, 'gu')
/** "abstaining: WH, NO": how they stood, and then who. */
const labelled: readonly Form[] = [
  { stood: 'abstaining', form: label('[Aa]bst(?:ain(?:ed|ing)|entions?)') },
  { stood: 'voting against', form: label('(?:[Aa]gainst|[Dd]issenting)') },
]
const allExcept = new RegExp(
  `\\b(?:[Aa]ll |[Ee]veryone )in favour,? (?:bar|but|except(?: for)?|apart from) ${names}${end}`,
  'gu',
)

/** Without one of these words nobody is said to have stood anyhow. */
const ofAStance =
  /\b(?:abst|abs\b|against|agst|oppos|dissent|no part|not vot|did\s?n[o'’]t vote|(?:only|bar|but|except|from)\b[^\n]{1,200}\b(?:favour|for)\b|favour[^\n]{0,9} (?:bar|but|except|apart)\b)/i

const namesIn = (row: string): readonly string[] => row.split(/, (?:and )?| and | ?[&/] ?/)

/** Those of a vote who are named with how they stood, and what else is said of it: "carried, WH abstaining", "lost, only OF in favour". */
export function readVoters(said: string): { readonly voters: readonly VotersNamed[]; readonly rest: string } {
  if (!ofAStance.test(said)) return { voters: [], rest: said }
  const found: (VotersNamed & { readonly at: number })[] = []
  let rest = said
  const take = (form: RegExp, stood: VotersNamed['stood'], who?: VotersNamed['who']) => {
    rest = rest.replace(form, (all: string, row: string, at: number) => {
      found.push({ names: namesIn(row), stood, ...(who === undefined ? {} : { who }), at })
      // What else is said stays where it stood.
      return ' '.repeat(all.length)
    })
  }
  take(allExcept, 'voting in favour', 'all but')
  for (const { form, stood, who } of [...forms, ...labelled]) take(form, stood, who)
  return {
    voters: found.toSorted((a, b) => a.at - b.at).map(({ at: _at, ...voters }) => voters),
    rest,
  }
}
