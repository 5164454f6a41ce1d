import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot, filesIn } from '../teams/aBot.ts'

const harbour = '19:meeting_harbour@thread.v2'
const inHarbour = ['Beatrix Lonsdale', 'Orla Finnimore', 'Casimir Bellweather', 'Fern Ashdown', 'Jasper Nightly']
let folder: string, bot: ABot, clerk: PersonInRoom, orla: PersonInRoom, guest: PersonInRoom

const begin = async (env: Readonly<Record<string, string>> = {}) => {
  bot = await aBot({
    DATABASE_URL: `sqlite:${join(folder, 'kept.db')}`,
    FILES_URL: `file:${join(folder, 'files')}`,
    ...env,
  })
  await bot.room.addBot(bot.room.addChat({ id: harbour, title: 'Harbour Safety Board', members: inHarbour }))
  clerk = bot.room.person('Beatrix')
  orla = bot.room.person('Orla')
  guest = bot.room.person('Jasper')
}
const screen = () => clerk.sees('one-to-one')
const cardShows = (words: string | RegExp) =>
  expect
    .poll(() => (typeof words === 'string' ? screen().includes(words) : words.test(screen())), { timeout: 10_000 })
    .toBe(true)
const says = async (title: string, fill: Parameters<PersonInRoom['presses']>[1]) => {
  const said = await clerk.presses(title, { where: 'one-to-one', ...fill })
  return said.kind === 'said' ? said.text : clerk.sees()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-setting-up-'))
  await begin()
})
afterAll(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

describe('somebody who may not make a partnership', () => {
  test('is told who may, and what IT must do, and nothing is begun', async () => {
    await guest.types('set up Harbour Safety Board', { where: harbour })
    await guest.waitsFor('Nobody may make a new partnership here yet')
    expect(guest.sees(harbour)).toContain('in the setting MAY_SET_UP')
    expect(guest.sees()).not.toContain('A new partnership\n')
  })
})

describe('a clerk who makes a partnership', () => {
  test('begins it by its names, and is refused the name of another', async () => {
    await clerk.types('set up Saltmarsh CSP Board', { where: harbour })
    await clerk.waitsFor('I have sent you a card one-to-one, with which the partnership is begun.')
    await cardShows('A new partnership')
    expect(orla.receives()).not.toContain('A new partnership')
    await clerk.presses('Begin', {
      fill: { Name: 'saltmarsh csp', 'Short name': 'HSB', Council: 'Harbour Council' },
      where: 'one-to-one',
    })
    await cardShows('There is already a partnership called Saltmarsh CSP.')
    await clerk.presses('Begin', {
      fill: { Name: 'Harbour Safety Board', 'Short name': 'HSB', Council: 'Harbour Council' },
      where: 'one-to-one',
    })
    await cardShows('New partnership: Harbour Safety Board')
    await cardShows('Still missing: somebody in the chair with an account.')
  })

  test('keeps it to themselves until it is complete', async () => {
    await orla.types('quorum', { where: harbour })
    await orla.waitsFor('Harbour Safety Board is still being set up by its clerk, so nothing was recorded.')
    await orla.types('set up', { where: harbour })
    await orla.waitsFor('Nobody may make a new partnership here yet')
    expect(orla.receives()).not.toContain('New partnership: Harbour')
  })

  test('goes on with it after a restart', async () => {
    await bot.close()
    await begin()
    await clerk.types('set up', { where: harbour })
    await clerk.waitsFor('I have sent you the terms of reference one-to-one.')
    await cardShows('New partnership: Harbour Safety Board')
  })

  test('picks its members from the chat, several at once, and the one in the chair makes it whole', async () => {
    expect(
      await says('Add people from the chat', {
        fill: {
          'People in the chat': ['Casimir Bellweather', 'Orla Finnimore'],
          Body: 'police',
          Organisation: 'Harbour Police',
        },
        button: 'Add',
      }),
    ).toBe('Added: Casimir Bellweather and Orla Finnimore.')
    await cardShows('3 members')
    await clerk.presses('Change a member', {
      where: 'one-to-one',
      fill: { Member: 'Orla Finnimore' },
      button: 'Continue',
    })
    expect(await says('Save', { fill: { Part: 'chair', Post: 'Harbour Master', Body: 'council' } })).toBe(
      'Orla Finnimore was changed: post Harbour Master; body council (was police); part chair (was member). Harbour Safety Board can be used now: its clerk sends me an agenda one-to-one, after the word "agenda".',
    )
    await cardShows('Terms of reference: Harbour Safety Board')
    await orla.types('quorum', { where: harbour })
    await orla.waitsFor('No meeting has been called yet.')
  })

  test('is refused what a partnership file would be refused, in the same words, with the form as it was filled in', async () => {
    expect(await says('Change the quorum', { fill: { Count: '9' }, button: 'Save' })).toContain(
      'A quorum of 9 can never be met, since only 2 members count for it. Lower it, or add members.',
    )
    clerk.closesDialog()
    expect(
      await says('Change the folders', { fill: { Folder: 'HSB', 'Restricted folder': 'hsb' }, button: 'Save' }),
    ).toContain('Restricted papers may not be filed where public papers are. Name another folder.')
    expect(await says('Save', { fill: { 'Restricted folder': 'HSB: closed' } })).toContain(
      '"Restricted folder" may not begin with / and may not have any of',
    )
    clerk.closesDialog()
    await clerk.presses('Add a member', { where: 'one-to-one', fill: { Name: 'orla finnimore' }, button: 'Add' })
    expect(clerk.sees()).toContain('There are two members called orla finnimore.')
    clerk.closesDialog()
  })

  test('sets everything else, the house style by its picture', async () => {
    await says('Change the quorum', { fill: { Count: '2' }, button: 'Save' })
    await says('Change the folders', {
      fill: { Folder: 'Harbour', 'Restricted folder': 'Harbour closed' },
      button: 'Save',
    })
    await says('Change the contact', { fill: { Name: 'Beatrix Lonsdale', Telephone: '020 7946 0000' }, button: 'Save' })
    expect(
      await says('Change the interests', {
        fill: {
          'Kind of interest 3': '',
          'Kind of interest 4': 'Close tie',
          'Whoever declares it (4)': 'speaks then leaves',
        },
        button: 'Save',
      }),
    ).toBe(
      'The interests were changed to Disclosable pecuniary interest (leaves the room); Prejudicial interest (leaves the room); Close tie (speaks then leaves).',
    )
    await says('Change public access', {
      fill: { 'Access to information': 'adopted', 'Clear days of notice': '3' },
      button: 'Save',
    })
    await says('Change the numbering', {
      fill: { Numbering: 'from meeting to meeting', 'Letters in front': 'H', 'First number': '7' },
      button: 'Save',
    })
    await says('Change the retention', { fill: { 'Days that notes are kept': '30' }, button: 'Save' })
    expect(
      await says('Change the reminders', {
        fill: { 'Reminders that are sent': ['actions', 'papers'] },
        button: 'Save',
      }),
    ).toContain('were changed to of papers and of actions (was all of them).')
    await says('Change the house style', {})
    const picture = /First page of minutes in the house style prose/
    expect(clerk.sees()).toMatch(picture)
    await clerk.presses('Use the house style prose')
    await cardShows(/House style prose/)
    await cardShows('from meeting to meeting, beginning at H7')
    await cardShows('adopted, 3 clear days')
    await cardShows('Harbour closed')
    await cardShows('30 days after the minutes are confirmed')
  })

  test('has pictures of the house styles that anybody may fetch, and nothing else from there', async () => {
    const [, address = ''] = /"url":"(http:[^"]*prose\.png)"/.exec(clerk.receives().replaceAll('\\"', '"')) ?? []
    await clerk.presses('Change the house style', { where: 'one-to-one' })
    const [, url = address] = /"url":"(http:[^"]*prose\.png)"/.exec(clerk.receives()) ?? []
    clerk.closesDialog()
    const fetched = await fetch(url)
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Number(fetched.headers.get('content-length'))).toBeLessThan(40_000)
    for (const name of ['prose.yml', '..%2f..%2fpackage.json', 'nothing.png'])
      expect((await fetch(new URL(name, url))).status).toBe(404)
  })

  test('holds its first meeting in that chat, and has its minutes where it was set', async () => {
    await clerk.types(
      'for HSB: agenda\n\nHarbour Safety Board\nThursday 26 November 2026, 2.00 pm\nVenue: Quay House\n\n1. Apologies for absence\n2. Night patrols',
      { where: 'one-to-one' },
    )
    await clerk.waitsFor('Agenda read')
    await clerk.presses('Publish', { where: 'one-to-one' })
    await orla.waitsFor("I'll be there")
    await clerk.types('present Casimir Bellweather, Orla Finnimore', { where: harbour })
    await orla.types('open', { where: harbour })
    await orla.waitsFor('Quorate: 2 members, 2 needed')
    await orla.types('next item', { where: harbour })
    await clerk.types('note Patrols begin in March.', { where: harbour })
    await orla.types('close meeting', { where: harbour })
    await cardShows('Open the draft')
    await expect
      .poll(async () => [...(await filesIn(folder)).keys()].filter(f => f.includes('minutes.docx')))
      .toEqual(['Harbour/2026-11-26/2026-11-26 HSB draft minutes.docx'])
  })
})

