import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { wordText } from '../documents/wordText.ts'
import { type ABot, aBot, filesIn } from './aBot.ts'

const agenda = `agenda

Partneriaeth Diogelwch Cymunedol Morfa
Dydd Iau 26 Tachwedd 2026, 2.00 yp
Lleoliad: Neuadd y Dref, Morfa

1. Ymddiheuriadau am absenoldeb
2. Datganiadau o fuddiant
3. Marsialiaid y bws nos
   Cyflwynir gan: Orla Finnimore, Rheolwr Gorsaf
   Amser: 15 munud
4. Grantiau i grwpiau gwirfoddol
5. Unrhyw fater arall`

/** A meeting held in Welsh from its agenda to its draft: the agenda, what is typed and the buttons pressed are all in Welsh. */
async function held(): Promise<{
  readonly bot: ABot
  readonly said: string
  readonly papers: ReadonlyMap<string, string>
}> {
  const bot = await aBot(
    {},
    {},
    { language: 'cy', name: 'Partneriaeth Diogelwch Cymunedol Morfa', shortName: 'PDC Morfa' },
  )
  const who = (name: string) => bot.room.person(name)
  const clerk = who('Beatrix'),
    chair = who('Imogen')
  const types = async (person: PersonInRoom, words: string, where: 'one-to-one' | 'chat' = 'one-to-one') => {
    expect((await person.types(words, { where })).status).toBe(200)
    await bot.room.settled({ quietFor: 150 })
  }
  await types(clerk, 'cysylltu PDC Morfa', 'chat')
  await types(clerk, agenda)
  await clerk.presses('Cyhoeddi')
  await who('Wilf').waitsFor('Byddaf yno', { within: 10_000 })
  await who('Wilf').presses('Byddaf yno')
  await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Orla', 'Beatrix')
  await types(chair, 'agor y cyfarfod', 'chat')
  await types(chair, 'eitem 3', 'chat')
  for (const words of [
    'cyflwynwyd gan Orla Finnimore, Rheolwr Gorsaf',
    'nodyn Roedd nifer y teithwyr ar y bysiau nos wedi dyblu.',
    'penderfynwyd bod y marsialiaid yn cael eu hariannu hyd fis Mehefin 2027',
    'cam gweithredu Nadia Osterley: rhannu’r ffigurau anafiadau erbyn 15 Ionawr 2027',
    'cam gweithredu Wilf Harkaway: ysgrifennu at y cwmni bysiau erbyn y cyfarfod nesaf',
    'cworwm',
    'camau gweithredu',
  ])
    await types(clerk, words)
  await types(chair, 'eitem 4', 'chat')
  await types(clerk, 'nodwyd', 'chat')
  await types(clerk, 'Wilf Harkaway wedi gadael am 2.40 yp')
  await types(chair, 'eitem 5', 'chat')
  await types(chair, "cau'r cyfarfod", 'chat')
  await bot.room.settled({ quietFor: 300 })
  await types(chair, "cau'r cyfarfod", 'chat')
  await clerk.waitsFor('Agor y drafft', { within: 15_000 })
  await bot.room.settled({ quietFor: 300 })
  const said = [clerk, chair, who('Wilf')].map(person => person.receives()).join('\n')
  const files = await filesIn(bot.folder)
  const papers = new Map(
    [...files].filter(([name]) => name.endsWith('.docx')).map(([name, content]) => [name, wordText(content)] as const),
  )
  return { bot, said, papers }
}

describe('a meeting held in Welsh', () => {
  let meeting: Awaited<ReturnType<typeof held>>
  beforeAll(async () => {
    meeting = await held()
  }, 120_000)
  afterAll(() => meeting.bot.close())

  it('is filed under Welsh names', () =>
    expect([...meeting.papers.keys()].map(name => name.replace(/^.*\//, '')).toSorted()).toEqual([
      '2026-11-26 PDC Morfa agenda.docx',
      '2026-11-26 PDC Morfa cofnod camau gweithredu.docx',
      '2026-11-26 PDC Morfa cofnodion drafft.docx',
    ]))
  it.each([
    'Cofnodion',
    'Cyflwynwyd yr eitem gan Orla Finnimore',
    'Roedd nifer y teithwyr ar y bysiau nos wedi dyblu.',
    'Bod y marsialiaid yn cael eu hariannu hyd fis Mehefin 2027',
    '15 Ionawr 2027',
    'y cyfarfod nesaf',
    'Gadawodd Wilf Harkaway y cyfarfod am 2.40 y prynhawn.',
  ])('has minutes that say “%s”', words => {
    const minutes = [...meeting.papers].find(([name]) => name.includes('cofnodion drafft'))?.[1] ?? ''
    expect(minutes).toContain(words)
  })
  it('has papers without a word of ours in English', () => {
    const english =
      /\b(?:the|was|were|that|action|minutes|meeting|item|resolved|agreed|noted|present|apologies|by|left|draft)\b/gi
    expect(
      [...meeting.papers].flatMap(([name, text]) =>
        [...text.matchAll(english)].map(
          m => `${name.slice(-30)}: …${text.slice(Math.max(0, m.index - 30), m.index + 40)}`,
        ),
      ),
    ).toEqual([])
  })
  it('is told in Welsh that it is closed', () => expect(meeting.said).toContain("Mae'r cyfarfod wedi cau."))
  it('answers in Welsh what was typed in Welsh', () => {
    expect(meeting.said).toContain('Cofnodwyd cam gweithredu A1')
    expect(meeting.said).not.toContain('Ni ddeallais')
  })
})
