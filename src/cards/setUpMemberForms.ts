import { bodyInWords, partInWords } from '../meeting/termsInWords.ts'
import { type Member, type TermsOfReference, bodies, parts } from '../meeting/termsOfReference.ts'
import { type Element, choices, quiet, text, textField, tick } from './card.ts'
import { say } from './say.ts'
import { sayWorded } from './sayWorded.ts'
import type { Filled, MemberWritten } from './setUpVerbs.ts'

/** Somebody in the partnership's chat, as Teams tells it. */
export interface InChat {
  readonly id?: string
  readonly name: string
  readonly email?: string
}

/** As many people as fit on a card. */
const mostPeople = 100

/** Those in the chat who could become a member, or be this one, by name; at most a hundred. */
function freeIn(inChat: readonly InChat[], { members }: TermsOfReference, but?: Member) {
  const others = new Set(members.filter(m => m !== but).map(m => m.id?.toLowerCase()))
  const byName = inChat.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const free = byName.flatMap(p =>
    p.id === undefined || others.has(p.id.toLowerCase())
      ? []
      : [{ title: p.email === undefined ? p.name : `${p.name} (${p.email})`, value: p.id }],
  )
  return { offered: free.slice(0, mostPeople), more: Math.max(0, free.length - mostPeople) }
}

const partField = (value: string) =>
  choices(
    'part',
    say`Part`,
    parts.map(p => ({ title: sayWorded(partInWords(p)), value: p })),
    { value },
  )

const bodyField = (value: string) =>
  choices(
    'body',
    say`Body`,
    [{ title: say`none`, value: '' }, ...bodies.map(b => ({ title: sayWorded(bodyInWords(b)), value: b }))],
    { value },
  )

/** The fields to add several people of the chat at once: what is the same of all is filled in once. */
export function peopleForm(terms: TermsOfReference, filled: Filled, inChat: readonly InChat[]): readonly Element[] {
  const { offered: free, more } = freeIn(inChat, terms)
  if (free.length === 0)
    return [
      text(
        say`There is nobody in the chat who is not a member already, or Teams does not say who is in it. Use "Add a member".`,
      ),
    ]
  return [
    choices('people', say`People in the chat`, free, {
      isMultiSelect: true,
      style: 'expanded',
      value: filled['people'] ?? '',
      isRequired: true,
      errorMessage: say`Choose at least one person.`,
    }),
    ...(more === 0 ? [] : [quiet(say`and ${more} more, for whom "Add a member" takes the name`)]),
    quiet(say`What is the same of all of them; the rest is set with "Change a member".`),
    textField('organisation', say`Organisation`, { value: filled['organisation'] ?? '', maxLength: 200 }),
    bodyField(filled['body'] ?? ''),
    partField(filled['part'] ?? 'member'),
  ]
}

/** The fields of one member. */
export function memberForm(
  terms: TermsOfReference,
  before: Member | undefined,
  filled: Filled,
  inChat: readonly InChat[],
): readonly (Element | undefined)[] {
  const field = (id: keyof MemberWritten, label: string, more: Readonly<Record<string, unknown>> = {}) =>
    textField(id, label, { value: filled[id] ?? '', maxLength: 200, ...more })
  const { offered: free } = freeIn(inChat, terms, before)
  return [
    free.length === 0
      ? undefined
      : choices('who', before === undefined ? say`Person in the chat` : say`Account: person in the chat`, free, {
          value: filled['who'] ?? '',
          placeholder: before === undefined ? say`Or give the name below` : say`As it is`,
        }),
    field(
      'name',
      say`Name`,
      before === undefined && free.length > 0
        ? { placeholder: say`As in the chat, or as the minutes should have it` }
        : {},
    ),
    field('honorific', say`Honorific`, { placeholder: say`Cllr, Dr, Chief Superintendent …` }),
    field('post', say`Post`),
    field('organisation', say`Organisation`),
    bodyField(filled['body'] ?? ''),
    partField(filled['part'] ?? 'member'),
    choices(
      'votes',
      say`Votes`,
      [
        { title: say`as usual for the part`, value: '' },
        { title: say`yes`, value: 'true' },
        { title: say`no`, value: 'false' },
      ],
      { value: filled['votes'] ?? '' },
    ),
    field('deputies', say`Named deputies`, { placeholder: say`Names with commas between them`, maxLength: 1_000 }),
    tick('lead', say`Leads the organisation: is shown each week what it has to do`, filled['lead'] === 'true'),
    field('email', say`E-mail address`, { placeholder: say`Where the person is not in the chat yet` }),
  ]
}
