import { describe, expect, test } from 'vitest'
import type { Amending, TermsAmended } from '../../src/meeting/amended.ts'
import * as members from '../../src/meeting/amendingMembers.ts'
import * as amending from '../../src/meeting/amendingTerms.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { type Member, type TermsOfReference, remindersOf } from '../../src/meeting/termsOfReference.ts'
import { type Step, called, clerk, everybody, given, inSession, present, publish, saltmarsh } from './given.ts'
import type { Command } from '../../src/meeting/commands.ts'

const asked = { by: clerk, at: '2026-11-20T10:00:00Z', where: 'privately' } as const
const by = (...steps: readonly (readonly (Step | Command)[])[]): Amending => ({
  asked,
  meetings: steps.map(each => given(...each).meeting),
})
const nothingOn = by()
const named = (name: string, terms: TermsOfReference = saltmarsh) =>
  terms.members.find(m => m.name === name) ??
  Object.assign({ name, votes: true, part: 'member' as const, deputies: [] })
const gwen: Member = { name: 'Gwen Abernathy', votes: true, part: 'member', deputies: [], id: 'id of Gwen Abernathy' }
const secondClerk: Member = { ...gwen, part: 'clerk', votes: false }
/** What a change comes to, in English. */
const inWords = (amended: TermsAmended) =>
  amended.kind === 'set'
    ? { ...amended, what: inEnglish(amended.what) }
    : amended.kind === 'refused'
      ? { kind: 'refused', sentence: inEnglish(amended.why) }
      : amended
const worded =
  <A extends readonly unknown[]>(change: (...given: A) => TermsAmended) =>
  (...given: A) =>
    inWords(change(...given))
const memberAdded = worded(members.memberAdded),
  memberChanged = worded(members.memberChanged),
  memberRemoved = worded(members.memberRemoved),
  membersAdded = worded(members.membersAdded)
const namesChanged = worded(amending.namesChanged),
  quorumChanged = worded(amending.quorumChanged),
  venueChanged = worded(amending.venueChanged),
  houseStyleChanged = worded(amending.houseStyleChanged),
  filingChanged = worded(amending.filingChanged),
  contactChanged = worded(amending.contactChanged),
  interestsChanged = worded(amending.interestsChanged),
  accessChanged = worded(amending.accessChanged),
  numberingChanged = worded(amending.numberingChanged),
  spokenToChanged = worded(amending.spokenToChanged),
  retentionChanged = worded(amending.retentionChanged),
  remindersChanged = worded(amending.remindersChanged)
const refusedWith = (words: string | RegExp) => ({ kind: 'refused', sentence: expect.stringMatching(words) })
const setMembers = (names: readonly string[]) => ({
  kind: 'set',
  set: { members: names.map(name => expect.objectContaining({ name })) },
})
const all = saltmarsh.members.map(m => m.name)

