import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { openStore } from '../../src/store/openStore.ts'
import { type Edit, editedInLibreOffice } from '../documents/editedInLibreOffice.ts'
import { officePath, runs } from '../documents/headless.ts'
import { byHand, paragraphAfter } from '../documents/readBack/filedMinutes.ts'
import { wordText } from '../documents/wordText.ts'
import { type ABot, aBot, agendaPasted, closes, filesIn } from './aBot.ts'

/** What the clerk does in the document: words put in place of others, or a paragraph typed after one. */
type Doing = Extract<Edit, { does: 'replace' | 'add after' }>
type Hand = (content: Uint8Array, edits: readonly Doing[]) => Promise<Uint8Array> | Uint8Array

const inOurOwnProgram: Hand = (content, edits) =>
  byHand(content, xml =>
    edits.reduce(
      (words, edit) =>
        edit.does === 'replace'
          ? words.replace(edit.words, edit.by)
          : paragraphAfter(words, edit.words, edit.paragraph),
      xml,
    ),
  )

const PUBLIC = 'Saltmarsh CSP/2026-11-26/2026-11-26 Saltmarsh CSP'
const RESTRICTED = 'Saltmarsh CSP (restricted)/2026-11-26/2026-11-26 Saltmarsh CSP'
const DRAFT = `${PUBLIC} draft minutes.docx`
const RESTRICTED_DRAFT = `${RESTRICTED} draft restricted minutes.docx`
const ISSUED = `${PUBLIC} issued draft minutes`
const CONFIRMED = `${PUBLIC} minutes`
const agendaAfter = agendaPasted
  .replace('26 November 2026', '21 January 2027')
  .replace('1. Apologies for absence', '1. Apologies for absence\n1a. Minutes of the previous meeting')

