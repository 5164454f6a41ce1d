import { months as monthsInEnglish } from '../../../meeting/dates.ts'

/** Mutated and plain names of the months, in order. */
const months = [
  'ionawr',
  '[ch]hwefror|chwefror',
  '[mf]awrth',
  'ebrill',
  '[mf]ai',
  '[mf]ehefin',
  'g?orffennaf|ngorffennaf',
  'awst',
  '[mf]edi',
  'hydref',
  '(?:t|d|th|nh)achwedd',
  'rh?agfyr',
]
const weekdays = [
  ['(?:l|ll)un', 'Monday'],
  ['[mf]awrth', 'Tuesday'],
  ['[mf]ercher', 'Wednesday'],
  ['iau', 'Thursday'],
  ['g?wener', 'Friday'],
  ['sadwrn', 'Saturday'],
  ['sul', 'Sunday'],
] as const

const ofMonths = months.map(
  (month, at) =>
    [
      new RegExp(`(\\d{1,2})(?:fed|ain|eg|af|ydd|il|ed|sg)?(?: o)? (?:${month})(?![\\p{L}])`, 'giu'),
      monthsInEnglish[at] ?? '',
    ] as const,
)
const ofWeekdays = weekdays.map(
  ([day, name]) => [new RegExp(`(?<![\\p{L}])(?:dydd|ddydd|nos) ${day}(?![\\p{L}])`, 'giu'), name] as const,
)
const clues =
  /\b(?:dd?ydd|nos|ionawr|chwefror|mawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|dd?achwedd|tachwedd|rhagfyr|ragfyr|yp|yb|yh|\d{2} ?y\.?[pbh]|y\.[pbh]\.?|o['’]r gloch)/i

/** A line whose Welsh weekdays, months and times of day are put into English: `Dydd Iau, 26 Tachwedd 2026, 2.00 yp`. */
export function datesInEnglish(text: string): string {
  if (text.length > 400 || !clues.test(text)) return text
  let written = text
  for (const [form, name] of ofWeekdays) written = written.replace(form, name)
  for (const [form, name] of ofMonths) written = written.replace(form, `$1 ${name}`)
  return written
    .replace(/(\d) ?(?:y\.? ?p\.?|y\.? ?h\.?)(?![\p{L}])/giu, '$1 pm')
    .replace(/(\d) ?y\.? ?b\.?(?![\p{L}])/giu, '$1 am')
    .replace(/(\d) ?o['’]r gloch(?: y (?:prynhawn|nos))/gi, '$1 pm')
    .replace(/(\d) ?o['’]r gloch y bore/gi, '$1 am')
    .replace(/(\d) ?o['’]r gloch/gi, '$1')
}

/** Words that Welsh titles have and English ones do not. */
const welshWords = new Set(
  (
    'a ac ag y yr o i ar am gan gyda wrth trwy drwy dros yn ynghylch ei eu croeso ymddiheuriadau absenoldeb cofnodion cyfarfod cyfarfodydd blaenorol diwethaf nesaf dyddiad dyddiadau unrhyw fater faterion arall ' +
    'datgan datganiad datganiadau buddiant buddiannau fuddiant fuddiannau cysylltiad diweddariad adroddiad adroddiadau bwrdd gwasanaethau cyhoeddus cyhoedd llesiant lles cynllun strategaeth trosolwg materion codi eitem eitemau ' +
    'gwaith perfformiad iechyd diogelu cymunedol diogelwch partneriaeth cyflwyniad cyflwyniadau crynodeb camau gweithredu blynyddol drafft trafodaeth asesiad cyllideb cylch gorchwyl rhaglen blaenraglen gwahardd wasg eithriedig cyfrinachol sesiwn er gwybodaeth ' +
    'ethol penodi aelodau aelodaeth cadeirydd is-gadeirydd cymunedau diogel ddiogel trais menywod merched pobl ifanc oedolion teuluoedd tlodi dyletswydd difrifol rhanbarthol lleol leol cenedlaethol argyfwng hinsawdd natur prosiect ' +
    'cynnig dyfodol canolfan gymunedol llifogydd gwersi bwyd tai digartrefedd cyffuriau trosedd troseddau ieuenctid addysg ysgol ysgolion economi cyllid ariannu cyfraniadau partneriaid tîm cymorth risg ymgynghoriad arolwg canfyddiadau ' +
    'dysgu adolygiad adolygu monitro chwarter cynnydd gynnydd blaenoriaeth blaenoriaethau amcanion llywodraethu erbyn domestig rhywiol cam-drin newydd blwyddyn mis ynglŷn i’w'
  ).split(' '),
)

/** Whether a title is in Welsh: more than half of its words are common in Welsh ones. */
export function isWelsh(title: string): boolean {
  const words =
    title
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? []
  const known = words.filter(word => welshWords.has(word.replace(/['’](?:r|n|u|i)$/, '')) || /['’]r$/.test(word))
  const telling = known.filter(word => !/^(?:a|i|o|am|y)$/.test(word))
  return telling.length > 0 && known.length * 2 >= words.length
}

const inWelshOf = '(?:papur|atodiad|amgaead|dogfen|eitem)'
const inEnglishOf = '(?:paper|attachment|annexe?|appendix|enclosure|enc\\.?|document|doc)'
const numberOf = '([A-Z]?\\d{1,3}[a-z]?|[A-Z])'
/** That it is there or to come, said in Welsh alone, since the English half says it again. */
const stateInWelsh = '(?: ?\\(?(?:i ddilyn|ynghlwm|amgaeedig|ar lafar)\\)?)?'
const paperTwice = [
  new RegExp(
    `(?<!\\p{L})${inWelshOf} ?${numberOf}${stateInWelsh} ?[/|–—-] ?(${inEnglishOf} ?\\1)(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(${inEnglishOf} ?${numberOf}) ?[/|–—-] ?${inWelshOf} ?\\2(?![\\p{L}\\d])`, 'giu'),
] as const

/** A line in which a paper that is named in both languages has its English name alone: `(Atodiad 1 / Attachment 1)` is `(Attachment 1)`. */
export function papersInEnglish(text: string): string {
  if (text.length > 300 || !/atodiad|papur|amgaead|dogfen/i.test(text)) return text
  const english = text.replace(paperTwice[0], '$2').replace(paperTwice[1], '$1')
  return english === text ? text : english.replace(/i ddilyn ?\/ ?(?=to follow)|(?<=to follow) ?\/ ?i ddilyn/i, '')
}
