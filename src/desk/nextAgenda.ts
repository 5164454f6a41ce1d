import { askForItems, leaveItemOut } from '../app/itemsAskedFor.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import type { AgendaWaiting } from '../app/agendaIn.ts'
import { type NextAgenda, askedStill, draftNextAgenda, withoutItemAskedFor } from '../app/nextAgenda.ts'
import { whenAndWhere } from '../cards/meetingWords.ts'
import { nextAgendaCard } from '../cards/nextAgendaCard.ts'
import { previewCard } from '../cards/previewCard.ts'
import { aboutAgenda, aboutButtons, aboutNextAgenda } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { stillAskedFor, type ItemAskedEvent } from '../meeting/itemsAskedFor.ts'
import { type TermsOfReference, isClerk, memberActing } from '../meeting/termsOfReference.ts'
import { type Answer, inMarkdown, refusal, sentence, show } from './answers.ts'
import type { AtMeeting, Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import type { ItemTyped, NextAgendaTyped } from '../words/line/nextAgendaTyped.ts'

type Drafted = NextAgenda & { readonly kind: 'drafted' }

/** The longest title taken, and the longest text shown, in characters. */
const longestTitle = 300,
  longestText = 20_000

/** Drafts the next agenda for its clerk: the card to publish or discard it, what members asked for, and the text to copy. */
export async function draft(desk: Desk, brought: Brought, terms: TermsOfReference): Promise<readonly Answer[]> {
  const { asked, request } = brought
  if (!isClerk(terms, asked.by)) return [refusal(aboutNextAgenda.clerkOnly(terms.shortName))]
  if (asked.where !== 'privately') return [refusal(aboutNextAgenda.oneToOne)]
  return drafted(desk, await draftNextAgenda(desk, terms, asked, request))
}

function drafted(desk: Desk, next: NextAgenda): readonly Answer[] {
  switch (next.kind) {
    case 'not yet':
      return [
        refusal(
          next.meeting.phase === 'published'
            ? aboutNextAgenda.published(whenAndWhere(next.meeting))
            : aboutNextAgenda.goingOn,
        ),
      ]
    case 'not taken in':
      return [refusal(next.carried.kind === 'refused' ? refusalInWords(next.carried.refusal) : aboutAgenda.readAlready)]
    case 'waiting':
      return [refusal(aboutNextAgenda.waits), ...shown(desk, next)]
    case 'drafted':
      return shown(desk, next)
  }
}

/** The draft as a card to publish or discard, with what members asked for, and as text to copy, edit and send back. */
function shown(desk: Desk, { meeting, faults, asked }: AgendaWaiting & Pick<Drafted, 'asked'>): readonly Answer[] {
  const text = `agenda\n${desk.reading.agendaWritten(meeting.agenda)}`.trimEnd()
  return [
    show(nextAgendaCard(previewCard(meeting, faults, true), meeting, asked)),
    text.length > longestText
      ? sentence(aboutNextAgenda.tooLong)
      : inMarkdown(`${aboutNextAgenda.copy}\n\n${asItIs(text)}`),
  ]
}

/** A text as it is, line for line, in Markdown: between fences longer than any in it. */
function asItIs(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

type Asking = ItemAskedEvent & { readonly type: 'ItemAskedFor' }

/** Keeps what a member asks to have on the next agenda, and says it back. */
export async function ask(
  desk: Desk,
  { asked, request }: Brought,
  terms: TermsOfReference,
  typed: NextAgendaTyped & { kind: 'item for next agenda' },
): Promise<readonly Answer[]> {
  if (memberActing(terms, asked.by) === undefined) {
    const clerks = terms.members.filter(m => m.part === 'clerk').map(m => m.name)
    return [refusal(aboutNextAgenda.membersOnly(terms.shortName, clerks))]
  }
  if (typed.items.length === 0) return [refusal(aboutNextAgenda.noTitle)]
  const long = Math.max(...typed.items.map(i => i.title.length))
  if (long > longestTitle) return [refusal(aboutNextAgenda.titleTooLong(long, longestTitle))]
  const items = typed.items.map(item => asItem(desk, terms, item, typed.restricted))
  if (items.some(i => i.restricted) && asked.where === 'in the chat')
    return [refusal(aboutNextAgenda.restrictedInTheChat)]
  const { atHand, older } = await desk.office.meetingsKept(terms.key)
  const kept = await askForItems(
    desk.record,
    terms,
    items,
    there => stillAskedFor(there, atHand, older),
    asked,
    request,
  )
  if (kept.length === 0) return [sentence(aboutNextAgenda.askedAlready)]
  const open = kept.flatMap(k => (k.type === 'ItemAskedFor' && k.restricted !== true ? [k.title] : []))
  return [
    sentence(open.length === 0 ? aboutNextAgenda.askedForRestricted(kept.length) : aboutNextAgenda.askedFor(open)),
  ]
}

/** The item as an agenda with this title would be read, so that the draft reads the same when it is sent back; restricted too where its title says so. */
function asItem(
  desk: Desk,
  terms: TermsOfReference,
  { title, presenters, because }: ItemTyped,
  restricted: boolean,
): Asking {
  const [read] = desk.reading.agenda(`1. ${title}`).agenda.items
  const named = withoutName(desk, terms, read?.restriction?.closedTitle ?? read?.title ?? title)
  const all = [...presenters, ...named.presenters]
  return {
    type: 'ItemAskedFor',
    title: named.title,
    ...(all.length === 0 ? {} : { presenters: all }),
    ...(because === undefined ? {} : { because }),
    ...(restricted || read?.restriction !== undefined ? { restricted: true } : {}),
  }
}

/**
 * A title that ends in a dash and a name, which an agenda that has two such reads as who presents it: a member is taken for that, anybody else stays in
 * the title, after a colon.
 */
function withoutName(desk: Desk, terms: TermsOfReference, title: string): Omit<ItemTyped, 'because'> {
  const [twice] = desk.reading.agenda(`1. ${title}\n2. ${title}`).agenda.items
  if (twice === undefined || twice.presenters.length === 0) return { title, presenters: [] }
  return twice.presenters.every(p => terms.members.some(m => m.name === p.name))
    ? { title: twice.title, presenters: twice.presenters }
    : { title: title.replace(/\s+[-–—]\s+(?=[^–—]+$)/, ': '), presenters: [] }
}

/** The clerk leaves out what somebody asked for: it comes off the draft and off the list, and the card shows what is left. */
export async function leaveOut(
  desk: Desk,
  { brought, terms, meeting }: AtMeeting,
  { asked: number }: Press & { kind: 'leave item out' },
): Promise<readonly Answer[]> {
  const { asked } = brought
  if (!isClerk(terms, asked.by)) return [refusal(aboutNextAgenda.clerkOnly(terms.shortName))]
  const item = (await askedStill(desk, terms.key)).find(a => a.number === number)
  if (item === undefined) return [refusal(aboutButtons.notOurs)]
  const without = await withoutItemAskedFor(desk, terms, meeting, item.title, asked)
  if ('kind' in without && without.kind === 'refused') return [refusal(refusalInWords(without.refusal))]
  await leaveItemOut(desk.record, terms, number, asked)
  const now = 'faults' in without ? without : { meeting, faults: [] }
  if (now.meeting.phase !== 'called') return [sentence(aboutNextAgenda.leftOut(item.title))]
  return shown(desk, { ...now, asked: await askedStill(desk, terms.key) })
}
