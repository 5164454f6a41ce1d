import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { addedKinds } from '../../src/cards/forms.ts'
import { listed } from '../../src/cards/meetingWords.ts'
import { inLanguage, inWords, say, speakBy, unmarked } from '../../src/cards/say.ts'
import { speaking } from '../../src/teams/speaking.ts'
import { welsh } from '../../src/cards/welsh/welsh.ts'
import type { Language } from '../../src/meeting/termsOfReference.ts'
import { literalsIn } from './sayings.ts'

const root = join(import.meta.dirname, '..', '..', 'src')
const sources = [
  'meeting',
  'minutes',
  'cards',
  'desk',
  'teams',
  'app',
  'documents/agenda',
  'documents/agenda/file',
  'documents/readBack',
  'documents/wordFile',
  'graph',
  'store',
].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name: `${folder}/${name}`, literals: literalsIn(readFileSync(join(root, folder, name), 'utf8')) })),
)
const said = new Set(
  sources.flatMap(({ literals }) => literals.filter(l => l.tag === 'say' || l.tag === 'worded').map(l => l.words)),
)

/** Files of `src/cards` whose words are behind the tag: those with a Welsh twin, though it be empty. */
const twins = readdirSync(join(root, 'cards', 'welsh'))

/** Words of the card format, names of events, and the product's name, that are in no language. */
const noLanguage =
  /^(?:Action(?:Set)?|AdaptiveCard|Column(?:Set)?|Container|FactSet|Full|Image(?:Set)?|Input|Media|Partnership Clerk|Table(?:Cell|Row)?|TextBlock|RichTextBlock|TextRun)\b|^(?:[A-Z][a-z]+){2,}$/
