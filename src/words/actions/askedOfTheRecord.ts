import { mayBeCalled } from '../line/lineTakenApart.ts'
import type { Read } from '../line/typed.ts'

const please = '(?:(?:so|ok(?:ay)?|hi|hey|right|sorry|can you|could you|please|pls|remind me|just)[, ]+){0,3}'
const name = "(\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,2}?)"
const had =
  "(?: (?:i|ive|i['’]ve|we|you|there|it|got|have|has|had|been|is|are|recorded|noted|minuted|logged|put|written|down|listed|so far|any|anything|everything|all|open|actions?|the|what|already))*"
const end =
  '(?: (?:got|have|so far|yet|down|any|anything|actions?|recorded|today|at the moment|to do|owe|own|still|now|in the minutes|agreed|taken on|up to now|again|please|pls))*[\\s?.!]*$'
/** "what have I got down for A", "any actions for A", "show me everything for A". */
const forms = [
  new RegExp(`^${please}(?:what(?:['’]?s|['’]ve)?|which)${had} (?:for|against|about|on|under|by) ${name}${end}`, 'iu'),
  new RegExp(
    `^${please}(?:show|list|give|tell|read)(?: (?:me|us|back))*${had}(?: (?:for|against|about|on|of)) ${name}${end}`,
    'iu',
  ),
  new RegExp(`^${please}(?:any|anything|is there anything|are there any)${had} (?:for|against|on) ${name}${end}`, 'iu'),
  new RegExp(
    `^${please}(?:what|which)? ?(?:open )?(?:actions? )?(?:does|did|has|have) ${name}(?: (?:got|have|had|any|still|to|taken on|own|owe|been given))* ?(?:actions?|anything(?: down)?|to do|got|have|own|owe)?(?: (?:so far|yet|today|now|down|to do|open|outstanding|on (?:his|her|their) list))*[\\s?.!]*$`,
    'iu',
  ),
]
/** "what's on A's list", "A's actions", "list A's actions so far": the same, of what is A's. */
const ofTheirs = new RegExp(
  `^${please}(?:(?:what(?:['’]?s| is| are| have we got| do we have)|list|show|give|tell|read|any|remind)(?: (?:me|us|out|back|to|of|all|the|on|in|under|for|is|are))* )?${name}(?:['’]s?|s) (?:open |outstanding )?(?:actions?|list|tasks?|to[- ]?dos?|jobs?|action list|entries|name)${end}`,
  'iu',
)
/** "whats tom b got", "what is A down for", "what A's got to do". */
const gotSoFar = new RegExp(
  `^${please}(?:(?:remind|tell|show)(?: me| us)? )?(?:what|which actions?)(?:['’]?s| is| has| have| does| did| actions? (?:has|does))? ${name}(?:['’]s|['’]ve| has| have)? (?:(?:been )?(?:got|get|down|given|taken on|landed with|doing|responsible for|signed up (?:to|for)|agreed to|to do|on (?:his|her|their) (?:list|plate)|have|having|supposed to (?:do|be doing)|meant to (?:do|be doing)))(?: (?:to do|for|on|down|so far|today|already|to get done|from today))*[\\s?.!]*$`,
  'iu',
)

/** Without one of these, "has A left" asks something else. */
const ofTheRecord =
  /\b(?:actions?|list|tasks?|doing|given|jobs?|to[- ]?dos?|anything|everything|what|down|recorded|noted|minuted|got|have)\b/i
const thisItem =
  /^(?:what(?:['’]?s|['’]ve)?|show|list|read)\b[^?\n]{0,50}\b(?:for|in|under|on|of) (?:this|the current) item(?: so far| yet| now)?[\s?.!]*$/i
const whoHere =
  /^(?:so |ok )?(?:who(?:['’]?s| is| are| do we have| have we got| have i got)(?: (?:down|all|currently|now|still|recorded))*(?: as)?(?: (?:here|present|in the room|in|attending|in attendance|with us))|is everyone here)(?: (?:at the moment|now|so far|today|right now|please|pls))*[\s?.!]*$/i

/** "are we still quorate?" */
const stillQuorate =
  /^(?:so |ok )?(?:(?:are|is) (?:we|it|the meeting)(?: (?:still|now|currently|even))? (?:quorate|inquorate)|(?:do|have) we (?:still )?(?:have|got|have got)? ?(?:a )?quorum|how many (?:for|do we need for) (?:a )?quorum)(?: (?:now|still|at the moment|please|pls|yet))*\s*\?*$/i

const asks =
  "(?:(?:can|could|will|would|may) (?:you|i|we) (?:please |just )?(?:see|have|get|give|show|list|tell|read|remind)(?: (?:me|us|out|back|of))*|(?:show|list|give|tell|read|remind)(?: (?:me|us|out|back|of))*|what(?:['’]?s|['’]re| is| are| were)?|which|where are|any|(?:are|have|do) (?:there|we|you)(?: (?:have|had|got))? any)"
const gotThem =
  '(?: (?:are|is|were|have|has|had|do|did|we|i|you|there|been|got|agreed|recorded|made|taken|set|open|outstanding|still|so far|up to now|to date|today|now|yet|at the moment|from (?:today|this meeting|the meeting)|please|pls))*'
/** "what actions have we got so far?", "can you list the open actions", "show me the action log". */
const allActions = new RegExp(
  `^${please}${asks} (?:(?:the|our|all|of|any|open|outstanding|current) ){0,4}actions?(?: (?:points?|list|log|items?))?${gotThem}[\\s?.!]*$`,
  'iu',
)
/** "which item are we on?", "where are we up to": how the meeting stands is on the card of its item. */
const whereWeAre =
  /^(?:so |ok |sorry |and )?(?:(?:which|what)(?:['’]?s| is)? (?:agenda )?(?:item|number) (?:are we (?:on|at|in|doing|up to)|is (?:this|it|next)|next)|where are we(?: up to| on the agenda)?|what(?:['’]?s| is) (?:the )?(?:next|current)(?: item)?(?: on the agenda)?)(?: now| at the moment| please| pls)*[\s?.!]*$/i

/** Reads a question to the bot about what it has recorded: of somebody, of the item being taken, of who is here, which actions are open. */
export function readAskedOfTheRecord(said: string): Read {
  if (said.length > 120 || /\n|\s{3}/.test(said)) return undefined
  if (stillQuorate.test(said)) return { kind: 'quorum' }
  if (whoHere.test(said)) return { kind: 'recorded of', name: '' }
  if (thisItem.test(said) || whereWeAre.test(said)) return { kind: 'chair card' }
  if (allActions.test(said)) return { kind: 'actions' }
  if (!ofTheRecord.test(said)) return undefined
  const who = [ofTheirs, gotSoFar, ...forms]
    .map(form => form.exec(said)?.[1])
    .find(w => w !== undefined)
    ?.replace(/['’]s$/, '')
  return who === undefined ||
    !mayBeCalled(who) ||
    /^(?:this|that|the|it|me|us|you|today|item|next|him|her|them)\b/i.test(who)
    ? undefined
    : { kind: 'recorded of', name: who }
}
