import { Document, Header, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { accessibilityOfWord } from '../../../src/documents/paper/accessibility.ts'
import { writePublicMinutes } from '../../../src/documents/paper/minutesDocuments.ts'
import type { CalledMeeting } from '../../../src/meeting/meeting.ts'
import { drawMinutes } from '../../../src/minutes/drawing.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import { close, given, inSession, note, take } from '../../meeting/given.ts'
import { wordText } from '../wordText.ts'
import { byHand, carried, filed, over, paragraphAfter, read, withCommands, withoutParagraph } from './filedMinutes.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const issued = (): CalledMeeting => ({ ...over().meeting, issued: true })
const confirmed = (...corrections: readonly string[]): CalledMeeting => ({
  ...issued(),
  confirmed: { corrections, on: '2027-01-21', atMeeting: 'saltmarsh/2' },
})
const entry = (words: string): string =>
  over().meeting.entries.find(e => 'text' in e && e.text.includes(words))?.id ?? ''

describe.each([...styles.keys()])('an edited document in the style %s carried forward', name => {
  const document = filed(styleNamed(name))
  const edited = async () => {
    const at = await document
    const content = byHand(at.content, xml =>
      paragraphAfter(withoutParagraph(xml, 'Three grants'), 'had doubled', 'A clerk’s own line.').replace(
        'had doubled',
        'had trebled',
      ),
    )
    return { at, content }
  }

  it('once confirmed has every edit, no watermark, and no line that says draft', async () => {
    const { at, content } = await edited()
    const { content: after, left } = carried(at, content, confirmed())
    const text = wordText(after)
    expect(text).toContain('police had trebled')
    expect(text).toContain('A clerk’s own line.')
    expect(text).not.toContain('Three grants')
    expect(text).not.toMatch(/draft/i)
    expect(left).toEqual([])
  })

  it('is in all else the document that was edited, with the lines to be signed at its end', async () => {
    const { at, content } = await edited()
    const before = wordText(content)
      .split('\n')
      .filter(l => !/draft/i.test(l))
    const asConfirmed = wordText(carried(at, content, confirmed()).content).split('\n')
    expect(asConfirmed.filter(l => !/^(?:Signed|Date): ?|^Signed as/.test(l))).toEqual(before)
    const asIssued = wordText(carried(at, content, issued()).content).split('\n')
    expect(asIssued.filter(l => !/draft/i.test(l))).toEqual(before)
    expect(asIssued).toContain('[behind every page: DRAFT]')
  })

  it('has a correction made in place, in a passage the clerk edited too', async () => {
    const { at, content } = await edited()
    const text = wordText(carried(at, content, confirmed('“1,112” should read “1,114”')).content)
    expect(text).toContain('helped 1,114 people home. Calls to the police had trebled.')
  })

  it('is compared, from then on, with what the record prints then', async () => {
    const { at, content } = await edited()
    const { content: after, printed } = carried(at, content, issued())
    const back = read({ ...at, printed }, after, issued())
    expect(back.changes.map(c => [c.what, c.was, c.now])).toEqual(
      read(at, content).changes.map(c => [c.what, c.was, c.now]),
    )
    expect(back.changes).toHaveLength(3)
  })

  it('has what was added to the record since, set like its neighbours', async () => {
    const { at, content } = await edited()
    const more = withCommands(over(), [])
    const meeting = more.meeting
    const added: CalledMeeting = {
      ...meeting,
      entries: [
        ...meeting.entries,
        {
          id: 'e99',
          item: 'i5',
          at: '',
          by: 'Beatrix Lonsdale',
          restricted: false,
          amended: false,
          kind: 'note',
          text: 'A late note.',
        },
      ],
    }
    const { content: after, left } = carried(at, content, added)
    expect(left).toEqual([])
    expect(wordText(after)).toMatch(/A clerk’s own line\.[\s\S]*A late note\.[\s\S]*grants/i)
    expect(read({ ...at, printed: carried(at, content, added).printed }, after, added).changes).toHaveLength(3)
  })

  it('takes for its own what the record took from it, and prints nothing twice', async () => {
    const { at, content } = await edited()
    const meeting = withCommands(
      over(),
      read(at, content).changes.flatMap(c => c.commands.filter(d => d.type !== 'MakeNote')),
    ).meeting
    const taken: CalledMeeting = {
      ...meeting,
      entries: [
        ...meeting.entries,
        {
          id: 'e99',
          item: 'i5',
          at: '',
          by: 'Beatrix Lonsdale',
          restricted: false,
          amended: false,
          kind: 'note',
          text: 'A clerk’s own line.',
        },
      ],
    }
    const { content: after, left, printed } = carried(at, content, taken)
    expect(left).toEqual([])
    expect(wordText(after)).toBe(wordText(content))
    expect(read({ ...at, printed }, after, taken)).toEqual({ changes: [], kept: [], comments: [] })
  })

  it('leaves nothing inaccessible, and its HTML says what it says', async () => {
    const { at, content } = await edited()
    const { content: after, html } = carried(at, content, confirmed())
    expect(accessibilityOfWord(after)).toEqual([])
    const page = new TextDecoder().decode(html)
    expect(page).toContain('police had trebled')
    expect(page).not.toMatch(/Three grants|Kestrel|Draft m/)
    expect(page).toMatch(/<html lang="en-GB">[\s\S]*<h1>/)
  })

  it('has the look of its style’s web page in HTML, and no less than that page says', async () => {
    const { at, content } = await edited()
    const { html } = carried(at, content, confirmed())
    const [, unedited] = await writePublicMinutes(publicCopy(drawMinutes(confirmed())), styleNamed(name))
    const lines = (page: Uint8Array | undefined) =>
      new TextDecoder()
        .decode(page)
        .replace(/[\s\S]*<main>/, '')
        .replace(/<\/(?:p|h\d|li|td|th|caption)>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .split('\n')
    expect(lines(html).map(l => l.replace('had trebled', 'had doubled'))).toEqual(
      lines(unedited?.content).flatMap(l =>
        l.includes('Three grants') ? [] : l.includes('had doubled') ? [l, 'A clerk’s own line.'] : [l],
      ),
    )
  })

  it('keeps in HTML what somebody corrected in words that only Word prints', async () => {
    const { at, content } = await edited()
    const corrected = byHand(content, xml => xml.replace('The meeting closed at', 'The meeting ended at'))
    expect(new TextDecoder().decode(carried(at, corrected, confirmed()).html)).toContain('The meeting ended at')
    expect(new TextDecoder().decode(carried(at, content, confirmed()).html)).not.toContain('The meeting closed at')
  })
})

describe('an edited document carried forward', () => {
  it('has a correction made to words that only the clerk’s document has, where they stand once', async () => {
    const at = await filed(styleNamed('columns'))
    const content = byHand(at.content, xml =>
      paragraphAfter(xml.replace('had doubled', 'had trebled'), 'Three grants', 'The buses had trebled too.'),
    )
    const text = (...corrections: readonly string[]) =>
      wordText(carried(at, content, confirmed(...corrections)).content)
    expect(text('Item 5: “trebled” should read “quadrupled”')).toMatch(
      /police had quadrupled[\s\S]*buses had trebled too/,
    )
    expect(text('“trebled” should read “quadrupled”')).not.toContain('had quadrupled')
    expect(text('“treb” should read “quadr”')).not.toContain('quadrled')
    expect(text('“buses had trebled” should read “buses had quadrupled”')).toContain('buses had quadrupled too')
  })

  it('keeps the clerk’s words where the record changed the same ones, and says so', async () => {
    const at = await filed(styleNamed('columns'))
    const content = byHand(at.content, xml => xml.replace('had doubled', 'had trebled'))
    const meeting = withCommands(over(), [
      {
        type: 'AmendEntry',
        entry: entry('had doubled'),
        text: 'The marshals had helped 1,112 people home. Calls to the police had halved.',
      },
    ]).meeting
    const { content: after, left } = carried(at, content, meeting)
    expect(wordText(after)).toContain('had trebled')
    expect(left).toMatchObject([
      { item: '5', document: expect.stringContaining('trebled'), record: expect.stringContaining('halved') },
    ])
  })

  it('has a struck entry taken out of it, unless the clerk reworded that', async () => {
    const at = await filed(styleNamed('columns'))
    const struck = withCommands(over(), [{ type: 'StrikeEntry', entry: entry('Three grants') }]).meeting
    expect(wordText(carried(at, at.content, struck).content)).not.toContain('Three grants')
    const reworded = byHand(at.content, xml => xml.replace('Three grants', 'Four grants'))
    const { content, left } = carried(at, reworded, struck)
    expect(wordText(content)).toContain('Four grants')
    expect(left).toMatchObject([{ item: '6', document: 'Four grants were asked for.' }])
  })

  it('has the row of a struck entry taken out with it, where nothing else stands in that row', async () => {
    const long = `The tide was high. ${'The quay was wet and nobody slipped. '.repeat(10)}`
    const history = withCommands(over(), [{ type: 'MakeNote', item: 'i6', text: long }])
    const at = await filed(styleNamed('columns'), 'public', history.meeting)
    const note_ = history.meeting.entries.find(e => 'text' in e && e.text.startsWith('The tide was high'))?.id ?? ''
    const struck = withCommands(history, [{ type: 'StrikeEntry', entry: note_ }]).meeting
    const { content } = carried(at, at.content, struck)
    expect(wordText(at.content)).toContain('The tide was high')
    expect(wordText(content)).not.toContain('The tide was high')
    const rows = (document: Uint8Array) =>
      strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array()).match(/<w:tr[ >]/g)?.length
    expect(rows(content)).toBe((rows(at.content) ?? 0) - 1)
  })

  it('keeps the bold and italic words of a passage outside what is changed', async () => {
    const meeting = given(...inSession, take('5'), note('The **second** marshal came on 12 nights.'), close).meeting
    const at = await filed(styleNamed('columns'), 'public', {
      ...meeting,
      entries: [...meeting.entries, ...over().meeting.entries.filter(e => e.restricted)],
    })
    const now: CalledMeeting = {
      ...at.meeting,
      entries: at.meeting.entries.map(e =>
        e.kind === 'note' && !e.restricted ? { ...e, text: e.text.replace('12', '14') } : e,
      ),
    }
    const { content } = carried(at, at.content, now)
    const { html } = carried(at, at.content, now)
    expect(wordText(content)).toContain('The second marshal came on 14 nights.')
    expect(new TextDecoder().decode(html)).toContain('The <strong>second</strong> marshal came on 14 nights.')
  })

  it('of restricted business never has a public one’s words, nor the reverse', async () => {
    const at = await filed(styleNamed('columns'), 'restricted')
    const content = byHand(at.content, xml => xml.replace('had been told', 'had been told twice'))
    const text = wordText(carried(at, content, confirmed()).content)
    expect(text).toContain('had been told twice')
    expect(text).not.toContain('marshals')
  })
})

describe('an edited document on a letterhead', () => {
  const onLetterhead = async () => {
    const letterhead = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              headers: { default: new Header({ children: [new Paragraph('Saltmarsh District Council {{status}}')] }) },
              children: ['Quay Street', '{{minutes}}', 'End of the minutes'].map(text => new Paragraph(text)),
            },
          ],
        }),
      ),
    )
    const [word] = await writePublicMinutes(publicCopy(drawMinutes(over().meeting)), styleNamed('columns'), {
      letterhead,
    })
    if (word?.printed === undefined) throw new Error('Nothing was written.')
    const { content, printed } = word
    return { meeting: over().meeting, content, printed, style: styleNamed('columns'), library: 'public' } as const
  }

  it('has in the letterhead’s own words nothing that somebody added', async () => {
    const at = await onLetterhead()
    expect(read(at, at.content)).toEqual({ changes: [], kept: [], comments: [] })
  })

  it('keeps its letterhead, which no longer says that the minutes are a draft once they are confirmed', async () => {
    const at = await onLetterhead()
    const text = wordText(
      carried(
        at,
        byHand(at.content, xml => xml.replace('had doubled', 'had trebled')),
        confirmed(),
      ).content,
    )
    expect(text).toMatch(/Saltmarsh District Council[\s\S]*Quay Street[\s\S]*had trebled[\s\S]*End of the minutes/)
    expect(text).not.toMatch(/draft/i)
  })
})
