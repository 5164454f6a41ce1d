import { forms, group, joining, may, unless, words } from './words.ts'
import * as v from 'valibot'

const room = ['name', 'part', 'details', 'post', 'organisation', 'substituteFor', 'arrivedAt', 'leftAt'] as const
const meanwhile = '[ – came in during item {arrivedAt}][ – left during item {leftAt}]'
const people = [
  `{name} ({details}, substitute for {substituteFor})${meanwhile}`,
  `{name} (substitute for {substituteFor})${meanwhile}`,
  `{name} ({part})${meanwhile}`,
  `{name} ({details})${meanwhile}`,
  `{name}${meanwhile}`,
]

const excluded =
  'RESOLVED that[, under section {section} of the Local Government Act 1972,] the press and public be excluded from the meeting for {business}, since exempt information as defined in {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972 would be likely to be disclosed to them, and the public interest in keeping it exempt outweighs the public interest in disclosing it.'

const excludedIn1960 =
  'RESOLVED that, under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960, the press and public be excluded from the meeting for {business}, since publicity would be prejudicial to the public interest by reason of the confidential nature of that business.'
const excludedInScotland =
  'RESOLVED that, under section 50A(4) of the Local Government (Scotland) Act 1973, the press and public be excluded from the meeting for {business}, since exempt information as defined in {paragraphs} of Part 1 of Schedule 7A to that Act would be likely to be disclosed to them.'

/** The keys for business without the press and public. */
export const restrictedKeys = group('Restricted items, and the exclusion of the press and public.', {
  paragraph: may(
    words('The line under the title, open or closed, where one paragraph of Schedule 12A is given.', ['paragraph']),
  ),
  paragraphs: may(words('Where several are given.', ['paragraphs'])),
  none: may(words('Where none is given.')),
  joined: joining('How paragraph numbers, and items, are put in a row.'),
  everyPage: unless('NOT FOR PUBLICATION', 'At the head of every page of restricted minutes, the first included.'),
  excluded: unless(
    excluded,
    'The resolution to exclude the press and public, at the head of the first item it is for. `{paragraphs}` says “paragraph 1” or “paragraphs 1 and 2”; `{section}` is there where the Act binds the partnership by itself.',
    ['business', 'paragraphs', 'section'],
  ),
  excludedIn1960: unless(
    excludedIn1960,
    'The same where it was by the Public Bodies (Admission to Meetings) Act 1960, which has no paragraphs.',
    ['business'],
  ),
  excludedInScotland: unless(excludedInScotland, 'The same where it was by the Local Government (Scotland) Act 1973.', [
    'business',
    'paragraphs',
  ]),
  business: v.optional(
    group('What they are excluded for, as `{business}` above.', {
      thisItem: unless('this item', 'The item under which it is minuted.'),
      item: unless('item {items}', 'Another item.', ['items']),
      items: unless('items {items}', 'Several, this one among them or not.', ['items']),
      part: unless('part of this item', 'Part of an item that was begun in public.'),
      following: unless('the business that followed', 'Where nothing was recorded that is restricted.'),
      paragraph: unless('paragraph {paragraphs}', 'One paragraph of the Schedule.', ['paragraphs']),
      paragraphs: unless('paragraphs {paragraphs}', 'Several.', ['paragraphs']),
    }),
    {},
  ),
  readmitted: unless(
    'The press and public were readmitted to the meeting.',
    'That they were let back in, at the foot of the last item.',
  ),
  inTheRoom: v.optional(
    group('The row, in restricted minutes, of those who were in the room for the item.', {
      label: unless('In the room for this item:', 'What stands before the names.'),
      people: v.optional(forms('How each is written.', room), people),
    }),
    {},
  ),
})
