import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head =
  'Saltmarsh Town Council\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes of the last meeting\n3. Lamps\n'
/** The access of each item by its number: `open`, `closed`, or `asked` where the clerk is asked. */
const access = (text: string) =>
  Object.fromEntries(
    readAgenda(text).agenda.items.map(({ number, restriction, doubtful }) => [
      number,
      restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
    ]),
  )
const after = (...lines: readonly string[]) => access(head + lines.join('\n'))

const resolutions = [
  'To resolve that in view of the confidential nature of the business about to be transacted the public be temporarily excluded',
  'To resolve to exclude members of the public and the press from the rest of the meeting',
  'Pursuant to section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the Council will resolve to go into private session',
  'To resolve, under the Public Bodies (Admission to Meetings) Act 1960, that publicity would be prejudicial to the public interest',
  'That the press and public be now asked to withdraw',
  'Members of the public and the press will be asked to leave the meeting',
  'To move into confidential session',
  'To consider closing the rest of the meeting to the public',
  'Resolution to exclude the public and press (Standing Order 3d)',
  'Motion to exclude the press and public',
  'To agree to go into closed session',
  'In view of the special and confidential nature of the following business, to resolve that the public leave',
  'Penderfynu gwahardd y wasg a’r cyhoedd',
]

describe('what follows a resolution to exclude the public', () => {
  test.each(resolutions)('is not open where it is an item: %s', title =>
    expect(after(`4. ${title}`, '5. Cemetery wall', '6. Clerk’s hours')).toMatchObject({
      3: 'open',
      4: 'open',
      5: expect.not.stringMatching('open') as string,
      6: expect.not.stringMatching('open') as string,
    }),
  )

  test.each(resolutions)('is not open where it is a line between items: %s', line =>
    expect(after('', line, '', '4. Cemetery wall', '5. Clerk’s hours')).toMatchObject({
      3: 'open',
      4: expect.not.stringMatching('open') as string,
      5: expect.not.stringMatching('open') as string,
    }),
  )

  test('is closed where the resolution takes several lines', () =>
    expect(
      after(
        '',
        'To resolve that, in view of the nature of the',
        'business to be transacted, the public and the',
        'press be excluded from the meeting.',
        '',
        '4. Cemetery wall',
      ),
    ).toMatchObject({ 3: 'open', 4: 'closed' }))

  test('is closed where the resolution stands beside the name of the part', () =>
    expect(
      after(
        '',
        'CONFIDENTIAL SESSION – members will be invited to agree that, given the nature of the business, the public be asked to go out',
        '',
        '4. Cemetery wall',
        '5. A grievance',
      ),
    ).toMatchObject({ 3: 'open', 4: 'closed', 5: 'closed' }))

  test('is open again after the public have come back', () =>
    expect(
      after('4. To exclude the public and press', '5. Cemetery wall', '6. To readmit the public and press', '7. Bins'),
    ).toMatchObject({ 5: 'closed', 7: 'open' }))
})

describe('a title that excludes the public for its own business', () => {
  test.each([
    'Cemetery wall (press and public to be excluded)',
    'Cemetery wall – the public to be excluded',
    'Cemetery wall – members of the public will be asked to leave',
    'To exclude the press and public and consider the tenders for the cemetery wall',
    'To resolve to exclude the public in order to discuss the clerk’s contract',
  ])('is not open itself: %s', title => expect(after(`4. ${title}`)[4]).not.toBe('open'))

  test.each([
    'To exclude the press and public for the following items',
    'Exclusion of the public: to consider whether to exclude the public for item 5',
    'To consider the exclusion of the press and public during consideration of the remaining business',
  ])('is open where it only provides for what follows: %s', title => expect(after(`4. ${title}`)[4]).toBe('open'))
})

describe('business about the public, or exclusion, of another sort', () => {
  test.each([
    'School exclusions and public confidence',
    'Social exclusion and public health',
    'Public transport: routes to be withdrawn',
    'Public toilets to be closed',
    'Press coverage of the campaign',
    'The public consultation will leave out Quay Street',
  ])('is business, and open: %s', title => {
    expect(kindOf(title)).toBe('business')
    expect(after(`4. ${title}`, '5. Bins')).toMatchObject({ 4: 'open', 5: 'open' })
  })
})

