import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot, agendaPasted, closes, filesIn, people } from '../teams/aBot.ts'
import { type SpanArrived, aCollector } from './aCollector.ts'

/** Words somebody typed, titles, names, and what cards print: none may reach a collector, in any spelling. */
const typed = [
  'ridership on the night buses',
  'marshals be funded',
  'injury figures',
  'kestrel',
  'missed visits',
  'night bus marshals',
  'grants to voluntary groups',
  'case review update',
  'my sister lives on gannet row',
  'a funeral that day',
  'moot hall',
  'saltmarsh',
  'pecuniary',
  ...people.flatMap(({ name }) => name.split(' ')),
]

describe('what is sent to a collector of traces and metrics', () => {
  let collector: Awaited<ReturnType<typeof aCollector>>, bot: ABot, clerk: PersonInRoom, chair: PersonInRoom
  let spans: readonly SpanArrived[]
  const who = (name: string) => bot.room.person(name)
  const tells = async (person: PersonInRoom, said: string, answer: string | RegExp) => {
    await person.types(said, { where: 'one-to-one' })
    await person.waitsFor(answer, { within: 10_000 })
  }

  beforeAll(async () => {
    collector = await aCollector()
    bot = await aBot({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.address}/` })
    clerk = who('Beatrix')
    chair = who('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.waitsFor('This chat is now linked')
    await tells(clerk, agendaPasted, 'Agenda read: Saltmarsh')
    await clerk.presses('Publish')
    await chair.waitsFor("I'll be there", { within: 10_000 })
    for (const name of ['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf']) await who(name).presses("I'll be there")
    await who('Orla').presses('Send apologies', {
      fill: { 'Message for the clerk (optional)': 'I am at a funeral that day' },
    })
    await who('Wilf').presses('Declare an interest', {
      button: 'Declare',
      fill: {
        Item: ['4. Grants to voluntary groups'],
        'Kind of interest': 'Pecuniary interest',
        'Nature of the interest': 'my sister lives on gannet row',
        'Sensitive: do not show the nature': true,
      },
    })
    await chair.types('open')
    await chair.waitsFor('1. Apologies for absence', { within: 10_000 })
    await who('Nadia').types('next item')
    await who('Nadia').waitsFor(/chair|clerk/, { within: 10_000 })
    // The item's card stands in the chat before anything is recorded under it: what is noted then is drawn into it.
    await bot.room.settled({ quietFor: 300 })
    await tells(clerk, 'note Ridership on the night buses had doubled.', 'Noted under item 1')
    await tells(clerk, 'resolved that the marshals be funded until June 2027', 'that the marshals be funded')
    await tells(clerk, 'action Nadia Osterley: share injury figures by 15 January 2027', 'Action A1 recorded')
    await Promise.all(people.map(({ name }) => who(name).types('quorum')))
    await bot.room.settled({ quietFor: 300 })
    // The agenda's papers are filed before the closing calls for more.
    await vi.waitUntil(async () => (await filesIn(bot.folder)).size >= 4, { timeout: 15_000 })
    await bot.room.settled({ quietFor: 500 })
    await closes(chair)
    await clerk.waitsFor('Open the draft', { within: 15_000 })
    await bot.room.settled({ quietFor: 300 })
    // Most of it is sent while the bot runs, the rest as it ends.
    const papersOfClosing = () => {
      const all = collector.spans(),
        closing = all.find(
          s => s.attributes['clerk.command'] === 'CloseMeeting' && s.attributes['clerk.outcome'] === 'done',
        )
      return all.some(s => s.name === 'file' && s.traceId === closing?.traceId)
    }
    await vi.waitUntil(papersOfClosing, { timeout: 20_000 })
    await bot.close()
    spans = collector.spans()
  }, 60_000)
  afterAll(() => collector.close())

  const named = (name: string) => spans.filter(s => s.name === name)
  const parentOf = (span: SpanArrived | undefined) => spans.find(s => s.spanId === span?.parentSpanId)

  it('has nothing in it that anybody typed, no name and no title', () => {
    const bytes = collector.received
      .map(r => `${r.path} ${r.headers} ${r.body}`)
      .join('\n')
      .toLowerCase()
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(typed.filter(words => bytes.includes(words.toLowerCase()))).toEqual([])
  })

  it('has a trace from each activity: what came, of what kind the answer was, and what became of it', () => {
    expect(named('turn').length).toBeGreaterThan(15)
    expect(named('turn').filter(t => t.parentSpanId)).toEqual([])
    const about = (command: string) => named('turn').find(t => t.attributes['clerk.command'] === command)?.attributes
    expect(about('MakeNote')).toMatchObject({
      'clerk.activity': 'message',
      'clerk.answer': 'sentence',
      'clerk.outcome': 'done',
      'clerk.partnership': expect.stringMatching(/^[0-9a-f]{8}$/),
    })
    expect(named('turn').map(t => t.attributes)).toContainEqual(
      expect.objectContaining({ 'clerk.activity': 'press', 'clerk.outcome': 'done' }),
    )
    expect(named('turn').map(t => t.attributes)).toContainEqual(
      expect.objectContaining({
        'clerk.command': 'TakeNextItem',
        'clerk.outcome': 'refused',
        'clerk.because': 'notTheChair',
      }),
    )
  })

  it('leads from the activity that closed the meeting to each paper filed for it', () => {
    const closing = named('turn').find(
      t => t.attributes['clerk.command'] === 'CloseMeeting' && t.attributes['clerk.outcome'] === 'done',
    )
    const papers = named('file').filter(f => f.traceId === closing?.traceId)
    expect(papers.map(p => [p.attributes['clerk.library'], p.attributes['clerk.ending']])).toContainEqual([
      'public',
      'docx',
    ])
    for (const paper of papers) {
      expect(parentOf(paper)?.attributes['clerk.track']).toBe('papers')
      expect(parentOf(parentOf(paper))?.spanId).toBe(closing?.spanId)
    }
    expect(named('draw').some(d => d.traceId === closing?.traceId)).toBe(true)
  })

  it('has under each turn what was kept for it, and what was posted and drawn again on its account', () => {
    const note = named('turn').find(t => t.attributes['clerk.command'] === 'MakeNote')
    const under = (of: SpanArrived | undefined, name: string) => named(name).filter(s => s.parentSpanId === of?.spanId)
    expect(under(note, 'append')).toHaveLength(1)
    expect(under(note, 'send')).toHaveLength(1)
    // What comes in quick succession is drawn again together, as a part of the last of it, linked to the rest.
    const redrawn = named('outward work')
      .filter(w => w.parentSpanId === note?.spanId || w.links.includes(note?.spanId ?? ''))
      .flatMap(w => under(w, 'send'))
    expect(redrawn.map(s => s.attributes['clerk.send'])).toContain('redraw')
    for (const s of redrawn) expect(BigInt(s.startTimeUnixNano)).toBeGreaterThan(BigInt(note?.startTimeUnixNano ?? 0))
  })

  it('links outward work done for several activities at once to all of them', () => {
    const known = new Set([...named('turn'), ...named('outward work')].map(t => t.spanId))
    const linked = named('outward work').filter(w => w.links.length > 0)
    expect(linked.length).toBeGreaterThan(0)
    for (const { links, parentSpanId = '' } of linked)
      expect([parentSpanId, ...links].filter(id => !known.has(id))).toEqual([])
  })

  it('counts turns, sends and papers, how long they took, and how far what goes out is behind the record', () => {
    const total = (name: string) => collector.counted(name).reduce((sum, { counted }) => sum + counted, 0)
    expect(total('clerk.turns')).toBe(named('turn').length)
    expect(total('clerk.sends')).toBe(named('send').length)
    expect(total('clerk.turn.duration')).toBe(named('turn').length)
    expect(total('clerk.file.duration')).toBe(named('file').length)
    expect(total('clerk.outward.lag')).toBeGreaterThan(5)
    expect(total('clerk.sends.merged')).toBeGreaterThan(0)
    expect(collector.counted('clerk.outward.lag').map(p => p['clerk.track'])).toContain('papers')
  })

  it('comes with the trace in the log, beside the id of the request', () => {
    const lines = bot.log.filter(line => line.includes('"request"'))
    for (const line of lines)
      expect(named('turn').map(t => t.traceId)).toContain((JSON.parse(line) as { trace: string }).trace)
  })
})
