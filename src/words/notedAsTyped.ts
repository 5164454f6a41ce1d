import { type Read, entriesOf, question, wayOfSeveral } from './line/typed.ts'

const withoutStop = (said: string): string => (said.length > 1_500 ? said : said.replace(/[\s.]+$/, ''))

/** A question whose note has the words as they were typed, where they were read as other words that mean the same. */
export function notedAsTyped(typed: string, readAs: readonly string[], read: Read): Read {
  const others = readAs.flatMap(said => (said === typed ? [] : [`note ${said}`, `note ${withoutStop(said)}`]))
  if (others.length === 0 || read === undefined || !('kind' in read) || read.kind !== 'question') return read
  const note = `note ${typed}`
  return question(
    read.unsure,
    read.ways.map(way =>
      entriesOf(way.words).some(entry => others.includes(entry))
        ? wayOfSeveral(entriesOf(way.words).map(entry => (others.includes(entry) ? note : entry)))
        : way,
    ),
  )
}
