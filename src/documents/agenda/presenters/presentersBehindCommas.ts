import { hasHonorific, isName, namesAPost } from '../../../meeting/presentersWritten.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { withTitle } from './withTitle.ts'
import { type Presenting, presenting } from '../people/whoPresents.ts'

interface Behind extends Presenting {
  readonly title: string
  /** Whether what stands behind the name, or a rank before it, says that it is somebody's. */
  readonly plainly: boolean
}

/** `Body worn video, Tariq Hale, Security Manager`, `Where are we now? Insp Ada Moss, Marl Police`: who is to present it, in the sentence of the title. */
function behindComma(title: string): Behind | undefined {
  if (title.length > 300) return undefined
  for (const joint of title.matchAll(/(?:,|(?<=\?)|(?<=\p{Ll}{3})\.)\s+(?=\p{Lu})/gu)) {
    const before = title.slice(0, joint.index),
      words = title.slice(joint.index + joint[0].length)
    const [name = ''] = /^[^,;]{3,60}?(?=,|;| and |$)/.exec(words) ?? []
    if (before.length < 3 || !(isName(name) || hasHonorific(name))) continue
    const who = presenting(words)
    if (who === undefined) continue
    const plainly = hasHonorific(name) || namesAPost(words.slice(name.length))
    return { ...who, title: before, plainly }
  }
  return undefined
}

/** Takes presenters out of titles where an agenda names them behind commas: where three say plainly that it is somebody, other names there are believed too. */
export function withoutPresentersBehindCommas(items: readonly ItemRead[]): readonly ItemRead[] {
  const found = items.map(({ item, title }) => (item.presenters.length === 0 ? behindComma(title) : undefined))
  if (found.filter(each => each?.plainly === true).length < 3) return items
  return items.map((item, at) => {
    const behind = found[at]
    return behind === undefined ? item : withTitle(item, behind)
  })
}
