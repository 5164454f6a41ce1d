import type { HouseStyle } from './form.ts'

type RowOfNames = NonNullable<HouseStyle['attendance']['lists']>[number]

const present: readonly string[] = [
  '{name} ({part}, {organisation})',
  '{name} ({part})',
  '{name} ({details}, substitute for {substituteFor})',
  '{name} (substitute for {substituteFor})',
  '{name} ({details})',
  '{name}',
]

const rows: readonly RowOfNames[] = [
  { who: 'present', label: 'Present:', people: [...present], set: 'in a row', stop: false },
  { who: 'in attendance', label: 'In attendance:', people: [...present], set: 'in a row', stop: false },
  { who: 'apologies', label: 'Apologies:', people: ['{name} ({details})', '{name}'], set: 'in a row', stop: false },
]

/** Lines of a heading that name something of the meeting; what is dropped becomes “Minutes”, under the first that is left. */
function withoutFurniture(heading: readonly string[]): string[] {
  const named = heading.filter(l => l.includes('{'))
  const [first, ...others] = named
  return first === undefined || named.length === heading.length ? [...heading] : [first, 'Minutes', ...others]
}

const withoutSizes = (papers: readonly string[] | undefined): string[] =>
  (papers ?? []).filter(wording => !wording.includes('{size}'))

/** The house style as it is for the Word file: everything of the page but what belongs to a web page alone, and who was there. */
export function forWord(style: HouseStyle): HouseStyle {
  const { word, heading, items, attendance, agenda } = style
  if (word.layout === 'as the page') return style
  const { heading: over, line, label, morePapers, ...set } = items
  const running = heading.running.length > 0 ? heading.running : ['{body}', 'Minutes, {day} {month} {year}']
  return {
    ...style,
    heading: {
      ...heading,
      lines: word.lines ?? withoutFurniture(heading.lines),
      running: word.running ?? running,
    },
    items: {
      ...set,
      papers: word.papers ?? withoutSizes(items.papers),
      ...(line !== undefined || over === undefined ? {} : { heading: over }),
      ...(line !== undefined || label === undefined ? {} : { label }),
      ...(line !== undefined || morePapers === undefined ? {} : { morePapers }),
    },
    attendance:
      attendance.form === 'none' ? { ...attendance, form: 'lists', lists: word.attendance ?? [...rows] } : attendance,
    agenda: { ...agenda, papers: withoutSizes(agenda.papers) },
  }
}
