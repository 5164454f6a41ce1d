import { procedureInWords } from '../../src/cards/procedureInWords.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/desk/answers.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import type { Actor } from '../../src/meeting/termsOfReference.ts'
import { councillor, clerk, fire, guest, volunteer } from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening)
})

const there = { chat, addressed: false }

/** The data of a button on the card that answers. */
function button(answers: readonly Answer[], title: string): Record<string, unknown> {
  const [answer] = answers
  if (answer?.to !== 'here' || answer.kind !== 'card') throw new Error(`no card: ${wordsOf(answer)}`)
  const buttons = answer.card.body.flatMap(e =>
    e.type === 'ActionSet'
      ? (e['actions'] as { readonly title: string; readonly data: Record<string, unknown> }[])
      : [],
  )
  const found = buttons.find(b => b.title === title)
  if (found === undefined) throw new Error(`no button "${title}" among ${buttons.map(b => b.title).join(', ')}`)
  return found.data
}
const entries = async () => {
  const meeting = await at.office.meeting(key)
  return meeting.phase === 'not called' ? [] : meeting.entries.filter(e => e.kind !== 'procedure')
}
const roll = async (name: string) => {
  const meeting = await at.office.meeting(key)
  return meeting.phase === 'not called' ? undefined : meeting.roll[name]?.place
}

describe('an item put off with no reason', () => {
  it('is put off once the form behind the button of the question has one, and not the item being taken', async () => {
    await at.types(clerk, 'next item', there)
    const asked = await at.types(clerk, 'defer 6', { ...there, addressed: true })
    expect(wordsOf(asked[0])).toContain('Say why the item is deferred')
    const data = button(asked, 'Defer')
    const opened = await at.presses(clerk, 'form', data, { chat })
    expect(wordsOf(opened)).toContain('Reason')
    await at.presses(clerk, 'defer', { item: data['item'], reason: 'the lamps are late' }, { chat, on: 'form' })
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'in session' && meeting.deferred).toEqual({ i6: 'the lamps are late' })
  })
})

describe('what is recorded of somebody', () => {
  it('has nothing of restricted business in the chat, nor for whoever is not entitled to it', async () => {
    await at.types(clerk, 'item 7', { addressed: true })
    await at.types(clerk, 'action Orla Finnimore: write to the family of Kestrel', { addressed: true, request: 'a1' })
    const asks = async (who: Actor, where: object) =>
      (await at.types(who, 'what have we got down for Orla?', { ...where, addressed: true })).map(wordsOf).join(' ')
    expect(await asks(clerk, {})).toContain('Kestrel')
    expect(await asks(clerk, { chat })).not.toContain('Kestrel')
    expect(await asks(guest, { chat })).not.toContain('Kestrel')
    expect(await asks(guest, {})).not.toContain('Kestrel')
  })
})

describe('a word nearly known', () => {
  it('records nothing until its question is pressed, and then once, whoever presses', async () => {
    const asked = await at.types(clerk, 'resovled that the lamps be lit', { ...there, request: 'r1' })
    expect(await entries()).toEqual([])
    const data = button(asked, 'resolved that the lamps be lit')
    const said = await at.presses(clerk, 'typed', data, { chat })
    expect(wordsOf(said)).toContain('Recorded under item 1: resolved that the lamps be lit.')
    await at.presses(clerk, 'typed', data, { chat })
    await at.presses({ name: 'Imogen Thistlewood', id: 'id of Imogen Thistlewood' }, 'typed', data, { chat })
    expect(await entries()).toMatchObject([{ kind: 'decision', verb: 'resolved', text: 'the lamps be lit' }])
  })
  it('is done for nobody who might not have typed it', async () => {
    const data = button(
      await at.types(clerk, 'resovled that the lamps be lit', there),
      'resolved that the lamps be lit',
    )
    expect(wordsOf(await at.presses(councillor, 'typed', data, { chat }))).toContain('Only Imogen Thistlewood (chair)')
    expect(await entries()).toEqual([])
  })
  it('too long for a button is answered in a sentence', async () => {
    const [said] = await at.types(clerk, `resovled that ${'the lamps be lit and '.repeat(600)}kept so`, there)
    expect(wordsOf(said)).toContain('I am not sure how to take that, and nothing was recorded.')
  })
})

