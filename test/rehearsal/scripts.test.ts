import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { minutesIn } from '../../rehearsal/minutesFiled.ts'
import { partnershipIn } from '../../rehearsal/partnershipFiles.ts'
import { takeStep } from '../../rehearsal/rehearsing.ts'
import { readScript } from '../../rehearsal/script.ts'
import { card, startStubBot, words, type Answers, type StubBot } from './stubBot.ts'

const scripted = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'script-'))
  writeFileSync(join(folder, 'agenda.txt'), '1. Apologies\n')
  writeFileSync(join(folder, 'script.yml'), `partnership: riverside\ndate: 2026-11-26\n${text}`)
  return readScript(join(folder, 'script.yml'))
}

describe('a script', () => {
  test('is read step by step, with the files beside it', () => {
    expect(
      scripted(`
steps:
  - { at: '09:05', as: Ana Brandt, pastes: agenda.txt, where: one-to-one }
  - { as: Lee Marsh, press: Declare an interest, button: Declare, fill: { Item: 1 } }
  - { joins: [Ana Brandt] }
`).steps,
    ).toEqual([
      {
        at: '09:05',
        as: 'Ana Brandt',
        where: 'one-to-one',
        deed: { do: 'type', text: 'agenda\n\n1. Apologies\n', mention: true },
      },
      { as: 'Lee Marsh', deed: { do: 'press', title: 'Declare an interest', button: 'Declare', fill: { Item: 1 } } },
      { joins: ['Ana Brandt'] },
    ])
  })

  test.each([
    ['steps:\n  - { as: Ana Brandt, tpye: open }', 'Step 1 has “tpye”, which means nothing here.'],
    ['steps:\n  - { as: Ana Brandt }', "Step 1 says nobody's deed"],
    ['steps:\n  - { meeting: starts }\n  - { type: open }', 'Step 2 does not say whose it is'],
    ['steps: []', 'has no steps'],
  ])('that cannot be followed is refused with the step: %s', (text, fault) => {
    expect(() => scripted(text)).toThrow(fault)
  })
})

describe('a partnership file', () => {
  const text =
    'name: Riverside\nmembers:\n  - { name: Ana, part: clerk, email: a@council.example }\n  - { name: Tom, email: t@police.example, deputies: [Kei, Ana] }\n'
  test('gives everybody in it, guests and deputies too, each once', () => {
    expect(partnershipIn('riverside', text)).toMatchObject({
      chat: '19:meeting_riverside@thread.v2',
      people: [
        { name: 'Ana', part: 'clerk', guest: false },
        { name: 'Tom', part: 'member', guest: true },
        { name: 'Kei', part: 'deputy' },
      ],
    })
  })
})

describe('the meeting’s clock', () => {
  test('shows London time on the day, in summer too, and never goes back', () => {
    const clock = new MeetingClock('2026-07-24', '14:00')
    expect(clock.now().toISOString()).toMatch(/^2026-07-24T13:00:00/)
    clock.set('15:30')
    expect(clock.now().toISOString()).toMatch(/^2026-07-24T14:30:0/)
    clock.set('14:10')
    expect(clock.now().toISOString()).toMatch(/^2026-07-24T14:30:0/)
  })
})

describe('a step', () => {
  let bot: StubBot
  let room: RehearsalRoom
  const clock = new MeetingClock('2026-11-26')
  afterEach(async () => {
    await room.close()
    await bot.close()
  })
  async function open(answers: Answers) {
    bot = await startStubBot(answers)
    room = await openRehearsalRoom({
      bot: bot.url,
      people: [{ name: 'Ana Brandt' }],
      hears: 'mentions',
      now: () => clock.now(),
    })
  }
  const typed = (text: string, also = {}) => ({
    as: 'Ana Brandt',
    deed: { do: 'type', text, mention: true } as const,
    ...also,
  })

  test('waits for its answer, and carries the time of the meeting', async () => {
    await open(async (activity, stub) => {
      if (activity['type'] === 'message') setTimeout(() => void stub.posts(activity, card([words('Item 1')])), 200)
      return Promise.resolve(undefined)
    })
    await takeStep(room, clock, typed('open', { at: '14:00' }))
    expect(room.person('Ana').sees()).toContain('Item 1')
    expect(bot.heard.at(-1)?.['timestamp']).toMatch(/^2026-11-26T14:00:/)
  })

  test('fails where the bot breaks, where what was to be seen is not, and where a press goes wrong', async () => {
    await open(async (activity, stub) => {
      if (activity['text'] === '<at>Partnership Clerk</at> break') return { status: 500 }
      if (activity['type'] === 'invoke') return { status: 501 }
      if (activity['type'] === 'message')
        await stub.posts(
          activity,
          card([words('Only the chair may do that.')], {
            actions: [{ type: 'Action.Execute', title: 'Next item', verb: 'next' }],
          }),
        )
      return undefined
    })
    await expect(takeStep(room, clock, typed('break'))).rejects.toThrow('the bot answered with status 500')
    await takeStep(room, clock, typed('next', { refused: 'Only the chair' }))
    await expect(
      takeStep(room, clock, { as: 'Ana Brandt', deed: { do: 'press', title: 'Next item' } }),
    ).rejects.toThrow('Something went wrong')
    await expect(takeStep(room, clock, typed('next', { sees: 'Item 2' }), 300)).rejects.toThrow('was to show “Item 2”')
  })

  test('that is ordinary conversation has no answer to wait for', async () => {
    await open(() => undefined)
    await takeStep(room, clock, { as: 'Ana Brandt', deed: { do: 'type', text: 'Good afternoon', mention: false } })
    expect(bot.heard.filter(activity => activity['type'] === 'message')).toEqual([])
  })
})

describe('the minutes of a rehearsal', () => {
  const filed = (open: string, closed: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'filed-'))
    for (const [library, words] of [
      ['Board', open],
      ['Board (restricted)', closed],
    ] as const) {
      mkdirSync(join(folder, library))
      writeFileSync(join(folder, library, 'draft minutes.html'), `<style>p{}</style><p>${words}</p>`)
      writeFileSync(join(folder, library, 'draft minutes.docx'), '')
    }
    return folder
  }
  const script = {
    partnership: 'x',
    date: '2026-11-26',
    steps: [],
    minuted: ['adopted the plan'],
    restricted: ['the Harbour Lane case'],
  }

  test('are found where they were filed', async () => {
    expect(await minutesIn(filed('Adopted <b>the plan</b>', 'The Harbour Lane case'), script, 600)).toHaveLength(4)
  })

  test.each([
    ['say less than was said', 'Noted', 'The Harbour Lane case', 'do not say: adopted the plan'],
    ['leave the restricted part empty', 'Adopted the plan', '', 'do not say: the Harbour Lane case'],
    [
      'tell the public what is restricted',
      'Adopted the plan; the Harbour Lane case',
      'The Harbour Lane case',
      'say what is restricted',
    ],
  ])('fail the rehearsal where they %s', async (_, open, closed, fault) => {
    await expect(minutesIn(filed(open, closed), script, 600)).rejects.toThrow(fault)
  })

  test('fail the rehearsal where there are none', async () => {
    await expect(minutesIn(mkdtempSync(join(tmpdir(), 'filed-')), script, 300)).rejects.toThrow('No minutes were filed')
  })
})
