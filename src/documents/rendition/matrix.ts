import type { Apology, Minutes, RollEntry } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fillFirst } from '../houseStyle/wording.ts'
import { initialsIn } from './initials.ts'
import { type Block, type Row, paragraph } from './page.ts'
import { personPlaces } from './people.ts'

type Holds = NonNullable<HouseStyle['attendance']['matrix']>['columns'][number]['holds']
type Place = 'present' | 'in attendance' | 'apologies' | 'absent'

/** Whether a column's mark holds for somebody: `here` is whoever was in the room, member or not. */
const marks = (holds: Holds, place: Place): boolean =>
  holds === place || (holds === 'here' && (place === 'present' || place === 'in attendance'))

/** Everybody in a table with columns of the council's own: members, those who stood in for them, then those in attendance. */
export function matrix(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const form = style.attendance.matrix
  if (form === undefined) return []
  const initials = initialsIn(minutes)
  const row = (person: RollEntry | Apology, place: Place): Row => {
    const substitute = 'substitute' in person ? person.substitute?.name : undefined
    const said = { ...personPlaces(style, person, minutes.chair, initials), substitute }
    return {
      cells: form.columns.map(({ holds, people }) => {
        const text =
          holds === 'words' ? fillFirst(people ?? ['{name}'], said) : marks(holds, place) ? form.tick : form.otherwise
        return { blocks: text === undefined || text === '' ? [] : [paragraph(text, 'cell')] }
      }),
    }
  }
  const rows = [
    ...minutes.present.map(p => row(p, 'present')),
    ...minutes.apologies.map(p => row(p, 'apologies')),
    ...minutes.absent.map(p => row(p, 'absent')),
    ...minutes.inAttendance.map(p => row(p, 'in attendance')),
  ]
  if (rows.length === 0) return []
  const named = Math.max(
    0,
    form.columns.findIndex(c => c.holds === 'words'),
  )
  const columns = form.columns.map(({ head, width }) => ({ head, width }))
  return [{ kind: 'table', table: { caption: form.caption, columns, rows, named, lines: 'grid' } }]
}