describe('a motion', () => {
  const types = (words: string) => at.types(clerk, words, { addressed: true })
  const decided = async () => (await entries()).filter(e => e.kind !== 'note')
  it('is recorded as moved, and asked what became of it, one press for each', async () => {
    const asked = await types('Moved by Orla Finnimore, seconded by Wilf Harkaway, that the lamps be lit')
    expect(await decided()).toMatchObject([{ kind: 'motion', text: 'the lamps be lit', proposer: 'Orla Finnimore' }])
    expect(wordsOf(asked[0])).toContain(
      'motion moved: the lamps be lit (proposed by Orla Finnimore, seconded by Wilf Harkaway)',
    )
    await at.presses(clerk, 'typed', button(asked.slice(1), 'Lost'), {})
    expect(await decided()).toMatchObject([{ kind: 'motion', outcome: 'lost' }])
  })
  it('the vote on it and the resolution, typed one after another, are one decision, and each is said back', async () => {
    const said: string[] = []
    for (const words of [
      'Moved by Orla Finnimore and seconded by Wilf Harkaway: that the lamps be lit',
      'For 4, against 1, abstained 1',
      'RESOLVED that the lamps be lit',
    ])
      said.push(wordsOf((await types(words))[0]))
    expect(said[1]).toContain('for 4, against 1, abstained 1')
    expect(said[2]).toContain(
      'resolved that the lamps be lit (proposed by Orla Finnimore, seconded by Wilf Harkaway, for 4',
    )
    const left = (await at.office.meeting(key)) as { readonly struck: readonly string[] }
    expect((await decided()).filter(e => !left.struck.includes(e.id))).toMatchObject([
      { kind: 'decision', vote: { for: 4, against: 1, abstained: 1 }, seconder: 'Wilf Harkaway' },
    ])
  })
})

describe('a vote on nothing', () => {
  it('is asked about, and kept as a note where that is pressed', async () => {
    const asked = await at.types(clerk, 'vote: for 4, against 1', { addressed: true })
    expect(wordsOf(asked[0])).toContain('What was voted on?')
    expect(await entries()).toEqual([])
    await at.presses(clerk, 'typed', button(asked, 'note vote: for 4, against 1'), {})
    expect(await entries()).toMatchObject([{ kind: 'note', text: 'vote: for 4, against 1' }])
  })
})

