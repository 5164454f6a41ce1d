import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head =
  'Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes of the last meeting\n3. Lamps\n'
const items = (text: string) => readAgenda(text).agenda.items
/** The access of each item by its number: `open`, `closed`, or `asked` where the clerk is asked. */
const access = (text: string) =>
  Object.fromEntries(
    items(text).map(({ number, restriction, doubtful }) => [
      number,
      restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
    ]),
  )
const after = (...lines: readonly string[]) => access(head + lines.join('\n'))

describe('an item marked as closed', () => {
  test.each([
    'RESTRICTED: Quay Street',
    'Quay Street (Exempt - Paragraph 1)',
    'Quay Street [Exempt Paragraphs 1 & 2]',
    'Quay Street (Exempt by virtue of paragraph 3)',
    'Quay Street (Part II)',
    'Quay Street - NOT FOR PUBLICATION',
    'Quay Street NOT FOR PUBLICATION',
    'Quay Street (private item)',
    'Quay Street (OFFICIAL-SENSITIVE)',
    'Quay Street [OFFICIAL - SENSITIVE]',
    'CLOSED: Quay Street',
    'EITHRIEDIG: Quay Street',
    'EITEM GYFRINACHOL: Quay Street',
    'Eitem eithriedig – Quay Street',
    'Adroddiad cyfrinachol: Quay Street',
    'Busnes preifat - Quay Street',
    'Quay Street – EITEM GYFRINACHOL',
    'Quay Street EITEM GYFRINACHOL',
    'Quay Street CLOSED ITEM',
    'Quay Street (CYFRINACHOL)',
    'Private and Confidential: Quay Street',
    'Exempt item - Quay Street',
    'Quay Street – exempt information under paragraph 3',
    'Quay Street *EXEMPT*',
    'Quay Street (closed session)',
    'Quay Street (Confidential - not for publication)',
    'Quay Street (exempt appendix)',
    'Quay Street (RESTRICTED - pages 56-60)',
    'Quay Street (confidential, pages 3-4)',
    'Quay Street [RESTRICTED; p.5]',
    'Quay Street (pages 56-60 - RESTRICTED)',
    'Quay Street (Restricted – report attached, pages 9 to 12)',
    'Quay Street (RESTRICTED - 2.40pm)',
    'Quay Street (Paper 4 - RESTRICTED)',
  ])('is restricted, and its title has no marking: %s', title => {
    const item = items(`${head}4. ${title}`).at(-1)
    expect(item).toMatchObject({ title: 'Quay Street', restriction: { closedTitle: 'Quay Street' } })
    expect(item).not.toHaveProperty('doubtful')
  })

  test.each([
    'Not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A',
    'Contains exempt information as defined in paragraph 1',
    'This report contains exempt information under paragraph 1',
    'Exempt: paragraph 1',
    '(Exempt - paragraph 1)',
  ])('is restricted by the line under it, with the paragraph that gives: %s', line => {
    expect(items(`${head}4. Quay Street\n   ${line}`).at(-1)?.restriction).toEqual({
      closedTitle: 'Quay Street',
      paragraphs: ['1'],
    })
  })

  test.each(['Confidential', 'NOT FOR PUBLICATION', 'Exempt', 'Closed'])(
    'is restricted by a line that says no more: %s',
    line => expect(after('4. Quay Street', `   ${line}`, '5. Bins')).toMatchObject({ 4: 'closed', 5: 'open' }),
  )

  test.each([
    ['(a) The mill', '(b) Harbour lease (confidential)'],
    ['(a) To receive the audit of the float.', '(b) To consider the tender from Marsh Ltd (confidential).'],
    ['(a) The mill - Jo Farrant', '(b) Harbour lease - exempt under paragraph 3'],
    ['(i) The mill', '(ii) Harbour lease - exempt'],
    ['(A) The mill', '(B) Harbour lease (confidential)'],
  ])('is restricted as a lettered point, whose letter is no sign that is explained: %s, %s', (...points) =>
    expect(
      items(`${head}4. PROPERTY\n${points.join('\n')}\n5. Bins`)
        .filter(({ number }) => number?.startsWith('4'))
        .map(({ restriction }) => restriction !== undefined)
        .at(-1),
    ).toBe(true),
  )

  test('is restricted by a sign that a note explains', () =>
    expect(after('4. Quay Street*', '5. Bins', '', '* denotes an exempt item')).toMatchObject({
      4: 'closed',
      5: 'open',
    }))

  test('is restricted by a column that says so', () =>
    expect(
      access('No\tItem\tLead\tExempt?\n1\tApologies\tChair\tNo\n2\tQuay Street\tSol Meyer\tYes\n3\tBins\tAll\tNo'),
    ).toEqual({ 1: 'open', 2: 'closed', 3: 'open' }))
})

