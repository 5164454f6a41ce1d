import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { editedMinutes, signOf, takeEdits } from '../../src/app/editedMinutes.ts'
import { InTurn } from '../../src/app/inTurn.ts'
import { fileMinutes } from '../../src/app/paperwork.ts'
import type { Drafting, Filing } from '../../src/app/ports/papers.ts'
import { draftingIn } from '../../src/documents/readBack/drafting.ts'
import { graphClient } from '../../src/graph/graphClient.ts'
import { sharePointFiling } from '../../src/graph/sharePointFiling.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { folderFiling } from '../../src/store/folderFiling.ts'
import { styles } from '../documents/houseStyles.ts'
import { byHand, paragraphAfter } from '../documents/readBack/filedMinutes.ts'
import { wordText } from '../documents/wordText.ts'
import { startFakeGraph } from '../graph/fakeGraph.ts'
import { clerk, note, privately, resolve, take } from '../meeting/given.ts'
import { type AnOutside, anOutside, asks, key, upToOpening } from './anOffice.ts'

const drafting: Drafting = draftingIn(styles, 'houseStyles')

/** A place where papers are filed, as somebody sees it who works in it. */
interface Place {
  readonly filing: Filing
  /** The files by name, in every library; earlier versions left out. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>
  edit(name: string, change: (content: Uint8Array) => Uint8Array): Promise<void>
  open(name: string, open: boolean): Promise<void>
  /** Everything there ever was, that is still kept as an earlier version. */
  versions(): Promise<readonly string[]>
  close(): Promise<void>
}

async function aFolder(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'clerk-edited-'))
  const all = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter(f => f.isFile())
      .map(f => join(f.parentPath, f.name))
  const current = async () => (await all()).filter(f => !f.includes('Earlier versions') && !f.includes('.~lock'))
  const path = async (name: string) => (await current()).find(f => f.endsWith(`/${name}`)) ?? name
  return {
    filing: folderFiling(root),
    files: async () =>
      new Map(
        await Promise.all(
          (await current()).map(
            async f => [f.slice(f.lastIndexOf('/') + 1), new Uint8Array(await readFile(f))] as const,
          ),
        ),
      ),
    edit: async (name, change) => writeFile(await path(name), change(await readFile(await path(name)))),
    open: async (name, open) => {
      const at = await path(name)
      const lock = at.replace(/\/([^/]*)$/, '/.~lock.$1#')
      await (open ? writeFile(lock, '') : rm(lock))
    },
    versions: async () => (await all()).filter(f => f.includes('Earlier versions')),
    close: () => rm(root, { recursive: true }),
  }
}

async function aSharePoint(): Promise<Place> {
  const graph = await startFakeGraph('Papers', 'Restricted papers')
  const clock = { now: () => new Date('2026-11-26T16:00:00Z'), wait: () => Promise.resolve() }
  const path = (name: string) => graph.files().find(f => f.endsWith(`/${name}`)) ?? name
  return {
    filing: sharePointFiling(
      graphClient({ baseUrl: graph.url, token: () => Promise.resolve('a token'), clock }),
      {
        site: 'https://council.sharepoint.com/sites/partnerships',
        library: 'Papers',
        restrictedLibrary: 'Restricted papers',
      },
      () => undefined,
    ),
    files: async () => new Map(graph.files().map(f => [f.slice(f.lastIndexOf('/') + 1), graph.bytesOf(f)])),
    edit: async (name, change) => graph.edit(path(name), change(graph.bytesOf(path(name)))),
    open: async (name, open) => graph.lock(path(name), open),
    versions: async () => graph.files().flatMap(f => graph.versionsOf(f)),
    close: () => graph.close(),
  }
}

const DRAFT = '2026-11-26 Saltmarsh CSP draft minutes.docx'
const SECOND = '2026-11-26 Saltmarsh CSP draft minutes (2).docx'
const ISSUED = '2026-11-26 Saltmarsh CSP issued draft minutes.docx'
const CONFIRMED = '2026-11-26 Saltmarsh CSP minutes.docx'

