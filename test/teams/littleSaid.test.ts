import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot, closes } from './aBot.ts'

// A meeting of real length, all of it typed in the chat: where the bot hears everything, and where it hears only what mentions it, which is how it is installed.

const titles = [
  'Apologies for absence',
  'Declarations of interest',
  'Minutes',
  'Strategic assessment',
  'Night bus marshals',
  'Grants to voluntary groups',
  'Serious violence duty',
  'Safer streets',
  'Budget',
  'Forward plan',
  'Any other business',
  'Dates of future meetings',
]
const agenda = `agenda

Saltmarsh Community Safety Partnership
Thursday 26 November 2026, 2.00 pm
Venue: Moot Hall, Saltmarsh

${titles.map((title, n) => `${n + 1}. ${title}`).join('\n')}`

interface Played {
  /** What the bot posted in the chat: a sentence, or the beginning of a card. */
  readonly posts: readonly string[]
  /** How the chat stood at the end: what is on each of the bot's messages, in order. */
  readonly stands: readonly string[]
  readonly refused: number
}

/** Plays the meeting and gives what the bot posted in the chat from the opening on. */
async function played(bot: ABot, items: number): Promise<Played> {
  const who = (name: string) => bot.room.person(name),
    clerk = who('Beatrix'),
    chair = who('Imogen')
  const own = () => bot.room.mainChat.messages.filter(m => m.from === bot.room.tenant.bot)
  const words = (m: ReturnType<typeof own>[number]) => `${m.text} ${JSON.stringify(m.attachments)}`
  const mention = bot.room.hears === 'mentions'
  const types = async (person: PersonInRoom, said: string) =>
    expect((await person.types(said, { mention })).status).toBe(200)
  const quiet = () => bot.room.settled({ quietFor: 150 })
  await types(clerk, 'link Saltmarsh CSP')
  await clerk.waitsFor('This chat is now linked')
  await clerk.types(agenda, { where: 'one-to-one' })
  await clerk.waitsFor('Agenda read: Saltmarsh', { within: 10_000 })
  await clerk.presses('Publish')
  await chair.waitsFor("I'll be there", { within: 10_000 })
  await quiet()
  const before = own().length
  await who('Orla').presses('Send apologies', { fill: { 'Substitute (optional)': 'Fern Ashdown' } })
  await who('Wilf').presses('Declare an interest', {
    button: 'Declare',
    fill: {
      Item: ['6. Grants to voluntary groups'],
      'Kind of interest': 'Personal interest',
      'Nature of the interest': 'I chair one of the groups.',
    },
  })
  bot.clock.set('14:00')
  await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Fern', 'Beatrix')
  await types(chair, 'open')
  for (let item = 1; item <= items; item++) {
    const heading = `${item}. ${titles[item - 1] ?? ''}`
    await chair.waitsFor(heading, { within: 10_000 })
    await types(clerk, `note Item ${item} was introduced.`)
    await types(clerk, 'note Members asked about it.')
    await types(clerk, 'note It was answered.')
    if (item % 3 === 0) await types(clerk, `note They asked once more.`)
    await types(clerk, 'presented by Nadia Osterley')
    await types(clerk, `resolved that report ${item} be accepted`)
    await types(clerk, `action Casimir Bellweather: bring figures of item ${item} by meeting`)
    if (item === 2) await types(clerk, 'present: Petra Newcomer')
    if (item === 5) {
      await types(who('Wilf'), 'urgent Floods because the river rose on Monday')
      await chair.waitsFor('Do not admit', { within: 10_000 })
      await chair.presses('Admit')
      await types(chair, 'adjourn 10')
      await who('Rosalind').waitsFor('adjourned until', { within: 5_000 })
      await types(chair, 'resume')
    }
    const notes = item % 3 === 0 ? 4 : 3
    await who('Rosalind').waitsFor(new RegExp(`report ${item} be accepted[^]*A${item}[^]*${notes} notes`), {
      within: 5_000,
    })
    if (item < items) await types(chair, 'next item')
  }
  await bot.room.settled({ quietFor: 3_000 })
  return {
    posts: own().slice(before).map(words),
    stands: own().map(words),
    refused: bot.room.sendsOf({ status: 429 }),
  }
}

