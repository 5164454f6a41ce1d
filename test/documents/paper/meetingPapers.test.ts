import { describe, expect, it } from 'vitest'
import { loadHouseStyles } from '../../../src/documents/houseStyle/style.ts'
import { papersOf } from '../../../src/documents/paper/meetingPapers.ts'
import { act, clerk, close, given, inSession, note, privately, take } from '../../meeting/given.ts'

const style = (await loadHouseStyles('houseStyles')).get('columns')
if (style === undefined) throw new Error('There is no style "columns".')

const sitting = [...inSession, take('3'), note('Two marshals had been hired.'), act('hire a third')]
const restricted = [take('7'), privately(clerk, note('Two visits had been missed.'))]
const agendas = (document: string) => document.includes('agenda')

describe('the papers of a meeting', () => {
  it('are the minutes and the agenda while it sits, and the minutes with the log of actions once it is closed', async () => {
    const during = await papersOf(given(...sitting).meeting, style, {})
    expect(during.map(p => p.document)).toEqual([
      'draft minutes.docx',
      'draft minutes.html',
      'agenda.docx',
      'agenda.html',
      'restricted agenda.docx',
      'restricted agenda.html',
    ])
    const after = await papersOf(given(...sitting, close).meeting, style, {})
    expect(after.map(p => p.document)).toEqual([
      'draft minutes.docx',
      'draft minutes.html',
      'action log.docx',
      'action log.html',
    ])
  })

  it('are written only where they are wanted: a changed agenda does not have the minutes of a sitting meeting written too', async () => {
    const { meeting } = given(...sitting, ...restricted)
    const asked: string[] = []
    const papers = await papersOf(meeting, style, {}, document => {
      asked.push(document)
      return agendas(document)
    })
    expect(papers.map(p => p.document)).toEqual([
      'agenda.docx',
      'agenda.html',
      'restricted agenda.docx',
      'restricted agenda.html',
    ])
    expect(new Set(asked)).toContain('draft restricted minutes.docx')
    expect(await papersOf(meeting, style, {}, () => false)).toEqual([])
  })

  it('let others have their turn between one document and the next', async () => {
    const { meeting } = given(...sitting, ...restricted)
    let turns = 0,
      writing = true
    const others = (): void => {
      turns++
      if (writing) setImmediate(others)
    }
    setImmediate(others)
    const papers = await papersOf(meeting, style, {})
    writing = false
    expect(turns).toBeGreaterThanOrEqual(papers.filter(p => p.document.endsWith('.docx')).length)
  })
})
