import { attendanceKeys } from './attendance.ts'
import { choice, group, joining, lines, list, may, words } from './words.ts'
import * as v from 'valibot'

const datePlaces = ['weekday', 'day', 'dayth', 'month', 'year'] as const
/** What a line of a heading may name. */
export const headPlaces = [
  'body',
  'council',
  ...datePlaces,
  'time',
  'endTime',
  'venue',
  'openedAt',
  'closedAt',
] as const
const standing = (sentence: string) =>
  group(sentence, {
    watermark: may(words('Large pale text behind every page.')),
    line: may(words('A line under the heading, since a watermark is not read aloud.')),
  })

/** The keys for everything above the first item. */
export const headKeys = {
  heading: group('What the document is headed with.', {
    lines: lines('The heading, a line each; the first is the title.', headPlaces),
    restrictedLines: lines('The heading of the restricted minutes.', headPlaces),
    running: lines('What stands at the head of every page after the first.', headPlaces),
    footer: may(words('What stands at the foot of every page.', ['page', 'pages'])),
    venue: may(words('The line for the venue.', ['venue'])),
    contact: may(words('The line for the clerk to write to.', ['name', 'post', 'phone', 'email'])),
    note: may(
      words('The line for each note the agenda is headed with. A link for joining is never printed.', ['note']),
    ),
  }),
  status: group('How a document says that it is not yet the confirmed record.', {
    draft: standing('Before the minutes are sent out.'),
    issued: standing('After they are sent out, until they are confirmed.'),
    confirmed: group('Once confirmed.', {
      watermark: may(words('Large pale text behind every page.')),
      line: may(
        words('A line under the heading. `{date}` is the day of the meeting that confirmed them.', [
          'date',
          'corrections',
        ]),
      ),
      signature: may(
        lines('Lines at the end, to be signed: “Chair ………”, “Date ………”. Without them nothing is signed.', [
          'body',
          'council',
          'date',
        ]),
      ),
    }),
    restricted: may(words('A line under the heading of restricted minutes.')),
  }),
  ending: v.optional(
    group('What stands after the last item.', {
      closed: may(
        words(
          'When the meeting closed, by the clock. Where left out, the Word file that is to be signed says “The meeting closed at {time}.”, in the language of the style, and the page nothing. Empty prints nothing.',
          ['time'],
        ),
      ),
      signature: may(
        lines('Lines to be signed, on drafts too: “Chair ………”. For lines on confirmed minutes alone see `status`.', [
          'body',
          'council',
          'date',
        ]),
      ),
    }),
    {},
  ),
  dates: group('How days and times are written.', {
    inText: words('A date in a sentence.', datePlaces),
    time: words('A time of day.', ['hour', 'hour24', 'minute', 'am']),
  }),
  names: group('How people are named.', {
    honorifics: v.pipe(
      v.union([choice('All of them.', 'all'), list('These.')], 'must be all, or a list of honorifics'),
      v.description('Which honorifics are printed: `all`, or a list of them, such as Cllr.'),
    ),
    joined: joining('How names are put in a row.'),
    assembly: may(
      words(
        'What the body calls itself in a sentence, as `{assembly}` says it in any wording: “The {assembly} agreed …”. Where left out: by its name, such as Board, Partnership or Committee.',
      ),
    ),
  }),
  attendance: attendanceKeys,
}
