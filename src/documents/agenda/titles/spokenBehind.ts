import { byFirstNames } from '../people/firstNames.ts'
import { presenting } from '../people/whoPresents.ts'

const spoken = '(?:[Vv]erbal|VERBAL|[Oo]ral|ORAL)(?: (?:update|report|item|briefing))?'
/** `Lamps - verbal, Ada Moss`, `Lamps – oral update – Ada`: what there is to read, and then who. */
const beforeWho = new RegExp(`^(.{2,300}\\S)\\s([-–—|])\\s${spoken}(?:[,;.] | [-–—|/] )(\\p{Lu}[^–—|]{1,80})$`, 'u')
/** `Lamps - Ada Moss, verbal`, `Lamps – Ada; verbal update` */
const behindWho = new RegExp(`^(.{2,300}\\S)\\s([-–—|])\\s(\\p{Lu}[^–—|]{1,80}?)[,;.] ${spoken}\\.?$`, 'u')

/** A title without the word that it is by word of mouth, where that stands in one field with who speaks; undefined for any other. */
export function withoutSpoken(title: string): string | undefined {
  if (title.length > 400 || !/\b(?:verbal|oral)\b/i.test(title)) return undefined
  const [, about, dash, who] = beforeWho.exec(title) ?? behindWho.exec(title) ?? []
  return about !== undefined && dash !== undefined && who !== undefined && isWho(who)
    ? `${about} ${dash} ${who}`
    : undefined
}

/** Whether a few words are people, a post or first names. */
const isWho = (words: string): boolean =>
  presenting(words) !== undefined || byFirstNames(`Item - ${words}`) !== undefined
