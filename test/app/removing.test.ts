import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aloneHere } from './anOffice.ts'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { Finding } from '../../src/app/finding.ts'
import { holdRecords } from '../../src/app/holding.ts'
import { Leases } from '../../src/app/leases.ts'
import { InTurn } from '../../src/app/inTurn.ts'
import { Office } from '../../src/app/office.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { Drafting, Filing } from '../../src/app/ports/papers.ts'
import type { Messenger } from '../../src/app/ports/posts.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { Log } from '../../src/app/ports/surroundings.ts'
import { Removing } from '../../src/app/removing.ts'
import { toldToNobody } from '../../src/app/telling.ts'
import { draftingIn } from '../../src/documents/readBack/drafting.ts'
import type { Asked, Command } from '../../src/meeting/commands.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { folderFiling } from '../../src/store/folderFiling.ts'
import { openStore } from '../../src/store/openStore.ts'
import { wordText } from '../documents/wordText.ts'
import {
  type Step,
  act,
  by,
  called,
  chair,
  clerk,
  close,
  everybody,
  fire,
  next,
  note,
  open,
  present,
  publish,
  saltmarsh,
  take,
  undo,
} from '../meeting/given.ts'
import { FakeClock } from '../teams/fakeClock.ts'
import { styles } from '../documents/houseStyles.ts'

const day = 24 * 60 * 60_000
const terms: TermsOfReference = { ...saltmarsh, retention: { notesDays: 30 } }
const drafting: Drafting = draftingIn(styles, 'houseStyles')
const messenger = new Proxy({} as Messenger, { get: () => () => Promise.resolve() })
const confirm: Command = { type: 'ConfirmMinutes', corrections: [], on: '2027-01-28', atMeeting: 'saltmarsh/2' }
const words = /QUAGGA|ZEBRA|OKAPI|KUDU/i

