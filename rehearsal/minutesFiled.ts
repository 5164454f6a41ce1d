import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { RehearsalFault } from './rehearsing.ts'
import type { Script } from './script.ts'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()

/** The words of a page, without its markup, in small letters: a house style may capitalise. */
const wordsOf = (html: string) =>
  html
    .replace(/<style[^]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/&#0*39;/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

const wordsIn = (pages: readonly string[]) => wordsOf(pages.map(page => readFileSync(page, 'utf8')).join(' '))

function check(folder: string, pages: readonly string[], script: Script): void {
  const isRestricted = (page: string) => /restricted/i.test(relative(folder, page))
  const open = wordsIn(pages.filter(page => !isRestricted(page))),
    closed = wordsIn(pages.filter(isRestricted))
  const missing = [
    ...script.minuted.filter(words => !open.includes(words.toLowerCase())),
    ...script.restricted.filter(words => !closed.includes(words.toLowerCase())),
  ]
  const leaked = script.restricted.filter(words => open.includes(words.toLowerCase()))
  if (leaked.length > 0) throw new RehearsalFault(`The public minutes say what is restricted: ${leaked.join(' / ')}`)
  if (missing.length > 0) throw new RehearsalFault(`The minutes do not say: ${missing.join(' / ')}`)
}

/** Waits until the minutes are filed below a folder, checks that they say what was said, and gives every file there. */
export async function minutesIn(folder: string, script: Script, patience = 10_000): Promise<readonly string[]> {
  for (const until = Date.now() + patience; Date.now() < until; await wait(100)) {
    const minutes = filesIn(folder).filter(file => /minutes/i.test(relative(folder, file)))
    if (!minutes.some(file => file.endsWith('.docx')) || !minutes.some(file => file.endsWith('.html'))) continue
    await wait(500)
    check(
      folder,
      filesIn(folder).filter(file => file.endsWith('.html')),
      script,
    )
    return filesIn(folder)
  }
  throw new RehearsalFault('No minutes were filed.')
}
