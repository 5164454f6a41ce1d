import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

/** Whether the second item is open, closed or asked about. */
const second = (...own: readonly string[]) => {
  const item = readAgenda(
    `Harbour Watch Group\n4 March 2027, 2pm\n\n1. Welcome - Ann Roe\n${own.join('\n')}\n3. Lamps\n`,
  ).agenda.items[1]
  return item?.restriction === undefined ? 'open' : item.doubtful === true ? 'asked' : 'closed'
}
const everywhere = (words: string) => [
  second(`2. Premises of note - Insp Joel Marsh / Ann Roe, Licensing Manager (15 mins). ${words}.`),
  second('2. Premises of note', 'Insp Joel Marsh', `${words}.`),
  second(`2. Premises of note (${words})`),
]

describe('who may stay for an item, who is to go and who is not to be there is asked about', () => {
  test.each([
    'Licensed trade and BID colleagues will be asked to leave for this one',
    'Responsible bodies only please',
    'Housing associations to drop off the call before this one',
    'Could those from the trade kindly step outside',
    'I’ll ask the trade to leave for this',
    'Community reps not to be present',
    'Without the provider in the room',
    'This one is without our BID colleagues',
    'No trade reps for this one',
    'Trade reps will join after this item',
    'Trade reps excused for this item',
    'Only statutory agencies to be in the room',
    'Safeguarding leads only',
    'Heddlu a’r cyngor yn unig',
  ])('%s', words => expect(everywhere(words)).toEqual(['asked', 'asked', 'asked']))

  test.each([
    'Slides not to be left in the room',
    'Please do not take photographs of the slides',
    'Papers will be handed out and taken back in',
    'Copies to be returned to Ann',
  ])('and so is what nobody is to keep: %s', words => expect(everywhere(words)).toEqual(['asked', 'asked', 'asked']))

  test.each([
    'Please leave 20 minutes for this one',
    'Members to leave feedback by Friday',
    'Ann to leave at 11',
    'Five minutes only please',
    'Exceptions only',
    'BID colleagues will present',
    'New members to join from March',
    'Guidance for officers leaving the service',
    'Drivers asked to leave their keys at reception',
    'Hospital leavers',
  ])('and it is open where nobody goes: %s', words => expect(everywhere(words)).toEqual(['open', 'open', 'open']))
})
