import * as v from 'valibot'
import { rowOfNames } from './attendance.ts'
import { headPlaces } from './head.ts'
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
            v.array(rowOfNames, 'must be a list'),
            v.description(
              'The rows of names, where `attendance › form` is `none`. Where left out: Present, In attendance and Apologies.',
            ),
          ),
        ),
        papers: may(
          forms('The line for a paper under the title. Where left out: the page’s, but for sizes.', [
            'title',
            'pages',
            'page',
          ]),
        ),
        nextMeeting: unless(
          'Next meeting: {dates}',
          'At the end, the dates the agenda gives, where it has no item for them.',
          ['dates'],
        ),
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
