import {
  choice,
  forms,
  formsUnless,
  group,
  joining,
  list,
  may,
  share,
  states,
  unless,
  words,
  yesOrNo,
} from './words.ts'
import * as v from 'valibot'

const decisionPlaces = ['text', 'statement'] as const
const actionPlaces = ['owners', 'task', 'does', 'text', 'due', 'status', 'reference'] as const

const numbered = choice(
  'How decisions one after another are numbered.',
  'no',
  'lower roman',
  'decimal',
  'letter',
  '(a)',
  '(1)',
  '(i)',
)
const alone = may(choice('Whether one decision alone is numbered too.', 'numbered', 'unnumbered'))
const moved = may(
  forms(
    'Each decision with who moved it, in one sentence, in place of the sentence about them: “Proposed by {proposer}, seconded by {seconder} and RESOLVED that {text}.” What this cannot say is said as before.',
    ['proposer', 'seconder', ...decisionPlaces],
  ),
)

const decided = (sentence: string) =>
  group(sentence, {
    label: may(words('A line of its own before the decisions.')),
    entry: words('Each decision.', decisionPlaces),
    numbered,
    alone,
    moved,
    previousMinutes: may(
      words(
        'A decision on the minutes of the previous meeting. `{statement}` says that they “were” agreed where the decision says that they “be”.',
        decisionPlaces,
      ),
    ),
    subjectTo: may(
      words(
        'The same where corrections to those minutes were recorded with it: one sentence, and none for the corrections apart.',
        [...decisionPlaces, 'corrections'],
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
    label: may(words('A line of its own before what was agreed.')),
    numbered: v.optional(numbered, 'no'),
    alone,
    moved,
    that: words('“agreed that …”', decisionPlaces),
    to: words('“agreed to …” or “agreed for … to …”', decisionPlaces),
    thing: words('“agreed the terms of reference”', decisionPlaces),
    previousMinutes: may(words('On the minutes of the previous meeting.', decisionPlaces)),
    subjectTo: may(
      words('The same with the corrections recorded to them, in one sentence.', [...decisionPlaces, 'corrections']),
    ),
  }),
  noted: group('What was noted.', {
    bare: words('Where the record says only that the item was noted.'),
    that: words('“noted that …”', decisionPlaces),
    thing: words('“noted the report”', decisionPlaces),
  }),
  confirmation: may(
    group(
      'Where the previous minutes were confirmed by a press or a word, in a sentence of the record’s own. Without it that is written as other decisions are.',
      {
        plain: words('As they were.', ['date']),
        corrected: words('With corrections.', ['date']),
      },
    ),
  ),
  votes: group('Movers and votes, where the partnership has them.', {
    moved: forms('Who proposed and seconded.', ['proposer', 'seconder']),
    place: v.optional(choice('Whether that stands before the decision or after it.', 'before', 'after'), 'after'),
    movers: v.optional(
      choice(
        'Movers as they were recorded, or as the style names people, with their honorifics.',
        'as recorded',
        'as named',
      ),
      'as recorded',
    ),
    counted: words('The count.', ['for', 'against', 'abstained']),
    casting: words('The chair’s casting vote.', ['vote']),
    ways: v.optional(
      group('What `{vote}` says.', { for: unless('for', 'For it.'), against: unless('against', 'Against it.') }),
      {},
    ),
    named: words('Who voted how.', ['for', 'against', 'abstained']),
    nobody: words('In place of names where nobody voted so.'),
  }),
  motions: v.optional(
    group(
      'A motion that was not carried, or of which it is not recorded what became, and amendments; with the votes as above.',
      {
        moved: formsUnless(
          [
            'It was proposed by {proposer} and seconded by {seconder} that {text}.',
            'It was proposed by {proposer} that {text}.',
            'It was proposed that {text}.',
          ],
          'A motion.',
          ['proposer', 'seconder', ...decisionPlaces],
        ),
        amendment: formsUnless(
          [
            'An amendment was proposed by {proposer} and seconded by {seconder}, that {text}.',
            'An amendment was proposed by {proposer}, that {text}.',
            'An amendment was proposed, that {text}.',
          ],
          'An amendment.',
          ['proposer', 'seconder', ...decisionPlaces],
        ),
        motionWas: v.optional(
          group('What became of a motion. `{how}` is how it was decided, where nobody counted.', {
            carried: unless('The motion was carried[ {how}].', 'Carried.', ['how']),
            lost: unless('The motion was lost[ {how}].', 'Lost.', ['how']),
            withdrawn: unless('The motion was withdrawn.', 'Withdrawn.'),
          }),
          {},
        ),
        amendmentWas: v.optional(
          group('What became of an amendment.', {
            carried: unless('The amendment was carried[ {how}].', 'Carried.', ['how']),
            lost: unless('The amendment was lost[ {how}].', 'Lost.', ['how']),
            withdrawn: unless('The amendment was withdrawn.', 'Withdrawn.'),
          }),
          {},
        ),
      },
    ),
    {},
  ),
  actions: group('What somebody undertook.', {
    place: choice(
      'Owners in the text, or in a column of their own opposite it; or the actions as a table, in each item or after the last.',
      'in the text',
      'opposite',
      'in a table',
      'at the end',
    ),
    afterDecisions: v.optional(
      yesOrNo(
        'Whether an action that was agreed before the last decision of the item stands after it. Where left out: as it was recorded.',
      ),
      false,
    ),
    table: may(
      group('The table, where they are in one.', {
        heading: may(words('A heading before the table after the last item.')),
        caption: words('What it holds, for people who cannot see it.'),
        columns: v.pipe(
          v.array(
            group('One column.', {
              holds: choice('What stands in it.', 'reference', 'item', 'action', 'owners', 'due', 'status'),
              head: words('Its head.'),
              width: share('Its share of the width, in per cent.'),
            }),
            'must be a list of columns',
          ),
          v.description('The columns, from left to right.'),
        ),
      }),
    ),
    ownersAs: v.optional(
      choice(
        'Owners who are on the roll by name, or by their initials as the roll can give them.',
        'names',
        'initials',
      ),
      'names',
    ),
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
    shares: v.optional(
      group('How far each of several owners is, after the state.', {
        done: unless('done by {names}', 'Those who have done it.', ['names']),
        left: unless('not yet by {names}', 'Those who have not.', ['names']),
        disowned: unless('not accepted by {names}', 'Those who say it is not theirs.', ['names']),
      }),
      {},
    ),
    lead: forms('The line before them.', ['from', 'shortName']),
    entry: forms('Each action.', actionPlaces),
    mark: choice('The mark before each.', 'bullet', 'dot', 'dash', 'letter'),
  }),
  interests: group('Declarations of interest.', {
    entry: forms(
      'Each declaration. `{did}` is there where it is recorded that the declarant left the room for the item, or stayed: where it stands here, that somebody stayed is not told again in the item.',
      ['name', 'interest', 'anInterest', 'items', 'nature', 'did'],
    ),
    left: unless('and left the room for {thatItem}', 'What `{did}` says of somebody who left.', ['thatItem']),
    stayed: unless('and stayed in the room', 'What it says of somebody who stayed.', ['thatItem']),
    thatItem: v.optional(
      group('What `{thatItem}` says of the items.', { one: words('Of one.'), several: words('Of several.') }),
      { one: 'that item', several: 'those items' },
    ),
    sensitive: words('A declaration whose nature is never shown.', ['name', 'interest', 'anInterest', 'items']),
    item: words('An item as declarations name it.', ['number', 'title']),
    joined: joining('How items are put in a row.'),
    conduct: v.optional(
      choice(
        'Where what a declarant did stands: where it was recorded, or after what leads into the item, be it the line for who introduced it or the clerk’s own first sentence.',
        'where recorded',
        'after the lead-in',
      ),
      'where recorded',
    ),
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
    states: may(states('What a state is called there, where not by its own name.')),
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
