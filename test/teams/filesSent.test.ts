import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot, agendaPasted } from './aBot.ts'

describe('a file that a clerk sends one-to-one', () => {
  let bot: ABot, clerk: PersonInRoom
  beforeAll(async () => {
    bot = await aBot()
    clerk = bot.room.person('Beatrix')
    await clerk.types('link Saltmarsh CSP')
    await clerk.waitsFor('This chat is now linked')
  })
  afterAll(() => bot.close())

  const answered = async (name: string, content: Uint8Array | string, answer: string | RegExp) => {
    expect((await clerk.sends({ name, content })).status).toBe(200)
    await clerk.waitsFor(answer, { within: 10_000 })
  }

  it('is read as an agenda', async () => {
    const lines = agendaPasted.split('\n').slice(1)
    const word = new Document({ sections: [{ children: lines.map(line => new Paragraph(line)) }] })
    await answered('agenda.docx', await Packer.toBuffer(word), 'Agenda read: Saltmarsh')
  })

  it('is answered with the reason where it cannot be read', async () => {
    await answered('agenda.pdf', '%PDF', 'agenda.pdf could not be opened as a PDF.')
    await answered('torn.docx', 'PK torn', 'torn.docx could not be opened as a Word document.')
  })

  it('is answered with the reason where it is too large', () =>
    answered('papers.docx', Buffer.alloc(26 * 1024 * 1024), 'That file is larger than 25 MB, so it was not read.'))

  it('or links to, and that cannot be read there, is answered with the reason', async () => {
    await clerk.types('agenda https://council.example/agenda.docx', { where: 'one-to-one' })
    await clerk.waitsFor('that link is not the link of a file in it.', { within: 10_000 })
  })
})

describe('a file kept where Teams keeps none', () => {
  it('is answered with the reason, and not read', async () => {
    const bot = await aBot({ FILES_SENT_FROM: 'https://files.saltmarsh.example' })
    try {
      const clerk = bot.room.person('Beatrix')
      await clerk.sends({ name: 'agenda.txt', content: agendaPasted })
      await clerk.waitsFor('I only fetch files that Teams keeps, in SharePoint or OneDrive.', { within: 10_000 })
    } finally {
      await bot.close()
    }
  })
})