describe('a name that is another’s but for a letter', () => {
  it('is asked about, and recorded as who was meant', async () => {
    const asked = await at.types(clerk, 'present Rosalind Penhalow, Wilf Harkaway', there)
    expect(wordsOf(asked[0])).toContain('Did you mean Rosalind Penhallow?')
    await at.presses(clerk, 'typed', button(asked, 'Rosalind Penhallow'), { chat })
    expect([await roll('Rosalind Penhallow'), await roll('Rosalind Penhalow')]).toEqual(['present', undefined])
  })
  it('is somebody else’s where the clerk says so', async () => {
    const asked = await at.types(clerk, 'in attendance Rosalind Penhalow', there)
    await at.presses(clerk, 'typed', button(asked, 'Record as typed'), { chat })
    expect(await roll('Rosalind Penhalow')).toBe('in attendance')
  })
  it('is asked about once for each, where a list has two', async () => {
    const asked = await at.types(clerk, 'present Rosalind Penhalow, Orla Finimore', there)
    const then = await at.presses(clerk, 'typed', button(asked, 'Rosalind Penhallow'), { chat })
    expect(wordsOf(then)).toContain('Did you mean Orla Finnimore?')
    await at.presses(clerk, 'typed', button([then], 'Orla Finnimore'), { chat })
    expect([await roll('Rosalind Penhalow'), await roll('Orla Finimore')]).toEqual([undefined, undefined])
  })
  it('is asked about of a substitute, and of an owner', async () => {
    const substitute = await at.types(clerk, 'apologies Wilf Harkaway (substitute Fern Ashdwon)', there)
    await at.presses(clerk, 'typed', button(substitute, 'Fern Ashdown'), { chat })
    const owner = await at.types(clerk, 'action Tobias Quennel: light the lamps', there)
    await at.presses(clerk, 'typed', button(owner, 'Tobias Quennell'), { chat })
    const meeting = await at.office.meeting(key)
    expect(meeting).toMatchObject({
      roll: { 'Wilf Harkaway': { substitute: 'Fern Ashdown' } },
      actions: [{ owners: ['Tobias Quennell'], text: 'light the lamps' }],
    })
  })
  it('is asked about before the others of one message, and its press records all of them', async () => {
    const asked = await at.types(clerk, 'apologies Wilf Harkaway, Orla Finimore', { ...there, request: 'r1' })
    expect(asked.map(wordsOf)).toEqual([expect.stringContaining('Did you mean Orla Finnimore?')])
    expect(await roll('Wilf Harkaway')).not.toBe('apologies')
    await at.presses(clerk, 'typed', button(asked, 'Orla Finnimore'), { chat })
    expect([await roll('Wilf Harkaway'), await roll('Orla Finnimore')]).toEqual(['apologies', 'apologies'])
  })
  it('is asked about once for each, of several lists in one message', async () => {
    const lists = 'present: Rosalind Penhalow, Tobias Quennell\napologies: Orla Finimore, Wilf Harkaway'
    const asked = await at.types(clerk, lists, { chat, addressed: true })
    const then = await at.presses(clerk, 'typed', button(asked, 'Rosalind Penhallow'), { chat })
    expect(wordsOf(then)).toContain('Did you mean Orla Finnimore?')
    await at.presses(clerk, 'typed', button([then], 'Orla Finnimore'), { chat })
    const names = ['Rosalind Penhallow', 'Tobias Quennell', 'Orla Finnimore', 'Wilf Harkaway']
    expect(await Promise.all(names.map(roll))).toEqual(['present', 'present', 'apologies', 'apologies'])
  })
  it('is settled of whoever is there for another, and of that other, with nothing lost of the list', async () => {
    await at.does({
      type: 'RecordAttendance',
      place: 'absent',
      people: [{ name: 'Bernadette Shaw' }, { name: 'Wilf Harkaway' }],
    })
    const list = 'present: Tobias Quennell, Bernadete Shaw for Wilf Harkawy, Dr Osterley'
    const asked = await at.types(clerk, list, { chat, addressed: true })
    const then = await at.presses(clerk, 'typed', button(asked, 'Wilf Harkaway'), { chat })
    await at.presses(clerk, 'typed', button([then], 'Bernadette Shaw'), { chat })
    expect(await at.office.meeting(key)).toMatchObject({
      roll: {
        'Tobias Quennell': { place: 'present' },
        'Nadia Osterley': { place: 'present' },
        'Wilf Harkaway': { place: 'apologies', substitute: 'Bernadette Shaw' },
      },
    })
  })
})

