import { expect, it } from 'vitest'
import { upToOpening } from '../app/anOffice.ts'
import { type ItemKind, kindOf } from '../../src/meeting/agenda.ts'
import { clerk, saltmarsh, take } from '../meeting/given.ts'
import { aDesk, chat, wordsOf } from './aDesk.ts'

it('that there were none is answered by what the item being taken is about', async () => {
  const at = await aDesk([], saltmarsh)
  await at.does(...upToOpening)
  const meeting = await at.office.meeting('saltmarsh/1')
  const items = meeting.phase === 'not called' ? [] : meeting.agenda.items
  const said = async (kind: ItemKind) => {
    const number = items.find(item => kindOf(item.title) === kind)?.number
    if (number === undefined) return undefined
    await at.does(take(number))
    return (await at.types(clerk, 'There were none.', { chat, addressed: true })).map(wordsOf).join('\n')
  }
  expect(await said('apologies')).toMatch(/Understood: none/)
  expect(await said('declarations')).toMatch(/Understood: none/)
  expect(await said('previous minutes')).toContain('note There were no matters arising.')
  expect(await said('business')).toContain('note There were none.')
})
