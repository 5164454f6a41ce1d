/** The words that lead a Welsh minute, and the product's own word for each. The words that follow stay as they were written. */
const leading: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^nodwyd(?=[\s:–—-]|$)/i, 'noted'],
  [/^penderfynwyd(?=[\s:–—-]|$)/i, 'resolved'],
  [/^cytunwyd(?=[\s:–—-]|$)/i, 'agreed'],
  [/^argymhellwyd(?=[\s:–—-]|$)/i, 'recommended'],
]
const named: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^ymddiheuriad(?:au)?(?: am absenoldeb)?(?: (?:oddi wrth|gan))?(?=[\s:–—-]|$)/i, 'apologies'],
  [/^(?:hefyd yn bresennol)(?=[\s:–—-]|$)/i, 'also present'],
  [/^(?:presennol|yn bresennol)(?=[\s:–—-]|$)/i, 'present'],
  [/^cyflwynwyd (?:yr adroddiad )?gan(?=\s)/i, 'presented by'],
]
const action = /^(?:(camau gweithredu)|cam gweithredu|gweithred|gweithredu)(?=\s*[:–—(\d]|\s-\s)/i
const interests = /^(?:datganiadau?(?: o)? fuddiant|datganiadau? o fuddiannau|datganwyd buddiannau)\s*[:–—-]?\s*(.*)$/i
const declared =
  /^datganwyd buddiant( personol| rhagfarnol| ariannol)?(?: a rhagfarnol)? gan ([^\n]{2,60}?)(?: (?:yn|ar gyfer|mewn perthynas ag) eitem (\S{1,12}?))?\.?$/i
const kinds: Readonly<Record<string, string>> = {
  personol: 'personal',
  rhagfarnol: 'prejudicial',
  ariannol: 'pecuniary',
}
const none = /^[\s:–—-]*(?:dim|neb)(?: (?:un|wedi (?:dod i law|eu derbyn)))?\.?$/i

/** A Welsh minute with the product's own word before it: "Nodwyd yr adroddiad" as "it was noted: yr adroddiad". Anything else as it is. */
export function ledInEnglish(said: string): string {
  for (const [welsh, english] of leading) {
    const m = welsh.exec(said)
    if (m !== null) return isMinute(said) ? minuted(english, afterMark(said.slice(m[0].length))) : said
  }
  for (const [welsh, english] of named) {
    const m = welsh.exec(said)
    if (m === null) continue
    const rest = said.slice(m[0].length)
    return none.test(rest)
      ? `${english}: none`
      : `${english}${rest.replace(/(?<=\S)\s{1,3}ac?\s{1,3}(?=\p{Lu})/gu, ' and ')}`
  }
  const move = moved.exec(said.slice(0, 160))
  if (move !== null && said.length <= 160) {
    const half = move[4] === undefined ? '' : /yb/i.test(move[4]) ? 'am' : 'pm'
    return `${move[2] ?? ''} ${/^g/i.test(said) ? 'left' : 'joined'} the meeting${move[3] === undefined ? '' : ` at ${move[3]}${half}`}`
  }
  const so = declaredSo.exec(said.slice(0, 600))
  if (so !== null && said.length <= 600)
    return `${so[1] ?? ''} declared a ${kinds[(so[2] ?? '').trim().toLowerCase()] ?? ''} interest in item ${so[3] ?? ''}${so[4] === undefined ? '' : `: ${so[4]}`}`.replace(
      / {2,}/g,
      ' ',
    )
  const acted = action.exec(said)
  if (acted !== null) {
    const rest = dueInEnglish(said.slice(acted[0].length))
    const [, owner = '', task = ''] = /^\s*[:–—-]\s*([^\n:]{2,60}?)\s+(i\s[^\n]+)$/u.exec(rest) ?? []
    if (none.test(rest)) return 'action: none'
    return `action${acted[1] === undefined ? '' : 's'}${owner === '' || !/^\p{Lu}/u.test(owner) ? rest : `: ${owner}: ${task}`}`
  }
  const made = declared.exec(said.slice(0, 200))
  if (made !== null && said.length <= 200)
    return `${made[2] ?? ''} declared a ${kinds[(made[1] ?? '').trim().toLowerCase()] ?? ''} interest${made[3] === undefined ? '' : ` in item ${made[3]}`}`.replace(
      / {2,}/g,
      ' ',
    )
  const list = interests.exec(said)
  return list === null ? said : `declarations of interest: ${none.test(list[1] ?? '') ? 'none' : (list[1] ?? '')}`
}

const months = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ')
const english = 'January February March April May June July August September October November December'.split(' ')
const weekdays: Readonly<Record<string, string>> = {
  llun: 'Monday',
  mawrth: 'Tuesday',
  mercher: 'Wednesday',
  iau: 'Thursday',
  gwener: 'Friday',
  sadwrn: 'Saturday',
  sul: 'Sunday',
}
const month = `(${months.join('|')})`
const dayOf = new RegExp(
  `\\berbyn (?:dydd \\p{L}+,? )?(\\d{1,2})(?:af|ail|ydd|fed|ed|eg|ain)? (?:o )?${month}( \\d{4})?\\.?$`,
  'iu',
)
const endOf = new RegExp(`\\berbyn diwedd (?:mis )?${month}( \\d{4})?\\.?$`, 'iu')
const weekday = new RegExp(`\\berbyn dydd (${Object.keys(weekdays).join('|')})(?: nesaf)?\\.?$`, 'iu')
const nextMeeting = /\berbyn (?:y )?cyfarfod(?: nesaf)?\.?$/iu

/** When a task is due, at its end, in the words that are read as a date or a meeting: "erbyn 8 Ionawr" as "by 8 January". Anything else as it is. */
export const dueInEnglish = (task: string): string =>
  task
    .replace(dayOf, (_, day: string, named: string, year = '') => `by ${day} ${monthOf(named)}${year as string}`)
    .replace(endOf, (_, named: string, year = '') => `by the end of ${monthOf(named)}${year as string}`)
    .replace(weekday, (_, day: string) => `by ${weekdays[day.toLowerCase()] ?? day}`)
    .replace(nextMeeting, 'by the next meeting')

const monthOf = (named: string): string => english[months.indexOf(named.toLowerCase())] ?? named

const moved =
  /^(gadawodd|ymunodd) ([^\n]{2,60}?) (?:y cyfarfod|(?:â|a)['’]r cyfarfod)(?: am (\d{1,2}[.:]\d{2})\s?(yp|yh|yb)?)?\.?$/iu
const declaredSo =
  /^datganodd ([^\n]{2,60}?) [fb]uddiant( personol| rhagfarnol| ariannol)? yn eitem (\S{1,12}?)(?: ((?:gan|oherwydd|fel|am) [^\n]{1,400}?))?\.?$/iu

/** "… a chytunwyd …": a second decision in the same sentence. */
const andDecided = (minute: string) =>
  minute.replace(
    / a (chytunwyd|phenderfynwyd|nodwyd|argymhellwyd)(?=\s)/i,
    (_, word: string) =>
      `; it was ${/^c/i.test(word) ? 'agreed' : /^p/i.test(word) ? 'resolved' : /^n/i.test(word) ? 'noted' : 'recommended'}:`,
  )

/** A decision, its vote in the words that are read; one with no words of its own is the word alone. */
const minuted = (word: string, rest: string): string =>
  /^\.?$/.test(rest) ? word : andDecided(`it was ${word}: ${rest.replace(/\([^()]{1,200}\)[.\s]*$/, votesInEnglish)}`)

/** How a decision came about, in the words that are read: "o blaid 5, yn erbyn 2" as "for 5, against 2". */
export const votesInEnglish = (words: string): string =>
  words
    .replace(/\bo blaid(?=[:\s]+\d)/gi, 'for')
    .replace(/\byn erbyn(?=[:\s]+\d)/gi, 'against')
    .replace(/\b(?:ymatal|ymataliadau)(?=[:\s]+\d)/gi, 'abstained')
    .replace(/\bcynigiwyd gan(?=\s)/gi, 'proposed by')
    .replace(/(?:\ba[c]? )?\beiliwyd gan(?=\s)/gi, 'seconded by')

const isMinute = (said: string) => !/[?!]\s*$/.test(said)
const afterMark = (rest: string) => rest.replace(/^\s*[:–—-]\s*/, '').trim()
