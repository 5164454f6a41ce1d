import { type Lacked, lackedBy } from '../meeting/founding.ts'
import { quorumUnmet } from '../meeting/termsFaults.ts'
import {
  accessInWords,
  contactInWords,
  interestsInWords,
  languageInWords,
  memberInWords,
  notesInWords,
  quietInWords,
  numberingInWords,
  quorumInWords,
  remindersInWords,
  retentionInWords,
} from '../meeting/termsInWords.ts'
import { type TermsOfReference, remindersOf } from '../meeting/termsOfReference.ts'
import type { Put } from '../meeting/worded.ts'
import {
  type Button,
  type ButtonData,
  type Card,
  type Element,
  asTyped,
  card,
  heading,
  quiet,
  text,
  warning,
} from './card.ts'
import { say } from './say.ts'
import { sayWorded } from './sayWorded.ts'
import type { SetUpForm } from './setUpVerbs.ts'

const opensForm = (title: string, form: SetUpForm, data: ButtonData): Button => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, verb: 'set up form', form, ...data },
})

const most = 80

/**
 * The terms of reference for a clerk, one-to-one: what stands in them, what is missing, and a button for each thing that can be changed here. `halfMade` is a
 * partnership that nobody else can use yet; `linked` is whether it has a chat to meet in.
 */
export function setUpCard(
  terms: TermsOfReference,
  { linked = true, halfMade = false }: { readonly linked?: boolean; readonly halfMade?: boolean } = {},
): Card {
  const data = { partnership: terms.key }
  const opens = (title: string, form: SetUpForm) => opensForm(title, form, data)
  return card(
    [
      heading(
        halfMade ? say`New partnership: ${asTyped(terms.name)}` : say`Terms of reference: ${asTyped(terms.name)}`,
      ),
      ...lackedBy(terms).map(missing => warning(missingInWords(missing))),
      halfMade
        ? quiet(say`Nobody else can use it until then. What is set is kept: type "set up" to go on.`)
        : undefined,
      linked
        ? undefined
        : warning(say`No chat is linked to it yet: type "link ${terms.shortName}" in the meeting's chat.`),
      ...quorumUnmet(terms.members, terms.quorum).map(why => warning(sayWorded(why))),
      ...membersShown(terms),
      buttons([
        opens(say`Add people from the chat`, 'people'),
        opens(say`Add a member`, 'member'),
        opens(say`Change a member`, 'which member'),
        opens(say`Remove a member`, 'remove'),
      ]),
      section(say`How it meets`),
      facts([
        [say`Name`, terms.name],
        [say`Short name`, terms.shortName],
        [say`Council`, terms.council],
        [say`Quorum`, quorumInWords(terms.quorum)],
        [say`Venue`, terms.venue ?? say`none set`],
        [say`Interests`, interestsInWords(terms.interests)],
      ]),
      buttons([
        opens(say`Change the names`, 'names'),
        opens(say`Change the quorum`, 'quorum'),
        opens(say`Change the venue`, 'venue'),
        opens(say`Change the interests`, 'interests'),
      ]),
      section(say`Its papers`),
      facts([
        [say`House style`, terms.houseStyle],
        [say`Filed in`, terms.filing.folder],
        [say`Restricted papers in`, terms.filing.restrictedFolder],
        [say`Numbering`, numberingInWords(terms.numbering)],
        [say`Access to information`, accessInWords(terms.accessToInformation)],
        [say`Contact`, contactInWords(terms.contact)],
        [say`Notes are kept`, retentionInWords(terms.retention)],
      ]),
      buttons([
        opens(say`Change the house style`, 'house style'),
        opens(say`Change the folders`, 'folders'),
        opens(say`Change the numbering`, 'numbering'),
        opens(say`Change public access`, 'access'),
        opens(say`Change the contact`, 'contact'),
        opens(say`Change the retention`, 'retention'),
      ]),
      section(say`How I speak to it`),
      facts([
        [say`Language`, languageInWords(terms.language)],
        [say`Time zone`, terms.timezone],
        [say`Notes`, notesInWords(terms.showNotes)],
        [say`Said in the chat`, quietInWords(terms.quiet)],
        [say`Reminders`, remindersInWords(remindersOf(terms))],
      ]),
    ],
    [
      opens(say`Change the language`, 'language'),
      opens(say`Change the reminders`, 'reminders'),
      opens(say`Changes`, 'changes'),
    ],
  )
}

const missingInWords = (missing: Lacked) => {
  switch (missing) {
    case 'a clerk':
      return say`Still missing: a clerk with an account. Add one, or change a member to be it.`
    case 'a chair':
      return say`Still missing: somebody in the chair with an account. Add one, or change a member to be it.`
  }
}

const section = (words: string): Element => text(words, { weight: 'bolder', separator: true, style: 'heading' })
const buttons = (actions: readonly Button[]): Element => ({ type: 'ActionSet', actions })
const facts = (pairs: readonly (readonly [title: string, value: Put])[]): Element => ({
  type: 'FactSet',
  facts: pairs.map(([title, value]) => ({ title, value: asTyped(sayWorded(value)) })),
})

function membersShown({ members }: TermsOfReference): readonly (Element | undefined)[] {
  const line = (m: TermsOfReference['members'][number]) => {
    const name = [m.honorific, m.name].filter(w => w !== undefined).join(' ')
    const account = m.id === undefined && m.email === undefined ? `; ${say`no account yet`}` : ''
    return `- **${asTyped(name)}** ${asTyped(`${sayWorded(memberInWords(m))}${account}`)}`
  }
  return [
    section(members.length === 1 ? say`${members.length} member` : say`${members.length} members`),
    text(members.slice(0, most).map(line).join('\n'), { size: 'small' }),
    members.length > most ? quiet(say`and ${members.length - most} more`) : undefined,
  ]
}
