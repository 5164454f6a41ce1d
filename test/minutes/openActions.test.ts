import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { actionRegister, broughtForwardTo } from '../../src/minutes/actionRegister.ts'
import { emailToOwner, ownerlessInWords, unreachedInWords } from '../../src/cards/emailsCard.ts'
import { openActionsByOwner } from '../../src/minutes/openActions.ts'
import {
  act,
  by,
  called,
  clerk,
  close,
  everybody,
  fire,
  given,
  health,
  inSession,
  open,
  present,
  privately,
  publish,
  saltmarsh,
  take,
} from '../meeting/given.ts'

const answer = (number: number, word: (Command & { type: 'AnswerForAction' })['answer']): Command => ({
  type: 'AnswerForAction',
  number,
  answer: word,
})
const first = given(
  ...inSession,
  act('Write to the bus company', ['Orla Finnimore', 'Quayside Homes']),
  act('Count the lamps', ['Station Manager']),
  act('Ask for a quotation', []),
  act('Close the gate', ['Tobias Quennell']),
  close,
  answer(4, 'done'),
)
const second = given(
  {
    ...called({ broughtForward: broughtForwardTo(saltmarsh, [first.meeting]) }),
    meeting: 'saltmarsh 2027-01-21',
  } as Command,
  publish,
  present(...everybody),
  open,
  act('Map the routes', ['Orla Finnimore', 'Dr Nadia Osterley', 'NHS Saltmarsh']),
  privately(clerk, take('7')),
  privately(clerk, act('Tell the family of Kestrel', ['Orla Finnimore', 'Quayside Homes'])),
  close,
)
const register = (...later: readonly ReturnType<typeof by>[]) =>
  actionRegister(saltmarsh, [first.meeting, later.reduce((h, step) => h.after(step), second).meeting])
const openFor = (...later: readonly ReturnType<typeof by>[]) => openActionsByOwner(second.meeting, register(...later))
const sentTo = (open_: ReturnType<typeof openFor>) =>
  open_.byOwner.map(({ owner, shares }) => [owner.name, shares.map(s => `${s.action.reference} ${s.share}`)])

describe('what is open, for whom', () => {
  test('is everything, carried-over actions too, by person whatever the owner is called', () =>
    expect(sentTo(openFor())).toEqual([
      ['Orla Finnimore', ['A1 Orla Finnimore', 'A2 Station Manager', 'A5 Orla Finnimore', 'A6 Orla Finnimore']],
      ['Nadia Osterley', ['A5 NHS Saltmarsh']],
    ]))
  test('names whom nobody here is, and what nobody has taken', () =>
    expect(openFor().nobody.map(n => [n.written, n.actions.map(a => a.reference)])).toEqual([
      ['Quayside Homes', ['A1', 'A6']],
      [undefined, ['A3']],
      ['Dr Nadia Osterley', ['A5']],
    ]))
  test('leaves out the share its owner has done or disowned, and no other', () => {
    const later = openFor(by(health, answer(5, 'done')), by(fire, answer(5, 'not mine')), by(fire, answer(1, 'done')))
    expect(sentTo(later)).toEqual([['Orla Finnimore', ['A2 Station Manager', 'A6 Orla Finnimore']]])
    expect(later.nobody[0]?.actions.map(a => a.reference)).toEqual(['A1', 'A6'])
  })
  test('gives a restricted action to nobody who is known by a name alone', () => {
    const guest = second.after(
      by(clerk, {
        type: 'RecordAttendance',
        people: [{ name: 'Quayside Homes', role: 'landlord' }],
        place: 'in attendance',
      }),
    )
    const there = openActionsByOwner(guest.meeting, register())
    expect(there.byOwner.find(o => o.owner.name === 'Quayside Homes')?.shares.map(s => s.action.reference)).toEqual([
      'A1',
    ])
    expect(there.nobody.find(n => n.written === 'Quayside Homes')?.actions.map(a => a.reference)).toEqual(['A6'])
  })
})

describe('what the clerk sends by e-mail to whoever could not be reached', () => {
  const quayside = openFor().nobody[0]?.actions ?? []
  test('has each action with its date and meeting, and whom to tell', () =>
    expect(emailToOwner(second.meeting, 'Quayside Homes', quayside.slice(0, 1))).toBe(
      [
        'Dear Quayside Homes,',
        'This action of the Saltmarsh Community Safety Partnership is yours:',
        'A1 (due the next meeting; from November 2026): Write to the bus company.',
        'Please tell Beatrix Lonsdale when it is done, whether the date can be kept, or if it is not yours.',
      ].join('\n\n'),
    ))
  test('has no word of a restricted action', () => {
    const text = emailToOwner(second.meeting, 'Quayside Homes', quayside)
    expect(text).toContain('A6')
    expect(text).not.toContain('Kestrel')
  })
  test('is announced by name', () => {
    const named = openFor().nobody.flatMap(({ written, actions }) =>
      written === undefined ? [] : [{ written, actions }],
    )
    expect(unreachedInWords(named)).toMatch(
      /^I could not reach: Quayside Homes \(A1, A6\); Dr Nadia Osterley \(A5\)\. They have to write/,
    )
    expect(unreachedInWords([])).toBeUndefined()
  })
  test('is told apart from what has no owner yet, which nobody can be sent', () => {
    const ownerless = openFor().nobody.flatMap(({ written, actions }) => (written === undefined ? actions : []))
    expect(ownerlessInWords(ownerless)).toBe('This has no owner yet, so nobody was sent it: A3.')
    expect(ownerlessInWords([])).toBeUndefined()
  })
})
