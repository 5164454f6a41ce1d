import { countIn, countWords } from './countInWords.ts'

/** How something was decided, or came to nothing, that is no count: "for want of a seconder", "with the leave of the meeting", "on being accepted by the mover". */
const manners: readonly (readonly [form: RegExp, inPrint: string])[] = [
  [/\b(?:for|through) (?:the )?(?:want|lack) of an? seconder\b/i, 'for want of a seconder'],
  [
    /\bwith (?:the )?(?:leave|consent|agreement|permission) of the (?:meeting|board|committee)\b/i,
    'with the leave of the meeting',
  ],
  [
    /\bwith (?:the )?(?:leave|consent|agreement|permission) of (?:the|his|her|their) seconder\b/i,
    'with the consent of the seconder',
  ],
  [/\bon being accepted by the mover(?: and(?: the)? seconder)?\b/i, 'on being accepted by the mover'],
  [/\bwithout (?:a )?vote\b/i, 'without a vote'],
  [/\bas amended\b/i, 'as amended'],
]

/** Such words wherever they stand, as all that is said of a vote. */
export const mannersOfAVote: readonly RegExp[] = manners.map(([form]) => new RegExp(form.source, 'gi'))

/** How something was decided, in words that are no count, as they are printed. */
export const otherManner = (words: string): string | undefined =>
  manners.flatMap(([form, inPrint]) => (form.test(words) ? [inPrint] : []))[0]

/** "3 all", "level at three each": votes that are equal, in figures. */
const equal = new RegExp(
  `\\b(?:(?:tied|level|equal|even) )?(?:at )?(\\d{1,2}|${countWords})[ -](?:all|each|apiece)\\b`,
  'i',
)
/** The count with the casting vote in it, where the votes were equal: "4-3 after 3-3". */
function withoutCast(said: string): string {
  const [tie, n] = /\b(\d{1,2})-\1\b(?!-)/.exec(said) ?? []
  if (tie === undefined || !/\bcasting vote\b/i.test(said)) return said
  return said.replace(/,? ?\b(?:by )?(\d{1,2})-(\d{1,2})\b(?! votes?\b)/g, (words, a: string, b: string) =>
    a !== b && Math.max(Number(a), Number(b)) === Number(n) + 1 && Math.min(Number(a), Number(b)) === Number(n)
      ? ' '
      : words,
  )
}

/** What became of something that was put, in a clerk's hurry, in the words that are read: "5-1-1 carried", "casting vote by chair so it goes through", "no seconder". */
export const inWordsOfAVote = (said: string): string =>
  withoutCast(
    said
      .replace(
        /^(\d{1,2})\s?[/:-]\s?(\d{1,2})\s?[/:-]\s?(\d{1,2})[\s,;:–-]*(?=(?:carried|lost|passed|defeated)\b)/i,
        '$1 for, $2 against, $3 abstained, ',
      )
      .replace(equal, (_, n: string) => {
        const many = String(countIn(n) ?? n)
        return `tied ${many}-${many}`
      })
      .replace(/\bcasting vote (?:by|of|from) (?:the )?chair\b/i, "chair's casting vote")
      .replace(
        /\b(?:so |and )?(?:it|this|the motion) (?:goes|went|got|gets|is|was) through\b|\b(?:went|goes) through\b/i,
        'carried',
      )
      .replace(/\bcarried (\d{1,2})\/(\d{1,2})\b(?!\/)/i, 'carried $1-$2')
      .replace(/\bafter(?= tied \d)/i, '')
      .replace(/\bso (?=(?:(?:it|the motion|the amendment) )?(?:(?:is|was) )?(?:lost|carried|defeated|passed)\b)/i, '')
      .replace(
        /^(?:the (?:mover|proposer)|\p{Lu}[\p{L}.'’ -]{1,50}?)(,? with [^,;.\n]{3,50}?)?,? (?:then )?withdrew (?:her|his|their|the|this) (motion|amendment|proposal)(,? with [^,;.\n]{3,50})?(?=[\s.]*$)/u,
        (_, before: string | undefined, what: string, behind: string | undefined) =>
          `${what} withdrawn${(before ?? behind ?? '').replace(',', '')}`,
      )
      .replace(
        /^(?:(?:but )?(?:there )?(?:was|being|were) )?no (?:one seconded(?: it)?|seconder)(?: (?:was )?(?:found|forthcoming))?(?=[\s.]*$)/i,
        'fell for want of a seconder',
      )
      .replace(/\b(?:was )?not seconded(?=[\s.]*$)/i, 'fell for want of a seconder')
      .replace(/\b(?:lapsed|failed)(?= (?:for|through) (?:the )?(?:want|lack) of a seconder\b)/i, 'fell')
      .replace(
        /\b(?:fell|lapsed|failed)[,;:\s–-]+(?:there (?:was|being) )?no seconder\b/i,
        'fell for want of a seconder',
      )
      .replace(/\bw\/? (?=leave|consent|agreement|permission)/i, 'with ')
      .replace(/\b(with (?:the )?(?:leave|consent|agreement|permission) of (?:the )?)mtg\b/i, '$1meeting')
      .replace(
        /^(withdrawn|(?:the )?(?:motion|amendment|proposal) withdrawn) by (?:the |its )?(?:mover|proposer)(?: and seconder)?\b/i,
        '$1',
      )
      .replace(
        /\b((?:the )?(?:(?:substantive|original|amended|main) )?(?:motion|amendment|proposition))((?: as amended)?,?) (?:was |were |then |duly )*(?:agreed|approved|adopted)\b(?! (?:that|to)\b)/i,
        '$1$2 carried',
      )
      .replace(
        /\bamendment (?:was )?accepted by (?:the )?mover\b/i,
        'amendment carried on being accepted by the mover',
      ),
  )
