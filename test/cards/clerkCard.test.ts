import { describe, expect, it } from 'vitest'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { readPress } from '../../src/cards/verbs.ts'
import type { RemovedKind } from '../../src/meeting/events.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { byItself, close, given, inSession } from '../meeting/given.ts'
import { titlesOf } from './everyCard.ts'

const confirmed = [
  ...inSession,
  close,
  byItself({ type: 'ConfirmMinutes', corrections: [], on: '2027-01-28', atMeeting: 'saltmarsh/2' }),
]
const words = (meeting: CalledMeeting) => clerkCard(meeting).body.map(e => String(e['text']))
const removed = (meeting: CalledMeeting) =>
  evolve(meeting, {
    number: meeting.version + 1,
    step: meeting.version + 1,
    at: '2027-02-28T23:30:00.000Z',
    by: { name: 'Partnership Clerk' },
    event: {
      type: 'RemovalDone',
      removed: [
        { kind: 'working notes' as RemovedKind, count: 12 },
        { kind: 'comments', count: 1 },
        { kind: 'private messages', count: 2 },
      ],
      events: [],
      notesDays: 30,
      confirmedAt: '2027-01-28T15:00:00.000Z',
    },
  }) as CalledMeeting

describe("the clerk's card", () => {
  it('offers a hold once the minutes are confirmed, and its release while there is one', () => {
    expect(titlesOf(clerkCard(given(...inSession, close).meeting))).not.toContain('Hold')
    expect(titlesOf(clerkCard(given(...confirmed).meeting))).toContain('Hold')
    const held = titlesOf(clerkCard(given(...confirmed, { type: 'HoldRecord' }).meeting))
    expect([held.includes('Hold'), held.includes('Release')]).toEqual([false, true])
    expect(readPress('hold', { meeting: 'saltmarsh/1' })).toMatchObject({ command: { type: 'HoldRecord' } })
    expect(readPress('release', { meeting: 'saltmarsh/1' })).toMatchObject({ command: { type: 'ReleaseRecord' } })
  })

  it('says since when the record is on hold, by whom and why', () => {
    const { meeting } = given(...confirmed, { type: 'HoldRecord', reason: 'an inquest.' })
    expect(words(meeting)).toContain(
      'On hold since Thursday 26 November 2026, by Beatrix Lonsdale: an inquest. Nothing is removed from this record until it is released.',
    )
  })

  it('has the papers in one order, whichever could be filed first', () => {
    const { meeting } = given(...inSession, close)
    const names = [
      'agenda.docx',
      'agenda.html',
      'restricted agenda.docx',
      'draft minutes.docx',
      'draft restricted minutes.docx',
      'action log.docx',
      'certificate of removal 2027-02-28.docx',
    ]
    const filed = names.map(document => ({
      document,
      name: document,
      version: 1,
      link: `https://a.example/${document}`,
      mark: '1',
    }))
    const shown = (documents: CalledMeeting['documents']) =>
      words({ ...meeting, documents }).flatMap(line => /^\[([^\]]+)\]\(/.exec(line)?.[1] ?? [])
    expect(shown(filed)).toEqual(names)
    expect(shown(filed.toReversed())).toEqual(names)
  })

  it('says what was removed, when and under which rule, and whether the certificate is filed', () => {
    const done = removed(given(...confirmed).meeting)
    expect(words(done)).toContain(
      'Removed from the record on Sunday 28 February 2027, 30 days after confirmation: 12 working notes, 1 comment and 2 private messages. The certificate is not filed yet.',
    )
    const certificate = 'certificate of removal 2027-02-28.docx'
    const filed = {
      document: certificate,
      version: 1,
      name: certificate,
      link: 'https://papers.example/c.docx',
      mark: 'm',
    }
    const shown = clerkCard({ ...done, documents: [filed] })
    expect(JSON.stringify(shown)).toContain('The certificate is filed.')
    expect(titlesOf(shown)).not.toContain('Open the draft')
  })
})
