import { afterEach, describe, expect, test } from 'vitest'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { plainAt, textAt, type Plain } from '../../rehearsal/connector/plainJson.ts'
import { answersCard, card, startStubBot, words, type Answers, type StubBot } from './stubBot.ts'

const people = [{ name: 'Ana Brandt', email: 'ana@riverside.example' }, { name: 'Lee Marsh' }, { name: 'Sol Meyer' }]
const fields: readonly Plain[] = [
  {
    type: 'Input.ChoiceSet',
    id: 'item',
    label: 'Item',
    choices: [
      { title: '2. Budget', value: 'i2' },
      { title: '3. Plan', value: 'i3' },
    ],
    isRequired: true,
    errorMessage: 'Choose the item.',
  },
  { type: 'Input.Text', id: 'nature', label: 'Nature of the interest' },
  { type: 'Input.Toggle', id: 'sensitive', title: 'Sensitive: do not show the nature', valueOn: 'yes', valueOff: 'no' },
]
const declare: Plain = { type: 'Action.Execute', title: 'Declare', verb: 'declare', data: { meeting: 7 } }
const fill = {
  Item: '2. Budget',
  'Nature of the interest': 'I own the field',
  'Sensitive: do not show the nature': true,
}
const sent = { meeting: 7, item: 'i2', nature: 'I own the field', sensitive: 'yes' }

let bot: StubBot
let room: RehearsalRoom
afterEach(async () => {
  await room.close()
  await bot.close()
})

async function open(answers: Answers) {
  bot = await startStubBot(answers)
  room = await openRehearsalRoom({
    bot: bot.url,
    people,
    messageActions: [{ id: 'recordAction', title: 'Record as action' }],
  })
}
const posting =
  (opening: Plain, answers: Answers): Answers =>
  async (activity, stub) => {
    if (activity['text'] === 'go') await stub.posts(activity, card([words('Agenda')], { actions: [opening] }))
    return answers(activity, stub)
  }
const dataOf = (activity: Plain | undefined) => plainAt(plainAt(plainAt(activity, 'value'), 'action'), 'data')

