import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/meeting/commands.ts'
import { inEnglish } from '../../../src/meeting/worded.ts'
import { byHand, filed, over, paragraphAfter, read, withCommands, withoutParagraph } from './filedMinutes.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const entry = (words: string): string => {
  const { entries, actions } = over().meeting
  const found = entries.find(
    e =>
      ('text' in e && e.text.includes(words)) ||
      (e.kind === 'presenter' && e.name.includes(words)) ||
      (e.kind === 'action' && actions.some(a => a.entry === e.id && a.text.includes(words))),
  )
  if (found === undefined) throw new Error(`No entry has “${words}”.`)
  return found.id
}
const commandsOf = (back: ReturnType<typeof read>): readonly Command[] => back.changes.flatMap(c => c.commands)

describe.each([...styles.keys()])('a filed document in the style %s', name => {
  const document = filed(styleNamed(name))

  it('that nobody edited has nothing changed', async () => {
    const at = await document
    expect(read(at, at.content)).toEqual({ changes: [], kept: [], comments: [] })
  })

  it('in which a note was reworded gives an amendment of that note', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('had doubled', 'had trebled')),
    )
    expect(back).toMatchObject({ kept: [], changes: [{ item: '5', what: 'note' }] })
    expect(commandsOf(back)).toEqual([
      {
        type: 'AmendEntry',
        entry: entry('had doubled'),
        text: 'The marshals had helped 1,112 people home. Calls to the police had trebled.',
      },
    ])
  })

  it('in which a point of a list was reworded keeps the other points, and what was bold', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('marshal on Fridays', 'marshal at weekends')),
    )
    expect(commandsOf(back)).toEqual([
      {
        type: 'AmendEntry',
        entry: entry('late buses'),
        text: '- The late buses were full by midnight.\n- Drivers wanted a **second** marshal at weekends.\n  - paid by the council',
      },
    ])
  })

  it('in which decisions and an action were reworded gives their own words, not those of the style', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml =>
        xml
          .replace('until March', 'until June')
          .replace(/three grants (be|were) paid/, 'two grants $1 paid')
          .replace(/rite to the bus company/, 'rite to both bus companies'),
      ),
    )
    expect(back.kept).toEqual([])
    expect(commandsOf(back)).toEqual([
      { type: 'AmendEntry', entry: entry('until March'), text: 'the marshals be kept until June' },
      { type: 'AmendEntry', entry: entry('bus company'), text: 'write to both bus companies' },
      { type: 'AmendEntry', entry: entry('grants be paid'), text: 'the two grants be paid' },
    ])
  })

  it('to which a paragraph was added gives a note of the item it stands in', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => paragraphAfter(xml, 'Three grants', 'A fourth came late.')),
    )
    expect(back.kept).toEqual([])
    expect(commandsOf(back)).toEqual([{ type: 'MakeNote', item: 'i6', text: 'A fourth came late.' }])
  })

  it('in which a note that was typed in a hurry was reworded gives the note as it now stands', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('The forms went out on 16 November', 'The forms went out on 17 November')),
    )
    expect(back.kept).toEqual([])
    expect(commandsOf(back)).toEqual([
      { type: 'AmendEntry', entry: entry('the forms went'), text: 'The forms went out on 17 November.' },
    ])
  })

  it('from which a note was deleted strikes it', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => withoutParagraph(xml, 'Three grants')),
    )
    expect(back).toMatchObject({ kept: [], changes: [{ what: 'note', was: 'Three grants were asked for.' }] })
    expect(commandsOf(back)).toEqual([{ type: 'StrikeEntry', entry: entry('Three grants') }])
  })

  it('from which a point was deleted keeps the other points of the note', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => withoutParagraph(xml, 'late buses')),
    )
    expect(commandsOf(back)).toEqual([
      {
        type: 'AmendEntry',
        entry: entry('late buses'),
        text: '- Drivers wanted a **second** marshal on Fridays.\n  - paid by the council',
      },
    ])
  })

  it('in which only the setting, the quotation marks and the spaces changed has nothing changed', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml =>
        xml
          .replace('Calls to the', 'Calls\u00a0to\u00a0the')
          .replace('Three grants', 'Three gra\u00adnts')
          .replace('<w:t xml:space="preserve">Three', '<w:t xml:space="preserve"> Three'),
      ),
    )
    expect(back).toEqual({ changes: [], kept: [], comments: [] })
  })

  it('in which the words of the style were changed says so, and offers nothing for the record', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => xml.replace(/>(5\.? ?)?Night bus marshals</i, '>$1Night buses and marshals<')),
    )
    expect(back.changes).toEqual([])
    expect(back.kept.map(inEnglish)).toEqual([
      expect.stringMatching(/^Item 5: “.*” became “.*Night buses and marshals/i),
    ])
  })

  it('whose changes were taken into the record has no more to take', async () => {
    const at = await document
    const edited = byHand(at.content, xml =>
      withoutParagraph(xml, 'late buses').replace('had doubled', 'had trebled').replace('until March', 'until June'),
    )
    const after = withCommands(over(), commandsOf(read(at, edited)))
    expect(read(at, edited, after.meeting)).toEqual({ changes: [], kept: [], comments: [] })
  })
})

