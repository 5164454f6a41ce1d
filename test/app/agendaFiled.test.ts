import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { FilingFault, worded } from '../../src/app/filingFault.ts'
import type { Filing } from '../../src/app/ports/papers.ts'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { papersOf } from '../../src/documents/paper/meetingPapers.ts'
import type { Agenda } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { folderFiling } from '../../src/store/folderFiling.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { wordText } from '../documents/wordText.ts'
import { agenda, called, close, item, open, publish } from '../meeting/given.ts'
import { type AnOutside, anOutside, key } from './anOffice.ts'
import { styleNamed } from '../documents/houseStyles.ts'

const style = styleNamed('columns')

const call = (changed: Partial<Agenda> = {}): Command => ({
  ...(called({ agenda: changed }) as Command & { type: 'CallMeeting' }),
  meeting: key,
})
const withAnother: Partial<Agenda> = { items: [...agenda.items, item('10', 'Harbour lamps')] }

let root: string, at: AnOutside, catchingUp: CatchingUp
const filesIn = async () =>
  (await readdir(root, { recursive: true })).filter(n => /\.\w+$/.test(n)).toSorted((a, b) => a.localeCompare(b))
const textOf = async (name: string) => wordText(await readFile(join(root, name)))
const folder = 'Saltmarsh CSP/2026-11-26/2026-11-26 Saltmarsh CSP',
  closed = 'Saltmarsh CSP (restricted)/2026-11-26/2026-11-26 Saltmarsh CSP'
const meeting = async () => {
  const now = await at.office.meeting(key)
  if (now.phase === 'not called') throw new Error('No meeting was called.')
  return now
}
const does = async (...commands: readonly Command[]) => {
  await at.does(...commands)
  await catchingUp.settled()
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'agenda-'))
  at = await anOutside()
  catchingUp = new CatchingUp({
    ...at.outside,
    filing: folderFiling(root),
    drafting: { ...at.outside.drafting, minutes: (now, wanted) => papersOf(now, style, {}, wanted) },
  })
})
afterEach(async () => {
  await catchingUp.settled()
  await rm(root, { recursive: true })
})

describe('an agenda, published,', () => {
  it('is filed for everybody and, with the closed titles, for those entitled', async () => {
    await does(call(), publish)
    expect(await filesIn()).toEqual([
      `${closed} restricted agenda.docx`,
      `${closed} restricted agenda.html`,
      `${folder} agenda.docx`,
      `${folder} agenda.html`,
    ])
    expect(await textOf(`${folder} agenda.docx`)).not.toMatch(/kestrel/i)
    expect(await textOf(`${closed} restricted agenda.docx`)).toMatch(/kestrel/i)
  })

  it('is filed nowhere before', async () => {
    await does(call())
    expect(await filesIn()).toEqual([])
  })

  it('is filed again in the same place where it has changed, and the clerks are told where it is once', async () => {
    await does(call(), publish, call(withAnother), publish)
    expect(await filesIn()).toHaveLength(4)
    expect(await textOf(`${folder} agenda.docx`)).toMatch(/harbour lamps/i)
    expect(at.said.filter(s => s.includes('is filed as')).map(s => s.replace(/: file:.*/, ''))).toEqual([
      'tellClerks The agenda is filed as 2026-11-26 Saltmarsh CSP agenda.docx',
      'tellClerks The restricted agenda is filed as 2026-11-26 Saltmarsh CSP restricted agenda.docx',
    ])
  })

  it('is filed beside a file somebody has edited, which stays as it is, and the clerks are told', async () => {
    await does(call(), publish)
    await writeFile(join(root, `${folder} agenda.docx`), 'edited')
    await does(call(withAnother), publish)
    expect(await readFile(join(root, `${folder} agenda.docx`), 'utf8')).toBe('edited')
    expect(await textOf(`${folder} agenda (2).docx`)).toMatch(/harbour lamps/i)
    expect(at.said.join('\n')).toMatch(/Somebody has edited the agenda filed earlier.*agenda \(2\)\.docx/)
  })

  it('is not filed again when the meeting opens and closes, and the draft the clerk opens is the draft', async () => {
    await does(call(), publish)
    const before = await readFile(join(root, `${folder} agenda.docx`))
    await does(open, close)
    expect((await readFile(join(root, `${folder} agenda.docx`))).equals(before)).toBe(true)
    const main = JSON.stringify(clerkCard(await meeting()).body).match(/"title":"Open the draft","url":"([^"]*)"/)?.[1]
    expect(main).toMatch(/draft%20minutes\.docx$/)
  })

  it('is never what the clerk opens as the draft of the minutes, where there is no draft', async () => {
    await does(call(), publish)
    expect(titlesOf(clerkCard(await meeting()))).not.toContain('Open the draft')
  })

  it('is filed all the same where the meeting was opened before that was done', async () => {
    await at.does(call(), publish, open)
    catchingUp.wake(key)
    await catchingUp.settled()
    expect(await filesIn()).toContain(`${folder} agenda.docx`)
  })
})

describe('an agenda that cannot be filed', () => {
  it('is told to the clerks, and no card of minutes is shown to them', async () => {
    const away: Filing = {
      ...folderFiling(root),
      file: async () => {
        throw new FilingFault(worded`The library "Papers" is not there.`)
      },
    }
    const trying = new CatchingUp({
      ...at.outside,
      filing: away,
      drafting: { ...at.outside.drafting, minutes: (now, wanted) => papersOf(now, style, {}, wanted) },
    })
    await catchingUp.stop()
    await at.does(call(), publish)
    await at.clock.passes(60 * 60_000)
    await trying.settled()
    expect(at.said).toContain(
      'tellClerks The agenda.docx could not be filed: The library "Papers" is not there. It is being tried again.',
    )
    expect(at.said).not.toContain('showClerkCard')
  })
})

describe('the agenda card', () => {
  const filed = (link: string): Command => ({
    type: 'RecordFiling',
    document: 'agenda.docx',
    version: 2,
    filed: { name: 'agenda.docx', link, mark: 'm', besideEdits: false },
  })
  it('opens the public agenda where it is on the web', async () => {
    await at.does(call(), publish, filed('https://papers.example/agenda.docx'))
    expect(titlesOf(agendaCard(await meeting(), []))).toContain('Open the agenda')
    expect(JSON.stringify(agendaCard(await meeting(), []))).not.toContain('restricted agenda')
  })

  it('gives nobody a link into a folder of the machine it runs on', async () => {
    await at.does(call(), publish, filed('file:///srv/files/agenda.docx'))
    expect(titlesOf(agendaCard(await meeting(), []))).not.toContain('Open the agenda')
  })
})
