import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type OneTyped, type Read, question, wayOfSeveral } from '../line/typed.ts'

const who = "(?:(?:[Tt]he )?(?:[Vv]ice-)?[Cc]hair|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
const declares = '(?:(?:then|also|has|had)\\s+)?(?:declared|disclosed|declares)'
const items = `items? ${itemNumber}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,6}`
const inItem = `(?:(?:in|regarding|relating to|on|re|concerning|for)\\s+(?:(?:respect of|relation to|regard to)\\s+)?(?:agenda\\s+)?${items}|in this item)`
/** Who declared, and the first interest with its item. */
const first = new RegExp(
  `^(${who})\\s+${declares}\\s+(an?\\s(?:(?! and an? | in )[^\\n:;.!?]){0,60}?interest)\\s+(${inItem})(?![\\w])`,
  'u',
)
const joint = '(?:[;.,]\\s+(?:(?:and|but)\\s+)?|\\s+(?:and|but)\\s+)(?:also\\s+)?'
/** "and a prejudicial interest in item 7", "; Wilf Harkaway a personal interest in item 6", "and in item 8 as a tenant": another interest. */
const another = new RegExp(
  `${joint}(?=(${who})\\s+(?:${declares}\\s+)?(an?\\s(?:(?! and an? | in )[^\\n:;.!?]){0,60}?interest)\\s+(${inItem})|(?:(?:he|she|they)\\s+)?(?:${declares}\\s+)?(an?\\s(?:(?! and an? | in )[^\\n:;.!?]){0,60}?interest)\\s+(${inItem})|(?:(${who})\\s+)?(in\\s+(?:(?:respect of|relation to)\\s+)?(?:agenda\\s+)?${items})\\s+(?=as\\b|because\\b|since\\b|\\())`,
  'gu',
)
/** "A and B declared personal and prejudicial interests respectively in item 6". */
const respectively = new RegExp(
  `^(${who})(?:,| and| &) (${who})\\s+${declares}\\s+(?:an? )?([^\\n:;.,!?]{3,40}?)(?: interests?)? and (?:an? )?([^\\n:;.,!?]{3,40}?) interests?,? respectively,? (${inItem}|(?=in ))([^\\n]{0,200})$`,
  'u',
)
const kind =
  '(?:disclosable |other |non-?|personal and |personal & )*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)|dpi|ori|nri'
/** "Personal interests: A (item 6), B (item 7)": a kind, and who has it in what. */
const ofAKind = new RegExp(`^(?:an? )?(${kind})(?: interests?)?\\s*(?:[:–—]|-\\s)\\s*(\\S[^\\n]*)$`, 'iu')
const inWhat = new RegExp(
  `^(${who})[,:]?\\s*[(–—-]?\\s*(?:in |re )?(${items})\\)?(?:\\s*[-–—:,(]+\\s*([^()]{2,200}?)\\)?)?\\.?$`,
  'u',
)
/** "A: item 6 personal, item 7 DPI": somebody, and the kind in each item. */
const eachItem = new RegExp(
  `^(${who})\\s*(?:[:–—]|-\\s)\\s*((?:${items},? (?:${kind})(?: interests?)?(?: \\([^()]{2,80}\\))?(?:,\\s*(?:and )?|;\\s*|\\s+and\\s+|\\.?$)){2,})$`,
  'iu',
)

/** A kind as it stands within a sentence. */
const inSmall = (kindTyped: string) => (/^\p{Lu}{3}$/u.test(kindTyped) ? kindTyped : kindTyped.toLowerCase())

const sentence = (name: string, interest: string, where: string, rest: string) =>
  `${name.replace(/,$/, '')} declared ${/^an?\s/i.test(interest) ? interest : `${/^[aeiou]/i.test(interest) ? 'an' : 'a'} ${interest}`} ${where}${rest.replace(/[\s.,;]+$/, '')}`

