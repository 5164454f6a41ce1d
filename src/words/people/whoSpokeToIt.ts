import { isName } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { type LineApart, mayBeCalled, named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const things =
  '(?:items?|reports?|papers?|presentations?|updates?|verbal updates?|verbal reports?|overviews?|slides?|figures|data|dashboard|strategy|plan|briefing|summary|introduction|intro|paper|case|business case|proposals?|position|detail|details|headlines|findings|recommendations?|performance|discussion|session|demo|report back|feedback)'
const listeners =
  '(?:us|members|everyone|colleagues|partners|attendees|the (?:board|partnership|committee|meeting|group|panel|room))'
/** What somebody does who presents, with the people before it. */
const verbs = `(?:(?:has|had|then|also|briefly|jointly|is|are|was|were|will|to|will be|is going to|now|is now|is to|next)\\s+)*(?:present(?:ed|ing|s)?|introduc(?:ed|ing|es|e)|intro['’]?d?|intros|pres|led|leads?|leading|spoke|speak(?:s|ing)?|talk(?:ed|s|ing)?|took|takes|taking|walk(?:ed|s|ing)?|ran|runs?|running|guided|gave|gives|giving|delivered|delivers|delivering|provided|shared|updated|updates|updating|briefed|briefs|outlined|summarised|went|goes|going|did|showed|do|does|doing|cover(?:ed|ing|s)?|fronting|handling|take|open(?:ed|s|ing)|kick(?:ed|s|ing) off|start(?:ed|s|ing)|began|fed back|feeding back|reported back|reported|reporting)`
const ending = `(?:\\s+(?:on|to|through|with)(?=\\s|$))?(?:\\s+${listeners})?(?:\\s+through)?(?:\\s+(?:to|through|on|over))?(?:\\s+(?:an?|the|this|that|his|her|their|its|some|a brief|a short))*(?:\\s+(?:[\\p{L}/’'-]+\\s+){0,4}?${things})?`
const personFirst = new RegExp(`^(.{2,80}?),?\\s+(${verbs})(${ending})(?![\\p{L}])([^\\n]*)$`, 'iu')
const label = `(?:(?:joint |lead |guest |new |the |verbal |brief |short |oral |written |quarterly |annual |monthly |further |power ?point )*(?:presenters?|presenting|presented|present(?:ation|er)s?|introduc(?:ed|ing|er|tion)|intro(?:['’]?d)?|led|lead(?: officer)?|presenting officer|speakers?|speaking|report(?:ed)?|update(?:d)?|verbal|oral|paper|slides|talk|briefing|overview|feedback|demo|item owner|owner|author)(?: author)?)`
const thingFirst = new RegExp(
  `^(?:(?:the|this|an?|his|her|their)\\s+)?(?:(?:[\\p{L}’'/-]+\\s+){0,5}?(?:${things}\\s*)?)?(?:(?:is|was|were|to be|will be|now|being|item)\\s+)*(?:[,:–-]\\s*)?${label}(?:\\s+(?:(?:for|on|to|of|in)\\s+)?(?:the|this)?\\s*(?:item|report|paper|it))?\\s*(?:(?:is|are|was|were|will be|now|being|instead|changed|changes|change|given|presented|delivered|led|provided|to)\\s+)*(?:(?:by|from|is|to|now)\\b\\s*[:–-]?|[:–-]|(?<=(?:presenting|lead) officer |speaker |presenter |author ))\\s*(.{2,160})$`,
  'iu',
)
/** "Over to Ffion", "The Chair invited Ffion to introduce the item". */
const handedTo =
  /^(?:(?:[Tt]he )?[Cc]hair(?:man|woman|person)? )?(?:[Oo]ver to|(?:then )?[Hh]and(?:ed|ing)? (?:it )?over to|[Hh]anded to|(?:then )?[Ii]nvited|(?:then )?[Aa]sked) ((?:the )?\p{Lu}[\p{L}.'’ -]{1,60}?(?:, [^,\n]{2,60}(?=, to ))?),?(?: (?:to|for|on) (?:present|introduc|speak|talk|lead|give|the (?:item|report|paper)|this|an? update)[^\n]*| now| next)?$/u
/** "SM: crime update". */
const nameFirst =
  /^(\p{Lu}[\p{L}.'’ -]{1,60}?)(?:\s*(?::|\s[–-])\s*(?:[\p{L}’'/-]+ ){0,4}|\s+(?:(?:[Vv]erbal|[Oo]ral|[Ww]ritten) )?)(?:update|verbal|report|presentation|overview|briefing|feedback|paper|slides)$/u
/** "… instead of B", "… in place of B": who was to present it. */
const insteadOf =
  /(?:^|,?\s+)(?:\(?(?:in (?=\p{Lu}\p{L}+['’]s absence)|instead of|in (?:the )?(?:place|absence|stead) of|on behalf of|replac(?:ing|es)|not(?= \p{Lu})|for|rather than|deputising for|covering for|standing in for|vice))\s+(\p{L}[^,;]{1,60}?)\)?(?=$|[,;]|\s-\s)/u
const about =
  /(?:\s*[,;–-]\s+|\s+)(?:on|about|regarding|re|covering|in relation to|to update|which|who|and|with|as|at|via|setting out|outlining|showing)\b.*$/iu

const praise = /\b(?:great|lovely|brilliant|good|nice|funny|super|fantastic|amazing|wonderful|cracking|excellent)\b/i
/** Verbs that are of other things too, unless what is presented stands behind them. */
const loose =
  /^(?:.*\s)?(?:led|leads?|leading|spoke|speaks?|speaking|talk\w*|took|takes|taking|walk\w*|ran|runs?|running|guided|gave|gives|giving|deliver\w*|provided|shared|updat\w+|brief\w*|outlined|summarised|went|goes|going|did|showed|do|does|doing|cover\w*|fronting|handling|take|open\w*|kick\w* off|start\w*|began|fed back|feeding back|report\w*(?: back)?)$/i

const aThing = new RegExp(`\\b${things}$|\\bthrough$`, 'i')
const notThePaper = /^(?:him|her|them)sel(?:f|ves)\b/i
/** "led on this item", "took us through the figures", "to present": and not "will speak to the landlord", "took the chair". */
const isPresenting = (done: string, thing: string, more: string, { item }: LineApart): boolean => {
  const ahead = /^(?:to|will|is going to)\b/i.test(done)
  if (/\bpresent$/i.test(done) && !ahead) return false
  // "was introduced as the new member": others did that.
  if (/^(?:is|are|was|were)\b.*(?:introduced|presented|briefed|updated)$/i.test(done)) return false
  // "has introduced closer working", "introduced themselves": a thing that is new, or a name.
  if (/\bintroduc/i.test(done) && (/^(?:has|have|had)\b/i.test(done) || notThePaper.test(more)))
    return aThing.test(thing)
  if (!loose.test(done)) return true
  if (/\b(?:that|whether|if)\b/i.test(thing)) return false
  if (/(?:updat\w+|brief\w+|back)$/i.test(done) && /^(?:on|from)\b/i.test(thing)) return !ahead
  if (/\b(?:do|does|doing|cover\w*|fronting|handling|take|takes|taking|took)$/i.test(done) && item !== undefined)
    return thing === ''
  return aThing.test(thing)
    ? !ahead || item !== undefined
    : item !== undefined && /led|lead|spoke|speak|open|kick|start|began/i.test(done)
}

const atItem = ({ item }: LineApart) =>
  item === undefined || item === 'this' || /[,&]|\band\b/.test(item) ? '' : `item ${item} `

/** "Budget - A presenting, B supporting": behind what it is of, who presents it, and who else is with them. */
const behindTitle =
  /^\p{L}[^:;,\n]{2,60}?\s[-–—:]\s(\p{Lu}[^,;:\n]{1,60}?) (?:is |are |was |will be )?(?:presenting|presented|introducing|introduced|to present|leading)(?: (?:it|this))?,(?: and)? \p{Lu}[^\n]{2,60} (?:supporting|in support|assisting|helping|taking questions|alongside|with (?:him|her|them))[\s.]*$/u

/** "will be coming in to present it": that they are to present it. */
const comesTo =
  / (?:(?:will|is|are|be|to|due to)\s){0,3}(?:com(?:e|es|ing)|attend(?:s|ing)?|join(?:s|ing)?|here|dial(?:s|ling)?)(?: (?:in|along|on|us|online))? to (?=present|introduce|speak to|talk (?:to|us)|lead)/i

/** Reads who presents an item, in a line of words of the clerk's own; recorded where it says that and no more, else asked. */
export function readWhoSpokeToIt(said: string, read: (words: string) => Read): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, presenting] = behindTitle.exec(said) ?? []
  if (presenting !== undefined && peopleIn(presenting) !== undefined)
    return question('record it', [wayOfSeveral([`presented by ${presenting}`, `note ${said}`]), way(`note ${said}`)])
  const line = takenApart(said.replace(comesTo, ' to '), true),
    [instead] = insteadOf.exec(line.words) ?? []
  const words = instead === undefined ? line.words : line.words.replace(instead, ' ').replace(/\s+/g, ' ').trim()
  const told = personFirst.exec(words)
  const whose =
    told === null || /\b(?:who|that|which|if|when|how)\b/i.test(told[1] ?? '') ? undefined : peopleIn(told[1] ?? '')
  const done = told?.[2] ?? '',
    thing = (told?.[3] ?? '').trim(),
    more = (told?.[4] ?? '').replace(/^[\s,;:.–-]+|[\s.]+$/g, '')
  // The Chair takes an item, and presents none by that.
  const theChairs =
    /^(?:the )?(?:vice[- ]?)?(?:chair|board|meeting|members|committee|panel|partnership)\b/i.test(told?.[1] ?? '') &&
    /\b(?:tak|took|open|start|began|kick)\w*(?: off)?$/i.test(done)
  if (whose !== undefined && !theChairs && !praise.test(words.slice(0, 120)) && isPresenting(done, thing, more, line)) {
    if (whose.every(p => /^(?:[Tt]he )?\p{Lu}/u.test(p.name)))
      return asked(
        said,
        line,
        named(whose),
        instead !== undefined ||
          more !== '' ||
          loose.test(done) ||
          /\b(?:to|will|is|are|next|intro|pres)\b/i.test(done),
        read,
        more,
      )
  }
  // "Item 6 - RA & FR": an item, and who has it.
  const alone =
    line.item !== undefined &&
    ((/^(?:on|for)?$/.test(line.rel ?? '') &&
      !/^(?:also|present|arrived|left)\b|\b(?:personal|pers|prejudicial|interest|conflict)\b/i.test(said)) ||
      instead !== undefined)
      ? peopleIn(words)
      : undefined
  if (
    alone?.every(p => isName(p.name) || (instead === undefined ? /^\p{Lu}{2,4}$/u : /^\p{Lu}/u).test(p.name)) === true
  )
    return asked(said, line, named(alone), true, read, '')
  const [, who = ''] = nameFirst.exec(words) ?? []
  const [, over] = handedTo.exec(words) ?? []
  const [, after = over ?? who] = thingFirst.exec(words) ?? []
  const presenters = after === '' ? undefined : (peopleIn(after) ?? peopleIn(after.replace(about, '')))
  if (
    presenters === undefined ||
    !presenters.every(p => isName(p.name) || (mayBeCalled(p.name) && /^(?:the )?\p{Lu}/u.test(p.name)))
  )
    return undefined
  const rest = peopleIn(after) === undefined ? (about.exec(after)?.[0] ?? '') : ''
  const plainly =
    /\bpresent(?:ed|er)\b|\bintroduced by\b/i.test(words) && !/\b(?:to be|will|chang\w+)\b|['’]s\b/i.test(words)
  return asked(said, line, named(presenters), instead !== undefined || rest !== '' || !plainly, read, rest)
}

function asked(
  said: string,
  line: LineApart,
  who: string,
  unsure: boolean,
  read: (words: string) => Read,
  more: string,
): Read {
  const words = `${atItem(line)}presented by ${who}`
  const once =
    unsure || line.clock !== undefined || (line.item !== undefined && !/\b(?:items?|this)\b/i.test(said))
      ? undefined
      : read(words)
  if (once !== undefined && !('kind' in once && once.kind === 'question')) return once
  const note = way(`note ${said}`)
  return question('record it', [
    ...(more.split(/\s+/).length > 5 ? [wayOfSeveral([words, note.words])] : [way(words)]),
    note,
  ])
}
