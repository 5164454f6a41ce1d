import { isName, namesAPost } from '../../meeting/presentersWritten.ts'

// What clerks write of who is there in more words than are needed, in two languages or with other marks, in the words that are read.

const ours = '(?:apologies|apols|present|absent|in attendance|declarations? of interests?)'
/** "Ymddiheuriadau / Apologies:", "Present / Presennol:": a heading in two languages. */
const inTwoLanguages = [
  new RegExp(`^[\\p{L}'’ ]{3,40}?\\s?/\\s?(?=${ours}\\s*:)`, 'iu'),
  new RegExp(`^(${ours})\\s?/\\s?(?!${ours})[\\p{L}'’ ]{3,40}(?=\\s*:)`, 'iu'),
] as const
/** "There were submitted apologies on behalf of A": the verb before its noun. */
const verbFirst =
  /^there (?:was|were) (?:(?:submitted|received|tendered|intimated|noted|reported|read) )?(?:an? )?apolog(?:y|ies)(?: for absence)? (?:on behalf of|from|for) /i
/** "B attended as substitute for A, whose apologies had been received": what is known by that already. */
const whoseApologies =
  /(?<=\b(?:substitut\w+|deput\w+|in (?:the )?place of|instead of|on behalf of|for) [^,;()\n]{2,60}),? \(?(?:(?:whose|and whose|their|her|his) apolog(?:y|ies)(?: for absence)? (?:had been|have been|has been|were|was|are)(?: (?:duly|already))? (?:received|noted|given|sent|recorded|intimated|submitted|tendered|accepted)|who(?:['’]s)? (?:had |has )?(?:sent|sends|given|gives|tendered|submitted|gave|offered|offers)(?: in)?(?: (?:his|her|their))? (?:apologies|apols)|(?:apologies|apols)(?: (?:received|noted|sent|given))?)\)?(?=[\s.]*$)/iu
/** "no decs", "DOIs: none", "decs of int - nil": that nobody declared an interest, in short. */
const declarations = '(?:decs?|declars?|decl[ns]?|declarations?|dois?|d\\.o\\.i\\.?s?)(?: of ints?\\.?| of interests?)?'
const noneDeclared = new RegExp(
  `^(?:(?:there )?(?:were )?(?:no|nil|zero) (?:new |further |other )?${declarations}|(?:no|nil) ints?(?: declared)?|${declarations}(?:\\s*[:–-]+\\s*|\\s+)(?:none|nil|no|n/?a|zero))(?: (?:made|received|today|given|this time|from (?:anyone|anybody|members|those present)))*[\\s.!]*$`,
  'i',
)
/** "apols nadia + wilf", "absent Sol & Fern": first names or initials with a sign between them. */
const head = '(?:apolog(?:ies|y)|apols|absent|present|in attendance)(?: (?:from|received from))?\\s*[:–-]?\\s*'
const joined = new RegExp(
  `^(${head})([\\p{L}'’-]{2,20}(?:(?:,? (?:\\+|&|and) |, ?| ?\\+ ?| ?/ ?)[\\p{L}'’-]{2,20}){1,8})(?=[\\s.]*$)`,
  'iu',
)
const plus = new RegExp(`^(${head}[^()\\n]{2,60}? \\+ [^()\\n]{2,200})$`, 'iu')

/** "nobody else", "no others": that nobody else declared an interest. */
const noneBesides =
  /^(?:and )?(?:no others?|none other|no(?:body| one) else|no further|none from (?:anyone|anybody) else)(?: (?:declared|made|received))?[\s.!]*$/i
/** "no interests declared except A, item 7": who declared one. */
const noneBut =
  /^(?:there (?:were|was) )?no (?:other |new |further )?(?:(?:declarations?|interests?|dois?)(?: of interests?)?)(?: (?:(?:were|was|are) )?(?:declared|made|received|given))?,? (?:except|other than|apart from|bar|save|but)(?: for)?(?: from| by)? (?=\p{Lu})/iu
/** "police represented by A": a body in small letters. */
const bodyInSmall =
  /^(?:police|fire|probation|health|housing|education|council)(?= (?:(?:is|was|are|were) )?(?:represented|covered|repped) by )/
/** "A out 3.05 in 3.20": when somebody went and came back. */
const outAndIn =
  /^(\p{L}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) out (?:at |from )?(\d{1,2}[.:]\d{2}),? (?:and )?(?:back )?(?:in|back) (?:again )?(?:at )?(\d{1,2}[.:]\d{2})(?=[\s.]*$)/u
/** "In attendance: A, B and me": whoever types, who is the clerk and on the roll already. */
const andMe =
  /^((?:also )?(?:present|in attendance|attending)\b[^.;?!\n]{2,400}?)(?:,? (?:and|&)|,) (?:me|myself)(?: \(?(?:as )?(?:clerk|clerking|minutes|mins|taking (?:the )?(?:minutes|notes))\)?)?(?=[.\s]*$)/i
/** "apols A, fire": where somebody is from, in small letters and behind a comma. */
const fromWhere =
  /^((?:apolog(?:ies|y)|apols)(?: (?:from|received from))?\s*[:–-]?\s*\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+), (\p{Ll}{3,20})(?=[.\s]*$)/u
/** "A here in B's place": who sits for whom. */
const inPlaceOf =
  /^(\p{Lu}[^,;:.\n]{1,40}?) (?:(?:is|was|are|were|has come|came|here|present|attending|attended|sitting|joining|joined)(?: (?:here|today|along))? )?in (\p{L}[^,;:.\n]{1,40}?)['’]s? (?:place|stead)(?=[.\s]*$)/u
/** "A out 3.15", "back on 3.06": a time of day, and no item, behind the word. */
const outAt = /^(\p{L}[\p{L}'’-]{1,20}) out (?=\d{1,2}[.:]\d{2}\b[^\d%£\n]{0,40}$)/u
const backOn = /(?<=\bback) on (?=\d{1,2}[.:]\d{2}[\s.]*$)/i

const theLine = '(?:connection|signal|internet|wi-?fi|line|link|feed|video|audio|call)'
/** "Lost A's connection", "A's wifi dropped out": that they lost it. */
const lostTheirs = new RegExp(
  `^(?:(?:we |we['’]ve )?lost (\\p{L}[^,;:\\n]{1,40}?)['’]s? ${theLine}|(\\p{L}[^,;:\\n]{1,40}?)['’]s? ${theLine} (?:(?:was|has|is|had) )?(?:dropped(?: out)?|lost|failed|went(?: down)?|gone|down|cut out|froze|crashed))(?![\\p{L}])`,
  'iu',
)

/** "in attendance: A, B" as "in attendance: A and B", where B is a name, and not what A does. */
const lastJoined = (list: string): string => {
  const [, before = '', last = ''] = /^(.*), ([^,]+)$/s.exec(list) ?? []
  return isName(last) && !namesAPost(last) ? `${before} and ${last}` : list
}

/** "cllr tranter", "dr kapoor": somebody by title and name, typed in small letters. */
const smallTitled = /\b(cllr|dr|mrs?|ms|supt|insp|sgt|prof|rev)\.? (\p{L}[\p{L}'’-]{2,20})(?![\p{L}])/gu
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** Names behind a title with the capitals that names have. */
export const titledNames = (said: string): string =>
  said.length > 400
    ? said
    : said.replace(smallTitled, (_, title: string, name: string) => `${capital(title)} ${capital(name)}`)

/** "Cllr. Penhallow", "Supt. Roe": a title as it is read, without its stop. */
const stopOfTitle = /\b(Cllrs?|Drs?|Mrs?|Ms|Prof|Rev|Supt|Ch|Det|Insp|Sgt|Cpl|Capt|Cmdr|Ald|Hon)\.(?= \p{Lu})/gu
/** Titles without the stops behind them, which end no sentence. */
export const withoutStopsOfTitles = (said: string): string => said.replace(stopOfTitle, '$1')

/** "gave their apologies for the rest of the meeting and left": what was said at the door, before who left. */
const saidAtTheDoor =
  /(?<=^[^\n:;!?]{2,100}),? (?:(?:has|have|had|then|now) )*(?:(?:made|gave|given|offered|tendered|sent|gives|makes|with) (?:(?:his|her|their) )?(?:apologies|apols|excuses|farewells?|goodbyes?)(?: for (?:the (?:rest|remainder|remaining (?:items|business|part))(?: of (?:the|this) (?:meeting|agenda|business))?|leaving early|having to leave(?: early)?))?|apologised(?: for leaving(?: early)?)?|said (?:his |her |their )?goodbyes?|thanked (?:the chair|everyone|members)),? (?:and|then|before)(?: then)?(?: (?:had to|has|have))? (?=(?:left|leave|leaving|withdrew|departed|went|logged off|go)(?![\p{L}]))/iu

/** Who left, without what they said as they went. */
export const withoutGoodbye = (said: string): string => (said.length > 300 ? said : said.replace(saidAtTheDoor, ' '))

/** A list of people, or a sentence about who stood in, as it would be written in full and in one language. */
export const peopleInFull = (said: string): string =>
  said.length > 400 || said.includes('\n')
    ? said
    : said
        .replace(inTwoLanguages[0], '')
        .replace(inTwoLanguages[1], '$1')
        .replace(verbFirst, 'apologies from ')
        .replace(/^(?:regrets|non-?attendance)(?: received)?(?: from|\s?[:–-])\s{0,3}(?=\p{L})/iu, 'apologies from ')
        .replace(noneBut, 'Declarations of interest: ')
        .replace(bodyInSmall, (body: string) => body.charAt(0).toUpperCase() + body.slice(1))
        .replace(outAndIn, '$1 left at $2, returned at $3')
        .replace(whoseApologies, '')
        .replace(/,? for whom (?:there was no|no) (?:substitute|deputy)[^,.;\n]{0,20}(?=[\s.]*$)/i, '')
        .replace(/\bas (?:(?:his|her|their|an?|the) )?depute\b/i, 'as deputy')
        .replace(joined, (_, before: string, names: string) => before + names.replace(/,? ?(?:\+|&|\/) ?/g, ' and '))
        .replace(plus, (line: string) => line.replaceAll(' + ', ' and '))
        .replace(lostTheirs, (_, lost?: string, theirs?: string) => `${lost ?? theirs ?? ''} lost connection`)
        .replace(noneDeclared, 'no declarations of interest')
        .replace(noneBesides, 'no declarations of interest')
        .replace(andMe, (_, others: string) => lastJoined(others))
        .replace(fromWhere, '$1 ($2)')
        .replace(inPlaceOf, '$1 substituting for $2')
        .replace(outAt, '$1 left ')
        .replace(backOn, ' at ')
