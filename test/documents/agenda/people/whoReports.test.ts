import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'
import { isBreak, timeBehind } from '../../../../src/documents/agenda/lines/sections.ts'
import { saysWhoPresents } from '../../../../src/documents/agenda/people/whoReports.ts'

const told = (...lines: readonly string[]) =>
  readAgenda(`Fenmarsh Community Planning Partnership\n\n${lines.join('\n')}`).agenda.items.map(
    each =>
      `${each.number} ${fullTitle(each)}${each.presenters.length > 0 ? ` – ${each.presenters.map(presenterWritten).join('; ')}` : ''}`,
  )

describe('the body in a bracket behind a title', () => {
  test('reports, where the parts of an item each have one', () => {
    expect(
      told(
        '1. Apologies',
        '2. Partner updates',
        '(a) Jobs (Fenmarsh Council)',
        '(b) Safety (Police Scotland)',
        '(c) Volunteers (Fen Connects)',
        '3. Delivering the plan',
        '3.1 Training – Skills Development Scotland',
        '3.2 Homes – Reed Housing Association',
        '4. AOCB',
      ),
    ).toEqual([
      '1 Apologies',
      '2 Partner updates',
      '2(a) Jobs – Fenmarsh Council',
      '2(b) Safety – Police Scotland',
      '2(c) Volunteers – Fen Connects',
      '3 Delivering the plan',
      '3.1 Training – Skills Development Scotland',
      '3.2 Homes – Reed Housing Association',
      '4 AOCB',
    ])
  })

  test('reports, where most items have one and nobody else is named', () => {
    expect(
      told('1. Welcome', '2. Winter (NHS Fen)', '3. Roads (Police Scotland)', '4. Homes (Fenmarsh Council)', '5. AOCB'),
    ).toEqual(['1 Welcome', '2 Winter – NHS Fen', '3 Roads – Police Scotland', '4 Homes – Fenmarsh Council', '5 AOCB'])
  })

  test('is part of the title, where it says something else', () => {
    expect(
      told(
        '1. Minutes',
        '(a) Board (15 January)',
        '(b) Chairs Group (12 May)',
        '2. Plans',
        '2.1 Adults (Draft)',
        '2.2 Roads (Phase Two)',
      ),
    ).toEqual([
      '1 Minutes',
      '1(a) Board (15 January)',
      '1(b) Chairs Group (12 May)',
      '2 Plans',
      '2.1 Adults (Draft)',
      '2.2 Roads (Phase Two)',
    ])
  })
})

describe('a sentence under a title', () => {
  test.each([
    ['To consider the report of the Youth Worker on the autumn term (copy attached).', 'Youth Worker'],
    ['To receive an update on stewarding and first aid from the Events Officer.', 'Events Officer'],
    ['To receive an update on grants from the Grants Officer and to approve the awards.', 'Grants Officer'],
    ['To receive a verbal report from the Ranger', 'Ranger'],
    ['To receive the Clerk’s report.', 'Clerk'],
    ['To hear from the Community Warden about the ponds.', 'Community Warden'],
    ['To receive a presentation from Reed Housing on repairs.', 'Reed Housing'],
    ['To receive the report from the Police (PCSO Ida Crane).', 'PCSO Ida Crane, Police'],
  ])('says who reports: %s', (text, who) => {
    expect(saysWhoPresents(text)?.presenters.map(presenterWritten)).toEqual([who])
  })

  test.each([
    'To consider the quotations received from three firms.',
    'To receive correspondence from the County Council.',
  ])('says nobody who does: %s', text => expect(saysWhoPresents(text)).toBeUndefined())
})

describe('a post behind a title', () => {
  test('presents it, after a dash or a tab', () => {
    const items = [
      '1. Apologies',
      '2. Youth provision – Youth Worker',
      '3. Market – Events Officer',
      '4. Ponds – Town Ranger',
    ]
    const expected = [
      '1 Apologies',
      '2 Youth provision – Youth Worker',
      '3 Market – Events Officer',
      '4 Ponds – Town Ranger',
    ]
    expect(told(...items)).toEqual(expected)
    expect(told(...items.map(line => line.replace(' – ', '\t')))).toEqual(expected)
    expect(
      told('1. Apologies\tChair', '2. Budget\tFinance Business Partner', '3. Ponds\tJo Harbottle', '4. AOB\tAll'),
    ).toEqual(['1 Apologies – Chair', '2 Budget – Finance Business Partner', '3 Ponds – Jo Harbottle', '4 AOB – All'])
  })
})

