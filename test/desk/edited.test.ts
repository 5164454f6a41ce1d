import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/desk/answers.ts'
import { answerEdited } from '../../src/desk/edited.ts'
import type { Actor } from '../../src/meeting/termsOfReference.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { clerk, councillor } from '../meeting/given.ts'
import { type ADesk, aDesk, broughtBy, chat, wordsOf } from './aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening)
})

const there = { chat, addressed: false, message: 'm1' }
const typed = async (words: string, by: Actor = clerk) => {
  await at.types(by, words, { ...there, request: 'r1' })
  await at.afterwards()
}
const edited = (words: string, by: Actor = clerk): Promise<readonly Answer[]> =>
  answerEdited(at.desk, broughtBy(by, { ...there, request: 'r2' }), words)
const buttons = ([answer]: readonly Answer[]) =>
  answer?.to === 'here' && answer.kind === 'card'
    ? answer.card.body.flatMap(e =>
        e.type === 'ActionSet'
          ? (e['actions'] as { readonly title: string; readonly data: Record<string, unknown> }[])
          : [],
      )
    : []
const notes = async () => {
  const meeting = await at.office.meeting(key)
  return meeting.phase === 'not called' ? [] : meeting.entries.map(e => ('text' in e ? e.text : ''))
}

describe('a message edited by its author', () => {
  it('changes nothing by itself, and corrects what it recorded by one press', async () => {
    await typed('note The lamps were lit at five.')
    const answer = await edited('note The lamps were lit at six.')
    expect(wordsOf(answer[0])).toContain('Now: The lamps were lit at six.')
    expect(await notes()).toEqual(['The lamps were lit at five.'])
    const [button] = buttons(answer)
    expect(button?.title).toBe('Correct what was recorded')
    await at.presses(clerk, 'amend', button?.data, { chat })
    expect(await notes()).toEqual(['The lamps were lit at six.'])
  })
  it('corrects the one decision of several that it changed', async () => {
    await typed('resolved that\n- the lamps be lit\n- the fund be closed')
    const answer = await edited('resolved that\n- the lamps be lit\n- the fund be kept open')
    expect(buttons(answer)).toHaveLength(1)
    await at.presses(clerk, 'amend', buttons(answer)[0]?.data, { chat })
    expect(await notes()).toEqual(['the lamps be lit', 'the fund be kept open'])
  })
  it('corrects an action with its owner and its date', async () => {
    await typed('action Tobias Quennell: light the lamps by 3 December 2026')
    const answer = await edited('action Orla Finnimore: light the lamps by 10 December 2026')
    await at.presses(clerk, 'amend', buttons(answer)[0]?.data, { chat })
    expect(await at.office.meeting(key)).toMatchObject({
      actions: [{ owners: ['Orla Finnimore'], text: 'light the lamps', dueDate: '2026-12-10' }],
    })
  })
  it('that reads as something else now is answered in a sentence', async () => {
    await typed('note The lamps were lit.')
    expect(wordsOf((await edited('resolved that the lamps be lit'))[0])).toContain('it reads as something else now')
  })
  it('in nothing that was recorded is not answered', async () => {
    await typed('note The lamps were lit.')
    expect(await edited('note: The lamps were lit.')).toEqual([])
    expect(await edited('Note  The lamps were lit.')).toEqual([])
  })
  it('that had recorded nothing is offered to be recorded as it reads now', async () => {
    await typed('ntoe The lamps were lit.')
    const answer = await edited('note The lamps were lit.')
    await at.presses(clerk, 'typed', buttons(answer)[0]?.data, { chat })
    expect(await notes()).toEqual(['The lamps were lit.'])
  })
  it('by somebody who conducts nothing, or in talk, is left alone', async () => {
    await typed('Could somebody open a window?', councillor)
    expect(await edited('note The lamps were lit.', councillor)).toEqual([])
    await typed('Could somebody open a window?')
    expect(await edited('Could somebody shut the window?')).toEqual([])
  })
})
