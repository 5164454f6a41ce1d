import { aboutRegister } from '../cards/registerSaid.ts'
import { inWords } from '../cards/say.ts'
import type { RegisterAction, RegisterAnswer } from './answers.ts'

/** A file of the register, for its asker to keep. */
export interface FileGiven {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** The kinds of file the register is given as. */
export const registerFiles = ['csv', 'xlsx', 'ics'] as const
/** One of them. */
export type RegisterFile = (typeof registerFiles)[number]

/** Writes the register as it was asked for. What is restricted stands in no file: of such an action only that it is there. */
export function registerFile(kind: RegisterFile, register: RegisterAnswer): Promise<FileGiven> {
  switch (kind) {
    case 'csv':
      return asCsv(register)
    case 'xlsx':
      return asWorkbook(register)
    case 'ics':
      return asCalendar(register)
  }
}

/** The heads of the columns, in the order of `cells`. */
const heads = (): readonly string[] => aboutRegister.columns().map(head => inWords(head))

const cells = (action: RegisterAction): readonly string[] => [
  action.body,
  action.reference,
  action.text,
  action.owners.join(' / '),
  action.organisations.join(' / '),
  action.dueDate ?? action.due,
  action.state,
  action.overdue ? inWords(aboutRegister.yes()) : '',
  action.from,
]

/** A cell as RFC 4180 has it; one that a spreadsheet would reckon as a formula has an apostrophe before it. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

async function asCsv({ actions }: RegisterAnswer): Promise<FileGiven> {
  const rows = [heads(), ...actions.map(cells)].map(row => row.map(cell).join(','))
  // Excel takes a file without this mark for one of its own country's letters.
  return {
    name: 'actions.csv',
    type: 'text/csv; charset=utf-8',
    content: Buffer.from(`\uFEFF${rows.join('\r\n')}\r\n`, 'utf8'),
  }
}

async function asWorkbook({ actions }: RegisterAnswer): Promise<FileGiven> {
  const { default: write } = await import('write-excel-file/node')
  const head = heads().map(value => ({ value, fontWeight: 'bold' as const }))
  const content = await write([head, ...actions.map(action => cells(action).map(value => ({ value, type: String })))], {
    columns: [16, 8, 60, 28, 28, 14, 14, 10, 16].map(width => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
  return {
    name: 'actions.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content,
  }
}

/** How long a meeting stands in a calendar where nothing says how long it takes, in milliseconds. */
const twoHours = 7_200_000

/** The meetings to come, and the asker's own actions on the day they are due. */
async function asCalendar({ meetings, actions }: RegisterAnswer): Promise<FileGiven> {
  const { default: ical } = await import('ical-generator')
  const calendar = ical({ name: inWords(aboutRegister.calendar()) })
  for (const { meeting, body, beginsAt, date, venue } of meetings) {
    const start = beginsAt ?? date
    if (start === undefined) continue
    const begins = new Date(start)
    calendar.createEvent({
      id: `${meeting}@partnership-clerk`,
      start: begins,
      end: new Date(begins.getTime() + twoHours),
      allDay: beginsAt === undefined,
      summary: body,
      ...(venue === undefined ? {} : { location: venue }),
    })
  }
  for (const action of actions.filter(a => a.open && a.own && a.dueDate !== undefined))
    calendar.createEvent({
      id: `${action.partnership}-${action.reference}@partnership-clerk`,
      start: new Date(action.dueDate ?? ''),
      allDay: true,
      summary: `${action.reference} ${action.text} (${action.body})`,
    })
  return { name: 'partnerships.ics', type: 'text/calendar; charset=utf-8', content: Buffer.from(calendar.toString()) }
}