describe('items that another line names', () => {
  test.each([
    'Items 4 and 6 will be considered in private.',
    'Note: Items 4, 6 are exempt from publication under paragraph 1.',
    'Agenda items 4 & 6 are not open to the public.',
  ])('are closed by their numbers: %s', line =>
    expect(access(`Saltmarsh Partnership\n${line}\n1. Apologies\n4. Quay Street\n5. Bins\n6. Boats`)).toEqual({
      1: 'open',
      4: 'closed',
      5: 'open',
      6: 'closed',
    }),
  )

  test('are closed from one number to another', () =>
    expect(after('That the public be excluded for items 5 to 6', '4. Lamps', '5. A', '6. B')).toMatchObject({
      5: 'closed',
      6: 'closed',
    }))

  test('are closed where the sign they bear is explained in a sentence', () =>
    expect(
      after('4. Quay Street *', '5. Bins', '', 'Items marked with an asterisk are not for publication'),
    ).toMatchObject({ 4: 'closed', 5: 'open' }))
})

describe('the parts of a closed item', () => {
  test('are closed with it', () =>
    expect(after('4. Reviews (EXEMPT)', '4a. Mr A', '4b. Ms B', '5. Bins')).toMatchObject({
      4: 'closed',
      '4a': 'closed',
      '4b': 'closed',
      5: 'open',
    }))

  test.each([
    'Not for publication, as it concerns the health of a child. Members only.',
    'Not for publication because it names a young person',
    'To be taken in private: this report identifies a family.',
    'In private, since it would disclose the terms of the offer',
  ])('have a reason of their own, which is not for the items after them: %s', reason =>
    expect(after('4. Reviews', '4.1 Progress', '4.2 Child K (CONFIDENTIAL)', reason, '5. Bins', '6. Boats')).toEqual({
      1: 'open',
      2: 'open',
      3: 'open',
      4: 'open',
      '4.1': 'open',
      '4.2': 'closed',
      5: 'open',
      6: 'open',
    }),
  )

  test('keep to whom alone its copies went, beside the paragraph of its exemption', () =>
    expect(
      items(`${head}4. Quay Street - Report by Chief Officer (copy herewith for Members only) (Paragraph 6)`).at(-1),
    ).toMatchObject({
      restriction: { closedTitle: 'Quay Street', paragraphs: ['6'] },
      standingText: ['copy herewith for Members only'],
    }))

  test.each(['PART B – CONFIDENTIAL', 'CONFIDENTIAL ITEMS', 'CLOSED ITEM: statutory members only', 'Closed session'])(
    'are not open below a heading that stands where others have their title in English: %s',
    heading =>
      expect(
        access(
          `Bwrdd Diogelu Glannau\n\n1. Croeso ac ymddiheuriadau – Cadeirydd\n   Welcome and apologies – Chair\n2. Cofnodion y cyfarfod – Cadeirydd\n   Minutes of the meeting – Chair\n3. Unrhyw fater arall\n   ${heading}\n4. Adroddiad ar achos – Cadeirydd\n   Report on a case – Chair`,
        ),
      ).toMatchObject({ 1: 'open', 2: 'open', 4: expect.not.stringMatching('open') as string }),
  )

  test('keep the words of such a reason', () =>
    expect(
      items(`${head}4. Reviews\n4.1 Child K (CONFIDENTIAL)\nNot for publication, as it names a family.\n5. Bins`).find(
        ({ number }) => number === '4.1',
      )?.standingText,
    ).toEqual(['Not for publication, as it names a family.']))

  test('may have a heading below them all the same', () =>
    expect(
      after('4. Reviews', '4.1 Child K (CONFIDENTIAL)', 'Not for publication', '5. Bins', '6. Boats'),
    ).toMatchObject({ 5: 'closed', 6: 'closed' }))

  test('where they bear no marking, leave the reason to them and to what follows', () => {
    const read = after(
      '4. Reviews',
      '4.1 Child K',
      'Not for publication, as it concerns the health of a child.',
      '5. Bins',
    )
    expect(read['4.1']).not.toBe('open')
    expect(read['5']).not.toBe('open')
  })

  test('are asked about where it is', () =>
    expect(after('4. Confidential reviews', '4a. Mr A')).toMatchObject({ 4: 'asked', '4a': 'asked' }))
})

