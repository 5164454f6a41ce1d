const dayLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether offices are open on a `YYYY-MM-DD`: neither Saturday, Sunday nor bank holiday. */
function isWorkingDay(date: string, bankHolidays: readonly string[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !bankHolidays.includes(date)
}

/**
 * The last working day on which an agenda can be published with so many clear days before the meeting, `YYYY-MM-DD`: the day of publication and the day
 * of the meeting are left out, and so are weekends and bank holidays, when nobody can inspect it at the offices. With no clear days asked for, that is
 * the day of the meeting itself. Local Government Act 1972, section 100B(3), and Schedule 12, paragraph 4(2).
 */
export function lastDayToPublish(meeting: string, clearDays: number, bankHolidays: readonly string[]): string {
  if (clearDays <= 0) return meeting
  let day = dayLater(meeting, -1)
  for (let left = clearDays; left > 0; day = dayLater(day, -1)) if (isWorkingDay(day, bankHolidays)) left--
  while (!isWorkingDay(day, bankHolidays)) day = dayLater(day, -1)
  return day
}
