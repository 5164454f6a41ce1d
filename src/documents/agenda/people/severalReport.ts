import type { Presenter } from '../../../meeting/agenda.ts'
import {
  hasHonorific,
  isGroupOfPeople,
  isName,
  namesAPost,
  readPresenters,
} from '../../../meeting/presentersWritten.ts'
import { isPost } from '../vocabulary/posts.ts'
import { type Presenting, presenting } from './whoPresents.ts'

// Posts and people joined by `and` behind `Report of`: whether that is one who reports, or several.

/** `Housing Options Manager and Insp Ada Moss, Marl Police`: a post, and somebody with a rank. */
export function postAndRanked(written: string): Presenting | undefined {
  const [, post = '', person = ''] = /^(.{4,80}?),? and (\p{Lu}.{4,100})$/u.exec(written) ?? []
  const held = post.replace(/^the /i, '')
  const named = hasHonorific(person) && isPost(held) ? readPresenters(person) : []
  return named.length === 1 && isName(named[0]?.name ?? '')
    ? { presenters: [{ name: held }, ...named], sure: false }
    : undefined
}

/** `Commissioner Ada Moss and his Chief Finance Officer Bo Lunt`: people with their posts in front, each of which is told by its words. */
export function postsAndNames(written: string): Presenting | undefined {
  const found = written
    .split(/;\s?|,? and (?=(?:the |her |his |their )?\p{Lu})/u)
    .map(each => each.replace(/^(?:the|her|his|their) /i, ''))
    .map((each): Presenter | undefined => {
      const words = each.split(' ')
      const from = words.findIndex(
        (_, at) => at > 0 && isName(words.slice(at).join(' ')) && isPost(words.slice(0, at).join(' ')),
      )
      if (from > 0) return { name: words.slice(from).join(' '), role: words.slice(0, from).join(' ') }
      return isName(each) ? { name: each } : undefined
    })
  return found.every(each => each !== undefined) && found.some(each => each.role !== undefined)
    ? { presenters: found, sure: true }
    : undefined
}

/** `Executive Director Place and Roads`: behind `Report of the`, words with capitals that have one of a post are a post, whatever its form. */
export const inOtherWords = (words: string): Presenting | undefined =>
  namesAPost(words) &&
  /^(?:\p{Lu}[\p{L}'’-]*|and|&|of|for|the)(?:,? (?:\p{Lu}[\p{L}'’-]*|and|&|of|for|the)){1,9}$/u.test(words)
    ? { presenters: [{ name: words }], sure: false }
    : undefined

/** `Director of Markets and Consumer Protection`: what stands behind the `and` in the report of one is no other person, where it has no rank, and neither post nor body behind it. */
export function onePostOfSeveral(words: string): Presenting | undefined {
  const [, head = '', rest = ''] =
    /^([^,.;/]{3,60}? (?:of|for) [^.;/]{2,60}?),? and ((?!the )[^,.;/]{3,40})$/u.exec(words) ?? []
  return rest !== '' && isPost(head) && isPost(words) && !isPost(rest) && !hasHonorific(rest) && !isGroupOfPeople(rest)
    ? { presenters: [{ name: words }], sure: false }
    : undefined
}

/** `the Chief Executive, Marl Trust and the Head of Property`: posts parted by `and the`, which may have an `and` in them. */
export function severalPosts(written: string, inWords = false): Presenting | undefined {
  const parts = written.split(/,? and (?:the|her|his|their) |, the (?=\p{Lu})/u).map(each => each.replace(/^the /i, ''))
  const found =
    parts.length < 2
      ? []
      : parts.map(each =>
          isPost(each)
            ? [{ name: each }]
            : (presenting(each) ?? (inWords ? inOtherWords(each) : undefined))?.presenters,
        )
  return found.length > 1 && found.every(each => each !== undefined)
    ? { presenters: found.flat(), sure: false }
    : undefined
}
