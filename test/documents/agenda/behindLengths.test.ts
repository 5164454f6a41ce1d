import { expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const read = (...lines: readonly string[]) => {
  const item = readAgenda(
    `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n${lines.join('\n')}\n4. Lamps - Bo Lunt, 10 mins\n5. Any other business\n`,
  ).agenda.items[2]
  return [
    item?.title,
    item?.presenters.map(presenterWritten).join('; '),
    item?.minutes,
    item?.papers.map(({ title }) => title).join('; '),
  ]
}

test.each([
  ['3. Cranes – Ada Moss (20 min) Paper 2, Paper 2a', ['Cranes', 'Ada Moss', 20, 'Paper 2; Paper 2a']],
  ['3. Cranes – Ada Moss (20 min) Enc 2/Enc 3', ['Cranes', 'Ada Moss', 20, 'Enc 2/Enc 3']],
  ['3. Cranes - Ada Moss, 15 mins (in Files)', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss, 15 mins (in Files: Crane list v0.6)', ['Cranes', 'Ada Moss', 15, 'Crane list v0.6']],
  ['3. Cranes - Ada Moss, 15 mins (paper: Crane list)', ['Cranes', 'Ada Moss', 15, 'Crane list']],
  ['3. Cranes - Ada Moss, 15 mins (see Files tab)', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss (papers on the portal) 15 mins', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes, need a decision pls - Ada Moss, 15 mins (on SharePoint)', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss 15mins, decision needed', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss, 15 mins. Bring your diaries', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss (15 mins). Bring your diaries', ['Cranes', 'Ada Moss', 15, '']],
  ['3. Cranes - Ada Moss [15 mins]. Ada can only stay until 11', ['Cranes', 'Ada Moss', 15, '']],
])('what stands behind people and lengths is no part of them: %s', (line, is) => {
  expect(read(line)).toEqual(is)
})

test.each([
  '(20 minutes to include questions)',
  '(20 minutes including questions)',
  '20 mins incl. Q&A',
  '20 minutes (to include discussion)',
  'Allow 20 minutes',
  'Approx. 20 minutes',
  '(20 minutes maximum)',
])('a length with what it includes on a line of its own: %s', line => {
  expect(read('3. Cranes', '   Ms Ada Moss, Team Leader, Marl Trust', `   ${line}`)).toEqual([
    'Cranes',
    'Ms Ada Moss, Team Leader, Marl Trust',
    20,
    '',
  ])
})

test('a sentence in brackets below a title in capitals does not belong to it', () => {
  const { agenda } = readAgenda(
    'Harbour Board\n4 March 2027, 2pm\n\n1.0   APOLOGIES\n\n2.0   ANY OTHER RELEVANT BUSINESS\n      (to be notified to the HBSP Clerk by noon on the day)\n\n3.0   DATE OF NEXT MEETING\n',
  )
  expect(agenda.items[1]?.title).toBe('ANY OTHER RELEVANT BUSINESS')
})

test.each([
  ['3. Cranes (verbal – HBSP Officer)', 'HBSP Officer'],
  ['3. Cranes (verbal, Chair)', 'Chair'],
  ['3. Cranes (Chief Officer – oral)', 'Chief Officer'],
])('whoever speaks to an item is told beside that it is spoken: %s', (line, who) => {
  const { items } = readAgenda(
    `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n${line}\n4. Lamps\n`,
  ).agenda
  expect(items[2]).toMatchObject({ title: 'Cranes', verbal: true, presenters: [{ name: who }] })
})

test('letters behind a dash are who presents, where others have people there with the length behind', () => {
  const { items } = readAgenda(
    'Harbour Board\n4 March 2027, 2pm\n\n1. Apologies – Chair (5 min)\n2. Minutes – Ada Moss (5 min)\n3. Cranes – Head of Works (10 min)\n4. Threats – CTSA (15 min)\n5. Dog orders (DCO) – DCO (5 min)\n',
  ).agenda
  expect(items[3]).toMatchObject({ title: 'Threats', presenters: [{ name: 'CTSA' }], minutes: 15 })
})

test('the length of a point is none of its item', () => {
  expect(read('3. Cranes', '   1. Hire – Ada Moss (10 min)', '   2. Repair – Bo Lunt (5 min)')[2]).toBeUndefined()
})

test('a sentence behind the length in its bracket that says the item is confidential asks, and leaves the length', () => {
  const item = readAgenda(
    'Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Case: Mill Lane - Bo Lunt, Marl Homes (20 mins). This one is confidential please, names on screen only\n3. AOB\n',
  ).agenda.items[1]
  expect(item).toMatchObject({ minutes: 20, presenters: [{ name: 'Bo Lunt' }], doubtful: true })
  expect(item?.restriction).toBeDefined()
})
