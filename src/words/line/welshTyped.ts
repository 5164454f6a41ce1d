/** The words that lead a Welsh minute, and the product's own word for each. The words that follow stay as they were written. */
const leading: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^nodwyd(?=[\s:–—-]|$)/i, 'noted'],
  [/^penderfynwyd(?=[\s:–—-]|$)/i, 'resolved'],
  [/^cytunwyd(?=[\s:–—-]|$)/i, 'agreed'],
  [/^argymhellwyd(?=[\s:–—-]|$)/i, 'recommended'],
]
const named: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^(?:derbyniwyd )?ymddiheuriad(?:au)?(?: am absenoldeb)?(?: (?:oddi wrth|gan))?(?=[\s:–—-]|$)/i, 'apologies'],
  [/^(?:hefyd yn bresennol)(?=[\s:–—-]|$)/i, 'also present'],
  [/^(?:presennol|yn bresennol)(?=[\s:–—-]|$)/i, 'present'],
  [/^cyflwynwyd (?:yr adroddiad )?gan(?=\s|$)/i, 'presented by'],
]
const action = /^(?:(camau gweithredu)|cam gweithredu|gweithred|gweithredu)(?=\s*[:–—(\d]|\s-\s)/i
const interests =
  /^(?:datgan buddiant(?:au)?|datganiadau?(?: o)? fuddiant|datganiadau? o fuddiannau|datganwyd buddiannau)\s*[:–—-]?\s*(.*)$/i
const declared =
  /^datganwyd buddiant( personol| rhagfarnol| ariannol)?(?: a rhagfarnol)? gan ([^\n]{2,60}?)(?: (?:yn|ar gyfer|mewn perthynas ag) eitem (\S{1,12}?))?\.?$/i
const kinds: Readonly<Record<string, string>> = {
  personol: 'personal',
  rhagfarnol: 'prejudicial',
  ariannol: 'pecuniary',
}
const none = /^[\s:–—-]*(?:dim|neb)(?: (?:un|wedi (?:dod i law|eu derbyn)))?\.?$/i

/** "Cytunodd y Bwrdd i …": a body decided. */
const byABody =
  /^(cytunodd|penderfynodd|nododd|argymhellodd) (?:yr? )?(?:bwrdd|fwrdd|bartneriaeth|pwyllgor|cyngor|cabinet|panel|gr[wŵ]p|cyfarfod|aelodau|partneriaid)\s+(?=\S)/i
const bodysWord: Readonly<Record<string, string>> = {
  cytunodd: 'agreed',
  penderfynodd: 'resolved',
  nododd: 'noted',
  argymhellodd: 'recommended',
}

/** "Gofynnwyd i X anfon …", "Gofynnodd y Cadeirydd i X …": what somebody was asked to do; not what they were asked about. */
const askedTo =
  /^(?:[Gg]ofynnwyd|[Gg]ofynnodd (?:[Yy]r? )?(?:[Bb]wrdd|[Cc]adeirydd|[Bb]artneriaeth|[Pp]wyllgor|[Pp]anel|[Gg]r[wŵ]p|[Cc]yfarfod|[Aa]elodau)) i(?:['’]r)? ((?:\p{Lu}[\p{L}'’-]*(?:,? ac? (?=\p{Lu})| (?=\p{Lu}))?){1,10}) (?!(?:a|ac|os|pam|sut|pryd|am|beth|faint|ble|pwy|oedd|yn)\b)(\p{Ll}[^\n]{4,400})$/u

/** Whole sentences of the meeting's conduct, and the product's words for them. */
const conduct: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^(?:caewyd y cyfarfod|daeth y cyfarfod i ben)\.?$/i, 'the meeting closed'],
  [/^(?:caewyd y cyfarfod|daeth y cyfarfod i ben) am ([^\n]{1,30}?)\.?$/i, 'the meeting closed at $1'],
  [/^(?:agorwyd|dechreuodd|cychwynnodd) y cyfarfod\.?$/i, 'the meeting opened'],
  [/^(?:agorwyd|dechreuodd|cychwynnodd) y cyfarfod am ([^\n]{1,30}?)\.?$/i, 'the meeting opened at $1'],
  [/^(?:ailddechreuodd|ailymgynullodd|ailagorwyd) y cyfarfod\.?$/i, 'the meeting resumed'],
  [/^(?:ailddechreuodd|ailymgynullodd|ailagorwyd) y cyfarfod am ([^\n]{1,30}?)\.?$/i, 'the meeting resumed at $1'],
  [/^eitem nesaf\.?$/i, 'next item'],
]