describe('items under a heading', () => {
  test.each([
    'PART II - PRIVATE',
    'PART 2 – EXEMPT',
    'EXEMPT BUSINESS',
    'Closed session',
    'Confidential items',
    'Part B - Confidential',
    'B. EXEMPT ITEMS',
    'PART II (NOT FOR PUBLICATION)',
    'RHAN 2 – EITHRIEDIG',
    'EITEMAU CYFRINACHOL',
    'Private Business',
    'RESTRICTED SESSION',
    'Items to be considered in the absence of the public and press',
    'Matters to be considered with the Press and Public Excluded:',
    'BUSINESS LIKELY TO BE CONSIDERED IN PRIVATE',
    'That the press and public be excluded from the meeting for the following items',
    'IN COMMITTEE',
    'PRIVATE MEETING OF THE COMMITTEE          6.30pm',
    'ITEMS FOR DISCUSSION IN THE ABSENCE OF OBSERVERS',
    'Then, without the voluntary sector please:',
    'CLOSED SESSION - statutory partners only (Council, Police). Others are asked to leave at 15:35',
    'EITEMAU CAEEDIG – heb y wasg a’r cyhoedd',
  ])('are closed, and none before it: %s', heading =>
    expect(after(heading, '4. Quay Street', '5. A case')).toEqual({
      1: 'open',
      2: 'open',
      3: 'open',
      4: 'closed',
      5: 'closed',
    }),
  )

  test.each(["B. PARTNERS' SESSION (observers please leave)", 'Members’ huddle - for signed-up members only'])(
    'are asked about under a heading that says who stays or goes: %s',
    heading =>
      expect(after(heading, '4. Quay Street', '5. A case')).toMatchObject({ 3: 'open', 4: 'asked', 5: 'asked' }),
  )

  test.each(['EITEM GAEËDIG: aelodau yn unig / CLOSED ITEM: members only', 'CLOSED ITEM: statutory members only'])(
    'are, but for the first, in doubt under a heading for one: %s',
    heading =>
      expect(after(heading, '4. Quay Street', '5. A bid', '6. Any other business')).toMatchObject({
        3: 'open',
        4: 'closed',
        5: 'asked',
        6: 'open',
      }),
  )

  test('are its parts where the heading has a number, and not the business after those', () =>
    expect(after('4. Confidential matters', '4.1 Quay Street', '4.2 A lease', '5. Any other business')).toMatchObject({
      3: 'open',
      '4.1': 'closed',
      '4.2': 'closed',
      5: 'open',
    }))

  test('are closed where their numbers begin again below it', () =>
    expect(
      items(`${head}PART II - PRIVATE\n1. Quay Street\n2. A case`).map(({ number, restriction }) => [
        number,
        restriction !== undefined,
      ]),
    ).toEqual([
      ['1', false],
      ['2', false],
      ['3', false],
      ['1', true],
      ['2', true],
    ]))

  test('are closed by a heading in the middle of the page', () =>
    expect(after('', `${' '.repeat(24)}PART II - PRIVATE`, '', '4. Quay Street')).toMatchObject({
      3: 'open',
      4: 'closed',
    }))

  test('are closed by a bare word in the middle of the page, which may belong to the item above as well', () =>
    expect(after('', `${' '.repeat(30)}EXEMPT`, '', '4. Quay Street')).toMatchObject({ 3: 'asked', 4: 'closed' }))

  test.each([
    'PART I – PUBLIC',
    'Open session',
    'Public items',
    'RE-ADMISSION OF THE PUBLIC',
    'RHAN 1 – CYHOEDDUS',
    'RESUMPTION IN PUBLIC',
    'The meeting will then return to open session.',
    '(Open to the public)',
  ])('are open again after %s', heading =>
    expect(after('CLOSED SESSION', '4. Quay Street', heading, '5. Bins')).toMatchObject({ 4: 'closed', 5: 'open' }),
  )

  test('stay closed, but are asked about, under a heading that says nothing of the public', () =>
    expect(after('CLOSED SESSION', '4. Quay Street', 'Items for information', '5. Bins')).toMatchObject({
      4: 'closed',
      5: 'asked',
    }))

  test.each(['PART 2', 'PART II', 'CONFIDENTIAL SESSION – MEMBERS ONLY', 'Closed part of meeting'])(
    'are asked about where the heading may mean it: %s',
    heading => expect(['asked', 'closed']).toContain(after(heading, '4. Quay Street')['4']),
  )

  test('are closed between two resolutions under the name of the Act of 1960, of which the second lets the public in again', () => {
    const act = 'Public Bodies (Admission to Meetings) Act 1960:'
    expect(
      after(
        `4. ${act}`,
        '   To resolve that the public and press leave the meeting because of the confidential nature of the business.',
        '5. Tenders',
        `6. ${act}`,
        '   To resolve that the press and public be re-admitted to the meeting.',
        '7. Any urgent matters',
      ),
    ).toMatchObject({ 3: 'open', 4: 'open', 5: 'closed', 6: 'open', 7: 'open' })
  })

  test('are not open under the heading of a closed part that says when others come back', () =>
    expect(['closed', 'asked']).toContain(
      after('', 'PART B - CLOSED SESSION', 'Observers may return at the end.', '', '4. Tenders')['4'],
    ))

  test.each([
    'Members of the public may be re-admitted at the end.',
    'The press and public can be re-admitted later.',
    'The public will be re-admitted for item 9.',
    'The press and public will be re-admitted after the closed session.',
  ])('are not open after an exclusion that says when the public come back: %s', line => {
    const read = after('4. Exclusion of the press and public', `   ${line}`, '5. Tenders', '6. A named family')
    for (const number of ['5', '6']) expect(['closed', 'asked']).toContain(read[number])
  })

  test.each([
    'CONFIDENTIAL - core members only, everyone else to drop off the call please',
    '*** Confidential from here ***',
    'Confidential discussion - please keep to yourselves',
    'Sensitive items (police and council)',
    'Private bit – Helen to stop the recording',
    'In camera: the Commissioner and officers of the panel',
  ])('are asked about under a heading in whatever words that begins with one for closed business: %s', heading => {
    expect(after('', heading, '4. Quay Street', '5. Bins')).toMatchObject({ 3: 'open', 4: 'asked', 5: 'asked' })
  })

  test.each(['IN CONFIDENCE – Elected and Lay Members only', 'In confidence – officers and the Chair only'])(
    'are closed, or asked about, under a heading that says in confidence, whoever may stay: %s',
    heading => {
      const read = after('', heading, '4. Quay Street', '5. Bins')
      for (const number of ['4', '5']) expect(['closed', 'asked']).toContain(read[number])
    },
  )

  test.each([
    'Confidentiality: please do not share drafts outside the board',
    'Private hire - licences will be discussed in the round',
    'Sensitive lettings - a short talk by the team',
    'Restricted parking (Quay Street) - views sought',
    'No confidential items - none were notified',
  ])('stay open under a line about something else: %s', line => {
    expect(after(line, '4. Quay Street')['4']).toBe('open')
  })

  test('and the item above it are asked about where a bare word may belong to either', () =>
    expect(after('EXEMPT', '4. Quay Street')).toMatchObject({ 3: 'asked', 4: 'closed' }))

  test('are open under headings that only put them in order', () =>
    expect(
      after('Part B', '4. Quay Street', 'Items for decision', '5. Bins', 'PART 2 - ITEMS FOR INFORMATION', '6. Boats'),
    ).toEqual({
      1: 'open',
      2: 'open',
      3: 'open',
      4: 'open',
      5: 'open',
      6: 'open',
    }))
})

