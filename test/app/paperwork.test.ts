import { beforeEach, describe, expect, it } from 'vitest'
import { FilingFault, fileIsOpen, worded } from '../../src/app/filingFault.ts'
import { contentVersion, fileMinutes } from '../../src/app/paperwork.ts'
import { inLanguage, speakBy } from '../../src/cards/say.ts'
import { sayWorded } from '../../src/cards/sayWorded.ts'
import type { FiledDocument } from '../../src/meeting/meeting.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { speaking } from '../../src/teams/speaking.ts'
import { note } from '../meeting/given.ts'
import { type AnOutside, anOutside, key, upToOpening } from './anOffice.ts'

let at: AnOutside
const meeting = async () => {
  const now = await at.office.meeting(key)
  if (now.phase === 'not called') throw new Error('No meeting was called.')
  return now
}
const files = async (again = false) => fileMinutes(at.outside, await meeting(), again)
const documents = async () =>
  (await meeting()).documents.map(d => [d.document, d.failed === undefined ? d.link : inEnglish(d.failed)])
beforeEach(async () => {
  at = await anOutside()
  await at.does(...upToOpening, note('One.'), { type: 'CloseMeeting' })
})

describe('filing the minutes', () => {
  it('files each document, and keeps in the record where it is', async () => {
    await files()
    expect(at.filed).toEqual(['minutes.docx', 'restricted minutes.docx'])
    expect(await documents()).toEqual([
      ['minutes.docx', 'https://papers.example/minutes.docx'],
      ['restricted minutes.docx', 'https://papers.example/restricted minutes.docx'],
    ])
  })

  it('does not file again what has not changed, since filing itself changes nothing in the minutes', async () => {
    await files()
    await files()
    expect(at.filed).toHaveLength(2)
    expect(contentVersion(await meeting())).toBe((await meeting()).version - 2)
  })

  it('files again what has been corrected, saying what it left there before, so that edits are seen', async () => {
    await files()
    await at.does({
      type: 'AmendEntry',
      entry: (await meeting()).entries.find(e => e.kind === 'note')?.id ?? '',
      text: 'One, corrected.',
    })
    await files()
    expect(at.filed).toEqual([
      'minutes.docx',
      'restricted minutes.docx',
      'minutes.docx after mark 1',
      'restricted minutes.docx after mark 2',
    ])
  })

  it('files again what has not changed where the clerk asks for it', async () => {
    await files()
    await files(true)
    expect(at.filed).toHaveLength(4)
  })
})

describe('a document that cannot be filed', () => {
  const tries = async (minutes: number) => {
    const filing = files()
    await at.clock.passes(minutes * 60_000)
    return filing
  }

  it('is recorded as failed at once, with the sentence for the clerk', async () => {
    at.troubles.file = () => {
      throw new FilingFault(worded`The library "Minutes" is not there.`)
    }
    void files()
    await at.clock.passes(500)
    expect(await documents()).toEqual([
      ['minutes.docx', 'The library "Minutes" is not there.'],
      ['restricted minutes.docx', 'The library "Minutes" is not there.'],
    ])
    expect(at.logged).toEqual(['A document could not be filed.', 'A document could not be filed.'])
  })

  it('is recorded so that its clerk is told why in their language, whenever that is', async () => {
    speakBy(speaking)
    at.troubles.file = () => {
      throw fileIsOpen('draft.docx')
    }
    void files()
    await at.clock.passes(500)
    const kept = JSON.parse(JSON.stringify((await meeting()).documents)) as FiledDocument[]
    const told = kept.map(d => inLanguage('cy', () => sayWorded(d.failed ?? '')))
    expect(told[0]).toMatch(/^Mae “draft\.docx” ar agor yn Word /)
  })

  it('gives the clerk no machine’s words where the fault is none of ours', async () => {
    at.troubles.file = () => {
      throw new Error('ECONNREFUSED 10.0.0.7:443')
    }
    void files()
    await at.clock.passes(500)
    expect(JSON.stringify(await documents())).not.toContain('ECONNREFUSED')
  })

  it('is tried again until it is filed, and the failure is then over', async () => {
    let failures = 3
    at.troubles.file = name => {
      if (name === 'minutes.docx' && failures-- > 0) throw new FilingFault(worded`The library is away.`)
    }
    await tries(5)
    expect(await documents()).toEqual([
      ['restricted minutes.docx', 'https://papers.example/restricted minutes.docx'],
      ['minutes.docx', 'https://papers.example/minutes.docx'],
    ])
    expect((await at.record.read(key)).filter(k => JSON.stringify(k.event).includes('"FilingFailed"'))).toHaveLength(1)
  })

  it('is given up after about a quarter of an hour, and tried once more when the clerk asks', async () => {
    at.troubles.file = () => {
      throw new FilingFault(worded`The library is away.`)
    }
    await tries(60)
    expect((await documents()).map(([, said]) => said)).toContain('The library is away.')
    at.troubles.file = () => undefined
    await files(true)
    expect((await documents()).map(([, said]) => said)).not.toContain('The library is away.')
  })
})
