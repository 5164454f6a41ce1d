import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { welsh } from '../src/cards/welsh/welsh.ts'
import { readTyped } from '../src/words/typedWords.ts'
import { chairCard } from '../src/cards/chairCard.ts'
import { clerkCard } from '../src/cards/clerkCard.ts'
import { everyCard, labelsOf, titlesOf } from './cards/everyCard.ts'
import { called, close, given, inSession, open, publish } from './meeting/given.ts'

const root = join(import.meta.dirname, '..'),
  folder = join(root, 'docs/guides')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const wordsIn = (markdown: string) =>
  [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)

/** What README's table says can be typed. */
const typed = new Set(
  wordsIn(
    (readme.split('| typed | does | who may |')[1]?.split('\n\n')[0] ?? '')
      .split('\n')
      .map(row => row.split('|')[1] ?? '')
      .join('\n'),
  ),
)
/** Cards that come seldom: while the meeting is adjourned, while somebody would like to speak, and where members did not come and the document was edited. */
const seldom = [
  chairCard(given(...inSession, { type: 'AdjournMeeting' }).meeting, { as: 'chair' }),
  chairCard(given(...inSession, { type: 'AskToSpeak' }).meeting, { as: 'chair' }),
  clerkCard(given(called(), publish, open, { ...close, untaken: 'left' } as typeof close).meeting, {
    edited: [
      {
        library: 'public',
        name: 'draft minutes.docx',
        mark: 'a mark',
        changes: [{ item: '5', what: 'note', now: 'Calls had doubled.' }],
        kept: [],
        comments: [],
      },
    ],
  }),
]
/** What stands on buttons and beside fields, wherever somebody may see them; of a label that goes on, what it begins with. */
const pressed = new Set(
  [...everyCard().map(([, card]) => card), ...seldom].flatMap(card =>
    [...titlesOf(card), ...labelsOf(card)].flatMap(title => [title, title.split(': ')[0] ?? '']),
  ),
)
const manifest = JSON.parse(readFileSync(join(root, 'appPackage/manifest.json'), 'utf8')) as {
  readonly composeExtensions: readonly { readonly commands: readonly { readonly title: string }[] }[]
}
for (const { commands } of manifest.composeExtensions) for (const { title } of commands) pressed.add(title)

/** The same in Welsh: what stands in the table beside what stands on a card. */
const pressedInWelsh = new Set(
  Object.entries(welsh).flatMap(([english, inWelsh]) =>
    pressed.has(english) || pressed.has(english.replace(': {0}', '')) ? [inWelsh, inWelsh.replace(': {0}', '')] : [],
  ),
)
const guides = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the guides', () => {
  it('are one each for the chair, the clerk and a member', () => {
    expect(guides.filter(name => !name.includes('/')).toSorted()).toEqual(['chair.md', 'clerk.md', 'member.md'])
  })
  it('are there in Welsh too', () => {
    expect(guides.filter(name => name.startsWith('cy/')).toSorted()).toEqual([
      'cy/aelod.md',
      'cy/cadeirydd.md',
      'cy/clerc.md',
    ])
  })
  it('are found from the README', () => {
    for (const name of ['chair', 'clerk', 'member', 'cy/cadeirydd', 'cy/clerc', 'cy/aelod'])
      expect(readme).toContain(`(docs/guides/${name}.md)`)
  })

  describe.each(guides)('%s', name => {
    it('names no button, field or word that is not there', () => {
      const words = wordsIn(read(name))
      expect(words.length).toBeGreaterThan(8)
      const buttons = name.startsWith('cy/') ? pressedInWelsh : pressed
      expect(words.filter(word => !typed.has(word) && !buttons.has(word))).toEqual([])
    })
    it('gives no example that the bot does not read as what it is', () => {
      const examples = [...read(name).matchAll(/```\n([\s\S]*?)```/g)].flatMap(([, lines = '']) =>
        lines.trim().split('\n'),
      )
      const notRead = examples.filter(line => {
        const one = readTyped(line)
        return one === undefined || !('kind' in one) || (one.kind !== 'command' && one.kind !== 'action')
      })
      expect(notRead).toEqual([])
    })
    it('is a page: at most 700 words', () => {
      expect(read(name).split(/\s+/).length).toBeLessThan(700)
    })
    it('has its pictures, each small, and each told in words', () => {
      for (const [, alt = '', path = ''] of read(name).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
        const file = join(folder, name, '..', path)
        expect([path, existsSync(file)]).toEqual([path, true])
        expect([path, statSync(file).size < 120_000]).toEqual([path, true])
        expect(alt.length).toBeGreaterThan(30)
      }
    })
  })
  it('have every picture there is', () => {
    const shown = guides.map(read).join('\n')
    const there = readdirSync(join(root, 'docs/pictures/guides'))
    expect(there.length).toBeGreaterThan(5)
    expect(there.filter(picture => !shown.includes(`/pictures/guides/${picture}`))).toEqual([])
  })
})
