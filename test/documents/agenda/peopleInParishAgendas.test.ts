import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head = 'Marlby Community Council\nTuesday 4 May 2027 at 7pm\nMarlby Hall\n\nAGENDA\n\n'
const who = (text: string) =>
  readAgenda(head + text).agenda.items.map(
    ({ number, title, presenters }) =>
      `${number} ${title}: ${presenters.map(({ name, role }) => (role === undefined ? name : `${name} [${role}]`)).join(' + ')}`,
  )

describe('lines under a title that are things, and nobody', () => {
  test.each([
    ['Accounts for payment', ['Merlin Waste', 'Clerk’s salary', 'Hall hire']],
    ['Reports from outside bodies:-', ['Lower Vale Trust', 'Village Green', 'Marlby Chapel']],
    ['Updates:', ['Quayside Path']],
    ['Planning:-', ['27/00031 – Balcony, Monks Orchard']],
  ])('%s', (title, lines) => {
    const under = lines.map(line => `     ${line}`).join('\n')
    expect(
      who(
        `1. Apologies\n2. ${title}\n${under}\n3. Payments:\n     Marl Skips\n     Fees\n     Stamps\n4. Grants:\n     Scout Hut\n5. AOB`,
      ).every(line => line.endsWith(': ')),
    ).toBe(true)
  })

  test('but one line under a title is still who presents it, where others have one', () => {
    expect(who('1. Footpaths\n   Moll Petherick\n2. Trees\n   Bo Lunt\n3. Lamps\n   Ada Moss\n4. AOB')).toEqual([
      '1 Footpaths: Moll Petherick',
      '2 Trees: Bo Lunt',
      '3 Lamps: Ada Moss',
      '4 AOB: ',
    ])
  })
})

describe('people in brackets', () => {
  test('by their initials, two in one bracket, far right', () => {
    expect(
      who(
        '1. Reports\n   a. Convenor                    (WR)\n   b. Church                      (DN & HW)\n   c. Footpaths                   (KL)\n2. AOB',
      ),
    ).toEqual(['1 Reports: ', '1a Convenor: WR', '1b Church: DN + HW', '1c Footpaths: KL', '2 AOB: '])
  })

  test('by one name, where the others have initials', () => {
    expect(
      who('1. Bins (WR)\n2. Lamps (DN)\n3. Paths (KL)\n4. Cemetery gates update (Moll Petherick)\n5. AOB')[3],
    ).toBe('4 Cemetery gates update: Moll Petherick')
    // The name of a place is nobody.
    expect(who('1. Bins (WR)\n2. Lamps (DN)\n3. Paths (KL)\n4. Door codes (Village Hall)\n5. AOB')[3]).toBe(
      '4 Door codes (Village Hall): ',
    )
    expect(who('1. Bins\n2. Lamps\n3. Paths\n4. Works (Monks Orchard)\n5. AOB')[3]).toBe('4 Works (Monks Orchard): ')
  })

  test.each(['on behalf of', 'standing in for', 'deputising for'])('%s somebody else', instead => {
    expect(who(`1. Bins\n2. Digital work (Bo Lunt / Ada Moss ${instead} Sol Meyer, Head of Digital)\n3. AOB`)[1]).toBe(
      `2 Digital work: Bo Lunt + Ada Moss [${instead} Sol Meyer, Head of Digital]`,
    )
  })
})

describe('people with an organisation and a part besides', () => {
  test('behind a dash', () => {
    expect(
      who('1. Bins\n2. Risks for sign-off - Moll Petherick (Marl Agency), chair of Risk Group - 15 mins\n3. AOB')[1],
    ).toBe('2 Risks for sign-off: Moll Petherick [Marl Agency, chair of Risk Group]')
  })
})

describe('people in sentences', () => {
  test.each([
    'Background and update from Moll Petherick. Guest from Marl Police',
    'Introduction and presentation by Moll Petherick.',
    'Overview & update from Moll Petherick',
  ])('%s', line => {
    expect(who(`1. Bins\n2. Roads discussion\n   ${line}\n3. AOB`)[1]).toBe('2 Roads discussion: Moll Petherick')
  })

  test('in a title, two of them at least', () => {
    expect(who('1. Bins\n2. Review of the pilot and presentation from Ada Moss/Bo Lunt on next steps\n3. AOB')[1]).toBe(
      '2 Review of the pilot and presentation from Ada Moss/Bo Lunt on next steps: Ada Moss + Bo Lunt',
    )
    expect(who('1. Bins\n2. Reports from Village Hall and Playing Field\n3. AOB')[1]).toBe(
      '2 Reports from Village Hall and Playing Field: ',
    )
  })
})

test.each(['(copy attached)', '(attached)', '(draft report enclosed)', '(to follow)'])(
  'a paper in the midst of a title: %s',
  bracket => {
    expect(who(`1. Apologies\n2. Report of the Clerk ${bracket} on the following matters:\n3. AOB`)[1]).toMatch(
      /^2 Report of the Clerk on the following matters: /,
    )
  },
)

test('what is asked of public services leaves nobody to decide who hears it', () => {
  const asked = (line: string) =>
    readAgenda(`${head}1. Apologies\n2. Digital\n${line}\n3. AOB`).agenda.items[1]?.doubtful === true
  expect(asked('What can we do to bring new thinking into public services?')).toBe(false)
  expect(asked('Whether more could be given to public transport')).toBe(false)
  expect(asked('It may be better taken in public')).toBe(true)
  expect(asked('We could go into private for this')).toBe(true)
})

describe('the heading', () => {
  const facts = (first: string, place: string) => {
    const { body, time, venue } = readAgenda(
      `${first}\nTuesday 4 May 2027\n${place}\n\n1. Apologies\n2. Minutes\n3. AOB`,
    ).agenda
    return [body, time, venue]
  }
  test.each([
    ['Village Hall 7.30pm', '19:30', 'Village Hall'],
    ['Virtual Meeting 19:00hrs', '19:00', 'Virtual Meeting'],
    ['Marlby Hall, 19:00', '19:00', 'Marlby Hall'],
    ['Online via Zoom - 6.30 pm', '18:30', 'Online via Zoom'],
    ['IN THE VILLAGE HALL', undefined, 'VILLAGE HALL'],
    ['In the Committee Room', undefined, 'Committee Room'],
    ['Committee Room 2, 10.00 am', '10:00', 'Committee Room 2'],
  ])('with the place and the hour below the day: %s', (place, time, venue) => {
    expect(facts('Marlby Community Council', place)).toEqual(['Marlby Community Council', time, venue])
  })
  test.each(['Public Meeting Agenda', 'Ordinary Meeting', '- Monthly Meeting', '. Meeting'])(
    'that says it is a meeting: %s',
    words => {
      expect(facts(`Marlby Community Council${words.startsWith('.') ? '' : ' '}${words}`, 'Marlby Hall')[0]).toBe(
        'Marlby Community Council',
      )
    },
  )
  test('that says which', () => {
    expect(facts('Marlby Parish Council Annual Meeting', 'Marlby Hall')[0]).toBe('Marlby Parish Council Annual Meeting')
  })
})