describe('two clerks at once', () => {
  test('do not overwrite each other: the second is told, and what was left alone keeps what the first set', async () => {
    await clerk.types('set up HSB', { where: 'one-to-one' })
    await cardShows('Contact Beatrix Lonsdale, 020 7946 0000')
    const { room } = bot
    await says('Add people from the chat', {
      fill: { 'People in the chat': ['Fern Ashdown'], Part: 'clerk' },
      button: 'Add',
    })
    const fern = room.person('Fern')
    await fern.types('set up HSB', { where: 'one-to-one' })
    await fern.waitsFor('Terms of reference: Harbour Safety Board')
    await clerk.presses('Change the contact', { where: 'one-to-one' })
    await fern.presses('Change the contact', { fill: { Telephone: '020 7946 0999' }, button: 'Save' })
    expect((await clerk.presses('Save', { fill: { Post: 'Clerk' } })).kind).toBe('said')
    await cardShows('Contact Beatrix Lonsdale, Clerk, 020 7946 0999')
    await clerk.presses('Change the contact', { where: 'one-to-one' })
    await fern.presses('Change the contact', { fill: { Telephone: '020 7946 0111' }, button: 'Save' })
    expect((await clerk.presses('Save', { fill: { Telephone: '020 7946 0222' } })).kind).toBe('dialog')
    expect(clerk.sees()).toContain('Somebody else has changed this since you opened it.')
    clerk.closesDialog()
  })
})

