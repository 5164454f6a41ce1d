import { itemNumber } from '../line/asSaid.ts'
import { clockOf, timesInFigures, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { isNoName } from '../../meeting/names.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const who =
  "((?:[Tt]he )?(?:(?:[Vv]ice-?|[Cc]o-)?[Cc]hair)|(?:[A-Z][a-z]{1,5}\\. )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
const went =
  '(?:(?:having |has |had |was |is |being )*(?:(?:vacated (?:the |his |her )?[Cc]hair and )?(?:left|stepped (?:out|away|outside)|popped out|gone|went(?: out)?|withdrawn|withdrew|departed|(?:been )?called (?:away|out)|had to (?:go|leave)|dropped (?:off|out)|out|away|off|(?:to leave|to go|leaving|leave))))'
const presides =
  '(?:(?:then |now |is |was |will )*(?:in (?:the )?[Cc]hair|(?:took|takes|taking|assumed|has|had) (?:over (?:in )?)?(?:the )?[Cc]hair|took over|takes over|taking over|presid(?:ed|es|ing)|[Cc]hair(?:ed|s|ing)|act(?:ed|ing) as [Cc]hair|stood in(?: as [Cc]hair)?|stepped in(?: as [Cc]hair)?))'
/** A word of presiding, without which the line is of something else. */
const presiding = /[Cc]hair|presid|took over|tak(?:es|ing) over|ste(?:pped|ps) in|stood in/i
const joint = '(?:[,;]| [–—-]| and| so| with|\\.)(?: so| and| with| then)? [[(]?'
/** "The Chair having left at 11.15 for a funeral, B presided …", "chair stepped out, B in chair 10.50-11.02". */
const leftAndPresided = new RegExp(
  `^${who},? ${went}(?![\\p{L}])([^,;\\n]{0,80}?)${joint}${who} ${presides}(?![\\p{L}])([^\\n]{0,120})$`,
  'u',
)
/** "B in the chair (A having been called away)", "B took the chair as A had to leave": the same, the other way about. */
const presidedAs = new RegExp(
  `^${who} ${presides}(?![\\p{L}])(?![^,;(\\n]{0,60}\\bwhile\\b)([^,;(\\n]{0,60}?)(?:,| \\(|;| [–—-])? ?(?:(?:as|because|since|when|once|after|with|owing to|due to) ?)? ?${who}(?:['’]s)?,? ${went}(?![\\p{L}])([^\\n]{0,80}?)\\)?$`,
  'u',
)
/** "A out of the chair for 7 as her charity has applied, B takes over": they stand down for an item. */
const outOfTheChair = new RegExp(
  `^${who},? (?:is |was |has |stepped |stands |stood |steps )*(?:out of|down from|down as|vacated|vacates|left|leaves|handed over|gave up|gives up)(?: from| of)? (?:the )?[Cc]hair(?:ing)?,? (?:for|during|at|on) (?:(this(?: item| one)?)|(?:agenda )?item (${itemNumber})|(?<=(?:for|during|on) )(\\d{1,2})(?![.:\\d]))(?:,? (?:as|because|since|due to|owing to|–|-) ([^,;\\n]{3,160}?))?${joint}${who} ${presides}(?![\\p{L}])([^\\n]{0,80})$`,
  'u',
)
/** "Having declared an interest, the Chair …": why, which the sentence keeps. */
const afterDeclaring =
  /^having (?:(?:previously|earlier|already|just) )?(?:declared|disclosed)[^,\n]{0,80}?(?:,| (?=the [Cc]hair\b))\s*/i
const between = /(\d{1,2}[.:]\d{2})\s?(?:am|pm)?\s?(?:-|–|to|until|till)\s?(\d{1,2}[.:]\d{2})/i
const ofTheClock = new RegExp(`(?:^|[\\s(@])(?:at |from |@ ?)?${timeTyped}(?![\\p{L}\\d])`, 'iu')

/** The time that words give; a number alone is none. */
function clockWithin(words: string): string | undefined {
  const [all = '', hours, minutes, half] = ofTheClock.exec(words) ?? []
  return minutes === undefined && half === undefined && !/at |@/.test(all) ? undefined : clockOf(hours, minutes, half)
}
const at = (clock: string | undefined) => (clock === undefined ? '' : ` at ${clock}`)
const toItem = (one: string | undefined, number: string | undefined) =>
  one === undefined ? `item ${(number ?? '').trim()}` : 'this item'
/** An interest, in words of why somebody does not preside. */
const ofAnInterest =
  /\b(?:interests?|conflict\w*|(?:his|her|their) (?:own )?(?:\p{L}+ ){0,2}(?:is|was|are|were|has|have|runs?|works?|gets?|applied|employ\w*|stands|owns?|drives?|sits)|(?:he|she|they)(?:['’]s| is| are| was| were) (?:an? |the |on )|trustee|governor|applicants?|bidder|employer)\b/iu

/** Somebody who stood down from the chair for an item, and whoever presided over it: with their interest, where that is why. */
function readOutOfTheChair(said: string): Read {
  const [whole, name = '', one, item, alone, why, by = ''] = outOfTheChair.exec(said) ?? []
  if (whole === undefined || isNoName(name) || isNoName(by)) return undefined
  const where = toItem(one, item ?? alone),
    chair = `${by} took the chair for ${where}`
  const declared =
    why === undefined || !ofAnInterest.test(why) ? [] : [`${name} declared an interest in ${where}: ${why}`]
  return question('record it', [
    ...(declared.length === 0 ? [] : [wayOfSeveral([chair, ...declared])]),
    wayOfSeveral([chair, `note ${said}`]),
    way(chair),
    way(`note ${said}`),
  ])
}

/**
 * Reads that whoever presided went out, or stood down for an item, and who presided then: all of it on one button, with the times that the line gives.
 * Nothing where the line says only one of them.
 */
export function readChairLeft(written: string): Read {
  if (written.length > 300 || written.includes('\n') || /[?!]\s*$/.test(written) || !presiding.test(written))
    return undefined
  const said = timesInFigures(written)
    .replace(afterDeclaring, '')
    .replace(/[\s.]+$/, '')
  const forAnItem = readOutOfTheChair(said)
  const turned = presidedAs.exec(said)
  const [whole, name = '', before = '', by = '', after = ''] =
    leftAndPresided.exec(said) ?? (turned === null ? [] : [said, turned[3], turned[4], turned[1], turned[2]])
  if (whole === undefined || forAnItem !== undefined) return forAnItem
  if (isNoName(name) || isNoName(by) || name.toLowerCase() === by.toLowerCase()) return undefined
  const [, out, back] = between.exec(after) ?? between.exec(before) ?? []
  const left = clockOf(...timeParts(out)) ?? clockWithin(before) ?? clockWithin(after),
    returned = clockOf(...timeParts(back))
  const went = `${name} left${at(left)}`,
    chair = `${by} in the chair`,
    came = returned === undefined ? [] : [`${name} returned at ${returned}`, `${name} in the chair`]
  const both = [wayOfSeveral([went, chair, ...came]), wayOfSeveral([went, chair, ...came, `note ${written}`])]
  return question('record it', [
    ...(afterDeclaring.test(written) ? both.toReversed() : both),
    way(went),
    way(chair),
    way(`note ${written}`),
  ])
}

const timeParts = (clock: string | undefined): [string | undefined, string | undefined, undefined] => {
  const [hours, minutes] = clock?.split(/[.:]/) ?? []
  return [hours, minutes, undefined]
}
