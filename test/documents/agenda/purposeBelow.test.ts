import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const under = (line: string) => {
  const { agenda } = readAgenda(
    `HARBOUR BOARD\nThursday 21 January 2027 at 2.00 pm\n\n1. Welcome – Chair\n2. Early help – Ivy Redfern\n${line}\n3. Any other business`,
  )
  const item = agenda.items[1]
  return { minutes: item?.minutes, papers: item?.papers.map(({ title }) => title), text: item?.standingText }
}

describe('what stands in a bracket behind what an item is for', () => {
  it.each([
    ['Purpose: to agree the draft. (Paper B – 25 minutes)', 25, ['Paper B'], 'Purpose: to agree the draft.'],
    ['Purpose: for information. (Enc 4)', undefined, ['Enc 4'], 'Purpose: for information.'],
    ['Purpose: to note progress (10 mins)', 10, [], 'Purpose: to note progress'],
  ])('is its paper and how long it takes: "%s"', (line, minutes, papers, text) => {
    const read = under(line)
    expect(read).toMatchObject({ minutes, papers })
    expect(read.text).toContain(text)
  })
  it('stays where it is where it is neither', () => {
    expect(under('Purpose: to hear from members (of the youth council).')).toMatchObject({
      papers: [],
      text: ['Purpose: to hear from members (of the youth council).'],
    })
  })
})