let folder: string
let clock: FakeClock
let logged: string[]
/** How often the library is away when a certificate is to be filed. */
let failures: number
let running: {
  readonly record: RecordStore
  readonly office: Office
  readonly removing: Removing
  readonly catchingUp: CatchingUp
}
const log = (facts: unknown, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`)
const quiet: Log = { info: log, warn: log, error: log }

async function begin(of: TermsOfReference = terms): Promise<void> {
  const record = await openStore(`sqlite:${join(folder, 'clerk.db')}`),
    office = new Office(record),
    partnerships = new Partnerships(record)
  await partnerships.read([of], clock.now().toISOString())
  const papers = folderFiling(join(folder, 'papers'))
  const filing: Filing = {
    ...papers,
    file: async file => {
      if (file.name.includes('certificate') && failures-- > 0) throw new Error('The library is away.')
      return papers.file(file)
    },
  }
  const catchingUp = new CatchingUp({
    office,
    record,
    messenger,
    drafting,
    filing,
    ...aloneHere(record),
    papers: new InTurn(new Leases(record, clock)),
    clock,
    log: quiet,
    telling: toldToNobody,
  })
  await catchingUp.start([of.key])
  running = { record, office, removing: new Removing({ office, record, partnerships, clock, log: quiet }), catchingUp }
}
async function end(): Promise<void> {
  await running.removing.stop()
  await running.catchingUp.settled()
  await running.catchingUp.stop()
  await running.record.close()
}
const asks = (who: Asked['by'] = clerk): Asked => ({ by: who, at: clock.now().toISOString(), where: 'privately' })

async function does(key: string, ...steps: readonly (Step | Command)[]): Promise<void> {
  for (const step of steps) {
    const given = 'command' in step ? step : by(clerk, step)
    const command = given.command.type === 'CallMeeting' ? { ...given.command, meeting: key } : given.command
    const carried = await running.office.carry(key, command, asks(given.by))
    if (carried.kind === 'refused') throw new Error(`${command.type}: ${carried.refusal.sentence}`)
  }
  await running.catchingUp.settled()
}
/** A meeting with words that are printed, and words that are not. */
async function held(key = 'saltmarsh/1'): Promise<void> {
  await does(
    key,
    called({ terms }),
    publish,
    by(fire, { type: 'ReceiveApologies', message: 'OKAPI I am unwell' }),
    present(...everybody.filter(p => p !== fire)),
    open,
    take('5'),
    note('QUAGGA draft of it'),
  )
  const drafted = (await meeting(key)).entries.find(e => e.kind === 'note')
  await does(
    key,
    { type: 'AmendEntry', entry: drafted?.id ?? '', text: 'The buses ran on time.' },
    note('ZEBRA taken back'),
    undo,
    act('KUDU struck'),
  )
  const struck = (await meeting(key)).actions[0]?.entry ?? ''
  await does(key, { type: 'StrikeEntry', entry: struck }, next, close)
}
async function meeting(key = 'saltmarsh/1'): Promise<CalledMeeting> {
  const found = await running.office.meeting(key)
  if (found.phase === 'not called') throw new Error(`${key} was not called.`)
  return found
}
const kept = async (key = 'saltmarsh/1') => JSON.stringify(await running.record.read(key))
const look = async () => {
  const wait = await running.removing.look()
  await running.catchingUp.settled()
  return wait
}
async function bytesOfDatabase(): Promise<string> {
  const files = (await readdir(folder)).filter(name => name.startsWith('clerk.db'))
  return (await Promise.all(files.map(name => readFile(join(folder, name), 'latin1')))).join('')
}
const texts = async () =>
  Promise.all(
    (await drafting.minutes(await meeting())).map(async p =>
      p.name.endsWith('.docx') ? [p.name, wordText(p.content)] : [p.name, new TextDecoder().decode(p.content)],
    ),
  )

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-removing-'))
  clock = new FakeClock(40)
  logged = []
  failures = 0
  await begin()
  await held()
  await does('saltmarsh/1', confirm)
})
afterEach(async () => {
  await end()
  await rm(folder, { recursive: true })
})

describe('the words that confirmed minutes do not print', () => {
  test('stay for as many days as the terms say, and then go: from the record, its database and what can be found', async () => {
    const finding = new Finding(running.record, quiet)
    expect(await look()).toBe(day)
    expect(await kept()).toMatch(words)
    await clock.passes(29 * day)
    await look()
    expect(await kept()).toMatch(/QUAGGA.*ZEBRA.*KUDU/)
    await clock.passes(day)
    expect(await look()).toBe(day)
    expect(await kept()).not.toMatch(words)
    expect(await kept()).toContain('The buses ran on time.')
    expect(JSON.stringify(await meeting())).not.toMatch(words)
    expect(await bytesOfDatabase()).not.toMatch(words)
    expect((await finding.find(terms, 'quagga zebra kudu okapi', asks())).total).toBe(0)
    expect((await finding.find(terms, 'buses', asks())).total).toBe(1)
  })

  test('were in the database before, so that the test above can fail', async () =>
    expect(await bytesOfDatabase()).toMatch(words))

  test('leave the minutes as they were, letter for letter', async () => {
    const before = await texts()
    await clock.passes(31 * day)
    await look()
    expect((await meeting()).removals).toHaveLength(1)
    expect(await texts()).toEqual(before)
    await end()
    await begin()
    expect(await texts()).toEqual(before)
  })

  test('are certified by kind and number, in a paper filed beside the minutes, which repeats none of them', async () => {
    await clock.passes(31 * day)
    await look()
    const { documents } = await meeting()
    const certificate = documents.find(d => d.document.startsWith('certificate'))
    expect(certificate?.name).toBe('2026-11-26 Saltmarsh CSP certificate of removal 2026-12-27.docx')
    const file = await readFile(join(folder, 'papers', 'Saltmarsh CSP', '2026-11-26', certificate?.name ?? ''))
    const text = wordText(file)
    expect(text).toContain('3 working notes and 1 private message')
    expect(text).toContain('30 days after the minutes are confirmed')
    expect(text).not.toMatch(words)
    expect(logged.join()).not.toMatch(words)
  })

  test('are certified after all where the library was away, and a restart came between', async () => {
    await clock.passes(31 * day)
    failures = 3
    const certificates = async () => (await meeting()).documents.filter(d => d.document.startsWith('certificate'))
    await running.removing.look()
    await clock.passes(1000)
    expect((await meeting()).removals).toHaveLength(1)
    expect(await certificates()).toEqual([])
    await running.catchingUp.stop()
    await running.record.close()
    await begin()
    // What is tried again waits for the clock; a busy machine gets there later.
    let settled = false
    void running.catchingUp.settled().then(() => (settled = true))
    while (!settled) await clock.passes(60_000)
    expect(await certificates()).toMatchObject([{ link: expect.stringContaining('certificate') as string }])
  })

  test('go also from what was kept of the filed documents, whose words are in no paper any more', async () => {
    const printed = () => running.record.recall('printed saltmarsh/1')
    await does('saltmarsh/1', {
      type: 'RecordFiling',
      document: 'minutes.docx',
      version: (await meeting()).version,
      filed: {
        name: 'minutes.docx',
        link: 'https://papers.example/minutes.docx',
        mark: 'as filed',
        besideEdits: false,
        leftAsEdited: ['Item 5: your document has “QUAGGA late”, the record “The buses ran on time.”.'],
      },
    })
    await running.record.remember('printed saltmarsh/1', 'minutes.docx as filed', {
      passages: [{ id: 'e9', text: 'QUAGGA late', look: '' }],
    })
    expect(await bytesOfDatabase()).toContain('QUAGGA late')
    await clock.passes(31 * day)
    await look()
    expect(await printed()).toEqual([])
    expect(await kept()).not.toMatch(words)
    expect(JSON.stringify((await meeting()).documents)).not.toMatch(words)
    expect(await bytesOfDatabase()).not.toMatch(words)
  })

  test('are forgotten of the filed documents also where the record itself has none to remove', async () => {
    await does('saltmarsh/2', called({ terms }), publish, present(...everybody), open, close, confirm)
    await running.record.remember('printed saltmarsh/2', 'minutes.docx as filed', {
      passages: [{ id: 'e9', text: 'ZEBRA crossing', look: '' }],
    })
    await clock.passes(29 * day)
    await look()
    expect(await running.record.recall('printed saltmarsh/2')).not.toEqual([])
    await clock.passes(2 * day)
    await look()
    expect(await running.record.recall('printed saltmarsh/2')).toEqual([])
    expect((await meeting('saltmarsh/2')).removals ?? []).toEqual([])
    expect(await bytesOfDatabase()).not.toContain('ZEBRA crossing')
  })

  test('are removed once: neither another look nor a restart does it again, nor are the minutes filed again', async () => {
    await clock.passes(31 * day)
    await look()
    const events = (await running.record.read('saltmarsh/1')).length
    await look()
    await end()
    await begin()
    await look()
    expect((await running.record.read('saltmarsh/1')).length).toBe(events)
    expect(
      (await readdir(join(folder, 'papers', 'Saltmarsh CSP', '2026-11-26'))).filter(n => n.includes('certificate')),
    ).toHaveLength(1)
  })

  test('are removed after a restart where their day came while nothing ran', async () => {
    await end()
    await clock.passes(40 * day)
    await begin()
    await look()
    expect(await kept()).not.toMatch(words)
  })

  test('stay where the terms say no time', async () => {
    await end()
    await begin(saltmarsh)
    await clock.passes(900 * day)
    expect(await look()).toBe(day)
    expect(await kept()).toMatch(words)
  })

  test('stay while any meeting sits, and go within the hour after it', async () => {
    await does('saltmarsh/2', called({ terms }), publish, present(...everybody), open)
    await clock.passes(31 * day)
    expect(await look()).toBe(60 * 60_000)
    expect(await kept()).toMatch(words)
    await does('saltmarsh/2', close)
    await look()
    expect(await kept()).not.toMatch(words)
  })

  test('stay while a meeting sits that another instance called and opened', async () => {
    await look()
    const there = new Office(running.record)
    for (const command of [called({ terms }), publish, present(...everybody), open]) {
      const whole = command.type === 'CallMeeting' ? { ...command, meeting: 'saltmarsh/2' } : command
      expect((await there.carry('saltmarsh/2', whole, asks())).kind).toBe('done')
    }
    await clock.passes(31 * day)
    expect(await look()).toBe(60 * 60_000)
    expect(await kept()).toMatch(words)
  })

  test('are out of the database files also where it could not be written anew at first', async () => {
    await clock.passes(31 * day)
    running.record.scrub = () => Promise.reject(new Error('The file is busy.'))
    expect(await look()).toBe(60 * 60_000)
    expect(logged.join()).toContain('it will be tried again')
    await end()
    await begin()
    expect(await look()).toBe(day)
    expect(await running.record.recall('removal')).toEqual([])
    expect(await bytesOfDatabase()).not.toMatch(words)
  })

  test('are looked for at the start, and every day from then on', async () => {
    running.removing.start()
    await clock.passes(29 * day)
    expect(await kept()).toMatch(words)
    await clock.passes(2 * day)
    // The disk takes its own time, which the clock of the test knows nothing of.
    await vi.waitFor(async () => expect(await kept()).not.toMatch(words), 5_000)
    expect(clock.waits.filter(wait => wait === day).length).toBeGreaterThan(29)
  })

  test('of something recorded at the same moment are left for the next look', async () => {
    await clock.passes(31 * day)
    const replace = running.record.replace.bind(running.record)
    running.record.replace = async (...given) => {
      running.record.replace = replace
      await does('saltmarsh/1', { type: 'HoldRecord' })
      return replace(...given)
    }
    expect(await look()).toBe(60 * 60_000)
    expect(await kept()).toMatch(words)
    await look()
    expect(await kept()).toMatch(words)
  })
})

describe('a hold', () => {
  const said = (of: TermsOfReference, type: 'HoldRecord' | 'ReleaseRecord', who: Asked['by']) =>
    holdRecords(running.office, of, { type }, asks(who)).then(s => (isRefusal(s) ? s.sentence : inEnglish(s)))
  const hold = (who = clerk) => said(terms, 'HoldRecord', who)
  const release = (who = clerk) => said(terms, 'ReleaseRecord', who)

  test('on the records of a partnership stops every removal until they are released', async () => {
    await does('saltmarsh/2', called({ terms }), publish)
    expect(await hold()).toBe('On hold: nothing is removed from the records of Saltmarsh CSP until you type "release".')
    expect((await meeting('saltmarsh/2')).hold).toMatchObject({ by: clerk.name })
    await clock.passes(90 * day)
    expect(await look()).toBe(day)
    expect(await kept()).toMatch(words)
    expect(await release()).toBe(
      'Released: 30 days after minutes are confirmed, what they do not print is removed from the record again.',
    )
    await look()
    expect(await kept()).not.toMatch(words)
  })

  test('is put on and taken off by the clerk of now, whoever was clerk then', async () => {
    expect(await hold(chair)).toBe('Only Beatrix Lonsdale (clerk) may do that.')
    expect((await meeting()).hold).toBeUndefined()
    const newClerk = { name: 'Osric Vane', id: 'id of Osric Vane' }
    const later = {
      ...terms,
      members: terms.members.map(m => (m.part === 'clerk' ? { ...m, ...newClerk } : m)),
    }
    expect(await said(later, 'HoldRecord', newClerk)).toContain('On hold')
    expect((await meeting()).hold).toMatchObject({ by: 'Osric Vane' })
    expect(await said(later, 'ReleaseRecord', clerk)).toBe('Only Osric Vane (clerk) may do that.')
  })

  test('says so where there is no record yet', async () => {
    const none = { ...terms, key: 'elsewhere' }
    expect(await said(none, 'HoldRecord', clerk)).toBe(
      'Saltmarsh CSP has no meeting here yet, so there is no record to hold.',
    )
  })
})