describe('an agenda of one restricted item', () => {
  test('has no open items in what stands under it, though each line says what the meeting is to do', () => {
    const purpose = 'To receive any apologies for absence.'
    const read = items(`1. RESTRICTED: Quay Street\nOpen title: Apologies for absence\n${`${purpose}\n`.repeat(3)}`)
    expect(read.map(({ title, restriction }) => [title, restriction?.closedTitle])).toEqual([
      ['Apologies for absence', 'Quay Street'],
    ])
  })
})

describe('items after an exclusion of the press and public', () => {
  test('are closed, with the paragraphs it gives; the exclusion and the date of the next meeting are open', () => {
    const read = items(
      `${head}4. Exclusion of press and public\n   That the public be excluded under paragraphs 1 and 2 of Schedule 12A.\n5. Quay Street\n6. Date of next meeting`,
    )
    expect(read.map(({ restriction }) => restriction?.paragraphs)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      ['1', '2'],
      undefined,
    ])
  })

  test('are asked about even for the date of the next meeting, where it is for all the following items', () => {
    const read = items(
      `${head}4. To resolve that the press and public be excluded for the following items\n5. Quay Street\n6. To confirm the date of the next meeting`,
    )
    expect(read.at(-1)).toMatchObject({ doubtful: true, restriction: { paragraphs: [] } })
    expect(read.at(-2)?.doubtful).toBeUndefined()
  })

  test('are asked about where it is only for the case that it is needed', () =>
    expect(
      after('4. Exclusion of the public', '   To consider whether the public should be excluded.', '5. Quay Street'),
    ).toMatchObject({ 5: 'asked' }))

  test('are open where it stands before the opening business, or says that nothing is exempt', () => {
    expect(access('1. Exclusion of press and public\n2. Declarations of interest\n3. Minutes\n4. Lamps')).toEqual({
      1: 'open',
      2: 'open',
      3: 'open',
      4: 'open',
    })
    expect(
      after('4. Exclusion of the press and public', '   No exempt items have been identified.', '5. Bins'),
    ).toMatchObject({ 5: 'open' })
  })

  test('are its lettered points, where it is for what follows: none is left out, and none is open', () => {
    const list = ['   (a) Staffing at the lock', '   (b) Lease of the Mill']
    expect(
      after('4. Exclusion of the public for the following items:', ...list, '5. Date of next meeting'),
    ).toMatchObject({
      '4(a)': 'closed',
      '4(b)': 'closed',
    })
    expect(
      access(
        `1. Apologies\n2. Exclusion of the public for the following items:\n${list.join('\n')}\n3. Declarations\n4. Minutes of the last meeting\n5. Bins`,
      ),
    ).toMatchObject({ 1: 'open', '2(a)': 'asked', '2(b)': 'asked', 4: 'open', 5: 'open' })
  })

  test('are not the points that say why', () =>
    expect(
      after(
        '4. Exclusion of the public for the following items:',
        '   (a) Information relating to any individual',
        '   (b) Information relating to the financial affairs of a person',
        '5. Quay Street',
      ),
    ).toEqual({ 1: 'open', 2: 'open', 3: 'open', 4: 'open', 5: 'closed' }))

  test('are open again once the public is readmitted', () =>
    expect(
      after('4. Exclusion of press and public', '5. Quay Street', '6. Readmission of the public', '7. Bins'),
    ).toMatchObject({ 5: 'closed', 6: 'open', 7: 'open' }))
})

describe('an item near a word that may mean that it is confidential', () => {
  test.each([
    '4. Exempt minutes',
    '4. Private session with the auditors',
    '4. Confidential staffing matter',
    '4. Quay Street (Appendix 2 exempt)',
    '4. Quay Street (members only)',
    '4. Quay Street (Para 3)',
    '4. Part 2: Quay Street',
    '4. Quay Street\n   Appendix 2 is exempt',
    '4. Quay Street\n   To receive the confidential report of the coroner.',
    '4. Quay Street\n   Paper: The case (EXEMPT)',
    '4. Quay Street\n   Paragraph 3',
  ])('is restricted until the clerk says otherwise, and shows no title: %s', line => {
    const item = items(`${head}${line}\n5. Bins`).find(({ number }) => number === '4')
    expect(item).toMatchObject({ title: 'Restricted item', kind: 'business', doubtful: true })
    expect(item && fullTitle(item)).not.toBe('Restricted item')
  })

  test('is restricted without a doubt where the clerk gave it an open title', () =>
    expect(items(`${head}4. Exempt minutes\n   Open title: Minutes`).at(-1)).toEqual(
      expect.objectContaining({ title: 'Minutes', restriction: { closedTitle: 'Exempt minutes', paragraphs: [] } }),
    ))

  test('shows no word of a line that stood in a closed part and was not understood', () => {
    const { unread } = readAgenda(`${head}PART II - PRIVATE\nThe Mill Lane family\n4. Quay Street`)
    expect(unread).toEqual([{ line: 8, text: 'The Mill Lane family', under: 'i3', closed: true }])
  })
})

