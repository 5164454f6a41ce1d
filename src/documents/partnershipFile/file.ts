import { LineCounter, parseDocument } from 'yaml'
import * as v from 'valibot'
import { filingIn, folderByDefault, interestsByDefault, votesByDefault } from '../../meeting/termsByDefault.ts'
import { quorumUnmet } from '../../meeting/termsFaults.ts'
import { conducts, type Member, reminderKinds, type TermsOfReference } from '../../meeting/termsOfReference.ts'
import { inEnglish } from '../../meeting/worded.ts'
import { faultsOfSense, type Misplaced } from './sense.ts'
import { didYouMean, oneOf, PartnershipFileFaults, type PartnershipFault } from './faults.ts'
import { partnershipForm, type PartnershipWritten } from './form.ts'
import { lineOf, unknownKeys, type Path } from './lines.ts'

/** A partnership as its file has it, and what its clerk should be told though the file can be used. */
export interface PartnershipRead {
  readonly terms: TermsOfReference
  readonly warnings: readonly string[]
}

/**
 * Reads a partnership file. Throws PartnershipFileFaults with everything wrong in it at once, each with its line.
 * `houseStyles` are the names of the styles there are, where they are known; otherwise any name will do.
 */
export function readPartnershipFile(fileName: string, text: string, houseStyles?: readonly string[]): PartnershipRead {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, strict: true })
  const fault = (line: number, sentence: string): PartnershipFault => ({ file: fileName, line, sentence })
  const faults: PartnershipFault[] = document.errors.map(({ code, pos, message }) =>
    fault(
      lines.linePos(pos[0]).line,
      code === 'DUPLICATE_KEY'
        ? `"${/^[\w-]+/.exec(text.slice(pos[0], pos[0] + 60))?.[0] ?? 'This key'}" stands here twice; keep one of them.`
        : `This is not YAML: ${message.replace(/\.?$/, '.')} Look at the indentation, the colons and the brackets.`,
    ),
  )
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) throw new PartnershipFileFaults(faults)

  const written: unknown = eachReminder(withoutBlanks(document.toJS()))
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new PartnershipFileFaults([
      fault(1, 'The file must say what the partnership is, key by key, beginning with "name:".'),
    ])
  const at = (path: Path) => lineOf(document, lines, path)
  for (const { path, key, known } of unknownKeys(written, partnershipForm)) {
    const meant = didYouMean(key, known)
    faults.push(
      fault(
        at(path),
        `"${key}" is not known ${placeOf(path, written)}; ${meant === undefined ? `the keys there are ${oneOf(known)}` : `did you mean "${meant}"?`}${meant === undefined ? '.' : ''}`,
      ),
    )
  }
  const parsed = v.safeParse(partnershipForm, written)
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    faults.push(
      fault(
        at(path),
        issue.received === 'undefined'
          ? `Add "${String(path.at(-1))}"${path.length < 2 ? '' : ` ${placeOf(path, written)}`}; it is needed.`
          : `${nameOf(path, written)} ${issue.message}${/[?.]$/.test(issue.message) ? '' : '.'}`,
      ),
    )
  }
  const misplaced: readonly Misplaced[] = parsed.success ? faultsOfSense(parsed.output, houseStyles) : []
  faults.push(...misplaced.map(({ path, sentence }) => fault(at(path), sentence)))
  if (!parsed.success || faults.length > 0) throw new PartnershipFileFaults(faults.sort((a, b) => a.line - b.line))

  const terms = termsOf(keyOf(fileName), parsed.output)
  return { terms, warnings: warningsFor(terms) }
}

