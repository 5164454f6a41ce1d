import { beforeEach, describe, expect, it } from 'vitest'
import { upToOpening } from '../app/anOffice.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { clerk, take } from '../meeting/given.ts'
import { type ADesk, aDesk, wordsOf } from './aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, take('2'), take('3'))
})

/** The buttons of what is asked about words that the clerk types to the bot alone. */
const asked = async (words: string): Promise<readonly string[]> =>
  (await at.types(clerk, words, {})).flatMap(answer =>
    answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
  )

describe("what is told of a member's tie while declarations are taken", () => {
  it.each([
    ["Orla's husband works for the council", 'husband works for the council'],
    ['Orla Finnimore: trustee of the boat club', 'trustee of the boat club'],
    ['Orla Finnimore said she was a governor of the school', 'a governor of the school'],
    ['Orla is on the board of the trust', 'on the board of the trust'],
    ['Orla - son is an officer', 'son is an officer'],
  ])('is an interest, and its form has what was told: %s', async (said, nature) => {
    const [first, ...others] = await asked(said)
    expect(first).toBe(`declare for Orla Finnimore: ${nature}`)
    expect(others.at(-1)).toMatch(/^note Orla/)
    const [form] = await at.types(clerk, `declare for Orla Finnimore: ${nature}`, {})
    const fields = JSON.stringify(form)
    expect(wordsOf(form)).toContain('Kind of interest')
    expect(fields).toContain(`"value":"${nature}"`)
    expect(fields).toContain('"value":"Orla Finnimore"')
  })

  it('is in no item yet, and least of all in the declarations themselves', async () => {
    const titles = await asked('Orla Finnimore declared a personal interest because her firm sells lamps')
    expect(titles[0]).toBe('declare for Orla Finnimore: firm sells lamps')
    expect(titles.join('\n')).not.toContain('in this item')
  })

  it.each([
    'Orla Finnimore asked whether the paper could be shorter.',
    'Orla Finnimore thanked the board.',
    'The members of the trust were thanked.',
  ])('is no interest where it tells of no tie: %s', async said => {
    expect((await asked(said)).filter(title => title.startsWith('declare'))).toEqual([])
  })

  it('is a note like any other once another item is taken', async () => {
    await at.does(take('4'), take('5'))
    expect((await asked("Orla's husband works for the council"))[0]).toBe("note Orla's husband works for the council")
  })
})
