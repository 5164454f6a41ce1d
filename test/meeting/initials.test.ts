import { describe, expect, test } from 'vitest'
import type { AgendaItem, AgendaRead, Presenter } from '../../src/meeting/agenda.ts'
import {
  initialsOf,
  peopleWithInitials,
  presentedByInitials,
  withMembersByInitials,
} from '../../src/meeting/initials.ts'

const members = [
  { name: 'Nora Hythe', post: 'Independent Chair' },
  { name: 'Dr Tobias Crane' },
  { name: 'Dana Abel' },
  { name: 'Imogen Sall' },
  { name: 'Ivo Strand' },
]
const item = (title: string, presenters: readonly Presenter[] = [], more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'i1',
  number: '1',
  kind: 'business',
  title,
  verbal: false,
  presenters,
  papers: [],
  standingText: [],
  ...more,
})
const read = (one: AgendaItem): AgendaItem | undefined => {
  const agenda: AgendaRead = { agenda: { notes: [], furtherDates: [], items: [one] }, unread: [] }
  return withMembersByInitials(agenda, members).agenda.items[0]
}

describe('initials on an agenda', () => {
  test.each([
    ['Budget (NH)', 'Budget', [{ name: 'Nora Hythe', role: 'Independent Chair' }]],
    ['Budget – TC', 'Budget', [{ name: 'Dr Tobias Crane' }]],
    ['Budget [NH/TC]', 'Budget', [{ name: 'Nora Hythe', role: 'Independent Chair' }, { name: 'Dr Tobias Crane' }]],
  ])('are told by the one member who has them: %s', (written, title, presenters) =>
    expect(read(item(written))).toMatchObject({ title, presenters }),
  )
  test.each([
    ['that two members have', 'Budget (IS)'],
    ['that nobody has', 'Budget (QX)'],
    ['one of which nobody has', 'Budget (NH/QX)'],
    ['that only shorten the words before them', 'Domestic abuse (DA)'],
  ])('stay in the title %s', (_, title) => expect(read(item(title))).toEqual(item(title)))
  test('are told where they stand as the presenter, and are kept where they are not', () => {
    expect(read(item('Budget', [{ name: 'NH' }]))?.presenters[0]?.name).toBe('Nora Hythe')
    expect(read(item('Budget', [{ name: 'QX' }]))?.presenters).toEqual([{ name: 'QX' }])
  })
  test('of a restricted item are told without its full title becoming the one that everybody reads', () =>
    expect(
      read(item('Restricted item', [], { restriction: { closedTitle: 'Mr P (NH)', paragraphs: [] }, doubtful: true })),
    ).toMatchObject({ title: 'Restricted item', restriction: { closedTitle: 'Mr P' }, doubtful: true }))
})

describe('a list of who is who', () => {
  test.each([
    'Members: Nora Hythe (NH), Chair; Tobias Crane (TC)',
    'NH = Nora Hythe (Chair)  TC = Tobias Crane',
    'NH: Nora Hythe, Chair; TC: Tobias Crane',
  ])('tells people by their initials: %s', line =>
    expect(peopleWithInitials(line)).toEqual([
      { name: 'Nora Hythe', initials: 'NH', role: 'Chair' },
      { name: 'Tobias Crane', initials: 'TC' },
    ]),
  )
  test('is none where letters are not those of the name', () =>
    expect(peopleWithInitials('North Shore Housing (QX) and Harbour Board (ZZ)')).toEqual([]))
  test('leaves out ranks', () => {
    expect(initialsOf('Det Supt Rafe Ogle')).toBe('RO')
    expect(presentedByInitials('Lamps (RO)', [{ name: 'Det Supt Rafe Ogle' }])?.presenters[0]?.name).toBe(
      'Det Supt Rafe Ogle',
    )
  })
})