/** The key of the partnership whose file is called so: `riverside` of `partnerships/Riverside.yml`. */
export const keyOf = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function termsOf(key: string, given: PartnershipWritten): TermsOfReference {
  const { numbering, quorum, accessToInformation: access, filing } = given
  return {
    key,
    name: given.name,
    shortName: given.shortName ?? given.name,
    council: given.council,
    houseStyle: given.houseStyle ?? 'columns',
    ...present({
      chat: given.chat,
      venue: given.venue,
      language: given.language,
      showNotes: given.showNotes,
      quiet: given.quiet,
    }),
    tenants: given.tenants ?? [],
    timezone: given.timezone ?? 'Europe/London',
    ...(given.contact && {
      contact: {
        name: given.contact.name,
        ...present({ post: given.contact.post, phone: given.contact.phone, email: given.contact.email }),
      },
    }),
    members: given.members.map(memberOf),
    quorum: present({ count: quorum?.count, bodies: quorum?.bodies }),
    interests: given.interests === undefined || given.interests.length === 0 ? interestsByDefault : given.interests,
    numbering: {
      style: numbering?.style ?? 'per meeting',
      ...present({ prefix: numbering?.prefix, next: numbering?.next }),
    },
    accessToInformation: { regime: access?.regime ?? 'none', ...present({ clearDays: access?.clearDays }) },
    filing: filingIn(filing?.folder ?? folderByDefault(given.name), filing?.restrictedFolder),
    retention: present({ notesDays: given.retention?.notesDays }),
    ...(given.reminders && { reminders: present(given.reminders) }),
    ...(given.previousMinutes && { previousMinutes: given.previousMinutes }),
    openActions: (given.openActions ?? []).map(
      ({ text, owners = [], from = 'an earlier meeting', status = 'outstanding' }) => ({ text, owners, from, status }),
    ),
  }
}

function memberOf({
  name,
  honorific,
  post,
  organisation,
  body,
  votes,
  part = 'member',
  id,
  email,
  deputies = [],
  lead = false,
}: PartnershipWritten['members'][number]): Member {
  return {
    name,
    ...present({ honorific, post, organisation, body }),
    votes: votes ?? votesByDefault(part),
    part,
    ...present({ id, email }),
    deputies,
    ...(lead ? { lead } : {}),
  }
}

function warningsFor({ members, quorum }: TermsOfReference): readonly string[] {
  const unknown = members.filter(({ part, id, email }) => conducts(part) && id === undefined && email === undefined)
  return [
    ...unknown.map(
      ({ name, part }) =>
        `${name} is ${part} but has neither id nor email, so Teams cannot tell who that is and the meeting cannot be conducted by ${name}. Add one of them.`,
    ),
    ...(members.some(({ part }) => part === 'clerk')
      ? []
      : ['No member has the part of clerk, so nobody can read in an agenda. Give one "part: clerk".']),
    ...(members.some(({ part }) => part === 'chair' || part === 'co-chair')
      ? []
      : ['No member has the part of chair or co-chair. Give one "part: chair".']),
    ...quorumUnmet(members, quorum).map(inEnglish),
  ]
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys that nothing was given for. */
const present = <T extends object>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>

const blank = (value: unknown) => value === '' || value === null || value === '…' || value === '...'

/** A key with nothing after its colon, or with dots to be filled in, counts as not written. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(each => !blank(each)).map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !blank(inner))
      .map(([key, inner]: [string, unknown]) => [key, withoutBlanks(inner)]),
  )
}

/** `reminders: off` turns each of them off, `on` each of them on. */
function eachReminder(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || !('reminders' in written)) return written
  const { reminders } = written
  return typeof reminders === 'string' && /^(on|off|true|false|yes|no)$/i.test(reminders.trim())
    ? { ...written, reminders: Object.fromEntries(reminderKinds.map(kind => [kind, reminders])) }
    : written
}

const listNames: Readonly<Record<string, string>> = {
  members: 'member',
  interests: 'interest',
  openActions: 'open action',
}

/** "of Dana Okafor", "of member 3", "in quorum" or "at the top". */
function placeOf(path: Path, written: object): string {
  const [list, at] = path
  if (path.length < 2 || typeof list !== 'string') return 'in a partnership file'
  if (typeof at !== 'number') return `under "${list}"`
  const entry: unknown = (Reflect.get(written, list) as readonly unknown[])[at]
  const name: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'name') : undefined
  return `for ${typeof name === 'string' && name !== '' ? name : `${listNames[list] ?? list} ${at + 1}`}`
}

function nameOf(path: Path, written: object): string {
  const key = path.findLast(
    step => typeof step === 'string' && !(step === path[0] && path.length === 2 && typeof path[1] === 'number'),
  )
  if (path.length === 0) return 'The file'
  if (path.length === 1) return `"${String(path[0])}"`
  if (path.length === 2 && typeof path[1] === 'number')
    return `${listNames[String(path[0])] ?? `"${String(path[0])}"`} ${path[1] + 1}`.replace(/^./, letter =>
      letter.toUpperCase(),
    )
  return `"${String(key)}" ${placeOf(path, written)}`
}
