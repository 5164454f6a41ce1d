import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { MinuteBlock, Minutes } from '../../../src/minutes/minutes.ts'
import { accessibilityOfPage } from '../../../src/documents/paper/accessibility.ts'
import { html } from '../../../src/documents/paper/html.ts'
import { word } from '../../../src/documents/paper/word.ts'
import { readHouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { plain } from '../../../src/documents/rendition/page.ts'
import { inFull, publicCopy } from '../../../src/minutes/publicCopy.ts'
import { invented } from '../inventedMeeting.ts'
import { action, decided, item, linesOf, note } from '../writingItem.ts'

const texts = new Map(
  await Promise.all(
    (await readdir('houseStyles')).map(
      async f => [basename(f, '.yml'), await readFile(join('houseStyles', f), 'utf8')] as const,
    ),
  ),
)

/** The page of a meeting in a style that is like one of the program's, save for what is given. */
function pageIn(like: string, own: string, meeting: Partial<Minutes> = {}) {
  const read = readHouseStyle(`name: Mine\nlike: ${like}\n${own}`, 'mine.yml', texts)
  if ('faults' in read) throw new Error(read.faults.map(f => `${f.line}: ${f.sentence}`).join('\n'))
  return publicPage(publicCopy(inFull({ ...invented, ...meeting })), read.style)
}
/** What a page has above its items, a line each. */
const above = (own: string) => {
  const lines = linesOf(pageIn('prose', own))
  return lines.slice(7, lines.indexOf('# Items'))
}
/** What is minuted in one item with these blocks. */
const under = (own: string, ...blocks: readonly MinuteBlock[]) =>
  linesOf(pageIn('prose', own, { items: [item({ blocks })] }))
    .slice(linesOf(pageIn('prose', own, { items: [] })).length + 1)
    .filter(l => l !== 'Minutes:')

const people = 'people: ["{person} ({initials})"]'
const row = (rest: string) => `{ who: present, label: "Present", ${people}, stop: false${rest} }`

describe('who was there can be written', () => {
  test('one a line', () => {
    expect(above(`attendance: { form: lists, lists: [${row(', set: a line each')}] }`)).toEqual([
      'Present',
      'Maud Everingham (ME)',
      'Saoirse Quill (SQ)',
      'Bram Tolliver (BT)',
      'Idris Penhallow (IP)',
    ])
  })

  test('as “Councillors A, B and C”, and the others after them', () => {
    const councillors = `{ who: present, only: { honorifics: [Cllr, Dr] }, label: Councillors, people: ["{initials} {surname}"], joined: { between: ", ", last: " and " }, stop: true }`
    expect(above(`attendance: { form: lists, lists: [${councillors}, ${row('')}] }`)).toEqual([
      'Councillors ME Everingham and SQ Quill.',
      'Present Bram Tolliver (BT), Idris Penhallow (IP)',
    ])
  })

  test('by organisation', () => {
    expect(above(`attendance: { form: lists, lists: [${row(', by: organisation, group: "{group} –"')}] }`)).toEqual([
      'Present',
      'Wexcombe District Council – Maud Everingham (ME)',
      'NHS Wexcombe – Saoirse Quill (SQ)',
      'Wexcombe Volunteers – Bram Tolliver (BT)',
      'Wexcombe Police – Idris Penhallow (IP)',
    ])
  })

  test('as a matrix with columns of the council’s own', () => {
    const page = pageIn(
      'prose',
      `attendance:
  form: matrix
  matrix:
    caption: Who was there
    tick: "✓ yes"
    otherwise: "–"
    columns:
      - { holds: words, head: Initials, width: 15, people: ["{initials}"] }
      - { holds: words, head: Name, width: 45, people: ["{name}, {post}", "{name}"] }
      - { holds: here, head: Here, width: 20 }
      - { holds: apologies, head: Sorry, width: 20 }`,
    )
    const table = page.blocks.find(b => b.kind === 'table')?.table
    expect(table?.columns.map(c => c.head)).toEqual(['Initials', 'Name', 'Here', 'Sorry'])
    const cells = table?.rows.map(r =>
      r.cells.map(c => c.blocks.map(b => (b.kind === 'paragraph' ? plain(b.runs) : '')).join('')),
    )
    expect(cells?.[0]).toEqual(['ME', 'Cllr Maud Everingham, Cabinet Member for Safety', '✓ yes', '–'])
    expect(cells?.find(c => c[0] === 'HV')).toEqual(['HV', 'Hester Vane', '–', '✓ yes'])
    expect(cells).toHaveLength(11)
    expect(accessibilityOfPage(page)).toEqual([])
  })

  test('with initials that tell two people apart', () => {
    const present = [
      { name: 'Sam Mead', part: 'member', votes: true },
      { name: 'Sol Meyer', part: 'member', votes: true },
      { name: 'Tam Ode', part: 'member', votes: true },
    ] as const
    const page = pageIn('prose', `attendance: { form: lists, lists: [${row('')}] }`, { present })
    expect(linesOf(page)).toContain('Present Sam Mead (SMea), Sol Meyer (SMey), Tam Ode (TO)')
  })
})

const tableOfActions = (place: string) => `actions:
  place: ${place}
  entry: ["{Text}"]
  table:
    heading: Actions
    caption: The actions
    columns:
      - { holds: item, head: Item, width: 10 }
      - { holds: action, head: Action, width: 50 }
      - { holds: owners, head: Who, width: 20 }
      - { holds: due, head: Due, width: 20 }`

describe('actions can be', () => {
  const due = action(['Saoirse Quill'], 'write to the trust', { dueDate: '2027-01-09' })
  const cells = (page: ReturnType<typeof pageIn>, n = 0) =>
    page.blocks
      .filter(b => b.kind === 'table')
      [n]?.table.rows.map(r =>
        r.cells.map(c => c.blocks.map(b => (b.kind === 'paragraph' ? plain(b.runs) : '')).join('')),
      )

  test('a table in their item, with a column for when they are due', () => {
    const page = pageIn('prose', tableOfActions('in a table'), { items: [item({ blocks: [note('Spoken of.'), due] })] })
    expect(cells(page)).toEqual([['7', 'Write to the trust', 'Saoirse Quill', '9 January 2027']])
    expect(linesOf(page).join('\n')).not.toContain('ACTION')
  })

  test('one table after the last item, also of an item that has nothing else', () => {
    const page = pageIn('prose', tableOfActions('at the end'), {
      items: [item({ blocks: [due] }), item({ number: '8', kind: 'any other business', blocks: [action([], 'ask')] })],
    })
    expect(cells(page)).toEqual([
      ['7', 'Write to the trust', 'Saoirse Quill', '9 January 2027'],
      ['8', 'Ask', 'No owner yet', 'No date'],
    ])
    expect(linesOf(page)).toContain('# Actions')
    expect(accessibilityOfPage(page)).toEqual([])
  })

  test('rows with a column for when they are due beside the one for who is to act', () => {
    const columns = `items: { table: { columns: [{ holds: number, head: "No.", width: 10 }, { holds: item, head: Item, width: 50 }, { holds: owners, head: Who, width: 20 }, { holds: due, head: Due, width: 20 }] } }`
    const page = pageIn('columns', columns, { items: [item({ blocks: [note('Spoken of.'), due] })] })
    expect(cells(page)?.at(-1)).toEqual(['', 'Write to the trust.', 'Saoirse Quill', '9 January 2027'])
  })

  test('owned by initials, where the owner is on the roll', () => {
    const said = under(
      'actions: { ownersAs: initials }',
      action(['Saoirse Quill', 'Fire Service'], 'write to the trust'),
    )
    expect(said).toEqual(['Action: For SQ and Fire Service to write to the trust.'])
  })

  test('in a table only where the style describes it, and where items are not rows of one', () => {
    const faults = (like: string, own: string) => {
      const read = readHouseStyle(`name: Mine\nlike: ${like}\n${own}`, 'mine.yml', texts)
      return 'faults' in read ? read.faults.map(f => f.sentence) : []
    }
    expect(faults('prose', 'actions: { place: at the end }')).toEqual([
      'actions › place is at the end, and actions has no table.',
    ])
    expect(faults('columns', tableOfActions('in a table'))[0]).toMatch(/items are rows of a table already/)
  })
})

describe('decisions can be', () => {
  test('labelled and numbered where they were agreed', () => {
    const own = 'agreed: { label: AGREED, numbered: (a), that: "That {text}." }'
    expect(under(own, decided('agreed', 'that a lamp be bought'), decided('agreed', 'that a post be painted'))).toEqual(
      ['AGREED', '(a) That a lamp be bought.', '(b) That a post be painted.'],
    )
  })

  test('numbered only where there are several', () => {
    const own = 'resolved: { label: RESOLVED, entry: "That {text}.", numbered: (i), alone: unnumbered }'
    expect(under(own, decided('resolved', 'a lamp be bought'))).toEqual(['RESOLVED', 'That a lamp be bought.'])
    expect(under(own, decided('resolved', 'a lamp be bought'), decided('resolved', 'a post be painted'))).toEqual([
      'RESOLVED',
      '(i) That a lamp be bought.',
      '(ii) That a post be painted.',
    ])
  })

  const proposed: MinuteBlock = {
    kind: 'decision',
    entry: 'd',
    verb: 'resolved',
    text: 'a lamp be bought',
    proposer: 'Saoirse Quill',
    seconder: 'Maud Everingham',
    vote: { for: 5, against: 1, abstained: 0 },
  }
  test('told after who moved them, with their honorifics', () => {
    expect(under('names: { honorifics: all }\nvotes: { place: before, movers: as named }', proposed)).toEqual([
      'Proposed by Dr Saoirse Quill and seconded by Cllr Maud Everingham.',
      'RESOLVED that a lamp be bought.',
      'For: 5. Against: 1. Abstained: 0.',
    ])
  })

  test('told in one sentence with who moved them', () => {
    const own =
      'resolved: { moved: ["It was proposed by {proposer}, seconded by {seconder} and RESOLVED that {text}."] }'
    expect(under(own, proposed)).toEqual([
      'It was proposed by Saoirse Quill, seconded by Maud Everingham and RESOLVED that a lamp be bought.',
      'For: 5. Against: 1. Abstained: 0.',
    ])
  })

  test('subject to their correction in one sentence', () => {
    const own = 'resolved: { subjectTo: "{Statement}, subject to {corrections}." }'
    const items = [
      item({
        kind: 'previous minutes',
        blocks: [
          { kind: 'correction', text: '“12” reading “14” in item 4.' },
          decided('resolved', 'the minutes be agreed as a correct record'),
        ],
      }),
    ]
    expect(linesOf(pageIn('prose', own, { items })).slice(-1)).toEqual([
      'The minutes were agreed as a correct record, subject to “12” reading “14” in item 4.',
    ])
    expect(linesOf(pageIn('prose', '', { items })).filter(l => l.startsWith('Correction'))).toHaveLength(1)
  })
})

describe('marks in brackets', () => {
  const page = pageIn('prose', 'notes: { points: (a) }', { items: [item({ blocks: [note('- One.\n- Two.')] })] })
  test('are true numbering in Word', async () => {
    const numbering = strFromU8(unzipSync(await word(page))['word/numbering.xml'] ?? new Uint8Array())
    expect(numbering).toMatch(/w:numFmt w:val="lowerLetter"\/><w:lvlText w:val="\(%1\)"/)
  })
  test('are true lists in HTML', () => {
    expect(new TextDecoder().decode(html(page))).toContain('<ol type="a" class="brackets"><li>One.</li>')
  })
})

describe('the page can have', () => {
  test('the venue in its heading, when the meeting closed, and lines to sign on a draft', () => {
    const own = `heading: { lines: ["{body}", "{venue}, {openedAt} to {closedAt}"] }
ending: { closed: "The meeting closed at {time}.", signature: ["Chair ………", "Date ………"] }`
    const lines = linesOf(pageIn('prose', own))
    expect(lines.slice(0, 2)).toEqual([
      '# Wexcombe Community Safety Partnership',
      'Old Customs House, Quay Street, 2.03 pm to 3.41 pm',
    ])
    expect(lines.slice(-3)).toEqual(['The meeting closed at 3.41 pm.', 'Chair ………', 'Date ………'])
  })
})

describe('what a declarant did', () => {
  const left: MinuteBlock = {
    kind: 'procedure',
    topic: 'left',
    fact: { what: 'left the room', person: 'Saoirse Quill' },
  }
  const own = 'interests: { conduct: after the lead-in }'
  test('can stand after the clerk’s own first sentence', () => {
    expect(under(own, left, note('The survey was introduced.\n\nIt was long.'))).toEqual([
      'The survey was introduced.',
      'Saoirse Quill, having declared an interest, left the room and took no part in the discussion or decision.',
      'It was long.',
    ])
    expect(under('', left, note('The survey was introduced.'))[0]).toMatch(/^Saoirse Quill, having/)
  })
  test('stands first where nothing leads into the item', () => {
    expect(under(own, left, decided('noted', 'the survey'))[0]).toMatch(/^Saoirse Quill, having/)
  })
})