describe('an item about confidential things', () => {
  test.each([
    'Exempt accommodation',
    'Exempt accommodation: licensing (private sector)',
    'Private sector housing',
    'Private rented sector (private landlords)',
    'Private-hire vehicles',
    'Closed cases review',
    'Review of closed cases (2024)',
    'Serious violence: closed premises orders',
    'Confidentiality agreement',
    'Information sharing and confidentiality',
    'Confidential waste contract',
    'Restricted parking in Mill Lane',
    'Sensitive lets policy',
    'Part 1 assessment of need',
    'Exemption from the duty',
    'Private fostering',
    'Private landlord licensing',
    'Private members club licence',
    'Closed-circuit television',
    'Closed churchyards',
    'Confidential helpline launch',
    'Restricted licence conditions',
    'Exempt vehicles',
    'Protecting personal data',
    'Public and private partners',
    'Sharing information on a need to know basis',
    'Naming of streets (names of the fallen)',
    'Appointments (names to follow)',
    'Young carers (carers identified and supported)',
    'Personal data breach policy',
    'Commercial waste (commercial premises)',
    'Victims named in the memorial: a garden',
  ])('is open: %s', title => expect(after(`4. ${title}`, '5. Bins')).toMatchObject({ 4: 'open', 5: 'open' }))

  test.each([
    'Anybody may film the meeting except where there are confidential or exempt items.',
    'No exempt items have been identified.',
    'To discuss private sector housing and exempt accommodation.',
    'If members wish to discuss the exempt appendix, the public may be excluded.',
    'To consider how confidentiality is kept.',
  ])('is open where its text speaks of them: %s', line =>
    expect(after('4. Lamps', `   ${line}`, '5. Bins')).toMatchObject({ 4: 'open', 5: 'open' }),
  )
})

describe('nothing that may be confidential is open', () => {
  const notOpen = expect.stringMatching(/^(?:closed|asked)$/)

  test.each([
    'CLOSED SESSION (Statutory members only)',
    'Part Two: Private',
    'PART 2 (Exempt – press and public excluded)',
    'Confidential Part',
    'Section B – Items to be taken in private',
    '--- PRIVATE ---',
    '*** EXEMPT ***',
    '**Closed Session**',
    '## Part II - Exempt',
    'EXEMPT ITEMS (Paragraphs 1, 2 & 7)',
    'The following item is exempt from publication',
    'The following items are likely to be considered in private:',
    'The public are likely to be excluded for the following item',
    'MEMBERS ONLY SESSION',
    'In Camera',
    'Restricted Items',
    'Reports containing exempt information',
    'Items containing exempt information',
    'Private and confidential items',
    'Press and public excluded',
    'Exclusion of the Press and Public',
    'CONFIDENTIAL BUSINESS - NOT FOR PUBLICATION',
    'Official Sensitive items',
    'PART B: CLOSED BOARD',
    'Closed Board',
    'Private Board session',
    'Sesiwn gaeedig',
    'Rhan 2: Preifat',
    "GWAHARDD Y WASG A'R CYHOEDD",
  ])('under the heading %s', heading => expect(after(heading, '4. X')).toMatchObject({ 4: notOpen }))

  test.each([
    '4. X (Exempt)',
    '4. X - Exempt by virtue of paragraph 1',
    '4. X (EXEMPT REPORT)',
    '4. X – private report',
    '4. X (Private & Confidential)',
    '4. X [Private]',
    '4. X {Exempt}',
    '4. X <exempt>',
    '4. X (exempt para 3)',
    '4. X (Exempt, para. 3)',
    '4. X – Appendix B exempt',
    '4. X (including exempt appendix)',
    '4. X (Exempt appendices)',
    '4. X (Part 2)',
    '4. X, Part II',
    '4. X (Not for public)',
    '4. X *confidential*',
    '4. X: CONFIDENTIAL',
    '4. X / EXEMPT',
    '4. X|EXEMPT',
    '4. X   EXEMPT',
    '4. X (restricted – para 2)',
    '4. X (closed)',
    '4. X (Closed item)',
    '4. X (commercially sensitive)',
    '4. X – commercial in confidence',
    '4. X (contains exempt information)',
    '4. X (contains personal data)',
    '4. Private: X',
    '4. PRIVATE X',
    '4. Confidential X',
    '4. EXEMPT X',
    '4. Closed X',
    '4. Exempt - X',
    '4. X (Eithriedig)',
    '4. X - Cyfrinachol',
    '4. X (NPD)',
    '4. X (Official: Sensitive)',
    '4. X – OFFICIAL-SENSITIVE [PERSONAL]',
    '4. X (Protect)',
    '4. X (GPMS: Restricted)',
    '4. X (Private session)',
    '4. X (in private)',
    '4. X – to be taken in private',
    '4. X – closed session',
    '4. X (press and public excluded)',
    '4. X (core members only)',
    '4. X (statutory partners only)',
    '4. X (Pink paper)',
    '4. X (Exempt Item – Reason 3)',
  ])('with the title %s', title => expect(after(title, '5. Bins')).toMatchObject({ 4: notOpen, 5: 'open' }))

  test.each([
    'This item is likely to be heard in private.',
    'Exempt report',
    'Restricted',
    'This report is not for publication',
    'This report is confidential',
    'The appendix to this report is exempt',
    'Report of the Director – Confidential',
    '[EXEMPT]',
    'Schedule 12A para 1',
    'Exempt under para 1',
    'EXEMPT – LGA 1972 Schedule 12A Part 1 Para 1',
    'Reason for exemption: identity of an individual',
    'Private',
    'Closed item',
    'Papers: restricted circulation',
    'Circulated to members only',
    'Discussion will be held in closed session',
    'members of the public will be asked to leave',
  ])('over the line %s', line =>
    expect(after('4. X', line, '   Presented by: Sol Meyer', '5. Bins')).toMatchObject({ 4: notOpen }),
  )
})