/** Each interest of a sentence that has several, as a sentence of its own: who, of what kind, in what item and why. */
function sentencesOf(said: string): readonly string[] {
  const [lead, name = '', interest = '', where = ''] = first.exec(said) ?? []
  if (lead === undefined) return []
  const cuts = [...said.matchAll(another)].filter(m => m.index >= lead.length)
  let now = { name, interest, where },
    from = lead.length
  const sentences: string[] = []
  for (const m of cuts) {
    sentences.push(sentence(now.name, now.interest, now.where, said.slice(from, m.index)))
    const found = {
      name: m[1] ?? m[6] ?? now.name,
      interest: m[2] ?? m[4] ?? now.interest,
      where: m[3] ?? m[5] ?? m[7] ?? '',
    }
    now = found
    from = said.indexOf(found.where, m.index + m[0].length) + found.where.length
  }
  return cuts.length === 0 ? [] : [...sentences, sentence(now.name, now.interest, now.where, said.slice(from))]
}

/** Lists in which each has a kind and an item, without the word "declared". */
function listed(said: string): readonly string[] {
  const groups = said
    .replace(/^(?:declarations?(?: of interests?)?|interests?(?: declared)?)\s*[:–—]\s*/i, '')
    .split(/\s*;\s*(?:and )?|\s*\n\s*/)
  const each = groups.map(group => {
    const [, theirs = '', people = ''] = ofAKind.exec(group) ?? []
    return people.split(/,\s*(?:and )?(?=\p{Lu})|\s+and\s+(?=\p{Lu})/u).map(part => {
      const [, name = '', where = '', why] = inWhat.exec(part.trim()) ?? []
      return name === '' || theirs === ''
        ? undefined
        : sentence(name, `${inSmall(theirs)} interest`, `in ${where}`, why === undefined ? '' : `: ${why}`)
    })
  })
  const found = each.flat()
  if (found.length > 1 && found.every(f => f !== undefined)) return found
  const [, name = '', rest = ''] = eachItem.exec(said) ?? []
  return [...rest.matchAll(new RegExp(`(${items}),? (${kind})(?: interests?)?(?: \\(([^()]{2,80})\\))?`, 'giu'))].map(
    m => sentence(name, `${inSmall(m[2] ?? '')} interest`, `in ${m[1] ?? ''}`, m[3] === undefined ? '' : `: ${m[3]}`),
  )
}

/**
 * Reads several interests of one message, each of its own kind, item or person: recorded where each is a sentence that leaves no doubt, else asked.
 * Nothing where it has one.
 * @param read reads one of them
 */
export function readInterestsOfSeveral(said: string, addressed: boolean, read: (sentence: string) => Read): Read {
  if (said.length > 1_000 || /[?!]\s*$/.test(said)) return undefined
  const [, one = '', other = '', theirs = '', others = '', where = '', why = ''] = respectively.exec(said) ?? []
  const apart =
    one === ''
      ? sentencesOf(said)
      : [sentence(one, `${theirs} interest`, where, why), sentence(other, `${others} interest`, where, why)]
  const sentences = apart.length > 1 ? apart : addressed ? listed(said) : []
  if (sentences.length < 2) return undefined
  const each = sentences.map(read)
  const plain = each.flatMap((r): readonly OneTyped[] =>
    r !== undefined && 'kind' in r && r.kind === 'declared' ? [r] : [],
  )
  if (apart.length > 1 && plain.length === sentences.length) return { kind: 'several', each: plain }
  const words = each.map((r, n) =>
    r !== undefined && 'kind' in r && r.kind === 'question'
      ? r.ways.find(w => !/^note\b|\n/i.test(w.words))?.words
      : r === undefined
        ? undefined
        : sentences[n],
  )
  return words.every(w => w !== undefined)
    ? question('record it', [wayOfSeveral(words.filter(w => w !== undefined)), way(`note ${said}`)])
    : undefined
}
