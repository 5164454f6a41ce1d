import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { plainAt, plainsAt, textAt } from '../../rehearsal/connector/plainJson.ts'
import { startStubBot, type StubBot } from './stubBot.ts'

let bot: StubBot
let room: RehearsalRoom
const activities = () => `v3/conversations/${encodeURIComponent(room.mainChat.id)}/activities`
const hello = { type: 'message', text: 'hello' }

beforeEach(async () => {
  bot = await startStubBot(() => undefined)
  room = await openRehearsalRoom({
    bot: bot.url,
    chat: { title: 'Riverside CSP' },
    people: [
      { name: 'Ana Brandt', id: 'a1', email: 'ana@riverside.example' },
      { name: 'Lee Marsh', email: 'lee@police.example', guest: true },
      { name: 'Caller', anonymous: true },
    ],
  })
})
afterEach(async () => {
  await room.close()
  await bot.close()
})

describe('a send', () => {
  test('is refused with 429 and the seconds to wait from the eighth in a second, in that conversation only', async () => {
    const statuses = []
    for (let count = 0; count < 8; count += 1) statuses.push((await bot.calls('POST', activities(), hello)).status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429])
    expect((await bot.calls('POST', activities(), hello)).retryAfter).toMatch(/^[12]$/)
    const one = await bot.calls('POST', 'v3/conversations', { members: [{ id: 'a1' }], tenantId: room.tenant.id })
    expect((await bot.calls('POST', `v3/conversations/${textAt(one.body, 'id')}/activities`, hello)).status).toBe(201)
    expect(room.sendsOf({ status: 429 })).toBe(2)
  })

  test('counts where it updates, and not where it deletes', async () => {
    const { body } = await bot.calls('POST', activities(), hello)
    const id = textAt(body, 'id')
    for (let count = 0; count < 6; count += 1)
      expect((await bot.calls('PUT', `${activities()}/${id}`, hello)).status).toBe(200)
    expect((await bot.calls('PUT', `${activities()}/${id}`, hello)).status).toBe(429)
    expect((await bot.calls('DELETE', `${activities()}/${id}`)).status).toBe(200)
  })

  test('of words and a card is split in two, counts twice, and gives no id', async () => {
    const both = {
      ...hello,
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body: [] } },
      ],
    }
    expect((await bot.calls('POST', activities(), both)).body).toEqual({})
    expect(room.mainChat.messages).toHaveLength(2)
    expect((await bot.calls('POST', activities(), both)).status).toBe(201)
    expect((await bot.calls('POST', activities(), both)).status).toBe(201)
    expect((await bot.calls('POST', activities(), both)).status).toBe(429)
  })

  test('over 100 KB is refused', async () => {
    expect(await bot.calls('POST', activities(), { type: 'message', text: 'x'.repeat(103_000) })).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    })
  })

  test('to a message that is gone is refused, as is one to a chat the bot is not in', async () => {
    expect(await bot.calls('PUT', `${activities()}/123`, hello)).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    })
    await room.removeBot()
    expect(await bot.calls('POST', activities(), hello)).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    })
  })

  test('fails as a test orders it, and may have been carried out all the same', async () => {
    room.failsNextSends(1, { status: 503 })
    room.failsNextSends(1, { status: 502, carriedOut: true })
    expect((await bot.calls('POST', activities(), hello)).status).toBe(503)
    expect(room.mainChat.messages).toHaveLength(0)
    expect((await bot.calls('POST', activities(), hello)).status).toBe(502)
    expect(room.mainChat.messages).toHaveLength(1)
  })
})

