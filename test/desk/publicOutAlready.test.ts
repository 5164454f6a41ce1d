import { expect, it } from 'vitest'
import { upToOpening } from '../app/anOffice.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { clerk, take } from '../meeting/given.ts'
import { aDesk } from './aDesk.ts'

const told =
  'At 15.25 the meeting moved into private session and the public withdrew. The meeting returned to open session at 15.48.'

it('asks of a private session told of afterwards without sending the public out who are out already', async () => {
  const at = await aDesk()
  await at.does(...upToOpening, take('5'))
  const first = async () =>
    (await at.types(clerk, told, {})).flatMap(answer =>
      answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
    )[0]
  expect(await first()).toMatch(/^exclude public/)
  await at.does({ type: 'ExcludePublic', paragraphs: ['3'] })
  expect(await first()).toMatch(/^readmit public/)
})
