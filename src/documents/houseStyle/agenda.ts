import { choice, formsUnless, group, lines, may, share, unless, words, yesOrNo } from './words.ts'
import * as v from 'valibot'

const headPlaces = ['body', 'council', 'weekday', 'day', 'dayth', 'month', 'year', 'time', 'endTime'] as const
const personPlaces = ['name', 'part', 'details', 'post', 'organisation'] as const

/** Lines that may be left out; then these are printed. */
const linesUnless = (fallback: readonly string[], sentence: string) =>
  v.optional(lines(`${sentence} Where left out: ${fallback.map(l => `“${l}”`).join(', ')}`, headPlaces), [...fallback])

const when = '{weekday} {day} {month} {year}[, {time}][ to {endTime}]'

/** The keys for the agenda as a document. A style made before there were such keys prints one all the same. */
export const agendaKeys = {
  agenda: v.optional(
    group(
      'The agenda as a document, filed when it is published. How numbers and titles are written, it takes from `items`.',
      {
        lines: linesUnless(['Agenda', '{body}', when], 'The heading, a line each; the first is the title.'),
        restrictedLines: linesUnless(['Restricted agenda', '{body}', when], 'The heading of the restricted agenda.'),
        running: linesUnless(
          ['{body}', 'Agenda[, {day} {month} {year}]'],
          'What stands at the head of every page after the first.',
        ),
        restrictedRunning: linesUnless(
          ['{body}', 'Restricted agenda[, {day} {month} {year}]'],
          'The same of the restricted agenda.',
        ),
        noDate: unless('Date to be confirmed', 'A line of the heading where the agenda has no date.'),
        venue: unless('Venue: {venue}', 'The line for the venue.', ['venue']),
        contact: unless('Contact: {name}[, {post}][, {phone}][, {email}]', 'The line for the clerk to write to.', [
          'name',
          'post',
          'phone',
          'email',
        ]),
        note: unless(
          '{note}',
          'The line for each note the agenda is headed with. A link for joining is never printed.',
          ['note'],
        ),
        members: may(
          group('The members of the partnership. Without it they are not listed.', {
            label: words('What stands before the names.'),
            people: formsUnless(
              ['{name} ({part})', '{name} ({details})', '{name}'],
              'How each is written.',
              personPlaces,
            ),
            place: choice('Before the items or after them.', 'first', 'last'),
          }),
        ),
        heading: may(words('A heading before the first item.')),
        table: may(
          group(
            'The columns, where the items are rows of a table. Without it they stand under headings one after another.',
            {
              caption: words('What the table holds, for people who cannot see it.'),
              lines: choice('Which lines are drawn.', 'grid', 'rows'),
              columns: v.pipe(
                v.array(
                  group('One column.', {
                    holds: choice(
                      'What stands in it. What has no column of its own stands under the title.',
                      'number',
                      'item',
                      'presenters',
                      'papers',
                      'time',
                    ),
                    head: words('Its head.'),
                    width: share('Its share of the width, in per cent.'),
                  }),
                  'must be a list of columns',
                ),
                v.description('The columns, from left to right; the first holds the number.'),
              ),
            },
          ),
        ),
        standingText: v.optional(yesOrNo('Whether the agenda’s own text is printed under the title.'), true),
        presenter: formsUnless(['{name} ({role})', '{name}'], 'Each presenter.', ['name', 'role']),
        presenters: unless('Presented by: {presenters}', 'The line for the presenters.', ['presenters']),
        papers: formsUnless(
          [
            'Paper: {title}[ (pages {pages})][ (page {page})]',
            'Paper (pages {pages})',
            'Paper (page {page})',
            'Paper attached',
          ],
          'The line for a paper. `{page}` is there instead of `{pages}` where it has a single one.',
          ['title', 'size', 'pages', 'page'],
        ),
        time: v.optional(
          group('The time allotted.', {
            one: unless('1 minute', 'For a single minute.'),
            several: unless('{minutes} minutes', 'For more.', ['minutes']),
          }),
          {},
        ),
        restricted: v.optional(
          group('What is said under a restricted item.', {
            paragraph: unless(
              'Not for publication: exempt information under paragraph {paragraph} of Part 1 of Schedule 12A to the Local Government Act 1972.',
              'Where one paragraph is given.',
              ['paragraph'],
            ),
            paragraphs: unless(
              'Not for publication: exempt information under paragraphs {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972.',
              'Where several are given.',
              ['paragraphs'],
            ),
            none: unless('Not for publication.', 'Where none is given.'),
            publicInterest: unless(
              'Public interest: {reason}',
              'In the restricted agenda, why the public interest is in keeping it closed.',
              ['reason'],
            ),
            openTitle: unless('On the public agenda: {title}', 'In the restricted agenda, what the public read.', [
              'title',
            ]),
          }),
          {},
        ),
        actions: v.optional(
          group('Actions from earlier meetings due by then, under the item where they come up.', {
            lead: unless('Actions due:', 'The line before them.'),
            entry: formsUnless(
              [
                '{reference} {Text} – {owners} ({due}; {status})',
                '{reference} {Text} – {owners} ({status})',
                '{reference} {Text} ({status})',
              ],
              'Each action.',
              ['owners', 'task', 'does', 'text', 'due', 'status', 'reference'],
            ),
          }),
          {},
        ),
        furtherDates: unless(
          'Dates of further meetings: {dates}',
          'At the end, the dates of further meetings, where no item gives them.',
          ['dates'],
        ),
      },
    ),
    {},
  ),
}
