import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editedInLibreOffice } from '../documents/editedInLibreOffice.ts'
import { officePath, runs } from '../documents/headless.ts'
import { ClerksOffice } from './clerksOffice.ts'

const [ana, dana] = ['Ana Brandt', 'Dana Okafor']
const present = [dana, ana, 'Tomasz Wren', 'Sol Meyer', 'Femi Lindqvist', 'Noor Pemberley', 'Petra Lund']
const everybody = [...present, 'Joss Amberley', 'Owen Tarrant', 'Winston Agard', 'Mairead Quill']
/** Words of restricted business, which nobody may meet outside it. */
const secrets = ['zinnia', 'Harbour Lane', 'Lamplighter']

const november = `Riverside Community Safety Partnership
Thursday 26 November 2026, 2.00 pm to 4.00 pm
Venue: Council Chamber, Town Hall, High Street, Riverside

1. Minutes
   To confirm the minutes of the meeting held on 24 July 2026 as a correct record.
2. Strategic assessment
3. Safer streets at night (VERBAL)
4. RESTRICTED: Domestic homicide review: the Harbour Lane case
   Exempt: paragraph 1, 2
   Open title: Review update
5. Forward plan
6. RESTRICTED: Lamplighter contract with Brightway
   Exempt: paragraph 3
   Open title: Contract update
7. Any other business
`
const following = (date: string, minutesOf: string) => `Riverside Community Safety Partnership
${date}, 2.00 pm
Venue: Council Chamber, Town Hall, High Street, Riverside

1. Minutes
   To confirm the minutes of the meeting held on ${minutesOf} as a correct record.
2. Forward plan
`

if (!runs(officePath))
  console.warn(
    'LibreOffice is not here, so its part of the month is SKIPPED: the minutes are edited by our own hand alone.',
  )

