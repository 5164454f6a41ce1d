import * as v from 'valibot'
import type { HouseStyle } from './form.ts'
import { headPlaces, rowOfNames } from './head.ts'
import { choice, forms, group, lines, may, unless } from './words.ts'

/** The keys for the Word file, where it is not set as the page is. */
export const wordKeys = {
  word: v.optional(
    group(
      'The Word file: a document to sign, with who was there, a running header and page numbers, whatever the page on the web looks like. What belongs to a web page alone (`items › line` and what goes with it, sizes of files, a first line that names nothing of the meeting) is not printed in it.',
      {
        layout: v.optional(
          choice('Set so, or exactly as the page on the web. Where left out: to sign.', 'to sign', 'as the page'),
          'to sign',
        ),
        lines: may(
          lines(
            'The heading, a line each; the first is the title. Where left out: the page’s, with “Minutes” for lines that name nothing of the meeting.',
            headPlaces,
          ),
        ),
        running: may(
          lines(
            'What stands at the head of every page after the first. Where left out: the page’s; where that has none, the body and the date.',
            headPlaces,
          ),
        ),
        attendance: may(
          v.pipe(
            v.array(rowOfNames(), 'must be a list'),
            v.description(
              'The rows of names, where `attendance › form` is `none`. Where left out: Present, In attendance and Apologies.',
            ),
          ),
        ),
        papers: may(
          forms('The line for a paper under the title. Where left out: the page’s, but for sizes.', ['title', 'pages']),
        ),
        nextMeeting: unless(
          'Next meeting: {dates}',
          'At the end, the dates the agenda gives, where it has no item for them.',
          ['dates'],
        ),
        closed: unless('The meeting closed at {time}.', 'At the end, when the meeting closed. Empty prints nothing.', [
          'time',
        ]),
        signature: may(
          lines('Lines at the end of confirmed minutes, to be signed, where `status › confirmed` has none.', [
            'body',
            'council',
            'date',
          ]),
        ),
      },
    ),
    {},
  ),
}

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
  { who: 'present', label: 'Present:', people: [...present], stop: false },
  { who: 'in attendance', label: 'In attendance:', people: [...present], stop: false },
  { who: 'apologies', label: 'Apologies:', people: ['{name} ({details})', '{name}'], stop: false },
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
