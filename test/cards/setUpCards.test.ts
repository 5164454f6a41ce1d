import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { setUpCard } from '../../src/cards/setUpCards.ts'
import { setUpForm } from '../../src/cards/setUpForms.ts'
import { mergedWith } from '../../src/cards/setUpShown.ts'
import { readSetUp, setUpForms } from '../../src/cards/setUpVerbs.ts'
import { readPress } from '../../src/cards/verbs.ts'
import { type Partnership, partnershipEvolved, unknownPartnership } from '../../src/meeting/partnership.ts'
import type { Member } from '../../src/meeting/termsOfReference.ts'
import { saltmarsh } from '../meeting/given.ts'

const partnership: Partnership = [
  {
    number: 1,
    at: '2026-11-02T09:00:00Z',
    by: 'the partnership file',
    event: { type: 'TermsRead', terms: saltmarsh } as const,
  },
  {
    number: 2,
    at: '2026-07-03T12:30:00Z',
    by: 'Beatrix Lonsdale',
    event: { type: 'TermsSet', set: { venue: 'Moot Hall' }, what: 'The venue was changed to *Moot* Hall.' } as const,
  },
].reduce(partnershipEvolved, unknownPartnership('saltmarsh'))

type Field = {
  readonly id: string
  readonly label: string
  readonly value?: string
  readonly choices?: readonly { readonly title: string; readonly value: string }[]
}
const fieldsOf = (card: Card) => card.body.filter(e => e.type.startsWith('Input.')) as unknown as readonly Field[]
const field = (card: Card, label: string) => fieldsOf(card).find(f => f.label === label)
const buttonsOf = (card: Card) =>
  card.body.flatMap(e =>
    e.type === 'ActionSet'
      ? (e['actions'] as readonly { readonly title: string; readonly data: Readonly<Record<string, unknown>> }[])
      : [],
  )
const words = (card: Card) => JSON.stringify(card.body)
const inChat = [
  { name: 'Gwen Abernathy', id: 'g1', email: 'gwen@saltmarsh.example' },
  { name: 'Wilf Harkaway', id: 'id of Wilf Harkaway' },
  { name: 'Anonymous' },
]

describe('the set-up card', () => {
  test('shows what stands in the terms, the interests among it', () => {
    const shown = words(setUpCard({ ...saltmarsh, venue: 'Moot Hall' }))
    for (const fact of [
      '4 members, with council, police and health represented',
      'Moot Hall',
      'columns',
      'Close connection \\\\(stays and does not vote\\\\)',
      'adopted, 5 clear days',
      '8 members',
      'Supt Casimir Bellweather',
    ])
      expect(shown).toContain(fact)
  })
  test('has a button for each thing that can be changed, and each is read back', () => {
    const buttons = buttonsOf(setUpCard(saltmarsh))
    expect(buttons.map(b => b.title)).toEqual([
      'Add people from the chat',
      'Add a member',
      'Change a member',
      'Remove a member',
      'Change the names',
      'Change the quorum',
      'Change the venue',
      'Change the interests',
      'Change the house style',
      'Change the folders',
      'Change the numbering',
      'Change public access',
      'Change the contact',
      'Change the retention',
      'Change the language',
      'Change the reminders',
      'Changes',
    ])
    for (const { data } of buttons)
      expect(readPress(undefined, data)).toMatchObject({
        kind: 'set up',
        partnership: 'saltmarsh',
        ask: { do: 'open' },
      })
  })
  test('says of whom no account is known', () => {
    const { id: _id, ...wilf } = saltmarsh.members.find(m => m.name === 'Wilf Harkaway') as Member
    expect(words(setUpCard({ ...saltmarsh, members: [wilf] }))).toContain('no account yet')
  })
  test('fits into a message of Teams however many members there are', () => {
    const members = Array.from({ length: 400 }, (_, n): Member => ({
      name: `Bartholomew Fotheringham-Smythe ${n}`,
      post: 'Assistant Director, Housing and Neighbourhoods',
      organisation: 'Saltmarsh District Council',
      votes: true,
      part: 'member',
      deputies: [],
    }))
    const shown = setUpCard({ ...saltmarsh, members })
    expect(JSON.stringify(shown).length).toBeLessThan(25_000)
    expect(words(shown)).toContain('and 320 more')
  })
})

