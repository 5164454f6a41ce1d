import { describe, expect, test } from 'vitest'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import { by, clerk, fire, given, inSession } from '../meeting/given.ts'

const here = (meeting: ReturnType<typeof given>['meeting']): string =>
  /Here: [^"]*/.exec(JSON.stringify(agendaCard(meeting, [])))?.[0] ?? ''

describe('the agenda card', () => {
  test('names who is in the room, and no longer somebody who has left', () => {
    expect(here(given(...inSession).meeting)).toContain('Orla Finnimore')
    expect(
      here(given(...inSession, by(clerk, { type: 'RecordLeaving', person: { name: 'Orla Finnimore' } })).meeting),
    ).not.toContain('Orla Finnimore')
    expect(fire.name).toBe('Orla Finnimore')
  })
})
