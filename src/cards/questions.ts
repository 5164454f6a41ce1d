import type { Agenda } from '../meeting/agenda.ts'
import type { UrgentMatter } from '../meeting/meeting.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { effectOf, obligation } from '../meeting/interests.ts'
import { type Card, asTyped, card, heading, press, quiet, text, warning } from './card.ts'
import { itemLine, lineOf, paragraphsInWords, whenAndWhere } from './meetingWords.ts'

/** The agenda as it was read, for the clerk to publish or discard; with what could not be read, line by line. `privately` shows closed titles. */
export function previewCard(meeting: CalledMeeting, faults: readonly string[], privately: boolean): Card {
  const { agenda, terms } = meeting
  return card(
    [
      heading(asTyped(`Agenda read: ${agenda.body ?? terms.name}`)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      ...faults.slice(0, 30).map(f => text(asTyped(f), { color: 'attention', spacing: 'small' })),
      faults.length > 30 ? quiet(`and ${faults.length - 30} more`) : undefined,
      text(`${agenda.items.length} items`, { weight: 'bolder', separator: true }),
      ...itemsRead(agenda, privately),
      ...(meeting.broughtForward.items.length === 0
        ? []
        : [
            text('From the last meeting, not on this agenda yet unless you put them there:', {
              weight: 'bolder',
              separator: true,
            }),
            ...meeting.broughtForward.items.map(i => text(asTyped(`${i.title} (${i.why})`), { spacing: 'small' })),
          ]),
      ...(meeting.broughtForward.actions.length === 0
        ? []
        : [
            text(`${meeting.broughtForward.actions.length} open actions come up under the previous minutes:`, {
              weight: 'bolder',
              separator: true,
            }),
            ...meeting.broughtForward.actions.slice(0, 20).map(a =>
              text(asTyped(`${a.reference} ${a.owners.join(' / ')}: ${a.text} (${a.status})`), {
                spacing: 'small',
                size: 'small',
              }),
            ),
          ]),
      faults.length === 0
        ? undefined
        : text(
            `Before you publish: ${faults.length === 1 ? 'one thing' : `${faults.length} things`} to look at, at the head of this card.`,
            { color: 'attention', separator: true },
          ),
    ],
    [
      press('Publish', 'publish', { meeting: meeting.key }, { style: 'positive' }),
      press('Discard', 'discard', { meeting: meeting.key }),
    ],
  )
}

const itemsRead = (agenda: Agenda, privately: boolean) =>
  agenda.items.flatMap(item => {
    const closed =
      item.restriction !== undefined && privately && item.restriction.closedTitle !== item.title
        ? ` — closed title: ${item.restriction.closedTitle}`
        : ''
    const facts = [
      item.restriction === undefined
        ? undefined
        : `Restricted${item.restriction.paragraphs.length === 0 ? '' : `, ${paragraphsInWords(item.restriction.paragraphs)}`}`,
      item.verbal ? 'verbal' : undefined,
      item.presenters.length === 0 ? undefined : item.presenters.map(p => p.name).join(', '),
      item.minutes === undefined ? undefined : `${item.minutes} minutes`,
      item.papers.length === 0 ? undefined : `${item.papers.length} ${item.papers.length === 1 ? 'paper' : 'papers'}`,
    ].filter(f => f !== undefined)
    const line = text(asTyped(`${itemLine(item)}${closed}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`), {
      spacing: 'small',
    })
    return item.standingText.length === 0 || (item.restriction !== undefined && !privately)
      ? [line]
      : [line, quiet(asTyped(shortened(joined(item.standingText))))]
  })

/** Paragraphs in one line, told apart where the first does not end with a stop. */
const joined = (paragraphs: readonly string[]) =>
  paragraphs.reduce((line, p) => `${line}${line === '' ? '' : /[.:;?!]$/.test(line) ? ' ' : '; '}${p}`, '')
const shortened = (words: string) => (words.length > 160 ? `${words.slice(0, 159)}…` : words)

/** Asks the chair whether a matter is admitted as urgent. */
export function urgentCard(meeting: CalledMeeting, matter: UrgentMatter): Card {
  const data = { meeting: meeting.key, raised: matter.event }
  const answer =
    matter.answer === 'waiting'
      ? undefined
      : matter.answer === 'admitted'
        ? `Admitted as urgent business${matter.item === undefined ? '' : `, to be considered under ${lineOf(meeting, matter.item)}`}.`
        : 'Not admitted.'
  return card(
    [
      heading('Urgent business'),
      text(asTyped(matter.title), { weight: 'bolder' }),
      text(asTyped(`Reason: ${matter.reason}`)),
      quiet(
        asTyped(
          `Asked by ${matter.by}. Only the person in the chair may admit it; the reason is printed in the minutes.`,
        ),
      ),
      answer === undefined ? undefined : text(asTyped(answer)),
    ],
    answer === undefined ? [press('Admit', 'admit', data), press('Do not admit', 'do not admit', data)] : [],
  )
}

/** Asks the chair whether to open a restricted item with people in the room who are not entitled to hear it. */
export function notEntitledCard(
  meeting: CalledMeeting,
  sentence: string,
  way: { readonly verb: 'next item' | 'take item'; readonly item?: string; readonly after?: string },
): Card {
  const data = { meeting: meeting.key, after: way.after, item: way.item }
  return card(
    [warning(asTyped(sentence)), text('Wait until they have left, or continue.')],
    [
      press('Continue', way.verb === 'next item' ? 'continue next item' : 'continue item', data),
      press('Wait', 'wait', data),
    ],
  )
}

/** What a declarant is told, privately, when their item is next, and when it comes. */
export function reminderCard(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Card {
  const its = itemById(meeting, item)
  return card(
    [
      heading(
        asTyped(`${its === undefined ? 'Your item' : itemLine(its)} ${when === 'next' ? 'is next' : 'is being taken'}`),
      ),
      ...meeting.declarations
        .filter(d => d.person === person && d.items.includes(item))
        .map(d =>
          text(
            asTyped(
              `You declared: ${d.kind}. ${effectOf(meeting, d) === 'stays' ? 'You may' : 'Please'} ${obligation[effectOf(meeting, d)]}.`,
            ),
          ),
        ),
      when === 'next' ? undefined : quiet('What you press here is minuted.'),
    ],
    when === 'next'
      ? []
      : [
          press('I have left the room', 'left for interest', { meeting: meeting.key, item }),
          press('I have stayed', 'stayed with interest', { meeting: meeting.key, item }),
        ],
  )
}

/** Asks the clerk of several partnerships which one an agenda is for. */
export const whichPartnershipCard = (
  partnerships: readonly { readonly key: string; readonly name: string }[],
  kept: string,
): Card =>
  card(
    [heading('Which partnership is this agenda for?')],
    partnerships.map(p => press(p.name, 'agenda for', { partnership: p.key, kept })),
  )
