import { ledInEnglish } from './line/welshTyped.ts'

/** Ends a command that stands alone: "os gwelwch yn dda", a full stop, or nothing; anything more makes it talk. */
const alone = (form: string) =>
  new RegExp(`^(?:(?:iawn|reit|ocê),? )?(?:${form})(?:,? (?:nawr|rŵan|os gwelwch yn dda|plîs))?[.!]?$`, 'iu')

/** The number of an item as it is typed; "rhif" before it says the same. */
const item = '(?:rhif )?([a-z]{0,6}\\d{1,4}(?:[./]\\d{1,4}){0,3}(?:\\([a-z\\d]{1,5}\\))?[a-z]?)'
const y = "(?:[’']r| y| yr)"

/** Commands of one or a few words, that are commands only where nothing else is said; and the English that is read. */
const standingAlone: readonly (readonly [form: RegExp, english: string])[] = [
  [alone(`agor(?:${y} cyfarfod)?|dechrau${y} cyfarfod`), 'open'],
  [alone("(?:(?:ymlaen|symud(?:wn)?)(?: ymlaen)? )?(?:i’r |i'r )?(?:(?:yr )?eitem )?nesaf"), 'next item'],
  [alone("(?:yn ôl|nôl)|(?:(?:yn ôl|nôl) )?(?:i’r |i'r |yr )?eitem flaenorol"), 'back'],
  [alone(`(?:(?:(?:yn ôl|nôl|symud(?:wn)?|ymlaen) )?i |cymryd )?eitem ${item}`), 'item $1'],
  [alone(`gohirio${y} cyfarfod(?: am)? (\\d{1,3})(?: o)?(?: munud(?:au)?)?`), 'adjourn $1'],
  [alone(`gohirio${y} cyfarfod|torri${y} cyfarfod`), 'adjourn'],
  [alone('egwyl(?: o)? (\\d{1,3})(?: o)?(?: munud(?:au)?)?'), '$1 minute break'],
  [alone(`ailddechrau(?:${y} cyfarfod)?|ailymgynnull`), 'resume'],
  [alone(`(?:cau|gorffen)${y} cyfarfod|dod [âa]${y} cyfarfod i ben`), 'close meeting'],
  [alone(`dadwneud(?: (?:hynny|hwn|y cam(?: olaf| diwethaf)?))?`), 'undo'],
  [
    alone(
      `(?:ailgyfaddef|ailadmitio|ailgroesawu)${y} (?:wasg a[’']r )?cyhoedd|derbyn${y} (?:wasg a[’']r )?cyhoedd yn ôl`,
    ),
    'readmit public',
  ],
  [alone(`cadarnhau${y} cofnodion(?: blaenorol| diwethaf)?`), 'confirm minutes'],
  [alone('cofnodion(?: drafft)?'), 'minutes'],
  [alone('camau gweithredu'), 'actions'],
  [/^cworwm[.!?]?$/iu, 'quorum'],
  [/^pwy sydd(?: (?:yma|yn bresennol|yn yr ystafell|yn y cyfarfod))(?: nawr| rŵan)?\s?\??$/iu, 'who is here?'],
  [
    /^beth sydd(?: wedi[’']i gofnodi)?(?: i lawr)? (?:ar gyfer|yn erbyn) (\p{L}[\p{L} .'’-]{1,60}?)\s?\??$/iu,
    'what is down for $1?',
  ],
  [/^beth sydd gan (\p{L}[\p{L} .'’-]{1,60}?) i[’']w wneud\s?\??$/iu, 'what is down for $1?'],
  [/^nodyn:?$/iu, 'note'],
  [/^(?:cymorth|helpu?)[.!?]?$/iu, 'help'],
  [/^(?:cymorth|help) (?:popeth|llawn|i gyd)[.!?]?$/iu, 'help all'],
  [/^tynnu (a\d{1,4}) yn ôl[.!]?$/iu, 'withdraw $1'],
  [alone('gosod'), 'set up'],
  [alone("cerdyn(?:[’']r cadeirydd)?"), 'card'],
  [alone("(?:drafftio(?:[’']r)? )?(?:yr )?agenda nesaf"), 'next agenda'],
  [alone("rhyddhau(?:(?:[’']r| y) cofnod(?:ion)?)?"), 'release'],
  [alone("dal(?:(?:[’']r| y) cofnod(?:ion)?)?"), 'hold'],
  [alone('pawb(?: (?:yn )?bresennol| yma)'), 'present: all'],
  [alone('datgan(?: buddiant(?: (?:yn|mewn)[^\\n?!:]{0,120})?)?'), 'declare an interest'],
  [alone('dim busnes brys'), 'no urgent business'],
  [alone('(?:mi )?hoffwn (?:i )?siarad|(?:rydw|dw) i eisiau siarad|ga i siarad'), "I'd like to speak"],
  [
    alone('nid wyf(?: i)? am siarad mwyach|dw i ddim (?:am|eisiau) siarad (?:mwyach|bellach)'),
    'I no longer wish to speak',
  ],
]

const because = '(?:\\s*[:–—-]\\s+|,?\\s+(?:oherwydd|achos|am fod|gan fod|gan)\\s+)'

/** Words that lead what is recorded or asked for; what follows stays as it was written. */
const leading: readonly (readonly [form: RegExp, english: string])[] = [
  [new RegExp(`^gohirio(?: eitem)?(?: ${item})?${because}(\\S[\\s\\S]*)$`, 'iu'), 'defer $1 because $2'],
  [new RegExp(`^gohirio(?: eitem)? ${item}[.!]?$`, 'iu'), 'defer $1'],
  [alone(`gohirio(?:${y} eitem(?: hon)?)?`), 'defer'],
  [
    new RegExp(`^tynnu(?:${y})? ?eitem ${item} yn ôl(?:${because}(\\S[\\s\\S]*))?[.!]?$`, 'iu'),
    'withdraw item $1 because $2',
  ],
  [
    new RegExp(`^tynnu buddiant (\\p{L}[^\\n,;:!?]{1,60}?) yn eitem ${item} yn ôl[.!]?$`, 'iu'),
    "withdraw $1's interest in item $2",
  ],
  [
    new RegExp(
      `^newid buddiant (\\p{L}[^\\n,;:!?]{1,60}?) yn eitem ${item} i (?:fod yn )?(\\p{L}[^\\n,;:!?]{1,40})[.!]?$`,
      'iu',
    ),
    "change $1's interest in item $2 to $3",
  ],
  [/^nodyn(?! (?:i mi|i fi|i fy|atgoffa|da)\b)(?=[\s:–—])\s*/iu, 'note '],
  [/^brys(?=[\s:–—])[\s:–—]*(\S[\s\S]*?)\s+(?:oherwydd|achos|am fod|gan fod)\s+([\s\S]+)$/iu, 'urgent $1 because $2'],
  [
    /^(?:mater|busnes) brys[\s:–—]+(\S[\s\S]*?)\s+(?:oherwydd|achos|am fod|gan fod)\s+([\s\S]+)$/iu,
    'urgent $1 because $2',
  ],
  [/^brys\s*:\s*(?=\S)/iu, 'urgent '],
  [
    /^eithrio(?:[’']r| y| yr) (?:wasg a[’']r )?cyhoedd(?=[\s:(.,]|$)[\s:]*(?:o dan )?(?:baragraff(?:au)?|paragraff(?:au)?)?\s*/iu,
    'exclude public ',
  ],
  [/^[Cc]ysylltu (?=["“]?[\p{Lu}\d])/u, 'link '],
  [/^(?:gosod|sefydlu) (?=\p{Lu})/u, 'set up '],
  [/^(?:chwilio|canfod)(?:\s+am\b)?(?:\s+|:\s*)(?=\S)/iu, 'find '],
  [/^eitem gyfyngedig ar gyfer (?:yr agenda|y cyfarfod) nesaf\s*[:–—-]?\s*/iu, 'restricted item for next agenda: '],
  [/^eitem(?:au)? ar gyfer (?:yr agenda|y cyfarfod) nesaf\s*[:–—-]?\s*/iu, 'item for next agenda: '],
  [/^dal(?:(?:[’']r| y) cofnod(?:ion)?)?\s+(?:oherwydd|achos|am fod|gan fod)\s+/iu, 'hold because '],
  [/^datgan (?:buddiant )?(?:ar ran|dros) (?=\p{Lu})/u, 'declare for '],
  [/^cywiriad\s*[:–—]\s*/iu, 'correction: '],
  [new RegExp(`^crynodeb(?: (?:o )?(?:eitem )?${item})?\\s*:\\s*`, 'iu'), 'summary $1: '],
  [new RegExp(`^penderfynwyd (?:eitem )?${item}\\s*:\\s*`, 'iu'), 'resolved $1: '],
  [new RegExp(`^cytunwyd (?:eitem )?${item}\\s*:\\s*`, 'iu'), 'agreed $1: '],
  [new RegExp(`^argymhellwyd (?:eitem )?${item}\\s*:\\s*`, 'iu'), 'recommended $1: '],
  [new RegExp(`^nodwyd (?:eitem )?${item}\\s*:\\s*`, 'iu'), 'noted $1: '],
  [new RegExp(`^nodwyd (?:eitem )?${item}\\.?$`, 'iu'), 'noted $1'],
  [new RegExp(`^cyflwynwyd (?:eitem )?${item}\\s*:? gan\\s+`, 'iu'), 'presented by $1: '],
]

/** Sentences about people, who was there, who came and went, who sits in the chair; and items in a row. */
const name = '(\\p{Lu}[^\\n,:;!?]{1,60}?)'
const time = "(?:,? am (\\d{1,2}[.:]\\d{2})\\s?(yp|yh|yb)?(?: (?:o['’]r gloch|y prynhawn|y bore))?)?"
const people: readonly (readonly [form: RegExp, english: (m: RegExpExecArray) => string])[] = [
  [
    /^(?:cymryd )?(?:eitemau )?(\d[\d\sa-z,]*?(?:,| ac?) ?\d+[a-z]?) (?:gyda[’']i gilydd|ynghyd)\.?$/iu,
    m => `take ${listed(m[1] ?? '')} together`,
  ],

  [new RegExp(`^${name} (?:wedi gadael|a adawodd|wedi mynd)(?: y cyfarfod)?${time}\\.?$`, 'u'), m => moved(m, 'left')],
  [new RegExp(`^gadawodd ${name}(?: y cyfarfod)?${time}\\.?$`, 'iu'), m => moved(m, 'left')],
  [new RegExp(`^${name} wedi (?:ymuno|cyrraedd)(?: (?:â|a)[’']r cyfarfod)?${time}\\.?$`, 'u'), m => moved(m, 'joined')],
  [
    new RegExp(`^(?:ymunodd|cyrhaeddodd) ${name}(?: (?:â|a)[’']r cyfarfod)?${time}\\.?$`, 'iu'),
    m => moved(m, 'joined'),
  ],
  [new RegExp(`^${name} wedi dychwelyd(?: i[’']r cyfarfod)?${time}\\.?$`, 'u'), m => moved(m, 'returned')],
  [
    new RegExp(`^${name} wedi (gadael|ymuno)(?: (?:yn|ar|ag|â)(?: ystod)?)?(?: eitem)? ${item}\\.?$`, 'u'),
    m => `${m[1] ?? ''} ${m[2] === 'gadael' ? 'left' : 'joined'} ${m[3] ?? ''}`,
  ],
  [
    new RegExp(`^(?:${name} wedi gadael|gadawodd ${name}) yr ystafell\\.?$`, 'iu'),
    m => `${m[1] ?? m[2] ?? ''} left the room`,
  ],
  [
    new RegExp(`^(?:${name} (?:wedi aros|yn aros)|arhosodd ${name}) yn yr ystafell\\.?$`, 'iu'),
    m => `${m[1] ?? m[2] ?? ''} stayed in the room`,
  ],
  [new RegExp(`^${name} wedi siarad\\.?$`, 'u'), m => `${m[1] ?? ''} has spoken`],
  [
    new RegExp(`^(?:hoffai ${name} siarad|${name} eisiau siarad)\\.?$`, 'iu'),
    m => `${m[1] ?? m[2] ?? ''} would like to speak`,
  ],
  [new RegExp(`^${name} (?:yn y gadair|sydd yn y gadair)\\.?$`, 'u'), m => `${m[1] ?? ''} in the chair`],
  [new RegExp(`^cymerodd ${name} y gadair\\.?$`, 'iu'), m => `${m[1] ?? ''} in the chair`],
  [/^(?:yn absennol|absennol)(?=[\s:–—])([\s\S]*)$/iu, m => `absent${listed(m[1] ?? '')}`],
  [/^(?:yn bresennol|presennol)(?=[\s:–—])([\s\S]*)$/iu, m => `present${listed(m[1] ?? '')}`],
  [/^hefyd yn bresennol(?=[\s:–—])([\s\S]*)$/iu, m => `in attendance${m[1] ?? ''}`],
  [
    /^ymddiheuriad(?:au)?(?: am absenoldeb)?(?: (?:oddi wrth|gan))?(?=[\s:–—])([\s\S]*\bdirprwy[\s\S]*)$/iu,
    m => `apologies${substitutes(m[1] ?? '')}`,
  ],
  [
    new RegExp(`^${name} yn dirprwyo (?:ar ran|dros|yn lle) ${name}\\.?$`, 'u'),
    m => `${m[1] ?? ''} substituting for ${m[2] ?? ''}`,
  ],
  [
    /^(a\d{1,4}) (?:wedi[’']i (?:gwblhau|wneud|orffen)|wedi ei (?:gwblhau|wneud)|cwblhawyd)\.?$/iu,
    m => `${m[1] ?? ''} done`,
  ],
]

function moved(m: RegExpExecArray, how: 'left' | 'joined' | 'returned'): string {
  const half = /bore|\dyb|\d yb/i.test(m[0]) ? 'am' : /yp|yh|prynhawn/i.test(m[0]) ? 'pm' : ''
  return `${m[1] ?? ''} ${how}${m[2] === undefined ? '' : ` at ${m[2]}${half}`}`
}

/** "Wilf a Nadia": the last two of a row parted by the English word. */
const listed = (names: string): string => names.replace(/(?<=\S)\s{1,3}ac?\s{1,3}(?=[\p{Lu}\d])/gu, ' and ')

/** "(dirprwy NAME)" after an apology, or "NAME yn dirprwyo". */
const substitutes = (names: string): string =>
  listed(names)
    .replace(/\((?:dirprwy|dirprwyir gan):? ([^()]{2,80})\)/giu, '(substitute $1)')
    .replace(/,? (?:gyda |a )?(\p{Lu}[^\n,;()]{1,60}?) yn dirprwyo\.?$/u, ' (substitute $1)')

const acting = /^(?:cam gweithredu|gweithred|gweithredu)\s+(?=[\p{Lu}\d])/iu

/** Between whoever is to do something and what it is: a colon, or "i". */
const hasTask = /^(?:[^\n]{1,60}?:\s|[^\n:]{2,60}? i \p{Ll})/u

/**
 * A command typed in Welsh as it is typed in English; what somebody says in it, a reason, a note, a name, stays as it was written. Anything else is given
 * back as it is: in Welsh as in English, words are a command only where nothing stands beside them that makes them talk.
 */
export function commandInEnglish(said: string): string {
  if (said.length <= 200)
    for (const [form, english] of standingAlone) {
      const m = form.exec(said)
      if (m !== null) return filled(english, m)
    }
  for (const [form, english] of leading) {
    const m = form.exec(said.slice(0, 4_000))
    if (m !== null) return `${filled(english, m)}${said.slice(m[0].length)}`
  }
  if (said.length <= 600)
    for (const [form, english] of people) {
      const m = form.exec(said)
      if (m !== null) return english(m)
    }
  const m = acting.exec(said)
  return m !== null && hasTask.test(said.slice(m[0].length)) ? actionOf(said.slice(m[0].length)) : said
}

function actionOf(rest: string): string {
  const [, owner = '', task = ''] = /^([^\n:]{2,60}?) (i \p{Ll}[\s\S]+)$/u.exec(rest) ?? []
  return `action ${owner === '' ? rest : `${owner}: ${task}`}`
}

const filled = (english: string, m: RegExpExecArray): string =>
  (m.at(-1) === undefined ? english.replace(/ because \$\d$/, '') : english)
    .replaceAll(/\$(\d)/g, (_, n: string) => m[Number(n)] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=:)/, '')

/** What was typed in Welsh, led by the words that are read. */
export const inEnglish = (said: string): string => ledInEnglish(commandInEnglish(said))
