import { expect, test } from 'vitest'
import { nameOfAccount } from '../../src/meeting/accountNames.ts'

test.each([
  ['Ana Brandt', 'Ana Brandt'],
  ['Brandt, Ana', 'Ana Brandt'],
  ['BRANDT, Ana (Democratic Services)', 'Ana BRANDT'],
  ['Noor Pemberley (Guest)', 'Noor Pemberley'],
  ['Pemberley, Noor [NHS] / Harbour', 'Noor Harbour Pemberley'],
  ['Wren, Tomasz, Insp', 'Wren Tomasz Insp'],
])('an account that shows "%s" is called %s', (shown, name) => expect(nameOfAccount(shown)).toBe(name))
