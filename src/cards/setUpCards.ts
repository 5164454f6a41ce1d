import { memberInWords, quorumSetInWords } from '../meeting/amendingTerms.ts'
import { clockTime, dateInWords, dayWhere } from '../meeting/dates.ts'
import { type Partnership, termsOf } from '../meeting/partnership.ts'
import { type Member, type TermsOfReference, bodies, parts } from '../meeting/termsOfReference.ts'
import {
  type Button,
  type ButtonData,
  type Card,
  type Element,
  asTyped,
  card,
  choices,
  heading,
  quiet,
  sends,
  text,
  textField,
  warning,
} from './card.ts'
import type { MemberWritten, SetUpForm } from './setUpVerbs.ts'

/** Somebody in the partnership's chat, as Teams tells it. */
export interface InChat {
  readonly id?: string
  readonly name: string
  readonly email?: string
}

/** What a set-up form begins with: the member it is about, what was filled in before it was refused, and why it was. */
export interface SetUpBegun {
  readonly was?: string
  readonly filled?: Readonly<Record<string, string>>
  readonly why?: string
  readonly inChat?: readonly InChat[]
  readonly houseStyles?: readonly string[]
}

const opensForm = (title: string, form: SetUpForm, data: ButtonData): Button => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, verb: 'set up form', form, ...data },
})

const most = 80

/** The terms of reference for a clerk, one-to-one: what stands in them, and a button for each thing that can be changed here. */
export function setUpCard(terms: TermsOfReference): Card {
  const { regime, clearDays } = terms.accessToInformation
  const facts = [
    ['Quorum', quorumSetInWords(terms.quorum)],
    ['Venue', terms.venue ?? 'none set'],
    ['House style', terms.houseStyle],
    ['Interests', terms.interests.map(i => `${i.kind} (${i.effect})`).join('; ') || 'none set'],
    ['Access to information', regime === 'none' ? 'no rules' : `${regime}, ${clearDays ?? 5} clear days`],
  ].map(([title = '', value = '']) => ({ title, value: asTyped(value) }))
  const data = { partnership: terms.key }
  return card(
    [
      heading(asTyped(`Terms of reference: ${terms.name}`)),
      { type: 'FactSet', facts },
      text(`${terms.members.length} members`, { weight: 'bolder', separator: true }),
      text(
        terms.members
          .slice(0, most)
          .map(
            m =>
              `- **${asTyped([m.honorific, m.name].filter(w => w !== undefined).join(' '))}** ${asTyped(`${memberInWords(m)}${m.id === undefined && m.email === undefined ? '; no account yet' : ''}`)}`,
          )
          .join('\n'),
        { size: 'small' },
      ),
      terms.members.length > most ? quiet(`and ${terms.members.length - most} more`) : undefined,
    ],
    [
      opensForm('Add a member', 'member', data),
      opensForm('Change a member', 'which member', data),
      opensForm('Remove a member', 'remove', data),
      opensForm('Change the quorum', 'quorum', data),
      opensForm('Change the venue', 'venue', data),
      opensForm('Change the house style', 'house style', data),
      opensForm('Changes', 'changes', data),
    ],
  )
}

/** A set-up form's title, and its card, filled in as before where it was refused. */
export function setUpForm(
  form: SetUpForm,
  partnership: Partnership,
  begun: SetUpBegun,
): { readonly title: string; readonly card: Card } {
  const terms = termsOf(partnership)
  if (terms === undefined)
    return { title: 'Terms of reference', card: card([text('There are no terms of reference yet.')]) }
  const { filled = {}, why } = begun,
    data = { partnership: terms.key }
  const made = (title: string, fields: readonly (Element | undefined)[], buttons: readonly Button[]) => ({
    title,
    card: card([why === undefined ? undefined : warning(asTyped(why)), ...fields], buttons),
  })
  const whichMember = (value: string | undefined) =>
    choices(
      'was',
      'Member',
      terms.members.map(m => ({ title: m.name, value: m.name })),
      { isRequired: true, errorMessage: 'Choose the member.', ...(value === undefined ? {} : { value }) },
    )
  switch (form) {
    case 'which member':
      return made(
        'Change a member',
        [whichMember(filled['was'])],
        [sends('Continue', 'set up form', { ...data, form: 'member' })],
      )
    case 'remove':
      return made(
        'Remove a member',
        [whichMember(filled['was']), quiet('What was recorded of the person in earlier meetings stays.')],
        [sends('Remove', 'set up remove', data)],
      )
    case 'member': {
      const before = terms.members.find(m => m.name === begun.was)
      return made(
        before === undefined ? 'Add a member' : `Change ${before.name}`,
        memberFields(
          terms,
          before,
          { ...(before === undefined ? {} : asFilled(before)), ...filled },
          begun.inChat ?? [],
        ),
        [
          sends(before === undefined ? 'Add' : 'Save', 'set up member', {
            ...data,
            ...(before === undefined ? {} : { was: before.name }),
          }),
        ],
      )
    }
    case 'quorum':
      return made(
        'Change the quorum',
        [
          textField('count', 'Count', {
            placeholder: 'How many members; empty for no count',
            value: filled['count'] ?? String(terms.quorum.count ?? ''),
          }),
          choices(
            'bodies',
            'Bodies that must be represented',
            bodies.map(b => ({ title: b, value: b })),
            {
              isMultiSelect: true,
              style: 'expanded',
              value: filled['bodies'] ?? (terms.quorum.bodies ?? []).join(','),
            },
          ),
        ],
        [sends('Save', 'set up quorum', data)],
      )
    case 'venue':
      return made(
        'Change the venue',
        [
          textField('venue', 'Venue', {
            value: filled['venue'] ?? terms.venue ?? '',
            isRequired: true,
            errorMessage: 'Give the venue.',
            maxLength: 300,
          }),
        ],
        [sends('Save', 'set up venue', data)],
      )
    case 'house style':
      return made(
        'Change the house style',
        [
          choices(
            'houseStyle',
            'House style',
            (begun.houseStyles ?? []).map(s => ({ title: s, value: s })),
            {
              value: filled['houseStyle'] ?? terms.houseStyle,
              isRequired: true,
              errorMessage: 'Choose the house style.',
            },
          ),
          quiet('The next draft is drawn in it; drafts filed before stay as they are.'),
        ],
        [sends('Save', 'set up house style', data)],
      )
    case 'changes':
      return made('Changes', changesMade(partnership, terms.timezone), [])
  }
}

