import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { wordText } from '../documents/wordText.ts'
import { type ABot, aBot, agendaPasted, filesIn, people } from './aBot.ts'

// A house style may capitalise, so words are looked for in small letters.
/** Words said in the restricted item, its closed title, and the nature of a sensitive interest: none may get about. */
const restricted = [
  'kestrel',
  'panel found two missed visits',
  'rewrite the visiting protocol',
  'write to the harrowgate family',
] as const
const sensitive = 'my sister lives on gannet row'
const message = 'i am at a funeral that day'
/** What the clerk noted one-to-one in an open item. */
const noted = ['ridership on the night buses', 'assaulted twice', 'both drivers had radios', 'said by mistake'] as const

describe('a whole meeting', () => {
  let bot: ABot, clerk: PersonInRoom, chair: PersonInRoom, words: string, closedWords: string, shownToChair: string
  /** Everything the bot ever had standing in the meeting chat, and what it sent to those who conduct nothing, drawn over since or not. */
  const everSent = new Set<string>()
  const keepsWatch = () => {
    for (const m of bot.room.mainChat.messages)
      if (m.from === bot.room.tenant.bot) everSent.add(`${m.text} ${JSON.stringify(m.attachments)}`.toLowerCase())
    for (const name of ['Rosalind', 'Nadia', 'Wilf', 'Orla', 'Fern', 'Jasper'])
      everSent.add(who(name).receives().toLowerCase())
  }
  const who = (name: string) => bot.room.person(name)
  /** Types to the bot one-to-one and waits for what it answers. */
  const tells = async (person: PersonInRoom, said: string, answer: string | RegExp) => {
    expect((await person.types(said, { where: 'one-to-one' })).status).toBe(200)
    await person.waitsFor(answer, { within: 10_000 })
  }
  const moveOn = async (to: string) => {
    await chair.waitsFor('Next item', { within: 10_000 })
    const pressed = await chair.presses('Next item')
    expect(pressed.kind).toBe('card')
    await chair.waitsFor(`${to}\nFor the chair`, { within: 10_000 })
    await who('Nadia').waitsFor(new RegExp(`${to.replace('.', '\\.')}\n\\d of 6 items`), { within: 10_000 })
    await bot.room.settled({ quietFor: 100 })
  }

  beforeAll(async () => {
    bot = await aBot()
    bot.room.onChange(keepsWatch)
    clerk = who('Beatrix')
    chair = who('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.waitsFor('This chat is now linked')
    await tells(clerk, agendaPasted, 'Agenda read: Saltmarsh')
    await clerk.presses('Publish')
    await chair.waitsFor("I'll be there", { within: 10_000 })

    for (const name of ['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf']) await who(name).presses("I'll be there")
    await who('Orla').presses('Send apologies', {
      fill: { 'Substitute (optional)': 'Fern Ashdown', 'Message for the clerk (optional)': message },
    })
    await who('Wilf').presses('Declare an interest', {
      button: 'Declare',
      fill: {
        Item: ['4. Grants to voluntary groups'],
        'Kind of interest': 'Pecuniary interest',
        'Nature of the interest': sensitive,
        'Sensitive: do not show the nature': true,
      },
    })
    await clerk.waitsFor(message, { within: 10_000 })

    bot.clock.set('13:55')
    await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Fern', 'Beatrix', 'Jasper')
    bot.clock.set('14:00')
    await chair.types('open')
    await chair.waitsFor('1. Apologies for absence', { within: 10_000 })
    await tells(clerk, 'apologies Tobias Quennell', 'Apologies recorded from Tobias Quennell')
    await moveOn('2. Declarations of interest')
    await moveOn('3. Night bus marshals')
    await tells(clerk, 'presented by Fern Ashdown, Watch Manager', 'presented by Fern Ashdown')
    await tells(
      clerk,
      'note Ridership on the night buses had doubled. Members heard that:\n- the marshals had been assaulted twice;\n- both drivers had radios.',
      'Noted under item 3',
    )
    await tells(clerk, 'resolved that the marshals be funded until June 2027', 'that the marshals be funded')
    await tells(
      clerk,
      'action Nadia Osterley / Casimir Bellweather: share injury figures by 15 January 2027',
      'Action A1 recorded',
    )
    await chair.waitsFor(/Note: Ridership[^]*Action A1/, { within: 10_000 })
    shownToChair = chair.sees('chat')
    await tells(clerk, 'note This was said by mistake.', /Noted under item 3[^]*Noted under item 3/)
    await tells(clerk, 'undo', 'Taken back: the note')
    await who('Nadia').types('Our figures come out on the tenth of the month')
    await moveOn('4. Grants to voluntary groups')
    await who('Wilf').waitsFor('I have left the room', { within: 10_000 })
    await who('Wilf').presses('I have left the room')
    await tells(clerk, 'agreed that the grants be paid as listed', 'agreed that the grants be paid')
    await chair.types('next item')
    await chair.waitsFor('not entitled to hear it: Jasper Nightly', { within: 10_000 })
    await who('Jasper').leaves()
    await chair.presses('Continue')
    await clerk.waitsFor('5. Case review update\nFor the chair', { within: 10_000 })
    await clerk.types('noted', { where: 'chat' })
    await clerk.waitsFor('Item 5 is restricted', { within: 10_000 })
    await tells(clerk, `note The ${restricted[1]} in the case.`, 'Noted under item 5')
    await tells(clerk, `resolved that officers ${restricted[2]}`, 'resolved that officers')
    await tells(clerk, `action Casimir Bellweather: ${restricted[3]} by meeting`, 'Action A2 recorded')
    await who('Casimir').types('actions')
    await who('Casimir').waitsFor('1 restricted, not shown here', { within: 10_000 })
    await bot.room.settled({ quietFor: 100 })
    await moveOn('6. Any other business')
    await who('Jasper').joins()
    bot.clock.set('15:10')
    await chair.presses('More')
    await chair.presses('Close the meeting')
    await clerk.waitsFor('Open the draft', { within: 15_000 })
    await bot.room.settled({ quietFor: 600 })
    const files = await filesIn(bot.folder)
    const word = (closed: boolean) =>
      [...files]
        .filter(([name]) => name.endsWith('.docx') && name.includes('restricted') === closed)
        .map(([, content]) => wordText(content))
        .join('\n')
        .toLowerCase()
    words = word(false)
    closedWords = word(true)
  }, 60_000)
  afterAll(() => bot.close())

  it('ends in public and restricted agendas and minutes and an action log, each as a Word file and a page, the restricted ones in a folder of their own', async () => {
    const [open, closed] = ['Saltmarsh CSP', 'Saltmarsh CSP (restricted)'].map(
      folder => `${folder}/2026-11-26/2026-11-26 Saltmarsh CSP`,
    )
    expect([...(await filesIn(bot.folder)).keys()].toSorted()).toEqual([
      `${closed} draft restricted minutes.docx`,
      `${closed} draft restricted minutes.html`,
      `${closed} restricted agenda.docx`,
      `${closed} restricted agenda.html`,
      `${open} action log.docx`,
      `${open} action log.html`,
      `${open} agenda.docx`,
      `${open} agenda.html`,
      `${open} draft minutes.docx`,
      `${open} draft minutes.html`,
    ])
  })

  it.each([
    'Fern Ashdown',
    'Tobias Quennell',
    'Ridership on the night buses had doubled',
    'the marshals had been assaulted twice',
    'the marshals be funded until June 2027',
    'share injury figures',
    '15 January 2027',
    'the grants be paid as listed',
    'Case review update',
    'Wilf Harkaway',
  ])('has in its public minutes: %s', said => {
    expect(words).toContain(said.toLowerCase())
  })

  it('leaves out of its minutes what was taken back, and what was only typed in conversation', () => {
    for (const said of ['said by mistake', 'on the tenth of the month']) expect(words).not.toContain(said)
  })

  it.each(restricted)('has in its restricted minutes alone: %s', said => {
    expect(closedWords).toContain(said)
    expect(words).not.toContain(said)
  })

  it.each(people.map(p => p.name).filter(name => name !== 'Beatrix Lonsdale'))(
    'sends nothing restricted to %s, seen or unseen',
    name => {
      const received = who(name).receives().toLowerCase()
      for (const said of restricted) expect(received).not.toContain(said)
    },
  )

  it('shows the nature of a sensitive interest to nobody, in no paper and not to the clerk', async () => {
    for (const { name } of people) expect(who(name).receives().toLowerCase(), name).not.toContain(sensitive)
    const papers = [...(await filesIn(bot.folder))].map(([name, content]) =>
      name.endsWith('.docx') ? wordText(content) : Buffer.from(content).toString(),
    )
    expect(papers.join('\n').toLowerCase()).not.toContain(sensitive)
  })

  it('shows the message that came with apologies to the clerk and to its sender only', () => {
    for (const { name } of people)
      if (name !== 'Beatrix Lonsdale' && name !== 'Orla Finnimore')
        expect(who(name).receives().toLowerCase(), name).not.toContain(message)
  })

  it('writes nothing to the log that was restricted, sensitive or a message to the clerk', () => {
    for (const said of [...restricted, sensitive, message])
      expect(bot.log.filter(line => line.toLowerCase().includes(said))).toEqual([])
  })

  it('logs no fault, and is never told by Teams that it sends too much', () => {
    expect(bot.log.filter(line => JSON.parse(line).level >= 40)).toEqual([])
    expect(bot.room.sendsOf({ status: 429 })).toBe(0)
  })

  it('posts one agenda card, and one card for each of the six items', () => {
    const cards = bot.room.mainChat.messages.map(m => JSON.stringify(m.attachments))
    expect(cards.filter(c => c.includes('see agenda'))).toHaveLength(1)
    expect(cards.filter(c => c.includes('Run the meeting') || c.includes(': done'))).toHaveLength(6)
  })

  it.each(noted)(
    'never prints in the chat, nor sends to anybody who conducts nothing, what the clerk noted: %s',
    said => {
      expect(everSent.size).toBeGreaterThan(50)
      expect([...everSent].filter(sent => sent.includes(said))).toEqual([])
    },
  )

  it('shows those who conduct what the clerk noted, in their own view', () => {
    expect(shownToChair).toContain('Ridership on the night buses had doubled')
  })

  it('gives the buttons of the conduct to nobody else', () => {
    expect(
      [...everSent].filter(sent => /"title":"(next item|defer|undo|add a note|close the meeting)/.test(sent)),
    ).toEqual([])
  })
})
