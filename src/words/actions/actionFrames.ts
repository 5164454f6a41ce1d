/** How whose an action is stands to what is to be done, in a line that does not say that it is an action: `o` is whose, `t` the task, `v` a verb apart. */
export interface Frame {
  readonly form: RegExp
  /** `yes` where the words between them say so; `perhaps` where they could stand so in a note. */
  readonly says: 'yes' | 'perhaps'
  /** A word without which the form is not looked for. */
  readonly has?: string
  /** Only where the word action, or one like it, stands before the line. */
  readonly afterWord?: true
  /** Only where the task is a thing: after a verb the same words would belong to it ("meet with A"). */
  readonly thing?: true
  /** Only where the task begins with a verb: "A circulate the rota". */
  readonly verb?: true
  /** Whether a thing of several words may be whose it is, where a verb follows: "Business support to book …". */
  readonly loose?: true
}

const o = '@?(?<o>[^\\n]{2,80}?)'
const t = '(?<t>\\S[^\\n]*)'
const before = '(?<t>\\S[^\\n]{2,400}?)'
const isOrWas =
  "(?:(?:is|are|was|were|be|been|being|has been|have been|to be|will be)\\s+|['’]s\\s+)?(?:now |also |again )?"
/** "picked up by A": whose it is, with no more to say of what is done. */
const taken =
  '(?:picked up|taken (?:away|forward|on|up)|led(?: on)?|actioned|progressed|followed[ -]up|owned|done|sorted(?: out)?|dealt with|covered|handled|pursued)'
/** "sits with A". */
const restsWith =
  '(?:(?:is|are|sits?|rests?|lies?|now|left|stays?|remains?)\\s+)*(?:down to|assigned to|allocated to|over to|(?:sits?|rests?|lies?|left|stays?|remains?|is|are|now) with|owned by|falls? to|lead(?: is)?|owner(?: is)?)'
const frame = (form: string, says: Frame['says']): Frame => {
  const has = [' by ', ' from ', 'with ', ' for '].find(word => form.includes(`${word}${o}`))
  return { form: new RegExp(`^${form}$`, 'u'), says, ...(has === undefined ? {} : { has }) }
}
const yes = (form: string): Frame => frame(form, 'yes')
const perhaps = (form: string): Frame => frame(form, 'perhaps')
const loosely = (form: string): Frame => ({ ...yes(form), loose: true })
const afterWord = (form: string): Frame => ({ ...yes(form), afterWord: true })

