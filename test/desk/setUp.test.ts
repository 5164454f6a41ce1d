import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot, agendaPasted } from '../teams/aBot.ts'

let folder: string, bot: ABot, clerk: PersonInRoom, member: PersonInRoom

const begin = async () => {
  bot = await aBot({ DATABASE_URL: `sqlite:${join(folder, 'kept.db')}` })
  clerk = bot.room.person('Beatrix')
  member = bot.room.person('Orla')
}
const screen = () => clerk.sees('one-to-one')
const typesSetUp = async () => {
  await clerk.types('set up', { where: 'one-to-one' })
  await clerk.waitsFor('Terms of reference: Saltmarsh')
}
/** The card, once these words are on it; what a dialog said is not the card. */
const cardShows = (words: string) => expect.poll(screen, { timeout: 10_000 }).toContain(words)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-set-up-'))
  await begin()
  await clerk.types('link Saltmarsh CSP')
  await clerk.waitsFor('This chat is now linked')
})
afterAll(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

describe('a clerk who types "set up"', () => {
  test('in the meeting chat is sent the terms of reference one-to-one, and nobody else sees them', async () => {
    await clerk.types('set up')
    await clerk.waitsFor('I have sent you the terms of reference one-to-one.')
    await cardShows('Terms of reference: Saltmarsh Community Safety Partnership')
    expect(screen()).toContain('Casimir Bellweather')
    expect(member.receives()).not.toContain('Terms of reference')
  })

  test('adds somebody picked from the chat, whose account is known from then on', async () => {
    const said = await clerk.presses('Add a member', {
      fill: {
        'Person in the chat': 'Fern Ashdown',
        Post: 'Watch Manager',
        Organisation: 'Saltmarsh Fire and Rescue',
        Body: 'fire',
        'Named deputies': 'Orla Finnimore',
      },
      button: 'Add',
    })
    expect(said).toEqual({
      kind: 'said',
      text: 'Fern Ashdown was added: member, Watch Manager, Saltmarsh Fire and Rescue; for fire; votes; deputies: Orla Finnimore.',
    })
    await cardShows('9 members')
    const fern = bot.room.person('Fern')
    await fern.types('quorum', { where: 'one-to-one' })
    await fern.waitsFor(/member|quorum|No meeting/)
    expect(fern.sees('one-to-one')).not.toContain('I do not know you')
  })

  test('adds somebody by name who is not in the chat, and gets the form back filled in where the name is taken', async () => {
    const again = await clerk.presses('Add a member', {
      fill: { Name: 'wilf  harkaway', Post: 'Treasurer' },
      button: 'Add',
    })
    expect(again.kind).toBe('dialog')
    expect(clerk.sees()).toContain('There are two members called wilf harkaway.')
    const said = await clerk.presses('Add', { fill: { Name: 'Leopold Marchbank' } })
    expect(said).toEqual({ kind: 'said', text: 'Leopold Marchbank was added: member, Treasurer; votes.' })
    await cardShows('no account yet')
  })

  test('changes a member, chosen first', async () => {
    await clerk.presses('Change a member', { fill: { Member: 'Leopold Marchbank' }, button: 'Continue' })
    expect(clerk.sees()).toContain('Change Leopold Marchbank')
    expect(
      await clerk.presses('Save', { fill: { Part: 'in attendance', Votes: 'as usual for the part', Honorific: 'Mr' } }),
    ).toMatchObject({
      text: 'Leopold Marchbank was changed: honorific Mr; part in attendance (was member); no longer votes.',
    })
    await cardShows('Mr Leopold Marchbank')
  })

  test('removes a member', async () => {
    expect(
      await clerk.presses('Remove a member', { fill: { Member: 'Leopold Marchbank' }, button: 'Remove' }),
    ).toMatchObject({ text: expect.stringMatching(/^Leopold Marchbank was removed/) })
    await expect.poll(screen, { timeout: 10_000 }).not.toContain('Leopold')
    expect(screen()).toContain('9 members')
  })

  test('cannot lock the partnership out: the only clerk stays clerk, and the form comes back', async () => {
    expect(
      (await clerk.presses('Remove a member', { fill: { Member: 'Beatrix Lonsdale' }, button: 'Remove' })).kind,
    ).toBe('dialog')
    expect(clerk.sees()).toContain('Beatrix Lonsdale is the only clerk. Add another clerk first')
    clerk.closesDialog()
    await clerk.presses('Change a member', { fill: { Member: 'Beatrix Lonsdale' }, button: 'Continue' })
    await clerk.presses('Save', { fill: { Part: 'member' } })
    expect(clerk.sees()).toContain('Beatrix Lonsdale is the only clerk.')
    clerk.closesDialog()
  })

  test('changes the quorum, and is refused one that could never be met', async () => {
    await clerk.presses('Change the quorum', { fill: { Count: '40' }, button: 'Save' })
    expect(clerk.sees()).toContain('A quorum of 40 can never be met, since only 8 members count for it.')
    expect(
      await clerk.presses('Save', { fill: { Count: '3', 'Bodies that must be represented': ['council', 'fire'] } }),
    ).toMatchObject({
      text: 'The quorum was changed to 3 members, with council and fire represented (was 4 members, with council, police and health represented).',
    })
    await cardShows('3 members, with council and fire represented')
  })

  test('changes the venue and the house style, which is one of those there are', async () => {
    await clerk.presses('Change the venue', { fill: { Venue: 'Moot Hall' }, button: 'Save' })
    expect(
      await clerk.presses('Change the house style', { fill: { 'House style': 'prose' }, button: 'Save' }),
    ).toMatchObject({ text: 'The house style was changed to prose (was columns).' })
    await cardShows('Moot Hall')
    await cardShows('prose')
  })

  test('sees who changed what when', async () => {
    await clerk.presses('Changes')
    expect(clerk.sees()).toMatch(
      /Thursday 26 November 2026, \d\d:\d\d, Beatrix Lonsdale\nThe house style was changed to prose \(was columns\)\./,
    )
    expect(clerk.sees()).toContain('Leopold Marchbank was removed')
    clerk.closesDialog()
  })

  test('finds everything as it was set after a restart', async () => {
    await bot.close()
    await begin()
    await typesSetUp()
    await cardShows('Fern Ashdown')
    expect(screen()).toContain('Moot Hall')
  })

  test('changes the terms of a meeting in session, which goes by them at once', async () => {
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Agenda read')
    await clerk.presses('Publish')
    await member.waitsFor("I'll be there")
    await clerk.types('present Imogen Thistlewood, Orla Finnimore, Casimir Bellweather')
    await clerk.waitsFor('Recorded as present')
    await clerk.types('open')
    await member.waitsFor('Quorate: 3 members, 3 needed')
    await typesSetUp()
    await clerk.presses('Change the quorum', { fill: { Count: '5' }, button: 'Save' })
    await member.waitsFor('Not quorate: 3 members, 5 needed')
    expect(
      (await clerk.presses('Remove a member', { fill: { Member: 'Orla Finnimore' }, button: 'Remove' })).kind,
    ).toBe('dialog')
    expect(clerk.sees()).toContain('Orla Finnimore is on the roll of the meeting now in session.')
    clerk.closesDialog()
  })
})

describe('somebody who is no clerk', () => {
  test('is told that only a clerk may, and sees nothing of the terms', async () => {
    await member.types('set up', { where: 'one-to-one' })
    await member.waitsFor('Only a clerk of the partnership may see and change its terms of reference.')
    expect(member.sees('one-to-one')).not.toContain('House style')
  })
})
