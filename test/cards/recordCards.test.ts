import { describe, expect, it } from 'vitest'
import { actionsListed } from '../../src/cards/actionsListed.ts'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { ownerCard } from '../../src/cards/ownerCard.ts'
import { readPress } from '../../src/cards/verbs.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { actionRegister } from '../../src/minutes/actionRegister.ts'
import {
  type History,
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
  publish,
  saltmarsh,
} from '../meeting/given.ts'
import { labelsOf, titlesOf } from './everyCard.ts'

const answer = (word: (Command & { type: 'AnswerForAction' })['answer'], rest: object = {}): Command => ({
  type: 'AnswerForAction',
  number: 1,
  answer: word,
  ...rest,
})
const two = given(...inSession, act('Write to the bus company', ['Orla Finnimore', 'NHS Saltmarsh']), close)
const sentTo = (history: History, owner: string) => {
  const [action] = history.meeting.actions
  if (action === undefined) throw new Error('No action.')
  return ownerCard(history.meeting, action, owner)
}
const answers = ['Accept', 'Not mine', 'Change the date', 'Done']

describe("an owner's card of an action brought forward", () => {
  it('says how it was last reported, as the agenda does', () => {
    const [action] = two.meeting.actions
    if (action === undefined) throw new Error('No action.')
    expect(JSON.stringify(ownerCard(two.meeting, { ...action, status: 'in hand' }))).toContain('"value":"in hand"')
  })
})

describe("an owner's card of an action of several", () => {
  const one = two.after(by(fire, answer('done')))
  it('shows who has done it and who has not', () =>
    expect(JSON.stringify(sentTo(one, 'NHS Saltmarsh'))).toContain(
      'Orla Finnimore: done; NHS Saltmarsh: not answered yet',
    ))
  it('loses its buttons for the owner who has done it, and keeps them for the others', () => {
    expect(titlesOf(sentTo(one, 'Orla Finnimore'))).toEqual([])
    expect(titlesOf(sentTo(one, 'NHS Saltmarsh'))).toEqual(answers)
  })
  it('loses its buttons for everybody once the action is complete', () => {
    for (const closed of [one.after(by(health, answer('done'))), two.after(by(clerk, answer('done')))])
      expect(titlesOf(sentTo(closed, 'NHS Saltmarsh'))).toEqual([])
  })
  it('asks for the share it was sent for, and for no other', () => {
    const done = JSON.stringify(sentTo(two, 'NHS Saltmarsh'))
    expect(done).toContain('"owner":"NHS Saltmarsh"')
    expect(readPress('done', { meeting: 'saltmarsh/1', action: 1, owner: 'NHS Saltmarsh' })).toMatchObject({
      command: { type: 'AnswerForAction', number: 1, answer: 'done', owner: 'NHS Saltmarsh' },
    })
  })
  it('shows the words a date was changed to', () => {
    const dated = given(...inSession, {
      type: 'AgreeAction',
      text: 'Ring',
      owners: ['Orla Finnimore'],
      dueDate: '2026-12-01',
    })
    const card = sentTo(
      dated.after(by(fire, answer('change the date', { dueWords: 'the next meeting' }))),
      'Orla Finnimore',
    )
    expect(JSON.stringify(card)).toContain('the next meeting')
    expect(JSON.stringify(card)).not.toContain('December')
  })
})

describe('the list of open actions', () => {
  it('says who has done theirs and who has not', () => {
    const register = actionRegister(saltmarsh, [two.after(by(fire, answer('done'))).meeting])
    expect(actionsListed('Saltmarsh CSP', register, true)).toContain(
      'Orla Finnimore: done; NHS Saltmarsh: not answered yet',
    )
  })
})

describe("the clerk's card", () => {
  it('has the answers of owners in one list', () => {
    const card = JSON.stringify(
      clerkCard(two.after(by(fire, answer('not mine'))).after(by(health, answer('done'))).meeting),
    )
    expect(card).toContain('Answers from owners')
    expect(card).toContain('A1: Orla Finnimore says that it is not theirs.')
    expect(card).toContain('A1: NHS Saltmarsh has done it.')
    expect(JSON.stringify(clerkCard(two.meeting))).not.toContain('Answers from owners')
  })
  it('asks of each who did not come whether they were absent or apologised, and records all in one press', () => {
    const held = given(called(), publish, present(...everybody.slice(2)), open, close)
    const card = clerkCard(held.meeting)
    expect(labelsOf(card)).toEqual(['Imogen Thistlewood', 'Casimir Bellweather'])
    expect(titlesOf(card)).toContain('Record who did not come')
    const press = readPress('record absences', {
      meeting: 'saltmarsh/1',
      'came Imogen Thistlewood': 'apologies',
      'came Casimir Bellweather': 'absent',
    })
    expect(press).toMatchObject({
      kind: 'command',
      command: { absent: [{ name: 'Casimir Bellweather' }], apologies: [{ name: 'Imogen Thistlewood' }] },
    })
    const recorded = press?.kind === 'command' ? held.after(by(clerk, press.command)) : held
    expect(titlesOf(clerkCard(recorded.meeting))).not.toContain('Record who did not come')
  })
})

describe('a press of the clerk’s', () => {
  it('moves an entry, and confirms the previous minutes', () => {
    expect(readPress('move entry', { meeting: 'saltmarsh/1', entry: 'e9', item: '6' })).toMatchObject({
      command: { type: 'MoveEntry', entry: 'e9', item: '6' },
    })
    expect(readPress('confirm previous minutes', { meeting: 'saltmarsh/1' })).toMatchObject({
      command: { type: 'ConfirmPreviousMinutes' },
    })
  })
})