describe('a member', () => {
  test('is added at the end of the terms, with a line for the list of changes', () =>
    expect(memberAdded(saltmarsh, gwen, nothingOn)).toMatchObject({
      ...setMembers([...all, 'Gwen Abernathy']),
      what: 'Gwen Abernathy was added: member; votes.',
    }))
  test('is added once, however often the form is sent', () =>
    expect(memberAdded({ ...saltmarsh, members: [...saltmarsh.members, gwen] }, gwen, nothingOn)).toEqual({
      kind: 'as it was',
    }))
  test.each([
    ['without a name', { name: '' }, 'Give the name'],
    ['with a name that would part a list in two', { name: 'Gwen Abernathy, Treasurer' }, 'without commas'],
    [
      "with another's name, honorific or not",
      { name: 'Cllr Rosalind  Penhallow' },
      'There are two members called Cllr Rosalind  Penhallow',
    ],
    ["with another's account", { id: 'ID OF Wilf Harkaway' }, 'Wilf Harkaway has that account already'],
    ['as the lead of no organisation', { lead: true }, 'Gwen Abernathy leads an organisation that is not named'],
    ['as a second chair', { part: 'chair' }, 'Imogen Thistlewood is the chair already'],
  ] as const)('is refused %s', (_, with_, words) =>
    expect(memberAdded(saltmarsh, { ...gwen, ...with_ }, nothingOn)).toEqual(refusedWith(words)),
  )
  test('is refused as clerk or vice-chair where nobody could tell that it is they who act', () => {
    const { id: _id, ...unknown } = gwen
    expect(memberAdded(saltmarsh, { ...unknown, part: 'clerk' }, nothingOn)).toEqual(
      refusedWith('Whoever is clerk acts under an account of their own'),
    )
    expect(memberAdded(saltmarsh, { ...unknown, part: 'clerk', email: 'gwen@saltmarsh.example' }, nothingOn).kind).toBe(
      'set',
    )
  })
  test('is changed in place, and the change says what it was before', () =>
    expect(
      memberChanged(
        saltmarsh,
        'Wilf Harkaway',
        { ...named('Wilf Harkaway'), post: 'Treasurer', votes: false, deputies: ['Fern Ashdown'] },
        nothingOn,
      ),
    ).toMatchObject({
      ...setMembers(all),
      what: 'Wilf Harkaway was changed: post Treasurer; no longer votes; deputies Fern Ashdown.',
    }))
  test('is as it was where nothing differs', () =>
    expect(memberChanged(saltmarsh, 'Wilf Harkaway', { ...named('Wilf Harkaway') }, nothingOn)).toEqual({
      kind: 'as it was',
    }))
  test('is not changed once somebody else has removed them', () =>
    expect(memberChanged(saltmarsh, 'Gwen Abernathy', gwen, nothingOn)).toEqual(
      refusedWith('Gwen Abernathy is no longer a member'),
    ))
  test('keeps the name while a meeting that has not closed has them on its roll', () => {
    const renamed = { ...named('Wilf Harkaway'), name: 'Wilfred Harkaway' }
    expect(memberChanged(saltmarsh, 'Wilf Harkaway', renamed, by([called(), publish, present(...everybody)]))).toEqual(
      refusedWith('on the roll of a meeting that has not closed yet'),
    )
    expect(memberChanged(saltmarsh, 'Wilf Harkaway', renamed, nothingOn)).toMatchObject({
      what: 'Wilf Harkaway was changed: name Wilfred Harkaway (was Wilf Harkaway).',
    })
  })
  test('is removed, but not during a meeting whose roll has them', () => {
    expect(memberRemoved(saltmarsh, 'Wilf Harkaway', nothingOn)).toMatchObject(
      setMembers(all.filter(n => n !== 'Wilf Harkaway')),
    )
    expect(memberRemoved(saltmarsh, 'Wilf Harkaway', by(inSession))).toEqual(
      refusedWith('on the roll of the meeting now in session'),
    )
  })
})

describe('nobody locks the partnership out', () => {
  const two = { ...saltmarsh, members: [...saltmarsh.members, secondClerk] }
  const { id: _id, ...byAddress } = { ...secondClerk, email: 'gwen@saltmarsh.example' }
  const demoted: Member = { ...named('Beatrix Lonsdale'), part: 'member' }
  test('by removing or demoting the only clerk', () => {
    expect(memberRemoved(saltmarsh, 'Beatrix Lonsdale', nothingOn)).toEqual(
      refusedWith('Beatrix Lonsdale is the only clerk'),
    )
    expect(memberChanged(saltmarsh, 'Beatrix Lonsdale', demoted, nothingOn)).toEqual(
      refusedWith('Beatrix Lonsdale is the only clerk'),
    )
  })
  test("by giving the only clerk's account away", () => {
    expect(
      memberChanged(saltmarsh, 'Beatrix Lonsdale', { ...named('Beatrix Lonsdale'), id: 'id of nobody' }, nothingOn),
    ).toEqual(refusedWith('only clerk'))
  })
  test('by leaving it to a clerk whose address may be misspelt', () =>
    expect(
      memberRemoved({ ...saltmarsh, members: [...saltmarsh.members, byAddress] }, 'Beatrix Lonsdale', nothingOn),
    ).toEqual(refusedWith('Gwen Abernathy would have to make that change')))
  test('and a clerk may still step down while another, known by account, remains', () => {
    expect(memberChanged(two, 'Beatrix Lonsdale', demoted, nothingOn).kind).toBe('set')
    expect(memberRemoved(two, 'Gwen Abernathy', nothingOn).kind).toBe('set')
  })
})

