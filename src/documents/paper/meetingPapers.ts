import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monthInWords } from '../../meeting/dates.ts'
import { type Action, type CalledMeeting, type Removal, dateOf } from '../../meeting/meeting.ts'
import { actionLine, drawMinutes } from '../../minutes/drawing.ts'
import type { ActionLine } from '../../minutes/minutes.ts'
import { drawAgenda, publicAgenda, restrictedAgenda } from '../../minutes/agendaPrinted.ts'
import { certificateName } from '../../minutes/removal.ts'
import { publicCopy, restrictedCopy } from '../../minutes/publicCopy.ts'
import type { AsPrinted } from '../rendition/printed.ts'
import { accessibilityOfWord } from './accessibility.ts'
import { type FileKind, certificateFileName, fileName } from './fileNames.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import {
  type DocumentWritten,
  type Stationery,
  writeActionLog,
  writeCertificate,
  writePublicAgenda,
  writePublicMinutes,
  writeRestrictedAgenda,
  writeRestrictedMinutes,
} from './minutesDocuments.ts'

/** A paper of a meeting, drafted and ready to be filed. */
export interface Paper {
  /** What the record calls it: `draft minutes.docx`. */
  readonly document: string
  readonly library: 'public' | 'restricted'
  readonly folder: readonly string[]
  readonly name: string
  readonly contentType: string
  readonly content: Uint8Array
  readonly columns: Readonly<Record<string, string>>
  /** What a check of accessibility found, a sentence each. */
  readonly findings: readonly string[]
  /** What is printed in it, where somebody may edit it and it is read back. */
  readonly printed?: AsPrinted
}

/** The council's own Word template for a style: the file of the style's name ending `.docx`, beside it. None where there is no such file. */
export async function letterheadOf(stylesFolder: string, style: string): Promise<Stationery> {
  try {
    return { letterhead: await readFile(join(stylesFolder, `${style}.docx`)) }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return {}
    throw fault
  }
}

/** The actions a meeting's log shows: those it took over, and its own; none of restricted business, since the log is public. */
function actionsOf(meeting: CalledMeeting): readonly ActionLine[] {
  const from = monthInWords(dateOf(meeting) ?? '')
  return [
    ...meeting.earlierActions,
    ...meeting.actions
      .filter(a => !a.struck && !a.restricted)
      .map(a => ({ ...actionLine(a), from, ...minuteOf(meeting, a) })),
  ]
}

/** The number of the item an action was agreed in. */
function minuteOf({ agenda }: CalledMeeting, { item }: Action): Pick<ActionLine, 'minute'> {
  const minute = agenda.items.find(i => i.id === item)?.number
  return minute === undefined ? {} : { minute }
}

/** The certificate of a removal from a meeting's record, to be filed beside its minutes; it says nothing that is restricted. */
export async function certificateOf(
  meeting: CalledMeeting,
  removal: Removal,
  language: HouseStyle['language'],
  stationery: Stationery,
): Promise<Paper> {
  const { terms, agenda } = meeting
  const date = dateOf(meeting) ?? ''
  const { content, contentType } = await writeCertificate(
    { body: agenda.body ?? terms.name, date, timezone: terms.timezone, removal, language },
    stationery,
  )
  return {
    document: certificateName(removal),
    library: 'public',
    folder: [terms.filing.folder, date],
    name: certificateFileName({ date, shortName: terms.shortName }, removal, language),
    contentType,
    content,
    columns: { MeetingDate: date, Partnership: terms.name },
    findings: accessibilityOfWord(content),
  }
}

/**
 * Every paper of a meeting as it stands. Until it opens that is the agenda, as soon as it is published; while it sits, the minutes too, and the agenda
 * as it has been changed; after the close the minutes alone, unless the agenda is wanted by name, where there was no time to file it before. Of these only
 * the `wanted` are written, by what the record calls them.
 */
