import { beforeEach, describe, expect, it } from 'vitest'
import type { Here } from '../../src/desk/answers.ts'
import { clerk, close, fire, guest, note, chair, take, volunteer, declare, by, councillor } from '../meeting/given.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { inside, labelsOf, titlesOf } from '../cards/everyCard.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const meeting = async () => {
  const found = await at.office.meeting(key)
  if (found.phase === 'not called') throw new Error('no meeting')
  return found
}
const cardOf = (answer: Here) => {
  if (answer.kind !== 'card' && answer.kind !== 'form') throw new Error(`no card: ${wordsOf(answer)}`)
  return answer.card
}
const fieldOf = (answer: Here, id: string) => inside(cardOf(answer).body, part => part['id'] === id)[0]
const onForm = { on: 'form' as const }
const issues = (commentsBy = '') => at.presses(clerk, 'issue to members', { commentsBy, nonce: 'n' }, onForm)
const comments = (text = 'Trebled, not doubled.', item = '5', who = fire) =>
  at.presses(who, 'comment', { item, text }, onForm)
/** Files the issued document, by the record alone: the desk has nobody who catches up. */
const filed = async () =>
  at.office.carry(
    key,
    {
      type: 'RecordFiling',
      document: 'draft minutes.docx',
      version: (await meeting()).version,
      filed: { name: 'issued.docx', link: 'https://papers.example/issued.docx', mark: 'm', besideEdits: false },
    },
    { by: clerk, at: '2026-11-26T16:00:00.000Z', where: 'by itself' },
  )

beforeEach(async () => {
  at = await aDesk()
  await at.does(
    ...upToOpening,
    take('5'),
    note('Ridership had doubled.'),
    take('6'),
    note('Grants were listed.'),
    by(volunteer, declare('Pecuniary interest', ['7'])),
    close,
  )
})

describe('the form that issues the minutes', () => {
  it('asks until when comments may come, and is the clerk’s alone', async () => {
    const form = await at.presses(clerk, 'form', { form: 'issue to members' })
    expect([labelsOf(cardOf(form)), titlesOf(cardOf(form))]).toEqual([['Comments by'], ['Issue to members']])
    for (const who of [chair, fire])
      expect(await at.presses(who, 'form', { form: 'issue to members' })).toMatchObject({ refused: true })
  })
  it.each([
    ['', {}],
    ['4 December', { commentsBy: '2026-12-04', commentsByWords: '4 December' }],
    ['2026-12-04', { commentsBy: '2026-12-04' }],
    ['the end of next week, please', { commentsByWords: 'the end of next week, please' }],
  ])('takes "%s"', async (written, kept) => {
    expect(wordsOf(await issues(written))).toContain('The minutes are issued.')
    const { version: _v, at: _at, given: _g, unreachable: _u, ...issued } = (await meeting()).issuedToMembers ?? {}
    expect(issued).toEqual(kept)
  })
  it('comes back filled in where the day is past, and says so the second time', async () => {
    const back = await issues('20 November 2026')
    expect(back).toMatchObject({ kind: 'form', why: expect.stringContaining('is past already') })
    expect(fieldOf(back, 'commentsBy')).toMatchObject({ value: '20 November 2026' })
    await issues()
    const again = await at.presses(clerk, 'issue to members', { commentsBy: '', nonce: 'n2' }, onForm)
    expect(wordsOf(again)).toContain('issued to the members already')
  })
})

describe('those whom the minutes did not reach', () => {
  const again = async (who = clerk) => wordsOf(await at.presses(who, 'send issued minutes'))

  it('are tried again, they alone, when the clerk asks', async () => {
    expect(await again()).toContain('have not been issued')
    await issues()
    expect(await again()).toContain('not filed yet')
    await filed()
    expect(await again()).toContain('Everybody')
    await at.office.carry(
      key,
      { type: 'RecordGiving', given: [], unreachable: ['Orla Finnimore', 'Wilf Harkaway'] },
      { by: clerk, at: '2026-11-26T16:00:00.000Z', where: 'by itself' },
    )
    at.unreachable.add('Wilf Harkaway')
    expect(await again(chair)).toBe('Only the clerk may do that.')
    expect(await again()).toContain('I still cannot write to Wilf Harkaway.')
    expect(at.said.filter(s => s.startsWith('give'))).toEqual(['giveIssuedMinutes Orla Finnimore,Wilf Harkaway'])
    at.unreachable.clear()
    expect(await again()).toContain('Now everybody')
    expect((await meeting()).issuedToMembers).toMatchObject({ unreachable: [] })
  })
})

