import { expect, test } from 'vitest'
import { isThing } from '../../src/minutes/decisionWords.ts'

test.each([
  ['the berth list show a date', false],
  ['the Harbour Trust publish its figures', false],
  ['each agency report the hours worked', false],
  ['the report of the harbour master', true],
  ['the plan to fund a second boat', true],
  ['the review and the report', true],
  ['the lead for the night bus', true],
])('of what was agreed, %j is a thing and no clause: %j', (text, thing) => expect(isThing(text)).toBe(thing))
