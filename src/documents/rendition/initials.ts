import type { Minutes } from '../../minutes/minutes.ts'

/** The first letters of a name's words: “ME” of Maud Everingham, “SO” of Siân O’Dowd, “JSB” of Jo Smith-Burgess. */
const lettersOf = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s-]+/)
    .flatMap(word => /\p{L}/u.exec(word)?.[0] ?? [])
    .join('')
    .toUpperCase()

/** Where two people have the same first letters, as many more of the surname as tell them apart: “SMe” and “SMi”. */
export function initialsIn(
  minutes: Pick<Minutes, 'present' | 'inAttendance' | 'apologies' | 'absent'>,
): ReadonlyMap<string, string> {
  const names = [
    ...new Set(
      [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent].map(({ name }) => name),
    ),
  ]
  const surname = (name: string) => name.split(/[\s-]+/).at(-1) ?? name
  const longer = (name: string, more: number) => lettersOf(name) + surname(name).slice(1, 1 + more)
  return new Map(
    names.map(name => {
      const same = names.filter(other => other !== name && lettersOf(other) === lettersOf(name))
      let more = 0
      while (more < surname(name).length && same.some(other => longer(other, more) === longer(name, more))) more++
      return [name, longer(name, more)]
    }),
  )
}
