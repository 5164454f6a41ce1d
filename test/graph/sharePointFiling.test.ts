import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileIsOpen, FilingFault } from '../../src/app/filingFault.ts'
import type { Filed, FileToFile, Filing } from '../../src/app/ports/papers.ts'
import type { Clock } from '../../src/app/ports/surroundings.ts'
import { graphClient } from '../../src/graph/graphClient.ts'
import { sharePointFiling } from '../../src/graph/sharePointFiling.ts'
import { type FakeGraph, startFakeGraph } from './fakeGraph.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const NAME = '2026-11-26 Riverside CSP draft minutes.docx'
const FOLDER = ['Community Safety Partnership', '2026-11-26']
const PATH = `Papers/${FOLDER.join('/')}`

let graph: FakeGraph
let filing: Filing
let waited: number[]
let told: string[]
const clock: Clock = {
  now: () => new Date('2026-11-26T16:00:00Z'),
  wait: milliseconds => {
    waited.push(milliseconds)
    return Promise.resolve()
  },
}
const open = (
  library = 'Papers',
  restrictedLibrary = 'Confidential papers',
  site = 'https://council.sharepoint.com/sites/partnerships/',
) =>
  sharePointFiling(
    graphClient({ baseUrl: graph.url, token: () => Promise.resolve('a secret token'), clock }),
    { site, library, restrictedLibrary },
    sentence => told.push(sentence),
  )

beforeEach(async () => {
  graph = await startFakeGraph('Documents', 'Papers', 'Confidential papers', 'Restricted papers')
  waited = []
  told = []
  filing = open()
})
afterEach(() => graph.close())

const draft = (content: string, more: Partial<FileToFile> = {}): FileToFile => ({
  library: 'public',
  folder: FOLDER,
  name: NAME,
  contentType: DOCX,
  content: new TextEncoder().encode(content),
  columns: { MinutesStatus: 'draft', MeetingDate: '2026-11-26', Partnership: 'Riverside CSP' },
  ...more,
})
const faultOf = async (filed: Promise<unknown>): Promise<FilingFault> => {
  const fault: unknown = await filed.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(fault instanceof FilingFault)) throw new Error(`Not a FilingFault: ${String(fault)}`)
  return fault
}

