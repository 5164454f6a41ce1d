import type { AgendaItem } from '../meeting/agenda.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import { notAnswered } from '../minutes/newsForClerk.ts'
import { type Card, type Element, asTyped, card, heading, opens, press, quiet, text } from './card.ts'
import { itemLine, listed, quorumLine, whenAndWhere } from './meetingWords.ts'

/** A person's own word to this meeting, shown to them alone. */
export interface OwnAnswer {
  readonly name: string
}

/** The agenda card of the meeting chat. With `own`, the view of one person, which adds what they themselves answered. */
export function agendaCard(meeting: CalledMeeting, refreshFor: readonly string[], own?: OwnAnswer): Card {
  const open = meeting.phase !== 'closed'
  const detail = meeting.agenda.items.length > 30 ? 'short' : 'full'
  return card(
    [
      heading(asTyped(meeting.agenda.body ?? meeting.terms.name)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      stateLine(meeting),
      ...meeting.agenda.items.map(item => agendaLine(meeting, item, detail)),
      text(coming(meeting), { separator: true }),
      text(asTyped(quorumLine(meeting)), { spacing: 'none' }),
      ...(own === undefined ? [] : ownAnswer(meeting, own.name)),
    ],
    open
      ? [
          press("I'll be there", 'attend', { meeting: meeting.key }),
          opens('Send apologies', 'apologies', { meeting: meeting.key }),
          opens('Declare an interest', 'declaration', { meeting: meeting.key }),
        ]
      : [],
    { verb: 'see agenda', data: { meeting: meeting.key }, userIds: refreshFor },
  )
}

function stateLine(meeting: CalledMeeting): Element | undefined {
  switch (meeting.phase) {
    case 'in session':
      return text('The meeting is in session.', { color: 'good', spacing: 'none' })
    case 'adjourned':
      return text('The meeting is adjourned.', { color: 'warning', spacing: 'none' })
    case 'closed':
      return text('The meeting has closed.', { isSubtle: true, spacing: 'none' })
    case 'called':
    case 'discarded':
    case 'published':
      return undefined
  }
}

function agendaLine(meeting: CalledMeeting, item: AgendaItem, detail: 'short' | 'full'): Element {
  const current = currentItem(meeting)?.id === item.id
  const done = !current && meeting.taken.some(t => t.item === item.id)
  const title = `${current ? '▶ ' : done ? '✓ ' : ''}${asTyped(itemLine(item))}${item.verbal ? ' (verbal)' : ''}${detail === 'short' && meeting.withdrawn[item.id] !== undefined ? ' (withdrawn)' : ''}`
  const facts = [
    item.restriction === undefined ? undefined : 'Restricted',
    item.presenters.length === 0 ? undefined : listed(item.presenters.map(p => p.name)),
    item.minutes === undefined ? undefined : `${item.minutes} minutes`,
    ...(item.restriction === undefined
      ? item.papers.map(p =>
          [p.title ?? 'Paper', p.pages === undefined ? undefined : `pages ${p.pages}`, p.size]
            .filter(w => w !== undefined)
            .join(', '),
        )
      : []),
    meeting.deferred[item.id] === undefined ? undefined : 'Deferred',
    meeting.withdrawn[item.id] === undefined ? undefined : 'Withdrawn',
  ].filter(f => f !== undefined)
  return {
    type: 'Container',
    spacing: 'small',
    ...(current ? { style: 'emphasis', bleed: true } : {}),
    items: [
      text(title, { weight: current ? 'bolder' : 'default' }),
      ...(detail === 'short' || facts.length === 0 ? [] : [quiet(asTyped(facts.join(' · ')))]),
    ],
  }
}

/** Who is coming, or who is here, by name; apologies too, but never what was written with them. */
function coming(meeting: CalledMeeting): string {
  const people = Object.values(meeting.roll)
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  const here = people
    .filter(a =>
      meeting.phase === 'closed'
        ? a.place === 'present' || a.place === 'in attendance'
        : begun
          ? a.inTheRoom
          : a.promised,
    )
    .map(a => (a.substituteFor === undefined ? a.name : `${a.name} (for ${a.substituteFor})`))
  const away = people.filter(a => a.place === 'apologies').map(a => a.name)
  const silent = begun ? 0 : notAnswered(meeting).length
  const names = (list: readonly string[]) =>
    list.length > 12 ? `${list.slice(0, 12).join(', ')} and ${list.length - 12} more` : listed(list)
  return asTyped(
    [
      `${begun ? 'Here' : 'Coming'}: ${here.length === 0 ? 'nobody yet' : names(here)}.`,
      away.length === 0 ? undefined : `Apologies: ${names(away)}.`,
      silent === 0 ? undefined : `${silent} not answered yet.`,
    ]
      .filter(w => w !== undefined)
      .join(' '),
  )
}

/** What this person answered, for their eyes only. */
function ownAnswer(meeting: CalledMeeting, name: string): readonly Element[] {
  const a = meeting.roll[name]
  const declared = meeting.declarations.filter(d => d.person === name)
  const numbers = (ids: readonly string[]) =>
    listed(ids.map(id => meeting.agenda.items.find(i => i.id === id)?.number ?? ''))
  const lines = [
    a === undefined
      ? undefined
      : a.place === 'apologies'
        ? `You have sent apologies${a.substitute === undefined ? '' : `, with ${a.substitute} as your substitute`}.${a.message === undefined ? '' : ` Your message to the clerk: ${a.message}`}`
        : a.promised || a.inTheRoom
          ? a.inTheRoom
            ? 'You are recorded as here.'
            : 'You have said that you will be there.'
          : undefined,
    ...declared.map(
      d =>
        `You have declared: ${d.kind}, item ${numbers(d.items)}${d.sensitive ? ' (sensitive: the nature is shown to nobody)' : d.nature === '' ? '' : `: ${d.nature.replace(/\.$/, '')}`}.`,
    ),
  ].filter(l => l !== undefined)
  if (lines.length === 0) return []
  return [
    {
      type: 'Container',
      style: 'good',
      spacing: 'medium',
      items: [
        text('Only you see this', { weight: 'bolder', size: 'small' }),
        ...lines.map(l => text(asTyped(l), { spacing: 'small' })),
        quiet(
          `To change your answer, press again.${memberNamed(meeting, name) === undefined ? ' You are not on the list of members, so you attend without being counted.' : ''}`,
        ),
      ],
    },
  ]
}
