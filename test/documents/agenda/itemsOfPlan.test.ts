import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const told = (text: string) =>
  readAgenda(text).agenda.items.map(
    item =>
      `${item.number} ${fullTitle(item)}${item.restriction === undefined ? '' : item.doubtful === true ? ' | asked' : ' | closed'}`,
  )

describe('cells that a spreadsheet wrote between quotation marks', () => {
  const plan = [
    'Marl Safeguarding Partnership - Forward Plan 2027 (v2)',
    '',
    'Meeting\tTime & place\tItems (lead, mins)\tClosed session (lead, mins)\tPapers due\tNotes',
    'Thurs 4 March 2027\t"9.30 - 11.30am\nMill House"\t"Apologies\nMinutes 21/01/27\nSleep pilot (Dr Ida Roe, 10)\nOfsted letter ?? open or closed, Director to decide"\t"Review RR07 (Sgt Bo Lunt, 15)\nLease of the mill (Ana Crane, 10)"\t01/03/27\tChair on leave',
  ].join('\n')

  test('are the items of a meeting where its one row was copied from a plan', () => {
    expect(told(plan)).toEqual([
      '1 Apologies',
      '2 Minutes 21/01/27',
      '3 Sleep pilot',
      '4 Ofsted letter | asked',
      '5 Review RR07 | closed',
      '6 Lease of the mill | closed',
    ])
    const { agenda, unread } = readAgenda(plan)
    expect(agenda).toMatchObject({
      body: 'Marl Safeguarding Partnership',
      date: '2027-03-04',
      time: '09:30',
      endTime: '11:30',
      venue: 'Mill House',
    })
    expect(agenda.items[2]).toMatchObject({ minutes: 10, presenters: [{ name: 'Dr Ida Roe' }] })
    expect(unread.map(({ text }) => text)).toEqual([
      'Forward Plan 2027 (v2)',
      'Notes: Papers due: 01/03/27; Notes: Chair on leave',
    ])
  })

  test('close what stands in a column for the second part of the meeting', () =>
    expect(
      told(
        'Marl Board\nWhen\tWhere\tOpen session\tPart B\n"4 March 2027\n2pm"\tMill House\t"Apologies\nMinutes"\tContract award',
      ),
    ).toEqual(['1 Apologies', '2 Minutes', '3 Contract award | closed']))

  test('are cells of a table like any other where there are several rows', () =>
    expect(
      told(
        'Marl Board\nThursday 4 March 2027, 2pm\n\nNo\tItem\tLead\n1\tApologies\tChair\n2\t"Lamps\nTo agree the ""new"" lamps"\t"Bo Lunt\nHead of Lamps"\n3\t"Rivers\nCONFIDENTIAL"\tUna Roe\n4\tAOB\tAll',
      ),
    ).toEqual(['1 Apologies', '2 Lamps', '3 Rivers | closed', '4 AOB']))
})

describe('a sum below a column of lengths', () => {
  test.each(['\t\tTotal\t120', '\tTotal time\t\t120 mins', 'Total\t\t\t2 hours'])(
    'is nothing of the last item: %j',
    sum => {
      const { agenda, unread } = readAgenda(
        `Marl Board\n4 March 2027\nItem\tTopic\tLead\tMins\n1\tApologies\tChair\t5\n2\tLamps\tBo Lunt\t10\n3\tAOB\tChair\t5\n${sum}`,
      )
      expect(agenda.items.at(-1)).toMatchObject({
        title: 'AOB',
        minutes: 5,
        presenters: [{ name: 'Chair' }],
        standingText: [],
      })
      expect(unread).toHaveLength(1)
    },
  )
})

describe('restricted items in the midst of an agenda', () => {
  const items = (many: string) => [
    'Marl PCSP\nMonday 7 June 2027 5.45 pm\n',
    '1a. Apologies\n1b. Minutes\n2. Restricted Items',
    `To exclude the press and public while ${many} are discussed.`,
    '2a. Bonfires\n2b. Vacancy\n3. Policing\n3a. Questions',
  ]
  test.each(['the two items below', 'the following two items'])('end with the last of %s', many =>
    expect(told(items(many).join('\n')).slice(-4)).toEqual([
      '2a Bonfires | closed',
      '2b Vacancy | closed',
      '3 Policing',
      '3a Questions',
    ]),
  )
  test.each(['the three items below', 'the items below'])('do not, or not surely, where they are %s', many =>
    expect(told(items(many).join('\n')).at(-1)).toMatch(/\| (?:closed|asked)$/),
  )
})

describe('the minutes among the items of a page', () => {
  test.each([
    ['MINUTES:-', ['3.1', '4 JANUARY 2027'], ['3.2', '8 February 2027 (special)']],
    ['COFNODION:-', ['3.1', '21AIN IONAWR 2027'], ['3.2', '11eg Mawrth 2027']],
    ['Minutes:', ['3.1', 'Board'], ['3.2', 'Executive']],
  ])('are an item with parts, and not what was minuted: %s', (title, first, second) =>
    expect(
      told(
        [
          'Safer Marl Board\nThursday 4 March 2027 2.00 pm\nItems\nNo. Item',
          '1.\n\nApologies\n\n2.\n\nDeclarations\n\n3.',
          title,
          ...first,
          ...second,
          '4.\n\nDate of next meeting',
        ].join('\n\n'),
      ),
    ).toEqual([
      '1 Apologies',
      '2 Declarations',
      `3 ${title.replace(/:-?$/, '')}`,
      `3.1 ${first[1]}`,
      `3.2 ${second[1]}`,
      '4 Date of next meeting',
    ]),
  )

  test('have parts that are days in a list', () =>
    expect(
      told(
        'Bwrdd Glannau\nDydd Iau, 22 Ebrill 2027\n1. YMDDIHEURIADAU\n2. COFNODION:-\n2.1 21ain Ionawr 2027\n2.2 11 Mawrth 2027\n3. CYNLLUN\n4. UNRHYW FATER ARALL',
      ),
    ).toEqual([
      '1 YMDDIHEURIADAU',
      '2 COFNODION',
      '2.1 21ain Ionawr 2027',
      '2.2 11 Mawrth 2027',
      '3 CYNLLUN',
      '4 UNRHYW FATER ARALL',
    ]))
})