describe('the roster', () => {
  test('gives what Teams knows of each, and no address for somebody who joined without an account', async () => {
    const { body } = await bot.calls('GET', `v3/conversations/${encodeURIComponent(room.mainChat.id)}/pagedmembers`)
    const members = plainAt({ body }, 'body')['members']
    expect(members).toMatchObject([
      {
        aadObjectId: 'a1',
        email: 'ana@riverside.example',
        userPrincipalName: 'ana@riverside.example',
        tenantId: room.tenant.id,
        userRole: 'user',
      },
      { name: 'Lee Marsh', userPrincipalName: 'lee_police.example#EXT#@council.onmicrosoft.com', userRole: 'guest' },
      { name: 'Caller', userRole: 'anonymous' },
    ])
    expect(JSON.stringify((members as unknown[])[2])).not.toContain('aadObjectId')
    expect(
      (await bot.calls('GET', `v3/conversations/${encodeURIComponent(room.mainChat.id)}/members/a1`)).body,
    ).toMatchObject({ name: 'Ana Brandt' })
  })

  test('says who is in the meeting, and what the meeting is', async () => {
    await room.meetingStarts('Lee')
    const meeting = encodeURIComponent(textAt(plainAt(plainAt(bot.heard.at(-1), 'channelData'), 'meeting'), 'id') ?? '')
    const lee = room.person('Lee').person
    expect((await bot.calls('GET', `v1/meetings/${meeting}`)).body).toMatchObject({
      details: { title: 'Riverside CSP', type: 'Scheduled' },
      organizer: { name: 'Ana Brandt' },
    })
    expect(
      (await bot.calls('GET', `v1/meetings/${meeting}/participants/${lee.aadObjectId}?tenantId=${room.tenant.id}`))
        .body,
    ).toMatchObject({ meeting: { inMeeting: true, role: 'Presenter' } })
    expect((await bot.calls('GET', `v1/meetings/${meeting}/participants/a1`)).status).toBe(400)
    expect(
      await bot.calls('POST', `v1/meetings/${meeting}/notification`, { value: { recipients: [lee.mri, '29:nobody'] } }),
    ).toMatchObject({ status: 207, body: { recipientsFailureInfo: [{ recipientMri: '29:nobody' }] } })
  })
})

describe('the bot is told', () => {
  test('that it was added, in both of Teams’ ways', () => {
    expect(bot.heard.map(activity => activity['type'])).toEqual(['installationUpdate', 'conversationUpdate'])
  })

  test('what was typed, with its name where it was named', async () => {
    await room.person('Ana').types('next item', { mention: true })
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: room.serviceUrl,
      text: '<at>Partnership Clerk</at> next item',
      from: { id: room.person('Ana').person.mri, aadObjectId: 'a1', name: 'Ana Brandt' },
      conversation: { conversationType: 'groupChat', isGroup: true, tenantId: room.tenant.id, id: room.mainChat.id },
      channelData: { tenant: { id: room.tenant.id } },
    })
    expect(bot.heard.at(-1)?.['entities']).toContainEqual({
      type: 'mention',
      text: '<at>Partnership Clerk</at>',
      mentioned: room.tenant.bot,
    })
  })

  test('what was typed one-to-one, after being told of that chat', async () => {
    await room.person('Lee').types('help', { where: 'one-to-one' })
    expect(
      bot.heard.slice(2).map(activity => [activity['type'], plainAt(activity, 'conversation')['conversationType']]),
    ).toEqual([
      ['installationUpdate', 'personal'],
      ['conversationUpdate', 'personal'],
      ['message', 'personal'],
    ])
  })

  test('of a meeting’s start in capitals and of joining by the singular name', async () => {
    await room.meetingStarts('Ana')
    expect(bot.heard.slice(-2)).toMatchObject([
      { name: 'application/vnd.microsoft.meetingStart', value: { Title: 'Riverside CSP', MeetingType: 'Scheduled' } },
      {
        name: 'application/vnd.microsoft.meetingParticipantJoin',
        value: { members: [{ user: { aadObjectId: 'a1' }, meeting: { inMeeting: true, role: 'Organizer' } }] },
      },
    ])
  })

  test('where to fetch a file that was sent to it', async () => {
    await room.person('Ana').sends({ name: 'agenda.txt', content: '1. Apologies' })
    const [file] = plainsAt(bot.heard.at(-1), 'attachments')
    expect(file).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'agenda.txt',
    })
    expect(await (await fetch(textAt(plainAt(file, 'content'), 'downloadUrl') ?? '')).text()).toBe('1. Apologies')
  })

  test('the same again, to the letter, where Teams delivers twice', async () => {
    await room.person('Ana').types('next')
    await room.redelivers()
    expect(bot.heard.at(-1)).toEqual(bot.heard.at(-2))
    room.deliversTwice()
    await room.person('Ana').types('undo')
    expect(bot.heard.filter(activity => activity['text'] === 'undo')).toHaveLength(2)
  })
})