describe('a document read back', () => {
  const document = filed(styleNamed('columns'))

  it('has both changes where the record was corrected in the meantime, in other words of the same note', async () => {
    const at = await document
    const corrected = withCommands(over(), [
      {
        type: 'AmendEntry',
        entry: entry('had doubled'),
        text: 'The marshals had helped 1,114 people home. Calls to the police had doubled.',
      },
    ])
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('had doubled', 'had trebled')),
      corrected.meeting,
    )
    expect(commandsOf(back)).toEqual([
      expect.objectContaining({ text: 'The marshals had helped 1,114 people home. Calls to the police had trebled.' }),
    ])
  })

  it('offers no change of words that the record has changed otherwise', async () => {
    const at = await document
    const corrected = withCommands(over(), [
      {
        type: 'AmendEntry',
        entry: entry('had doubled'),
        text: 'The marshals had helped 1,112 people home. Calls to the police had halved.',
      },
    ])
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('had doubled', 'had trebled')),
      corrected.meeting,
    )
    expect(back.changes).toEqual([])
    expect(back.kept.map(inEnglish)).toEqual([expect.stringContaining('trebled')])
  })

  it('reads tracked changes as accepted, and lists the comments', async () => {
    const at = await document
    const tracked = byHand(at.content, xml =>
      xml.replace(
        'Calls to the police had doubled.</w:t></w:r>',
        'Calls to the police had </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>doubled.</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>trebled.</w:t></w:r></w:ins>',
      ),
    )
    const back = read(at, tracked)
    expect(commandsOf(back)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('police had trebled.') }),
    ])
  })

  it('knows another date of an action', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('18 December 2026', '8 January 2027')),
    )
    expect(back.kept).toEqual([])
    expect(commandsOf(back)).toEqual([
      {
        type: 'AmendEntry',
        entry: entry('bus company'),
        text: 'write to the bus company',
        dueDate: '2027-01-08',
        dueWords: '8 January 2027',
      },
    ])
  })

  it('knows a presenter’s name written otherwise', async () => {
    const at = await filed(styleNamed('timed-items'))
    const back = read(
      at,
      byHand(at.content, xml => xml.replace('Orla Finnimore presented', 'Orla Finnemore presented')),
    )
    expect(commandsOf(back)).toEqual([{ type: 'AmendEntry', entry: entry('Orla Finnimore'), text: 'Orla Finnemore' }])
  })

  it('takes what was written under a restricted item for its public summary, and never for a note', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml => paragraphAfter(xml, 'CASE REVIEW UPDATE', 'An update was given.')),
    )
    expect(commandsOf(back)).toEqual([{ type: 'WriteSummary', item: 'i7', text: 'An update was given.' }])
  })

  it('is refused where it is no Word document', async () => {
    const at = await document
    expect(() => read(at, new TextEncoder().encode('not Word'))).toThrow('could not be opened as a Word document')
  })
})

describe('the restricted document read back', () => {
  const document = filed(styleNamed('columns'), 'restricted')

  it('amends restricted entries alone, and what is added to it is a restricted note', async () => {
    const at = await document
    const back = read(
      at,
      byHand(at.content, xml =>
        paragraphAfter(xml.replace('be extended', 'be closed'), 'family of Kestrel had', 'They asked for more time.'),
      ),
    )
    expect(commandsOf(back)).toEqual([
      { type: 'AmendEntry', entry: entry('review of Kestrel'), text: 'the review of Kestrel be closed' },
      { type: 'MakeNote', item: 'i7', text: 'They asked for more time.' },
    ])
    const after = withCommands(over(), commandsOf(back).slice(0, 1))
    expect(after.meeting.entries.find(e => e.id === entry('review of Kestrel'))).toMatchObject({ restricted: true })
  })
})

describe('a name typed where the document says that nobody has taken an action', () => {
  it.each(['columns', 'notes-table'])('becomes its owner, in the style %s', async style => {
    const history = withCommands(over(), [{ type: 'AgreeAction', item: 'i6', text: 'count the grants', owners: [] }])
    const at = await filed(styleNamed(style), 'public', history.meeting)
    const named = (names: string) =>
      commandsOf(
        read(
          at,
          byHand(at.content, xml => xml.replace('No owner yet', names)),
        ),
      )
    const action = history.meeting.actions.find(a => a.text === 'count the grants')
    if (action === undefined) throw new Error('The action was refused.')
    const amend = { type: 'AmendEntry', entry: action.entry, text: 'count the grants' }
    expect(named('Orla Finnimore')).toEqual([{ ...amend, owners: ['Orla Finnimore'] }])
    expect(named('Orla Finnimore/ All')).toEqual([{ ...amend, owners: ['Orla Finnimore', 'All'] }])
  })
})