describe('a pause', () => {
  test.each([
    ['Egwyl / Break 11:40', 700],
    ['Egwyl 11:40 / Break 11:40', 700],
    ['BREAK 13:40', 820],
    ['Tea break 1.40pm', 820],
    ['Comfort break at 11.40am', 700],
    ['Egwyl gysur / Comfort break – 11:40-11:50', 700],
  ])('ends the item before it: %s', (line, startsAt) => {
    expect([isBreak(line), timeBehind(line)?.startsAt]).toEqual([true, startsAt])
  })

  test.each([
    'Break-in offences',
    'Breakfast clubs',
    'Tea break policy',
    'Lunch clubs 2026',
    'Adjournment for questions',
  ])('is no item with such a word: %s', line => expect(isBreak(line)).toBe(false))
})

describe('a sentence under a title', () => {
  const under = (sentence: string) =>
    told('1. Apologies', '2. Outcomes', sentence, '3. AOCB')[1]?.replace(/^2 Outcomes(?: – )?/, '')

  test.each([
    [
      'Ms Una Cole, Community Justice Manager, Fenmarsh Council, will give a presentation on progress with the outcomes plan and on how those who work together in the area can support it further.',
      'Ms Una Cole, Community Justice Manager, Fenmarsh Council',
    ],
    [
      'A verbal update will be provided by DCI Sam Bright, Public Protection, Fen Constabulary.',
      'DCI Sam Bright, Public Protection, Fen Constabulary',
    ],
    [
      'A presentation will be given by Una Cole, Head of Service, Fenmarsh Council on the new plan.',
      'Una Cole, Head of Service, Fenmarsh Council',
    ],
    [
      'To receive an update from Detective Superintendent Sam Bright, Fen Constabulary and Una Cole, Head of Service, Probation Service.',
      'Detective Superintendent Sam Bright, Fen Constabulary; Una Cole, Head of Service, Probation Service',
    ],
    ['Report of the Chief Fire Officer, attached marked 7.', 'Chief Fire Officer'],
  ])('says who reports: %s', (sentence, who) => expect(under(sentence)).toBe(who))

  test.each([
    'The next meeting is scheduled for Thursday 25 February 2027 at 2.00 pm in the Chamber, Quayside House.',
    'The outcomes were agreed by the Board at Marl Town, Fen House.',
  ])('names nobody with the name of a place: %s', sentence => expect(under(sentence)).toBe(''))
})

describe('the report of one post', () => {
  test.each([
    ['Report of the Director of Markets and Consumer Protection.', ['Director of Markets and Consumer Protection']],
    ['Report of the Executive Director of Parks and Street Scene', ['Executive Director of Parks and Street Scene']],
    [
      'Joint report of the Director of Markets and Consumer Protection and the Town Clerk.',
      ['Director of Markets and Consumer Protection', 'Town Clerk'],
    ],
    ['Joint report of the Town Clerk and Commissioner.', ['Town Clerk', 'Commissioner']],
    ['Report of the Director of Housing and Dr Ada Moss', ['Director of Housing', 'Dr Ada Moss']],
    ['The Commissioner to be heard.', ['Commissioner']],
    ['To consider a report by the Corporate Director: Communities', ['Corporate Director: Communities']],
    [
      'To receive a presentation by Mari Reed, Natural Coast, Ben Orr, Marsh Fire and Rescue Service and Sian Tudor, Marsh Health Board.',
      ['Mari Reed, Natural Coast', 'Ben Orr, Marsh Fire and Rescue Service', 'Sian Tudor, Marsh Health Board'],
    ],
    [
      'Temporary Superintendent Owen Parry, Marsh Police to give a verbal update.',
      ['Temporary Superintendent Owen Parry, Marsh Police'],
    ],
  ])('is theirs whole, and several posts are several: %s', (line, who) =>
    expect(saysWhoPresents(line)?.presenters.map(presenterWritten)).toEqual(who),
  )
})

