import { kindOf } from '../../../meeting/agenda.ts'
import { hasHonorific, isName, readPresenters } from '../../../meeting/presentersWritten.ts'
import { readDay, readTimes } from '../../dates/written.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { isSignOff } from '../vocabulary/furniture.ts'
import { labelOf } from '../vocabulary/headerLabels.ts'
import { beginsMinutes } from '../numbering/itemLines.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { paperAtEnd } from '../papers/papers.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

/** Whether a line has the look of a title: not long, no sentence, nothing that a label, a time or a person's name would explain. */
export function looksLikeTitle(text: string): boolean {
  return (
    text.length <= 120 &&
    /^[\p{Lu}\d"'“‘(]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    !/^(?:dear|re:|ref)\b/i.test(text) &&
    readLabel(text) === undefined &&
    labelOf(text) === undefined &&
    readMinutes(text) === undefined &&
    !beginsMinutes.test(text) &&
    !isWhen(text) &&
    !isSignOff(text) &&
    !/^[\w.+'-]+@\S+$/.test(text) &&
    paperAtEnd(text)?.before !== '' &&
    !isPerson(text) &&
    !arePeople(text)
  )
}

/** A date or a time with little else. */
export function isWhen(written: string): boolean {
  const text = datesInEnglish(written)
  const day = readDay(text)
  if (
    day !== undefined &&
    (day.weekday !== undefined || readTimes(day.after) !== undefined) &&
    !/\b(?:meeting|minutes|cyfarfod|cofnodion)\b/i.test(text)
  )
    return true
  if (day !== undefined) return !/\p{L}{4}/u.test(day.before.replace(/\b(?:at|on|from|the)\b/gi, ''))
  const times = readTimes(text)
  return times !== undefined && !/\p{L}{3}/u.test(times.before + times.after)
}

/** `Dr Rae Nunn and Col Hart (Heads' Forum)`: several names, one of them at least with a rank or where they are from. */
const arePeople = (text: string): boolean => {
  const people = / and |[&;/]/.test(text) ? readPresenters(text) : []
  return (
    people.length > 1 &&
    people.every(({ name }) => isName(name)) &&
    people.some(({ name, role }) => role !== undefined || hasHonorific(name))
  )
}

/** Somebody's name, alone or with a post or an organisation behind it. */
const isPerson = (written: string): boolean => {
  const text = markedTitle(written)?.title ?? written
  const [name = '', ...role] = text.split(/,|\s[-–—]\s|\s?\(/)
  const titled = /^(?:cllr|councillor|dr|mr|mrs|ms|supt|insp|di|dci|pc|ds|acc)\b/i.test(text)
  return (
    isName(name.trim()) &&
    /\p{Ll}/u.test(name) &&
    (titled || (role.length > 0 && name.trim().split(' ').length <= 3)) &&
    kindOf(text) === 'business'
  )
}
