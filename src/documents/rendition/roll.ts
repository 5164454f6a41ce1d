import type { MinuteItem, Minutes, RollEntry } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Row, paragraph } from './page.ts'
import { fillFirst } from '../houseStyle/wording.ts'
import { personPlaces } from './people.ts'

const rowOf = (text: string) => ({ blocks: text === '' ? [] : [paragraph(text, 'small cell')] })

/** Rows of names, each after its label: `Present: A (Chair), B (post)`. A row with nobody in it is left out. */
function lists(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const people = {
    present: minutes.present,
    'in attendance': minutes.inAttendance,
    apologies: minutes.apologies,
    absent: minutes.absent,
  }
  return (style.attendance.lists ?? []).flatMap((list): readonly Block[] => {
    const names = people[list.who].map(
      person => fillFirst(list.people, personPlaces(style, person, minutes.chair)) ?? person.name,
    )
    if (names.length === 0) return []
    return [rowOfNames(list.label, names, list.stop)]
  })
}

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
  runs: [{ text: label, bold: true }, { text: ` ${names.join(', ')}${stop ? '.' : ''}` }],
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
  }
}