describe('who moved a decision', () => {
  const smiths = async () =>
    at.does({
      type: 'RecordAttendance',
      place: 'in attendance',
      people: [{ name: 'Jane Smith' }, { name: 'Martin Smith' }],
    })
  it('is asked about where two are called so, and keeps the honorific that was typed', async () => {
    await smiths()
    const asked = await at.types(clerk, 'resolved that the lamps be lit (proposed by Cllr Smith)', there)
    expect(await entries()).toEqual([])
    await at.presses(clerk, 'typed', button(asked, 'Martin Smith'), { chat })
    expect(await entries()).toMatchObject([{ text: 'the lamps be lit', proposer: 'Cllr Martin Smith' }])
  })
  it('is as typed where the one who was asked says so', async () => {
    const asked = await at.types(clerk, 'resolved that the lamps be lit (seconded by Tobias Quennel)', there)
    await at.presses(clerk, 'typed', button(asked, 'Record as typed'), { chat })
    expect(await entries()).toMatchObject([{ seconder: 'Tobias Quennel' }])
  })
  it('is asked about of the form too, which comes back as it was filled in', async () => {
    await smiths()
    const sent = { text: 'that the lamps be lit', decision: 'resolved', proposer: 'Smith' }
    const answer = await at.presses(clerk, 'resolution', sent, { on: 'form' })
    expect(answer).toMatchObject({ kind: 'form', why: expect.stringContaining('Jane Smith or Martin Smith') })
    expect(await entries()).toEqual([])
  })
})

describe('the owner in a form filled in from a message', () => {
  const sends = (owner: string) =>
    at.presses(clerk, 'action', { action: 'Light the lamps', owner, due: '' }, { on: 'form' })
  it('is asked about once where two are called so, and nothing that was filled in is lost', async () => {
    await at.does({
      type: 'RecordAttendance',
      place: 'in attendance',
      people: [{ name: 'Jane Smith' }, { name: 'Martin Smith' }],
    })
    const answer = await sends('Smith')
    expect(answer).toMatchObject({ kind: 'form', why: expect.stringContaining('Jane Smith or Martin Smith') })
    expect(wordsOf(answer)).toContain('Light the lamps')
    await sends('Jane Smith')
    expect(await at.office.meeting(key)).toMatchObject({ actions: [{ owners: ['Jane Smith'] }] })
  })
  it('is asked about where it is nearly a member, and a role in brackets says it is somebody else', async () => {
    expect(await sends('Tobias Quennel')).toMatchObject({ why: expect.stringContaining('Tobias Quennell') })
    await sends('Tobias Quennel (Lamp Trust)')
    expect(await at.office.meeting(key)).toMatchObject({ actions: [{ owners: ['Tobias Quennel'] }] })
  })
})

describe('"present everyone"', () => {
  it('names those expected on one button, and records them by one press', async () => {
    at = await aDesk()
    await at.does(...upToOpening.slice(0, 2))
    await at.types(clerk, 'apologies Orla Finnimore', there)
    const asked = await at.types(clerk, 'present everyone', there)
    expect(await roll('Wilf Harkaway')).not.toBe('present')
    const title = wordsOf(asked[0]).match(/"title":"(present: [^"]+)"/)?.[1] ?? ''
    await at.presses(clerk, 'typed', button(asked, title), { chat })
    expect(await roll('Wilf Harkaway')).toBe('present')
    expect(await roll('Orla Finnimore')).toBe('apologies')
    expect(await roll('Beatrix Lonsdale')).not.toBe('present')
    expect(wordsOf((await at.types(clerk, 'present everyone', there))[0])).toContain('No member is expected')
  })
})

describe('somebody unknown who joined', () => {
  it('is in attendance after one question', async () => {
    const asked = await at.types(clerk, 'Moss Tarrant joined', there)
    await at.presses(clerk, 'typed', button(asked, 'Record as in attendance'), { chat })
    expect(await roll('Moss Tarrant')).toBe('in attendance')
  })
  it('and is nobody’s name is no question', async () => {
    expect(await at.types(clerk, 'everybody joined', there)).toEqual([])
  })
})

