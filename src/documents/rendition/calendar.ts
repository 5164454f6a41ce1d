import { type Weekday, months, weekdays } from '../../meeting/dates.ts'
import type { HouseStyle } from '../houseStyle/style.ts'

type Language = HouseStyle['language']

interface Calendar {
  /** From January on. */
  readonly months: readonly string[]
  readonly weekdays: Readonly<Record<Weekday, string>>
  /** A day of the month as an ordinal: `26th`. */
  readonly ordinal: (day: number) => string
  /** What follows the hour (0 to 23). */
  readonly partOfDay: (hour: number) => string
}

const english: Calendar = {
  months,
  weekdays: Object.fromEntries(weekdays.map(day => [day, day])) as Calendar['weekdays'],
  ordinal: day => `${day}${day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`,
  partOfDay: hour => (hour < 12 ? 'am' : 'pm'),
}

/** Endings of Welsh ordinals, of 1 to 20; from 21 on they end in `ain`. */
const endings = 'af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed'.split(' ')

const welsh: Calendar = {
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
  weekdays: {
    Sunday: 'dydd Sul',
    Monday: 'dydd Llun',
    Tuesday: 'dydd Mawrth',
    Wednesday: 'dydd Mercher',
    Thursday: 'dydd Iau',
    Friday: 'dydd Gwener',
    Saturday: 'dydd Sadwrn',
  },
  ordinal: day => `${day}${endings[day - 1] ?? 'ain'}`,
  partOfDay: hour => (hour < 12 ? 'y bore' : hour < 18 ? 'y prynhawn' : 'yr hwyr'),
}

const calendars = { en: english, cy: welsh } as const satisfies Record<Language, Calendar>

/** How a language names days and times. */
export const calendarOf = (language: Language): Calendar => calendars[language]

/** The language of a document, as Word and HTML say it (BCP 47). */
export const languageTag = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>

const dayAndMonth = new RegExp(`\\b(\\d{1,2})(st|nd|rd|th)? (${months.join('|')})\\b`, 'g')
const monthAlone = new RegExp(`\\b(${months.join('|')})\\b(?= \\d{4})`, 'g')
const dayOfWeek = new RegExp(`\\b(${weekdays.join('|')})\\b`, 'g')

/** Words of the record that give days in English, such as “Thursday 26 November 2026” or “March 2026”, with those in the language of the style. */
export function datesIn({ language }: Pick<HouseStyle, 'language'>, text: string): string {
  if (language === 'en') return text
  const calendar = calendarOf(language)
  const named = (month: string) => calendar.months[months.findIndex(m => m === month)] ?? month
  return text
    .replace(dayAndMonth, (_, day: string, ending: string | undefined, month: string) => {
      return `${ending === undefined ? day : calendar.ordinal(Number(day))} ${named(month)}`
    })
    .replace(monthAlone, (_, month: string) => named(month))
    .replace(dayOfWeek, (_, day: string) => calendar.weekdays[day as Weekday])
}
