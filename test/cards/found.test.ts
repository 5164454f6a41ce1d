import { describe, expect, it } from 'vitest'
import { fitted } from '../../src/cards/fitted.ts'
import { foundCard } from '../../src/cards/found.ts'
import type { FoundEntry } from '../../src/minutes/findable.ts'

const entry = (rest: Partial<FoundEntry> = {}): FoundEntry => ({
  meeting: 'saltmarsh/1',
  date: '2026-11-26',
  entry: 'e5',
  kind: 'decision',
  number: 'HSP149',
  title: 'Night bus marshals',
  text: 'Resolved that the marshals stay',
  restricted: false,
  link: 'https://papers.example/Saltmarsh (CSP)/a b.docx',
  ...rest,
})
const words = (found: Parameters<typeof foundCard>[2], asked = 'marshals') =>
  foundCard('Saltmarsh CSP', asked, found).body.map(e => e['text'])

describe('the card of what was found', () => {
  it('shows for each entry its minute and date with the link to the minutes, its kind and title, and its words', () => {
    expect(words({ entries: [entry()], total: 1 })).toEqual([
      'Saltmarsh CSP',
      '“marshals”',
      'One was found.',
      '[Minute HSP149, Thursday 26 November 2026](https://papers.example/Saltmarsh%20%28CSP%29/a%20b.docx)',
      'Decision · Night bus marshals',
      'Resolved that the marshals stay',
    ])
  })

  it('says which entries are restricted, and shows one without a link or date in words', () => {
    const { link: _none, ...unfiled } = entry({ restricted: true, date: '' })
    expect(words({ entries: [unfiled], total: 1 }).slice(3, 5)).toEqual([
      '**Minute HSP149, no date yet**',
      'Decision · Night bus marshals · Restricted',
    ])
  })

  it('says what to do where there is nothing', () =>
    expect(words({ entries: [], total: 0 })).toEqual([
      'Saltmarsh CSP',
      '“marshals”',
      'Nothing was found in the decisions, actions and notes you may see. Try fewer words, or another word for it.',
    ]))

  it('says how to ask where nothing was asked for', () =>
    expect(words({ entries: [], total: 0 }, '  ')[1]).toBe(
      'Write what to look for after the word, as in “find burglary”.',
    ))

  it('shows ten at most, and says how many there are', () => {
    const found = words({ entries: Array.from({ length: 12 }, () => entry()), total: 43 })
    expect(found[2]).toBe('The best 10 of 43 that were found. Add a word to find fewer.')
    expect(found).toHaveLength(3 + 30)
    expect(words({ entries: [entry()], total: 2000 })[2]).toContain('of 2000 or more that were found')
  })

  it('takes what was typed and minuted as words, and stays small whatever they are', () => {
    const long = '[a](http://evil.example) **b** '.repeat(400)
    const made = foundCard('Saltmarsh CSP', long, {
      entries: Array.from({ length: 10 }, () => entry({ text: long, title: long })),
      total: 10,
    })
    expect(JSON.stringify(made)).not.toContain('](http://evil')
    expect(fitted(made)).toBe(made)
  })
})
