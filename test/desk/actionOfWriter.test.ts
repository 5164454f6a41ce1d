import { describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { chair, clerk, take } from '../meeting/given.ts'
import { aDesk } from './aDesk.ts'

describe('an action that somebody puts down for themselves', () => {
  it.each([clerk, chair])('is of whoever writes, and of nobody else: $name', async by => {
    const at = await aDesk()
    await at.does(...upToOpening, take('5'))
    await at.types(by, 'action me to send round the dates', {})
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'in session' ? meeting.actions.map(({ owners }) => owners) : []).toEqual([[by.name]])
  })
})