describe('an item called after whose report it is', () => {
  test('gives its parts the post, but where somebody else presents one', () =>
    expect(
      told(
        '1. APOLOGIES',
        '2. MINUTES OF THE LAST MEETING',
        '3. REPORT FROM PCSP MANAGER',
        '3.1 Road safety week',
        '3.2 Bonfires – Mrs L Aiken to present',
        '4. REPORTS OF THE HEAD OF SERVICE (ACTING)',
        '4.1 Small grants',
        '5. ANY OTHER BUSINESS',
      ).slice(2, -1),
    ).toEqual([
      '3 REPORT FROM PCSP MANAGER – PCSP Manager',
      '3.1 Road safety week – PCSP Manager',
      '3.2 Bonfires – Mrs L Aiken',
      '4 REPORTS OF THE HEAD OF SERVICE (ACTING) – Head of Service (acting)',
      '4.1 Small grants – Head of Service (acting)',
    ]))

  test('may say in its title whom the meeting receives', () =>
    expect(
      told(
        '1. Apologies',
        '2. To receive Mr Graham Reed, Electoral Officer, to present on polling places',
        '3. To receive officials of Marsh Citizens Advice to make a presentation',
      ).slice(1),
    ).toEqual([
      '2 To receive Mr Graham Reed, Electoral Officer, to present on polling places – Mr Graham Reed, Electoral Officer',
      '3 To receive officials of Marsh Citizens Advice to make a presentation – Marsh Citizens Advice',
    ]))
})

describe('a post and a body behind a title', () => {
  test.each([
    [
      '1. Debrief – Chief Emergency Planning Officer and Environment Agency',
      'Chief Emergency Planning Officer; Environment Agency',
    ],
    ['1. Levy – Director of Markets and Consumer Protection', 'Director of Markets and Consumer Protection'],
  ])('are told from one post with an “and”: %s', (title, who) =>
    expect(told(title, '2. Lamps – Ada Moss', '3. Bins – Bo Lunt, Clerk')[0]).toBe(
      `1 ${/^1\. (\w+)/.exec(title)?.[1]} – ${who}`,
    ),
  )
})

describe('when and where the next meeting is', () => {
  test.each([
    'Thursday, 15 April 2027, 10.00 am, Quay House',
    'Quay House, the next meeting of the Board is on 25 February',
    'Dydd Iau, 15 Ebrill 2027, 10.00 yb.',
  ])('is nobody who presents: %s', line => {
    const items = readAgenda(
      `Fenmarsh Board\n\n1. Apologies\n2. Housing\nAda Moss, Head of Housing\n3. Roads\nBo Lunt, Head of Roads\n4. Date of Next Meeting\n${line}`,
    ).agenda.items
    expect(items[1]?.presenters).toHaveLength(1)
    expect(items[3]?.presenters).toEqual([])
    expect(items[3]?.standingText).toEqual([line])
  })
})

describe('a line under a title', () => {
  test.each([
    ['Y Rhingyll Mari Puw, Heddlu’r Gogledd.', 'Y Rhingyll Mari Puw, Heddlu’r Gogledd'],
    ['Detective Chief Inspector Gethin Price, North Police.', 'Detective Chief Inspector Gethin Price, North Police'],
    [
      'Nia Hughes, Rheolwr Partneriaethau / Partnerships Manager',
      'Nia Hughes, Rheolwr Partneriaethau / Partnerships Manager',
    ],
    ['(Eileen Wilcox)', 'Eileen Wilcox'],
    [
      'Dr Olive Escott (Fen University) and Fay Garvie (Chief Executive, Reed Centre) will be in attendance to give presentations.',
      'Dr Olive Escott, Fen University; Fay Garvie, Chief Executive, Reed Centre',
    ],
  ])('names who presents, by rank or in a bracket: %s', (line, who) => {
    const [, item] = readAgenda(`Fenmarsh Board\n\n1. Apologies\n2. Road safety\n${line}\n3. Bins`).agenda.items
    expect(item?.presenters.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('; ')).toBe(who)
  })
})