/** Whose it is before what is to be done. */
export const ownerFirst: readonly Frame[] = [
  // "put A down for the action of …"
  yes(`[Pp]ut ${o} down (?:for|to) (?:(?:(?:an?|the) )?(?:action|task)s?\\s*(?:[:–—-]|to|on|of)?\\s*)?${t}`),
  // "A asked B to …"
  yes(`(?<b>[^\\n]{2,60}?) (?:asked|requested|tasked|instructed|directed|wants|would like) ${o} (?:to|with) ${t}`),
  // "We need A to …", "Can A …"
  yes(`(?:[Ww]e |[Ii] )?(?:[Nn]eed|[Ww]ant|expect|are (?:asking|relying on)|will ask) ${o} to ${t}`),
  { ...yes(`(?:[Cc]an|[Cc]ould) ${o} (?:please |pls )?(?=\\p{Ll})${t}`), verb: true },
  yes(`(?:[Ii]t (?:was|is) )?[Ll]eft (?:with|to) ${o} to ${t}`),
  // "A tasked with …", "A is responsible for …", "A to lead on …" stays whole
  yes(
    `${o},? ${isOrWas}(?:tasked|charged|entrusted|assigned|nominated|responsible|accountable|actioned|on the hook|leading|down) (?:with|to|for|on) ${t}`,
  ),
  yes(`${o},? ${isOrWas}(?:leads?|leading) (?:for|on) ${t}`),
  yes(
    `${o},? ${isOrWas}(?:asked|requested|instructed|required|reminded|needed|encouraged|supposed|actioned|nominated|delegated|appointed|deputed|commissioned|assigned) to ${t}`,
  ),
  // "A has the action to …", "A took away an action on …"
  yes(
    `${o} (?:to take|taking|takes?|took|will take|has taken|has|have|had|got|gets?|given|was given|picked up|accepted)(?: away| on)? (?:an?|the|this|one) (?:action|task|job)(?: point)?(?: away)?\\s*(?:to|on|of|for|re:?|about|[:–—-]) ${t}`,
  ),
  // "A taking away …", "A owes us …"
  yes(`${o} (?:(?:is |are )?taking|takes?|took) (?:away|on|forward) ${t}`),
  yes(`${o} (?:(?:is |are )?picking|picks?|picked) up ${t}`),
  yes(`${o} (?:owes?(?: us)?|owns) ${t}`),
  // "A agreed to …", "A has offered to …"
  yes(
    `${o} (?:ha(?:s|ve|d) )?(?:kindly )?(?:agreed|agrees?|offered|offers?|undertook|undertaken|undertakes?|volunteered|volunteers?|promised|promises?|committed|commits?|(?:is |are )?(?:happy|willing|keen|set|due)) (?:to(?! (?:the|an?|this|these|their|its|any)\\b)|that (?:he|she|they)(?: will| would|['’]ll|['’]d)) ${t}`,
  ),
  // "A's action: …"
  yes(`${o}['’]s? (?:action|job|task)\\s*(?:[:–—-]|is)?\\s*(?:to )?${t}`),
  yes(`${o} (?:[Aa]ction|ACTION)\\s*[:–—-]\\s*(?:to )?${t}`),
  // "Thanks to A, who offered to …"
  yes(
    `(?:[Tt]hanks to |[Gg]rateful to )?${o},? who (?:has |have |is |had |will |kindly )*(?:(?:agreed|offered|volunteered|undertaken|undertook|promised|happy|willing) to )?(?=\\p{Ll})${t}`,
  ),
  yes(
    `${o} (?:put (?:him|her|them)sel(?:f|ves) forward|put (?:his|her|their) hands? up|stepped (?:up|forward|in)) (?:to|for) ${t}`,
  ),
  // "A asked for … from B"
  yes(
    `(?<b>[^\\n]{2,60}?) (?:requested|asked for|wants|wanted|would like|called for|sought) ${before} from ${o}(?<w> (?:on|for|re|about|to|at) [^\\n]+|)`,
  ),
  // "A pls send …", "A, can you send …"
  yes(`${o},? (?:pls|plz|please|(?:can|could|would) you(?: please)?) ${t}`),
  yes(
    `(?:[Ff]or|[Ww]ith|[Oo]ver to|[Dd]own to|[Ll]eft with|[Aa]ssigned to|[Aa]llocated to|[Oo]wner|[Ll]ead(?: officer)?|[Rr]esp(?:onsible)?|[Aa]ctionee|[Bb]y)\\s*:?\\s+${o}(?:\\s*[:,]|\\s[–—-]|\\sto|\\sfor)\\s+${t}`,
  ),
  yes(
    `(?:[Tt]his|[Tt]hat|[Ii]t)(?: one| item| action)?(?:['’]s| is)? (?:down to|for|with|over to|on) ${o}(?:\\s*[:,]|\\s[–—-]|\\sto|\\sfor)\\s+${t}`,
  ),
  yes(
    `${o} (?:must|needs? to|ha(?:s|ve) (?:got )?to|(?:is|are) going to|['’]ll|would|shall) (?:be (?=\\p{Ll}+ing))?${t}`,
  ),
  yes(
    `${o}(?:['’]s| is| are| was| were| has| have)? (?:to(?! (?:the|an?|this|these|our|their|its|his|her)\\b)|will|2) (?:be (?=\\p{Ll}+ing))?${t}`,
  ),
  {
    ...yes(
      `(?<o>\\p{Lu}[\\p{L}&'’-]*(?: [\\p{Ll}&][\\p{L}&'’-]*){1,3}|\\p{Ll}[\\p{Ll}'’-]+(?: [\\p{Ll}'’-]+){0,2}) (?:to|will) ${t}`,
    ),
    verb: true,
    loose: true,
  },
  yes(`@(?<o>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) ${t}`),
  perhaps(`${o} (?:should|ought to|could|can) ${t}`),
  // "re": what it is about
  afterWord(`${o} (?=(?:re|regarding|about)\\b)${t}`),
  perhaps(`${o} (?=re:? )${t}`),
  perhaps(`(?<o>[^\\n:]{2,80}?)\\s*:\\s+${t}`),
  perhaps(`${o}\\s+(?:[–—-]+>?|→|=>|/|\\|)\\s+${t}`),
  afterWord(`${o}\\s*[([](?<t>[^()]{8,})[)\\]]`),
  perhaps(`${o}[,;]\\s+(?=\\p{Ll}|\\p{Lu}{2,5}\\b|\\p{Lu}\\p{Ll}+ \\p{Ll})${t}`),
  perhaps(
    `${o} (?:is |are )?(?!(?:fund|train|hous|park|polic|meet|hear|plann|commission|light|spend|staff|licens|offend|work|learn|report|recycl|safeguard|mentor)ing\\b|present|chair|attend|join|leav|deputis|substitut|subb|stand|represent|cover|declar|abstain|vot|go|runn|speak|be|hav|say|ask|feel|think|suggest|propos|second|mov|support)(?=\\p{Ll}+ing )${t}`,
  ),
]

