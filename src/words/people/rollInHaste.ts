import type { PersonWritten } from '../../meeting/commands.ts'
import { peopleIn } from '../line/lineTakenApart.ts'

/** Where a clause of a line puts the people that it names. */
export type Place = 'present' | 'online' | 'expected' | 'absent' | 'apologies' | 'guest'

const link =
  '(?:(?:on|via|by|over|through) (?:the )?(?:ms )?(?:teams|zoom|phone|screen|call|line|link|video(?: ?link)?|webex)|on-?line|on ?screen|remote(?:ly)?|virtual(?:ly)?|dial(?:led|ling|ing)[ -]in|from home)'
const is =
  "(?:['’](?:s|re|ve|ll)|\\s+(?:is|are|was|were|has|have|will be|to be|also|both|all|still|just|currently|now|been|being))*"
const here =
  '(?:(?:is |are )?(?:here|present|in the room|(?:a)?round the table|at the table|in person|with us|in attendance|here in person)(?: (?:in person|already|too|as well|today|now|so far|at the (?:moment|start)))*)'
/** What stands before the people, and after it. */
const forms: readonly (readonly [place: Place, before: readonly string[], behind: readonly string[]])[] = [
  [
    'online',
    [
      `(?:(?:and )?(?:also )?(?:joining|joined|attending|attended|with us|here|in|participating|we have|got)(?: us)? )?${link}(?: today| so far| (?:is|are|we have|we['’]ve got))*\\s*[:–-]?`,
    ],
    [
      `${is},? ?(?:\\(?(?:(?:joining|joined|attending|in|here|who (?:is|are)|participating|present)(?: us)? )?${link}(?: today| so far| too)?\\)?)`,
    ],
  ],
  [
    'expected',
    [
      "(?:(?:we(?:['’]re| are) )?(?:still |just )*(?:waiting|expecting|awaiting|wait)(?: on| for)?|(?:still |yet )?to (?:come|arrive|join|follow)|yet to (?:arrive|join|come|appear)|(?:not (?:here|in|arrived|joined) yet)|(?:running|arriving|coming) late|late|delayed|expected(?: later)?|on (?:the|his|her|their) way)\\s*[:–-]?",
    ],
    [
      `${is},? ?(?:(?:running|arriving|coming|going to be|be|a bit|a little|\\d+ ?mins?|(?:five|ten|fifteen|twenty) mins?|about \\d+ ?mins?) ?)*(?:late|behind|delayed)(?: (?:today|due|by)\\b[^,;]{0,40}|)`,
      `${is},? ?(?:not (?:here|in|arrived|joined|on)(?: just)? yet|yet to (?:arrive|join|come|appear)|(?:not yet (?:here|in|arrived|joined))|on (?:his|her|their|the) way|expected(?: (?:later|shortly|soon|at [\\d.:apm ]+))?|(?:coming|arriving|joining) (?:later|shortly|soon|in a (?:bit|minute))|(?:has|have) ?n[o'’]t (?:arrived|joined) yet)`,
    ],
  ],
  [
    'absent',
    [
      "(?:(?:there(?:['’]s| is) )?no (?:sign|word|news|show|apolog(?:y|ies)|apols?)(?: or (?:word|apols?|apologies))? (?:of|from|received from)|(?:(?:we(?:['’]ve| have) )?(?:had|heard|received|got) )?nothing (?:heard |received )?from|(?:have(?:n['’]t| not) heard from|not heard from)|absent|absentees?|dna|no[- ]shows?|missing)\\s*[:–-]?",
      '(?:put|mark|show|record|list|have)(?= [^,;]+ (?:down )?(?:as )?(?:absent|a no[- ]show|dna))',
    ],
    [
      `${is},? ?(?:[-–] ?)?(?:(?:down )?(?:as )?(?:an? )?(?:absent|dna|no[- ]show|missing|awol|not (?:here|present|in attendance|turned up|attending without))(?: (?:today|without (?:any )?apolog(?:y|ies)|without apols|(?:and |with |but )?no (?:apols?|apolog(?:y|ies)|word|reason|message)(?: (?:received|sent|given))?(?: from (?:him|her|them))?))*)`,
    ],
  ],
  [
    'apologies',
    [
      '(?:(?:late |further |more )?(?:apolog(?:ies|y)|apols?|sorry|regrets)(?: (?:for absence|received|in|noted|sent|also|today|came|come|were|was))* ?(?:from)?)\\s*[:–-]?',
    ],
    [
      `${is},? ?(?:[-–] ?)?(?:(?:has |have )?(?:apologised|(?:sen(?:t|ds)|gives?|gave|given|offers?|tendered|emailed)(?: in)?(?: (?:his|her|their))? (?:apolog(?:ies|y)|apols?)|(?:can(?:['’]?t|not)|could(?:n['’]?t| not)|won['’]?t|unable to|not able to) (?:be here|make it|come|attend|join|be with us)|not (?:coming|attending|able to come)|(?:apols?|apologies)|away|on leave|off (?:sick|ill))(?: (?:today|this (?:time|month|afternoon|morning)))?)`,
    ],
  ],
  [
    'guest',
    [
      '(?:(?:and )?(?:also )?(?:(?:an? |two |three |our |the )?(?:observ(?:er|ers|ing)|guests?|visitors?|in attendance)(?: (?:today|here|from [\\p{L} ]{2,30}(?=:)))*|also (?:here|present|attending|in the room|with us))(?: (?:is|are|as (?:an )?observers?))?)\\s*[:–-]?',
    ],
    [
      `${is},? ?\\(?(?:here |in the room |sitting in |in |attending |along |with us |joining )*(?:(?:just |only )*(?:as (?:an? )?(?:guests?|observers?)|to observe|observing|obs(?: only)?|shadowing|sitting in)(?: only)?)(?:\\)|)`,
    ],
  ],
  [
    'present',
    [
      `(?:(?:(?:so far )?(?:we(?:['’]ve| have)(?: got)?|got|there(?:['’]s| is| are))|${here}|who(?:['’]s| is) (?:here|in|present)|(?:in )?attendance|attending|attendees|physically (?:here|present)|sat here|roll call)(?: (?:so far|today|now|are|is|at the moment|in the room|here|in person))*)\\s*[:–-]?`,
    ],
    [`${is},? ?${here}`],
  ],
]
const read = forms.flatMap(([place, before, behind]) => [
  ...behind.map(words => ({ place, form: new RegExp(`^(\\p{L}[^:;]{1,160}?)(?!\\p{L})${words}[\\s.]*$`, 'iu') })),
  ...before.map(words => ({ place, form: new RegExp(`^(?:and |with |but )?${words}\\s+(\\p{L}[^:;]{1,200})$`, 'iu') })),
])

