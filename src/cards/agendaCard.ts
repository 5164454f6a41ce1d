import type { AgendaItem } from '../meeting/agenda.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import { notAnswered } from '../minutes/newsForClerk.ts'
import {
  type Button,
  type Card,
  type Element,
  asTyped,
  card,
  heading,
  link,
  opens,
  press,
  quiet,
  text,
} from './card.ts'
import { itemLine, listed, quorumLine, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'

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
    [
      ...(open
        ? [
            press(say`I'll be there`, 'attend', { meeting: meeting.key }),
            opens(say`Send apologies`, 'apologies', { meeting: meeting.key }),
            opens(say`Declare an interest`, 'declaration', { meeting: meeting.key }),
          ]
        : []),
      ...document(meeting),
    ],
    { verb: 'see agenda', data: { meeting: meeting.key }, userIds: refreshFor },
  )
}

/** The way to the public agenda as filed, where it is on the web; a folder of this machine is for nobody in the chat. */
function document(meeting: CalledMeeting): readonly Button[] {
  const filed = meeting.documents.find(d => d.document === 'agenda.docx')?.link
  return filed === undefined || !filed.startsWith('https://') ? [] : [link(say`Open the agenda`, filed)]
}

function stateLine(meeting: CalledMeeting): Element | undefined {
  switch (meeting.phase) {
    case 'in session':
      return text(say`The meeting is in session.`, { color: 'good', spacing: 'none' })
    case 'adjourned':
      return text(say`The meeting is adjourned.`, { color: 'warning', spacing: 'none' })
    case 'closed':
      return text(say`The meeting has closed.`, { isSubtle: true, spacing: 'none' })
    case 'called':
    case 'discarded':
    case 'published':
      return undefined
  }
}

function agendaLine(meeting: CalledMeeting, item: AgendaItem, detail: 'short' | 'full'): Element {
  const current = currentItem(meeting)?.id === item.id
  const done = !current && meeting.taken.some(t => t.item === item.id)
  const title = `${current ? '▶ ' : done ? '✓ ' : ''}${asTyped(itemLine(item))}${item.verbal ? say` (verbal)` : ''}${detail === 'short' && meeting.withdrawn[item.id] !== undefined ? say` (withdrawn)` : ''}`
  const facts = [
    item.restriction === undefined ? undefined : say`Restricted`,
    item.presenters.length === 0 ? undefined : listed(item.presenters.map(p => p.name)),
    item.minutes === undefined ? undefined : say`${item.minutes} minutes`,
    ...(item.restriction === undefined
      ? item.papers.map(p =>
          [p.title ?? say`Paper`, p.pages === undefined ? undefined : say`pages ${p.pages}`, p.size]
            .filter(w => w !== undefined)
            .join(', '),
        )
      : []),
    meeting.deferred[item.id] === undefined ? undefined : say`Deferred`,
    meeting.withdrawn[item.id] === undefined ? undefined : say`Withdrawn`,
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
    .map(a => (a.substituteFor === undefined ? a.name : say`${a.name} (for ${a.substituteFor})`))
  const away = people.filter(a => a.place === 'apologies').map(a => a.name)
  const silent = begun ? 0 : notAnswered(meeting).length
  const names = (list: readonly string[]) =>
    list.length > 12 ? say`${list.slice(0, 12).join(', ')} and ${list.length - 12} more` : listed(list)
  return asTyped(
    [
      begun
        ? say`Here: ${here.length === 0 ? say`nobody yet` : names(here)}.`
        : say`Coming: ${here.length === 0 ? say`nobody yet` : names(here)}.`,
      away.length === 0 ? undefined : say`Apologies: ${names(away)}.`,
      silent === 0 ? undefined : say`${silent} not answered yet.`,
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
        ? [
            a.substitute === undefined
              ? say`You have sent apologies.`
              : say`You have sent apologies, with ${a.substitute} as your substitute.`,
            ...(a.message === undefined ? [] : [say`Your message to the clerk: ${a.message}`]),
          ].join(' ')
        : a.promised || a.inTheRoom
          ? a.inTheRoom
            ? say`You are recorded as here.`
            : say`You have said that you will be there.`
          : undefined,
    ...declared.map(d =>
      d.sensitive
        ? say`You have declared: ${d.kind}, item ${numbers(d.items)} (sensitive: the nature is shown to nobody).`
        : d.nature === ''
          ? say`You have declared: ${d.kind}, item ${numbers(d.items)}.`
          : say`You have declared: ${d.kind}, item ${numbers(d.items)}: ${d.nature.replace(/\.$/, '')}.`,
    ),
  ].filter(l => l !== undefined)
  if (lines.length === 0) return []
  return [
    {
      type: 'Container',
      style: 'good',
      spacing: 'medium',
      items: [
        text(say`Only you see this`, { weight: 'bolder', size: 'small' }),
        ...lines.map(l => text(asTyped(l), { spacing: 'small' })),
        quiet(
          memberNamed(meeting, name) === undefined
            ? say`To change your answer, press again. You are not on the list of members, so you attend without being counted.`
            : say`To change your answer, press again.`,
        ),
      ],
    },
  ]
}