describe('a form of the set-up card', () => {
  test.each(setUpForms)('sends something that is read back: %s', form => {
    for (const { data } of buttonsOf(setUpForm(form, partnership, { inChat }).card))
      expect(readPress(undefined, data)).toMatchObject({ kind: 'set up', partnership: 'saltmarsh' })
  })
  test('for a new member offers whoever is in the chat and no member yet', () => {
    const { title, card } = setUpForm('member', partnership, { inChat })
    expect(title).toBe('Add a member')
    expect(field(card, 'Person in the chat')?.choices).toEqual([
      { title: 'Gwen Abernathy (gwen@saltmarsh.example)', value: 'g1' },
    ])
    expect(fieldsOf(card).map(f => f.label)).toEqual([
      'Person in the chat',
      'Name',
      'Honorific',
      'Post',
      'Organisation',
      'Body',
      'Part',
      'Votes',
      'Named deputies',
      undefined,
      'E-mail address',
    ])
  })
  test('for a member there is begins with what is known', () => {
    const { card } = setUpForm('member', partnership, { was: 'Orla Finnimore', inChat })
    expect(Object.fromEntries(fieldsOf(card).map(f => [f.label, f.value]))).toMatchObject({
      Name: 'Orla Finnimore',
      Post: 'Station Manager',
      Body: 'fire',
      Part: 'member',
      Votes: '',
      'Named deputies': 'Fern Ashdown',
    })
    expect(buttonsOf(card).map(b => [b.title, b.data['was']])).toEqual([['Save', 'Orla Finnimore']])
  })
  test('that was refused comes back filled in, with the reason at its head', () => {
    const { card } = setUpForm('quorum', partnership, {
      filled: { count: '40', bodies: 'fire' },
      why: 'That could never be met.',
    })
    expect(card.body[0]).toMatchObject({ text: 'That could never be met.', color: 'attention' })
    expect([field(card, 'Count')?.value, field(card, 'Bodies that must be represented')?.value]).toEqual(['40', 'fire'])
  })
  test('for the house style offers those there are', () =>
    expect(
      field(
        setUpForm('house style', partnership, { houseStyles: [{ name: 'columns' }, { name: 'prose' }] }).card,
        'House style',
      )?.choices?.map(c => c.value),
    ).toEqual(['columns', 'prose']))
})

describe('a form that somebody else overtook', () => {
  const seen = { name: 'Ana Brandt', phone: '020 7946 0100', email: 'ana@saltmarsh.example' }
  test('keeps what the other changed in the fields that were left alone', () =>
    expect(
      mergedWith({ ...seen, email: 'clerk@saltmarsh.example' }, seen, { ...seen, phone: '020 7946 0199' }),
    ).toEqual({
      merged: { name: 'Ana Brandt', phone: '020 7946 0199', email: 'clerk@saltmarsh.example' },
      meanwhile: [],
    }))
  test('names the fields that both changed, each otherwise', () =>
    expect(mergedWith({ ...seen, phone: '1' }, seen, { ...seen, phone: '2' }).meanwhile).toEqual(['phone']))
  test('takes everything as it was filled in where it does not say what it showed', () =>
    expect(mergedWith({ phone: '1' }, {}, seen)).toEqual({ merged: { phone: '1' }, meanwhile: [] }))
})

describe('the house style', () => {
  test('is chosen by a press of its picture, whatever stands in the list beside it', () => {
    const houseStyles = [
      { name: 'columns', picture: 'https://clerk.example/pictures/styles/columns.png' },
      { name: 'prose', picture: 'https://clerk.example/pictures/styles/prose.png' },
      { name: 'mine' },
    ]
    const { card } = setUpForm('house style', partnership, { houseStyles })
    const columns = card.body.flatMap(e => (e['columns'] ?? []) as readonly Card['body'][number][])
    const pressed = columns.map(c => c['selectAction'] as { readonly data: object } | undefined)
    expect(words(card)).toContain('First page of minutes in the house style prose')
    expect(pressed.map(p => readPress(undefined, { ...p?.data, houseStyle: 'mine' }))).toMatchObject(
      ['columns', 'prose'].map(houseStyle => ({ ask: { do: 'fill', form: 'house style', filled: { houseStyle } } })),
    )
    expect(field(card, 'House style')?.choices?.map(c => c.value)).toEqual(['columns', 'prose', 'mine'])
  })
})

describe('the list of changes', () => {
  test('gives who changed what when, by the partnership’s own clock, newest first', () =>
    expect(setUpForm('changes', partnership, {}).card.body.map(e => e['text'])).toEqual([
      'Friday 3 July 2026, 13:30, Beatrix Lonsdale',
      'The venue was changed to \\*Moot\\* Hall.',
      'Monday 2 November 2026, 09:00, the partnership file',
      'The terms of reference were read from their file.',
    ]))
})

describe('data that is none of ours', () => {
  test.each([
    ['of an unknown form', 'set up form', { partnership: 'saltmarsh', form: 'tenants' }],
    ['without a partnership', 'set up venue', { venue: 'Moot Hall' }],
    ['of an unknown verb', 'set up tenants', { partnership: 'saltmarsh' }],
  ])('%s is not read', (_, verb, data) => expect(readSetUp(verb, data)).toBeUndefined())
  test('is cut where it is too long, and empty where it is no text', () => {
    expect(readSetUp('set up venue', { partnership: 'saltmarsh', venue: 'x'.repeat(9_000) })).toMatchObject({
      ask: { filled: { venue: 'x'.repeat(2_000) } },
    })
    expect(readSetUp('set up quorum', { partnership: 'saltmarsh', count: { $gt: 0 } })).toMatchObject({
      ask: { filled: { count: '', bodies: '' } },
    })
  })
})
