import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** The third item of an agenda in which others have people behind their titles too. */
const third = (...lines: readonly string[]) =>
  readAgenda(
    `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n3. ${lines.join('\n   ')}\n4. Bins – Bo Lunt\n5. Lamps – Cy Marl, Head of Lamps\n6. Roofs (Jo Pym)\n7. Any other business\n`,
  ).agenda.items[2]
const told = (...lines: readonly string[]) => {
  const item = third(...lines)
  return item && [fullTitle(item), item.presenters.map(presenterWritten).join('; '), item.minutes, item.standingText]
}

describe('who comes to an item', () => {
  test.each([
    ['Cranes - Sgt A Moss to attend', 'Sgt A Moss'],
    ['Cranes – PC Lew Ord will attend', 'PC Lew Ord'],
    ['Cranes - Ada Moss to attend if available', 'Ada Moss'],
    ['Cranes (Ada Moss attending)', 'Ada Moss'],
    ['Cranes – Insp Ada Moss attending', 'Insp Ada Moss'],
    ['Cranes - Ada Moss and Lew Ord to lead', 'Ada Moss; Lew Ord'],
    ['Cranes - Ada Moss + Lew Ord', 'Ada Moss; Lew Ord'],
    ['Cranes – Lead: Ada Moss', 'Ada Moss'],
    ['Cranes (Lead – Ada Moss)', 'Ada Moss'],
    ['Cranes [Lead Officer: Ada Moss]', 'Ada Moss'],
    ['Cranes (Cllr A Moss / Port Manager)', 'Cllr A Moss; Port Manager'],
  ])('presents it: %s', (line, who) => {
    expect(told(line)?.slice(0, 2)).toEqual(['Cranes', who])
  })

  test.each([
    ['To consider a request for grant aid of £750. (Cllr Moss-Ord)', 'Cllr Moss-Ord'],
    ['To consider what the Port Trust puts forward (Mr G Moss attending). More below.', 'Mr G Moss'],
    ['Verbal update, Ada Moss', 'Ada Moss'],
    ['Oral report: Ada Moss, Port Trust', 'Ada Moss, Port Trust'],
    ['Cyflwynir gan: Ada Moss, Rheolwr y Porth', 'Ada Moss, Rheolwr y Porth'],
    ['Presenting: Ada Moss', 'Ada Moss'],
    ['Wing Commander (Retd) Lew Ord, Port Manager', 'Wing Commander (Retd) Lew Ord, Port Manager'],
  ])('presents it where a line under the title says so: %s', (line, who) => {
    expect(told('Cranes', line)?.slice(0, 2)).toEqual(['Cranes', who])
  })

  test('is nobody where what stands before a post is what the item is called', () => {
    expect(told('Crane plan - First Draft (Head of Works)')?.slice(0, 2)).toEqual([
      'Crane plan - First Draft',
      'Head of Works',
    ])
    expect(told('Cranes - Final Report (Independent Chair)')?.slice(0, 2)).toEqual([
      'Cranes - Final Report',
      'Independent Chair',
    ])
  })
})

describe('what a colleague says behind people and lengths', () => {
  test.each([
    [
      'Cranes (Ada Moss, Port Trust) (nothing came before the agenda went out)',
      ['Cranes', 'Ada Moss, Port Trust', undefined, ['Nothing came before the agenda went out']],
    ],
    ['Cranes (Ada Moss) (no update this quarter)', ['Cranes', 'Ada Moss', undefined, ['No update this quarter']]],
    ['Cranes - Ada again - draft sent round Tues', ['Cranes', 'Ada', undefined, ['Draft sent round Tues']]],
    ['Cranes - Port Manager, 20 mins, handout on day', ['Cranes', 'Port Manager', 20, ['Handout on day']]],
    ['Cranes - Ada Moss - 10 min, slides on the day', ['Cranes', 'Ada Moss', 10, ['Slides on the day']]],
    ['Cranes (20 min) – Ada Moss – to note', ['Cranes', 'Ada Moss', 20, ['To note']]],
  ])('is said of the item: %s', (line, is) => {
    expect(told(line)).toEqual(is)
  })

  test.each([
    ['Cranes – DCI Moss, 10 mins – private??? ask Lew', 'DCI Moss'],
    ['Cranes - Ada (PORT) - 15 min - **Ada to say if she wants this one closed or not', 'Ada, PORT'],
    ['Cranes (Ada Moss, Port Trust) ?? open or closed, Chair to decide', 'Ada Moss, Port Trust'],
  ])('asks whether it is closed where that is left open: %s', (line, who) => {
    expect(told(line)?.slice(0, 2)).toEqual(['Cranes', who])
    expect(third(line)?.doubtful).toBe(true)
  })
})