/** What is filled in or pressed is read by its own name, whatever it is called on the screen. */
const values: ReadonlySet<string> = new Set(addedKinds)
const looksLikeASentence = (words: string) =>
  /^\s*[A-Z“][\p{L}’']*(?:[\s.,:;?!…”]|$)/u.test(words) && !noLanguage.test(words)

const holesIn = (words: string) => [...new Set(words.match(/\{\d+\}/g) ?? [])].toSorted()

beforeAll(() => speakBy(speaking))

describe('every word people see', () => {
  it('is there in both languages', () => {
    expect([...said].filter(words => !(words in welsh))).toEqual([])
  })
  it('is in the table only where somebody says it', () => {
    expect(Object.keys(welsh).filter(words => !said.has(words))).toEqual([])
  })
  it('has one Welsh, wherever else it is said too', async () => {
    const tables = await Promise.all(
      twins
        .filter(name => !['welsh.ts', 'refusals.ts'].includes(name))
        .map(
          async name => import(join(root, 'cards', 'welsh', name)) as Promise<Record<string, Record<string, string>>>,
        ),
    )
    const all = tables.flatMap(table => Object.values(table).flatMap(Object.entries))
    expect(all.filter(([english, inWelsh]) => welsh[english] !== inWelsh)).toEqual([])
  })
  it('has everything put in, in both languages', () => {
    expect(Object.entries(welsh).filter(([en, cy]) => holesIn(en).join() !== holesIn(cy).join())).toEqual([])
  })
  it.each(sources.filter(s => s.name.startsWith('cards/') && twins.includes(s.name.slice(6))))(
    'of $name stands behind the tag',
    ({ literals }) => {
      expect(
        literals
          .filter(l => l.tag !== 'say' && l.tag !== 'worded' && looksLikeASentence(l.words) && !values.has(l.words))
          .map(l => l.words),
      ).toEqual([])
    },
  )
})

describe('a sentence', () => {
  it('is in the language of the work it is said in, also after waiting', async () => {
    const late = (language: Language) =>
      inLanguage(language, async () => {
        await Promise.resolve()
        return say`nobody yet`
      })
    expect(await Promise.all([late('cy'), late('en')])).toEqual(['neb eto', 'nobody yet'])
  })
  it('is English where nothing else is set', () => {
    expect(say`Coming: ${'Dana Okafor'}.`).toBe('Coming: Dana Okafor.')
  })
  it('is Welsh for a partnership that meets in Welsh', () => {
    expect(inLanguage('cy', () => say`Coming: ${say`nobody yet`}.`)).toBe('Yn dod: neb eto.')
  })
  it('is laid out in both, Welsh first, where the partnership has both: few words side by side', () => {
    expect(inLanguage('both', () => inWords({ title: say`Send apologies`, data: { n: 1 } }))).toEqual({
      title: 'Anfon ymddiheuriadau / Send apologies',
      data: { n: 1 },
    })
  })
  it('on a button stands in one line, side by side, and what is said further of it once', () => {
    expect(
      inLanguage('both', () =>
        inWords([
          { type: 'Action.Execute', title: say`I'll be there` },
          { type: 'Action.Execute', title: say`Next item: ${'7. Community safety strategy and delivery plan'}` },
          { type: 'Action.Execute', title: say`Next item: none, close the meeting` },
        ]),
      ).map(button => button.title),
    ).toEqual([
      "Byddaf yno / I'll be there",
      'Eitem nesaf / Next item: 7. Community safety strategy and delivery plan',
      "Eitem nesaf / Next item: dim, cau'r cyfarfod",
    ])
  })
  it('on buttons in a row that are Welsh alone has its English below the row', () => {
    const row = () => ({
      type: 'ActionSet',
      actions: [
        { type: 'Action.Execute', title: say`Confirm as correct record` },
        { type: 'Action.Execute', title: say`I'll be there` },
      ],
    })
    const below = (language: Language) => inLanguage(language, () => inWords([row()])).slice(1)
    expect(below('both')).toMatchObject([
      { text: `${welsh['Confirm as correct record'] ?? ''}: Confirm as correct record` },
    ])
    expect([...below('cy'), ...below('en')]).toEqual([])
  })
  it('in an empty field is Welsh alone where both would be cut on a phone', () => {
    const inAField = (words: () => string) => inLanguage('both', () => inWords({ placeholder: words() })).placeholder
    expect(inAField(() => say`Choose an item`)).toBe('Dewiswch eitem / Choose an item')
    expect(inAField(() => say`17 June 2027, or the next meeting`)).toBe("17 Mehefin 2027, neu'r cyfarfod nesaf")
  })
  it('on a button is Welsh alone where both would be cut on a phone, with the English as its tooltip', () => {
    expect(
      inLanguage('both', () => inWords({ type: 'Action.Execute', title: say`Confirm as correct record` })),
    ).toEqual({
      type: 'Action.Execute',
      title: inLanguage('cy', () => say`Confirm as correct record`),
      tooltip: 'Confirm as correct record',
    })
  })
  it('is laid out in both, Welsh first, under each other where it is longer, each with its own words put in', () => {
    expect(
      inLanguage('both', () =>
        inWords([`${say`Coming: ${say`nobody yet`}.`} ${say`${3} not answered yet.`}`, 'as typed']),
      ),
    ).toEqual(['Yn dod: neb eto. 3 heb ateb eto. / Coming: nobody yet. 3 not answered yet.', 'as typed'])
    expect(
      inLanguage('both', () => inWords(say`You have sent apologies, with ${'Lee Marsh'} as your substitute.`)),
    ).toBe(
      'Rydych wedi anfon ymddiheuriadau, gyda Lee Marsh yn ddirprwy i chi.\n\nYou have sent apologies, with Lee Marsh as your substitute.',
    )
  })
  it('says in Welsh “ac” and “ag” before a vowel and before numbers that are spoken with one, and “a” and “â” else', () => {
    const row = (...names: readonly string[]) => inLanguage('cy', () => listed(names))
    expect([row('Wilf', 'Nadia'), row('Wilf', 'Orla'), row('5', '6'), row('7', '8'), row('10', '11')]).toEqual([
      'Wilf a Nadia',
      'Wilf ac Orla',
      '5 a 6',
      '7 ac 8',
      '10 ac 11',
    ])
  })
  it('of ours stands in both languages among words that somebody typed, which are not said twice', () => {
    expect(inLanguage('both', () => inWords(`7. Budget · ${say`${15} minutes`} · Sol Meyer`))).toBe(
      '7. Budget · 15 munud / 15 minutes · Sol Meyer',
    )
  })
  it('cannot be forged by marks that somebody types', () => {
    expect(unmarked('a\uE000b\uE001c\uE002')).toBe('abc')
  })
})

/** Where sentences stand outside the tag, and why. */
const inEnglishAlone: Readonly<Record<string, string>> = {
  'graph/columns.ts': 'is a warning for the operator',
  'app/supposing.ts': 'is a fault that the turn itself catches',
  'teams/connector.ts': 'is a fault for the operator',
  'teams/signIn.ts': 'answers a caller that is not Teams',
}
const forTheOperator =
  /\b(?:log|#log)\s*\.\s*\w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|new Error\((?:[^()]|\([^()]*\))*\)/g
/** Several words from a capital to a full stop. */
const isASentence = (words: string) => /^[A-Z“{][^\n]*[a-z}”] [^\n]*\.$/.test(words) && !/[\\^$|]/.test(words)

describe('a sentence of the rooms behind the cards', () => {
  const files = [
    'app',
    'minutes',
    'desk',
    'teams',
    'documents/agenda',
    'documents/agenda/file',
    'documents/readBack',
    'documents/wordFile',
    'graph',
  ].flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.ts'))
      .map(name => `${folder}/${name}`),
  )
  it('stands behind the tag, unless it is for the operator or the list says why', () => {
    const outside = files.flatMap(file =>
      literalsIn(readFileSync(join(root, file), 'utf8').replace(forTheOperator, ''))
        .filter(l => l.tag === '' && isASentence(l.words))
        .map(l => `${file}: ${l.words}`),
    )
    expect(outside.filter(found => !((found.split(':')[0] ?? '') in inEnglishAlone))).toEqual([])
  })
})
