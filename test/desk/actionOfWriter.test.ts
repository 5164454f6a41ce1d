import { describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { chair, clerk, take } from '../meeting/given.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { aDesk } from './aDesk.ts'

describe('an action that somebody puts down for themselves', () => {
  it.each([clerk, chair])('is of whoever writes, and of nobody else: $name', async by => {
    const at = await aDesk()
    await at.does(...upToOpening, take('5'))
    await at.types(by, 'action me to send round the dates', {})
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'in session' ? meeting.actions.map(({ owners }) => owners) : []).toEqual([[by.name]])
  })

  it('bears their name where it is asked about, so that whoever presses does not get it', async () => {
    const at = await aDesk()
    await at.does(...upToOpening, take('5'))
    const asked = await at.types(chair, "I'll send the list round", {})
    const titles = asked.flatMap(answer =>
      answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
    )
    expect(titles[0]).toBe('action Imogen Thistlewood: send the list round')
  })

  it('is for whoever typed it, and not for a clerk who fills in the form with their words', async () => {
    const at = await aDesk()
    await at.does(...upToOpening, take('5'))
    await at.types(chair, 'action Orla Finnimore: send me the figures', {})
    await at.presses(clerk, 'action', { action: 'send me the list', owner: 'Wilf Harkaway' })
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'in session' ? meeting.actions.map(({ text }) => text) : []).toEqual([
      'send the Chair the figures',
      'send me the list',
    ])
  })
})
