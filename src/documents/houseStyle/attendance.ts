import { choice, forms, group, joining, list, may, share, words, yesOrNo } from './words.ts'
import { parts } from '../../meeting/termsOfReference.ts'
import * as v from 'valibot'

const personPlaces = [
  'name',
  'person',
  'surname',
  'forenames',
  'initials',
  'part',
  'details',
  'post',
  'organisation',
  'substituteFor',
  'arrivedAt',
  'leftAt',
] as const

const people = forms(
  'How each is written. `{person}` is the name without honorific, `{initials}` the first letters of its words.',
  personPlaces,
)

const some = (sentence: string, ...options: readonly string[]) =>
  v.pipe(
    v.array(v.picklist(options, `must be one of: ${options.join(', ')}`), 'must be a list'),
    v.description(`${sentence} Of these: ${options.map(o => `\`${o}\``).join(', ')}.`),
  )

/** A row of names. */
export const rowOfNames = group('One row of names.', {
  who: choice('Whose names.', 'present', 'in attendance', 'apologies', 'absent'),
  only: may(
    group(
      'Those among them who are in this row: whoever fits all that is given, and stands in no row above it. So councillors, officers and others may each have their own.',
      {
        honorifics: may(list('Whose honorific is one of these.')),
        organisations: may(list('Whose organisation is one of these.')),
        parts: may(some('Whose part is one of these.', ...parts)),
        voting: may(yesOrNo('Who vote, or who do not.')),
      },
    ),
  ),
  by: may(choice('A row for each organisation, or post, under the label.', 'organisation', 'post')),
  group: may(words('What stands before the names of such a row.', ['group'])),
  set: v.optional(
    choice('Names one after another, or each on a line of its own.', 'in a row', 'a line each'),
    'in a row',
  ),
  label: words('What stands before the names.'),
  people,
  joined: may(joining('How the names of a row are put in a row. Where left out, with commas alone.')),
  stop: yesOrNo('Whether a full stop ends the row.'),
})

/** The keys for who was there. */
export const attendanceKeys = group('Who was there.', {
  form: choice(
    'Nowhere, as rows of names, as a table with ticks, or as a matrix with columns of the council’s own.',
    'none',
    'lists',
    'table',
    'matrix',
  ),
  parts: group('What the holder of an office is called.', {
    chair: may(words('The chair.')),
    'co-chair': may(words('A co-chair.')),
    'vice-chair': may(words('The vice-chair.')),
    clerk: may(words('The clerk.')),
    presiding: may(words('Added where somebody else than the chair took the chair.')),
  }),
  lists: may(
    v.pipe(v.array(rowOfNames, 'must be a list'), v.description('The rows of names, where the form is `lists`.')),
  ),
  absent: may(
    group(
      'A row for members who neither came nor sent apologies, under the list or table. Without it the minutes call nobody absent.',
      {
        label: words('What stands before the names.'),
        people,
        stop: yesOrNo('Whether a full stop ends the row.'),
      },
    ),
  ),
  table: may(
    group('The table, where the form is `table`.', {
      caption: words('What the table holds, for people who cannot see it.'),
      role: words('Head of the column for the chair and other offices.'),
      name: words('Head of the column for names.'),
      organisation: words('Head of the column for post and organisation.'),
      present: words('Head of the column for those present.'),
      apology: words('Head of the column for apologies.'),
      tick: words('What marks a column; in words too, so that it can be read aloud.'),
      people: forms('What stands in the column for post and organisation.', personPlaces),
    }),
  ),
  matrix: may(
    group('The matrix, where the form is `matrix`: a row for everybody, members first.', {
      caption: words('What it holds, for people who cannot see it.'),
      tick: words('What marks a column that holds for somebody; in words too, so that it can be read aloud.'),
      otherwise: may(words('What stands there where it does not hold. Without it nothing does.')),
      columns: v.pipe(
        v.array(
          group('One column.', {
            holds: choice(
              'What stands in it: words about the person, or the mark where they were present, in attendance, apologised, or were absent.',
              'words',
              'present',
              'in attendance',
              'here',
              'apologies',
              'absent',
            ),
            head: words('Its head.'),
            width: share('Its share of the width, in per cent.'),
            people: may(
              forms('The words, where it holds those. `{substitute}` is who came instead of them.', [
                ...personPlaces,
                'substitute',
              ]),
            ),
          }),
          'must be a list of columns',
        ),
        v.description('The columns, from left to right; the first that holds words names the row.'),
      ),
    }),
  ),
})
