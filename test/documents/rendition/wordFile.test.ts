import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readHouseStyle } from '../../../src/documents/houseStyle/style.ts'
import type { HouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { publicPage, restrictedPage } from '../../../src/documents/rendition/minutesPage.ts'
import { passagesPrinted } from '../../../src/documents/rendition/printed.ts'
import type { Minutes } from '../../../src/minutes/minutes.ts'
import { inFull, publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import { invented } from '../inventedMeeting.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const pageOf = (style: HouseStyle, medium: 'web' | 'word', meeting: Partial<Minutes> = {}) =>
  publicPage(publicCopy(inFull({ ...invented, ...meeting })), style, medium)
const linesOf = (style: HouseStyle, medium: 'web' | 'word', meeting: Partial<Minutes> = {}) =>
  passagesPrinted(pageOf(style, medium, meeting).blocks).map(p => p.text)

/** What belongs to a web page alone. */
const furniture =
  /^(?:Agenda and minutes|Items|(?:Note )?No\. Item|Minutes:|Additional documents:|(?:.* )?PDF \d+ [KM]B)$/

describe.each([...styles])('the Word file in the style %s', (_, style) => {
  const [word, web] = [linesOf(style, 'word'), linesOf(style, 'web')]

  test('says who was there, who was in attendance and who sent apologies', () => {
    const rows = word.filter(line => /^(?:Present|In attendance|Apologies):/i.test(line)).join(' ')
    if (style.attendance.form === 'table')
      expect(word).toEqual(expect.arrayContaining(['Saoirse Quill', 'Linnet Hartsease', 'Jonty Marchbanks']))
    else expect(rows).toMatch(/Saoirse Quill.*Linnet Hartsease/)
    expect(word.join(' ')).toContain('Jonty Marchbanks')
  })

  test('has a running header, numbers its pages, and says when the meeting closed', () => {
    const page = pageOf(style, 'word')
    expect(page.running.join(' ')).toMatch(/Wexcombe Community Safety Partnership.*November 2026/i)
    expect(page.footer).toBe('Page {page} of {pages}')
    expect(word.at(-1)).toMatch(/^The meeting closed at 3[.:]41 pm\.$/)
  })

  test('has nothing of a web page’s furniture', () => {
    expect(word.filter(line => furniture.test(line))).toEqual([])
  })

  test('says everything else that the page on the web says, in the same order', () => {
    const said = web.filter(line => !furniture.test(line) && !/PDF/.test(line))
    expect(word.filter(line => said.includes(line))).toEqual(said)
  })

  test('has its items as headings, one level under the title', () => {
    const headings = pageOf(style, 'word').blocks.flatMap(b => (b.kind === 'heading' ? [b.level] : []))
    if (style.items.layout === 'headings')
      expect(headings).toEqual([1, ...headings.slice(1).map(l => (l === 3 ? 3 : 2))])
    expect(headings[0]).toBe(1)
  })

  test('alone says when the meeting closed', () => {
    expect(web.join()).not.toContain('The meeting closed')
  })
})

describe('the page on the web in a style of a committee system', () => {
  test.each(['prose', 'web-items', 'timed-items'])('%s keeps its furniture', name => {
    const web = linesOf(styleNamed(name), 'web')
    expect(web[0]).toBe('Agenda and minutes')
    expect(web).toContain(name === 'timed-items' ? 'Note No. Item' : 'No. Item')
    expect(web).toContain('Minutes:')
    expect(web).toContain('PDF 212 KB')
    expect(web.join()).not.toContain('Present:')
  })
})

describe('the end of the Word file', () => {
  const style = styleNamed('prose')
  const without = { items: invented.items.filter(i => i.kind !== 'next meeting') }

  test('gives the next meeting where no item is for it', () => {
    expect(linesOf(style, 'word', without).slice(-2)).toEqual([
      'Next meeting: 21 January 2027 and 18 March 2027',
      'The meeting closed at 3.41 pm.',
    ])
    expect(linesOf(style, 'word').join()).not.toContain('Next meeting:')
    expect(linesOf(style, 'web', without).join()).not.toContain('Next meeting:')
  })

  test('has the day and time of the next meeting in full, however they were typed', () => {
    const typed = { ...without, furtherDates: ['Thurs 28 January 2027, 2pm, Council Chamber'] }
    expect(linesOf(style, 'word', typed)).toContain(
      'Next meeting: Thursday 28 January 2027 at 2.00 pm, Council Chamber',
    )
  })

  test('says nothing of the close while the meeting sits', () => {
    const { closedAt: _closed, ...sitting } = invented
    const page = publicPage(publicCopy(inFull(sitting)), style, 'word')
    expect(
      passagesPrinted(page.blocks)
        .map(p => p.text)
        .join(),
    ).not.toContain('closed at')
  })

  test('has lines to sign once the minutes are confirmed, on paper only', () => {
    const confirmed = { status: 'confirmed', confirmedOn: '2027-01-21' } as const
    expect(linesOf(style, 'word', confirmed).slice(-2).join(' ')).toMatch(
      /^Signed as a correct record, Chair of .*Date:/,
    )
    expect(linesOf(style, 'word').join()).not.toContain('Signed')
    expect(linesOf(style, 'web', confirmed).join()).not.toContain('Signed')
  })

  test('of restricted minutes has no closing time, since the rest of the meeting is elsewhere', () => {
    const closed = restrictedCopy(inFull(invented))
    if (closed === undefined) throw new Error('the invented meeting has restricted business')
    expect(
      passagesPrinted(restrictedPage(closed, style, 'word').blocks)
        .map(p => p.text)
        .join(),
    ).not.toContain('closed at')
  })
})

describe('a house style', () => {
  test('may have the Word file set exactly as the page on the web', () => {
    const style = styleNamed('web-items')
    const same: HouseStyle = { ...style, word: { ...style.word, layout: 'as the page' } }
    expect(linesOf(same, 'word')).toEqual(linesOf(same, 'web'))
  })

  test('made before there were such keys has a Word file to sign all the same', async () => {
    const text = await readFile('houseStyles/timed-items.yml', 'utf8')
    const read = readHouseStyle(text.slice(0, text.indexOf('\n# The Word file')), 'mine.yml')
    if ('faults' in read) throw new Error(read.faults.map(f => f.sentence).join('\n'))
    const word = linesOf(read.style, 'word')
    expect(word.slice(0, 3)).toEqual([
      'Wexcombe Community Safety Partnership',
      'Minutes',
      'Thursday, 26 November 2026 2:00 pm',
    ])
    expect(word.filter(line => furniture.test(line))).toEqual([])
    expect(word.filter(line => /^(?:Present|In attendance|Apologies): .*, /.test(line))).toHaveLength(4)
    expect(pageOf(read.style, 'word').running).toEqual([
      'Wexcombe Community Safety Partnership',
      'Minutes, 26 November 2026',
    ])
  })
})

describe('when the meeting closed', () => {
  const closes = (closed: string | undefined, medium: 'web' | 'word', of = 'prose') => {
    const style = styleNamed(of)
    const own: HouseStyle = { ...style, ending: { ...style.ending, ...(closed === undefined ? {} : { closed }) } }
    return linesOf(own, medium).filter(line => /closed at|Rose at/.test(line))
  }

  test('is said by the Word file alone where the style is silent, by both in the style’s words, and by neither where they are empty', () => {
    expect([closes(undefined, 'word'), closes(undefined, 'web')]).toEqual([['The meeting closed at 3.41 pm.'], []])
    expect([closes('Rose at {time}.', 'word'), closes('Rose at {time}.', 'web')]).toEqual([
      ['Rose at 3.41 pm.'],
      ['Rose at 3.41 pm.'],
    ])
    expect([closes('', 'word'), closes('', 'web')]).toEqual([[], []])
  })
})
