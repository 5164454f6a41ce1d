import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castOf, castTogether } from '../../rehearsal/cast.ts'
import { textAt } from '../../rehearsal/connector/plainJson.ts'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { FirstMeeting } from '../../rehearsal/firstMeeting.ts'
import { readPartnership } from '../../rehearsal/partnershipFiles.ts'
import { answersCard, asMessage, card, startStubBot, words, type StubBot } from './stubBot.ts'

const riverside = readPartnership('partnerships', 'riverside')
const cast = castOf(riverside)
let bot: StubBot
let room: RehearsalRoom
let guide: FirstMeeting
const done = () => guide.steps.flatMap((step, place) => (step.done ? [place + 1] : []))
const agenda = card([words('The agenda')], {
  actions: [
    { type: 'Action.Execute', title: "I'll be there", verb: 'coming' },
    {
      type: 'Action.ShowCard',
      title: 'Send apologies',
      card: card([{ type: 'Input.Text', id: 'message', label: 'Message' }], {
        actions: [{ type: 'Action.Execute', title: 'Send apologies', verb: 'apologies' }],
      }),
    },
  ],
})
const answers: Record<string, string> = {
  'link Riverside CSP': 'This chat is now linked.',
  'note for nobody': 'Only the clerk may do that. Nothing was recorded.',
  'note Thefts had fallen.': 'Noted.',
}

beforeEach(async () => {
  bot = await startStubBot(async (activity, stub) => {
    const text = (textAt(activity, 'text') ?? '').replace(/^<at>.*<\/at> /, '')
    const where = `v3/conversations/${encodeURIComponent(room?.mainChat.id ?? '')}/activities`
    const answer = answers[text]
    if (answer !== undefined) await stub.calls('POST', where, { type: 'message', text: answer })
    if (text === 'agenda') await stub.calls('POST', where, asMessage(agenda))
    return activity['name'] === 'adaptiveCard/action' ? answersCard(card([words('You are recorded')])) : undefined
  })
  room = await openRehearsalRoom({ bot: bot.url, people: riverside.people, hears: 'mentions', limits: false })
  guide = new FirstMeeting(room, cast)
})
afterEach(async () => {
  await room.close()
  await bot.close()
})

describe('a line of the guide', () => {
  test('is ticked off by what was said and taken, and stays so', async () => {
    await room.person('Ana').types('link Riverside CSP', { mention: true })
    expect(done()).toEqual([1])
    room.mainChat.messages.length = 0
    room.tenant.changed()
    expect(done()).toEqual([1])
  })

  test('is not ticked off by words the bot was not handed, nor by words it refused', async () => {
    await room.person('Ana').types('note Thefts had fallen.')
    await room.person('Ana').types('link Riverside CSP', { mention: true })
    await room.person('Ana').types('note for nobody', { mention: true })
    expect(done()).toEqual([1])
    await room.person('Ana').types('note Thefts had fallen.', { mention: true })
    expect(done()).toEqual([1, 7])
  })

  test('is ticked off once everybody has answered the agenda; opening a form is no answer', async () => {
    await room.person('Ana').types('agenda', { mention: true })
    const [chair, ...members] = [cast.chair, ...cast.members].map(({ name }) => room.person(name))
    for (const member of members) await member.presses("I'll be there")
    await chair?.presses('Send apologies')
    expect(done()).toEqual([2])
    expect(guide.steps[2]).toEqual({ done: false, soFar: '3 of 4 so far' })
    await chair?.presses('Send apologies', { fill: { Message: 'On leave' } })
    expect(done()).toEqual([2, 3])
  })

  test('is ticked off once the meeting has started with everybody in it', async () => {
    await room.meetingStarts('Ana', 'Dana')
    expect(guide.steps[3]).toEqual({ done: false, soFar: '2 of 5 so far' })
    for (const { name } of cast.members) await room.person(name).joins()
    expect(done()).toEqual([4])
  })
})

describe('the cast', () => {
  test('has everybody the quorum names, and as many as it wants besides the clerk', () => {
    const people = castTogether(cast)
    expect(people.map(({ part }) => part)).toEqual(['chair', 'clerk', 'vice-chair', 'member', 'member'])
    expect(people.map(({ body }) => body)).toEqual(expect.arrayContaining(['council', 'police', 'health']))
  })

  test('has two members where a partnership says nothing of a quorum', () => {
    const { quorum: _, ...unsaid } = riverside
    expect(castOf(unsaid).members).toHaveLength(2)
  })
})