describe('the form for a comment', () => {
  const opens = (who: typeof fire, rest = {}) => at.presses(who, 'form', { form: 'comment' }, rest)
  const items = (answer: Here) => JSON.stringify(fieldOf(answer, 'item'))

  it('asks for the item and the comment', async () => {
    await issues()
    const form = cardOf(await opens(fire))
    expect([labelsOf(form), titlesOf(form)]).toEqual([['Item', 'Comment'], ['Comment']])
  })
  it('has restricted items only for those who may have their minutes, and never in the chat', async () => {
    await issues()
    expect(items(await opens(fire))).toContain('7. Review of case Kestrel (restricted)')
    for (const form of [await opens(volunteer), await opens(fire, { chat })]) {
      expect(items(form)).not.toContain('Kestrel')
      expect(items(form)).not.toContain('Case review')
    }
  })
  it('is for nobody before the minutes are issued, and for nobody who is no member', async () => {
    expect(await opens(fire)).toMatchObject({ refused: true })
    await issues()
    expect(wordsOf(await opens(guest))).toContain('Only members')
  })
  it('comes back filled in where the comment is refused, and loses nothing that was typed', async () => {
    await issues()
    const back = await comments('My words.', '')
    expect(back).toMatchObject({ kind: 'form' })
    expect(fieldOf(back, 'text')).toMatchObject({ value: 'My words.' })
  })
})

describe('a comment', () => {
  it('is taken from whoever asks, never from somebody the data names', async () => {
    await issues()
    await at.presses(fire, 'comment', { item: '5', text: 'Trebled.', person: 'Wilf Harkaway' }, onForm)
    expect((await meeting()).comments).toMatchObject([{ person: 'Orla Finnimore' }])
  })
  it('comes from somebody who sat in a member’s place too, though no member', async () => {
    await at.does({
      type: 'ReceiveApologies',
      person: { name: 'Orla Finnimore' },
      substitute: { name: 'Fern Ashdown' },
    })
    await issues()
    expect(wordsOf(await comments('I said so.', '5', { name: 'Fern Ashdown' }))).toContain('is with the clerk')
    expect(wordsOf(await comments('x', '5', guest))).toContain('Only members')
  })
})

