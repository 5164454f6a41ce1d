import type { ItemKind } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type ButtonData, type Card, card, choices, sends, textField, tick } from './card.ts'
import type { FormFor } from './formFor.ts'
import { itemLine } from './meetingWords.ts'
import { obligesYou } from './obligations.ts'
import { say } from './say.ts'

/** The items somebody is most likely to have an interest in come first, then the headings under which other business may come up, then procedure. */
const place = {
  business: 0,
  'urgent business': 1,
  'new urgent business': 1,
  'any other business': 1,
  'forward plan': 1,
  'previous minutes': 2,
  introductions: 2,
  apologies: 2,
  declarations: 2,
  'next meeting': 2,
  filming: 2,
  'exclusion of the public': 2,
} as const satisfies Record<ItemKind, number>

/** So many items are shown one under the other; more are a list that opens. */
const listedOpenly = 12

/** The form in which an interest is declared: in which items, of which kind and what that obliges, and its nature. A clerk may declare for somebody. */
export function declarationForm(meeting: CalledMeeting, given: FormFor, data: ButtonData): Card {
  const others = meeting.terms.members.filter(m => m.name !== given.name).map(m => ({ title: m.name, value: m.name }))
  const { items } = meeting.agenda
  const inOrder = items.toSorted((one, other) => place[one.kind] - place[other.kind])
  return card(
    [
      given.isClerk
        ? choices('person', say`For (optional)`, others, {
            placeholder: say`Yourself`,
            ...(given.person === undefined ? {} : { value: given.person }),
          })
        : undefined,
      choices(
        'item',
        say`Item`,
        inOrder.map(item => ({ title: itemLine(item), value: item.number })),
        {
          isMultiSelect: true,
          isRequired: true,
          errorMessage: say`Choose at least one item.`,
          ...(items.length > listedOpenly ? {} : { style: 'expanded' }),
        },
      ),
      choices(
        'kind',
        say`Kind of interest`,
        meeting.terms.interests.map(i => ({ title: `${i.kind}: ${obligesYou(i.effect)}`, value: i.kind })),
        { isRequired: true, errorMessage: say`Choose the kind of interest.`, style: 'expanded' },
      ),
      textField('nature', say`Nature of the interest`, {
        isMultiline: true,
        ...(given.begun === undefined ? {} : { value: given.begun }),
      }),
      tick('sensitive', say`Sensitive: do not show the nature`),
    ],
    [sends(say`Declare`, 'declare', data)],
  )
}
