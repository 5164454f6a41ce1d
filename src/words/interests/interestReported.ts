import { itemNumber } from '../line/asSaid.ts'
import { apart } from '../line/decisionBesides.ts'
import { way } from '../line/decisionPassed.ts'
import { interestInFull } from './interestInOrder.ts'
import { asDeclared, does } from './interestTyped.ts'
import { type Read, question } from '../line/typed.ts'

const name = "(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}?)"
const kinds =
  '((?:disclosable |other |non-?|personal |and |but )*(?:pecuniary|registrable|registerable|prejudicial|personal|financial|conflict of)|dpi|ori|nri|opi)'
const items = `((?:${itemNumber})(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)(?:${itemNumber})){0,6})`
/** "X DPI item 10 – owns a flat", "X: interest in item 6, sister works there": who, the kind, the item and why. */
const listed = new RegExp(
  `^(?:(?:doi|d\\.o\\.i\\.?|dpi|ori|nri|opi|declarations?(?: of interests?)?|interests?(?: declared)?|conflicts?(?: of interest)?)\\s*(?:[:–—]|-\\s|\\s)\\s*)?${name}(?:\\s*[,:–—]|\\s-)?\\s*(?:has |had |with )?(?:an? )?(?:${kinds})?\\s*(?:interests?\\b)?\\s*[,:–—-]?\\s*(?:in |on |re |regarding |for )?(?:agenda )?items? ${items}(?:\\s*[,;:–—.-]+\\s*|\\s+(?=\\()|\\s+(?=as\\b|because\\b|since\\b)|$)([^\\n]{0,400})$`,
  'iu',
)
const ofInterest =
  /^(?:doi|d\.o\.i|dpi|ori|nri|opi|declaration|interest|conflict)|\b(?:interest|dpi|ori|nri|opi|conflict)\b/i
/** Another sentence, or a clause, that says what they will do. */
const will =
  /(?:^|[,;.]\s*)(?:(?:and|so|but)\s+)?(?:(?:he|she|they)(?:['’]ll| will| is going to|['’]s going to| are going to)?\s+|(?:will|to)\s+)(?:step|go|leave|withdraw|stay|remain|not|be)\b[^\n]*$/i
/** "X vacated the Chair for item 6, having declared an interest …; Y took the Chair": an interest, and who presided. */
const vacated = new RegExp(
  `^(.{2,60}?) (?:vacated|left|stood down from|handed over|gave up) the chair (?:for|during|at|in respect of) (?:(this item)|(?:agenda )?item (${itemNumber})),? (?:having|after) (?:declared|declaring) an? (?:${kinds} )?interest(?: (?:in (?:it|this item|that item|the item)))?,?\\s*((?:as|because|since|due to)[^;.\\n]{2,200})?[;,.]?\\s*(?:and )?(?:(?:when|whereupon) )?(.{2,60}?) (?:took|assumed|was in|takes) the chair(?: for (?:it|that item|this item))?[\\s.]*$`,
  'i',
)

/** An interest that is told besides who took the chair for it, which one press records together. */
export function readChairVacated(said: string): Read {
  const chair = said.length > 600 || said.includes('\n') ? null : vacated.exec(said)
  if (chair === null) return undefined
  const [, who = '', , item, kind = '', why = '', by = ''] = chair
  const where = item === undefined ? 'this item' : `item ${item.trim()}`
  const because = why.replace(/^(?:because|since|due to)\s+/i, '')
  const declared = `${who} declared a ${kind} interest in ${where}${because === '' ? '' : `: ${because}`}`.replace(
    / {2,}/g,
    ' ',
  )
  return question('record it', [
    // Who took the chair stands first, so that the two buttons differ where they are cut.
    {
      title: `${by} took the chair for ${where} / ${declared}`,
      words: apart(declared, `${by} took the chair for ${where}`).words,
    },
    way(declared),
    way(`note ${said}`),
  ])
}

/** Reads an interest that a line reports without the word "declared"; asked, in the words that record it. */
export function readInterestReported(written: string): Read {
  const said = interestInFull(written)
  if (said.length > 600 || /\n| {4}/.test(said) || /[?!]\s*$/.test(said)) return undefined
  const m = listed.exec(said)
  if (m === null || !ofInterest.test(said)) return undefined
  const [, who = '', kind = '', which = '', rest = ''] = m
  if (!/^(?:\p{Lu}[\p{L}.'’-]*(?: |$))+$/u.test(who) || /\bitems? [a-z]{0,3}\d/i.test(rest)) return undefined
  const did = does.exec(rest)
  const nature = rest
    .slice(0, did?.index)
    .replace(will, '')
    .replace(/^\((.*)\)$/, '$1')
  return asDeclared(
    written,
    who,
    kind.replace(/ of$/i, ''),
    which.trim(),
    nature,
    did === null ? undefined : rest.slice(did.index),
  )
}
