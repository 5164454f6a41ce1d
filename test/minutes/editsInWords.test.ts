import { describe, expect, it } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import {
  type ChangeShown,
  type EditsShown,
  carriedAsTheyStand,
  changeInWords,
  takenInWords,
} from '../../src/minutes/editsInWords.ts'

const edits = (more: Partial<EditsShown> = {}): EditsShown => ({
  library: 'public',
  name: 'draft minutes.docx',
  mark: 'a mark',
  changes: [{ item: '5', what: 'note', was: 'Calls had doubled.', now: 'Calls had trebled.' }],
  kept: ['Item 5: “Minutes:” became “Notes:”.'],
  comments: [],
  ...more,
})

describe('what becomes of edited documents', () => {
  it('is not spoken of where none was edited', () => expect(carriedAsTheyStand([], 'issued')).toBeUndefined())

  it('is that they are carried forward as they stand, with what of them the record has not', () =>
    expect(inEnglish(carriedAsTheyStand([edits()], 'issued') ?? '')).toBe(
      'The minutes are issued with the edits in “draft minutes.docx” as they stand there. Not in the record:\n- Item 5, note: Calls had doubled. → Calls had trebled.\n- Item 5: “Minutes:” became “Notes:”.',
    ))

  it('is said shortly where the record has every edit', () =>
    expect(inEnglish(carriedAsTheyStand([edits({ changes: [], kept: [] })], 'confirmed') ?? '')).toBe(
      'The minutes are confirmed with the edits in “draft minutes.docx” as they stand there. The record has them all.',
    ))

  it('quotes nothing of a restricted document', () =>
    expect(inEnglish(carriedAsTheyStand([edits({ library: 'restricted' })], 'issued') ?? '')).toBe(
      'The minutes are issued with the edits in “draft minutes.docx” as they stand there. Not in the record:\n- Item 5, note: changed\n- other changes, which stay in the document alone',
    ))

  it('is that one which cannot be read is left as it is', () =>
    expect(inEnglish(carriedAsTheyStand([edits({ unread: '“x.docx” could not be opened.' })], 'issued') ?? '')).toBe(
      '“x.docx” could not be opened. It is left as it is, and the minutes are filed as issued once it can be read.',
    ))

  it('is said of twelve changes, and how many more there are', () => {
    const changes = Array.from({ length: 15 }, (_, n) => ({ item: '5', what: 'note' as const, now: `Line ${n}.` }))
    const words = inEnglish(carriedAsTheyStand([edits({ changes, kept: [] })], 'issued') ?? '')
    expect(words).toContain('Line 11.\n- and 3 more')
    expect(words).not.toContain('Line 12.')
  })
})

describe('a change in a filed document', () => {
  it.each([
    [{ was: 'Old.', now: 'New.' }, 'Item 6, decision: Old. → New.', 'Item 6, decision: changed'],
    [{ now: 'New.' }, 'Item 6, decision, added: New.', 'Item 6, decision: added'],
    [{ was: 'Old.' }, 'Item 6, decision, taken out: Old.', 'Item 6, decision: taken out'],
  ])('is said in words, and without them where it is restricted: %o', (change, open, closed) => {
    const whole: ChangeShown = { item: '6', what: 'decision', ...change }
    expect(inEnglish(changeInWords(whole, 'public'))).toBe(open)
    expect(inEnglish(changeInWords(whole, 'restricted'))).toBe(closed)
  })
})

describe('the taking of edits', () => {
  it('is told with who took how many, and what was refused', () => {
    expect(inEnglish(takenInWords('Beatrix', 1, []))).toBe(
      'Beatrix took one change from the filed document into the record.',
    )
    expect(inEnglish(takenInWords('Beatrix', 3, ['That entry was struck.']))).toBe(
      'Beatrix took 3 changes from the filed document into the record. What was refused stays in the document:\n- That entry was struck.',
    )
  })
})
