import { beforeAll, describe, expect, it } from 'vitest'
import { refusalInWords } from '../../src/cards/refusalWords.ts'
import { inLanguage, inWords, speakBy } from '../../src/cards/say.ts'
import { refusals as inWelsh } from '../../src/cards/welsh/refusals.ts'
import { refused } from '../../src/meeting/outcome.ts'
import { refusals } from '../../src/meeting/refusals.ts'
import { speaking } from '../../src/teams/speaking.ts'

beforeAll(() => speakBy(speaking))
const no = refused('noSuchItem', '99', '1, 2, 3')

describe('a refusal', () => {
  it('is said in the language of whoever is refused', () => {
    expect(refusalInWords(no)).toBe('There is no item "99" on this agenda. The items are 1, 2, 3.')
    expect(inLanguage('cy', () => refusalInWords(no))).toBe(
      'Nid oes eitem "99" ar yr agenda hon. Yr eitemau yw 1, 2, 3.',
    )
    expect(inLanguage('both', () => inWords(refusalInWords(no)))).toBe(
      'Nid oes eitem "99" ar yr agenda hon. Yr eitemau yw 1, 2, 3.\n\nThere is no item "99" on this agenda. The items are 1, 2, 3.',
    )
  })
  it('names in Welsh the parts of those who may', () => {
    const chairs = refused('notTheChair', 'Dana Okafor (chair), Lee Marsh (vice-chair) or Ana Brandt (clerk)')
    expect(inLanguage('cy', () => refusalInWords(chairs))).toBe(
      'Dim ond Dana Okafor (cadeirydd), Lee Marsh (is-gadeirydd) neu Ana Brandt (clerc) a gaiff wneud hynny.',
    )
  })
  it('names in Welsh whatever it names in English', () => {
    const words = ['Quill', 'Ash', 'Tern', 'Wren']
    const given = (table: object, name: string) =>
      (table as Record<string, (...w: readonly string[]) => string>)[name]?.(...words) ?? ''
    const lost = Object.keys(refusals).filter(name =>
      words.some(w => given(refusals, name).includes(w) !== given(inWelsh, name).includes(w)),
    )
    expect(lost).toEqual([])
  })
})