const isCard = (post: string) => /Run the meeting|: done|has closed/.test(post)

describe.each(['everything', 'mentions'] as const)(
  'a meeting of twelve items, typed in the chat, where the bot hears %s',
  hears => {
    let bot: ABot, meeting: Played
    beforeAll(async () => {
      bot = await aBot({}, { hears })
      meeting = await played(bot, 12)
    }, 120_000)
    afterAll(() => bot.close())

    it('posts one card for each item, and besides them the urgent business alone', () => {
      expect(meeting.posts.filter(isCard)).toHaveLength(12)
      expect(meeting.posts.filter(post => !isCard(post))).toEqual([expect.stringContaining('Floods')])
    })
    it('leaves each earlier card as what was recorded in its item', () => {
      for (const [n, title] of titles.slice(0, -1).entries()) {
        const card = meeting.stands.filter(words => words.includes(`${n + 1}. ${title}: done`))
        expect(card).toHaveLength(1)
        expect(card[0]).toContain(`report ${n + 1} be accepted`)
      }
    })
    it('says on the card what was recorded last, and by whom, for whoever typed it', async () => {
      const { clerk, who } = { clerk: bot.room.person('Beatrix'), who: bot.room.person('Rosalind') }
      const mention = hears === 'mentions'
      await clerk.types('note Nothing else was raised.', { mention })
      for (const person of [clerk, who])
        await person.waitsFor('Last, by Beatrix Lonsdale: Noted under item 12.', { within: 5_000 })
    })
    it('tells whoever typed what cannot be recorded, and nobody else', async () => {
      const clerk = bot.room.person('Beatrix')
      await clerk.types('note 99: Nothing.', { mention: hears === 'mentions' })
      await clerk.waitsFor('you wrote “note 99: Nothing.”. There is no item "99"', { within: 5_000 })
      expect(clerk.sees('chat')).not.toContain('There is no item')
    })
    it('is never too much for Teams', () => {
      expect(meeting.refused).toBe(0)
    })
    it('says at once what everybody has to know, once: no quorum, a quorum again, the close, and that it was undone', async () => {
      const chair = bot.room.person('Imogen'),
        clerk = bot.room.person('Beatrix')
      const own = () =>
        bot.room.mainChat.messages
          .filter(m => m.from === bot.room.tenant.bot)
          .map(m => `${m.text} ${JSON.stringify(m.attachments)}`)
      const before = own().length,
        mention = hears === 'mentions'
      for (const name of ['Rosalind', 'Wilf', 'Nadia']) await bot.room.person(name).leaves()
      await clerk.waitsFor('no longer quorate', { within: 10_000 })
      for (const name of ['Rosalind', 'Nadia']) await bot.room.person(name).joins()
      await clerk.waitsFor('quorate again', { within: 10_000 })
      await clerk.types('undo', { mention })
      await chair.waitsFor('Taken back', { within: 10_000 })
      await closes(chair, mention)
      await clerk.waitsFor('The meeting is closed', { within: 10_000 })
      await bot.room.settled({ quietFor: 300 })
      await chair.types('undo', { mention })
      await clerk.waitsFor('The meeting is open again', { within: 10_000 })
      await bot.room.settled({ quietFor: 2_500 })
      const said = own().slice(before)
      expect(
        said.map(
          words =>
            /quorate again|no longer quorate|Taken back|not been taken|is closed|open again|Run the meeting/.exec(
              words,
            )?.[0],
        ),
      ).toEqual([
        'no longer quorate',
        'quorate again',
        'Taken back',
        'not been taken',
        'is closed',
        'open again',
        'Run the meeting',
      ])
    })
  },
)
