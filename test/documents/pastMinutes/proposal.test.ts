import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { proposeStyle } from '../../../src/documents/pastMinutes/proposal.ts'
import { type HouseStyle, readHouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { onLetterhead } from '../../../src/documents/paper/letterhead.ts'
import { word } from '../../../src/documents/paper/word.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import { styles } from '../houseStyles.ts'
import { inventedInFull } from '../inventedMeeting.ts'
import { wordText } from '../wordText.ts'

// Every council, name and sentence here is invented.

const texts = new Map(
  await Promise.all(
    (await readdir('houseStyles')).map(
      async f => [basename(f, '.yml'), await readFile(join('houseStyles', f), 'utf8')] as const,
    ),
  ),
)

/** Lines of minutes: `*bold*` beginnings, `# ` true points in brackets, rows of a table as arrays. */
async function minutesOf(pieces: readonly (string | readonly (readonly string[])[])[], header?: string) {
  const line = (text: string) =>
    new Paragraph({
      ...(text.startsWith('# ') ? { numbering: { reference: 'points', level: 0 } } : {}),
      children: [new TextRun({ text: text.replace(/^(?:\*|# )/, ''), bold: text.startsWith('*') })],
    })
  const table = (rows: readonly (readonly string[])[]) =>
    new Table({
      columnWidths: (rows[0] ?? []).map(() => 2000),
      rows: rows.map(r => new TableRow({ children: r.map(c => new TableCell({ children: c.split('\n').map(line) })) })),
    })
  const document = new Document({
    styles: { default: { document: { run: { font: 'Georgia', size: 24 } } } },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '(%1)', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } }),
        children: pieces.map(p => (typeof p === 'string' ? line(p) : table(p))),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function proposed(...pieces: Parameters<typeof minutesOf>[0]) {
  const proposal = proposeStyle(await minutesOf(pieces), 'Ours')
  const read = readHouseStyle(proposal.yaml, 'ours.yml', texts)
  if ('faults' in read) throw new Error(read.faults.map(f => `${f.line}: ${f.sentence}`).join('\n') + proposal.yaml)
  return { ...proposal, style: read.style }
}
const printed = async (style: HouseStyle) => wordText(await word(publicPage(publicCopy(inventedInFull), style)))

const parish = [
  '*MINUTES OF THE MEETING OF THE OAKFORD SAFETY COMMITTEE',
  'held on Tuesday 3rd March 2026 at 7.30pm in the Village Hall',
  'Present:',
  'Cllr A Brown (Chairman)',
  'Cllr B Green',
  'Mr C White (Clerk)',
  'Apologies: Cllr D Black, PC E Grey',
  '*1. APOLOGIES FOR ABSENCE',
  'Those above were noted.',
  '*2. MINUTES',
  '*RESOLVED:',
  '# that the minutes be approved',
  '# that the Chairman sign them',
  '*3. ROAD SAFETY',
  '• The sign was broken.',
  '• It would be mended.',
  'ACTION: Clerk to write to the county.',
  'AGREED that the sign be moved.',
  'The meeting closed at 9.05pm.',
  'Signed ........................ Chairman',
] as const

describe('a house style proposed from past minutes', () => {
  test('writes another meeting as those minutes are written', async () => {
    const { style } = await proposed(...parish)
    const text = await printed(style)
    expect(text).toContain('# MINUTES OF THE MEETING OF THE WEXCOMBE COMMUNITY SAFETY PARTNERSHIP')
    expect(text).toContain('held on Thursday 26th November 2026 at 2.00pm in Old Customs House, Quay Street')
    expect(text).toMatch(/Present:\nCllr Maud Everingham \(Chairman\)\nDr Saoirse Quill/)
    expect(text).toContain('WX65. TIDAL FLOODING UPDATE')
    expect(text).toMatch(/RESOLVED:\n\(?a[.)] That the update be noted\./)
    expect(text).toContain('AGREED to write to the harbour trust about heating.')
    expect(text).toContain('ACTION: Ms Ottoline Farr and Mr Bram Tolliver to draft the letter')
    expect(text).toMatch(/The meeting closed at 3\.41pm\.\nSigned \.+ Chairman\s*$/)
    expect(text).not.toMatch(/No Item|PDF|Minutes:/)
  })

  test('says what it was seen by, and what it could not tell', async () => {
    const { yaml, seen, untold } = await proposed(...parish)
    expect(seen).toContain('“RESOLVED:” stands on a line of its own, with numbered points under it')
    expect(untold).toEqual(['how what was recommended is written'])
    expect(yaml).toContain('# - how what was recommended is written')
    expect(yaml).toMatch(
      /# “RESOLVED:” stands on a line of its own.*\nresolved:\n {2}label: "RESOLVED:"\n {2}numbered: \(a\)/,
    )
  })

  test('quotes neither titles nor what was said, which may be restricted', async () => {
    const { yaml, seen } = await proposed(...parish)
    expect(yaml + seen.join()).not.toMatch(/ROAD SAFETY|county|sign was broken|Brown/)
  })

  test('takes columns, a column for when things are due, a matrix and initials', async () => {
    const { style } = await proposed(
      '*Harbour Safety Partnership Board',
      'Meeting Notes – 12 May 2026, 10:00',
      [
        ['Name', 'Organisation', 'Present', 'Apologies'],
        ['Ann Bell', 'Police', '✓', ''],
        ['Carl Dow', 'Fire', '', '✓'],
      ],
      [
        ['Item', 'Discussion', 'Action', 'Due'],
        ['*1. Welcome', 'AB opened the meeting.', 'AB', '1 June'],
        ['*2. Patrols', 'Agreed: to meet monthly.', 'CD', 'Next meeting'],
        ['*3. AOB', 'None', '', ''],
      ],
    )
    expect(style.like).toBe('notes-table')
    expect(style.dates.time).toBe('{hour24}:{minute}')
    expect(style.attendance.matrix?.columns.map(c => [c.head, c.holds])).toEqual([
      ['Name', 'words'],
      ['Organisation', 'words'],
      ['Present', 'here'],
      ['Apologies', 'apologies'],
    ])
    expect(style.items.table?.columns.map(c => [c.head, c.holds])).toEqual([
      ['Item', 'number and title'],
      ['Discussion', 'item'],
      ['Action', 'owners'],
      ['Due', 'due'],
    ])
    expect(style.actions.ownersAs).toBe('initials')
    expect(await printed(style)).toContain('Meeting Notes – 26 November 2026, 14:00')
  })

  test('takes a table of actions at the end, with its heading and columns', async () => {
    const { style } = await proposed(
      '*Community Safety Partnership',
      'Minutes – Thursday 26 November 2026',
      'Venue: Town Hall',
      'Attendees: Ann Bell (AB) – Police, Carl Dow (CD) – Fire, Eve Fox (EF) – Council',
      '*1 Strategic assessment',
      'It was agreed that the assessment be adopted.',
      '*Summary of actions',
      [
        ['No', 'Action', 'Owner', 'By when', 'Status'],
        ['1', 'Circulate the slides', 'CD', '1 Dec', 'Open'],
      ],
    )
    expect(style.actions).toMatchObject({ place: 'at the end', ownersAs: 'initials' })
    expect(style.actions.table?.heading).toBe('Summary of actions')
    expect(style.actions.table?.columns.map(c => c.holds)).toEqual(['reference', 'action', 'owners', 'due', 'status'])
    expect(style.attendance.lists?.[0]?.people[0]).toBe('{name} ({initials}) – {details}')
    expect(style.heading.venue).toBe('Venue: {venue}')
    expect(style.agreed.that).toBe('It was agreed that {text}.')
  })

  test('of a letter that is no minutes claims nothing it has not seen', async () => {
    const { seen, untold, style } = await proposed('Dear all, thank you for the flowers.')
    expect(seen).toEqual(['The items stand under headings', 'Set in Georgia, 12 points', 'It has no header or footer'])
    expect(untold).toHaveLength(10)
    expect(style.heading.lines).toEqual(styles.get('prose')?.heading.lines)
  })

  test('can be read whatever the minutes say', async () => {
    await proposed(
      '{Board} [minutes] of {{minutes}}',
      'RESOLVED [that',
      '}',
      'Present: {A}, [B',
      'ACTION {x} to',
      'The meeting [closed at {9.00pm',
    )
  })

  test('has their header, footer and font as its letterhead, and none of their words', async () => {
    const { letterhead, untold } = proposeStyle(await minutesOf(parish, 'Oakford Parish Council'), 'Ours')
    const style = styles.get('prose')
    if (style === undefined) throw new Error('There is no such style.')
    const text = wordText(await onLetterhead(letterhead, publicPage(publicCopy(inventedInFull), style)))
    expect(text).toContain('Oakford Parish Council')
    expect(text).toContain('Wexcombe Community Safety Partnership')
    expect(text).not.toMatch(/Brown|ROAD SAFETY|Village Hall/)
    expect(untold).toContain(
      'what of the header and footer belongs to one meeting only, such as its date: look at the letterhead',
    )
  })
})
