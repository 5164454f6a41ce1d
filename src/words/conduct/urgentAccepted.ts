import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const lead =
  '(?:(?:urgent (?:business|items?|matters?)|late items?|any other (?:urgent )?business|aob)\\s*(?::|[–—-](?=\\s))\\s*|in accordance with [^,\\n]{5,80},? |under [^,\\n]{5,80},? )?'
const chair = '(?:the )?(?:vice-)?chair(?:man|woman|person)?'
const urgent =
  '(?:as (?:an? )?(?:a )?(?:matter|item) of urgen(?:cy|t business)|as an urgent (?:item|matter)(?: of business)?|as urgent(?: business)?|urgently)'
const thing =
  '(?:(?:an?|the) )?(?:(?:urgent|late|additional|further) )*(?:item|report|matter|paper)(?: of (?:urgent )?business)?'
const why =
  '(?:[\\s,;:(–-]+(?:(?<led>because(?: of)?|as|since|due to|owing to|by reason of|in view of|given(?: that)?|on the grounds? (?:that|of)|for the reason that|the reason (?:for urgency )?being(?: that)?|the special circumstances being(?: that)?)\\s+)?(?<why>[^\\n]{3,400}?)\\)?)'
const taken =
  '(?:considered|taken|dealt with|discussed|treated|heard|admitted|accepted|included|added)(?: (?:at|to|on) (?:this|the) (?:meeting|agenda))?'
const forms: readonly RegExp[] = [
  // "I have agreed to the admission of one late item as urgent business, X, because of Y"
  new RegExp(
    `^${lead}(?:${chair}|i) (?:had |has |have )?(?:agreed|consented|allowed|decided|accepted)(?: to)? (?:the )?(?:admission|inclusion|addition|admit|include|add|take) (?:of )?(?:one|an?|the|a further) (?:(?:urgent|late|additional|further) )*(?:items?|matters?|report|paper)(?: of (?:urgent )?business)?(?: (?:as (?:an? )?(?:matter of |item of )?(?:urgent business|urgency|urgent)|to the agenda))?(?:,? (?:namely|on|about|concerning|regarding)[:,]?|[,:]) (?<title>[^\\n,;:()]{3,160}?)(?=(?:, | \\(|; | )(?:by reason|because|as(?! (?:an? )?(?:matter|urgent|item|late))|since|on the grounds?|due to|owing to|given|in view)\\b)${why}[\\s.]*$`,
    'iu',
  ),
  // "The Chair was of the opinion that X should be considered as a matter of urgency, the …"
  new RegExp(
    `^${lead}${chair} (?:had |has )?(?:was of the (?:opinion|view)|is of the (?:opinion|view)|of the opinion|agreed|ruled|considered|decided|determined|accepted|took the view)(?:,? and (?:the )?(?:board|partnership|committee|panel|group|meeting|members|partners) (?:agreed|concurred),?)? that (?:(?:the|an?) (?:item|report|matter|paper) (?:on|about|regarding|re|concerning) )?(?<title>[^\\n]{3,200}?) (?:(?:should|would|could|must|might|can|may|needed to|had to) )?be ${taken},? ${urgent}(?: at (?:this|the) meeting)?${why}?[\\s.]*$`,
    'iu',
  ),
  // "The Chair accepted a report on X as urgent since …"
  new RegExp(
    `^${lead}${chair} (?:had |has )?(?:agreed|accepted|allowed|admitted|permitted|consented)(?: to)?(?: (?:accept|take|admit|include|allow|add|consider|the (?:inclusion|admission|addition|consideration) of))*(?: ${thing} (?:on|about|regarding|re|concerning|relating to))? (?!(?:that|to|take|accept|as)\\b)(?<title>[^\\n]{3,200}?)(?:,? ${urgent})(?: at (?:this|the) meeting)?${why}?[\\s.]*$`,
    'iu',
  ),
  // "The Chair agreed to take as urgent business an item on X since …"
  new RegExp(
    `^${lead}${chair} (?:had |has )?(?:agreed|accepted|allowed|admitted|permitted|consented)(?: to)?(?: (?:accept|take|admit|include|allow|add|consider))* ${urgent},? (?:${thing} (?:on|about|regarding|re|concerning|relating to) )?(?<title>[^\\n,;:()–]{3,120}?)(?=[,;:(–]|\\s-\\s| (?:because|as|since)\\b)${why}[\\s.]*$`,
    'iu',
  ),
  // "The Chair agreed to admit one item of urgent business, namely X, by reason of Y"
  new RegExp(
    `^${lead}${chair} (?:had |has )?(?:(?:agreed|consented|allowed|decided) )?(?:to )?(?:admit(?:ted)?|accept(?:ed)?|take|took|consider(?:ed)?|includ(?:e|ed)|allow(?:ed)?|(?<=consented to )) ?(?:one|an?|the|a further) (?:(?:urgent|late|additional|further) )*(?:items?|matters?)(?: of (?:urgent )?business)?(?:,? (?:namely|being|relating to|concerning|regarding|on|about)[:,]?|[,:]) (?<title>[^\\n,;:()]{3,160}?)(?=[,;(]| (?:by reason|because|as|since|on the grounds?|due to|owing to)\\b)${why}[\\s.]*$`,
    'iu',
  ),
  // "urgent business - chair has taken X, Y"
  new RegExp(
    `^urgent (?:items?|business|matters?) ?(?::|[–—-](?=\\s)) ?${chair} (?:has |had )?(?:taken|accepted|agreed(?: to take)?|allowed|admitted) (?!that\\b)(?:an? (?:item|report|paper) on )?(?<title>[^\\n,;:()–]{3,120}?)(?=\\s*[,;:(–]|\\s-\\s| because\\b)${why}[\\s.]*$`,
    'iu',
  ),
  // "Chair allowed one late item: X, can't wait until Y"
  new RegExp(
    `^(?:urgent\\s*[:–—-]\\s*)?${lead}${chair} (?:had |has )?(?:agreed(?: to)?|accept(?:ed)?|allow(?:ed)?|admit(?:ted)?|taken|taking|permitted|let in)(?: (?:take|accept|admit|allow))? (?:one|1|an?|the|a further) (?:(?:urgent|late|additional|further|extra) )+(?:items?|matters?|business)(?: of (?:urgent )?business)? ?(?:(?:on|about|re) |[:,–-] ?)(?<title>[^\\n,;:()–]{3,120}?)(?:[,;–(]| -)${why}[\\s.]*$`,
    'iu',
  ),
  // "Urgent item accepted by the chair - X (Y)"
  new RegExp(
    `^urgent (?:item|business|matter|report) (?:was )?(?:accepted|admitted|agreed|taken|allowed) by ${chair}\\s*(?::|[–—-](?=\\s)|,)\\s*(?<title>[^\\n(;:]{3,200}?)\\s*(?:\\((?<why>[^()\\n]{3,300})\\)|[;:–—-]\\s+(?:because )?(?<then>[^\\n]{3,300}?))[\\s.]*$`,
    'iu',
  ),
]

