import type { MinuteItem, Minutes, RollEntry } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Row, paragraph } from './page.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { initialsIn } from './initials.ts'
import { matrix } from './matrix.ts'
import { personPlaces } from './people.ts'
import { inARow } from './sentences.ts'

type RowOfNames = NonNullable<HouseStyle['attendance']['lists']>[number]

const rowOf = (text: string) => ({ blocks: text === '' ? [] : [paragraph(text, 'small cell')] })

/** Whether somebody is among those a row is for. */
const isAmong = (only: RowOfNames['only'], { honorific, organisation, role, part, votes }: RollEntry): boolean =>
  only === undefined ||
  ((only.honorifics === undefined || (honorific !== undefined && only.honorifics.includes(honorific))) &&
    (only.organisations === undefined || only.organisations.includes(organisation ?? role ?? '')) &&
    (only.parts === undefined || only.parts.includes(part)) &&
    (only.voting === undefined || only.voting === votes))

/** Rows of names, each after its label: `Present: A (Chair), B (post)`. Everybody stands in the first row that is for them; a row with nobody in it is left out. */
function lists(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const people = {
    present: minutes.present,
    'in attendance': minutes.inAttendance,
    apologies: minutes.apologies,
    absent: minutes.absent,
  }
  const listed = new Set<RollEntry>()
  return (style.attendance.lists ?? []).flatMap((list): readonly Block[] => {
    const row = people[list.who].filter(person => !listed.has(person) && isAmong(list.only, person))
    row.forEach(person => listed.add(person))
    return row.length === 0 ? [] : setOut(minutes, style, list, row)
  })
}

/** The names of a row, in a row or a line each; for each organisation or post apart, where the style has it so. */
function setOut(minutes: Minutes, style: HouseStyle, list: RowOfNames, people: readonly RollEntry[]): readonly Block[] {
  const initials = initialsIn(minutes)
  const written = (person: RollEntry) =>
    fillFirst(list.people, personPlaces(style, person, minutes.chair, initials)) ?? person.name
  const { by, set, label, stop, joined = { between: ', ', last: ', ' } } = list
  const labelled = (before: string, of: readonly RollEntry[]): readonly Block[] =>
    set === 'in a row'
      ? [rowOfNames(before, [inARow(of.map(written), joined)], stop)]
      : [labelAlone(before), ...of.map(person => paragraph(written(person), 'detail'))]
  if (by === undefined) return labelled(label, people)
  const groupOf = (person: RollEntry) => personPlaces(style, person)[by] ?? ''
  const groups = [...new Set(people.map(groupOf))]
  return [
    labelAlone(label),
    ...groups.flatMap(named => {
      const before =
        named === '' ? '' : list.group === undefined ? `${named}:` : (fill(list.group, { group: named }) ?? named)
      return labelled(
        before,
        people.filter(person => groupOf(person) === named),
      )
    }),
  ]
}

const labelAlone = (label: string): Block => ({
  kind: 'paragraph',
  look: 'detail',
  runs: [{ text: label, bold: true }],
})

/** The row of those who were in the room for a restricted item. */
export function roomFor(minutes: Minutes, item: MinuteItem, style: HouseStyle): readonly Block[] {
  const { label, people } = style.restricted.inTheRoom
  const names = (item.inTheRoom ?? []).map(
    person => fillFirst(people, personPlaces(style, person, minutes.chair)) ?? person.name,
  )
  return names.length === 0 ? [] : [rowOfNames(label, names, true)]
}

const rowOfNames = (label: string, names: readonly string[], stop: boolean): Block => ({
  kind: 'paragraph',
  look: 'detail',
  runs: [
    ...(label === '' ? [] : [{ text: label, bold: true }]),
    { text: `${label === '' ? '' : ' '}${names.join(', ')}${stop ? '.' : ''}` },
  ],
})

/** A table of everybody with ticks: members, then those in attendance. Somebody of whom nothing was heard has no tick. */
function table(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const form = style.attendance.table
  if (form === undefined) return []
  const row = (person: RollEntry, here: boolean, apology: boolean): Row => {
    const said = personPlaces(style, person, minutes.chair)
    return {
      cells: [
        said['part'] ?? '',
        said['name'] ?? '',
        fillFirst(form.people, said) ?? '',
        here ? form.tick : '',
        apology ? form.tick : '',
      ].map(rowOf),
    }
  }
  const deputies = minutes.present.filter(p => p.substituteFor !== undefined)
  const rows = [
    ...minutes.present.filter(p => p.substituteFor === undefined).map(p => row(p, true, false)),
    ...minutes.apologies.map(p => row(p, false, true)),
    ...minutes.absent.map(p => row(p, false, false)),
    ...minutes.inAttendance.map(p => row(p, true, false)),
    ...deputies.map(p => row(p, true, false)),
  ]
  if (rows.length === 0) return []
  const columns = [
    { head: form.role, width: 13 },
    { head: form.name, width: 23 },
    { head: form.organisation, width: 38 },
    { head: form.present, width: 13 },
    { head: form.apology, width: 13 },
  ]
  return [{ kind: 'table', table: { caption: form.caption, columns, rows, named: 1, lines: 'grid' } }]
}

/** The row of members who neither came nor sent apologies, where the style has one. */
function absent(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const row = style.attendance.absent
  const names = minutes.absent.map(person => fillFirst(row?.people, personPlaces(style, person)) ?? person.name)
  return row === undefined || names.length === 0 ? [] : [rowOfNames(row.label, names, row.stop)]
}

/** Who was there, in the form the style has. */
export function attendance(minutes: Minutes, style: HouseStyle): readonly Block[] {
  return [...formOf(minutes, style), ...absent(minutes, style)]
}

function formOf(minutes: Minutes, style: HouseStyle): readonly Block[] {
  switch (style.attendance.form) {
    case 'none':
      return []
    case 'lists':
      return lists(minutes, style)
    case 'table':
      return table(minutes, style)
    case 'matrix':
      return matrix(minutes, style)
  }
}