describe('a sentence under an item that excludes the public', () => {
  test.each([
    '   The press and public will be excluded for this item.',
    'The press and public will be excluded during this item.',
    '   Members of the public will be asked to leave.',
  ])('closes that item, or asks: %s', line => expect(after('4. Cemetery wall', line, '5. Bins')[4]).not.toBe('open'))
})

describe('a sign that a note explains', () => {
  test.each([
    ['[E]', '[E] = exempt from disclosure, paragraph 3. Please do not print.'],
    ['(C)', '(C) denotes a confidential item'],
    ['(P)', 'Items marked (P) will be taken in private'],
    ['[R]', 'Reports marked "R" are restricted'],
    ['§', '§ = not for publication'],
    ['◆', '◆ confidential item'],
  ])('closes what bears it, and nothing else: %s', (sign, note) =>
    expect(after(`4. Depot ${sign}`, `5. Bus lanes ${sign} (Olu Martins)`, '6. Bins', '', note)).toMatchObject({
      4: 'closed',
      5: 'closed',
      6: 'open',
    }),
  )

  test.each(['*4. Depot', '4.* Depot', '4* Depot', '* 4. Depot'])('closes where it stands at the number: %s', line =>
    expect(after(line, '5. Bins', '', '* denotes an exempt item')).toMatchObject({ 4: 'closed', 5: 'open' }),
  )

  test.each([
    'Pink papers are confidential to members and must be handed back.',
    'Reports printed on pink paper are not for publication.',
  ])('may be a colour: %s', note => {
    const text = (paper: string) =>
      after(`4. Case ${'T'}`, `   Paper: ${paper}`, '5. Bins', '   Paper: Enc 2', '', note)
    expect(text('Pink paper')).toMatchObject({ 4: 'closed', 5: 'open' })
  })

  test('asks where a letter that often means exempt stands in brackets and nothing explains it', () =>
    expect(after('4. Depot [E]', '5. Bins')).toMatchObject({ 4: 'asked', 5: 'open' }))

  test.each(['(A)', '(I)', '(D)'])('closes nothing where it means something else: %s', sign =>
    expect(
      after(`4. Depot ${sign}`, '5. Bins', '', '(A) for approval, (I) for information, (D) for discussion'),
    ).toMatchObject({ 4: 'open', 5: 'open' }),
  )
})

describe('the parts of an agenda', () => {
  test('are open again where the first is resumed', () =>
    expect(
      access(
        'Saltmarsh Board\n\nPart I\n\nA1 Apologies\nA2 Minutes of the last meeting\nA3 Lamps\n\nPart II\n\nB1 Operator\nB2 Depot\n\nPart I (resumed)\n\nA4 Any other business',
      ),
    ).toEqual({ A1: 'open', A2: 'open', A3: 'open', B1: 'asked', B2: 'asked', A4: 'open' }))

  test('are open again where the letters go back to those of the first', () =>
    expect(
      access(
        'Saltmarsh Board\n\nA1 Apologies\nA2 Minutes of the last meeting\nA3 Lamps\n\nCONFIDENTIAL BUSINESS\n\nB1 Operator\nB2 Depot\n\nA4 Any other business',
      ),
    ).toMatchObject({ A3: 'open', B1: 'closed', B2: 'closed', A4: 'open' }))

  test('are closed where a note names their items by letter and number', () =>
    expect(
      access(
        'Saltmarsh Board\n\nA1 Apologies\nA2 Minutes of the last meeting\nA3 Lamps\nB1 Operator\nB2 Depot\n\nItems B1 and B2 will be taken in private.',
      ),
    ).toMatchObject({ A3: 'open', B1: 'closed', B2: 'closed' }))
})

describe('business of which nobody can tell whether it may be read', () => {
  test.each([
    'To consider a grievance report from the Personnel Committee',
    'Disciplinary hearing: outcome',
    'Settlement of claim',
    'Legal advice on the harbour lease',
    'Complaint against a councillor',
    'DHR update - statutory partners only',
    'Lease of the depot: commercial in confidence',
    'Reserved business: senior pay',
    'Executive session (trustees only)',
    'Auditors, behind closed doors',
    'Contract with Norwold Buses (withheld)',
    'Case reviews – core members only, no observers',
  ])('is asked about, or closed: %s', title => expect(after(`4. ${title}`)[4]).not.toBe('open'))

  test.each([
    'Review of the grievance procedure',
    'Disciplinary policy and rules',
    'Freshwater reserves',
    'Reserves policy',
    'Closed road on Quay Street',
    'Open doors week',
  ])('is open where it is about the rules, or another thing: %s', title => expect(after(`4. ${title}`)[4]).toBe('open'))
})