describe('what keeps an item from others without the word exempt', () => {
  test.each([
    'Quay Street – not to be shared',
    'Quay Street - sensitive, not for wider circulation',
    'Quay Street (under embargo)',
    'Quay Street (redacted version to be published)',
    'Quay Street - members only',
    'Quay Street (please do not forward)',
    'Quay Street (TLP: RED)',
    'Quay Street – for members’ eyes only',
    'Quay Street (not to leave the room)',
    'Quay Street - papers numbered and to be handed back',
    'Quay Street [not minuted]',
    'In committee: Quay Street',
    'Reserved session - statutory partners',
    'Quay Street (no recording, guests to step out)',
    'Quay Street (O-S)',
  ])('is asked about: %s', title => expect(after(`4. ${title}`)).toMatchObject({ 4: 'asked' }))

  test.each([
    'Handling: Case details. Restricted to signatories of the agreement; the panel joins from item 6.',
    'Protective marking: OFFICIAL-SENSITIVE',
    'GPMS: Restricted',
    'Status: closed',
    'Distribution: statutory members only',
  ])('is a label under the title: %s', label =>
    expect(after('4. Quay Street', label, '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' }),
  )
  test.each(['Classification: OFFICIAL', 'Status: draft', 'Access: open', 'Sensitivity: none'])(
    'is no label that says that it is open: %s',
    label => expect(after('4. Quay Street', label, '5. Bins')).toMatchObject({ 4: 'open' }),
  )
  test.each(['Quay Street (eitem breifat)', 'Quay Street (adroddiad gyfrinachol)'])(
    'is read in Welsh with the first letter changed: %s',
    title => expect(after(`4. ${title}`)).not.toMatchObject({ 4: 'open' }),
  )
  test('is a marking in both languages', () => {
    expect(items(`${head}4. EITHRIEDIG / EXEMPT: Quay Street`).at(-1)).toMatchObject({
      title: 'Quay Street',
      restriction: { closedTitle: 'Quay Street' },
    })
  })
  test('is a line that says it will be closed to the public', () => {
    expect(after('4. Quay Street', 'This item will be closed to the public.')).toMatchObject({ 4: 'asked' })
  })
  test.each(['Safe streets – Protect duty', 'Sensitive lettings', 'Grants – published in full'])(
    'is not in the subject of an item: %s',
    title => expect(after(`4. ${title}`)).toMatchObject({ 4: 'open' }),
  )
})

describe('a sentence that sends the public out between two items', () => {
  const sentence = 'The public will be asked to leave at this point.'
  test('closes what follows it, and asks about the item above it', () => {
    expect(after('4. Quay Street', sentence, '5. Harbour Row', '6. Mill Lane')).toMatchObject({
      3: 'open',
      4: 'asked',
      5: 'closed',
      6: 'closed',
    })
  })
})

describe('a note about a sign', () => {
  test('that says what may be confidential is asked about', () => {
    expect(after('4. Quay Street*', '5. Harbour Row', '', '*May be discussed as a confidential item')).toMatchObject({
      4: 'asked',
      5: 'open',
    })
  })
  test('is not one of the points of a list, though that point is private: it stays an item', () => {
    const listed = items(
      [
        'Saltmarsh Partnership',
        'Thursday 26 November 2026, 2.00 pm',
        '',
        '* Welcome and apologies',
        '* Notes of the last meeting',
        '* Incident at the quay – private item, members only please (Sol)',
        '* Lamps',
        '* Any other business',
      ].join('\n'),
    )
    expect(listed.map(fullTitle)).toEqual(expect.arrayContaining([expect.stringContaining('Incident at the quay')]))
    expect(listed).toHaveLength(5)
    expect(listed[2]?.restriction).toBeDefined()
  })
})

