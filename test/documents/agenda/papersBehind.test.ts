import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { paperWritten } from '../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const read = (...lines: readonly string[]) => {
  const item = readAgenda(
    `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n3. ${lines.join('\n   ')}\n4. Lamps\n5. Any other business\n`,
  ).agenda.items[2]
  return { title: item && fullTitle(item), papers: item?.papers.map(paperWritten), item }
}

describe('a paper behind a title', () => {
  test.each([
    ['Cranes (Pages 3 - 10) pdf icon PDF 212 KB', [expect.stringMatching(/3-10.*212 KB|212 KB.*3-10/)]],
    ['Cranes (previously circulated)', []],
    ['Cranes – circulated in advance', []],
    ['Cranes (Paper No. 27-014)', ['Paper No. 27-014']],
    ['Cranes (Report No. 27/014)', ['Report No. 27/014']],
    ['Cranes – Paper No. 3', ['Paper No. 3']],
    ['Cranes [Paper 3 – Crane Survey 2026]', ['Paper 3 – Crane Survey 2026']],
    ['Cranes (Appendix B: letter from the port)', ['Appendix B: letter from the port']],
    ['Cranes (Papur 3 - Arolwg Craeniau)', ['Papur 3 - Arolwg Craeniau']],
    ['Cranes (Report D)', ['Report D']],
    ['Cranes (Report 4) to follow', ['Report 4']],
    ['Cranes (Report D) copy enclosed', ['Report D']],
    ['Cranes - attached as Appendix C', ['Appendix C']],
    ['Cranes (see attached Appendix C)', ['Appendix C']],
    ['Cranes (copy at Enc. 4)', ['Enc. 4']],
    ['Cranes – see Paper 7 and Paper 8', ['Paper 7', 'Paper 8']],
    ['Cranes - see Teams channel: Crane plan v2.docx', ['Crane plan v2.docx']],
    ['Cranes - for info only, crane list.xlsx on Teams', ['crane list.xlsx']],
    ['Cranes (Crane plan.pdf attached)', ['Crane plan.pdf']],
    ['Cranes (Appendix C, buff paper)', ['Appendix C']],
    ['Cranes pdf icon', []],
  ])('is taken off, however it is called: %s', (line, papers) => {
    expect(read(line)).toMatchObject({ title: 'Cranes', papers })
  })

  test.each([
    'Report B: the outcome of the audit',
    'Update on Report A',
    'Review of Appendix A',
    'Cranes (Report to Cabinet)',
    'Cranes (item 4)',
    'Policy paper no. 3 - response',
  ])('is none where the words are what the item is called: %s', line => {
    expect(read(line)).toMatchObject({ title: line, papers: [] })
  })

  test.each([
    'Cranes (Appendix C, pink paper, Members only)',
    'Cranes (Paper 4 – exempt)',
    'Cranes [Paper 4 - Members only]',
    'Cranes (Paper 4: confidential annex)',
    'Cranes pdf icon RESTRICTED PDF 88 KB',
  ])('says that the item is closed all the same: %s', line => {
    expect(read(line).item?.restriction).toBeDefined()
    expect(read(line).title).toBe('Cranes')
  })
})

describe('a paper on a line under a title', () => {
  test.each([
    ['Report by Orla Finch, Harbour Master (HB/26/39) - for noting only', 'For noting only'],
    ['Report by Orla Finch, Harbour Master (HB/26/39 to follow)', 'Paper to follow'],
    ['Enc 5 (password by separate e-mail)', 'Password by separate e-mail'],
  ])('keeps what is said of it: %s', (line, said) => {
    expect(read('Cranes', line).item?.standingText).toContain(said)
  })

  test('is still seen to be closed, where what stands beside it says so', () =>
    expect(read('Cranes', 'Enc 2 (sent to members only)').item).toMatchObject({
      papers: [{ title: 'Enc 2' }],
      restriction: {},
    }))

  test.each([
    ['[Paper 3 – Crane Survey]', ['Paper 3 – Crane Survey']],
    ['[Paper 3 – Crane Survey] (10.45 a.m.)', ['Paper 3 – Crane Survey']],
    ['To receive an update. See appendix D.', ['appendix D']],
    ['To consider the report at Appendix D and agree next steps.', ['Appendix D']],
    ['Report of the Harbour Master (Appendix D, buff paper).', ['Appendix D']],
    ['Paper HB/26/11', ['Paper HB/26/11']],
    ['Crane survey 3.4.26 (88KB)', ['Crane survey 3.4.26 (88 KB)']],
    ['Crane survey (PDF 88Kb)', ['Crane survey (88 KB)']],
    ['Crane survey v1.2 (Word, 1.2 MB)', ['Crane survey v1.2 (1.2 MB)']],
    ['Annex 2 (revised) - Costs (88Kb PDF)', ['Annex 2 (revised) - Costs (88 KB)']],
    ['Crane survey [PDF 88Kb]', ['Crane survey (88 KB)']],
    ['Crane survey, second quarter PDF 88Kb', ['Crane survey, second quarter (88 KB)']],
    ['- Crane survey (Excel 88KB)', ['Crane survey (88 KB)']],
    ['App 2 - letters from the port (1.2 MB)', ['App 2 - letters from the port (1.2 MB)']],
    ['Enc 2 - for decision', ['Enc 2']],
    ['Paper 4, for information', ['Paper 4']],
    ['Enc 5 (password by separate e-mail)', ['Enc 5']],
    ['Report by Orla Finch, Harbour Master (HB/26/39) - for noting only', ['HB/26/39']],
    ['○ Paper: HB-02 Crane survey', ['HB-02 Crane survey']],
    [
      'Attachments (2): 03a Crane survey.pdf\n   03b Crane log v7.xlsx',
      ['03a Crane survey.pdf', '03b Crane log v7.xlsx'],
    ],
  ])('is that of the item: %s', (line, papers) => {
    expect(read('Cranes', line)).toMatchObject({ title: 'Cranes', papers })
  })
})

test('times with stops in their letters, in brackets behind titles, give lengths', () => {
  const { items } = readAgenda(
    'Harbour Board\n4 March 2027\n\n1  Apologies (9.00 a.m.)\n2  Minutes [attached] (9.05 a.m.)\n3  Cranes\n   [Paper 1 – Survey] (9.25 a.m.)\n4  Lamps (11.30 a.m.)\n5  Any other business (12 noon)\n',
  ).agenda
  expect(items.map(({ title, minutes }) => [title, minutes])).toEqual([
    ['Apologies', 5],
    ['Minutes', 20],
    ['Cranes', 125],
    ['Lamps', 30],
    ['Any other business', undefined],
  ])
})
