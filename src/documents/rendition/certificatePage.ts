import { clockTime, dateInWords, dayInWords, dayWhere, partsOf, timeInWords, weekdayOf } from '../../meeting/dates.ts'
import type { RemovedKind } from '../../meeting/events.ts'
import type { Removal } from '../../meeting/meeting.ts'
import { inEnglish } from '../../meeting/worded.ts'
import { removedInWords } from '../../minutes/removal.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { calendarOf, languageTag } from './calendar.ts'
import { headingBlocks } from './head.ts'
import { type Page, paragraph } from './page.ts'

/** What a certificate of removal is written from. */
export interface Certificate {
  readonly body: string
  /** The meeting whose record it is, `YYYY-MM-DD`. */
  readonly date: string
  /** IANA name: the time zone in which the partnership meets. */
  readonly timezone: string
  readonly removal: Removal
  /** That of the minutes it stands beside. */
  readonly language: HouseStyle['language']
}

/** The certificate of a removal as a page: what was removed in kinds and numbers, when, under which rule, and what was not. None of the words. */
export function certificatePage(certificate: Certificate): Page {
  const { heading, sentences } = words[certificate.language](certificate)
  return {
    title: heading.join(', '),
    language: languageTag[certificate.language],
    running: heading,
    blocks: [...headingBlocks(heading), ...sentences.map(sentence => paragraph(sentence))],
  }
}

interface Words {
  readonly heading: readonly string[]
  readonly sentences: readonly string[]
}

function inEnglishWords({ body, date, timezone, removal }: Certificate): Words {
  const day = (at: string) => dateInWords(dayWhere(at, timezone))
  const { notesDays, confirmedAt, at, removed } = removal
  return {
    heading: ['Certificate of removal', body, `Meeting of ${dateInWords(date)}`],
    sentences: [
      `On ${day(at)} at ${timeInWords(clockTime(at, timezone))} these were removed from the record of this meeting: ${inEnglish(removedInWords(removed))}.`,
      `Rule: the partnership’s terms of reference keep them for ${notesDays} ${notesDays === 1 ? 'day' : 'days'} after the minutes are confirmed. These minutes were confirmed on ${day(confirmedAt)}. The record was not on hold.`,
      'Working notes are what the confirmed minutes do not print: entries that were struck or taken back, and earlier wordings of entries that were put right. Private messages were written for the clerk alone.',
      'The record still has that each was made, by whom and when, and no longer what it said. The confirmed minutes are unchanged.',
      'This certificate is for the record kept by Partnership Clerk. It says nothing of backups made earlier, of drafts and earlier versions of files in the library, or of messages in Teams: those follow the council’s own retention.',
    ],
  }
}

/** Welsh keeps the singular after a number. */
const kindsInWelsh: Readonly<Record<RemovedKind, string>> = {
  'working notes': 'nodyn gwaith',
  comments: 'sylw',
  'private messages': 'neges breifat',
}

function inWelshWords({ body, date, timezone, removal }: Certificate): Words {
  const calendar = calendarOf('cy')
  const dayOf = (written: string) => {
    const parts = partsOf(written)
    return parts === undefined
      ? dayInWords(written)
      : `${calendar.weekdays[weekdayOf(written)]} ${parts.day} ${calendar.months[parts.month - 1] ?? ''} ${parts.year}`
  }
  const day = (at: string) => dayOf(dayWhere(at, timezone))
  const { notesDays, confirmedAt, at, removed } = removal
  const [hours = '0', minutes = '00'] = clockTime(at, timezone).split(':')
  const hour = Number(hours)
  const things = removed.map(({ kind, count }) => `${count} ${kindsInWelsh[kind]}`)
  return {
    heading: ['Tystysgrif dileu', body, `Cyfarfod ${dayOf(date)}`],
    sentences: [
      `Ar ${day(at)} am ${hour % 12 === 0 ? 12 : hour % 12}.${minutes} ${calendar.partOfDay(hour)} tynnwyd y rhain o gofnod y cyfarfod hwn: ${things.join('; ')}.`,
      `Rheol: mae cylch gorchwyl y bartneriaeth yn eu cadw am ${notesDays} diwrnod ar ôl cadarnhau’r cofnodion. Cadarnhawyd y cofnodion hyn ar ${day(confirmedAt)}. Nid oedd y cofnod wedi ei ddal.`,
      'Nodiadau gwaith yw’r hyn nad yw’r cofnodion a gadarnhawyd yn ei argraffu: cofnodion a ddilëwyd neu a dynnwyd yn ôl, a geiriad cynharach cofnodion a gywirwyd. Ysgrifennwyd negeseuon preifat i’r clerc yn unig.',
      'Mae’r cofnod yn dal i ddangos bod pob un wedi ei wneud, gan bwy a phryd, ond nid yr hyn a ddywedai mwyach. Nid yw’r cofnodion a gadarnhawyd wedi newid.',
      'Mae’r dystysgrif hon ar gyfer y cofnod a gedwir gan Partnership Clerk. Nid yw’n dweud dim am gopïau wrth gefn a wnaed yn gynharach, am ddrafftiau a fersiynau cynharach o ffeiliau yn y llyfrgell, nac am negeseuon yn Teams: mae’r rheini’n dilyn rheolau cadw’r cyngor ei hun.',
    ],
  }
}

const words = { en: inEnglishWords, cy: inWelshWords } as const satisfies Record<
  HouseStyle['language'],
  (certificate: Certificate) => Words
>
