import { beforeEach, describe, expect, it } from 'vitest'
import type { FileRead } from '../../src/app/ports/papers.ts'
import type { ChangeRead } from '../../src/minutes/editsInWords.ts'
import { chair, clerk, councillor, note, take } from '../meeting/given.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { type ADesk, aDesk, wordsOf } from './aDesk.ts'

/** The library with one draft, as somebody who is no program of ours left it. */
interface Library {
  file: FileRead
  changes: readonly ChangeRead[]
  /** What reading the file waits for. */
  slow: Promise<void> | undefined
}

describe('a filed document that was edited', () => {
  let at: ADesk, library: Library

  beforeEach(async () => {
    at = await aDesk()
    await at.does(...upToOpening, take('5'), note('Calls had doubled.'), { type: 'CloseMeeting' })
    const link = 'https://papers.example/draft.docx'
    await at.does({
      type: 'RecordFiling',
      document: 'draft minutes.docx',
      version: 9,
      filed: { name: 'draft minutes.docx', link, mark: 'as filed', besideEdits: false },
    })
    await at.record.remember(`printed ${key}`, 'draft minutes.docx as filed', { passages: [] })
    library = {
      file: { name: 'draft minutes.docx', link, mark: 'edited', content: new Uint8Array() },
      changes: [
        {
          item: '5',
          what: 'note',
          was: 'Calls had doubled.',
          now: 'Calls had trebled.',
          commands: [{ type: 'AmendEntry', entry: await noted(), text: 'Calls had trebled.' }],
        },
      ],
      slow: undefined,
    }
    Object.assign(at.outside.filing, {
      readFiled: async () => {
        await library.slow
        return library.file
      },
    })
    Object.assign(at.outside.drafting, {
      readBack: async () => ({ changes: library.changes, kept: [], comments: [] }),
    })
  })
  const noted = async () => {
    const meeting = await at.office.meeting(key)
    return meeting.phase === 'not called' ? '' : (meeting.entries.find(e => e.kind === 'note')?.id ?? '')
  }
  const textOfNote = async () => {
    const meeting = await at.office.meeting(key)
    const note = meeting.phase === 'not called' ? undefined : meeting.entries.find(e => e.kind === 'note')
    return note?.kind === 'note' ? note.text : undefined
  }
  const told = () => at.said.filter(words => words.startsWith('tellClerks'))
  const becomesSlow = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    library.slow = promise
    return resolve
  }

  it('is shown to the clerk who looks again', async () => {
    expect(wordsOf(await at.presses(clerk, 'look again'))).toContain('Calls had doubled. → Calls had trebled.')
  })

  it('is nobody’s where the file is as we were about to file it', async () => {
    library.file = { ...library.file, asBegun: true }
    expect(wordsOf(await at.presses(clerk, 'look again'))).not.toContain('Calls had doubled.')
  })

  it.each([chair, councillor])('is shown to nobody else who presses, nor taken: $name', async person => {
    for (const verb of ['look again', 'take changes'])
      expect(wordsOf(await at.presses(person, verb, { seen: 'edited' }))).toBe('Only the clerk may do that.')
    expect(await textOfNote()).toBe('Calls had doubled.')
  })

  it('is taken into the record by the clerk, who is told what was taken', async () => {
    const card = wordsOf(await at.presses(clerk, 'take changes', { seen: 'edited' }))
    await at.afterwards()
    expect(await textOfNote()).toBe('Calls had trebled.')
    expect(card).not.toContain('Take these changes into the record')
    expect(told()).toEqual(['tellClerks Beatrix Lonsdale took one change from the filed document into the record.'])
    expect(at.said).toContain('showClerkCard')
  })

  it('is taken once, however often Teams delivers the press', async () => {
    library.changes = [
      { item: '5', what: 'note', commands: [{ type: 'MakeNote', item: 'i6', text: 'A fourth came.' }] },
    ]
    const press = () => at.presses(clerk, 'take changes', { seen: 'edited' }, { request: 'one press' })
    await Promise.all([press(), press()])
    const meeting = await at.office.meeting(key)
    expect(
      meeting.phase === 'not called' ? [] : meeting.entries.filter(e => 'text' in e && e.text === 'A fourth came.'),
    ).toHaveLength(1)
  })

  it('has what the record refuses told to the clerk, and left in the document', async () => {
    library.changes = [{ item: '5', what: 'note', commands: [{ type: 'AmendEntry', entry: 'e999', text: 'Nothing.' }] }]
    await at.presses(clerk, 'take changes', { seen: 'edited' })
    await at.afterwards()
    expect(told()).toEqual([
      expect.stringMatching(/none could be taken into the record\. What was refused stays in the document:\n- .+/),
    ])
  })

  it('edited again since it was shown is not taken, but shown again', async () => {
    library.file = { ...library.file, mark: 'edited again' }
    const card = wordsOf(await at.presses(clerk, 'take changes', { seen: 'edited' }))
    expect(card).toContain('edited again since this card was drawn, so nothing was taken yet')
    expect(card).toContain('"seen":"edited again"')
    expect(await textOfNote()).toBe('Calls had doubled.')
  })

  it('with nothing left to take is said to have nothing', async () => {
    library.changes = []
    expect(wordsOf(await at.presses(clerk, 'take changes', { seen: 'another' }))).toContain(
      'There is nothing to take: the record has what the document says.',
    )
  })

  it('is not taken into confirmed minutes', async () => {
    await at.does({ type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' })
    expect(wordsOf(await at.presses(clerk, 'take changes', { seen: 'edited' }))).toContain('The minutes are confirmed')
    expect(await textOfNote()).toBe('Calls had doubled.')
  })

  describe('in a library that is slow', () => {
    it('keeps no look waiting longer than three seconds; the card follows', async () => {
      const arrives = becomesSlow()
      const looking = at.presses(clerk, 'look again')
      await at.clock.passes(3_000)
      expect(wordsOf(await looking)).not.toContain('trebled')
      expect(at.said).not.toContain('showClerkCard')
      arrives()
      await at.afterwards()
      expect(at.said).toContain('showClerkCard')
    })

    it('is taken after the answer, which says so', async () => {
      const arrives = becomesSlow()
      const taking = at.presses(clerk, 'take changes', { seen: 'edited' })
      await at.clock.passes(3_000)
      expect(wordsOf(await taking)).toContain('I am taking the changes into the record')
      arrives()
      await at.afterwards()
      expect(await textOfNote()).toBe('Calls had trebled.')
      expect(told()).toHaveLength(1)
    })

    it('is issued all the same, without a wait', async () => {
      await at.presses(clerk, 'look again')
      becomesSlow()
      const card = wordsOf(await at.presses(clerk, 'issue'))
      expect(card).toContain('Draft minutes, issued')
      expect(card).toContain('Calls had doubled. → Calls had trebled.')
    })
  })
})