describe('who may make a partnership', () => {
  test('is whom MAY_SET_UP names by the address of their account, also on this machine, where nobody else may then', async () => {
    const people = [
      { name: 'Kettle, Rhys (Democratic Services)', email: 'Rhys.Kettle@quay.example' },
      { name: 'Beatrix Lonsdale', id: 'id of Beatrix Lonsdale' },
    ]
    const other = await aBot({ MAY_SET_UP: 'rhys.kettle@quay.example' }, { people })
    try {
      const [rhys, beatrix] = [other.room.person('Kettle, Rhys (Democratic Services)'), other.room.person('Beatrix')]
      await beatrix.types('set up Quay Board')
      await beatrix.waitsFor('Only people whom your IT has named for it may make a new partnership')
      await rhys.types('set up Quay Board')
      await rhys.waitsFor('I have sent you a card one-to-one')
      await rhys.presses('Begin', { fill: { Council: 'Quay Council' }, where: 'one-to-one' })
      await rhys.waitsFor('Rhys Kettle clerk, Quay Council')
      await rhys.presses('Change the language', { fill: { Language: 'Welsh' }, button: 'Save', where: 'one-to-one' })
      await rhys.waitsFor('Partneriaeth newydd: Quay Board')
      expect(rhys.canPress("Ychwanegu pobl o'r sgwrs", 'one-to-one')).toBe(true)
    } finally {
      await other.close()
    }
  })
})