describe('a paper filed in SharePoint', () => {
  it('is found in its library, folder and columns', async () => {
    const filed = await filing.file(draft('first'))
    expect(filed).toMatchObject({
      name: NAME,
      besideEdits: false,
      link: expect.stringContaining('https://council.sharepoint.com/sites/partnerships/Papers/Community%20Safety'),
    })
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('first')
    expect(graph.columnsOf(`${PATH}/${NAME}`)).toEqual({
      MinutesStatus: 'draft',
      MeetingDate: '2026-11-26',
      Partnership: 'Riverside CSP',
    })
  })

  it.each([
    'Minutes #4 & 100% of it.docx',
    'a+b=c;d,e@f!$.docx',
    "O'Brien (née Ní Bhriain) – 50%25.docx",
    'C# %2F..%2F.docx',
  ])('keeps its name: %s', async name => {
    const { link } = await filing.file(draft('first', { name, folder: ['Crime & Disorder #1', '100%'] }))
    expect(graph.files()).toEqual([`Papers/Crime & Disorder #1/100%/${name}`])
    expect(await filing.readLink(link)).toMatchObject({ name })
  })

  it('replaces what was filed before, where nobody has edited it', async () => {
    const first = await filing.file(draft('first'))
    expect(await filing.file(draft('second', { lastFiled: first }))).toMatchObject({ name: NAME, besideEdits: false })
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('second')
    expect(graph.files()).toHaveLength(1)
  })

  it('is put beside what somebody has edited, and replaces its own copy there', async () => {
    const first = await filing.file(draft('first'))
    graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits')
    const second = await filing.file(draft('second', { lastFiled: first }))
    expect(second).toMatchObject({ name: '2026-11-26 Riverside CSP draft minutes (2).docx', besideEdits: true })
    const third = await filing.file(draft('third', { lastFiled: second }))
    expect(third).toMatchObject({ name: second.name, besideEdits: true })
    graph.edit(`${PATH}/${second.name}`, 'edited too')
    expect(await filing.file(draft('fourth', { lastFiled: third }))).toMatchObject({
      name: '2026-11-26 Riverside CSP draft minutes (3).docx',
    })
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('the clerk’s edits')
  })

  it('leaves a file it knows nothing of alone', async () => {
    await filing.file(draft('somebody else’s'))
    expect(await filing.file(draft('ours'))).toMatchObject({ besideEdits: true })
  })

  it('is put beside edits made at the very moment of filing', async () => {
    const first = await filing.file(draft('first'))
    graph.answerNext('PUT', /content/, { meanwhile: () => graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits') })
    expect(await filing.file(draft('second', { lastFiled: first }))).toMatchObject({
      name: expect.stringContaining('(2)'),
      besideEdits: true,
    })
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('the clerk’s edits')
  })

  it('is put beside a file that appears at the very moment of filing', async () => {
    graph.answerNext('PUT', /content/, { meanwhile: () => graph.edit(`${PATH}/${NAME}`, 'somebody else’s') })
    expect(await filing.file(draft('first'))).toMatchObject({ name: expect.stringContaining('(2)'), besideEdits: true })
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('somebody else’s')
  })

  it.each([
    ['open', () => graph.lock(`${PATH}/${NAME}`, true), () => graph.lock(`${PATH}/${NAME}`, false)],
    ['checked out', () => graph.checkOut(`${PATH}/${NAME}`, true), () => graph.checkOut(`${PATH}/${NAME}`, false)],
  ])('is not filed while somebody has the file %s, says so, and is filed once it is not', async (_how, out, back) => {
    const first = await filing.file(draft('first'))
    out()
    const fault = await faultOf(filing.file(draft('second', { lastFiled: first })))
    expect(fault).toBeInstanceOf(FileIsOpen)
    expect(fault.message).toContain('is open in Word or another program, or checked out')
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('first')
    back()
    expect(await filing.file(draft('second', { lastFiled: first }))).toMatchObject({ name: NAME, besideEdits: false })
  })

  it('filed again after a crash is recognised and not doubled', async () => {
    const first = await filing.file(draft('first', { columns: {} }))
    expect(await filing.file(draft('first', { columns: {} }))).toEqual(first)
    expect(graph.files()).toHaveLength(1)
  })

  it('whose answer is lost on the way back is not doubled', async () => {
    graph.answerNext('PUT', /content/, { lost: 'after' })
    expect(await filing.file(draft('first'))).toMatchObject({ name: NAME, besideEdits: false })
    const first = await filing.file(draft('first'))
    graph.answerNext('PUT', /content/, { lost: 'after' })
    expect(await filing.file(draft('second', { lastFiled: first }))).toMatchObject({ name: NAME, besideEdits: false })
    expect(graph.files()).toHaveLength(1)
  })

  it('shares a new folder with another filed at the same moment', async () => {
    const both = await Promise.all([
      filing.file(draft('minutes')),
      filing.file(draft('page', { name: 'minutes.html', contentType: 'text/html' })),
    ])
    expect(both.map(filed => filed.besideEdits)).toEqual([false, false])
    expect(graph.files()).toHaveLength(2)
  })

  it('that is restricted goes to its own library and says so in its path', async () => {
    await filing.file(draft('x', { library: 'restricted' }))
    await filing.file(draft('x', { library: 'restricted', folder: ['CSP (restricted)'] }))
    await open('Papers', 'Restricted papers').file(draft('x', { library: 'restricted' }))
    expect(graph.files()).toEqual([
      `Confidential papers/restricted/${FOLDER.join('/')}/${NAME}`,
      `Confidential papers/CSP (restricted)/${NAME}`,
      `Restricted papers/${FOLDER.join('/')}/${NAME}`,
    ])
  })
})

describe('a library without the columns', () => {
  it('is filed in all the same, and said to lack them once', async () => {
    graph.columns('Papers', ['Title', 'Partnership'])
    const first = await filing.file(draft('first'))
    await filing.file(draft('second', { lastFiled: first }))
    expect(graph.columnsOf(`${PATH}/${NAME}`)).toEqual({ Partnership: 'Riverside CSP' })
    expect(told).toEqual([
      'The library “Papers” has no column MinutesStatus, MeetingDate; its files are filed without.',
    ])
  })

  it('that cannot be filled in keeps no file from being filed', async () => {
    graph.answerNext('PATCH', /fields/, { status: 403 })
    expect(await filing.file(draft('first'))).toMatchObject({ name: NAME })
    expect(told).toEqual([
      'The columns of a file in the library “Papers” could not be filled in (403); the file itself is filed.',
    ])
  })
})

describe('SharePoint when it is busy', () => {
  it('is given the time it asks for', async () => {
    graph.answerNext(
      'PUT',
      /content/,
      { status: 429, headers: { 'Retry-After': '17' } },
      { status: 503, headers: { 'Retry-After': 'Thu, 26 Nov 2026 16:00:30 GMT' } },
    )
    await filing.file(draft('first'))
    expect(waited).toEqual([17_000, 30_000])
  })

  it('is tried again after a fault of its own or of the way there', async () => {
    graph.answerNext('PUT', /content/, { status: 500 }, { status: 502 }, { lost: 'before' }, { status: 504 })
    expect(await filing.file(draft('first'))).toMatchObject({ besideEdits: false })
    expect(waited).toEqual([1000, 2000, 4000, 8000])
  })

  it('for too long is given up, in a sentence for the clerk', async () => {
    graph.answerNext('PUT', /content/, { status: 429, headers: { 'Retry-After': '3600' } })
    expect((await faultOf(filing.file(draft('first')))).message).toBe(
      `“${NAME}” could not be filed: SharePoint is too busy and asked for a longer wait.`,
    )
    graph.answerNext('PUT', /content/, ...Array<{ status: number }>(5).fill({ status: 500 }))
    expect((await faultOf(filing.file(draft('first')))).message).toContain('SharePoint answered 500.')
    expect(waited).toHaveLength(4)
  })

  it('is asked again where its libraries could not be found the first time', async () => {
    graph.answerNext('GET', /drives/, { status: 403 })
    const fault = await faultOf(filing.file(draft('first')))
    expect(fault.message).toContain('has not been given write access')
    expect(fault.cause).toMatchObject({ statusCode: 403 })
    expect(await filing.file(draft('first'))).toMatchObject({ name: NAME })
  })
})

describe('a place that is not there', () => {
  it.each([
    [
      () => open('Minutes'),
      /no library “Minutes” in the site .* It has: Documents, Papers, Confidential papers, Restricted papers/,
    ],
    [() => open('Papers', 'papers'), /are one library/],
    [
      () => open('Papers', 'Restricted papers', 'https://council.sharepoint.com/sites/gone'),
      /the site or library is no longer there/,
    ],
  ])('is refused in words (%#)', async (opened, sentence) => {
    expect((await faultOf(opened().file(draft('first')))).message).toMatch(sentence)
  })

  it('because a file bears the folder’s name is refused in words', async () => {
    graph.edit('Papers/Community Safety Partnership', 'a file')
    expect((await faultOf(filing.file(draft('first')))).message).toContain(
      'There is a file called “Community Safety Partnership”',
    )
  })
})

describe('every request', () => {
  it('says what it comes from, and over plain http proves nothing', async () => {
    await filing.file(draft('first'))
    expect(graph.asked.length).toBeGreaterThan(5)
    expect(new Set(graph.asked.map(each => each.headers['user-agent']))).toEqual(
      new Set(['NONISV|PartnershipClerk|PartnershipClerk/0.1']),
    )
    expect(graph.asked.filter(each => each.headers.authorization !== undefined)).toEqual([])
  })
})

describe('a link', () => {
  let filed: Filed
  beforeEach(async () => void (filed = await filing.file(draft('the agenda'))))

  it('to a file is read', async () => {
    const { name, content } = await filing.readLink(filed.link)
    expect([name, new TextDecoder().decode(content)]).toEqual([NAME, 'the agenda'])
  })

  it('to a restricted paper is refused', async () => {
    const restricted = await filing.file(draft('secret', { library: 'restricted' }))
    expect((await faultOf(filing.readLink(restricted.link))).message).toContain('leads to a restricted paper')
  })

  it('to a folder, to nothing or to no web address is refused in words', async () => {
    expect((await faultOf(filing.readLink(filed.link.slice(0, filed.link.lastIndexOf('/'))))).message).toContain(
      'leads to a folder',
    )
    expect((await faultOf(filing.readLink('https://council.sharepoint.com/gone.docx'))).message).toBe(
      'The paper at that link could not be read: the site or library is no longer there.',
    )
    expect((await faultOf(filing.readLink('file:///etc/passwd'))).message).toContain('not the web address')
  })
})

describe('a filed paper in SharePoint', () => {
  const place = (link: string) => ({ library: 'public', link }) as const
  const ISSUED = '2026-11-26 Riverside CSP issued draft minutes.docx'

  it('is read back as it is now, with the mark it bears', async () => {
    const { link, mark } = await filing.file(draft('first'))
    expect(await filing.readFiled(place(link))).toMatchObject({ name: NAME, mark })
    graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits')
    const read = await filing.readFiled(place(link))
    expect(new TextDecoder().decode(read?.content)).toBe('the clerk’s edits')
    expect(read?.mark).not.toBe(mark)
  })

  it('is not there where it was deleted, or is in the other library', async () => {
    const { link, mark } = await filing.file(draft('first'))
    expect(await filing.readFiled({ library: 'restricted', link })).toBeUndefined()
    expect(await filing.withdraw({ ...place(link), mark })).toBe(true)
    expect(await filing.readFiled(place(link))).toBeUndefined()
  })

  it('is replaced under a new name, and SharePoint keeps what was there as a version', async () => {
    const { link } = await filing.file(draft('first'))
    graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits')
    const edited = await filing.readFiled(place(link))
    const filed = await filing.replace(draft('carried forward', { name: ISSUED }), {
      ...place(link),
      mark: edited?.mark ?? '',
    })
    expect(filed).toMatchObject({ name: ISSUED, besideEdits: false })
    expect(graph.files()).toEqual([`${PATH}/${ISSUED}`])
    expect(graph.contentOf(`${PATH}/${ISSUED}`)).toBe('carried forward')
    expect(graph.versionsOf(`${PATH}/${ISSUED}`)).toContain('the clerk’s edits')
    expect(filed).toMatchObject({ mark: (await filing.readFiled(place((filed as Filed).link)))?.mark })
  })

  it('is not replaced where it was edited again since it was read', async () => {
    const { link, mark } = await filing.file(draft('first'))
    graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits')
    expect(await filing.replace(draft('carried forward'), { ...place(link), mark })).toBe('changed meanwhile')
    const read = await filing.readFiled(place(link))
    graph.answerNext('PUT', /content/, { meanwhile: () => graph.edit(`${PATH}/${NAME}`, 'more edits') })
    expect(await filing.replace(draft('carried forward'), { ...place(link), mark: read?.mark ?? '' })).toBe(
      'changed meanwhile',
    )
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('more edits')
  })

  it('is not replaced while somebody has it open or checked out, and that is said', async () => {
    const { link, mark } = await filing.file(draft('first'))
    graph.lock(`${PATH}/${NAME}`, true)
    const open = await faultOf(filing.replace(draft('carried forward'), { ...place(link), mark }))
    graph.lock(`${PATH}/${NAME}`, false)
    graph.checkOut(`${PATH}/${NAME}`, true)
    const out = await faultOf(filing.replace(draft('carried forward'), { ...place(link), mark }))
    expect([open, out].map(f => f instanceof FileIsOpen)).toEqual([true, true])
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('first')
  })

  it('goes beside another file of the new name', async () => {
    await filing.file(draft('somebody else’s', { name: ISSUED }))
    const { link, mark } = await filing.file(draft('first'))
    expect(await filing.replace(draft('issued', { name: ISSUED }), { ...place(link), mark })).toMatchObject({
      name: '2026-11-26 Riverside CSP issued draft minutes (2).docx',
    })
    expect(graph.contentOf(`${PATH}/${ISSUED}`)).toBe('somebody else’s')
  })

  it('is taken away only where nobody edited it since', async () => {
    const { link, mark } = await filing.file(draft('first'))
    graph.edit(`${PATH}/${NAME}`, 'the clerk’s edits')
    expect(await filing.withdraw({ ...place(link), mark })).toBe(false)
    expect(graph.contentOf(`${PATH}/${NAME}`)).toBe('the clerk’s edits')
  })
})