/** A Welsh minute with the product's own word before it: "Nodwyd yr adroddiad" as "it was noted: yr adroddiad". Anything else as it is. */
export function ledInEnglish(said: string): string {
  const decided = byABody.exec(said)
  if (decided !== null && isMinute(said))
    return `it was ${bodysWord[(decided[1] ?? '').toLowerCase()] ?? 'agreed'}: ${said.slice(decided[0].length)}`
  for (const [welsh, english] of leading) {
    const m = welsh.exec(said)
    if (m !== null) return isMinute(said) ? minuted(english, afterMark(said.slice(m[0].length))) : said
  }
  const conducts = said.length > 100 ? undefined : conduct.find(([welsh]) => welsh.test(said))
  if (conducts !== undefined) return said.replace(...conducts)
  const decision = /^penderfyniad(?:au)?(?=\s*[:–—-])/i.exec(said)
  if (decision !== null) return `decision${said.slice(decision[0].length)}`
  const approved = /^cymeradwywyd\s+(?=\S)/i.exec(said)
  if (approved !== null && isMinute(said)) return `decision: cymeradwyo ${said.slice(approved[0].length)}`
  for (const [welsh, english] of named) {
    const m = welsh.exec(said)
    if (m === null) continue
    const rest = said.slice(m[0].length)
    return none.test(rest)
      ? `${english}: none`
      : `${english}${rest.replace(/(?<=\S)\s{1,3}ac?\s{1,3}(?=\p{Lu})/gu, ' and ')}`
  }
  const asked = askedTo.exec(said.slice(0, 600))
  if (asked !== null && said.length <= 600 && isMinute(said))
    return `action ${(asked[1] ?? '').replace(/,? ac? (?=\p{Lu})/gu, ' and ')}: ${asked[2] ?? ''}`
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
  const put = deferred.exec(said.slice(0, 600))
  if (put !== null && said.length <= 600)
    return `item ${put[1] ?? ''} was deferred${put[2] === undefined ? '' : `: ${put[2]}`}`
  const acted = action.exec(said)
  if (acted !== null) {
    const rest = said.slice(acted[0].length)
    const [, owner = '', task = ''] = /^\s*[:–—-]\s*([^\n:]{2,60}?)\s+(i\s[^\n]+)$/u.exec(rest) ?? []
    if (none.test(rest)) return 'action: none'
    return `action${acted[1] === undefined ? '' : 's'}${owner === '' || !/^\p{Lu}/u.test(owner) ? rest : `: ${owner.replace(/ ac? (?=\p{Lu})/gu, ' and ')}: ${task}`}`
  }
  const made = declared.exec(said.slice(0, 200))
  if (made !== null && said.length <= 200)
    return `${made[2] ?? ''} declared a ${kinds[(made[1] ?? '').trim().toLowerCase()] ?? ''} interest${made[3] === undefined ? '' : ` in item ${made[3]}`}`.replace(
      / {2,}/g,
      ' ',
    )
  const list = interests.exec(said)
  return list === null
    ? said
    : `declarations of interest: ${none.test(list[1] ?? '') ? 'none' : listInEnglish(list[1] ?? '')}`
}

/** The words of a declaration in a list that say which item, which kind, and what the declarant did. */
const listInEnglish = (declared: string) =>
  declared
    .replace(/\beitem(?:au)? (?=\d)/gi, 'item ')
    .replace(/(?<=[,–—-]\s{0,3})(?:buddiant )?(?:yn rhagfarnu|rhagfarnol)(?=\s*[,–—-])/gi, 'prejudicial')
    .replace(/(?<=[,–—-]\s{0,3})(?:buddiant )?personol(?=\s*[,–—-])/gi, 'personal')
    .replace(/gadawodd yr ystafell/i, 'left the room')
    .replace(/arhosodd yn yr ystafell/i, 'stayed in the room')

const moved =
  /^(gadawodd|ymunodd) ([^\n]{2,60}?) (?:y cyfarfod|(?:â|a)['’]r cyfarfod)(?: am (\d{1,2}[.:]\d{2})\s?(yp|yh|yb)?(?: (?:o['’]r gloch|y prynhawn|y bore))?)?\.?$/iu
/** "Gohiriwyd eitem 6 tan fis Ionawr gan …": an item put off, and what is said of it. */
const deferred = /^gohiriwyd eitem (\d[\w.()/]{0,8}?)(?:\s+(?=\p{L})([^\n]{2,400}?))?\.?$/iu
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
    .replace(/\bo blaid(?=[:\s]+\d|\s?:)/gi, 'for')
    .replace(/\byn erbyn(?=[:\s]+\d|\s?:)/gi, 'against')
    .replace(/\b(?:ymatal|ymataliadau|ymataliodd|ymatalwyd)(?=[:\s]+\d|\s?:)/gi, 'abstained')
    .replace(/\bcynigiwyd gan(?=\s)/gi, 'proposed by')
    .replace(/(?:\ba[c]? )?\beiliwyd gan(?=\s)/gi, 'seconded by')

const isMinute = (said: string) => !/[?!]\s*$/.test(said)
const afterMark = (rest: string) => rest.replace(/^\s*[:–—-]\s*/, '').trim()