/** Whoever is put somewhere by one clause, "A on screen", "waiting on B", "round the table: C and D"; nothing of any other clause. */
export function placedIn(
  clause: string,
): { readonly place: Place; readonly people: readonly PersonWritten[] } | undefined {
  if (clause.length > 240) return undefined
  for (const { place, form } of read) {
    const who = form.exec(clause)?.[1]
    if (who === undefined || /\b(?:was|were|is|are)(?:n['’]?t| not)$/i.test(who.trim())) continue
    const inner = placedWithin(place === 'guest' ? who.replace(fromWhere, '$1 ($2)') : withoutTime(who))
    const people = peopleIn(inner)
    if (people !== undefined && people.length > 0) return { place, people }
  }
  return undefined
}

/** "Gwen Ash from licensing", "Gwen Ash licensing": a guest, and where they are from. */
const fromWhere = /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+),? (?:(?:from|of) )?(?:the )?(\p{Ll}[\p{Ll} ]{2,25})$/u
const withoutTime = (who: string): string =>
  who.replace(/\s+(?:at|from|about|around|@|till?|until)\s+\d[\d.:]*\s?(?:am|pm)?$/i, '')

/** "hugh leonie miriam round the table": without a comma, each small word is somebody; the place said again behind a list goes. */
const placedWithin = (who: string): string => {
  const bare = who
    .trim()
    .replace(new RegExp(`\\s+${here}$`, 'iu'), '')
    .replace(/^(?:the|all|both)\s+(?=\p{Lu})/u, '')
  return /^\p{Ll}{3,12}(?: \p{Ll}{3,12}){2,9}$/u.test(bare) ? bare.split(' ').join(', ') : bare
}