describe('a title that is a report by somebody with a post', () => {
  test('says who that is', () =>
    expect(told('1. Apologies', '2. Report by Jo Lunt, Preparedness Lead, Marsh NHS Trust')[1]).toBe(
      '2 Report by Jo Lunt, Preparedness Lead, Marsh NHS Trust – Jo Lunt, Preparedness Lead, Marsh NHS Trust',
    ))

  test('is told behind a title that has a dash of its own, and in a sentence of who will present it', () => {
    expect(
      told(
        '1. Apologies',
        '2. Area plan - Consultation draft - Report by Director (herewith)',
        '3. Budget - Report by Chief Finance Officer (herewith)',
        '4. Projects update – Jo Lunt, Preparedness Lead, Marsh NHS Trust, will present this report',
      ).slice(1),
    ).toEqual([
      '2 Area plan - Consultation draft – Director',
      '3 Budget – Chief Finance Officer',
      '4 Projects update – Jo Lunt, Preparedness Lead, Marsh NHS Trust',
    ])
  })

  test('stands in a bracket behind a title with a colon of its own, which stays whole', () => {
    expect(
      told(
        '1. Apologies (Chair)',
        '2. Finance (Jo Lunt)',
        '3. Comms: Water Awareness Week (Ella Marl, Marsh Comms)',
        '4. Presentation: Anti-social Behaviour Forum and Wardens (Ms Denise Pell, Marsh Homes)',
      ).slice(2),
    ).toEqual([
      '3 Comms: Water Awareness Week – Ella Marl, Marsh Comms',
      '4 Presentation: Anti-social Behaviour Forum and Wardens – Ms Denise Pell, Marsh Homes',
    ])
    expect(told('1. Apologies', '2. Prevent - Annual exercise', '', 'Verbal update - Cllr Clive Strand')[1]).toBe(
      '2 Prevent - Annual exercise – Cllr Clive Strand',
    )
  })
})

describe('a report with what it is for beside whose it is', () => {
  test.each([
    ['Report for Discussion presented by Ada Moss, Harbour Lead', ['Ada Moss, Harbour Lead']],
    ['Report for Noting presented by the Chief Officer', ['Chief Officer']],
    ['Report for Decision by the Head of Roads', ['Head of Roads']],
    ['Paper for Noting, presented by Ada Moss, Harbour Lead', ['Ada Moss, Harbour Lead']],
    ['Report for Scrutiny and Comment by Ada Moss, Chief Officer', ['Ada Moss, Chief Officer']],
    ['Report (for noting) by the Chief Executive', ['Chief Executive']],
    ['Report by Ada Moss, Marl Housing Association, for noting', ['Ada Moss, Marl Housing Association']],
    ['For noting – report by the Chief Officer', ['Chief Officer']],
    ['Update paper presented by Ada Moss, Chief Social Work Officer', ['Ada Moss, Chief Social Work Officer']],
    ['Discussion led by Ada Moss, Marl Third Sector Interface', ['Ada Moss, Marl Third Sector Interface']],
    ['Input from Ada Moss, Families Together', ['Ada Moss, Families Together']],
    ['Report for Approval presented by the Procurator Fiscal, Marl', ['Procurator Fiscal, Marl']],
    [
      'Report for Approval introduced by Ada Moss, Marl Housing Association and Governor Bo Lunt, HMP Marl',
      ['Ada Moss, Marl Housing Association', 'Governor Bo Lunt, HMP Marl'],
    ],
  ])('%s', (line, presenters) => {
    expect(saysWhoPresents(line)?.presenters.map(presenterWritten)).toEqual(presenters)
  })

  test('is no manner of presenting with somebody of that name behind it', () => {
    expect(
      told(
        '1. Apologies',
        '2. Cranes',
        'Report for Discussion presented by Ada Moss, Harbour Lead',
        '3. Lamps',
        'Presentation by Bo Lunt, Third Sector Interface',
        '4. Bins',
        'Report for Approval presented by the Head of Roads',
        '5. Quays',
        'Report for Noting presented by the Chief Officer',
      ),
    ).toEqual([
      '1 Apologies',
      '2 Cranes – Ada Moss, Harbour Lead',
      '3 Lamps – Bo Lunt, Third Sector Interface',
      '4 Bins – Head of Roads',
      '5 Quays – Chief Officer',
    ])
  })
})