describe('a form is filled in by the labels of its fields', () => {
  test('where it is a sub-card', async () => {
    await open(
      posting(
        { type: 'Action.ShowCard', title: 'Declare an interest', card: card(fields, { actions: [declare] }) },
        activity =>
          activity['name'] === 'adaptiveCard/action'
            ? { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Declared.' } }
            : undefined,
      ),
    )
    await room.person('Ana').types('go')
    expect(await room.person('Lee').presses('Declare an interest', { fill })).toEqual({
      kind: 'said',
      text: 'Declared.',
    })
    expect(dataOf(bot.heard.at(-1))).toEqual(sent)
    expect(room.person('Lee').sees()).toContain('Declared.')
    expect(room.person('Sol').sees()).not.toContain('Declared.')
  })

  test('where it is the card that answers the press', async () => {
    await open(
      posting({ type: 'Action.Execute', title: 'Declare an interest', verb: 'form' }, activity => {
        const verb = textAt(plainAt(plainAt(activity, 'value'), 'action'), 'verb')
        return verb === 'form'
          ? answersCard(card(fields, { actions: [{ type: 'Action.Execute', title: 'Cancel', verb: 'no' }, declare] }))
          : verb === 'declare'
            ? answersCard(card([words('You declared an interest')]))
            : undefined
      }),
    )
    await room.person('Ana').types('go')
    await room.person('Lee').presses('Declare an interest', { fill })
    expect(dataOf(bot.heard.at(-1))).toEqual(sent)
    expect(room.person('Lee').sees('chat')).toContain('You declared an interest')
    expect(room.person('Ana').receives()).not.toContain('You declared an interest')
  })

  test('where it is a dialog', async () => {
    await open(
      posting(
        {
          type: 'Action.Submit',
          title: 'Declare an interest',
          data: { msteams: { type: 'task/fetch' }, verb: 'form' },
        },
        activity =>
          activity['name'] === 'task/fetch'
            ? {
                body: {
                  task: {
                    type: 'continue',
                    value: {
                      title: 'Your interest',
                      card: {
                        contentType: 'application/vnd.microsoft.card.adaptive',
                        content: card(fields, { actions: [{ ...declare, type: 'Action.Submit' }] }),
                      },
                    },
                  },
                },
              }
            : activity['name'] === 'task/submit'
              ? { body: { task: { type: 'message', value: 'Declared.' } } }
              : undefined,
      ),
    )
    await room.person('Ana').types('go')
    await room.person('Lee').presses('Declare an interest')
    expect(room.person('Lee').sees()).toContain('Your interest')
    room.person('Lee').closesDialog()
    expect(await room.person('Lee').presses('Declare an interest', { fill })).toEqual({
      kind: 'said',
      text: 'Declared.',
    })
    expect(bot.heard.at(-1)?.['value']).toEqual({ data: sent, context: { theme: 'default' } })
  })

  test('where it is a card sent one-to-one', async () => {
    await open(
      posting({ type: 'Action.Execute', title: 'Declare an interest', verb: 'form' }, async (activity, stub) => {
        if (textAt(plainAt(plainAt(activity, 'value'), 'action'), 'verb') !== 'form') return undefined
        const { body } = await stub.calls('POST', 'v3/conversations', {
          members: [{ id: plainAt(activity, 'from')['id'] }],
          tenantId: plainAt(activity, 'conversation')['tenantId'],
        })
        await stub.posts({ conversation: body }, card(fields, { actions: [declare] }))
        return {
          body: {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: 'I have written to you.',
          },
        }
      }),
    )
    await room.person('Ana').types('go')
    await room.person('Lee').presses('Declare an interest', { fill })
    expect(dataOf(bot.heard.at(-1))).toEqual(sent)
    expect(room.person('Ana').receives()).not.toContain('Nature of the interest')
  })

  test('where a message action opens it', async () => {
    await open(activity =>
      activity['name'] === 'composeExtension/fetchTask'
        ? {
            body: {
              task: {
                type: 'continue',
                value: {
                  title: 'An action',
                  card: {
                    contentType: 'application/vnd.microsoft.card.adaptive',
                    content: card([{ type: 'Input.Text', id: 'owner', label: 'Owner' }], {
                      actions: [{ type: 'Action.Submit', title: 'Record' }],
                    }),
                  },
                },
              },
            },
          }
        : undefined,
    )
    await room.person('Sol').types('I will <b>write</b> to them')
    expect(
      await room.person('Ana').usesMessageAction('Record as action', 'I will', { fill: { Owner: 'Sol Meyer' } }),
    ).toEqual({ kind: 'nothing' })
    const value = plainAt(bot.heard.at(-1), 'value')
    expect(value).toMatchObject({
      commandId: 'recordAction',
      data: { owner: 'Sol Meyer' },
      messagePayload: { body: { content: '<p>I will &lt;b>write&lt;/b> to them</p>' } },
    })
  })

  test('and is not sent with a field missing that must be filled in', async () => {
    await open(
      posting(
        { type: 'Action.ShowCard', title: 'Declare an interest', card: card(fields, { actions: [declare] }) },
        () => undefined,
      ),
    )
    await room.person('Ana').types('go')
    await expect(
      room.person('Lee').presses('Declare an interest', { fill: { 'Nature of the interest': 'x' } }),
    ).rejects.toThrow('Choose the item.')
    await expect(room.person('Lee').presses('Declare', { fill: { Item: '9. Lunch' } })).rejects.toThrow(
      'offers no “9. Lunch”',
    )
    await expect(room.person('Lee').presses('Vote', { within: 100 })).rejects.toThrow('Lee Marsh sees no button “Vote”')
  })
})

describe('a button is looked for by whoever presses it', () => {
  test('while the bot waits for its turn to send the card, which may be a while after it answered', async () => {
    await open(async (activity, stub) => {
      if (activity['text'] === 'go')
        setTimeout(() => void stub.posts(activity, card([words('Agenda')], { actions: [declare] })), 700)
      return activity['type'] === 'invoke' ? answersCard(card([words('Declared')])) : undefined
    })
    await room.person('Ana').types('go')
    expect(await room.person('Lee').presses('Declare')).toMatchObject({ kind: 'card' })
  })
})

describe('an answer that Teams would not accept', () => {
  test.each([
    ['a status of 501', { status: 501 }],
    [
      'a body of another kind',
      { body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: 'words' } },
    ],
  ])('is shown as something that went wrong: %s', async (_, answer) => {
    await open(
      posting({ type: 'Action.Execute', title: 'Next item', verb: 'next' }, activity =>
        activity['type'] === 'invoke' ? answer : undefined,
      ),
    )
    await room.person('Ana').types('go')
    expect(await room.person('Ana').presses('Next item')).toMatchObject({ kind: 'wrong' })
    expect(room.person('Ana').sees()).toContain('Something went wrong. Please try again.')
  })
})
