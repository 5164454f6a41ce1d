import { workingDaysBefore } from './workingDays.ts'

/**
 * The last working day on which an agenda can be published with so many clear days before the meeting, `YYYY-MM-DD`: the day of publication and the day
 * of the meeting are left out, and so are weekends and bank holidays, when nobody can inspect it at the offices. With no clear days asked for, that is
 * the day of the meeting itself. Local Government Act 1972, section 100B(3), and Schedule 12, paragraph 4(2).
 */
export function lastDayToPublish(meeting: string, clearDays: number, bankHolidays: readonly string[]): string {
  if (clearDays <= 0) return meeting
  return workingDaysBefore(meeting, clearDays + 1, bankHolidays)
}
