import { clockTime, dayWhere } from '../meeting/dates.ts'
import { type Partnership, termsOf } from '../meeting/partnership.ts'
import {
  bodyInWords,
  effectInWords,
  languageInWords,
  notesInWords,
  quietInWords,
  regimeInWords,
} from '../meeting/termsInWords.ts'
import {
  type ReminderKind,
  type TermsOfReference,
  bodies,
  effects,
  languages,
  reminderKinds,
} from '../meeting/termsOfReference.ts'
import {
  type Button,
  type Card,
  type Element,
  asTyped,
  card,
  choices,
  quiet,
  sends,
  text,
  textField,
  warning,
} from './card.ts'
import { dateInWords } from './meetingWords.ts'
import { say } from './say.ts'
import { sayWorded } from './sayWorded.ts'
import { type InChat, memberForm, peopleForm } from './setUpMemberForms.ts'
import { memberShown, shownIn } from './setUpShown.ts'
import { type StyleShown, styleFields } from './setUpStyleForm.ts'
import type { Filled, FormFilled, SetUpForm } from './setUpVerbs.ts'

/** What a set-up form begins with: the member it is about, what was filled in before it was refused, and why it was. */
export interface SetUpBegun {
  readonly was?: string
  readonly filled?: Filled
  readonly why?: string
  readonly inChat?: readonly InChat[]
  readonly houseStyles?: readonly StyleShown[]
}

/** A set-up form's title, and its card, filled in as before where it was refused. */
export function setUpForm(
  form: SetUpForm,
  partnership: Partnership,
  begun: SetUpBegun,
): { readonly title: string; readonly card: Card } {
  const terms = termsOf(partnership)
  if (terms === undefined)
    return { title: say`Terms of reference`, card: card([text(say`There are no terms of reference yet.`)]) }
  const { filled = {}, why, inChat = [] } = begun,
    data = { partnership: terms.key }
  const made = (title: string, fields: readonly (Element | undefined)[], buttons: readonly Button[]) => ({
    title,
    card: card([why === undefined ? undefined : warning(asTyped(why)), ...fields], buttons),
  })
  const whichMember = choices(
    'was',
    say`Member`,
    terms.members.map(m => ({ title: m.name, value: m.name })),
    {
      isRequired: true,
      errorMessage: say`Choose the member.`,
      ...(filled['was'] === undefined ? {} : { value: filled['was'] }),
    },
  )
  switch (form) {
    case 'which member':
      return made(
        say`Change a member`,
        [whichMember],
        [sends(say`Continue`, 'set up form', { ...data, form: 'member' })],
      )
    case 'remove':
      return made(
        say`Remove a member`,
        [whichMember, quiet(say`What was recorded of the person in earlier meetings stays.`)],
        [sends(say`Remove`, 'set up remove', data)],
      )
    case 'people':
      return made(say`Add people from the chat`, peopleForm(terms, filled, inChat), [
        sends(say`Add`, 'set up people', data),
      ])
    case 'member': {
      const before = terms.members.find(m => m.name === begun.was)
      const shown = before === undefined ? {} : memberShown(before)
      return made(
        before === undefined ? say`Add a member` : say`Change ${before.name}`,
        memberForm(terms, before, { ...shown, ...filled }, inChat),
        [
          sends(before === undefined ? say`Add` : say`Save`, 'set up member', {
            ...data,
            ...(before === undefined ? {} : { was: before.name, seen: JSON.stringify(shown) }),
          }),
        ],
      )
    }
    case 'changes':
      return made(say`Changes`, changesMade(partnership, terms.timezone), [])
    default: {
      const shown = shownIn(form, terms)
      const { title, fields } = fieldsFor(form, { ...shown, ...filled }, terms, begun.houseStyles ?? [])
      return made(title, fields, [sends(say`Save`, `set up ${form}`, { ...data, seen: JSON.stringify(shown) })])
    }
  }
}

