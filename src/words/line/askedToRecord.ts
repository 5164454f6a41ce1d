const please = '(?:(?:please|pls|plz|kindly|hi|hello|ok|okay|also|just|and|@?clerk ?bot|@?clerk|bot),? ){0,4}'
const may =
  "(?:(?:can|could|may|will|would|should) (?:we|you|i|the clerk|someone) |let['’]?s |i(?:['’]d| would) like (?:you )?to |we need to )"
const down = '(?:(?:in|into|to|on|for) the (?:draft )?(?:minutes|mins|record|notes|log)|down|please|pls)'
const writing =
  '(?:(?:minute|record|log|capture|document|write down|put down|take down|jot down|get down)(?: (?:it|this|this one|that this|the following|as follows)(?! (?:was|is|item)\\b))?|(?:pop|stick|slot|drop) (?:(?:it|this|that) )?(?:down|in(?: the (?:minutes|mins|record))?)|(?:show|mark|put|record|minute)(?= [^\\n]{2,120} as (?:agreed|noted|resolved|recommended|deferred|withdrawn)\\b)|(?:put|write|get|add|have) (?:it|this|that|the following)? ?(?:down|in the (?:minutes|mins|record))|(?:add|raise|put in|put|stick down|pop down) (?=(?:an? |the |another |new )*(?:action|note|decision)\\b))'
const joint = '(?:\\s*[:,–—]\\s*|\\s+-+\\s*|\\s+(?:that\\s+)?|(?<=\\s))'

/** "Hi, can you …", "Clerk - please …", "Thanks - pls …": a word to somebody before the request. */
const greeting =
  /^(?:hi|hello|hey|thanks|thank you|ok|okay|morning|afternoon|@?clerk(?: ?bot)?)(?: (?:all|clerk|bot|there))?[\s,–:-]+(?=(?:please|pls|plz|can|could|would|will)\b)/i
/** "minute that", "get that down", "put it in the minutes": that something is to be written down, and nothing of what. */
const writeThat =
  '(?:(?:minute|record|note|log)(?: (?:that|this|it))?|(?:get|put|take|write|pop|jot|mark) (?:that|this|it|all that) (?:down|in)(?: (?:in )?(?:the )?(?:minutes|mins|record))?)'
