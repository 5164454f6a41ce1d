import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaTable } from '../../src/companion/views/agendaTable.ts'
import { itemNow } from '../../src/companion/views/itemNow.ts'
import { minutesSeen } from '../../src/companion/views/minutesSeen.ts'
import { loadHouseStyles } from '../../src/documents/houseStyle/style.ts'
import { draftingIn } from '../../src/documents/readBack/drafting.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { type Step, open, privately, resolve } from '../meeting/given.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'

const clerk = person('Beatrix Lonsdale')
const does = (command: Step['command']): Step => privately(clerk, command)

describe('somebody who conducts and is known by name alone, entitled to nothing restricted', () => {
  let made: ACompanion
  const byName = { name: 'Odalys Verrinder' }
  const meeting = async () => (await made.desk.office.meeting(made.key)) as CalledMeeting

  beforeAll(async () => {
    made = await aCompanion()
  })
  afterAll(() => made.close())

  it('has the open title in the table of the agenda, where one entitled has the full', async () => {
    const now = await meeting()
    expect(JSON.stringify(agendaTable(now, clerk))).toContain('Kestrel')
    expect(JSON.stringify(agendaTable(now, byName))).not.toContain('Kestrel')
  })
  it('has nothing decided in restricted business, where one entitled has it', async () => {
    await made.does(does(open), does({ type: 'TakeItem', item: '7', despite: true }))
    await made.does(does(resolve('the visiting protocol be rewritten')))
    const now = await meeting()
    expect(itemNow(now, clerk, true)?.decisions).toHaveLength(1)
    expect(itemNow(now, byName, true)?.decisions).toEqual([])
  })
  it('has no restricted page, passage or history of the minutes, where one entitled has them', async () => {
    const now = await meeting(),
      drawn = await draftingIn(await loadHouseStyles('houseStyles'), 'houseStyles').pages(now)
    expect(JSON.stringify(minutesSeen(now, drawn, clerk))).toContain('visiting protocol')
    expect(JSON.stringify(minutesSeen(now, drawn, byName))).not.toContain('visiting protocol')
  })
})