test('people whom the agenda names elsewhere by their first names stand behind commas too, where the length follows', () => {
  const { items } = readAgenda(
    'Harbour Youth Board\n4 March 2027, 2pm\n\n1. notes of last time\n2. custody & remand numbers, Jodie, 10 mins\n3. plan on a page - Jodie again - draft sent round Tues\n4. young people leaving custody.  Matt Fensor (probation) 15 mins\n5. what happens after March - Priti   10 mins\n6. roads, bridges, 5 mins\n7. reviews - Anita - 20 mins\n8. visits - Lew - 5 mins\n9. aob\n',
  ).agenda
  expect(
    items.slice(1, 6).map(({ title, presenters, minutes }) => [title, presenters.map(({ name }) => name), minutes]),
  ).toEqual([
    ['custody & remand numbers', ['Jodie'], 10],
    ['plan on a page', ['Jodie'], undefined],
    ['young people leaving custody', ['Matt Fensor'], 15],
    ['what happens after March', ['Priti'], 10],
    ['roads, bridges', [], 5],
  ])
})

describe('whose report or talk it is, behind a dash or in a bracket', () => {
  test.each([
    ['Cranes - discussion led by Cllr Roe (20 mins)', 'Cllr Roe', 20],
    [
      'Cranes – presentation – Dr Una Frith, Marl University – 30 minutes (incl. Q&A)',
      'Dr Una Frith, Marl University',
      30,
    ],
    ['Cranes - Oral report (Harbour Master)', 'Harbour Master', undefined],
    ['Cranes – Cyflwyniad gan Elin Rees (15 munud)', 'Elin Rees', 15],
    ['Cranes – Report CPP/27/04 by Chief Officer (herewith)', 'Chief Officer', undefined],
  ])('is no part of the title: %s', (line, who, minutes) => {
    expect(told(line)?.slice(0, 3)).toEqual(['Cranes', who, minutes])
  })
})

describe('initials behind dashes, of nobody whom the agenda names', () => {
  const titles = (...lines: readonly string[]) =>
    readAgenda(`Harbour Board\n4 March 2027, 2pm\n\n${lines.join('\n')}\n`).agenda.items.map(item => [
      fullTitle(item),
      item.presenters.map(presenterWritten).join('; '),
    ])

  test('are people where several titles end so', () =>
    expect(
      titles('1. Apologies', '2. CRANES – LB', '3. Lamps - KM/DH', '4. Bins – TN', '5. Road deaths (KSI)', '6. AOB'),
    ).toEqual([
      ['Apologies', ''],
      ['CRANES', 'LB'],
      ['Lamps', 'KM; DH'],
      ['Bins', 'TN'],
      ['Road deaths (KSI)', ''],
      ['AOB', ''],
    ]))

  test('are none where one title ends so, or where they shorten it', () => {
    expect(titles('1. Apologies', '2. Cranes – LB', '3. Lamps', '4. AOB')[1]).toEqual(['Cranes – LB', ''])
    expect(
      titles('1. Apologies', '2. Dog orders – DO', '3. Lamps – KM', '4. Bins – TN', '5. Roofs – LB', '6. AOB')[1],
    ).toEqual(['Dog orders – DO', ''])
  })
})
