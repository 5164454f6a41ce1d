import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const somebody = String.raw`(?:the )?(\p{L}[^\n,;:?!]{0,40}?)`
const task = String.raw`(\S[^\n;:?!]{1,80}?)`
/** An action by its number, or by what it is about. */
const numbered = '((?:action (?:point )?|ap ?|a)\\d{1,3}|the \\S[^\\n,;:?!]{1,60}? (?:action|task|job))'
const one = '(?:action|one|task|job|bit|thing)(?: point)?'
const end = String.raw`(?: please| pls| instead| now)?[\s.]*$`
const instead = `,? (?:and not|not|instead of|rather than|in place of) `

/** Whose an action was, whose it is, and what it is about: each form with where these stand in it. */
const ofOwners: readonly (readonly [form: RegExp, was: number, now: number, about: number])[] = [
  // "the action recorded against A should stand in the name of B"
  [
    new RegExp(
      `^${slipLead}(?:(?:the )?(?:clerk|chair|secretary) (?:\\p{L}+ )that )?(?:the )?action(?: point)?(?: (?:on|about|for) ${task})? (?:(?:recorded|minuted|listed|shown|put down|logged|noted|entered) )?(?:against|to|under|with|for) ${somebody} (?:should|ought to|must|is to|needs to) (?:have )?(?:(?:stand|be|been|read|go|sit|rest|appear) )(?:in the name of|recorded against|assigned to|reassigned to|transferred to|given to|against|for|under|with|to|as) ${somebody}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "A's one on the pack is B's now"
  [
    new RegExp(
      `^${slipLead}${somebody}['’]?s ${one}(?: (?:on|about|re|for|to|with) ${task})? (?:(?:is|should be|will be|to be|has become)(?: now)?(?: (?:for|with|down to|taken by|done by|picked up by))?|(?:now )?(?:goes|passes|moves|transfers|falls)(?: over)? to|(?:should|to) (?:now )?(?:go|pass|move|transfer)(?: over)? to) ${somebody}(?:['’]?s)?${end}`,
      'iu',
    ),
    1,
    3,
    2,
  ],
  // "that action is now B's", "the schools pack one is for B, not A"
  [
    new RegExp(
      `^${slipLead}(?:that|this|the)(?: last)? (?:${task} )?${one}(?: (?:on|about|re) \\S[^\\n;:?!]{1,60}?)? (?:is|should be|goes to|should go to|to be|belongs to|will be)(?: now)?(?: (?:for|with|down to))? ${somebody}(?:['’]s)?(?:${instead}${somebody})?${end}`,
      'iu',
    ),
    3,
    2,
    1,
  ],
  // "give the pack to B instead"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:give|pass|hand|transfer|re-?assign|switch) ${task} to ${somebody}(?: now| instead)(?:${instead.replace('instead of', 'of')}${somebody})?[\\s.]*$`,
      'iu',
    ),
    3,
    2,
    1,
  ],
  // "swap A for B on the pack"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:swap|switch|replace|change) ${somebody} (?:for|with|to|by) ${somebody}(?: (?:on|for|in|against) ${task})?${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "reassign A's action on the pack to B", "give the vans action to B not A"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:re-?assign|re-?allocate|transfer|give|pass|hand|switch|swap|move) (?:${somebody}['’]?s )?(?:(?:that|this|the) )?(?:last )?${one}(?: (?:on|about|re|for|with) ${task})?(?: over)? to (?!(?:agenda )?item\\b|\\d)${somebody}${end}`,
      'iu',
    ),
    1,
    3,
    2,
  ],
  // "B not A to share the pack"
  [
    new RegExp(
      `^${slipLead}(?:(?:it|that)(?:['’]s| is| was) )?${somebody}${instead}${somebody} (?:is |was )?(?:to|doing|taking|who is to|will) ${task}${end}`,
      'iu',
    ),
    2,
    1,
    3,
  ],
  // "B is doing the pack, not A"
  [
    new RegExp(
      `^${slipLead}${somebody} (?:is |will be )?(?:doing|taking|leading on|picking up|taking on|to do|to take|has|owns) ${task}${instead}${somebody}${end}`,
      'iu',
    ),
    3,
    1,
    2,
  ],
  // "change the owner of the pack action from A to B"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:change|amend|alter|correct|switch|update) (?:the )?(?:owner|lead|name)(?: (?:of|for|on|against) ${task})?(?: from ${somebody})? to ${somebody}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "AP1, to be re-assigned from A to B, same deadline", "A3 reassigned to B", "the pack action has been transferred to B"
  [
    new RegExp(
      `^${slipLead}(?:(?:further|in relation|with regard) to |re:? )?${numbered}[,:]?(?: [–-])? (?:action )?(?:(?:is|was|has been|to be|should be|will be|now) ){0,3}(?:re-?assigned|re-?allocated|assigned|allocated|transferred|moved|passed|handed|given|to (?:move|pass|transfer|go))(?: over)?(?: from ${somebody})? to ${somebody}(?:,? ?\\(?(?:with )?(?:the )?(?:same|no change (?:to|in)|unchanged|existing) [^,;()\\n]{3,30}\\)?)?${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "B to take over A3 from A", "B will pick up the pack action instead of A"
  [
    new RegExp(
      `^${slipLead}${somebody} (?:to|will|is to|has) (?:take|takes|taken|taking) (?:over|on) ${numbered} from ${somebody}${end}`,
      'iu',
    ),
    3,
    1,
    2,
  ],
  // "Action log no. 3: owner changed from A to B"
  [
    new RegExp(
      `^${slipLead}action (?:log )?(?:(?:no\\.?|number) )?(\\d{1,3})\\s*[:–-]?\\s*owner (?:is |was |has been |to be )?(?:changed|amended|corrected|updated)(?: from ${somebody})? to ${somebody}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "owner should be B not A", "owner of the pack action is B"
  [
    new RegExp(
      `^${slipLead}(?:the )?(?:action )?owner(?: (?:of|for|on) ${task})? (?:is|should be|should have been|to be|was|(?:has (?:been )?)?changed to)(?: now)? ${somebody}(?:${instead}${somebody})?${end}`,
      'iu',
    ),
    3,
    2,
    1,
  ],
]

const moved =
  '(?:pushed|put|moved|slips|slipped|extended|deferred|delayed|postponed|brought|carried|rolled|reset|changed|rescheduled)'
const move = '(?:push|put|move|slip|extend|defer|delay|postpone|bring|carry|roll|change|reset)'
const onwards = '(?: (?:back|out|on|over|forward|forwards|fwd|f\\/wd|ahead))?'
const day = String.raw`((?!(?:to|amended|changed|moved|extended|put|revised|altered|pushed)\b)(?=[^\n,;?!]{0,40}(?:\d|next|meeting|spring|summer|autumn|winter|end of|month|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[^\n,;?!]{2,40}?)`
const notThen = `(?:,? (?:and not|not|instead of|rather than) (?:by |on )?(\\S[^\\n,;?!]{0,30}?))?`
/** What an action is called, "A's vans paper", and the time it goes to; each form with where these stand in it. */
const ofTimes: readonly (readonly [form: RegExp, about: number, now: number, was: number])[] = [
  // "A's vans paper pushed to 25 Feb"
  [
    new RegExp(
      `^${slipLead}(\\S[^\\n;:?!]{2,80}?),? (?:(?:is|was|has been|been|to be|should be|can be|will be|gets|got|now) ){0,3}${moved}${onwards}(?: from [^\\n,;]{2,30}?)? (?:to|until|till|into) ${day}${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "A's vans action: carry forward to the next meeting"
  [
    new RegExp(
      `^${slipLead}(\\S[^\\n;:?!]{2,80}?)\\s*[:,–—-]\\s*(?:please |to be )?(?:${move}|${moved})${onwards}(?: from [^\\n,;]{2,30}?)? (?:to|until|till|into) ${day}${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "A's action on the vans – date moved from 28 Jan to 25 Feb", "A action (vans): due date extended to 25 Feb"
  [
    new RegExp(
      `^${slipLead}(\\S[^\\n;:?!]{2,80}?)\\s*[:,–—-]\\s*(?:the |its |new )?(?:date|deadline|due date|target date|completion date|time ?scale|target)(?: (?:is|was|has been|has|to be|now|now being))? (?:${moved}|amended|revised|altered)${onwards}(?: from ([^\\n,;]{2,30}?))? (?:to|until|till|into) ${day}${end}`,
      'iu',
    ),
    1,
    3,
    2,
  ],
  // "the date for A's action on the vans has moved to 25 Feb", "timescale for the vans pushed back to the end of February"
  [
    new RegExp(
      `^${slipLead}(?:the )?(?:date|deadline|due date|target date|completion date|time ?scale|target) (?:for|of|on) (\\S[^\\n;:?!]{2,80}?) (?:(?:is|was|has been|has|have|to be|now) ){0,2}(?:${moved}|amended|revised|altered)${onwards}(?: from ([^\\n,;]{2,30}?))? (?:to|until|till|into) ${day}${end}`,
      'iu',
    ),
    1,
    3,
    2,
  ],
  // "push A's vans paper back to 25 Feb", "extend the deadline for the vans to 25 Feb"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}${move} (\\S[^\\n;:?!]{2,80}?)${onwards}(?: from [^\\n,;]{2,30}?)? (?:to|until|till|into) ${day}${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "that action for the vans, make it 25 Feb, A can't do the 28th"
  [
    new RegExp(
      `^${slipLead}(?:(?:that|the) )?(?:last )?(?:action|one|task)(?: point)? (?:for|on|about|re) (\\S[^\\n,;:?!]{2,60}?)\\s*[,:–—-]\\s*(?:make (?:it|that)|now|it(?:['’]s| is) now|change (?:it|that) to|put|say) (?:by |due )?${day}${notThen}(?:[,;] \\S[^\\n?!]{0,80})?${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "new date for A's vans paper: 25 Feb", "due date for the vans is 25 Feb not 28"
  [
    new RegExp(
      `^${slipLead}(?:the )?(?:new |revised |updated |correct )?(?:date|deadline|due date|target date) (?:for|of|on) (\\S[^\\n;:?!]{2,80}?)(?:\\s*[:=–—-]\\s*|,? (?:(?:is|should be|should have been|becomes|to be|was)(?: now)?) )(?:by |on )?${day}${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "A's vans paper now due 25 Feb", "the vans action is due 5 March, not 5 May"
  [
    new RegExp(
      `^${slipLead}(\\S[^\\n;:?!]{2,80}?),? (?:(?:is|should be|now|is now|to be) ){0,2}due(?: now)? (?:by |on |at )?${day}(?: now)?${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "A has until 25 Feb now for the vans"
  [
    new RegExp(
      `^${slipLead}(?:(?:give|gave|giving) )?\\p{L}[^\\n;:?!]{1,40}? (?:has |now has |now )?(?:until|till) ${day}(?: now| instead)? (?:for|to do|to finish|on) (\\S[^\\n;:?!]{2,80}?)[\\s.]*$`,
      'iu',
    ),
    2,
    1,
    9,
  ],
  // "the due date of the vans action was amended to 25 Feb"
  [
    new RegExp(
      `^${slipLead}(?:the )?(?:date|deadline|due date|target date|completion date) (?:for|of|on) (\\S[^\\n;:?!]{2,80}?) (?:(?:was|is|has been|be|to be|should be) )(?:amended|changed|moved|extended|put back|revised|altered|pushed back)(?: from [^\\n,;]{2,30}?)? to ${day}${notThen}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
]

/** Reads that an action that stands is somebody else's, or due at another time; whether there is such an action, the record says. */
export function readSlipOfAction(said: string): readonly SlipTyped[] {
  const slips: SlipTyped[] = []
  for (const [form, was, now, about] of ofOwners) {
    const found = form.exec(said)
    if (found !== null)
      slips.push({ kind: 'slip', of: 'owner', was: found[was] ?? '', now: found[now] ?? '', about: found[about] ?? '' })
  }
  for (const [form, about, now, was] of ofTimes) {
    const found = form.exec(said)
    if (found !== null)
      slips.push({ kind: 'slip', of: 'due', was: found[was] ?? '', now: found[now] ?? '', about: found[about] ?? '' })
  }
  return slips
}
