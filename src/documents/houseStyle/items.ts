import { choice, forms, group, joining, lines, list, may, share, unless, words, yesOrNo } from './words.ts'
import { reasonKeys } from './procedure.ts'
import { restrictedKeys } from './restricted.ts'
import { itemKinds } from '../../meeting/agenda.ts'
import * as v from 'valibot'

const kinds = (sentence: string) =>
  v.pipe(
    v.array(v.picklist(itemKinds, `must be one of: ${itemKinds.join(', ')}`), 'must be a list of kinds of item'),
    v.description(`${sentence} Kinds: ${itemKinds.join(', ')}.`),
  )

/** The keys for how an item looks before anything is minuted in it. */
export const itemKeys = {
  items: group('How the items of business are set out.', {
    layout: choice('Under headings one after another, or as rows of a table.', 'headings', 'table'),
    heading: may(words('A heading before the first item.')),
    line: may(words('A line under that heading.')),
    table: may(
      group('The table, where the layout is `table`.', {
        caption: words('What the table holds, for people who cannot see it.'),
        lines: choice('Which lines are drawn.', 'grid', 'rows'),
        columns: v.pipe(
          v.array(
            group('One column.', {
              holds: choice(
                'What stands in it. Where there is a column for `due`, actions opposite it say there when they are.',
                'number',
                'number and title',
                'item',
                'owners',
                'due',
              ),
              head: words('Its head.'),
              width: share('Its share of the width, in per cent.'),
            }),
            'must be a list of columns',
          ),
          v.description('The columns, from left to right.'),
        ),
      }),
    ),
    number: words('The number of an item.', ['number']),
    lettered: words('The number of a sub-item that ends in a letter or bracket.', ['number']),
    titles: choice('The letters of titles.', 'as written', 'UPPER', 'Title'),
    verbal: may(words('Put after the title of an item reported by word of mouth.')),
    restricted: may(words('Put before the title of a restricted item.')),
    duration: may(
      group('The time allotted, on a line of its own before the item.', {
        one: words('For a single minute.'),
        several: words('For more.', ['minutes']),
      }),
    ),
    papers: may(forms('The line for a paper under the title.', ['title', 'size', 'pages', 'page'])),
    morePapers: may(words('A line before the second and further papers.')),
    standingText: yesOrNo('Whether the agenda’s own text is printed under the title.'),
    agendaPresenter: may(words('The line for the presenters the agenda names, all in one.', ['name', 'role'])),
    label: may(words('A line between what the agenda says and what is minuted.')),
  }),
  outcomes: group('What is said of an item that was not taken.', {
    deferred: may(words('Put off to another meeting.')),
    'not reached': may(words('Not reached.')),
    withdrawn: may(words('Withdrawn.')),
    ...reasonKeys,
    order: may(words('Before the items, where they were not taken in the agenda’s order.', ['items'])),
  }),
  restricted: restrictedKeys,
  nextMeeting: group('The item for the next meeting, where the agenda gives dates and nothing was minuted.', {
    one: may(lines('For one date, a line each.', ['date', 'body', 'venue', 'chair'])),
    several: may(lines('For several dates.', ['dates', 'body', 'venue', 'chair'])),
    said: unless(
      'The next meeting would be held on {date}.',
      'For a date that was said in the meeting, where the style has no line for one date.',
      ['date', 'body', 'venue', 'chair'],
    ),
    joined: joining('How dates are put in a row.'),
  }),
  none: group('What is said under an item in which nothing was recorded.', {
    apologies: may(words('No apologies.')),
    'apologies, some absent': unless(
      'No apologies for absence had been received.',
      'In its place where members neither came nor sent apologies: it must not read as if everybody had come.',
    ),
    'urgent business': may(words('No urgent business.')),
    declarations: may(words('No declarations of interest.')),
    'declarations, some later': unless(
      'No interests were declared under this item. Those declared later are minuted where they arose.',
      'In its place where an interest was declared in a later item.',
    ),
    'new urgent business': may(words('No new items of urgent business.')),
    'any other business': may(words('No other business.')),
    filming: may(words('The chair’s word about filming, where nothing else was minuted.')),
  }),
  introduced: group('The line that says who introduced an item.', {
    report: may(forms('Where there is a paper.', ['what', 'pages', 'page', 'presenters'])),
    verbal: may(
      forms('Where it was by word of mouth. `{longSubject}` is there where the title has five words or more.', [
        'what',
        'subject',
        'longSubject',
        'presenters',
      ]),
    ),
    otherwise: may(forms('Where there is neither.', ['what', 'presenters'])),
    standing: may(
      forms('Where the item stands on every agenda, such as other business, and has no paper.', ['presenters']),
    ),
    one: forms('One presenter.', ['name', 'role']),
    oneVerbal: may(forms('One presenter by word of mouth, where that is written otherwise.', ['name', 'role'])),
    several: forms('Each of several presenters.', ['name', 'role']),
    noun: words('What a paper is called where its title does not say: report.'),
    short: words('A short title as a sentence names it.', ['title', 'noun']),
    long: words('A title of five words or more, or one that begins with somebody’s name.', ['title', 'noun']),
    nouns: list('Last words of titles that say what the thing is, so that “report report” is never written.'),
    verbs: list('Verbs by which a clerk’s own sentence introduces an item; then none is added.'),
    beginnings: list('First words by which a clerk’s own sentence introduces an item.'),
    evenWithoutPresenter: yesOrNo('Whether the line is written for a paper nobody presented.'),
  }),
  notes: group('How notes are set out.', {
    lead: may(words('Put before points for which the clerk wrote no lead.')),
    ownLeads: list('First words of a clerk’s own lead that take its place.'),
    points: choice(
      'How the first level of points is marked; `paragraph` makes each a paragraph, and only points under a lead a list.',
      'bullet',
      'dot',
      'dash',
      'letter',
      'decimal',
      '(a)',
      '(1)',
      '(i)',
      'paragraph',
    ),
    under: v.pipe(
      v.array(
        choice('The mark.', 'bullet', 'dot', 'dash', 'letter', 'decimal', 'lower roman', '(a)', '(1)', '(i)'),
        'must be a list of marks',
      ),
      v.description('How the second, third and further levels are marked.'),
    ),
    leads: choice('Whether a lead is a paragraph with points under it, or itself a point.', 'paragraph', 'point'),
    bulletsAfter: list('First words of leads whose points are bullets, not letters.'),
    dashesIn: kinds('Kinds of item whose points are dashes.'),
  }),
}
