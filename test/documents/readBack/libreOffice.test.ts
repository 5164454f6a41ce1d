import { describe, expect, it } from 'vitest'
import { editedInLibreOffice } from '../editedInLibreOffice.ts'
import { officePath, runs } from '../headless.ts'
import { wordText } from '../wordText.ts'
import { styleNamed, styles } from '../houseStyles.ts'
import { carried, filed, over, read } from './filedMinutes.ts'

const entry = (words: string) => over().meeting.entries.find(e => 'text' in e && e.text.includes(words))?.id ?? ''
const pageOf = (html: Uint8Array) => new TextDecoder().decode(html).replace(/[\s\S]*<main>/, '')

describe.skipIf(!runs(officePath))('a document edited in LibreOffice (needs soffice)', { timeout: 90_000 }, () => {
  describe.each([...styles.keys()])('in the style %s', name => {
    const document = filed(styleNamed(name))
    let made: Promise<Uint8Array> | undefined
    const edited = () =>
      (made ??= document.then(at =>
        editedInLibreOffice(at.content, [
          { does: 'replace', words: 'had doubled', by: 'had trebled' },
          { does: 'replace', words: 'until March', by: 'until June' },
          { does: 'add after', words: 'Three grants', paragraph: 'A fourth came late.' },
          { does: 'delete', words: 'late buses' },
          { does: 'make bold', words: 'to the police' },
        ]),
      ))

    it('is read back as what was done to it, the bold words being no change', async () => {
      const back = read(await document, await edited())
      expect(back.kept).toEqual([])
      expect(back.changes.flatMap(c => c.commands)).toEqual([
        {
          type: 'AmendEntry',
          entry: entry('had doubled'),
          text: 'The marshals had helped 1,112 people home. Calls to the police had trebled.',
        },
        { type: 'AmendEntry', entry: entry('until March'), text: 'the marshals be kept until June' },
        {
          type: 'AmendEntry',
          entry: entry('late buses'),
          text: '- Drivers wanted a **second** marshal on Fridays.\n  - paid by the council',
        },
        { type: 'MakeNote', item: 'i6', text: 'A fourth came late.' },
      ])
    })

    it('only opened and saved has nothing changed', async () => {
      const at = await document
      expect(read(at, await editedInLibreOffice(at.content, []))).toEqual({ changes: [], kept: [], comments: [] })
    })

    it('confirmed keeps every edit, without watermark and status line, in Word and in HTML', async () => {
      const at = await document
      const { content, html, left } = carried(at, await edited(), {
        ...at.meeting,
        issued: true,
        confirmed: { corrections: ['“1,112” should read “1,114”'], on: '2027-01-21', atMeeting: 'saltmarsh/2' },
      })
      expect(left).toEqual([])
      for (const words of [wordText(content), pageOf(html).replace(/<[^>]*>/g, '')]) {
        expect(words).toContain('helped 1,114 people home. Calls to the police had trebled.')
        expect(words).toContain('until June')
        expect(words).toContain('A fourth came late.')
        expect(words).not.toMatch(/late buses|draft/i)
      }
      expect(pageOf(html)).toContain('<strong>to the police</strong>')
    })
  })

  it('with its changes tracked, and nobody having accepted them, is read as if they were', async () => {
    const at = await filed(styleNamed('columns'))
    const tracked = await editedInLibreOffice(at.content, [
      { does: 'track changes' },
      { does: 'replace', words: 'had doubled', by: 'had trebled' },
      { does: 'delete', words: 'Three grants' },
    ])
    expect(read(at, tracked).changes.flatMap(c => c.commands)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('police had trebled') }),
      { type: 'StrikeEntry', entry: entry('Three grants') },
    ])
  })

  it('in which a paragraph was cut in two gives a note of two paragraphs', async () => {
    const at = await filed(styleNamed('columns'))
    const cut = await editedInLibreOffice(at.content, [
      { does: 'cut in two before', words: 'Calls to the police' },
      { does: 'replace', words: 'had doubled', by: 'had trebled' },
    ])
    expect(read(at, cut)).toMatchObject({
      kept: [],
      changes: [
        {
          commands: [
            {
              type: 'AmendEntry',
              entry: entry('had doubled'),
              text: 'The marshals had helped 1,112 people home.\n\nCalls to the police had trebled.',
            },
          ],
        },
      ],
    })
  })
})
