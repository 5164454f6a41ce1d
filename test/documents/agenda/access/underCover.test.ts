import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head =
  'Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes of the last meeting\n3. Lamps\n'
const read = (...lines: readonly string[]) =>
  readAgenda(`${head}${lines.join('\n')}\n7. Any other business\n`).agenda.items.find(({ number }) => number === '4')

describe('whoever stands under a cover is somebody, and the clerk is asked about their case', () => {
  test.each([
    'Child M',
    'Children R and S: learning so far',
    'Learning review, “Adult B”',
    'Adult B Learning Review',
    'Mrs K – inquest',
    'Baby T, rapid review',
    'Young person A',
    'YP3: placement breakdown',
    'Family F – what we learned',
    'Patient DD: homicide review',
    'Findings on Mr. J',
    'Domestic abuse related death review – case DARD 09',
    'Rapid review: case reference 14/26',
    'Case ref. MP-7',
    'Case no 12 – next steps',
    'Case study C',
    'SAR Dorothy',
    'SAR "Dorothy" – action plan',
    'LCSPR Otis and LCSPR Ida',
    'DHR 11: final report',
    'SCR 2025/03 progress',
    'Safeguarding Adults Review: Dorothy',
    'ADULT B',
  ])('asked: %s', title => {
    expect(read(`4. ${title}`)).toMatchObject({ doubtful: true, restriction: { closedTitle: title } })
  })
  test.each(['To receive the report on Child M.', '• Adult B', '(rapid review of Baby T)'])(
    'asked, where a line under the title has them: %s',
    line => expect(read('4. Learning from reviews', `   ${line}`)).toHaveProperty('doubtful', true),
  )
  test.each([
    'Every Child a Reader',
    'EVERY CHILD A READER',
    'Adult A&E attendances',
    'Mr I Sandhurst: election as vice-chair',
    'Ms R. Oakes',
    'Young person’s journey',
    'Case study: a young person’s journey',
    'Family A–Z of services',
    'Full business case 2',
    'Business case 2027/28',
    'Case management system: phase 2',
    'Case numbers 2026/27',
    'SAR Protocol',
    'SARs in progress',
    'SAR Subgroup update',
    'DHR 2026/27 budget',
    'CSPR Panel – terms of reference',
    'Safeguarding Adults Review: Quality Markers',
    'Safeguarding Adults Reviews – Overview',
    'Patient safety: incident framework',
    'Family Hubs',
    'Adult T-level pilots',
    'Baby Box scheme',
    'Child Q&A',
  ])('open: %s', title => {
    expect(read(`4. ${title}`)?.restriction).toBeUndefined()
  })
  test('whoever presents is under no cover', () => {
    const item = read('4. Minutes of the reading group', '   Presenter: Ms D')
    expect(item?.restriction).toBeUndefined()
  })
})

describe('what is only shown, taken back or not recorded is kept from others', () => {
  test.each([
    'Quay Street (shared on screen only)',
    'Quay Street (will be shown on the screen only)',
    'Quay Street – on-screen only',
    'Quay Street (please do not record)',
    'Quay Street – please don’t record or photograph',
    'Quay Street (not to be recorded)',
    'Quay Street (recording will be paused)',
    'Quay Street (papers will be collected in)',
    'Quay Street – copies handed back at the end',
    'Quay Street (numbered copies)',
  ])('asked: %s', title => {
    const item = read(`4. ${title}`)
    expect(item).toHaveProperty('doubtful', true)
    expect(item && fullTitle(item)).toMatch(/^Quay Street/)
  })
  test.each([
    'Agencies that do not record ethnicity',
    'Bins collected in error',
    'Why we do not record near misses',
    'Screen time and young people',
    'Recording of meetings',
  ])('open: %s', title => {
    expect(read(`4. ${title}`)?.restriction).toBeUndefined()
  })
  test('a request to everybody at the head of the agenda closes nothing', () => {
    const { items } = readAgenda(`Please do not record the meeting.\n${head}4. Lifeboats\n`).agenda
    expect(items.filter(({ restriction }) => restriction !== undefined)).toEqual([])
  })
})
