import type { AgendaPrinted, PublicAgenda, RestrictedAgenda } from '../../minutes/agendaPrinted.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { datesIn, languageTag } from './calendar.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { itemBlocks } from './agendaItems.ts'
import { details, headLines, headingBlocks } from './head.ts'
import { freeOfJoinLinks } from './joinLinks.ts'
import { type Medium, styleFor } from './medium.ts'
import { type Block, type Page, paragraph } from './page.ts'
import { personPlaces } from './people.ts'
import { inARow } from './sentences.ts'

/** The members of the partnership in a row, where the style lists them there. */
function membersAt(agenda: AgendaPrinted, style: HouseStyle, place: 'first' | 'last'): readonly Block[] {
  const { members } = style.agenda
  if (members === undefined || members.place !== place || agenda.members.length === 0) return []
  const names = agenda.members.map(m => fillFirst(members.people, personPlaces(style, m)) ?? m.name)
  return [
    {
      kind: 'paragraph',
      look: 'detail',
      runs: [{ text: members.label, bold: true }, { text: ` ${names.join(', ')}` }],
    },
  ]
}

function page(
  given: AgendaPrinted,
  style: HouseStyle,
  { lines, running, notice }: Readonly<Record<'lines' | 'running', readonly string[]>> & { notice: readonly Block[] },
): Page {
  const agenda = freeOfJoinLinks({ ...given })
  const { footer } = style.heading
  const heading = headLines(agenda, style, lines)
  const dated = agenda.date === '' ? [style.agenda.noDate] : []
  const further =
    agenda.furtherDates.length === 0
      ? undefined
      : fill(style.agenda.furtherDates, {
          dates: inARow(
            agenda.furtherDates.map(d => datesIn(style, d)),
            style.nextMeeting.joined,
          ),
        })
  return {
    title: [...heading, ...dated].join(', '),
    language: languageTag[style.language],
    running: headLines(agenda, style, running),
    ...(footer === undefined ? {} : { footer }),
    blocks: [
      ...headingBlocks([...heading, ...dated]),
      ...notice,
      ...details({ ...agenda, headerNotes: given.headerNotes }, style.agenda),
      ...membersAt(agenda, style, 'first'),
      ...itemBlocks(agenda.items, style),
      ...(further === undefined ? [] : [paragraph(further)]),
      ...membersAt(agenda, style, 'last'),
    ],
  }
}

/** The public agenda as a page. Only a public copy is accepted, so that nothing restricted can reach it. */
export const publicAgendaPage = (agenda: PublicAgenda, style: HouseStyle, medium: Medium = 'web'): Page =>
  page(agenda, styleFor(style, medium, agenda.body), {
    lines: style.agenda.lines,
    running: style.agenda.running,
    notice: [],
  })

/** The restricted agenda as a page: every item, the restricted ones under their closed titles. */
export const restrictedAgendaPage = (agenda: RestrictedAgenda, style: HouseStyle, medium: Medium = 'web'): Page => ({
  ...page(agenda, styleFor(style, medium, agenda.body), {
    lines: style.agenda.restrictedLines,
    running: style.agenda.restrictedRunning,
    notice: style.status.restricted === undefined ? [] : [paragraph(style.status.restricted, 'status')],
  }),
  everyPage: style.restricted.everyPage,
})