/** "allowed A to raise X": who brought it up, between. */
const allowedToRaise =
  /(?<=\b(?:allowed|permitted)) ((?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? )?\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?) to (?:raise|bring(?: up)?) /u
/** ", raised by A,": who brought it up, which is neither what it is nor why it is urgent. */
const raisedBy =
  /[\s,(–-]+(?:which was |as )?raised by ((?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?)\)?(?=,|[\s.]*$| (?:as|because|since|due)\b)| \((\p{Lu}{2,3})\)(?=,)/u

/** ", and it would be dealt with under item 9": where it is taken, which is no part of why. */
const takenWhere =
  /(?:,? (?:and|so|which)|,(?= to be )|\.(?= (?:to|it|this) )) (?:(?:it|this|that|the (?:item|matter|report)) )?(?:would|will|should|was to|is to|to) (?:therefore |accordingly )?be (?:dealt with|taken|considered|discussed|heard) [^\n]{3,120}$/i

/** "the announcement having been made", "a decision being needed", as it follows "because". */
const asClause = (reason: string): string =>
  reason
    .replace(
      /^((?:an?|the|its|their|no) [^,;.]{2,60}?) being (?=(?:\p{L}+ed|due|sought|available|held)\b)/u,
      (_, what: string) => `${what} ${/[^s]s$/.test(what) ? 'are' : 'is'} `,
    )
    .replace(
      /^([^,;.]{3,80}?) having been (?=\p{Ll})/u,
      (_, what: string) => `${what} ${/[^s]s$/.test(what) ? 'were' : 'was'} `,
    )

/**
 * Reads that the chair was of the opinion that something was urgent, in the words of the Act or in others: what it is, and why. Asked, and as a note.
 */
export function readUrgentAccepted(typed: string): Read {
  if (typed.length > 700 || typed.includes('\n') || !/\burgen|\blate item/i.test(typed)) return undefined
  const by = raisedBy.exec(typed) ?? allowedToRaise.exec(typed),
    said =
      by === null
        ? typed
        : typed
            .replace(by[0], ' ')
            .replace(/ +([,;.])/g, '$1')
            .replace(/  +/g, ' ')
            .trim(),
    raised = by === null ? '' : ` (raised by ${by[1] ?? by[2] ?? ''})`
  for (const form of forms) {
    const { title, why: first, then, led } = form.exec(said)?.groups ?? {}
    const whole = (first ?? then)?.trim(),
      where = whole === undefined ? null : takenWhere.exec(whole),
      reason = where === null ? whole : whole?.slice(0, where.index)
    if (title === undefined || reason === undefined || reason === '') continue
    // "reason: …" is a label, which other readers know.
    if (/\bbecause\b|\breasons?\b/i.test(title) || /^reasons?\b/i.test(reason)) continue
    const of = /^(?:because of|due to|owing to|by reason of|in view of)$/i.test(led ?? '') ? 'of ' : ''
    const joint = led === undefined && /^(?:so|to|in order)\b/i.test(reason) ? '–' : 'because'
    const words = `urgent ${title.trim().replace(/^(?:the )?(?:consideration of )/i, '')}${raised} ${joint} ${of}${asClause(reason)}`
    const note = way(`note ${typed}`)
    return question('do it now', [...(where === null ? [] : [wayOfSeveral([words, note.words])]), way(words), note])
  }
  return undefined
}
