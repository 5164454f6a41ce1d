import { describe, expect, it } from 'vitest'
import { chairCard } from '../../src/cards/chairCard.ts'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { form } from '../../src/cards/forms.ts'
import {
  called,
  chair,
  clerk,
  by,
  close,
  everybody,
  given,
  inSession,
  note,
  open,
  present,
  privately,
  publish,
  take,
} from '../meeting/given.ts'

const earlier = given(
  ...inSession,
  take('5'),
  note('Ridership had doubled.'),
  { type: 'TakeItem', item: '7', despite: true },
  privately(clerk, note('The Harrowgate family was seen twice.')),
  close,
).meeting
const correcting = (...texts: readonly string[]) =>
  given(
    called({ broughtForward: { previous: { meeting: earlier.key, date: '2026-11-26' } } }),
    publish,
    present(...everybody),
    open,
    take('4'),
    ...texts.map(text => by(chair, { type: 'CorrectPreviousMinutes', text })),
  ).meeting
const inOpen = 'for "doubled" read "trebled"',
  inClosed = 'for "Harrowgate" read "Harrogate"',
  nowhere = 'for "swans" read "geese"'
const words = (card: object) => JSON.stringify(card)

describe('a correction to the previous minutes', () => {
  it('is shown as it will read on the chair’s card of their item, and on no other item’s', () => {
    const meeting = correcting(inOpen)
    expect(words(chairCard(meeting, { as: 'chair', earlier }))).toContain('Item 5 will read: Ridership had trebled.')
    const later = given(...inSession, take('5')).meeting
    expect(words(chairCard({ ...later, entries: meeting.entries }, { as: 'chair', earlier }))).not.toContain(
      'will read',
    )
  })
  it('is shown with a word on what the clerk edited in the document alone, which stays as it is there', () => {
    const edited = {
      ...earlier,
      documents: [{ document: 'draft minutes.docx', version: 1, carriesEdits: true as const }],
    }
    expect(words(chairCard(correcting(inOpen), { as: 'chair', earlier: edited }))).toContain(
      'edited in the document itself stays in it',
    )
    expect(words(chairCard(correcting(inOpen), { as: 'chair', earlier }))).not.toContain('edited in the document')
  })
  it('does not tell the chat whether its words stand in restricted business or nowhere', () => {
    for (const correction of [inClosed, nowhere]) {
      const card = words(chairCard(correcting(correction), { as: 'chair', earlier }))
      expect(card).toContain('the clerk sees to this one')
      expect(card).not.toContain('seen twice')
      expect(card).not.toMatch(/item 7/i)
    }
  })
  it('is shown to an entitled clerk where it stands in restricted business, and to another clerk is not', () => {
    const next = correcting(inClosed)
    expect(words(clerkCard(earlier, { next, reader: 'entitled' }))).toContain('The Harrogate family was seen twice.')
    for (const card of [clerkCard(earlier, { next }), clerkCard(earlier, { next, reader: 'not entitled' })]) {
      expect(words(card)).not.toContain('seen twice')
      expect(words(card)).toContain('Item 7 is restricted')
    }
  })
  it('is left to the clerk, who is told why, where it stands nowhere', () =>
    expect(words(clerkCard(earlier, { next: correcting(nowhere), reader: 'entitled' }))).toContain(
      'does not stand in the minutes as whole words',
    ))
})

describe('the form to correct what was recorded', () => {
  const formOf = (entitled: boolean) =>
    words(form('correct', earlier, { name: 'Beatrix Lonsdale', isClerk: true, nonce: 'n1', entitled }).card)
  it('has what was said in restricted business for those entitled alone, its history too', () => {
    expect(formOf(true)).toContain('seen twice')
    expect(formOf(false)).not.toContain('seen twice')
    expect(formOf(false)).toContain('Ridership had doubled')
  })
})
