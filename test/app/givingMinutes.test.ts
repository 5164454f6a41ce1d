import { beforeEach, describe, expect, it } from 'vitest'
import { fileMinutes } from '../../src/app/paperwork.ts'
import { reactions } from '../../src/app/reactions.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { by, close, clerk, everybody, fire, given, inSession, privately, volunteer } from '../meeting/given.ts'
import { type AnOutside, anOutside, asks, key, upToOpening } from './anOffice.ts'

const issue: Command = { type: 'IssueMinutes', toMembers: true }
const confirm: Command = {
  type: 'ConfirmMinutes',
  corrections: [],
  on: '2027-01-21',
  atMeeting: 'saltmarsh/2',
}

let at: AnOutside
beforeEach(async () => {
  at = await anOutside()
})
const minute = () => at.clock.passes(60_000)
const meeting = async (of = at) => {
  const found = await of.office.meeting(key)
  if (found.phase === 'not called') throw new Error('no meeting')
  return found
}
const gives = (of = at) => of.said.filter(s => s.startsWith('giveIssuedMinutes'))

describe('minutes issued to the members', () => {
  it('are given once the issued document is filed, however long that takes, and not before', async () => {
    let open = (): void => undefined
    at.catchesUp()
    await at.does(...upToOpening, close)
    await minute()
    at.troubles.file = () => new Promise<void>(done => void (open = done))
    await at.does(issue)
    await minute()
    expect(gives()).toEqual([])
    open()
    at.troubles.file = () => undefined
    await minute()
    expect(gives()).not.toEqual([])
    expect((await meeting()).issuedToMembers?.given).toEqual(everybody.map(p => p.name))
  })

  it('are not given as a draft that was still on its way to be filed when they were issued', async () => {
    at.catchesUp()
    await at.does(...upToOpening, close)
    await minute()
    const waiting: (() => void)[] = []
    at.troubles.file = () => new Promise<void>(done => void waiting.push(done))
    await at.does({ type: 'MakeNote', item: '5', text: 'Lamps were lit.' })
    await minute()
    await at.does(issue)
    await minute()
    const before = (await meeting()).issuedToMembers?.version ?? 0
    for (const _earlier of ['minutes.docx', 'restricted minutes.docx']) {
      waiting.shift()?.()
      await minute()
      expect((await meeting()).documents.some(d => d.version < before)).toBe(true)
      expect(gives()).toEqual([])
    }
    waiting.shift()?.()
    await minute()
    expect(gives()).not.toEqual([])
  })

  it('are not given as an earlier draft where filing the issued document fails, and are once it is filed after all', async () => {
    at.catchesUp()
    await at.does(...upToOpening, close)
    await minute()
    at.troubles.file = () => {
      throw new Error('The library is away.')
    }
    await at.does(issue)
    await at.clock.passes(4_000)
    expect(gives()).toEqual([])
    at.troubles.file = () => undefined
    await at.clock.passes(600_000)
    expect((await meeting()).issuedToMembers?.given).toEqual(everybody.map(p => p.name))
  })

  it('go to nobody where they are only marked as issued', async () => {
    at.catchesUp()
    await at.does(...upToOpening, close, { type: 'IssueMinutes' })
    await minute()
    await minute()
    expect(gives()).toEqual([])
  })

  it('name to the clerk, once, whom they could not reach, and give them to nobody a second time', async () => {
    at.unreachable.add('Orla Finnimore').add('Wilf Harkaway')
    at.catchesUp()
    await at.does(...upToOpening, close, issue)
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    const told = at.said.filter(s => s.startsWith('tellClerks'))
    expect(told).toEqual([
      'tellClerks I could not send the issued minutes to Orla Finnimore, Wilf Harkaway. Your card has the link to send them by e-mail.',
    ])
    const events = (await at.record.read(key)).filter(e => JSON.stringify(e).includes('"MinutesGiven"'))
    expect(events).toHaveLength(1)
  })

  it('are given after a restart where the process ended between, and recorded once', async () => {
    await at.does(...upToOpening, close, issue)
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect((await meeting(again)).issuedToMembers?.given).toHaveLength(7)
    const third = await anOutside(at.record)
    await third.catchesUp().start(['saltmarsh'])
    await third.clock.passes(600_000)
    expect(third.said).toEqual([])
  })

  it('are not filed again because they were given or commented on', async () => {
    at.catchesUp()
    await at.does(...upToOpening, close, issue)
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    const before = at.filed.length
    await at.does(privately(fire, { type: 'CommentOnMinutes', item: '5', text: 'Trebled.' }))
    await minute()
    await fileMinutes(at.outside, await meeting())
    expect((await meeting()).comments).toHaveLength(1)
    expect(at.filed.length - before).toBe(0)
  })
})

describe('what becomes of issued minutes calls for', () => {
  const issued = given(
    ...inSession,
    close,
    issue,
    privately(volunteer, { type: 'CommentOnMinutes', item: '5', text: 'Trebled.' }),
  )
  const calledFor = (command: Command, who = clerk) => {
    const after = issued.after(by(who, command))
    return reactions(after.records.slice(issued.records.length), after.meeting).map(r => Object.values(r).join(': '))
  }
  const comment = issued.meeting.version

  it('the clerk’s card and the commenter’s, where a comment is made or settled, and nothing in the chat', () => {
    expect(calledFor({ type: 'CommentOnMinutes', item: '6', text: 'Listed.' }, fire)).toEqual([
      'show clerk card',
      'show issued minutes: Orla Finnimore',
    ])
    expect(calledFor({ type: 'LeaveComment', comment })).toEqual([
      'show clerk card',
      'show issued minutes: Wilf Harkaway',
    ])
  })
  it('the members’ cards, where they are confirmed, or filed again as a Word file, and not for a page', () => {
    expect(calledFor(confirm)).toContain('give issued minutes')
    const filed = (document: string): Command => ({
      type: 'RecordFiling',
      document,
      version: 99,
      filed: { name: document, link: 'https://papers.example/1', mark: 'm', besideEdits: false },
    })
    expect(calledFor(filed('draft minutes.docx'))).toContain('give issued minutes')
    expect(calledFor(filed('draft restricted minutes.docx'))).toContain('give issued minutes')
    for (const other of ['draft minutes.html', 'action log.docx'])
      expect(calledFor(filed(other))).not.toContain('give issued minutes')
  })
  it('the clerk’s card and the commenter’s, where the words of a comment were removed', () => {
    const done = {
      type: 'RemovalDone',
      removed: [{ kind: 'comments', count: 1 }],
      events: [comment],
      notesDays: 30,
      confirmedAt: '2027-01-21T14:00:00.000Z',
    } as const
    const called_ = reactions(
      [{ number: 99, step: 99, at: '2027-03-01T09:00:00.000Z', by: clerk, event: done }],
      issued.meeting,
    )
    expect(called_.map(r => Object.values(r).join(': '))).toEqual([
      'file certificates',
      'show clerk card',
      'show issued minutes: Wilf Harkaway',
    ])
  })
  it('no word of a comment to anybody', () => {
    const all = reactions(issued.records, issued.meeting)
    expect(JSON.stringify(all)).not.toContain('Trebled')
  })
})

describe('a comment on restricted business', () => {
  it('says its words in no message', async () => {
    at.catchesUp()
    await at.does(...upToOpening, close, issue)
    await at.office.carry(key, { type: 'CommentOnMinutes', item: '7', text: 'Three visits.' }, asks(fire, 'privately'))
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect((await meeting()).comments).toMatchObject([{ restricted: true }])
    expect([...at.said, ...at.logged].join('\n')).not.toContain('Three visits')
  })
})