/** A form that sets one thing: its title and its fields, as they are filled in. */
function fieldsFor(
  form: FormFilled,
  filled: Filled,
  terms: TermsOfReference,
  styles: readonly StyleShown[],
): { readonly title: string; readonly fields: readonly (Element | undefined)[] } {
  const field = (id: string, label: string, more: Readonly<Record<string, unknown>> = {}) =>
    textField(id, label, { value: filled[id] ?? '', maxLength: 300, ...more })
  const needed = (id: string, label: string, errorMessage: string) =>
    field(id, label, { isRequired: true, errorMessage })
  const pick = (id: string, label: string, options: readonly { readonly title: string; readonly value: string }[]) =>
    choices(id, label, options, { value: filled[id] ?? '', isRequired: true, errorMessage: say`Choose one.` })
  switch (form) {
    case 'names':
      return {
        title: say`Change the names`,
        fields: [
          needed('name', say`Name`, say`Give the name.`),
          field('shortName', say`Short name`, { placeholder: say`As text and file names refer to it` }),
          needed('council', say`Council`, say`Give the name of the council.`),
          quiet(say`The folder its papers are filed in stays; it has a form of its own.`),
        ],
      }
    case 'quorum':
      return {
        title: say`Change the quorum`,
        fields: [
          field('count', say`Count`, { placeholder: say`How many members; empty for no count` }),
          choices(
            'bodies',
            say`Bodies that must be represented`,
            bodies.map(b => ({ title: sayWorded(bodyInWords(b)), value: b })),
            { isMultiSelect: true, style: 'expanded', value: filled['bodies'] ?? '' },
          ),
        ],
      }
    case 'venue':
      return { title: say`Change the venue`, fields: [needed('venue', say`Venue`, say`Give the venue.`)] }
    case 'house style':
      return { title: say`Change the house style`, fields: styleFields(terms, filled['houseStyle'] ?? '', styles) }
    case 'folders':
      return {
        title: say`Change the folders`,
        fields: [
          needed('folder', say`Folder`, say`Give the folder.`),
          needed('restrictedFolder', say`Restricted folder`, say`Give the folder.`),
          quiet(say`Both are below the library that IT has set. What was filed before stays where it is.`),
        ],
      }
    case 'contact':
      return {
        title: say`Change the contact`,
        fields: [
          quiet(say`Whom the public may ask about a meeting; the agenda prints it.`),
          needed('name', say`Name`, say`Give the name.`),
          field('post', say`Post`),
          field('phone', say`Telephone`),
          field('email', say`E-mail address`),
        ],
      }
    case 'interests':
      return { title: say`Change the interests`, fields: interestFields(filled) }
    case 'access':
      return {
        title: say`Change public access`,
        fields: [
          pick(
            'regime',
            say`Access to information`,
            (['statutory', 'adopted', 'none'] as const).map(r => ({ title: sayWorded(regimeInWords(r)), value: r })),
          ),
          field('clearDays', say`Clear days of notice`, { placeholder: say`Five, where this is empty` }),
          quiet(
            say`By statute: Local Government Act 1972, Part VA. Adopted: the partnership keeps to the same rules of its own accord.`,
          ),
        ],
      }
    case 'numbering':
      return {
        title: say`Change the numbering`,
        fields: [
          pick('style', say`Numbering`, [
            { title: say`from 1 in each meeting`, value: 'per meeting' },
            { title: say`from meeting to meeting`, value: 'continuous' },
          ]),
          field('prefix', say`Letters in front`, { maxLength: 12 }),
          field('next', say`First number`, { placeholder: say`Of the first meeting kept here` }),
        ],
      }
    case 'language':
      return {
        title: say`Change the language`,
        fields: [
          pick(
            'language',
            say`Language`,
            languages.map(l => ({ title: sayWorded(languageInWords(l)), value: l })),
          ),
          field('timezone', say`Time zone`),
          pick(
            'showNotes',
            say`Notes`,
            [false, true].map(shown => ({ title: sayWorded(notesInWords(shown)), value: String(shown) })),
          ),
          pick(
            'quiet',
            say`Said in the chat`,
            [true, false].map(quietly => ({ title: sayWorded(quietInWords(quietly)), value: String(quietly) })),
          ),
        ],
      }
    case 'reminders':
      return {
        title: say`Change the reminders`,
        fields: [
          choices(
            'reminders',
            say`Reminders that are sent`,
            reminderKinds.map(kind => ({ title: reminderTitles[kind](), value: kind })),
            { isMultiSelect: true, style: 'expanded', value: filled['reminders'] ?? '' },
          ),
        ],
      }
    case 'retention':
      return {
        title: say`Change the retention`,
        fields: [
          field('notesDays', say`Days that notes are kept`, { placeholder: say`Empty: for good` }),
          quiet(say`Counted from the day the minutes are confirmed. What the minutes print is always kept.`),
        ],
      }
  }
}

const reminderTitles = {
  answers: () => say`To members who have not said whether they come`,
  quorum: () => say`To clerk and chair, of the quorum to be expected`,
  papers: () => say`To members, of papers that were added`,
  actions: () => say`To owners, of their actions`,
  organisations: () => say`To whoever leads an organisation, of its actions`,
} as const satisfies Record<ReminderKind, () => string>

/** A row for each kind of interest there is, and two more. */
function interestFields(filled: Filled): readonly Element[] {
  const used = Object.keys(filled).filter(f => f.startsWith('kind') && (filled[f] ?? '') !== '').length
  const rows = Array.from({ length: Math.min(12, used + 2) }, (_, n) => n + 1)
  return [
    quiet(say`In your own words. A kind that is left empty is taken away.`),
    ...rows.flatMap(n => [
      textField(`kind${n}`, say`Kind of interest ${n}`, {
        value: filled[`kind${n}`] ?? '',
        maxLength: 120,
        separator: true,
      }),
      choices(
        `effect${n}`,
        say`Whoever declares it (${n})`,
        effects.map(e => ({ title: sayWorded(effectInWords(e)), value: e })),
        { value: filled[`effect${n}`] ?? 'stays' },
      ),
    ]),
  ]
}

/** Who changed what when, newest first. */
function changesMade({ changes }: Partnership, timezone: string): readonly Element[] {
  const newest = changes.toReversed().slice(0, 50)
  const day = (at: string) => dateInWords(dayWhere(at, timezone))
  if (newest.length === 0) return [text(say`Nothing has been changed yet.`)]
  return [
    ...newest.flatMap(c => [
      text(asTyped(`${day(c.at)}, ${clockTime(c.at, timezone)}, ${c.by}`), { weight: 'bolder', size: 'small' }),
      text(asTyped(c.what.length > 300 ? `${c.what.slice(0, 299)}…` : c.what), { spacing: 'none', size: 'small' }),
    ]),
    ...(changes.length > newest.length ? [quiet(say`and ${changes.length - newest.length} earlier ones`)] : []),
  ]
}