describe('the quorum', () => {
  test('is set by count, by bodies or both', () => {
    expect(quorumChanged(saltmarsh, { count: 3, bodies: ['fire'] })).toMatchObject({
      set: { quorum: { count: 3, bodies: ['fire'] } },
      what: 'The quorum was changed to 3 members, with fire represented (was 4 members, with council, police and health represented).',
    })
    expect(quorumChanged(saltmarsh, { bodies: [] })).toMatchObject({
      set: { quorum: {} },
      what: expect.stringContaining('changed to none set'),
    })
  })
  test('is refused where the members there are could never meet it', () => {
    expect(quorumChanged(saltmarsh, { count: 8 })).toEqual(
      refusedWith('A quorum of 8 can never be met, since only 7 members count for it'),
    )
    expect(
      quorumChanged({ ...saltmarsh, members: saltmarsh.members.filter(m => m.body !== 'fire') }, { bodies: ['fire'] }),
    ).toEqual(refusedWith('The quorum needs somebody for fire'))
  })
  test('is as it was where it is so already', () =>
    expect(quorumChanged(saltmarsh, saltmarsh.quorum)).toEqual({ kind: 'as it was' }))
})

describe('the venue and the house style', () => {
  test('are changed, with what they were before', () => {
    expect(venueChanged({ ...saltmarsh, venue: 'Corn Hall' }, 'Moot Hall')).toMatchObject({
      set: { venue: 'Moot Hall' },
      what: 'The venue was changed to Moot Hall (was Corn Hall).',
    })
    expect(houseStyleChanged(saltmarsh, 'prose', ['columns', 'prose'])).toMatchObject({
      set: { houseStyle: 'prose' },
      what: 'The house style was changed to prose (was columns).',
    })
  })
  test('are refused where there is none', () => {
    expect(venueChanged(saltmarsh, '')).toEqual(refusedWith('Give the venue'))
    expect(houseStyleChanged(saltmarsh, 'verse', ['columns', 'prose'])).toEqual(
      refusedWith('no house style called "verse"; there are columns, prose'),
    )
  })
})

describe('several people of the chat', () => {
  const fern: Member = { ...gwen, name: 'Fern Ashdown', id: 'id of Fern Ashdown' }
  test('are added at once, and those who are members already stay as they are', () => {
    expect(membersAdded(saltmarsh, [gwen, named('Wilf Harkaway'), fern], nothingOn)).toMatchObject({
      ...setMembers([...all, 'Gwen Abernathy', 'Fern Ashdown']),
      what: 'Added: Gwen Abernathy and Fern Ashdown.',
    })
    expect(membersAdded(saltmarsh, [named('Wilf Harkaway')], nothingOn)).toEqual({ kind: 'as it was' })
  })
  test('are refused together where one of them cannot be a member', () =>
    expect(membersAdded(saltmarsh, [fern, { ...gwen, name: 'Wilf Harkaway' }], nothingOn)).toEqual(
      refusedWith('There are two members called Wilf Harkaway'),
    ))
})

describe('the names', () => {
  test('are changed together, the short name being the name where there is none', () =>
    expect(
      namesChanged(saltmarsh, { name: 'Saltmarsh Board', shortName: '', council: 'Saltmarsh' }, nothingOn),
    ).toMatchObject({ set: { name: 'Saltmarsh Board', shortName: 'Saltmarsh Board', council: 'Saltmarsh' } }))
  test('are refused where another partnership has one of them', () =>
    expect(
      namesChanged(
        saltmarsh,
        { name: 'Saltmarsh Board', shortName: 'HB', council: 'Saltmarsh' },
        { ...nothingOn, namesTaken: ['Harbour Board', 'hb'] },
      ),
    ).toEqual(refusedWith('There is already a partnership called hb')))
})

describe('where papers are filed', () => {
  const called = { folder: 'Folder', restrictedFolder: 'Restricted folder' }
  test('is changed', () =>
    expect(filingChanged(saltmarsh, { folder: 'CSP', restrictedFolder: 'CSP closed' }, called)).toMatchObject({
      set: { filing: { folder: 'CSP', restrictedFolder: 'CSP closed' } },
    }))
  test.each([
    [
      'restricted papers would lie with public ones',
      'CSP',
      'csp',
      'Restricted papers may not be filed where public papers are',
    ],
    [
      'SharePoint would refuse the name',
      'CSP: papers',
      'CSP closed',
      '"Folder" may not begin with / and may not have any of',
    ],
    ['it would lead out of the library', 'CSP', '../closed', '"Restricted folder" may not begin with /'],
    ['one is missing', 'CSP', '', 'Give both folders'],
  ])('is refused where %s', (_, folder, restrictedFolder, words) =>
    expect(filingChanged(saltmarsh, { folder, restrictedFolder }, called)).toEqual(refusedWith(words)),
  )
})