export async function papersOf(
  meeting: CalledMeeting,
  style: HouseStyle,
  stationery: Stationery,
  wanted?: (document: string) => boolean,
): Promise<readonly Paper[]> {
  const any = wanted ?? (() => true)
  switch (meeting.phase) {
    case 'called':
    case 'discarded':
      return []
    case 'published':
      return agendaPapers(meeting, style, stationery, any)
    case 'in session':
    case 'adjourned':
      return [
        ...(await recordPapers(meeting, style, stationery, any)),
        ...(await agendaPapers(meeting, style, stationery, any)),
      ]
    case 'closed':
      return [
        ...(await recordPapers(meeting, style, stationery, any)),
        ...(wanted === undefined ? [] : await agendaPapers(meeting, style, stationery, wanted)),
      ]
  }
}

/** Writes a Word file and its page where either is wanted, and gives what is. Others have their turn before it: a document holds everything up while it is written. */
async function writtenWhere(
  wanted: (document: string) => boolean,
  name: string,
  write: () => Promise<readonly DocumentWritten[]>,
): Promise<readonly DocumentWritten[]> {
  if (!wanted(`${name}.docx`) && !wanted(`${name}.html`)) return []
  await new Promise<void>(done => setImmediate(done))
  return (await write()).filter(({ ending }) => wanted(`${name}.${ending}`))
}

/** The agenda for everybody, and its twin for those entitled where an item is restricted. */
async function agendaPapers(
  meeting: CalledMeeting,
  style: HouseStyle,
  stationery: Stationery,
  wanted: (document: string) => boolean,
): Promise<readonly Paper[]> {
  const full = drawAgenda(meeting),
    restricted = restrictedAgenda(full)
  const { filing, name: partnership } = meeting.terms
  const date = full.date === '' ? 'undated' : full.date
  const papers = async (kind: FileKind, library: Paper['library'], write: () => Promise<readonly DocumentWritten[]>) =>
    (await writtenWhere(wanted, kind, write)).map((d): Paper => ({
      document: `${kind}.${d.ending}`,
      library,
      name: fileName({ date, shortName: full.shortName, status: 'draft' }, kind, d.ending, style.language),
      contentType: d.contentType,
      content: d.content,
      columns: { MeetingDate: full.date, Partnership: partnership },
      folder: [library === 'public' ? filing.folder : filing.restrictedFolder, date],
      findings: d.ending === 'docx' ? accessibilityOfWord(d.content) : [],
    }))
  return [
    ...(await papers('agenda', 'public', () => writePublicAgenda(publicAgenda(full), style, stationery))),
    ...(restricted === undefined
      ? []
      : await papers('restricted agenda', 'restricted', () => writeRestrictedAgenda(restricted, style, stationery))),
  ]
}

/** The public minutes, the restricted ones where restricted business was taken, and the log of actions once the meeting is over. */
async function recordPapers(
  meeting: CalledMeeting,
  style: HouseStyle,
  stationery: Stationery,
  wanted: (document: string) => boolean,
): Promise<readonly Paper[]> {
  const full = drawMinutes(meeting),
    restricted = restrictedCopy(full)
  const { filing } = meeting.terms
  const columns = { MinutesStatus: full.status, MeetingDate: full.date, Partnership: meeting.terms.name }
  const draft = full.status === 'confirmed' ? '' : 'draft '
  const called = (kind: FileKind) => `${kind === 'action log' ? '' : draft}${kind}`
  const papers = async (kind: FileKind, library: Paper['library'], write: () => Promise<readonly DocumentWritten[]>) =>
    (await writtenWhere(wanted, called(kind), write)).map((d): Paper => ({
      document: `${called(kind)}.${d.ending}`,
      library,
      name: fileName(full, kind, d.ending, style.language),
      contentType: d.contentType,
      content: d.content,
      columns,
      folder: [library === 'public' ? filing.folder : filing.restrictedFolder, full.date],
      findings: d.ending === 'docx' ? accessibilityOfWord(d.content) : [],
      ...(kind === 'action log' || d.printed === undefined ? {} : { printed: d.printed }),
    }))
  const actions = actionsOf(meeting)
  return [
    ...(await papers('minutes', 'public', () => writePublicMinutes(publicCopy(full), style, stationery))),
    ...(restricted === undefined
      ? []
      : await papers('restricted minutes', 'restricted', () => writeRestrictedMinutes(restricted, style, stationery))),
    ...(meeting.phase !== 'closed' || actions.length === 0
      ? []
      : await papers('action log', 'public', () =>
          writeActionLog({ body: full.body, date: full.date, actions }, style, stationery),
        )),
  ]
}
