import { rm } from 'node:fs/promises'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { type Running, compose } from '../../src/compose.ts'
import { readSettings } from '../../src/settings.ts'
import { wordText } from '../documents/wordText.ts'
import { aPlace, agendaPasted, filesIn, people } from './aBot.ts'

// The bot is ended and started again in the same room, in the middle of what it sends.

const within = { within: 15_000 }
const secret = 'two visits were missed',
  secretComment = 'it was three visits'
/** Whom the bot cannot write to, since they are not in the chat. */
const away = 'Tobias Quennell'

describe('minutes issued to the members', () => {
  let place: Awaited<ReturnType<typeof aPlace>>, port: number, bot: Running, room: RehearsalRoom
  let clerk: PersonInRoom, orla: PersonInRoom
  /** The log of each time the bot was started; one that was ended in the middle of its work may complain of it. */
  const logs: string[][] = [],
    clock = new MeetingClock('2026-11-26')
  const who = (name: string) => room.person(name)
  const begins = async () => {
    const settings = readSettings({ ...place.env, PORT: String(port) }),
      log: string[] = []
    logs.push(log)
    bot = await compose(settings, pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }))
  }
  const tells = async (person: PersonInRoom, said: string, answer: string | RegExp) => {
    await person.types(said, { where: 'one-to-one' })
    await person.waitsFor(answer, within)
  }
  /** Waits until a Word file says so. */
  const filedWith = (said: string) =>
    vi.waitFor(
      async () => {
        const papers = [...(await filesIn(place.folder))].filter(([name]) => name.endsWith('.docx'))
        expect(papers.map(([, content]) => wordText(content)).join('\n')).toContain(said)
      },
      { timeout: 15_000, interval: 100 },
    )
  /** Everybody who is to have a card, and what each received one-to-one. */
  const recipients = ['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Orla', 'Fern']
  const cardsOf = (person: PersonInRoom) =>
    person.sees('one-to-one').match(/(Minutes issued|Confirmed minutes): Saltmarsh CSP/g)

  beforeAll(async () => {
    place = await aPlace()
    port = await freePort()
    await begins()
    room = await openRehearsalRoom({
      bot: `http://127.0.0.1:${port}/api/messages`,
      people: people.filter(p => p.name !== away),
      now: () => clock.now(),
    })
    clerk = who('Beatrix')
    orla = who('Orla')
    await clerk.types('link Saltmarsh CSP')
    await clerk.waitsFor('This chat is now linked')
    await tells(clerk, agendaPasted, 'Agenda read: Saltmarsh')
    await clerk.presses('Publish')
    await orla.waitsFor("I'll be there", within)
    for (const name of ['Imogen', 'Casimir', 'Rosalind', 'Nadia']) await who(name).presses("I'll be there")
    await orla.presses('Send apologies', { fill: { 'Substitute (optional)': 'Fern Ashdown' } })
    await who('Wilf').presses('Declare an interest', {
      button: 'Declare',
      fill: { Item: ['5. Case review update'], 'Kind of interest': 'Pecuniary interest' },
    })
    clock.set('14:00')
    await tells(clerk, 'open', 'The meeting is open')
    await tells(clerk, 'item 3', 'Now taking 3.')
    await tells(clerk, 'note Ridership on the night buses had doubled.', 'Noted under item 3')
    await tells(clerk, 'item 5', /Now taking 5|not entitled/)
    if (clerk.canPress('Continue')) await clerk.presses('Continue')
    await tells(clerk, `note The panel found that ${secret}.`, 'Noted under item 5')
    await tells(clerk, 'close meeting', 'have not been taken')
    await tells(clerk, 'close meeting', 'The meeting is closed')
    await clerk.waitsFor('Issue to members', within)
    await room.settled({ quietFor: 300 })
    const pressed = await clerk.presses('Issue to members', { fill: { 'Comments by': '4 December 2026' } })
    expect(JSON.stringify(pressed)).toContain('The minutes are issued')
    await bot.close()
    await begins()
    for (const name of recipients) await who(name).waitsFor('Minutes issued: Saltmarsh CSP', within)
    await clerk.waitsFor('7 of 8 have them', within)
    await room.settled({ quietFor: 300 })
  }, 90_000)
  afterAll(async () => {
    await room.close()
    await bot.close()
    await rm(place.folder, { recursive: true })
  })

  it('reach every member and substitute with one card, though the bot was ended while it sent them, and no clerk', () => {
    for (const name of recipients) expect([name, cardsOf(who(name))]).toEqual([name, ['Minutes issued: Saltmarsh CSP']])
    for (const name of ['Beatrix', 'Jasper']) expect([name, cardsOf(who(name))]).toEqual([name, null])
    expect(orla.sees('one-to-one')).toContain('Comments by Friday 4 December 2026.')
  })
  it('have the link to the restricted part for those alone who may have it', () => {
    const link = /restricted%20minutes\.docx|restricted minutes\.docx/
    const withLink = people.map(p => p.name).filter(name => name !== away && link.test(who(name).receives()))
    expect(withLink.toSorted()).toEqual([
      'Beatrix Lonsdale',
      'Casimir Bellweather',
      'Imogen Thistlewood',
      'Nadia Osterley',
      'Orla Finnimore',
      'Rosalind Penhallow',
    ])
  })
  it('name to the clerk whom they did not reach, with the link to send by e-mail', () => {
    expect(clerk.sees('one-to-one')).toMatch(/I could not send the issued minutes to Tobias Quennell\./)
    expect(clerk.sees('one-to-one')).toMatch(/I could not write to Tobias Quennell[^\n]*\n[^\n]*minutes[^\n]*\.docx/)
  })
  it('are refused a second issue, and nothing is sent again', async () => {
    await room.settled({ quietFor: 1_500 })
    const before = room.sends.length
    expect(clerk.canPress('Issue to members')).toBe(false)
    const again = await clerk.presses('Send again to those not reached')
    expect(JSON.stringify(again)).toContain('I still cannot write to Tobias Quennell')
    await room.settled({ quietFor: 300 })
    expect(room.sends.length).toBe(before)
  })

  it('are drawn again for nobody whose card would stay the same, when they are filed again', async () => {
    const sentTo = (name: string) => room.sendsOf({ conversation: room.tenant.oneToOne(who(name).person).id })
    await room.settled({ quietFor: 2_500 })
    const before = [sentTo('Imogen'), sentTo('Fern')]
    await tells(clerk, 'summary 5: A review was considered.', 'The public minutes will show that line')
    await filedWith('A review was considered.')
    await room.settled({ quietFor: 2_500 })
    expect([sentTo('Imogen'), sentTo('Fern')]).toEqual(before)
  })

  it('are commented on by a member; the clerk has the comment beside the entry and takes it into the record and the paper', async () => {
    const said = await orla.presses('Comment', {
      fill: { Item: '3. Night bus marshals', Comment: 'Ridership had trebled, not doubled.' },
    })
    expect(JSON.stringify(said)).toContain('is with the clerk')
    await orla.waitsFor(/Your comments[^]*With the clerk\./, within)
    await clerk.waitsFor('3. Night bus marshals · Orla Finnimore', within)
    const taken = await clerk.presses('Take into the record', {
      fill: { Text: 'Ridership on the night buses had trebled.' },
    })
    expect(JSON.stringify(taken)).toContain('taken into the record')
    await orla.waitsFor('Taken into the record.', within)
    await clerk.waitsFor('All are settled.', within)
    await filedWith('had trebled')
  })
  it('are commented on by somebody who sat in a member’s place', async () => {
    await who('Fern').presses('Comment', { fill: { Item: '3. Night bus marshals', Comment: 'I was there at two.' } })
    await clerk.waitsFor('3. Night bus marshals · Fern Ashdown', within)
    await clerk.presses('Leave')
    await who('Fern').waitsFor('The clerk has left the minutes as they were.', within)
  })
  it('take a comment on restricted business from those who have it, and show it to nobody but the clerk and its writer', async () => {
    await who('Nadia').presses('Comment', {
      fill: { Item: '5. Review of case Kestrel (restricted)', Comment: `No: ${secretComment}.` },
    })
    await clerk.waitsFor(secretComment, within)
    await who('Nadia').waitsFor(secretComment, within)
    for (const { name } of people.filter(p => p.name !== away)) {
      const has = who(name).receives().includes(secretComment)
      expect([name, has]).toEqual([name, name === 'Nadia Osterley' || name === 'Beatrix Lonsdale'])
      if (name !== 'Beatrix Lonsdale') expect(who(name).receives()).not.toContain(secret)
    }
    await expect(
      who('Wilf').presses('Comment', { fill: { Item: '5. Case review update', Comment: 'x' } }),
    ).rejects.toThrow()
    who('Wilf').closesDialog()
    expect(logs.flat().filter(line => line.includes(secretComment) || line.includes(secret))).toEqual([])
  })
  it('leave one card with each member, whatever is filed or settled afterwards, and no fault in the log', async () => {
    await room.settled({ quietFor: 400 })
    for (const name of recipients) expect([name, cardsOf(who(name))?.length]).toEqual([name, 1])
    expect(
      logs
        .at(-1)
        ?.map(line => JSON.parse(line))
        .filter(l => l.level >= 40),
    ).toEqual([])
    expect(room.sendsOf({ status: 429 })).toBe(0)
  })
})
