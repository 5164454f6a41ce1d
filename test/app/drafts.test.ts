import { describe, expect, it } from 'vitest'
import { Drafts } from '../../src/app/drafts.ts'
import { aRecord } from './anOffice.ts'

describe('a draft that nobody goes on with', () => {
  it('is forgotten after thirty days, and not before', async () => {
    const drafts = new Drafts(await aRecord()),
      at = '2026-11-01T09:00:00.000Z'
    await drafts.keep('ana', 'saltmarsh/1', { text: 'note The lamps', at })
    await drafts.keep('ana', 'saltmarsh/11', { text: 'note The boats', at: '2026-11-20T09:00:00.000Z' })
    await drafts.forgetOld(new Date('2026-11-30T09:00:00Z'))
    expect((await drafts.read('ana', 'saltmarsh/1')).text).toBe('note The lamps')
    await drafts.forgetOld(new Date('2026-12-02T09:00:00Z'))
    expect((await drafts.read('ana', 'saltmarsh/1')).text).toBe('')
    expect((await drafts.read('ana', 'saltmarsh/11')).text).toBe('note The boats')
  })
})