describe('a title that is a marking and no more', () => {
  test('asks about the item above it too, which may have its words', () => {
    expect(after('4. Nets', '   Quay Street', '5. (CONFIDENTIAL)', '6. Harbour Row')).toMatchObject({
      3: 'open',
      4: 'asked',
      6: 'open',
    })
    expect(after('4. Nets', '   Quay Street', '5. (CONFIDENTIAL)')['5']).not.toBe('open')
  })
})

describe('a list under an exclusion of the public', () => {
  test('is closed business, shown to the clerk, and no text of the open item', () => {
    const { agenda, unread } = readAgenda(
      [head.trim(), '4. Exclusion of the press and public', 'a. Land at Quay Street', 'b. Mill Lane depot'].join('\n'),
    )
    expect(JSON.stringify(agenda)).not.toMatch(/Quay Street|Mill Lane/)
    expect(unread).toMatchObject([
      { text: 'a. Land at Quay Street', closed: true },
      { text: 'b. Mill Lane depot', closed: true },
    ])
  })
})

describe('a marking among other things behind a title', () => {
  test.each([
    ['beside a paper in one bracket', 'Funding bids (paper 2; exempt para 3)', 'Funding bids'],
    ['beside a length', 'Funding bids (10 mins, confidential)', 'Funding bids'],
    [
      'between a title and who presents it',
      'Funding bids - closed item, partners only - Kim Ho',
      'Funding bids - Kim Ho',
    ],
    ['behind who presents it', 'Funding bids - Kim Ho, Head of Grants (restricted)', 'Funding bids'],
    ['in bold at the end', 'Funding bids - Kim Ho, Head of Grants **commercially sensitive**', 'Funding bids'],
    ['beside a reference in a column', 'Funding bids      CSP/27/4 (OFFICIAL-SENSITIVE)      10 mins', 'Funding bids'],
  ])('closes the item: %s', (_, written, title) => {
    const { agenda } = readAgenda(
      `Saltmarsh Board\nThursday 26 November 2026\n\n1. Apologies      Chair      5 mins\n2. ${written}\n3. Close      All      5 mins`,
    )
    expect(agenda.items[1]?.restriction?.closedTitle).toBe(title)
    expect(agenda.items[2]?.restriction).toBeUndefined()
  })
  test('closes the item where it stands in a line that has a label', () => {
    const { agenda } = readAgenda(
      'Saltmarsh Board\nThursday 26 November 2026\n\n1. Apologies\n2. Lamps\nLead: Kim Ho (restricted)\n3. Bins\nPaper: Costs (exempt)\n4. Close',
    )
    expect(agenda.items.map(item => item.restriction !== undefined)).toEqual([false, true, true, false])
  })
  test('closes what follows where a resolution to exclude the public is called by nothing else', () => {
    const { agenda } = readAgenda(
      'Saltmarsh Board\nThursday 26 November 2026\n\n1. Apologies\n2. Lamps\n3. CONFIDENTIAL\nTo resolve that the public be excluded.\n4. Quay Street\n5. Date of next meeting',
    )
    expect(agenda.items.map(item => item.restriction !== undefined)).toEqual([false, false, false, true, false])
  })
})

describe('a cross behind a title', () => {
  test('is explained by a note below that begins with it, as a heading does', () => {
    expect(after('4. Quay Street #', '5. Benches', '', '# Observers will be asked to step outside')).toMatchObject({
      3: 'open',
      4: 'closed',
      5: 'open',
    })
  })

  test('makes no note of the heading of a closed part', () => {
    expect(after('4. Quay Street #', '5. Benches', '', '# PART B – CONFIDENTIAL', '6. Kit', '7. Bins')).toMatchObject({
      6: 'closed',
      7: 'closed',
    })
  })
})

describe('an exclusion for items further down, by their numbers', () => {
  const agenda = (...exclusion: readonly string[]) =>
    access(
      [
        'Saltmarsh Board',
        'Tuesday 2 February 2027 at 10.00 am',
        '',
        '1. Apologies',
        '2. Declarations of interest',
        ...exclusion,
        '4. Minutes of the last meeting',
        '5. Lamps',
        '6. Quay Street',
        '7. Mill Lane',
        '8. AOCB',
      ].join('\n'),
    )
  const onlyThose = { 3: 'open', 4: 'open', 5: 'open', 6: 'closed', 7: 'closed', 8: 'open' }

  test.each([
    ['3. Determination of Exempt Business', 'Members are asked to determine that items 6 and 7 be taken in private.'],
    ['3. Exclusion of the public', '   To agree that the press and public be excluded for items 6 and 7'],
    [
      '3. Determination of exempt business',
      '   Members are asked to agree that',
      '   items 6 and 7 be taken in private.',
    ],
    ['3. Items to be taken in private', '   The Board is asked to agree that the public be excluded for items 6 to 7.'],
    [
      '3. Chair’s remarks',
      '   Members will be asked to agree that the press and public be excluded from the meeting for',
      '   consideration of items 6 and 7.',
    ],
  ])('closes only those: %s', (...exclusion) => expect(agenda(...exclusion)).toMatchObject(onlyThose))

  test('asks about those alone, where it is still to be decided', () =>
    expect(
      agenda(
        '3. Decision on taking business in private',
        '   The Board will decide whether to take items 6 and 7 in private.',
      ),
    ).toMatchObject({ ...onlyThose, 6: 'asked', 7: 'asked' }))

  test('stays the text of its item', () =>
    expect(
      items(
        'Saltmarsh Board\n1. Apologies\n2. Determination of exempt business\n   That item 5 be taken in private.\n3. Minutes\n4. Lamps\n5. Quay Street',
      )[1],
    ).toMatchObject({ kind: 'exclusion of the public', standingText: ['That item 5 be taken in private.'] }))

  test.each([
    ['that nothing has', 'items 6 and 12'],
    ['and for what follows them', 'item 6 and the remaining items'],
  ])('closes more than those where they are numbers %s', (_, named) =>
    expect(agenda('3. Exclusion of the public', `   That the public be excluded for ${named}.`)['5']).not.toBe('open'),
  )
})