describe('the contact, the interests, public access, the numbering, the language and the notes', () => {
  test('are changed, each said in words', () => {
    expect(contactChanged(saltmarsh, { name: 'Ana Brandt', email: 'ana@saltmarsh.example' })).toMatchObject({
      what: expect.stringMatching(/^The contact was changed to Ana Brandt, ana@saltmarsh\.example \(was /),
    })
    expect(interestsChanged(saltmarsh, [{ kind: 'Close tie', effect: 'speaks then leaves' }])).toMatchObject({
      what: 'The interests were changed to Close tie (speaks then leaves).',
    })
    expect(accessChanged(saltmarsh, { regime: 'statutory', clearDays: 3 })).toMatchObject({
      what: 'Access to information was changed to by statute, 3 clear days (was adopted, 5 clear days).',
    })
    expect(
      numberingChanged(
        { ...saltmarsh, numbering: { style: 'per meeting' } },
        { style: 'continuous', prefix: 'SM', next: 40 },
      ),
    ).toMatchObject({
      what: 'The numbering was changed to from meeting to meeting, beginning at SM40 (was from 1 in each meeting).',
    })
    expect(
      spokenToChanged(saltmarsh, { language: 'cy', timezone: saltmarsh.timezone, showNotes: true, quiet: false }),
    ).toMatchObject({
      set: { language: 'cy', showNotes: true, quiet: false },
    })
    expect(retentionChanged({ ...saltmarsh, retention: {} }, { notesDays: 30 })).toMatchObject({
      what: 'Notes are now kept 30 days after the minutes are confirmed (was for good).',
    })
  })
  test('are refused where they could not be used', () => {
    expect(contactChanged(saltmarsh, { name: '' })).toEqual(refusedWith('Give the name of whom the public may ask'))
    expect(contactChanged(saltmarsh, { name: 'Ana', email: 'ana' })).toEqual(
      refusedWith('"E-mail address" must be an e-mail address, not "ana"'),
    )
    expect(interestsChanged(saltmarsh, [])).toEqual(refusedWith('Leave at least one kind'))
    expect(
      interestsChanged(saltmarsh, [
        { kind: 'Close tie', effect: 'stays' },
        { kind: 'close tie', effect: 'leaves the room' },
      ]),
    ).toEqual(refusedWith('The interest "close tie" stands here twice'))
    expect(
      spokenToChanged(saltmarsh, { language: 'en', timezone: 'Saltmarsh/Quay', showNotes: false, quiet: true }),
    ).toEqual(refusedWith('"Time zone" must be a time zone'))
  })
})

describe('the reminders', () => {
  test('are turned off one by one, with a line for the list of changes', () => {
    const reminders = { ...remindersOf(saltmarsh), papers: false, organisations: false }
    expect(remindersChanged(saltmarsh, reminders)).toEqual({
      kind: 'set',
      set: { reminders },
      what: 'The reminders that are sent were changed to of answers, of the quorum and of actions (was all of them).',
    })
    expect(remindersChanged({ ...saltmarsh, reminders }, reminders)).toEqual({ kind: 'as it was' })
  })
})

describe('the lead of an organisation', () => {
  test('is named in the list of changes, and leads on where something else of them is changed', () => {
    const fire = named('Orla Finnimore'),
      leads = { ...fire, lead: true as const }
    expect(memberChanged(saltmarsh, fire.name, leads, nothingOn)).toMatchObject({
      what: 'Orla Finnimore was changed: now leads the organisation.',
    })
    const terms = { ...saltmarsh, members: saltmarsh.members.map(m => (m === fire ? leads : m)) }
    const changed = memberChanged(terms, fire.name, { ...leads, post: 'Group Manager' }, nothingOn)
    expect('set' in changed && changed.set.members?.find(m => m.name === fire.name)?.lead).toBe(true)
  })
})
