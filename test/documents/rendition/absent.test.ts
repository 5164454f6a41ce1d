import { describe, expect, test } from 'vitest'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import type { Command } from '../../../src/meeting/commands.ts'
import {
  type Step,
  by,
  called,
  chair,
  close,
  councillor,
  given,
  health,
  minutesOf,
  open,
  present,
  publish,
  viceChair,
} from '../../meeting/given.ts'
import { linesOf } from '../writingItem.ts'
import { styleNamed } from '../houseStyles.ts'

const some = [called(), publish, present(chair, viceChair, health, councillor)]
const lines = (style: ReturnType<typeof styleNamed>, ...steps: readonly (Step | Command)[]) =>
  linesOf(publicPage(publicCopy(minutesOf(given(...some, ...steps))), style))
const absent = { label: 'Absent:', people: ['{name} ({organisation})', '{name}'], stop: true }

describe('members of whom nothing was heard', () => {
  test.each([
    ['columns', 'No apologies for absence had been received.', 'None.'],
    ['web-items', 'No apologies for absence had been received.', 'There were no apologies for absence.'],
    ['prose', 'No apologies had been received.', 'There were no apologies.'],
  ])('are not passed over in the style %s as if everybody had come', (name, said, none) => {
    const told = lines(styleNamed(name), open, close)
    expect(told).toContain(said)
    const from = told.findIndex(l => /^# .*apologies/i.test(l))
    expect(told.slice(from, from + 3)).not.toContain(none)
  })
  test('leave a style silent that says nothing where nobody apologised', () =>
    expect(lines(styleNamed('notes-table'), open, close).join(' ')).not.toMatch(/apologies .*received/i))
  test('are named absent only where the style has a row for them, in any form of attendance', () => {
    for (const name of ['columns', 'notes-table', 'prose']) {
      const style = styleNamed(name)
      expect(lines(style, open, close).join('\n')).not.toMatch(/absent:/i)
      const row = lines({ ...style, attendance: { ...style.attendance, absent } }, open, close).find(l =>
        l.startsWith('Absent:'),
      )
      expect(row).toMatch(
        /^Absent: .*Orla Finnimore \(Saltmarsh Fire and Rescue\).*Wilf Harkaway \(Saltmarsh Volunteers\)\.$/,
      )
    }
  })
  test('are never among those who sent apologies', () => {
    const told = lines(styleNamed('columns'), by(viceChair, { type: 'ReceiveApologies' }), open, close)
    expect(told).toContain('Apologies for absence were received from Casimir Bellweather (Saltmarsh Police).')
  })
})
