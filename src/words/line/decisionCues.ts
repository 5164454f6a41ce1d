/** What a body does when it decides, by the past tense or participle that stands in minutes, as what it resolves "to" do. */
export const toDo: Readonly<Record<string, string>> = {
  approved: 'approve',
  endorsed: 'endorse',
  ratified: 'ratify',
  homologated: 'homologate',
  adopted: 'adopt',
  accepted: 'accept',
  supported: 'support',
  backed: 'back',
  sanctioned: 'sanction',
  confirmed: 'confirm',
  reaffirmed: 'reaffirm',
  upheld: 'uphold',
  'signed off': 'sign off',
  rejected: 'reject',
  declined: 'decline',
  refused: 'refuse',
  'turned down': 'turn down',
  dismissed: 'dismiss',
  rescinded: 'rescind',
  revoked: 'revoke',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  deferred: 'defer',
  postponed: 'postpone',
  suspended: 'suspend',
  cancelled: 'cancel',
  continued: 'continue',
  remitted: 'remit',
  referred: 'refer',
  delegated: 'delegate',
  authorised: 'authorise',
  authorized: 'authorize',
  empowered: 'empower',
  mandated: 'mandate',
  instructed: 'instruct',
  directed: 'direct',
  granted: 'grant',
  awarded: 'award',
  allocated: 'allocate',
  'ring-fenced': 'ring-fence',
  ringfenced: 'ringfence',
  released: 'release',
  waived: 'waive',
  extended: 'extend',
  amended: 'amend',
  varied: 'vary',
  appointed: 'appoint',
  reappointed: 'reappoint',
  're-appointed': 're-appoint',
  elected: 'elect',
  're-elected': 're-elect',
  nominated: 'nominate',
  'co-opted': 'co-opt',
  chose: 'choose',
  chosen: 'choose',
  selected: 'select',
  preferred: 'prefer',
  commissioned: 'commission',
  established: 'establish',
  dissolved: 'dissolve',
  escalated: 'escalate',
  'held over': 'hold over',
  'carried over': 'carry over',
  'gave approval': 'give approval',
  'signed up to': 'sign up to',
  'committed to': 'commit to',
  'sent back': 'send back',
  commended: 'commend',
  signed: 'sign',
  reapproved: 'reapprove',
  're-approved': 're-approve',
  readopted: 'readopt',
  're-adopted': 're-adopt',
  reinstated: 'reinstate',
}

/** The participle as it stands after "be". */
export const done = (verb: string): string => (verb === 'withdrew' ? 'withdrawn' : verb === 'chose' ? 'chosen' : verb)

/** What is only said of a thing: of somebody who "raised" or "reduced" one, it is no decision. */
const ofThings =
  "agreed|passed|ok['’]?d|okayed|raised|reduced|increased|frozen|renewed|paused|scrapped|dropped|retained|capped|carried|thrown out|taken forward|parked|waved through|voted through|voted down"
const spaced = (words: readonly string[]) => words.map(w => w.replace(' ', '\\s+')).join('|')
/** Any of these verbs. */
export const verb = `(?:${spaced(Object.keys(toDo).toSorted((a, b) => b.length - a.length))})`
/** The same of a thing, in the passive. */
export const verbOfThings = `(?:${verb}|${ofThings})`
/** The same as they are before "to" or "not to", and as a body does them now: "approves", "approve". */
export const infinitive = `(?:${spaced([...new Set(Object.values(toDo))].toSorted((a, b) => b.length - a.length))}|agree|recommend|note)`

/** Whoever decides, where minutes name them: "the Board", "Exec", "they", "everyone". */
export const body =
  "(?:(?:the )?(?:(?:full|joint|strategic|executive|delivery|steering|sub-?) ?)?(?:board|partnership|committee|sub-?committee|authority|council|cabinet|panel|group|forum|exec|executive|meeting|trustees|governors|members|partners|directors|agencies|councillors|team|ijb|pcsp|csp|board members|members present|those present|all present)|it (?:was|has been|had been)|they(?:['’]ve)?|we(?:['’]ve)?|all|everyone|everybody)"
/** What may stand between them and what they did. */
export const adverbs =
  '(?:(?:has|have|had|was|were|also|then|therefore|thereafter|subsequently|unanimously|formally|duly|all|accordingly|provisionally|jointly|further|retrospectively|(?:broadly|generally) |in the end|after discussion),? ){0,4}'

/** "unanimously", "by a majority", "nem con": how, between the word and what was decided. */
export const how =
  '(?:unanimously|nem\\.? con\\.?|by (?:a )?(?:(?:large|clear|simple|narrow) )?majority(?: vote)?|on a show of hands|en bloc|by \\d{1,2} votes? to \\d{1,2}|\\d{1,2}\\s?[-–]\\s?\\d{1,2})'
/** "in principle", "by email on 12 Nov", "as amended": what goes with the verb. */
export const manner =
  '(?:in principle|in full|in part|retrospectively|provisionally|by (?:e-?mail|correspondence|circulation|written procedure)[^,:–—]{0,20}?|as (?:drafted|amended|tabled|presented|printed|circulated|read|set out|recommended))'

/** What was said, asked or told of by somebody, or is yet to be decided: no decision of the meeting's. */
export const onlyToldOf =
  /\b(?:whether|if|how|why|said|says|reported|asked|told|explained|heard|felt|thought|advised|stated|queried|questioned|discuss(?:ed|ions?)|debated?|not yet|awaiting|once|until|before|after|when|unless)\b|\b(?:could|should|may|might|can|would|will|must|to|had|not) (?:have )?(?:be|been)?$/i
/** Somebody speaks to somebody, or of themselves. */
export const spokenTo =
  /\b(?:you|your|yours|(?<!with )thanks(?! (?:to|from|were)\b)|thank you|sorry|lol|haha|i|i['’]\w+|me|my|mine|us|clerk ?bot|bot)\b|\p{Extended_Pictographic}/iu

/** "content with the direction, but nothing decided today", "no decision on uniforms": that there is none. */
export const nothingDecided =
  /\b(?:nothing|no decisions?)(?: (?:was|were|has been))? (?:decided|agreed|resolved|taken|made|reached)\b|\b(?:decided|agreed|resolved) nothing\b|\bno decisions? (?:yet )?(?:(?:was |were )?(?:on|about|re))\b/i
