import { describe, expect, it } from 'vitest'
import { type EditsShown, clerkCard } from '../../src/cards/clerkCard.ts'
import { readEditsPress } from '../../src/cards/editsPress.ts'
import { close, given, inSession, note, take } from '../meeting/given.ts'

const meeting = { ...given(...inSession, take('5'), note('Calls had doubled.'), close).meeting, key: 'saltmarsh/1' }
const edits = (more: Partial<EditsShown> = {}): EditsShown => ({
  library: 'public',
  name: 'draft minutes.docx',
  mark: 'a mark',
  changes: [
    { item: '5', what: 'note', was: 'Calls had doubled.', now: 'Calls had trebled.' },
    { item: '6', what: 'note', now: 'A fourth grant came late.' },
    { item: '6', what: 'decision', was: 'The grants were paid.' },
  ],
  kept: ['Item 5: “Minutes:” became “Notes:”.'],
  comments: ['Ana: check this'],
  ...more,
})
const said = (...edited: readonly EditsShown[]) => JSON.stringify(clerkCard(meeting, { edited }))

describe('the clerk’s card of minutes somebody edited', () => {
  it('shows the old beside the new, what was added and taken out, what stays in the document, and the comments', () => {
    for (const words of [
      'Calls had doubled. → Calls had trebled.',
      'added: A fourth grant came late.',
      'taken out: The grants were paid.',
      'became “Notes:”',
      'Ana: check this',
    ])
      expect(said(edits())).toContain(words)
  })

  it('has a button that is read back as the taking of what was shown', () => {
    const actions = JSON.parse(said(edits(), edits({ mark: 'another' }))) as {
      readonly body: readonly {
        readonly actions?: readonly { readonly title: string; readonly verb: string; readonly data: unknown }[]
      }[]
    }
    const button = actions.body
      .flatMap(e => e.actions ?? [])
      .find(a => a.title === 'Take these changes into the record')
    expect(readEditsPress(button?.verb, button?.data)).toEqual({
      kind: 'take changes',
      meeting: 'saltmarsh/1',
      seen: 'a mark another',
    })
    expect(readEditsPress('take changes', { meeting: 'not a meeting', seen: '' })).toBeUndefined()
  })

  it('has no such button where the record can take nothing of it, or nobody edited anything', () => {
    expect(said(edits({ changes: [] }))).not.toContain('Take these changes')
    expect(said()).not.toContain('Take these changes')
  })

  it('quotes nothing of a restricted document', () => {
    const card = said(edits({ library: 'restricted' }))
    expect(card).toContain('Item 5, note: changed')
    expect(card).not.toMatch(/trebled|fourth grant|Notes:|check this/)
  })

  it('says why a document could not be read', () => {
    expect(said(edits({ changes: [], kept: [], comments: [], unread: '“x.docx” could not be opened.' }))).toContain(
      '“x.docx” could not be opened.',
    )
  })
})