describe.each([
  ['a folder', aFolder],
  ['SharePoint', aSharePoint],
])('minutes edited where they are filed, in %s', (_where, aPlace) => {
  let at: AnOutside
  let place: Place
  const meeting = async (): Promise<CalledMeeting> => {
    const now = await at.office.meeting(key)
    if (now.phase === 'not called') throw new Error('No meeting was called.')
    return now
  }
  const outside = () => ({ ...at.outside, drafting, filing: place.filing })
  const files = async (again = false) => fileMinutes(outside(), await meeting(), again)
  const text = async (name: string) => wordText((await place.files()).get(name) ?? new Uint8Array())
  const names = async () => [...(await place.files()).keys()].toSorted()
  const inWord = async () => (await names()).filter(n => n.endsWith('.docx'))
  const page = async (name: string) => new TextDecoder().decode((await place.files()).get(name))
  const edited = async () => editedMinutes(outside(), await meeting())
  const entry = async (words: string) =>
    (await meeting()).entries.find(e => 'text' in e && e.text.includes(words))?.id ?? ''

  const draft = async () => (await meeting()).documents.find(d => d.document === 'draft minutes.docx')
  /** Waits until a filing has failed and said so. */
  const failed = async () => {
    for (let looks = 0; looks < 200 && (await meeting()).documents.every(d => d.failed === undefined); looks++)
      await new Promise(done => setTimeout(done, 20))
  }

  beforeEach(async () => {
    at = await anOutside()
    place = await aPlace()
    await at.does(
      ...upToOpening,
      take('5'),
      note('Calls to the police had doubled. Twelve marshals had gone out.'),
      resolve('the marshals be kept until March'),
      take('6'),
      note('Three grants were asked for.'),
      { type: 'CloseMeeting' },
    )
    await files()
  })
  afterEach(() => place.close())

  it('are read back with nothing to show where nobody edited them', async () => {
    expect(await edited()).toEqual([])
  })

  it('are read back with the old beside the new, and taken into the record as amendments by the clerk', async () => {
    await place.edit(DRAFT, c =>
      byHand(c, xml => xml.replace('had doubled', 'had trebled').replace('until March', 'until June')),
    )
    const shown = await edited()
    expect(shown).toMatchObject([
      {
        document: 'draft minutes.docx',
        name: DRAFT,
        changes: [
          { item: '5', what: 'note', was: expect.stringContaining('doubled'), now: expect.stringContaining('trebled') },
          { item: '5', what: 'decision', was: expect.stringContaining('March'), now: expect.stringContaining('June') },
        ],
      },
    ])
    expect(await takeEdits({ ...outside() }, await meeting(), asks(clerk, 'privately'), signOf(shown))).toEqual({
      kind: 'taken',
      changes: 2,
      refused: [],
    })
    expect((await meeting()).entries.map(e => ('text' in e ? e.text : ''))).toContain(
      'Calls to the police had trebled. Twelve marshals had gone out.',
    )
    const kept = await at.record.read(key)
    expect(kept.at(-1)?.event).toMatchObject({ event: { type: 'EntryAmended' }, by: { name: clerk.name } })
    expect(await edited()).toMatchObject([{ changes: [] }])
  })

  it('are one file again once the changes were taken, with the clerk’s own setting of it', async () => {
    await place.edit(DRAFT, c =>
      byHand(c, xml =>
        xml.replace('had doubled', 'had trebled').replace('>SUBJECT/DECISION<', '>SUBJECT AND DECISION<'),
      ),
    )
    await takeEdits(outside(), await meeting(), asks(clerk, 'privately'), signOf(await edited()))
    await files()
    expect(await inWord()).toEqual([DRAFT])
    expect(await text(DRAFT)).toContain('had trebled')
    expect(await text(DRAFT)).toContain('SUBJECT AND DECISION')
    expect(await page(DRAFT.replace('.docx', '.html'))).toContain('SUBJECT AND DECISION')
    await at.does(
      privately(clerk, { type: 'AmendEntry', entry: await entry('Three grants'), text: 'Four grants were asked for.' }),
    )
    await files()
    expect(await inWord()).toEqual([DRAFT])
    expect(await text(DRAFT)).toMatch(/SUBJECT AND DECISION[\s\S]*Four grants/)
  })

  it('are not taken as something else than was shown', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    const seen = signOf(await edited())
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had trebled', 'had halved')))
    expect(await takeEdits(outside(), await meeting(), asks(clerk, 'privately'), seen)).toMatchObject({
      kind: 'edited again',
      edited: [{ changes: [{ now: expect.stringContaining('halved') }] }],
    })
    expect((await meeting()).entries.some(e => e.amended)).toBe(false)
  })

  it('are left alone by a redraft, which goes beside them until their changes are taken, and then is one with them', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await at.does(
      privately(clerk, { type: 'AmendEntry', entry: await entry('Three grants'), text: 'Four grants were asked for.' }),
    )
    await files()
    expect(await inWord()).toEqual([SECOND, DRAFT].toSorted())
    expect(await text(DRAFT)).toMatch(/had trebled[\s\S]*Three grants/)
    expect(await text(SECOND)).toMatch(/had doubled[\s\S]*Four grants/)
    await takeEdits(outside(), await meeting(), asks(clerk, 'privately'), signOf(await edited()))
    await files()
    expect(await inWord()).toEqual([DRAFT])
    expect(await text(DRAFT)).toMatch(/had trebled[\s\S]*Four grants/)
    expect(await edited()).toMatchObject([{ changes: [], kept: [] }])
  })

  it('keep what the record cannot hold, also where the record changes the same passage after a redraft carried it', async () => {
    await place.edit(DRAFT, c =>
      byHand(c, xml => xml.replace('That the marshals be kept', 'Agreed to keep the wardens')),
    )
    await at.does(
      privately(clerk, { type: 'AmendEntry', entry: await entry('Three grants'), text: 'Four grants were asked for.' }),
    )
    await files()
    expect(await inWord()).toEqual([DRAFT])
    expect(await text(DRAFT)).toMatch(/Agreed to keep the wardens[\s\S]*Four grants/)
    await at.does(privately(clerk, { type: 'AmendEntry', entry: await entry('be kept'), text: 'no marshals be kept' }))
    await files()
    expect(await text(DRAFT)).toContain('Agreed to keep the wardens')
  })

  it('are issued and confirmed with every edit, though none was taken into the record', async () => {
    await place.edit(DRAFT, c =>
      byHand(c, xml =>
        paragraphAfter(xml.replace('had doubled', 'had trebled'), 'Three grants', 'A clerk’s own line.'),
      ),
    )
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    await files()
    expect(await inWord()).toEqual([ISSUED])
    expect(await text(ISSUED)).toMatch(/DRAFT[\s\S]*as sent out[\s\S]*had trebled[\s\S]*A clerk’s own line/)
    await at.does(
      privately(clerk, {
        type: 'ConfirmMinutes',
        on: '2027-01-21',
        atMeeting: 'saltmarsh/2',
        corrections: ['“Twelve” should read “Fourteen”'],
      }),
    )
    await files()
    expect(await inWord()).toEqual([CONFIRMED])
    expect(await text(CONFIRMED)).toMatch(/had trebled\. Fourteen marshals[\s\S]*A clerk’s own line/)
    expect(await text(CONFIRMED)).not.toMatch(/draft/i)
    const html = await page(CONFIRMED.replace('.docx', '.html'))
    expect(html).toMatch(/had trebled\. Fourteen marshals[\s\S]*A clerk’s own line/)
    expect(html).not.toMatch(/Draft minutes/)
    expect((await names()).filter(n => n.endsWith('minutes.html'))).toEqual([CONFIRMED.replace('.docx', '.html')])
    expect((await meeting()).documents.map(d => d.document)).toEqual(['minutes.docx', 'minutes.html'])
    expect((await place.versions()).length).toBeGreaterThan(0)
  })

  it('are found under their new name after a crash that kept it from being recorded', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    const carry = at.office.carry.bind(at.office)
    // From the moment of the crash the process does nothing more: what it was about to record is never answered.
    const crashed = new Promise<void>(crash => {
      at.office.carry = (...given) => {
        if (given[1].type !== 'RecordFiling') return carry(...given)
        crash()
        return new Promise(() => undefined)
      }
    })
    void files()
    await crashed
    at.office.carry = carry
    await fileMinutes({ ...outside(), papers: new InTurn(at.outside.leases) }, await meeting())
    expect(await inWord()).toEqual([ISSUED])
    expect(await text(ISSUED)).toContain('had trebled')
    expect((await meeting()).documents.find(d => d.document === 'draft minutes.docx')).toMatchObject({
      name: ISSUED,
      carriesEdits: true,
    })
  })

  it('keep the edits they were issued with when the record changes afterwards, taken or not, in the one issued document', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    await files()
    for (const words of ['Added after issue.', 'And once more.']) {
      await at.does(privately(clerk, { type: 'MakeNote', item: '5', text: words }))
      await files()
      expect(await inWord()).toEqual([ISSUED])
      expect(await text(ISSUED)).toContain('had trebled')
      expect(await text(ISSUED)).toContain(words)
      expect(await page(ISSUED.replace('.docx', '.html'))).toContain('had trebled')
    }
  })

  it('keep the edits made after they were issued, too', async () => {
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    await files()
    await place.edit(ISSUED, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await at.does(
      privately(clerk, { type: 'ConfirmMinutes', on: '2027-01-21', atMeeting: 'saltmarsh/2', corrections: [] }),
    )
    await files()
    expect(await inWord()).toEqual([CONFIRMED])
    expect(await text(CONFIRMED)).toContain('had trebled')
  })

  it('are renamed when issued where nobody edited them, and nothing is filed twice', async () => {
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    await files()
    expect(await names()).toEqual([ISSUED, ISSUED.replace('.docx', '.html')].toSorted())
  })

  it('are issued with what the record and the clerk both changed, and what they changed differently is said', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await at.does(
      privately(clerk, {
        type: 'AmendEntry',
        entry: await entry('had doubled'),
        text: 'Calls to the police had halved. Twelve marshals had gone out.',
      }),
    )
    await files()
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    await files()
    expect(await inWord()).toEqual([ISSUED])
    expect(await text(ISSUED)).toContain('had trebled')
    expect((await draft())?.leftAsEdited?.map(inEnglish)).toEqual([
      expect.stringMatching(/^Item 5: your document has “.*trebled.*”, the record “.*halved/),
    ])
  })

  it('wait to be issued while somebody has them open, which is said, and are issued when they are closed', async () => {
    await place.edit(DRAFT, c => byHand(c, xml => xml.replace('had doubled', 'had trebled')))
    await place.open(DRAFT, true)
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    const filing = files()
    await failed()
    expect(inEnglish((await draft())?.failed ?? '')).toContain('is open in Word')
    expect(await text(DRAFT)).toContain('had trebled')
    expect((await names()).filter(n => n.includes('issued'))).toEqual([])
    await place.open(DRAFT, false)
    await at.clock.passes(60_000)
    await filing
    expect(await inWord()).toEqual([ISSUED])
    expect(await text(ISSUED)).toContain('had trebled')
  })

  it('that cannot be read as Word any more are said to be so, and left as they are', async () => {
    await place.edit(DRAFT, () => new TextEncoder().encode('no Word document'))
    expect((await edited()).map(({ unread = '' }) => inEnglish(unread))).toEqual([
      expect.stringContaining('could not be opened as a Word document'),
    ])
    await at.does(privately(clerk, { type: 'IssueMinutes' }))
    void files()
    await failed()
    expect(inEnglish((await draft())?.failed ?? '')).toContain('could not be opened')
    expect(new TextDecoder().decode((await place.files()).get(DRAFT))).toBe('no Word document')
  })
})