describe("a clerk's month", { timeout: 150_000 }, () => {
  const office = new ClerksOffice()
  const says = (text: string) => office.types(ana, text)
  const file = (ending: string, day = '2026-11-26') =>
    office.files().find(f => f.startsWith(`Community Safety Partnership/${day}/${day}`) && f.endsWith(` ${ending}`)) ??
    ''
  const filed = (ending: string, day?: string) => office.until(() => file(ending, day) !== '', `${ending} is filed`)
  const reads = (ending: string, day?: string) => office.reads(file(ending, day))
  const has = (ending: string, words: string, day?: string) =>
    office.until(() => file(ending, day) !== '' && reads(ending, day).includes(words), `${ending} has “${words}”`)
  const byHand = (ending: string, was: string, is: string) => {
    const parts = unzipSync(readFileSync(office.path(file(ending))))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain(was)
    writeFileSync(office.path(file(ending)), zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(was, is)) }))
  }
  const holds = async (agenda: string, day: string) => {
    await says(`agenda\n${agenda}`)
    await office.presses(ana, 'Publish')
    await filed('agenda.docx', day)
    office.itIs(day, '14:00')
    await office.room.meetingStarts(...present)
    await office.types(dana, 'open', 'chat')
  }
  /** Closes the meeting, also where it asks what becomes of items not taken. */
  const ends = async () => {
    await office.types(dana, 'close meeting', 'chat')
    if (office.room.person(dana).canPress('Defer the rest', 'chat'))
      await office.presses(dana, 'Close the meeting', { where: 'chat' })
  }
  const closes = async (day: string) => {
    await ends()
    await office.room.meetingEnds()
    await filed('draft minutes.docx', day)
    office.itIs(day, '17:00')
    await office.until(() => office.room.person(ana).canPress('Issue to members'), 'the clerk has her card')
  }

  beforeAll(() => office.opens(), 30_000)
  afterAll(() => office.closes())

  test('begins with a meeting, of which the draft has what was recorded, and the public part nothing restricted', async () => {
    await office.types(ana, 'link Riverside CSP', 'chat')
    await holds(november, '2026-11-26')
    await says('item RSP146')
    await says('note Thefts had doubled, to 12 a week, and burglary stood at 112 per cent of its target.')
    await says('resolved that the assessment be adopted')
    await says('action Sol Meyer / Femi Lindqvist: set out the survey answers by 18 December 2026')
    await says('note RSP147: Forty lamps had been mended.')
    await says('item RSP147')
    await says('exclude public 1, 2')
    await says('item RSP148')
    await says('note The zinnia panel heard four findings.')
    await says('readmit public')
    await says('defer RSP149 because the officer was unwell')
    await closes('2026-11-26')
    expect(reads('draft minutes.docx')).toMatch(/RSP150[^]*CONTRACT UPDATE\n *This item was not reached\.\n---/)
    expect(reads('draft minutes.docx')).toMatch(
      /RSP147[^]*Forty lamps[^]*RSP148[^]*RESOLVED That the press and public be/,
    )
  })

  test('goes on with what the clerk adds quietly: it is in the draft, and nobody sees it in the chat', async () => {
    const chat = office.room.person(dana).sees('chat')
    await says('note RSP147: Six lamps were waiting for a part.')
    await office.presses(ana, 'Add to the minutes', {
      fill: { Item: 'Safer streets', Kind: 'Note', Text: 'The youth council asked for benches.' },
    })
    await has('draft minutes.docx', 'asked for benches')
    expect(reads('draft minutes.docx')).toContain('Six lamps were waiting')
    for (const words of ['Six lamps', 'benches']) expect(office.room.person(dana).sees('chat')).not.toContain(words)
    expect(chat).toContain('The meeting is closed')
  })

  test.runIf(runs(officePath))('takes what she edited in LibreOffice into the record, each change', async () => {
    const at = office.path(file('draft minutes.docx'))
    writeFileSync(
      at,
      await editedInLibreOffice(readFileSync(at), [
        { does: 'replace', words: 'assessment be adopted', by: 'assessment be adopted with thanks' },
        { does: 'add after', words: 'Forty lamps', paragraph: 'The harbour master offered two more.' },
        { does: 'delete', words: 'asked for benches' },
      ]),
    )
    await office.presses(ana, 'Look again')
    await office.presses(ana, 'Take these changes into the record')
    await office.until(() => office.room.person(ana).sees().includes('took 3 changes'), 'she hears of three changes')
    expect(await says('find harbour master')).toContain('The harbour master offered two more.')
    expect(reads('draft minutes.docx')).not.toContain('benches')
  })

  test('issues the minutes with the edits she left in Word, in one file, through a power cut and what the record adds', async () => {
    byHand('draft minutes.docx', 'had doubled', 'had trebled')
    await office.presses(ana, 'Issue to members', { fill: { 'Comments by': '2026-12-10' } })
    await office.losesPower()
    await has('issued draft minutes.docx', 'had trebled')
    await office.until(() => office.room.person('Petra Lund').canPress('Comment'), 'a member has her card')
    await office.presses('Petra Lund', 'Comment', { fill: { Item: 'Safer streets', Comment: 'Fifty, not forty.' } })
    await office.until(() => office.room.person(ana).canPress('Leave', 'one-to-one'), 'the clerk has the comment')
    await office.presses(ana, 'Leave', { where: 'one-to-one' })
    await says('note RSP151: The chair thanked the officers.')
    await has('issued draft minutes.docx', 'The chair thanked the officers')
    expect(reads('issued draft minutes.docx')).toContain('had trebled')
    await has('issued draft minutes.html', 'had trebled')
  })

  test('sends the actions, and one owner’s "Done" leaves the other’s share open', async () => {
    await office.presses(ana, 'Send actions to owners')
    await office.until(() => office.room.person('Sol Meyer').canPress('Done', 'one-to-one'), 'an owner has his card')
    await office.presses('Sol Meyer', 'Done', { where: 'one-to-one' })
    await office.until(
      () => office.room.person('Femi Lindqvist').sees('one-to-one').includes('Sol Meyer: done'),
      'the other owner sees it',
    )
    expect(office.room.person('Femi Lindqvist').canPress('Done', 'one-to-one')).toBe(true)
  })

  test('confirms them at the next meeting, edits and the correction in them, and minutes that there', async () => {
    office.itIs('2027-03-10', '09:00')
    await holds(following('Thursday 25 March 2027', '26 November 2026'), '2027-03-25')
    await says('item RSP152')
    await says('correction at RSP146 for "12" read "14"')
    await office.presses(dana, 'Confirm as correct record')
    await filed('minutes.docx')
    await office.until(() => /26 Riverside CSP minutes.docx$/.test(file('minutes.docx')), 'it is no draft any more')
    expect(reads('minutes.docx')).toContain('Thefts had trebled, to 14 a week, and burglary stood at 112 per cent')
    expect(reads('minutes.docx')).not.toMatch(/draft/i)
    await has('minutes.html', 'had trebled, to 14 a week')
    await closes('2027-03-25')
    expect(reads('draft minutes.docx', '2027-03-25')).toMatch(
      /RESOLVED That the minutes of the meeting held on 26 November 2026 be confirmed/,
    )
  })

  test('changes no minutes already confirmed, whatever happens after', async () => {
    const confirmed = readFileSync(office.path(file('minutes.docx')))
    await says('withdraw A2')
    await office.types(dana, 'undo', 'chat')
    await office.until(() => office.room.person(ana).sees('chat').includes('The meeting is open again'), 'it is said')
    await ends()
    await office.room.settled({ quietFor: 1_000 })
    office.itIs('2027-06-01', '09:00')
    await holds(following('Thursday 17 June 2027', '25 March 2027'), '2027-06-17')
    await says('item RSP154')
    await says('resolved that the minutes of the meeting held on 25 March 2027 be confirmed as a correct record')
    await office.until(() => /25 Riverside CSP minutes.docx$/.test(file('minutes.docx', '2027-03-25')), 'confirmed')
    await closes('2027-06-17')
    expect(readFileSync(office.path(file('minutes.docx'))).equals(confirmed)).toBe(true)
    expect(reads('draft minutes.docx', '2027-06-17')).not.toMatch(/RESOLVED[^]*RESOLVED/)
  })

  test('lets nothing restricted into the chat, a member’s screen without right to it, a public file or the log', async () => {
    expect(await office.types('Owen Tarrant', 'find zinnia')).not.toContain('findings')
    expect(await office.types(ana, 'find zinnia', 'chat')).not.toContain('findings')
    for (const secret of secrets) {
      for (const name of everybody)
        expect(
          office.room
            .person(name)
            .sees('chat')
            .replace(/find zinnia|“zinnia”/g, ''),
        ).not.toContain(secret)
      expect(
        office.room
          .person('Owen Tarrant')
          .receives()
          .replace(/find zinnia|“zinnia”/g, ''),
      ).not.toContain(secret)
      for (const name of office.files().filter(f => !f.includes('(restricted)')))
        expect(office.reads(name)).not.toContain(secret)
      expect(office.log).not.toContain(secret)
    }
  })
})
