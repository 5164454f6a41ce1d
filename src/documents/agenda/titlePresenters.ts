import { kindOf, type AgendaItem, type Presenter } from '../../meeting/agenda.ts'
import { isName, readPresenters } from '../../meeting/presentersWritten.ts'
import { readTitle } from './title.ts'

interface Parted {
  readonly title: string
  readonly presenters: readonly Presenter[]
}

/** A title with who is to present it after a dash: `Work plan – Dana Okafor`, `Survey - A Name, role and B Name, role`, `Updates – All`. */
function parted(written: string): Parted | undefined {
  const [, title, people] = /^(.{3,}\S)\s+[-–—]\s+([^–—]{2,160})$/.exec(written) ?? []
  if (title === undefined || people === undefined) return undefined
  if (/^(?:all|(?:the )?(?:co-|vice-)?chair(?:man|person)?)$/i.test(people)) return { title, presenters: [] }
  if (/^independent (?:chair(?:man|person)?|scrutineer)$/i.test(people))
    return { title, presenters: [{ name: people }] }
  const presenters = readPresenters(people)
  return presenters.every(p => isName(p.name)) ? { title, presenters } : undefined
}

/** Takes presenters out of titles, where an agenda names them so: one title may end in a dash and two words with capitals, two show a habit. */
export function withoutPresentersInTitles(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const found = items.map(item =>
    item.presenters.length > 0 || (item.restriction !== undefined && item.restriction.closedTitle !== item.title)
      ? undefined
      : parted(item.title),
  )
  if (found.filter(f => f !== undefined && f.presenters.length > 0).length < 2) return items
  return items.map((item, n) => {
    const apart = found[n]
    if (apart === undefined) return item
    const { title, verbal, ofPaper, minutes } = readTitle(apart.title)
    return {
      ...item,
      title,
      kind: kindOf(title),
      presenters: apart.presenters,
      verbal: item.verbal || verbal,
      ...(item.restriction && { restriction: { ...item.restriction, closedTitle: title } }),
      ...(item.minutes === undefined && minutes !== undefined && { minutes }),
      standingText: ofPaper === undefined ? item.standingText : [ofPaper, ...item.standingText],
    }
  })
}