describe('a title that is the heading of closed parts of its own', () => {
  test.each([
    [['6. CONFIDENTIAL BUSINESS']],
    [['6. Exempt Items']],
    [['6. Confidential business', '   To resolve to exclude the public under Schedule 6 to the Act of 2014.']],
  ])('is closed with them: %s', heading =>
    expect(
      after('4. Bins', '5. Kit', ...heading, '6.1 Grants', '6.2 A member', '7. Date of next meeting'),
    ).toMatchObject({ 5: 'open', 6: 'closed', '6.1': 'closed', '6.2': 'closed', 7: 'open' }),
  )
})

describe('items below a line with which those who left come back', () => {
  test.each([
    'Close of meeting – observers may return',
    'Members of the public will be readmitted at this point.',
    'Guests rejoin the meeting',
    'OPEN SESSION RESUMES (observers return)',
    'The press and public are invited back in',
  ])('are open again: %s', line =>
    expect(
      after('PRIVATE SESSION – board members only', '4. Quay Street', '', line, '5. Any other business'),
    ).toMatchObject({ 4: 'closed', 5: 'open' }),
  )

  test.each([
    'Observers leave here and may return for any other business',
    'Observers may not return',
    'Observers may return after item 5',
    'Close of meeting',
  ])('are not open for: %s', line =>
    expect(after('PRIVATE SESSION – board members only', '4. Quay Street', '', line, '5. Mill Lane')['5']).not.toBe(
      'open',
    ),
  )
})

describe('a bracket that says why a title is closed', () => {
  const reason = 'Confidential for reason of information relating to the affairs of any person (including the Council)'
  test.each([`(${reason}.)`, `(${reason}`, '(Confidential for reason of information relating to any individual)'])(
    'is no part of the title, and stays as text, closed or not: %s',
    bracket => {
      const [, , item] = readAgenda(
        `Fenmarsh PCSP\n\n1. Apologies\n2. Minutes of the last meeting\n3. Grant to the Reed Wardens ${bracket}\n4. Bins`,
      ).agenda.items
      expect(item && fullTitle(item)).toBe('Grant to the Reed Wardens')
      expect(item?.restriction).toBeDefined()
      expect(item?.standingText.join()).toMatch(/^Confidential for reason of information relating to/)
    },
  )
})

describe('who is named, and who alone needs to know,', () => {
  const asked = [
    'need to know basis',
    'strictly need-to-know',
    'on a need to know basis only',
    'names individuals',
    'identifies a family',
    'individuals could be identified',
    'contains names and addresses',
    'contains personal data',
    'this paper names two residents',
    'limited circulation',
    'for internal use only',
    'not yet public',
    'please keep within the group',
  ]
  const inBracketsAlone = ['personal details', 'named child', 'names of the victims', 'in strict confidence']

  test.each([...asked, ...inBracketsAlone])('is asked about in brackets behind a title: %s', words =>
    expect(after(`4. Quay Street (${words})`, '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' }),
  )

  test.each([...asked, ...inBracketsAlone])('is asked about behind the name of a paper: %s', words => {
    expect(after('4. Quay Street', `   Paper: Quay audit (${words})`, '5. Bins')).toMatchObject({
      4: 'asked',
      5: 'open',
    })
    expect(after('4. Quay Street', `   Enclosure C (${words})`, '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' })
  })

  test.each(asked)('is asked about behind a dash, and in a line under the title: %s', words => {
    expect(after(`4. Quay Street - ${words}`, '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' })
    expect(after('4. Quay Street', `   ${words}`, '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' })
  })

  test('is asked about where a sentence under the title says so and more', () =>
    expect(after('4. Quay Street', '   The report names two children and will be collected afterwards.')).toMatchObject(
      {
        4: 'asked',
      },
    ))

  test('leaves nothing of itself in the title that everybody reads once the clerk opens it', () =>
    expect(items(`${head}4. Quay Street (names individuals)`).at(-1)?.restriction?.closedTitle).toBe('Quay Street'))

  test('is asked about in the column of papers', () =>
    expect(
      access(
        'Item | Lead | Paper\n1. Apologies | Chair | \n2. Audit | Sol Meyer | Audit (need to know basis)\n3. Offer | Bea Ostler | Letter (names individuals)\n4. Bins | All | Rounds',
      ),
    ).toEqual({ 1: 'open', 2: 'asked', 3: 'asked', 4: 'open' }))
})
