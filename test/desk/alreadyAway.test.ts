import { expect, it } from 'vitest'
import { upToOpening } from '../app/anOffice.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { clerk } from '../meeting/given.ts'
import { aDesk } from './aDesk.ts'

const said = 'Orla Finnimore was not able to attend and the harbour plan had not yet been signed off.'

it('asks of the apologies of nobody whose apologies the roll has already', async () => {
  const at = await aDesk()
  await at.does(...upToOpening)
  const asked = async () =>
    (await at.types(clerk, said, {})).flatMap(answer =>
      answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
    )
  expect((await asked())[0]).toBe('apologies: Orla Finnimore')
  await at.does({ type: 'ReceiveApologies', person: { name: 'Orla Finnimore' } })
  expect((await asked()).filter(title => title.startsWith('apologies'))).toEqual([])
})