/** What a member's form shows, field by field. */
const asFilled = (m: Member): Readonly<Record<keyof MemberWritten, string>> => ({
  who: '',
  name: m.name,
  honorific: m.honorific ?? '',
  post: m.post ?? '',
  organisation: m.organisation ?? '',
  email: m.email ?? '',
  body: m.body ?? '',
  part: m.part,
  votes: String(m.votes),
  deputies: m.deputies.join(', '),
})

function memberFields(
  terms: TermsOfReference,
  before: Member | undefined,
  filled: Readonly<Record<string, string>>,
  inChat: readonly InChat[],
): readonly (Element | undefined)[] {
  const field = (id: keyof MemberWritten, label: string, more: Readonly<Record<string, unknown>> = {}) =>
    textField(id, label, { value: filled[id] ?? '', maxLength: 200, ...more })
  const others = new Set(terms.members.filter(m => m !== before).map(m => m.id?.toLowerCase()))
  const free = inChat.flatMap(p =>
    p.id === undefined || others.has(p.id.toLowerCase())
      ? []
      : [{ title: p.email === undefined ? p.name : `${p.name} (${p.email})`, value: p.id }],
  )
  return [
    free.length === 0
      ? undefined
      : choices('who', before === undefined ? 'Person in the chat' : 'Account: person in the chat', free, {
          value: filled['who'] ?? '',
          placeholder: before === undefined ? 'Or give the name below' : 'As it is',
        }),
    field(
      'name',
      'Name',
      before === undefined && free.length > 0
        ? { placeholder: 'As in the chat, or as the minutes should have it' }
        : {},
    ),
    field('honorific', 'Honorific', { placeholder: 'Cllr, Dr, Chief Superintendent …' }),
    field('post', 'Post'),
    field('organisation', 'Organisation'),
    choices('body', 'Body', [{ title: 'none', value: '' }, ...bodies.map(b => ({ title: b, value: b }))], {
      value: filled['body'] ?? '',
    }),
    choices(
      'part',
      'Part',
      parts.map(p => ({ title: p, value: p })),
      { value: filled['part'] ?? 'member' },
    ),
    choices(
      'votes',
      'Votes',
      [
        { title: 'as usual for the part', value: '' },
        { title: 'yes', value: 'true' },
        { title: 'no', value: 'false' },
      ],
      { value: filled['votes'] ?? '' },
    ),
    field('deputies', 'Named deputies', { placeholder: 'Names with commas between them', maxLength: 1_000 }),
    field('email', 'E-mail address', { placeholder: 'Where the person is not in the chat yet' }),
  ]
}

/** Who changed what when, newest first. */
function changesMade({ changes }: Partnership, timezone: string): readonly Element[] {
  const newest = changes.toReversed().slice(0, 50)
  const day = (at: string) => dateInWords(dayWhere(at, timezone))
  return [
    ...newest.flatMap(c => [
      text(asTyped(`${day(c.at)}, ${clockTime(c.at, timezone)}, ${c.by}`), { weight: 'bolder', size: 'small' }),
      text(asTyped(c.what.length > 300 ? `${c.what.slice(0, 299)}…` : c.what), { spacing: 'none', size: 'small' }),
    ]),
    ...(changes.length > newest.length ? [quiet(`and ${changes.length - newest.length} earlier ones`)] : []),
  ]
}