describe.each([
  ['our own program', inOurOwnProgram, true],
  ['LibreOffice (needs soffice)', editedInLibreOffice, runs(officePath)],
] as const)('minutes edited in %s', (_program, edited, there) => {
  describe.runIf(there).each(['columns', 'prose'])('in the style %s', { timeout: 90_000 }, houseStyle => {
    let bot: ABot, clerk: PersonInRoom, chair: PersonInRoom

    const files = () => filesIn(bot.folder)
    const current = async () => [...(await files()).keys()].filter(name => !name.includes('Earlier versions'))
    const text = async (name: string) => wordText((await files()).get(name) ?? new Uint8Array())
    const page = async (name: string) =>
      new TextDecoder()
        .decode((await files()).get(name))
        .replace(/<style>[^]*?<\/style>/g, '')
        .replace(/<[^>]*>/g, '')
    const edit = async (name: string, ...edits: readonly Doing[]) => {
      const path = join(bot.folder, 'files', name)
      await writeFile(path, await edited(await readFile(path), edits))
    }
    /** Waits until something is so. */
    const until = async (what: string, so: () => Promise<boolean>) => {
      for (const end = Date.now() + 20_000; !(await so()); await new Promise(done => setTimeout(done, 50)))
        if (Date.now() > end) throw new Error(`It did not come to this: ${what}.\n${clerk.sees('one-to-one')}`)
      await bot.room.settled({ quietFor: 300 })
    }
    const filed = (...names: readonly string[]) =>
      until(`${names.join(', ')} filed`, async () => {
        const now = await current()
        return names.every(name => now.includes(name))
      })
    const tells = async (words: string, answer: string | RegExp) => {
      await clerk.types(words, { where: 'one-to-one' })
      await clerk.waitsFor(answer, { within: 10_000 })
    }
    const calls = async (agenda: string) => {
      await tells(agenda, 'Agenda read: Saltmarsh')
      await clerk.presses('Publish')
      await chair.waitsFor("I'll be there", { within: 10_000 })
      await tells('present Imogen Thistlewood, Casimir Bellweather, Rosalind Penhallow, Nadia Osterley', 'present')
      await chair.types('open')
      await chair.waitsFor('For the chair', { within: 10_000 })
    }
    const opens = async () => {
      clerk.looks()
      await bot.room.settled({ quietFor: 300 })
      return clerk.sees('one-to-one')
    }

    beforeAll(async () => {
      bot = await aBot({}, {}, { houseStyle })
      clerk = bot.room.person('Beatrix')
      chair = bot.room.person('Imogen')
      await clerk.types('link Saltmarsh CSP')
      await clerk.waitsFor('This chat is now linked')
      await calls(agendaPasted)
      await tells('item 3', '3. Night bus marshals')
      await tells('note Twelve people were helped home. Ridership had doubled.', 'Noted under item 3')
      await tells('resolved that the marshals be funded until June 2027', 'that the marshals be funded')
      await tells('item 4', '4. Grants')
      await tells('note Three grants were asked for.', 'Noted under item 4')
      await tells('item 5', '5. Case review')
      await tells('note The family of Kestrel had been told twice.', 'Noted under item 5')
      await tells('item 6', '6. Any other')
      bot.clock.set('15:00')
      await closes(chair)
      await clerk.waitsFor('Open the draft', { within: 15_000 })
      await filed(RESTRICTED_DRAFT)
    }, 60_000)
    afterAll(() => bot.close())

    it('are shown on the clerk’s card when the clerk opens it, the old beside the new, nothing of the restricted ones quoted', async () => {
      expect(await opens()).not.toContain('You have edited')
      await edit(
        DRAFT,
        { does: 'replace', words: 'had doubled', by: 'had trebled' },
        { does: 'add after', words: 'Three grants', paragraph: 'A fourth came late.' },
      )
      await edit(RESTRICTED_DRAFT, { does: 'replace', words: 'told twice', by: 'told thrice' })
      const card = await opens()
      expect(card).toContain('Item 3, note: Twelve people were helped home. Ridership had doubled.')
      expect(card).toContain('→ Twelve people were helped home. Ridership had trebled.')
      expect(card).toContain('Item 4, note, added: A fourth came late.')
      expect(card).toContain('Item 5, note: changed')
      expect(card).not.toMatch(/thrice/)
    })

    it('are taken into the record by the clerk’s press, and the draft is one file again, with them in it', async () => {
      await clerk.presses('Take these changes into the record')
      await clerk.waitsFor('Beatrix Lonsdale took 3 changes from the filed document into the record.', {
        within: 10_000,
      })
      await until('both drafts carry the edits', async () => {
        const card = clerk.sees('one-to-one')
        return card.includes('The record has everything') && !card.includes('Take these changes into the record')
      })
      await clerk.presses('Redraft')
      await bot.room.settled({ quietFor: 1_000 })
      expect(await current()).toEqual(expect.arrayContaining([DRAFT, RESTRICTED_DRAFT]))
      expect((await current()).filter(name => name.includes('(2)'))).toEqual([])
      for (const words of [await text(DRAFT), await page(DRAFT.replace('.docx', '.html'))]) {
        expect(words).toContain('Ridership had trebled')
        expect(words).toContain('A fourth came late')
        expect(words).not.toMatch(/thrice|Kestrel/i)
      }
      expect(await text(RESTRICTED_DRAFT)).toContain('told thrice')
    })

    it('are issued with what the clerk changed since and did not take, and the clerk is told that the record has it not', async () => {
      await edit(DRAFT, { does: 'replace', words: 'until June', by: 'until July' })
      await clerk.presses('Redraft')
      await filed(`${PUBLIC} draft minutes (2).docx`)
      await clerk.waitsFor('this draft was filed beside them as 2026-11-26 Saltmarsh CSP draft minutes (2).docx')
      await clerk.presses('Mark as issued')
      await clerk.waitsFor(
        /The minutes are issued with the edits in “2026-11-26 Saltmarsh CSP issued draft minutes\.docx” as they stand there\. Not in the record:[^]*Item 3, decision: .*June 2027.* → .*July 2027/,
        { within: 15_000 },
      )
      await filed(`${ISSUED}.html`, `${RESTRICTED} issued draft restricted minutes.html`)
      for (const words of [await text(`${ISSUED}.docx`), await page(`${ISSUED}.html`)]) {
        expect(words).toContain('until July 2027')
        expect(words).toContain('Ridership had trebled')
      }
      expect((await current()).filter(name => /minutes/.test(name)).toSorted()).toEqual([
        `${RESTRICTED} issued draft restricted minutes.docx`,
        `${RESTRICTED} issued draft restricted minutes.html`,
        `${ISSUED}.docx`,
        `${ISSUED}.html`,
      ])
    })

    it('are confirmed at the next meeting with the edits and its correction, in Word and as a page, nothing left beside them', async () => {
      bot.clock.set('16:00')
      await calls(agendaAfter)
      await tells('item 1a', '1a. Minutes of the previous meeting')
      await tells('correction in item 3, "Twelve" should read "Fourteen"', /[Cc]orrection/)
      await tells('resolved that the minutes of the last meeting be confirmed as a correct record', 'be confirmed')
      await clerk.waitsFor('The minutes are confirmed with the edits in', { within: 15_000 })
      await filed(`${CONFIRMED}.html`, `${RESTRICTED} restricted minutes.html`)
      for (const words of [await text(`${CONFIRMED}.docx`), await page(`${CONFIRMED}.html`)]) {
        expect(words).toContain('Fourteen people were helped home. Ridership had trebled.')
        expect(words).toContain('until July 2027')
        expect(words).toContain('A fourth came late')
        expect(words).not.toMatch(/draft|Kestrel|thrice/i)
      }
      expect((await current()).filter(n => n.includes('2026-11-26/') && /minutes/.test(n)).toSorted()).toEqual([
        `${RESTRICTED} restricted minutes.docx`,
        `${RESTRICTED} restricted minutes.html`,
        `${CONFIRMED}.docx`,
        `${CONFIRMED}.html`,
      ])
      expect(await text(`${RESTRICTED} restricted minutes.docx`)).toContain('told thrice')
    })

    it('have in the record’s history who changed what', async () => {
      const record = await openStore(`sqlite:${join(bot.folder, 'clerk.db')}`)
      const events = (await record.read('saltmarsh/1')).map(kept => kept.event as { by: object; event: object })
      await record.close()
      expect(events).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            by: expect.objectContaining({ name: 'Beatrix Lonsdale' }) as object,
            event: expect.objectContaining({
              type: 'EntryAmended',
              text: 'Twelve people were helped home. Ridership had trebled.',
            }) as object,
          }),
          expect.objectContaining({
            by: expect.objectContaining({ name: 'Beatrix Lonsdale' }) as object,
            event: expect.objectContaining({
              type: 'NoteMade',
              text: 'A fourth came late.',
              restricted: false,
            }) as object,
          }),
        ]),
      )
    })

    it('leave no word of restricted business with anybody but the clerk, nor in the log', () => {
      for (const { name } of bot.room.mainChat.members.filter(m => m.name !== 'Beatrix Lonsdale'))
        expect(bot.room.person(name).receives(), name).not.toMatch(/kestrel|thrice/i)
      expect(bot.log.filter(line => /kestrel|thrice|trebled/i.test(line))).toEqual([])
      expect(bot.log.filter(line => (JSON.parse(line) as { level: number }).level >= 40)).toEqual([])
    })
  })
})
