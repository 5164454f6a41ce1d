import { type AgendaWaiting, takeAgendaIn } from '../app/agendaIn.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import type { CarriedThrough } from '../app/office.ts'
import { orWhyUnread } from '../app/paperUnread.ts'
import { doneCard } from '../cards/doneCard.ts'
import { previewCard, publishedCard } from '../cards/previewCard.ts'
import { whichPartnershipCard } from '../cards/questions.ts'
import { aboutAgenda, aboutButtons } from '../cards/sentences.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import type { Press } from '../cards/verbs.ts'
import type { AgendaRead } from '../meeting/agenda.ts'
import type { Command } from '../meeting/commands.ts'
import { FaultToTell } from '../meeting/faultToTell.ts'
import { type TermsOfReference, isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, show } from './answers.ts'
import type { AtMeeting, Brought } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** The longest agenda taken, in characters. */
const longestAgenda = 200_000
/** Where an agenda is kept that could be any of several partnerships', until its clerk has said whose it is. */
const shelf = 'agendas waiting'

/** An agenda pasted, or a link to one in SharePoint. */
export async function agendaTyped(
  desk: Desk,
  brought: Brought,
  terms: TermsOfReference,
  written: string,
): Promise<readonly Answer[]> {
  if (!isClerk(terms, brought.asked.by)) return [refusal(aboutAgenda.clerkSendsIt(terms.shortName))]
  if (written.length > longestAgenda) return [refusal(aboutAgenda.tooLong(written.length, longestAgenda))]
  const link = written.trim()
  if (!/^https:\/\/\S+$/.test(link)) return takeIn(desk, brought, terms, desk.reading.agenda(written), written)
  const read = await orWhyUnread(desk.log, () => desk.agendaAt(link))
  return read instanceof FaultToTell ? [refusal(sayWorded(read.words))] : takeIn(desk, brought, terms, read)
}

/** An agenda sent as a Word or text file, one-to-one. `content` is asked for only where the sender may send one in. */
export async function answerFile(
  desk: Desk,
  brought: Brought,
  file: { readonly name: string; readonly content: () => Promise<Uint8Array> },
): Promise<readonly Answer[]> {
  const own = desk.partnerships.ofPerson(brought.asked.by).filter(t => isClerk(t, brought.asked.by))
  if (own.length === 0) return [refusal(aboutAgenda.clerkSendsFile)]
  const read = await orWhyUnread(desk.log, async () => desk.reading.agendaFile(file.name, await file.content()))
  if (read instanceof FaultToTell) return [refusal(sayWorded(read.words))]
  const body = read.agenda.body?.toLowerCase()
  const named = own.filter(t => body !== undefined && [t.name, t.shortName].some(n => body.includes(n.toLowerCase())))
  const [terms, another] = own.length === 1 ? own : named
  if (terms === undefined || another !== undefined) return [refusal(aboutAgenda.whichPartnership(own.map(t => t.name)))]
  return takeIn(desk, brought, terms, read)
}

/** Keeps an agenda and asks the clerk of several partnerships which one it is for. */
export async function askWhose(desk: Desk, brought: Brought, written: string): Promise<readonly Answer[]> {
  const kept = brought.request ?? `${brought.asked.at} ${brought.person}`
  await desk.record.remember(shelf, kept, written)
  const own = desk.partnerships.ofPerson(brought.asked.by).filter(t => isClerk(t, brought.asked.by))
  return [show(whichPartnershipCard(own, kept))]
}

/** The clerk has said whose the agenda is. */
export async function agendaIsFor(
  desk: Desk,
  brought: Brought,
  { partnership, kept }: Press & { kind: 'agenda for' },
): Promise<readonly Answer[]> {
  const terms = desk.partnerships.terms(partnership)
  const waiting = (await desk.record.recall(shelf)).find(k => k.key === kept)
  if (terms === undefined || !isClerk(terms, brought.asked.by) || typeof waiting?.value !== 'string')
    return [refusal(aboutButtons.notOurs)]
  const answers = await takeIn(desk, brought, terms, desk.reading.agenda(waiting.value), waiting.value)
  await desk.record.forget(shelf, kept)
  return answers
}

/** Calls a meeting from the agenda, and shows the clerk what was read. */
async function takeIn(
  desk: Desk,
  brought: Brought,
  terms: TermsOfReference,
  read: AgendaRead,
  written?: string,
): Promise<readonly Answer[]> {
  const { asked, request } = brought
  return [preview(await takeAgendaIn(desk.office, desk.reading, terms, read, asked, request, written), brought)]
}

function preview(waiting: AgendaWaiting | CarriedThrough, { asked }: Brought): Answer {
  if ('faults' in waiting) return show(previewCard(waiting.meeting, waiting.faults, asked.where === 'privately'))
  return refusal(waiting.kind === 'refused' ? refusalInWords(waiting.refusal) : aboutAgenda.readAlready)
}

/** Publishes or discards the agenda; its preview becomes what was done with it, one-to-one with what can still be changed. */
export const settle = (desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    card: (now, said) => {
      const done = command.type === 'PublishAgenda' && !desk.posting.hasChat(now) ? aboutAgenda.publishedNowhere : said
      return at.brought.asked.where === 'privately' && now.phase !== 'discarded'
        ? publishedCard(now, done)
        : doneCard(now, done)
    },
  })