describe('business named for when the public have gone', () => {
  const titles = [
    'Questions on the work of the Board while the public are excluded',
    'Any other business the Chair considers urgent and which the Board agrees to take whilst the press and public are excluded',
    'Urgent business following the exclusion of the public',
    'Minutes of the part of the meeting from which the public were excluded',
  ]
  const motion = [
    '4. Exclusion of the Public',
    'MOTION - That the public be excluded from the meeting for the following items, under Section 100A(4) of the Act.',
  ]
  test.each(titles)('is closed after a motion, and moves nothing itself: %s', title =>
    expect(after(...motion, '5. Harbour gates', `6. ${title}`)).toMatchObject({ 4: 'open', 5: 'closed', 6: 'closed' }),
  )

  test.each(titles)('is closed by its own title where there is no motion: %s', title =>
    expect(after(`4. ${title}`, '5. Bins')).toMatchObject({ 4: 'closed', 5: 'open' }),
  )

  test.each([
    'Exempt information: CCTV contract',
    'Confidential information sharing agreement',
    'Review of the exclusion of the public from custody visits',
  ])('is closed, or asked about, after a motion though its title has the words of one: %s', title =>
    expect(after('4. Exclusion of the public', `5. ${title}`)[5]).not.toBe('open'),
  )

  test('is no reason to doubt the motion above non-public minutes', () =>
    expect(after('4. Exclusion of the Public', '5. Non-Public Minutes')).toMatchObject({ 4: 'open', 5: 'closed' }))

  test('leaves the words of the motion under it', () => {
    const { items } = readAgenda(`${head}${motion.join('\n')}\n5. Harbour gates`).agenda
    expect(items[3]?.standingText).toEqual([motion[1]])
  })
})

describe('guidance about exempt information', () => {
  test.each([
    'Confidential/Exempt Information – Guidance for Members',
    'Handling confidential information: training for partners',
    'Guidance on the use of exempt reports',
  ])('is open, and closes nothing: %s', title =>
    expect(after(`4. ${title}`, '5. Bins')).toMatchObject({ 4: 'open', 5: 'open' }),
  )

  test('may be what a part called only so is, which says nothing certain of the parts after it, and nothing of what follows', () =>
    expect(
      after(
        '4. Report from the Manager',
        '4.1 Bus shelters',
        '4.2 Confidential/Exempt Information',
        '4.3 Road names',
        '5. Report from the Treasurer',
        '5.1 Budget',
      ),
    ).toMatchObject({ 4: 'open', '4.1': 'open', '4.2': 'open', '4.3': 'asked', 5: 'open', '5.1': 'open' }))
})

describe('a reminder that a paper is not to be passed on', () => {
  const reminder =
    'Members are reminded that the draft plan at item 3 is not to be shared with the press before January.'
  test('leaves a doubt about its item', () => expect(after('4. Bins', '', reminder)[3]).toBe('asked'))
  test('leaves none where the agenda says that no item is taken in private', () =>
    expect(after('4. Bins', '', `The Chair has not been asked to take any item in private. ${reminder}`)[3]).toBe(
      'open',
    ))
})

describe('an exclusion for the one item that follows', () => {
  test('says nothing certain of the next, and leaves the end of the meeting open', () =>
    expect(
      after(
        '4. Exclusion of the public',
        'The following item is exempt from publication.',
        '5. Grants appeal',
        '5.1 First case',
        '6. Tender',
        '7. Any other business',
      ),
    ).toMatchObject({ 5: 'closed', '5.1': 'closed', 6: 'asked', 7: 'open' }))

  test('is none where it is for several items', () =>
    expect(
      after(
        '4. Exclusion of the public',
        'The following items are exempt from publication.',
        '5. Grants appeal',
        '6. Tender',
        '7. Any other business',
      ),
    ).toMatchObject({ 5: 'closed', 6: 'closed', 7: 'closed' }))
})
