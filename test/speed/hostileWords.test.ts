import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'
import { processorTime } from './processorTime.ts'

const heads = [
  'resolved that the plan',
  'agreed that Orla',
  'It was agreed, following ',
  'ymddiheuriadau ',
  'apologies ',
  'present ',
  'Actions: 1. a; 2. b',
  'Proposed by A, seconded by B, that ',
  'note ',
  'X left',
  'It was requested that X ',
  'Moved A, the recommendation, ',
  'Substitutes: A for B, ',
  'The meeting adjourned at 3.15 ',
  'A item 6 interest ',
  'The report and the plan ',
  'Neither A nor ',
  'The Board:- (1) noted ',
  'Item 6: noted. Item 8: ',
  'For: A, B. Against: ',
  'Recommended that it be done. ',
  'recommended (to the board)',
  'agreed to',
  '5.3 Decision',
  'A (also rep ',
  'It was felt that A and it was agreed ',
  'The plan was agreed subject to:\n',
  'Members heard from A ',
  'Present: A\nApologies: B (',
  'AB P, CD A, ',
  'The following interests were declared:\nA item 6 ',
  'It became apparent to A that ',
  'A in the chair (B ',
  'A, B and the public ',
  'Decision\n\n1. ',
  'Minutes agreed subject to:\n',
  'Proposed by: A    Seconded by: B\n',
  'Meeting adjourned 14:47 (',
  'A was nominated as Chair by ',
  'The Chair was of the opinion that ',
  'Present:\nA B – C\n',
  'P = Present A = Apologies\nA B P\n',
  '(1) A B – item 4 to part item 7\n(2) A B – joined ',
  'Dates of meetings agreed:\n1 May 2027\n',
  'Amendment to minutes. Page 3 should read A. ',
  'Figures (Minute 4): A had none. ',
  'There voted for the amendment: A ',
  'The amendment was carried and ',
  'The meeting went into private session 2.50 ',
  'Under Standing Order 8 the Board agreed to extend the meeting ',
  'AB A B\nCD C D\n',
]
const fills = [' ', '.', '\n- ', ' and', ' left and ', ' ac A', '; 1. ', '(A / B) ', ', that', 'Cllr. ', '(', ' [A B] ']

/** Milliseconds to read so many characters, both ways. */
function took(head: string, fill: string, length: number): number {
  const words = `${head}${fill.repeat(Math.ceil(length / fill.length))}x`
  return processorTime(() => [readTyped(words, true), readTyped(words, false)])
}

describe('forty thousand characters made to be slow', () => {
  it.each(heads)('after "%s" are read in a moment', head => {
    const slow = fills.filter(fill => {
      took(head, fill, 1_000)
      // Once more where it was slow, which may have been the machine.
      return took(head, fill, 40_000) > 400 && took(head, fill, 40_000) > 400
    })
    expect(slow).toEqual([])
  })
})
