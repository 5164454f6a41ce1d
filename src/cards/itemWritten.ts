import { type AgendaItem, type ItemKind, type Paper, fullTitle, itemKinds, neutralTitle } from '../meeting/agenda.ts'
import type { HeadingCorrection, ItemCorrection, Place } from '../meeting/agendaCorrections.ts'
import type { Agenda } from '../meeting/agenda.ts'
import { presenterWritten, readPresenters } from '../meeting/presentersWritten.ts'
import type { HeadingWritten, ItemWritten } from './putRightVerbs.ts'
import { aboutPuttingRight } from './sentences.ts'

const linesOf = (words: string) =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const paperWritten = ({ title, pages, size }: Paper): string =>
  [title, pages === undefined ? undefined : `(pages ${pages})`, size === undefined ? undefined : `(${size})`]
    .filter(part => part !== undefined)
    .join(' ')

/** A paper as the form has it: its title, then pages and size in brackets. */
function readPaper(written: string): Paper {
  const pages = /\s*\((?:pages?|pp?\.?)\s+([^()]{1,40})\)/i.exec(written)
  const size = /\s*\((\d[\d.,]{0,8}\s?(?:bytes|KB|MB|GB))\)/i.exec(written)
  const title = [pages, size].reduce((words, found) => (found === null ? words : words.replace(found[0], '')), written)
  return {
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(size?.[1] !== undefined && { size: size[1] }),
    ...(pages?.[1] !== undefined && { pages: pages[1].trim() }),
  }
}

/** An item as the form shows it. */
export const fieldsOf = (item: AgendaItem): ItemWritten => ({
  number: item.number,
  title: fullTitle(item),
  kind: item.kind,
  presenters: item.presenters.map(presenterWritten).join('\n'),
  minutes: item.minutes === undefined ? '' : String(item.minutes),
  papers: item.papers.map(paperWritten).join('\n'),
  verbal: item.verbal ? 'true' : 'false',
  restricted: item.restriction === undefined ? 'false' : 'true',
  paragraphs: item.restriction?.paragraphs.join(', ') ?? '',
  openTitle: item.restriction === undefined || item.title === neutralTitle ? '' : item.title,
  under: item.under ?? '',
  standingText: item.standingText.join('\n'),
  place: '',
})

/** The form of an item that the agenda does not have yet. */
export const noFields: ItemWritten = {
  number: '',
  title: '',
  kind: '',
  presenters: '',
  minutes: '',
  papers: '',
  verbal: 'false',
  restricted: 'false',
  paragraphs: '',
  openTitle: '',
  under: '',
  standingText: '',
  place: '',
}

/** What was changed in the form, or a sentence where it cannot be taken. What was not touched is not in it. */
export function correctionIn(written: ItemWritten, before: ItemWritten): ItemCorrection | string {
  const changed = (key: keyof ItemWritten) => written[key] !== before[key]
  const minutes = written.minutes === '' ? null : Number(written.minutes)
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > 600))
    return aboutPuttingRight.noMinutes(written.minutes)
  const kind = itemKinds.find((each: ItemKind) => each === written.kind)
  const closing = changed('restricted') || changed('paragraphs') || changed('openTitle')
  return {
    ...(changed('number') && { number: written.number }),
    ...(changed('title') && { title: written.title }),
    ...(changed('kind') && kind !== undefined && { kind }),
    ...(changed('presenters') && { presenters: linesOf(written.presenters).flatMap(readPresenters) }),
    ...(changed('minutes') && { minutes }),
    ...(changed('papers') && { papers: linesOf(written.papers).map(readPaper) }),
    ...(written.verbal !== '' && changed('verbal') && { verbal: written.verbal === 'true' }),
    ...(changed('standingText') && { standingText: linesOf(written.standingText) }),
    ...(changed('under') && { under: written.under === '' ? null : written.under }),
    ...(closing && {
      restricted:
        written.restricted === 'true'
          ? {
              paragraphs: written.paragraphs.split(/[,;\s]+/).filter(paragraph => /\d/.test(paragraph)),
              ...(written.openTitle !== '' && { openTitle: written.openTitle }),
            }
          : (false as const),
    }),
  }
}

/** Where the form puts the item: before all others, or after one; undefined where it stays. */
export const placeIn = ({ place }: ItemWritten): Place | undefined =>
  place === '' ? undefined : place === 'first' ? 'first' : { after: place }

/** The heading as the form shows it. */
export const headingFields = ({ contact, ...agenda }: Agenda): HeadingWritten => ({
  body: agenda.body ?? '',
  date: agenda.date ?? '',
  time: agenda.time ?? '',
  endTime: agenda.endTime ?? '',
  venue: agenda.venue ?? '',
  contactName: contact?.name ?? '',
  contactPost: contact?.post ?? '',
  contactPhone: contact?.phone ?? '',
  contactEmail: contact?.email ?? '',
  joinLink: agenda.joinLink ?? '',
  notes: agenda.notes.join('\n'),
  furtherDates: agenda.furtherDates.join('\n'),
})

/** What was changed of the heading, or a sentence where it cannot be taken. */
export function headingIn(written: HeadingWritten, before: HeadingWritten): HeadingCorrection | string {
  if (written.date !== '' && !isDay(written.date)) return aboutPuttingRight.noDate(written.date)
  const wrong = [written.time, written.endTime].find(time => time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
  if (wrong !== undefined) return aboutPuttingRight.noTime(wrong)
  const of = (key: 'body' | 'date' | 'time' | 'endTime' | 'venue' | 'joinLink') =>
    written[key] === undefined || written[key] === before[key]
      ? {}
      : { [key]: written[key] === '' ? null : written[key] }
  const linesIn = (key: 'notes' | 'furtherDates') => {
    const now = written[key]
    return now === undefined || now === before[key] ? {} : { [key]: linesOf(now) }
  }
  const contact = (['contactName', 'contactPost', 'contactPhone', 'contactEmail'] as const).some(
    key => written[key] !== before[key],
  )
  return {
    ...of('body'),
    ...of('date'),
    ...of('time'),
    ...of('endTime'),
    ...of('venue'),
    ...of('joinLink'),
    ...linesIn('notes'),
    ...linesIn('furtherDates'),
    ...(contact && { contact: contactIn(written) }),
  }
}

const contactIn = (written: HeadingWritten) =>
  written.contactName === ''
    ? null
    : {
        name: written.contactName,
        ...(written.contactPost !== '' && { post: written.contactPost }),
        ...(written.contactPhone !== '' && { phone: written.contactPhone }),
        ...(written.contactEmail !== '' && { email: written.contactEmail }),
      }

function isDay(written: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days
}
