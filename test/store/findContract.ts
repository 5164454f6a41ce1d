import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { FindableEntry, FindableMeeting } from '../../src/minutes/findable.ts'
import type { TestDatabase } from './contract.ts'

/** A meeting of Riverside as it can be found, with these entries; an entry given as a text is a note. */
export function findable(
  meeting: string,
  version: number,
  ...entries: readonly (string | Partial<FindableEntry>)[]
): FindableMeeting {
  return {
    meeting,
    partnership: meeting.slice(0, meeting.lastIndexOf('/')),
    version,
    date: `2026-0${(Number(meeting.split('/').at(-1)) % 9) + 1}-01`,
    link: `https://papers.example/${meeting} minutes`,
    restrictedLink: `https://papers.example/${meeting} restricted minutes`,
    entries: entries.map((entry, n) => ({
      entry: `e${n + 1}`,
      kind: 'note',
      number: `${n + 1}`,
      title: 'Other matters',
      text: '',
      restricted: false,
      ...(typeof entry === 'string' ? { text: entry } : entry),
    })),
  }
}

/** What every database that finds must do, whichever full text it has. */
export function findsWhatIsMinuted(make: () => Promise<TestDatabase & { do(statement: string): Promise<void> }>): void {
  let database: Awaited<ReturnType<typeof make>>
  let record: RecordStore
  /** The texts found, best first. */
  const texts = async (words: string, restrictedToo = false) =>
    (await record.find('riverside', words, restrictedToo, 10)).entries.map(e => e.text)
  const called = async (...keys: readonly string[]) => {
    for (const key of keys) await record.append(key, 0, ['called'])
  }

  beforeEach(async () => {
    database = await make()
    record = await database.open()
  })
  afterEach(async () => {
    await record.close()
    await database.remove()
  })

  describe('an entry', () => {
    it('is found with its meeting, date, minute, title and link', async () => {
      await record.putFindable([
        findable('riverside/1', 4, {
          kind: 'decision',
          number: 'HSP149',
          title: 'Lighting',
          text: 'Resolved that lamps be lit',
        }),
      ])
      expect(await record.find('riverside', 'lamps', false, 10)).toEqual({
        total: 1,
        entries: [
          {
            meeting: 'riverside/1',
            date: '2026-02-01',
            entry: 'e1',
            kind: 'decision',
            number: 'HSP149',
            title: 'Lighting',
            text: 'Resolved that lamps be lit',
            restricted: false,
            link: 'https://papers.example/riverside/1 minutes',
          },
        ],
      })
    })

    it.each([
      ['burglaries', 'A burglary was reported in Mill Lane.'],
      ['burglary', 'There were three burglaries.'],
      ['reporting', 'It was reported again.'],
      ['safeguard', 'Safeguarding training was offered.'],
      ['neigh', 'The neighbourhood team called.'],
      ['BURGLARY', 'a burglary'],
      ['wyl gerdd', 'Cynhaliwyd yr Ŵyl Gerdd yn y sgwâr.'],
      ['sgwar', 'Cynhaliwyd yr Ŵyl Gerdd yn y sgwâr.'],
      ['Tŷ', 'Ty Gwyn was let.'],
      ['Søren', 'Soren Vale spoke.'],
      ["O'Hara's", 'Mr O’Hara spoke.'],
      ['44a', 'See minute 44a.'],
      ['lamp because of the moon', 'The lamp and the moon'],
    ])('is found by “%s” where it says “%s”', async (words, text) => {
      await record.putFindable([findable('riverside/1', 1, text, 'Nothing else was said.')])
      expect(await texts(words)).toEqual([text])
    })

    it('is found by the title of its item, after those that say it themselves', async () => {
      await record.putFindable([
        findable('riverside/1', 1, { title: 'Burglary', kind: 'decision', text: 'Noted' }, 'A burglary in Mill Lane'),
      ])
      expect(await texts('burglary')).toEqual(['A burglary in Mill Lane', 'Noted'])
    })

    it('comes first where it has all the words, and some of them are enough only where none has all', async () => {
      await record.putFindable([findable('riverside/1', 1, 'The lamp', 'The bridge', 'The lamp on the bridge')])
      expect(await texts('lamp bridge')).toEqual(['The lamp on the bridge'])
      expect((await texts('lamp heron')).toSorted()).toEqual(['The lamp', 'The lamp on the bridge'])
    })

    it('comes before an equal one of an earlier meeting', async () => {
      await record.putFindable([1, 3, 2].map(n => findable(`riverside/${n}`, 1, 'The lamp')))
      expect((await record.find('riverside', 'lamp', false, 2)).entries.map(e => e.meeting)).toEqual([
        'riverside/3',
        'riverside/2',
      ])
    })

    it('is counted also where it is not among those given', async () => {
      await record.putFindable([findable('riverside/1', 1, ...Array.from({ length: 25 }, (_, n) => `lamp ${n}`))])
      const found = await record.find('riverside', 'lamp', false, 10)
      expect([found.entries.length, found.total]).toEqual([10, 25])
    })

    it('is counted no further than two thousand, since words in more entries tell none from another', async () => {
      const most = Array.from({ length: 21 }, (_, m) =>
        findable(`riverside/${m}`, 1, ...Array<string>(100).fill('lamp')),
      )
      await record.putFindable([...most, findable('riverside/99', 1, 'lamp')])
      const found = await record.find('riverside', 'lamp', false, 1)
      expect(found.total).toBe(2000)
      expect(found.entries).toHaveLength(1)
    })

    it('of another partnership is never found, whatever its name begins with', async () => {
      await record.putFindable([
        findable('riverside/1', 1, 'our lamp'),
        findable('riverside-north/1', 1, 'their lamp'),
        findable('hillside/1', 1, 'a far lamp'),
      ])
      expect(await texts('lamp', true)).toEqual(['our lamp'])
    })

    it('that is restricted is found only for those entitled, with the link to the restricted minutes', async () => {
      await record.putFindable([
        findable('riverside/1', 1, 'open lamp', { text: 'closed lamp lamp', restricted: true }),
      ])
      const forAll = await record.find('riverside', 'lamp', false, 10)
      expect([forAll.total, forAll.entries.map(e => e.text)]).toEqual([1, ['open lamp']])
      expect(await record.find('riverside', 'closed', false, 10)).toEqual({ entries: [], total: 0 })
      const entitled = await record.find('riverside', 'closed', true, 10)
      expect(entitled.entries.map(e => [e.restricted, e.link])).toEqual([
        [true, 'https://papers.example/riverside/1 restricted minutes'],
      ])
    })
  })

  describe('a question', () => {
    it.each([
      '"',
      '"" OR ""',
      'lamp" OR "1"="1',
      "lamp'; drop table findable; --",
      'NEAR(lamp, heron)',
      'text: lamp',
      '{text title} : lamp',
      'lamp* ^lamp -lamp +lamp',
      'lamp & ! ( | heron <-> x:*A',
      'AND OR NOT lamp',
      'lamp\u0000\ud800',
      '%_lamp\\',
    ])('full of signs is taken for its words: %j', async words => {
      await record.putFindable([
        findable('riverside/1', 1, 'The lamp', 'Secret', { text: 'a closed lamp', restricted: true }),
      ])
      expect(await texts(words)).toEqual(words.includes('lamp') ? ['The lamp'] : [])
    })

    it.each([
      ['one word over and over', `lamp ${'heron! '.repeat(2000)}`],
      ['one endless word', `lamp ${'x'.repeat(10_000)}`],
      ['thousands of words', `lamp ${Array.from({ length: 3000 }, (_, n) => `w${n}*`).join(' OR ')}`],
    ])('of ten thousand characters, %s, is answered by what it begins with', async (_what, words) => {
      await record.putFindable([findable('riverside/1', 1, 'The lamp', 'Secret')])
      const from = performance.now()
      expect(await texts(words)).toEqual(['The lamp'])
      expect(performance.now() - from).toBeLessThan(1000)
    })

    it.each(['', '   ', '***', 'the of and', '🦊'])(
      'without a word that says anything finds nothing: %j',
      async words => {
        await record.putFindable([findable('riverside/1', 1, 'The fox and the lamp')])
        expect(await record.find('riverside', words, true, 10)).toEqual({ entries: [], total: 0 })
      },
    )

    it('of ten thousand characters is answered at once over many entries', async () => {
      await record.putFindable(
        Array.from({ length: 50 }, (_, m) =>
          findable(`riverside/${m}`, 1, ...Array.from({ length: 40 }, (_, n) => `lamp ${n} heron ${m} bridge`)),
        ),
      )
      const from = performance.now()
      await texts('lamp* heron* bridge* a* '.repeat(500).slice(0, 10_000))
      expect(performance.now() - from).toBeLessThan(1000)
    })
  })

  describe('what is put', () => {
    it('takes the place of what was there of that meeting, and of no other', async () => {
      await record.putFindable([
        findable('riverside/1', 1, 'The lamp', 'The heron'),
        findable('riverside/2', 1, 'lamp too'),
      ])
      await record.putFindable([findable('riverside/1', 2, 'The bridge')])
      expect(await texts('heron')).toEqual([])
      expect(await texts('lamp')).toEqual(['lamp too'])
      expect(await texts('bridge')).toEqual(['The bridge'])
    })

    it('leaves what was drawn from a later event', async () => {
      await record.putFindable([findable('riverside/1', 5, 'The bridge')])
      await record.putFindable([findable('riverside/1', 4, 'The lamp')])
      expect(await texts('lamp bridge')).toEqual(['The bridge'])
    })

    it('may have one entry twice, under two items', async () => {
      const twice = { entry: 'e1', text: 'The lamp' }
      await record.putFindable([findable('riverside/1', 1, { ...twice, number: '5' }, { ...twice, number: '6' })])
      expect((await record.find('riverside', 'lamp', false, 10)).entries.map(e => e.number)).toEqual(['5', '6'])
    })

    it('may be empty, and as odd as people write', async () => {
      const odd = 'The “lamp” \u0000 \ud83d {}[]\\" 👩🏽‍⚖️'
      await record.putFindable([findable('riverside/1', 1), findable('riverside/2', 1, odd)])
      expect(await texts('lamp')).toHaveLength(1)
    })

    it('at the same moment by two instances ends with the later event', async () => {
      const other = await database.open()
      try {
        await Promise.all([
          record.putFindable([findable('riverside/1', 2, 'The heron'), findable('riverside/2', 1, 'x')]),
          other.putFindable([findable('riverside/2', 2, 'y'), findable('riverside/1', 1, 'The lamp')]),
        ])
        expect([await texts('lamp'), await texts('heron')]).toEqual([[], ['The heron']])
      } finally {
        await other.close()
      }
    })
  })

  describe('a meeting', () => {
    it('is behind until what can be found is drawn from its last event, and again after the next', async () => {
      await called('riverside/1', 'riverside/2', 'riverside/10', 'riverside/terms', 'riverside-north/1')
      expect(await record.behind('riverside')).toEqual(['riverside/1', 'riverside/2', 'riverside/10'])
      await record.putFindable([findable('riverside/1', 1, 'lamp'), findable('riverside/2', 1)])
      expect(await record.behind('riverside')).toEqual(['riverside/10'])
      await record.append('riverside/1', 1, ['more'])
      expect(await record.behind('riverside')).toEqual(['riverside/1', 'riverside/10'])
    })

    it('of which something was replaced is not found, and is behind, at once', async () => {
      await called('riverside/1')
      await record.putFindable([findable('riverside/1', 1, 'lamp')])
      await record.replace('riverside/1', 1, [{ number: 1, event: '' }], [])
      expect(await texts('lamp')).toEqual([])
      expect(await record.behind('riverside')).toEqual(['riverside/1'])
    })

    it('is behind where what can be found was lost, or made in an earlier form', async () => {
      await called('riverside/1')
      await record.putFindable([findable('riverside/1', 1, 'lamp')])
      await record.close()
      await database.do('update findable_meetings set form = 0')
      record = await database.open()
      expect(await record.behind('riverside')).toEqual(['riverside/1'])
      await record.putFindable([findable('riverside/1', 1, 'lamp')])
      expect([await record.behind('riverside'), await texts('lamp')]).toEqual([[], ['lamp']])
      await record.close()
      await database.do('delete from findable_meetings')
      record = await database.open()
      expect([await record.behind('riverside'), await texts('lamp')]).toEqual([['riverside/1'], []])
    })
  })
}