/** Whose it is after what is to be done, or in its midst. */
export const ownerLast: readonly Frame[] = [
  // "… (lead A)", "… (A to lead)"
  yes(
    `${before}\\s*[([]\\s*(?:(?:[Aa]ction|ACTION)(?: by| for| on)?|[Aa]ctionee|[Ll]ead(?: officer)?|[Oo]wner|[Rr]esp(?:onsible)?|assigned to|for|with|by)\\s*[:–—-]?\\s+${o}\\s*[)\\]]`,
  ),
  yes(`${before}\\s*[([]\\s*${o} (?:to|will) (?<v>\\p{Ll}+(?: \\p{Ll}+)?)\\s*[)\\]]`),
  yes(`${before}\\s*[([]\\s*${o} (?:leads?|leading|action)\\s*[)\\]]`),
  perhaps(`${before}\\s*[([]\\s*${o}\\s*[)\\]]`),
  // "… to be picked up by A", "… will be drafted by A"
  loosely(`${before},? (?:(?:is|are|to|was|will|be|being)\\s+)*${taken} by ${o}`),
  loosely(
    `(?:[Ii]t was (?:also )?(?:requested|asked|suggested|proposed) that )?(?<t>\\S[^\\n]{3,200}? (?:to be|will be|would be|should be|be) \\p{L}+(?: [^\\n]{1,120}?)?) by ${o}(?<w> and (?:be )?\\p{Ll}+(?:ed|t|n)\\b[^\\n]*)?`,
  ),
  yes(
    `${before} (?:is |are |still )*(?:wanted|needed|required|awaited|requested|due|outstanding|o/s|expected|sought) from ${o}(?<w> (?:on|for|re|about|to|at) [^\\n]+|)`,
  ),
  perhaps(`${before} from ${o}(?<w> (?:on|for|re|about|to|at) [^\\n]+|)`),
  yes(`${before}(?:\\s+[–—-]|,)\\s+(?:awaiting|waiting on|waiting for) ${o}`),
  // "… please A"
  yes(`${before},? (?:pls|plz|please),? ${o}`),
  // "… sits with A", "… – responsible officer A"
  yes(`${before}[,;]? ${restsWith}:? ${o}`),
  loosely(
    `${before}(?:\\s+[–—-]+>?|\\s*(?:→|=>)|\\s/|[,.;])\\s+(?:[Aa]ction(?: for| by| on)?|[Aa]ctionee|[Oo]wner|[Ll]ead(?: officer)?|[Rr]esponsible(?: officer)?|[Rr]esp|[Ww]ho|[Aa]ssigned to|[Dd]own to)\\s*:?\\s+${o}`,
  ),
  // "… for A to draft", "… – A to lead", "… – A following up"
  yes(`${before},? for ${o} to (?<v>[^\\n]{2,80})`),
  yes(`${before}(?:\\s+[–—-]+|[,.;])\\s+${o}(?:['’]s action| following up| chasing| leading| on it| action)`),
  loosely(
    `(?:[Rr]e:? )?${before}(?:\\s*[:,;]|\\.(?=\\s)|\\s[–—-])\\s+${o} (?:to|will|would|shall|(?:is|are) to|needs? to|must|['’]ll) (?<v>[^\\n]{2,400})`,
  ),
  perhaps(`${before}(?:\\s+[–—-]+>?|\\s*(?:→|=>)|\\s/)\\s+(?:for |with |by )?${o}`),
  perhaps(`(?<t>\\S[^\\n]{3,400}?[^\\p{Lu}\\s][^\\s]*),\\s+(?:for |with |by )?${o}`),
  perhaps(`${before}:\\s+${o}`),
  {
    ...afterWord(
      `(?<t>(?:(?!meet|discuss|session|call|workshop|visit|contract|agreement|work|liais|talk|touch)\\S+ ){1,12}?)with ${o}`,
    ),
    thing: true,
  },
  afterWord(`(?<o>\\p{Lu}{2}) (?=\\p{Ll})${t}`),
]

/** Whose it is and a task that begins with a verb, with nothing between: "A circulate the rota". */
export const atOnce: readonly Frame[] = [
  {
    ...perhaps(
      `(?<o>(?:[Tt]he )?(?:[Vv]ice-)?(?:[Cc]hair(?:man|woman|person)?|[Cc]lerk|[Oo]fficers?|[Ss]ecretary|[Tt]reasurer|[Cc]o-ordinator)) (?=\\p{Ll})${t}`,
    ),
    verb: true,
  },
  {
    ...perhaps(`(?<o>\\p{Lu}[\\p{L}'’./&+-]*(?:,? (?:\\p{Lu}[\\p{L}'’./-]*|&|\\+|and)){0,8}),? (?=\\p{Ll})${t}`),
    verb: true,
  },
]