/** "…, please record", "… - can you minute that?", "… Please minute.": the request behind the line. */
const behind = new RegExp(
  `[\\s,;.–-]+(?:(?:(?:can|could|would) (?:you|we) (?:please |pls )?|please |pls |plz )${writeThat}(?:,? (?:please|pls))?|(?:get|put|take|write|pop|jot) (?:that|this|it) (?:down|in),? (?:please|pls))[?.!\\s]*$`,
  'i',
)
/** "Imogen please minute that …", "Imogen, can you record …": whoever writes, by name, before what is asked of them. */
const byName =
  /^(?!(?:please|pls|plz|can|could|would|will|may|for|minute|record|note|just|ok|okay)\b)\p{L}[\p{L}'’-]{1,20},? (?=(?:(?:can|could|would|will) (?:you|we) (?:please |pls |just )?|(?:please |pls |plz )(?:can you |could you |just )?)(?:minute|record|log|note|put|write|capture)\b)/iu
/** "… Imogen please minute that": the same behind it. */
const askedBehind = new RegExp(
  `[\\s,;.–-]+(?:please |pls )?(?:minute|record|note|log) (?:that|this|it)(?:,? (?:please|pls)),? \\p{L}[\\p{L}'’-]{1,20}[?.!\\s]*$|[\\s,;.–-]+(?!(?:that|this|it|be|to|and|then|please|pls)\\b)\\p{L}[\\p{L}'’-]{1,20},? (?:(?:can|could|would|will) you (?:please |pls )?|please |pls |plz )${writeThat}(?:,? (?:please|pls))?[?.!\\s]*$|(?<=[.,;!–-])\\s+\\p{Lu}[\\p{L}'’-]{1,20},? (?:get|put|take|write|pop|jot|minute|record|note) (?:that|this|it)(?: (?:down|in))?(?: (?:in )?(?:the )?(?:minutes|mins))?(?:,? (?:please|pls|now|thanks))?[?.!\\s]*$|(?<=[.;!])\\s+(?:\\p{Lu}[\\p{L}'’-]{1,20}|clerk) to (?:note|minute|record)(?: (?:that|this|it))?[.!\\s]*$`,
  'iu',
)
/** "can we note that please, Imogen": to whom it is said, at its end. */
const toWhom =
  /^((?:can|could|may|let['’]?s|please|pls) [^\n]{0,20}\b(?:note|minute|record|log) (?:that|this|it)(?:,? (?:please|pls))?),? \p{Lu}[\p{L}'’-]{1,20}[?.!\s]*$/u

/** "pls record that …", "can you minute …", "for the minutes: …", "could it be recorded that …": a request around the line that is to be written. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?=(?:please|pls|plz|kindly|can|could|may|will|would|should|let|i['’]d|i would|we need|@?clerk)\\b|@)${please}(?:${may})?${please}${writing}(?: ${down}){0,2}${joint}(?=\\S)`,
    'i',
  ),
  new RegExp(
    `^(?:(?:just )?(?:minute|record|put|mark|show)(?: (?:it|this|that))?(?: down)? as(?=[ :])|just put(?= (?:agreed|noted|resolved)\\b)|(?:mark|show)(?= (?:item )?\\S+ as (?:deferred|withdrawn|agreed|noted)\\b))\\s*:?\\s*`,
    'i',
  ),
  new RegExp(
    `^(?:minute|record|capture|put down|write down|just (?:record|minute|log))(?: (?:in|for) the (?:minutes|mins|record))?(?:,? (?:please|pls))?(?: that |\\s*:\\s*(?<!^minute:\\s*))(?=\\S)`,
    'i',
  ),
  new RegExp(
    `^${please}(?:(?:can|could|may|should|let) )?${please}(?:it (?:please )?be (?:minuted|recorded|noted)|(?:the )?(?:minutes|mins|record)(?: (?:to|should|must|will|please))? (?:show|reflect|record|state|say)|(?:have|get) it (?:minuted|recorded))(?: (?:in|for) the (?:minutes|record))?${joint}(?=\\S)`,
    'i',
  ),
  new RegExp(`^${please}(?:i(?:['’]d| would) like) it(?: to be)? (?:minuted|recorded|noted)${joint}(?=\\S)`, 'i'),
  new RegExp(
    `^${please}(?:(?:for|in|into) the (?:minutes|mins|record|log)|to be (?:minuted|recorded)|to (?:minute|record)|for (?:minuting|recording)|(?:minute|record) this)(?:,? (?:please|pls))?(?:\\s*[:,–—]\\s*|\\s+-+\\s*|\\s+that\\s+)(?:-\\s+)?(?=\\S)`,
    'i',
  ),
]
/** "please note that …": a note, unless what follows it is another thing in words of its own. */
const asNote = new RegExp(
  `^(?=(?:please|pls|plz|kindly|can|could|just|may|@?clerk)\\b|@)${please}(?:${may})?${please}(?:note(?: down)?|make a note(?: of)?)(?: (?:in|for) the (?:minutes|record))?${joint}(?=\\S)`,
  'i',
)

/** What it is to be written as, where the request says so: "as agreed: …", "an action for A to …", "the decision to …". */
const named: readonly (readonly [form: RegExp, as: string])[] = [
  [
    /^(?:it |this |that )?(?:down )?as (?:an? )?(agreed|noted|resolved|recommended|decision|action|note)\s*(?:[:,–—]|-\s|\bthat\b)?\s*/i,
    '$1: ',
  ],
  [/^(?:an? |the |new |another )*action (?:for|on|to|point for)\s+/i, 'action: '],
  [/^(?:an? |the |new )*actions?\s*[:–-]\s*/i, 'action: '],
  [/^(?:an? |the )?(?:decision|agreement|resolution) (?=(?:to|that|not to)\b)/i, 'agreed '],
  [/^((?:agenda )?(?:item )?\d[\w.]*) as (deferred|withdrawn)\b/i, '$1 $2'],
  [/^(?:an? |the )?note (?:that|to say(?: that)?)\s+/i, 'note '],
]
const thingAs = /^(?:the )?([^\n:]{3,300}?) as (agreed|noted|resolved|recommended)$/i
const courtesy = /(?:\s*[,.?!]\s*(?:thanks|thank you|ta|cheers)|,?\s+(?:please|pls))?[?.!\s]*$/i
/** Nothing to be written: "please record this", "can you record the meeting?" asks for something else. */
const nothing =
  /^(?:(?:you|we|i|it|me|us|this|that|everything|anything)\b(?!['’]s)[\s.]*$|(?:who|what|when|how|why|where|whether)\b|(?:the |our |this |these )?(?:meetings?|call|session|discussion)[\s.]*$)/i

/** A line that asks the bot to write something down, without the request: what is to be written, and whether a note was asked for. */
export function withoutRequest(said: string): { readonly rest: string; readonly asNote: boolean } | undefined {
  if (said.length > 1_200) return undefined
  const noting = toWhom.exec(said)?.[1] ?? said
  if (
    /^(?:can|could|may|let['’]?s|please|pls) (?:we |you )?(?:please |just )?note (?:that|this|it)(?:,? (?:please|pls))?[?.!\s]*$/i.test(
      noting,
    )
  )
    return { rest: 'so noted', asNote: false }
  if (askedBehind.test(said)) return { rest: said.replace(askedBehind, '').replace(/[,;–-]$/, ''), asNote: false }
  const spoken = said.replace(byName, '').replace(greeting, ''),
    head = spoken.slice(0, 160)
  const noteOnly = asNote.exec(head),
    m = noteOnly ?? forms.map(form => form.exec(head)).find(found => found !== null)
  if (m === null || m === undefined) {
    const bare = said.replace(behind, '').replace(/,?\s+(?:please|pls|plz)[.!]?$/i, '')
    return bare === said || (bare.split(/\s+/).length < 3 && !behind.test(said))
      ? undefined
      : { rest: bare, asNote: false }
  }
  const rest = named
    .reduce((words, [form, as]) => words.replace(form, as), spoken.slice(m[0].length))
    .replace(courtesy, '')
    .replace(thingAs, '$2: $1')
    .replace(/^([^\n:]{2,120}?) as (present|absent|in attendance)$/i, '$2 $1')
    .trim()
  const word = /^(agreed|noted|resolved|recommended):?$/i.exec(rest)?.[1]
  if (word !== undefined) return { rest: word, asNote: false }
  return nothing.test(rest) || !/\S\s+\S/.test(rest) ? undefined : { rest, asNote: noteOnly !== null }
}