describe('an interest typed for somebody', () => {
  it('of no kind the partnership has is asked about, a button for each kind', async () => {
    const asked = await at.types(
      clerk,
      'Orla Finnimore declared a non-pecuniary interest in item 6 as a governor',
      there,
    )
    await at.presses(clerk, 'declare', button(asked, 'Personal interest'), { chat })
    expect(await at.office.meeting(key)).toMatchObject({
      declarations: [{ person: 'Orla Finnimore', items: ['i6'], kind: 'Personal interest', nature: 'as a governor' }],
    })
  })
  it('is the clerk’s to type, not another member’s', async () => {
    const [said] = await at.types(volunteer, 'Orla Finnimore declared a personal interest in item 6', there)
    expect(wordsOf(said)).toContain('Only you yourself, or the clerk for you, may do that.')
  })
})

describe('what somebody typed of themselves', () => {
  it('is about themselves by their own name', async () => {
    const [said] = await at.types(fire, 'Orla left', there)
    expect(wordsOf(said)).toBe('Recorded: Orla Finnimore has left the meeting.')
  })
})

describe('the time somebody came or left', () => {
  it('is kept as the clerk typed it, and minuted', async () => {
    await at.types(clerk, 'Orla Finnimore left the meeting at 7.15pm', there)
    const meeting = await at.office.meeting(key)
    const said =
      meeting.phase === 'not called'
        ? []
        : meeting.entries.map(e => (e.kind === 'procedure' ? procedureInWords(e.fact) : ''))
    expect(said).toContain('Orla Finnimore left the meeting at 7.15 pm.')
  })
})

describe('while a restricted item is taken', () => {
  it('no card in the chat repeats what was typed there', async () => {
    await at.does({ type: 'TakeItem', item: '7', despite: true })
    for (const typed of [
      'resovled that the family be rehoused',
      'action Tobias Quennel: rehouse the family',
      'agreed that the family',
    ]) {
      const said = (await at.types(clerk, typed, there)).map(wordsOf).join()
      expect(said).not.toContain('family')
      expect(said).toContain('restricted')
    }
    const privately = await at.types(clerk, 'resovled that the family be rehoused')
    expect(button(privately, 'resolved that the family be rehoused')).toBeDefined()
  })
})

describe('what is recorded for another item', () => {
  it('stands under it, and under none where the agenda has no such number', async () => {
    const said = async (typed: string) => wordsOf((await at.types(clerk, typed, there))[0])
    expect(await said('note 6: Two boats were lent.')).toBe('Noted under item 6.')
    expect(await said('resolved 6: that a third be lent')).toContain('Recorded under item 6')
    expect(await said('action 6: Tobias Quennell to lend it')).toContain('Action A1 recorded for Tobias Quennell')
    expect(await said('presented by 6: Orla')).toBe('Item 6 presented by Orla Finnimore.')
    expect(await said('presented by')).toBe('There was nothing after "presented by". Write it in the same message.')
    expect(await said('note 3.1: Nobody came.')).toContain('There is no item "3.1" on this agenda.')
    expect((await entries()).map(e => e.item)).toEqual(['i6', 'i6', 'i6', 'i6'])
  })
})

describe('a decision', () => {
  it.each([
    ['noted the report', 'noted the report.'],
    ['noted with concern that thefts rose', 'noted with concern that thefts rose.'],
    ['It was agreed not to lend the boat', 'agreed not to lend the boat.'],
    ['Members noted that thefts rose', 'noted that thefts rose.'],
    ['resolved that the boat be lent', 'resolved that the boat be lent.'],
  ])('is read back as it was put: %s', async (typed, said) => {
    expect(wordsOf((await at.types(clerk, typed, { chat }))[0])).toBe(`Recorded under item 1: ${said}`)
  })
})

describe('declare for somebody', () => {
  it('means whom a name means anywhere', async () => {
    const [form] = await at.types(clerk, 'declare for Orla')
    expect(wordsOf(form)).toContain('Orla Finnimore')
    const asked = await at.types(clerk, 'declare for Orla Finimore')
    expect(wordsOf(asked[0])).toContain('Did you mean Orla Finnimore?')
  })
})
