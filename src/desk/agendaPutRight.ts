import { faultsOf } from '../app/agendaIn.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { previewCard, publishedCard } from '../cards/previewCard.ts'
import { correctionIn, fieldsOf, headingFields, headingIn, noFields, placeIn } from '../cards/itemWritten.ts'
import { agendaOf, putRightForm } from '../cards/putRightForms.ts'
import type { ItemWritten, PutRightAsk, PutRightPage, PutRightPress } from '../cards/putRightVerbs.ts'
import { refilled } from '../cards/refilled.ts'
import { aboutPuttingRight } from '../cards/sentences.ts'
import { neutralTitle } from '../meeting/agenda.ts'
import type { AgendaCorrection, NewItem } from '../meeting/agendaCorrections.ts'
import type { Command } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { waitingAgenda } from '../meeting/waitingAgenda.ts'
import { type Answer, refusal, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/**
 * Answers a press of the preview, or of the clerk's card of the published agenda: a form in its place, or what came of it. The cards have
 * full titles, so they are for the clerk, one-to-one.
 */
export async function putRight(desk: Desk, at: AtMeeting, press: PutRightPress): Promise<readonly Answer[]> {
  const { asked } = at.brought
  if (!isClerk(at.meeting.terms, asked.by)) return [refusal(aboutPuttingRight.clerkOnly)]
  if (asked.where !== 'privately') return [refusal(aboutPuttingRight.oneToOne)]
  const { ask } = press
  if (ask.do === 'open') return [show(opened(desk, at, press, ask))]
  const command = commandFor(at.meeting, press)
  if (typeof command === 'string') return [again(at.meeting, press, command)]
  return carry(desk, at, command, {
    card: (now, said) =>
      afterwards(desk, at, now, press, now.version === at.meeting.version ? said : saidOf(at.meeting, press)),
    ifRefused: no => cardAgain(at.meeting, press, refusalInWords(no)),
  })
}

/** The preview of the agenda that waits, for the clerk to put right, publish or discard. */
export const preview = (desk: Desk, at: Pick<AtMeeting, 'brought' | 'meeting'>, said?: string, from?: number) =>
  previewCard(
    at.meeting,
    faultsOf(at.meeting, desk.reading, at.brought.asked.at, at.brought.asked.where === 'privately'),
    at.brought.asked.where === 'privately',
    { ...(said !== undefined && { said }), ...(from !== undefined && { from }) },
  )

/** The card that follows: the preview where an agenda waits, else that of the published one, with what was done at its head. */
function afterwards(
  desk: Desk,
  at: AtMeeting,
  now: CalledMeeting,
  press: PutRightPress,
  said: string | undefined,
  from?: number,
) {
  return press.published || waitingAgenda(now) === undefined
    ? publishedCard(now, said ?? aboutPuttingRight.published)
    : preview(desk, { ...at, meeting: now }, said, from)
}

function opened(desk: Desk, at: AtMeeting, press: PutRightPress, ask: PutRightAsk & { do: 'open' }) {
  const outdated = !press.published && press.read !== undefined && press.read !== at.meeting.lastRead.event
  if (ask.page === 'agenda' || outdated)
    return afterwards(
      desk,
      at,
      at.meeting,
      press,
      outdated ? aboutPuttingRight.anotherAgenda : undefined,
      outdated ? undefined : ask.from,
    )
  return putRightForm(ask.page, at.meeting, { published: press.published, ...partOf(ask) })
}

const partOf = ({ item, line }: { readonly item?: string; readonly line?: number }) => ({
  ...(item !== undefined && { item }),
  ...(line !== undefined && { line }),
})

function commandFor(meeting: CalledMeeting, { ask, published, read }: PutRightPress): Command | string {
  if (ask.do === 'revise as') return { type: 'ReviseAgendaAs', how: ask.how }
  if (ask.do === 'withdraw') return { type: 'WithdrawItem', item: ask.item, reason: ask.reason }
  const correction = ask.do === 'open' ? aboutPuttingRight.clerkOnly : correctionFor(meeting, ask, published)
  return typeof correction === 'string'
    ? correction
    : { type: 'CorrectAgenda', correction, published, ...(read !== undefined && { read }) }
}

/** The correction that a press asks for, or a sentence where what was filled in cannot be taken. */
function correctionFor(
  meeting: CalledMeeting,
  ask: Exclude<PutRightAsk, { do: 'open' | 'revise as' | 'withdraw' }>,
  published: boolean,
): AgendaCorrection | string {
  const { agenda } = agendaOf(meeting, published)
  const item = 'item' in ask ? agenda.items.find(({ id }) => id === ask.item) : undefined
  switch (ask.do) {
    case 'item': {
      if (item === undefined) return aboutPuttingRight.anotherAgenda
      const before = fieldsOf(item)
      const written = ask.only === undefined ? ask.written : { ...before, [ask.only]: ask.written[ask.only] }
      const to = correctionIn(written, before)
      if (typeof to === 'string') return to
      const place = placeIn(written)
      return { what: 'item', item: item.id, to, ...(place && { place }) }
    }
    case 'new item':
      return added(ask.written)
    case 'not an item':
      return { what: 'not an item', item: ask.item }
    case 'open to all':
      return { what: 'item', item: ask.item, to: { restricted: false } }
    case 'restricted':
      return {
        what: 'item',
        item: ask.item,
        to: { restricted: { paragraphs: item?.restriction?.paragraphs ?? [] } },
      }
    case 'hide title':
      return {
        what: 'item',
        item: ask.item,
        to: { restricted: { paragraphs: item?.restriction?.paragraphs ?? [], openTitle: neutralTitle } },
      }
    case 'lines': {
      if (ask.lines.length === 0) return aboutPuttingRight.noLines
      if (ask.where === 'item' || ask.where === 'leave out' || ask.where === 'where it stands')
        return { what: 'lines', lines: ask.lines, where: ask.where }
      return item === undefined
        ? aboutPuttingRight.chooseItem
        : { what: 'lines', lines: ask.lines, where: { under: item.id } }
    }
    case 'heading': {
      const to = headingIn(ask.written, headingFields(agenda))
      return typeof to === 'string' ? to : { what: 'heading', to }
    }
  }
}

function added(written: ItemWritten): AgendaCorrection | string {
  const {
    number = '',
    title = '',
    ...rest
  } = (() => {
    const to = correctionIn(written, noFields)
    return typeof to === 'string' ? { sentence: to } : to
  })() as Partial<NewItem> & { readonly sentence?: string }
  if (rest.sentence !== undefined) return rest.sentence
  const place = placeIn(written)
  return { what: 'new item', added: { ...rest, number, title }, ...(place && { place }) }
}

/** The page a form stands on, to be shown again where it is refused. */
function pageOf(ask: PutRightAsk): PutRightPage | undefined {
  switch (ask.do) {
    case 'item':
    case 'new item':
    case 'heading':
    case 'withdraw':
      return ask.do
    case 'lines':
      return ask.where === 'under' && ask.lines.length === 1 ? 'line' : 'lines'
    default:
      return undefined
  }
}

const again = (meeting: CalledMeeting, press: PutRightPress, why: string): Answer => {
  const card = cardAgain(meeting, press, why)
  return card === undefined ? refusal(why) : show(card)
}

/** The form as it was filled in, with the reason at its head. */
function cardAgain(meeting: CalledMeeting, press: PutRightPress, why: string) {
  const { ask } = press
  const page = pageOf(ask)
  if (page === undefined || page === 'agenda') return undefined
  const filled =
    'written' in ask
      ? { ...ask.written }
      : ask.do === 'lines'
        ? { lines: ask.lines.join(','), where: ask.where, item: ask.item }
        : ask.do === 'withdraw'
          ? { item: ask.item, reason: ask.reason }
          : {}
  const line = ask.do === 'lines' ? ask.lines[0] : undefined
  const about = {
    ...('item' in ask && ask.item !== undefined && { item: ask.item }),
    ...(line !== undefined && { line }),
  }
  return refilled(putRightForm(page, meeting, { published: press.published, ...about }), filled, why)
}

/** What was done, for the head of the next card. */
function saidOf(before: CalledMeeting, { ask, published }: PutRightPress): string {
  const { agenda, unread } = agendaOf(before, published)
  const number = (id: string | undefined) => agenda.items.find(item => item.id === id)?.number ?? ''
  switch (ask.do) {
    case 'item':
      return aboutPuttingRight.corrected(number(ask.item))
    case 'new item':
      return aboutPuttingRight.added(ask.written.number)
    case 'not an item':
      return aboutPuttingRight.removed(number(ask.item))
    case 'restricted':
      return aboutPuttingRight.restricted(number(ask.item))
    case 'hide title':
      return aboutPuttingRight.hidden(number(ask.item))
    case 'open to all':
      return aboutPuttingRight.opened(number(ask.item))
    case 'heading':
      return aboutPuttingRight.headingCorrected
    case 'revise as':
      return aboutPuttingRight.revisedAs(ask.how)
    case 'withdraw':
      return aboutPuttingRight.withdrawn(number(ask.item))
    case 'lines': {
      const lines = unread.filter(({ line }) => ask.lines.includes(line)).map(({ line }) => line)
      return aboutPuttingRight.placed(lines, ask.where, number(ask.item))
    }
    case 'open':
      return ''
  }
}
