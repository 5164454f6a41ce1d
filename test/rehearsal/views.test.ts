import { afterEach, describe, expect, test } from 'vitest'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { plainAt, textAt, type Plain } from '../../rehearsal/connector/plainJson.ts'
import { answersCard, asMessage, card, startStubBot, words, type StubBot } from './stubBot.ts'

const people = [{ name: 'Ana Brandt' }, { name: 'Lee Marsh' }, { name: 'Sol Meyer' }]
let bot: StubBot
let room: RehearsalRoom
let userIds: readonly string[] | undefined
let posted: { id: string; where: Plain }

const shared = (version: number) =>
  card([words(`Agenda, version ${version}`)], {
    refresh: {
      action: { type: 'Action.Execute', verb: 'view', data: { version } },
      ...(userIds === undefined ? {} : { userIds }),
    },
    actions: [{ type: 'Action.Execute', title: 'Next item', verb: 'next' }],
  })

async function open(names: readonly string[] | undefined) {
  bot = await startStubBot(async (activity, stub) => {
    if (activity['text'] === 'go') posted = { where: activity, id: await stub.posts(activity, shared(1)) }
    if (activity['name'] !== 'adaptiveCard/action') return undefined
    const action = plainAt(plainAt(activity, 'value'), 'action')
    if (action['verb'] === 'next') await stub.updates(activity, posted.id, shared(2))
    return answersCard(
      card([
        words(
          `For ${textAt(plainAt(activity, 'from'), 'name')} only, version ${String(plainAt(action, 'data')['version'])}`,
        ),
      ]),
    )
  })
  room = await openRehearsalRoom({ bot: bot.url, people, addBot: false })
  userIds = names?.map(name => room.person(name).person.mri)
  await room.addBot()
  await room.person('Ana').types('go')
  await room.settled()
}
afterEach(async () => {
  await room.close()
  await bot.close()
})
const refreshes = () =>
  bot.heard
    .filter(activity => plainAt(activity, 'value')['trigger'] === 'automatic')
    .map(activity => textAt(plainAt(activity, 'from'), 'name'))

describe('a card that is refreshed', () => {
  test('shows each listed person their own, and nobody else anything of it', async () => {
    await open(['Ana', 'Lee'])
    expect(refreshes()).toEqual(['Ana Brandt', 'Lee Marsh'])
    expect(room.person('Ana').sees()).toContain('For Ana Brandt only, version 1')
    expect(room.person('Ana').receives()).not.toContain('For Lee')
    expect(room.person('Sol').sees()).toContain('Agenda, version 1')
    expect(room.person('Sol').receives()).not.toContain('only')
  })

  test('is fetched again for each of them after an update, and no other view outlives it', async () => {
    await open(['Lee'])
    await room.person('Sol').presses('Next item')
    await room.settled()
    expect(refreshes()).toEqual(['Lee Marsh', 'Lee Marsh'])
    expect(room.person('Lee').sees()).toContain('For Lee Marsh only, version 2')
    expect(room.person('Ana').sees()).toContain('Agenda, version 2')
  })

  test('is refreshed for everybody in a small chat where nobody is listed, and for nobody where the list is empty', async () => {
    await open(undefined)
    expect(refreshes()).toHaveLength(3)
    await room.close()
    await bot.close()
    await open([])
    expect(refreshes()).toEqual([])
  })

  test('is not fetched for somebody who looks away, until they look again', async () => {
    await open(['Lee'])
    room.person('Lee').looksAway()
    await room.person('Sol').presses('Next item')
    await room.settled()
    expect(room.person('Lee').sees()).toContain('Agenda, version 2')
    room.person('Lee').looks()
    await room.person('Lee').waitsFor('For Lee Marsh only, version 2')
  })

  test('is refreshed for sixty people at most', async () => {
    await open([])
    const strangers = Array.from({ length: 60 }, (_, number) => `29:stranger-${number}`)
    userIds = [...strangers, room.person('Lee').person.mri]
    await bot.updates(posted.where, posted.id, shared(3))
    await room.settled()
    expect(refreshes()).toEqual([])
    expect(room.person('Lee').sees()).toContain('Agenda, version 3')
  })
})

describe('a message to one person in the chat', () => {
  test('is seen by nobody else', async () => {
    await open([])
    const where = encodeURIComponent(room.mainChat.id)
    await bot.calls('POST', `v3/conversations/${where}/activities?isTargetedActivity=true`, {
      ...asMessage(card([words('Between us')])),
      recipient: { id: room.person('Lee').person.mri },
    })
    expect(room.person('Lee').sees()).toContain('Between us')
    expect(room.person('Ana').receives()).not.toContain('Between us')
  })
})
