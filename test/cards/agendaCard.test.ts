import { describe, expect, it, test } from 'vitest'
import { summaryOf } from '../../src/cards/aloud.ts'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import { fitted } from '../../src/cards/fitted.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { drawAgenda, publicAgenda } from '../../src/minutes/agendaPrinted.ts'
import { type Step, by, called, clerk, fire, given, inSession, item, open, publish, take } from '../meeting/given.ts'
import { enormous, inside, moments, secrets } from './everyCard.ts'

const here = (meeting: CalledMeeting): string => /Here: [^"]*/.exec(JSON.stringify(agendaCard(meeting, [])))?.[0] ?? ''
const longAgenda = (items: number, ...then: readonly (Step | Command)[]) =>
  given(
    called({
      agenda: {
        items: Array.from({ length: items }, (_, n) => item(String(n + 1), `Matter no. ${n + 1}`, { minutes: 5 })),
      },
    }),
    publish,
    ...then,
  ).meeting
/** The titles of the items in sight while the card is folded, and of all that are on it. */
const titles = (meeting: CalledMeeting) => {
  const texts = (hidden: boolean) =>
    inside(withoutHidden(agendaCard(meeting, []).body, hidden), part => part['type'] === 'TextRun')
      .map(t => String(t['text']))
      .filter(t => /Matter no/.test(t))
      .map(t => t.replace(/^.*?(\d+)\. Matter.*$/, '$1'))
  return { inSight: texts(false), all: texts(true) }
}
const withoutHidden = (parts: readonly unknown[], hidden: boolean): readonly unknown[] =>
  parts.flatMap(part => {
    const of = part as Readonly<Record<string, unknown>>
    if (!hidden && of['isVisible'] === false) return []
    return [
      Array.isArray(of['items']) ? { ...of, items: withoutHidden(of['items'] as readonly unknown[], hidden) } : of,
    ]
  })
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n))

describe('the agenda card', () => {
  test('names who is in the room, and no longer somebody who has left', () => {
    expect(here(given(...inSession).meeting)).toContain('Orla Finnimore')
    expect(
      here(given(...inSession, by(clerk, { type: 'RecordLeaving', person: { name: 'Orla Finnimore' } })).meeting),
    ).not.toContain('Orla Finnimore')
    expect(fire.name).toBe('Orla Finnimore')
  })

  it('shows of a restricted item what the public agenda shows of it: no presenter and no paper', () => {
    const { meeting } = given(
      called({
        agenda: {
          items: [
            item('1', 'Case review update', {
              restriction: { closedTitle: secrets.closedTitle, paragraphs: ['1'] },
              presenters: [{ name: 'Orla Finnimore' }],
              papers: [{ title: 'The Kestrel chronology' }],
              minutes: 20,
            }),
          ],
        },
      }),
      publish,
    )
    expect(publicAgenda(drawAgenda(meeting)).items[0]).toMatchObject({ presenters: [], papers: [], minutes: 20 })
    const shown = JSON.stringify(agendaCard(meeting, []))
    expect(shown).toMatch(/1\. Case review update[^]*Restricted · 20 minutes/)
    expect(shown).not.toMatch(/Finnimore|Kestrel/)
  })

  it('shows an agenda of ten items whole', () => {
    expect(titles(longAgenda(10))).toEqual({ inSight: numbers(1, 10), all: numbers(1, 10) })
    expect(JSON.stringify(agendaCard(longAgenda(10), []))).not.toContain('ToggleVisibility')
  })
  it.each([11, 40, 60])('folds one of %i items, and has each of them on it once, in order', count => {
    const meeting = longAgenda(count)
    expect(titles(meeting)).toEqual({ inSight: numbers(1, 5), all: numbers(1, count) })
    expect(JSON.stringify(agendaCard(meeting, []))).toContain(`Show all ${count} items`)
  })
  it('has the item being taken in sight and those that come next, whatever was taken before, deferred or withdrawn', () => {
    const meeting = longAgenda(
      40,
      open,
      take('4'),
      { type: 'DeferItem', item: '22', reason: 'no figures' },
      { type: 'WithdrawItem', item: '24', reason: 'merged' },
      take('23'),
      take('20'),
    )
    expect(titles(meeting)).toEqual({ inSight: ['20', '21', '25', '26', '27', '28'], all: numbers(1, 40) })
  })
  it('goes on with what was passed over, where the current item is near the end', () => {
    expect(titles(longAgenda(12, open, take('11'))).inSight).toEqual(['2', '3', '4', '5', '11', '12'])
  })
  it('has no item of a long agenda in sight once the meeting has closed, and all at a press', () => {
    const meeting = longAgenda(40, open, { type: 'CloseMeeting' })
    expect(titles(meeting)).toEqual({ inSight: [], all: numbers(1, 40) })
    expect(JSON.stringify(agendaCard(meeting, []))).not.toContain('Declare an interest')
  })
  it.each(['a moderately long title of an item of business', 'Ω – “long” '.repeat(20)])(
    'of sixty items keeps every one, its restriction and its buttons within what Teams takes: %j',
    words => {
      const { meeting } = enormous(words, 60)
      const card = fitted(agendaCard(meeting, ['29:a'], { name: 'Orla Finnimore' }))
      const shown = JSON.stringify(card)
      expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(24_000)
      expect(numbers(1, 60).filter(n => !new RegExp(`[^0-9]${n}\\. `).test(shown))).toEqual([])
      for (const title of ["I'll be there", 'Send apologies', 'Declare an interest', 'Show all 60 items'])
        expect(shown).toContain(`"title":"${title}"`)
    },
  )

  it('asks nobody to press again once the meeting has closed and nothing can be pressed', () => {
    const closed = moments['closed']?.meeting ?? longAgenda(1)
    const own = JSON.stringify(agendaCard(closed, [], { name: 'Orla Finnimore' }))
    expect(own).toContain('You have sent apologies')
    expect(own).not.toContain('press again')
  })
  it('says in words what it is and what can be done, and names nothing private where a phone shows it', () => {
    const meeting = moments['before the meeting']?.meeting ?? longAgenda(1)
    const card = agendaCard(meeting, [], { name: 'Wilf Harkaway' })
    expect(card.speak).toBe(
      "Saltmarsh Community Safety Partnership. Buttons: I'll be there, Send apologies and Declare an interest.",
    )
    expect(card.fallbackText).toContain('Saltmarsh Community Safety Partnership')
    expect(summaryOf(card)).toBe('Saltmarsh Community Safety Partnership')
  })
})
