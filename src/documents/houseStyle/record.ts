import * as v from 'valibot'
import { choice, forms, group, joining, list, may, states, unless, words } from './words.ts'

const decisionPlaces = ['text', 'statement'] as const
const actionPlaces = ['owners', 'task', 'does', 'text', 'due', 'status', 'reference'] as const

const decided = (sentence: string) =>
  group(sentence, {
    label: may(words('A line of its own before the decisions.')),
    entry: words('Each decision.', decisionPlaces),
    numbered: choice('How decisions one after another are numbered.', 'no', 'lower roman', 'decimal', 'letter'),
    previousMinutes: may(
      words(
        'A decision on the minutes of the previous meeting. `{statement}` says that they “were” agreed where the decision says that they “be”.',
        decisionPlaces,
      ),
    ),
  })

/** The keys for what is recorded in an item. */
export const recordKeys = {
  apologies: group('The sentence for apologies, worked out from the roll.', {
    sentence: may(words('The sentence.', ['names'])),
    people: forms('How each is written.', ['name', 'organisation', 'details', 'substitute', 'substituteDetails']),
    place: choice('Before or after what was noted in the item.', 'first', 'last'),
    already: list('First words of a clerk’s own sentence of apologies; then none is added.'),
  }),
  resolved: decided('What was resolved.'),
  recommended: decided('What was recommended.'),
  agreed: group('What was agreed without a resolution.', {
    that: words('“agreed that …”', decisionPlaces),
    to: words('“agreed to …” or “agreed for … to …”', decisionPlaces),
    thing: words('“agreed the terms of reference”', decisionPlaces),
    previousMinutes: may(words('On the minutes of the previous meeting.', decisionPlaces)),
  }),
  noted: group('What was noted.', {
    bare: words('Where the record says only that the item was noted.'),
    that: words('“noted that …”', decisionPlaces),
    thing: words('“noted the report”', decisionPlaces),
  }),
  votes: group('Movers and votes, where the partnership has them.', {
    moved: forms('Who proposed and seconded.', ['proposer', 'seconder']),
    counted: words('The count.', ['for', 'against', 'abstained']),
    casting: words('The chair’s casting vote.', ['vote']),
    named: words('Who voted how.', ['for', 'against', 'abstained']),
    nobody: words('In place of names where nobody voted so.'),
  }),
  actions: group('What somebody undertook.', {
    place: choice('Owners in the text, or in a column of their own opposite it.', 'in the text', 'opposite'),
    heading: may(
      group('A line before actions one after another.', { one: words('One action.'), several: words('Several.') }),
    ),
    mark: may(choice('The mark before each.', 'bullet', 'dot', 'dash')),
    entry: forms(
      'Each action. `{task}` is what is to be done, beginning with “to”; `{does}` is there instead where it was recorded as “will …” or “need to …”; `{text}` is as recorded.',
      actionPlaces,
    ),
    due: words('When it is due, as `{due}` above.', ['when']),
    meeting: words('The meeting an action is due at, where the record says only “meeting”.'),
    owners: joining('How owners are put in a row.'),
    matched: may(
      forms(
        'Opposite a resolution or note that says the same as the action, which is then not printed twice; with owners in the text, the line in its place.',
        ['owners', 'due'],
      ),
    ),
    noOwner: unless('No owner yet', 'Opposite an action that nobody has taken.'),
    toNote: may(words('The owner of an action that is only to note something.', ['owners'])),
  }),
  outstanding: group('Actions from earlier meetings.', {
    states: may(states('What a state is called, where not by its own name.')),
    lead: forms('The line before them.', ['from', 'shortName']),
    entry: forms('Each action.', actionPlaces),
    mark: choice('The mark before each.', 'bullet', 'dot', 'dash', 'letter'),
  }),
  interests: group('Declarations of interest.', {
    entry: forms('Each declaration.', ['name', 'interest', 'anInterest', 'items', 'nature']),
    sensitive: words('A declaration whose nature is never shown.', ['name', 'interest', 'anInterest', 'items']),
    item: words('An item as declarations name it.', ['number', 'title']),
    joined: joining('How items are put in a row.'),
  }),
  urgent: group('Urgent business raised with the chair.', {
    admitted: forms(
      'A matter the chair admitted; the reason is always printed (Local Government Act 1972, section 100B(4)(b)).',
      ['title', 'reason', 'item'],
    ),
    lead: may(words('The line before several matters.', ['count'])),
    each: may(forms('Each of several matters.', ['title', 'reason', 'item'])),
    reason: words('Where the clerk’s own note names the matter but not the reason.', ['title', 'reason']),
    refused: words('A matter the chair did not admit.', ['title', 'reason']),
  }),
  corrections: group('Corrections to earlier minutes.', {
    one: words('A correction agreed when minutes were confirmed.', ['text']),
    atHead: may(words('At the head of confirmed minutes that were corrected.', ['text'])),
  }),
  log: group('The log of actions.', {
    heading: words('Its heading.', ['body']),
    date: words('The line under it.', ['date']),
    byOwner: words('Heading of the part by owner.'),
    byDate: words('Heading of the part by date.'),
    noOwner: words('In place of an owner where nobody has taken the action.'),
    noDate: words('In place of a date.'),
    empty: words('Where there are no actions.'),
    columns: group('Heads of the columns.', {
      reference: words('The number.'),
      action: words('The action.'),
      owners: words('Who.'),
      due: words('When.'),
      status: words('How far it is.'),
      from: words('The minute it was agreed in; of an earlier action, the meeting.'),
    }),
    each: v.optional(
      forms(
        'Each action in the part by owner, where what is done is not told again. Where left out: “{reference} {Text}[ – {due}]”.',
        actionPlaces,
      ),
      ['{reference} {Text}[ – {due}]'],
    ),
    open: list('States that count as outstanding.'),
  }),
}
