import { amongThose } from './amongThose.ts'
import { inCommittee, notInPublic } from './partsNotInPublic.ts'

// The words with which agendas say that business is closed, or may be; those that belong to a subject are told apart elsewhere.

/** Words that close business, whatever else stands beside them. */
export const closedWords =
  'not for publication|(?:(?:to be )?(?:taken|considered|heard|discussed|dealt with|held) )?in (?:private|closed session)|(?:the |members of the )?(?:press and (?:the )?public|public(?: and (?:the )?press)?) (?:(?:to|will) be |are |is )?(?:excluded|asked to (?:leave|withdraw)|to (?:leave|withdraw))|nfp|npd|not (?:for|open to) (?:the )?(?:press (?:and|or) )?public|non[- ]public|exempt(?:ed)?|confidential|restricted|private(?: and confidential)?|closed|in camera|official[ -]*[-–—:]?[ ]?sensitive|below the line|' +
  "wedi(?:’|')?i eithrio|eithriedig|wedi ei heithrio|[cg]yfrinachol|[cg]yfyngedig|[pb]reifat|[cg]ae[eë]dig|nid i(?:’|')w (?:cyhoeddi|gyhoeddi)|nid (?:yw )?(?:ar gyfer|i) (?:y |’r |'r )?cyhoedd|ddim i(?:’|')w gyhoeddi"
/** Part II of an agenda is, in most councils, the one without the public. */
export const partTwo = 'part (?:ii|2|two)|rhan (?:ii|2)'
/** What is shown and nobody keeps, or is not to be recorded: `shared on screen only`, `papers will be collected in`. */
const takenBack =
  "(?:not (?:to )?be|never) left (?:in|behind|on (?:the )?(?:table|desk|screen))\\b|(?:do not|don(?:’|')t) (?:take|make|leave) (?:any )?(?:photo\\w*|pictures|screenshots|copies|notes|slides|papers)\\b|(?:handed|given) out (?:\\p{L}+ ){0,5}and (?:taken|collected|handed|given) (?:back )?in\\b|(?:cop(?:y|ies)|slides|papers|handouts?) (?:to be|will be|must be) (?:returned|handed back)\\b(?! to (?:a|an|the|this) )|" +
  "(?:on[- ](?:the )?)?screen only|(?:will be |are |is |copies |papers )(?:collected|handed|given|taken) (?:in|back)\\b(?! (?:error|vain))|numbered copies|(?:and |to be )(?:collected|handed|taken) (?:back )?in\\b(?! (?:by|from|through|with)\\b)|to be (?:collected|returned|shredded) (?:in )?(?:at|after) (?:the )?(?:end|meeting)|cop(?:y|ies)\\b.{0,40}\\bto be returned\\b(?! to (?:a|an|the|this) )|please (?:do not|don(?:’|')t) (?:record|minute|photograph|screenshot|film)|(?:do not|don(?:’|')t) (?:record|minute|photograph|screenshot|film)(?= ?(?:this|the (?:meeting|item|session|discussion)|or\\b|$|[)\\].,;–—]))|recording (?:will be |is |to be )?(?:paused|stopped|off|switched off|turned off)"
/** Words that keep a thing from others without saying that it is exempt. */
export const keptWords = `${amongThose}|not to be (?:shared|circulated|forwarded|disclosed|published|released|copied|recorded|photographed)|(?:please )?(?:do not|don(?:’|')t) (?:share|forward|circulate|copy|publish)|not for (?:(?:wider|onward|further|general|public|external) )?(?:circulation|sharing|distribution|disclosure|release)|(?:under )?embargo(?:ed)?|redacted|eyes only|(?:must |may )?not (?:to )?(?:leave|be (?:taken|removed) (?:from|out of)|go out of)(?: (?:the|this))? (?:room|meeting)|to be (?:collected|handed|given) (?:in|back)|${takenBack}|restricted to (?:signator\\w+|members|partners|the (?:board|core|statutory)|core|statutory|named)|(?:signed-up|invited|named) \\w+ only|o-s|off-sen|tlp ?:? ?(?:red|amber)`
/** Who alone may stay or read. */
export const onlyThese =
  '(?:(?:statutory|core|voting|full|board|panel) )*(?:members?|partners?|officers?|trustees?|governors?|directors?|agencies|councillors?|board|executive|non-executives?) only'
/** Business without an audience, in other words than the Act's. */
export const withoutOthers =
  '(?:no|not for|without) (?:the )?(?:observers?|guests?|visitors?|presenters|attendees|spectators)|not for (?:the )?(?:press|public)|sealed session|behind closed doors|withheld|unpublished|not (?:to )?(?:be )?published|reserved (?:items?|business|matters?|session|part)|not public|executive session|core (?:group|members) session|off the record|nothing (?:to be |will be )?(?:put )?(?:in writing|written down|on paper)|not (?:to be )?minuted|not for (?:the )?minut(?:es|ing)|unminuted|no (?:minutes|notes) (?:to be |will be )?taken'
/** Words that may close business. */
export const doubtfulWords = `${keptWords}|${withoutOthers}|sensitive|o/s|off[- /]?sens?|protect|personal data|${onlyThese}|commercial(?:ly)? (?:in confidence|sensitive)|in (?:(?:the )?strict(?:est)? )?confidence|(?:limited|confined) to (?:the )?(?:(?:statutory|core|named|voting|signed-up) )?(?:agencies|partners|members|those|signator\\w+|organi[sz]ations|authorities|responders|officers|board|panel)|pink papers?|privileged|subject to (?:legal )?(?:professional )?privilege|third[- ]party (?:information|data)|part b (?:items?|business|session|matters?|reports?)|s(?:ection|\\.)? ?100a\\b|s(?:ection|\\.)? ?36 (?:of (?:the )?)?foi|${inCommittee}|${notInPublic}`
/** What is called closed. */
export const nouns =
  'item|items|agenda item|business|matter|matters|session|part|section|report|reports|paper|papers|minutes|information|appendix|appendices|briefing|meeting|update|annex|annexe|eitem|eitemau|sesiwn|adroddiad|busnes|gwybodaeth'

/** The noun of a marking in Welsh, which stands before the word for it: `EITEM GYFRINACHOL`. */
export const welshNoun = '(?:eitem|eitemau|busnes|sesiwn|adroddiad|papur|mater|materion|rhan)'

/** A word that closes business, or may, wherever it stands. */
export const closedWord = new RegExp(`(?<![\\p{L}])(?:${closedWords}|${doubtfulWords})(?![\\p{L}])`, 'iu')

/** A word for closed business in the words of a title: `Exempt minutes`, `Private session with the auditors`. */
export const bareWord = new RegExp(
  `(?<![\\p{L}])(?:${keptWords}|${withoutOthers}|${onlyThese}|confidential|exempt(?!ion)|not for publication|in camera|official[ -]*[-–—:]?[ ]?sensitive|commercial(?:ly)? (?:in confidence|sensitive)|in confidence|(?:private|closed|restricted|sensitive) (?:${nouns}|discussion|circulation|board|executive|committee|panel|case|cases|staffing|personnel)|eithriedig|[cg]yfrinachol|wedi(?:’|')?i eithrio|${welshNoun} (?:[pb]reifat|[cg]ae[eë]dig|[cg]yfyngedig))(?![\\p{L}])`,
  'iu',
)