describe('the form that takes a comment into the record', () => {
  const opens = async (data: object = {}) =>
    at.presses(clerk, 'form', { form: 'take comment', comment: (await meeting()).comments[0]?.number, ...data })
  const noteIn = async (item: string) => (await meeting()).entries.find(e => e.item === item)?.id ?? ''
  const takes = async (data: object, who = clerk) =>
    at.presses(who, 'take comment', { comment: (await meeting()).comments[0]?.number, ...data }, onForm)

  beforeEach(async () => {
    await issues()
  })

  it('shows the comment, and begins with the entry it is most likely about, in its own words', async () => {
    await comments('Ridership trebled.')
    const form = await opens()
    expect(wordsOf(form)).toContain('Ridership trebled.')
    expect(labelsOf(cardOf(form))).toEqual(['Correct', 'Text'])
    expect(fieldOf(form, 'entry')).toMatchObject({ value: await noteIn('i5') })
    expect(fieldOf(form, 'text')).toMatchObject({ value: 'Ridership had doubled.' })
  })
  it('begins with a new note in the comment’s words where no entry is like it', async () => {
    await comments('Nobody mentioned lamps.')
    const form = await opens()
    expect(fieldOf(form, 'entry')).toMatchObject({ value: 'new' })
    expect(fieldOf(form, 'text')).toMatchObject({ value: 'Nobody mentioned lamps.' })
  })
  it('offers the entries of the comment’s item alone', async () => {
    await comments()
    expect(fieldOf(await opens(), 'entry')?.['choices']).toMatchObject([
      { title: 'Note: Ridership had doubled.' },
      { title: 'A new note' },
    ])
  })
  it('is the clerk’s alone, one-to-one', async () => {
    await comments()
    for (const who of [chair, fire, councillor])
      expect(await at.presses(who, 'form', { form: 'take comment', comment: 1 })).toMatchObject({ refused: true })
  })
  it('corrects the entry, and the clerk is told', async () => {
    await comments()
    const entry = await noteIn('i5')
    expect(wordsOf(await takes({ entry, shown: entry, text: 'Ridership had trebled.' }))).toContain(
      'taken into the record',
    )
    expect((await meeting()).entries).toMatchObject([{ text: 'Ridership had trebled.' }, {}])
    expect((await meeting()).comments).toMatchObject([{ outcome: 'taken' }])
  })
  it('makes a note of its own', async () => {
    await comments('Nobody mentioned lamps.')
    await takes({ entry: 'new', shown: 'new', text: 'Nobody mentioned lamps.' })
    expect((await meeting()).entries.at(-1)).toMatchObject({
      kind: 'note',
      item: 'i5',
      text: 'Nobody mentioned lamps.',
    })
    expect((await meeting()).comments).toMatchObject([{ outcome: 'taken' }])
  })
  it('comes back with the words of another entry that was chosen, where the text was left as it was', async () => {
    await comments('Nobody mentioned lamps.')
    const entry = await noteIn('i5')
    const back = await takes({ entry, shown: 'new', text: 'Nobody mentioned lamps.' })
    expect(fieldOf(back, 'entry')).toMatchObject({ value: entry })
    expect(fieldOf(back, 'text')).toMatchObject({ value: 'Ridership had doubled.' })
    expect((await meeting()).comments).toMatchObject([{ text: 'Nobody mentioned lamps.' }])
    expect((await meeting()).comments[0]?.outcome).toBeUndefined()
    expect((await meeting()).entries[0]).toMatchObject({ text: 'Ridership had doubled.' })
  })
  it('shows the words of another entry when asked', async () => {
    await comments('Nobody mentioned lamps.')
    const entry = await noteIn('i5')
    const [comment] = (await meeting()).comments
    const shown = await at.presses(clerk, 'show words', { comment: comment?.number, entry, text: 'x' }, onForm)
    expect(fieldOf(shown, 'text')).toMatchObject({ value: 'Ridership had doubled.' })
  })
  it('comes back as filled in where nothing was put right, and settles nothing', async () => {
    await comments()
    const entry = await noteIn('i5')
    const back = await takes({ entry, shown: entry, text: 'Ridership had doubled.' })
    expect(back).toMatchObject({ kind: 'form', why: expect.stringContaining('as it stood before') })
    expect((await meeting()).comments[0]?.outcome).toBeUndefined()
  })
})

describe('all comments', () => {
  it('are seen by the clerk, one-to-one, with the way back', async () => {
    await issues()
    for (let n = 1; n <= 14; n++) await comments(`Remark ${n}.`)
    const all = await at.presses(clerk, 'comments', { from: 0 })
    expect(titlesOf(cardOf(all))).toEqual(['Take into the record', 'Leave', 'More comments', 'Back to the minutes'])
    expect(wordsOf(await at.presses(clerk, 'comments', { from: 10 }))).toContain('Remark 14.')
    expect(titlesOf(cardOf(await at.presses(clerk, 'clerk card')))).toContain('Redraft')
    for (const verb of ['comments', 'clerk card']) {
      expect(await at.presses(fire, verb)).toMatchObject({ refused: true })
      expect(await at.presses(clerk, verb, {}, { chat })).toMatchObject({ refused: true })
    }
  })
  it('are left by a press, and the clerk’s card shows the others', async () => {
    await issues()
    await comments('First remark.')
    await comments('Second remark.')
    const card = await at.presses(clerk, 'leave comment', { comment: (await meeting()).comments[0]?.number })
    expect(wordsOf(card)).not.toContain('First remark.')
    expect(wordsOf(card)).toContain('Second remark.')
  })
})
