import { initialsIn } from '../../../meeting/initials.ts'
import { isGroupOfPeople, isName, namesAService } from '../../../meeting/presentersWritten.ts'
import { isPost } from '../vocabulary/posts.ts'

/** What stands before a name, in the column of those who present. */
const before =
  /^(?:(?:to be )?(?:led|presented|introduced|given) by|(?:presentation|report|update) (?:by|from|of)|(?:item |guest |external |visiting )?(?:leads?|presenters?|speakers?)\s?:|guest\s?:)\s*/i
const after = /,? to (?:introduce|present|lead|update|report|speak)(?: (?:the|this|on) .{1,40})?\.?$/i
const nobody = /^(?:[-–—]+|n\/a|none|nil)$/i
const untold = /^(?:tbc|tba|to be (?:confirmed|advised|agreed))\.?$/i
const everyone = /^(?:all|pawb|chair|clerk|members|partners|everyone)$/i
/** Words of a name in Welsh, which its English may follow behind a stroke. */
const welsh =
  /(?<!\p{L})(?:cadeirydd|gadeirydd|pawb|swyddog|rheolwr|rheolwraig|cyfarwyddwr|cyfarwyddwraig|pennaeth|prif|arolygydd|uwch-?arolygydd|rhingyll|heddlu|cyngor|bwrdd|iechyd|tân|gwasanaeth|gwasanaethau|cydlynydd|arweinydd|clerc|tîm|uned|partneriaeth|ymddiriedolaeth|coleg|ysgol|prifysgol|cymdeithas|comisiynydd|dirprwy|cymru|tai|cyfoeth)(?!\p{L})/iu

/** `Ada Moss / TO`: one of several by initials. */
const initialsOfOne = /^\p{Lu}{2,3}$/u

const isOne = (words: string): boolean =>
  isName(words) || isPost(words) || isGroupOfPeople(words) || namesAService(words) || everyone.test(words)

/** `Carers Network`: a few words with capitals, which may be a body nobody knows. */
const isShort = (words: string): boolean => /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u.test(words)

/** What a cell in the column of those who present says, as lines of the plain layout: one for each of those it names. */
export function leadInLines(cell: string): readonly string[] {
  if (nobody.test(cell)) return []
  if (/^\(?(?:verbal|oral|ar lafar)(?: (?:update|report|item))?\)?$/i.test(cell)) return ['Paper: verbal']
  if (untold.test(cell)) return [`Text: ${cell}`]
  const bare = cell.replace(before, '').replace(after, '').trim()
  return peopleIn(bare === '' ? cell : bare).map(who => `Presented by: ${who}`)
}

/** The same with the cell beside it, which says where each is from or what each is: `A Moss / B Roe` beside `Probation / Prison Service`. */
export function leadsWithBodies(cell: string, bodies: string): readonly string[] {
  if (bodies === '' || nobody.test(bodies)) return leadInLines(cell)
  if (cell === '' || nobody.test(cell)) return leadInLines(bodies)
  const [names, from] = [cell, bodies].map(words => words.split(/\s?[/;+]\s?|,? (?:and|&) (?=\p{Lu})/u))
  const each = names?.length === from?.length ? from : names?.length === 1 || from?.length === 1 ? [bodies] : undefined
  return names === undefined || each === undefined || !names.every(isName)
    ? [...leadInLines(cell), `Text: ${bodies}`]
    : names.map((name, at) => `Presented by: ${name} (${(each[at] ?? bodies).replace(/[()]/g, ' ').trim()})`)
}

function peopleIn(words: string): readonly string[] {
  const initials = initialsIn(words)
  if (initials.length > 0) return initials
  if (welsh.test(words)) return [words]
  const parts = words.split(/\s?[/+]\s?/)
  if (parts.length > 1 && parts.every(isOne) && !parts.every(isName)) return parts
  if (parts.some(part => initialsOfOne.test(part)) && parts.every(part => initialsOfOne.test(part) || isName(part)))
    return parts
  if (/ \+ /.test(words) && parts.every(part => isOne(part) || isShort(part))) return parts
  const names = words.split(/, (?:and )?/)
  if (names.length > 2 && names.every(isName)) return names
  const [, first, second] = /^([^(),]{3,60} \([^()]{2,40}\)), ([^(),]{3,60}(?: \([^()]{2,40}\))?)$/.exec(words) ?? []
  return first !== undefined && second !== undefined && isName(second.replace(/ \(.*$/, '')) ? [first, second] : [words]
}
