import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { sameTitle } from '../../src/meeting/itemsAskedFor.ts'
import { asks } from '../app/anOffice.ts'
import { clerk, close, fire, open, publish } from '../meeting/given.ts'
import { aDesk } from './aDesk.ts'

// Everybody and everything here is invented.

const some = (...words: string[]) => fc.constantFrom(...words)

/** What members type after "item for next agenda:", the awkward among them. */
const askedFor = some(
  'Harbour lamps',
  'harbour lamps.',
  '3. Not a number',
  'Item 3 revisited',
  'Minutes: how to write them',
  'Minutes of silence',
  'Budget 2026/27 (10 minutes)',
  'Railings (verbal)',
  'RESTRICTED: Case Osprey',
  'Survey pdf icon PDF 463 KB',
  'Report on page 9',
  'Lamps – Dana Okafor',
  'Walls – Lee Marsh',
  'Time: by the clock',
  '15 minutes',
  '- a point',
  '**Bold** claims',
  'What next? ```code```',
  'Closed circuit television',
  'Presented by nobody in particular',
)
const reason = some(
  '',
  ' because two have failed',
  ' because: nobody knows',
  ' presented by Fern Ashdown, Station Officer',
)
const deferral = some('the treasurer was away', '4. was not ready', 'Minutes: were late.', 'RESTRICTED: not yet')

/** The body of the last agenda: an item a line, with what stands under it. */
const lastItem = some(
  'Night bus marshals\n   Presented by: Orla Finnimore, Station Manager\n   Time: 15 minutes',
  'Grants round\n   Paper: Grants round (pages 9-24)\n   To agree the round.',
  'RESTRICTED: Review of case Kestrel\n   Exempt: paragraph 1, 2\n   Open title: Case review update\n   Public interest: Somebody could be named.',
  'Minutes of the meeting held on 24 September 2026\n   To confirm the minutes of 24 September 2026.',
  'Matters arising',
  'Urgent business\n   Late items are taken under item 3.',
  'Apologies for absence\n   To receive any apologies for absence.',
  'Any other business',
  'Dates of future meetings\n   To note these dates:\n   28 January 2027\n   25 March 2027',
  'Date of next meeting: Thursday 28 January 2027, 10.00 am',
)
const lastAgenda = fc
  .tuple(fc.uniqueArray(lastItem, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([items, sub]) =>
    [
      'Saltmarsh Community Safety Partnership',
      'Thursday 26 November 2026, 2.00 pm',
      'Venue: Quay Hall',
      'Contact: Ana Brandt, Clerk, 01632 960417',
      '',
      ...items.map((i, n) => `${sub && n === items.length - 1 && n > 0 ? `${n}a` : n + 1}. ${i}`),
    ].join('\n'),
  )

const given = fc.record({
  last: lastAgenda,
  asked: fc.array(fc.tuple(askedFor, reason), { maxLength: 5 }),
  deferred: fc.option(fc.tuple(fc.integer({ min: 1, max: 8 }), deferral), { nil: undefined }),
})

describe('the next agenda as text', () => {
  it('reads as the same agenda, whatever the last one was, whatever was deferred, and whatever members asked for', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ last, asked, deferred }) => {
        const at = await aDesk()
        await at.types(clerk, `agenda\n${last}`)
        const does = async (...commands: readonly Command[]) => {
          for (const command of commands) await at.office.carry('saltmarsh/1', command, asks(clerk))
        }
        await does(publish, open)
        if (deferred !== undefined) await does({ type: 'DeferItem', item: String(deferred[0]), reason: deferred[1] })
        await does(close)
        for (const [title, why] of asked) await at.types(fire, `item for next agenda: ${title}${why}`)
        const answers = await at.types(clerk, 'next agenda')
        const [text = ''] = answers.flatMap(a =>
          a.to === 'here' && a.kind === 'text' ? [/(`{3,})\nagenda\n([\s\S]*)\n\1/.exec(a.markdown)?.[2] ?? ''] : [],
        )
        const meeting = await at.office.meeting('saltmarsh/2')
        if (meeting.phase === 'not called') throw new Error('No meeting was called.')
        const { agenda: drafted } = meeting
        expect(readAgenda(text)).toEqual({ agenda: drafted, unread: [] })
        const kept = (await at.record.read('saltmarsh/items asked for')).map(
          k => (k.event as { event: { title: string; restricted?: true } }).event,
        )
        for (const { title, restricted } of kept) {
          const found = drafted.items.filter(i => sameTitle(i.restriction?.closedTitle ?? i.title, title))
          expect(found.map(i => i.restriction !== undefined)).toContain(restricted === true)
        }
        await at.record.close()
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
