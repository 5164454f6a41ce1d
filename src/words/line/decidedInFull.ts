import type { DecisionVerb } from '../../meeting/events.ts'
import { finite, needsNoArticle } from '../../minutes/decisionWords.ts'
import { verbOfThings } from './decisionCues.ts'

/** Things of which a meeting has one by one: "a joint visit". */
const countable =
  'visit|meeting|workshop|trial|pilot|extension|increase|decrease|reduction|grant|award|survey|campaign|event|scheme|audit|bid|briefing|seminar|conference|contribution|consultation|evaluation|refresh|inspection|operation|presentation|payment|donation|subscription|roadshow|launch|rota|helpline|leaflet|newsletter|working group|task group|sub-group|steering group|vote of thanks'
const adjective =
  '(?:(?:joint|new|further|annual|one-off|small|second|short|revised|quarterly|monthly|weekly|yearly|public|independent|interim|additional|single|full|detailed|targeted|formal|six|three|twelve|two|one|month|week|year|multi-agency|youth|police|winter|summer|spring|autumn)[ -])'
const described = `${adjective}{0,4}`
/** "joint visit by police": one such thing, without its "a". */
const oneThing = new RegExp(
  `^(?:(?:\\d{1,3}(?:\\.\\d)?% )?${described}(?:${countable})|${adjective}${described}(?:letter|report|protocol|statement|plan|group|panel|post|review|budget|paper|policy|strategy|response))(?=$|[,;(.]| (?:of|for|to|by|with|in|on|at|from|until|till|between|about|into|towards|\\d))`,
  'iu',
)
/** What is given, which is made and not agreed. */
const given = /^(?:an? |the )?(?:further |additional )?(?:awards?|grants?|payments?|contributions?|donations?)\b/i

/** "report", "action plan", "minutes of 4 May": what a meeting knows already, as it is typed without its "the". */
const known =
  /^(?:(?:action|delivery|business|work|forward|annual|draft|revised|final|joint|budget|performance|quarterly|strategic|lamp|safety|referral) ){0,3}(?:reports?|papers?|plans?|pathway|programme|strategy|policy|protocol|budget|proposals?|recommendations?|minutes|update|presentation|figures|position|terms of reference|contract|tender|lease|letter|scheme|project|bid|fund|grant|underspend|assessment|agreement|charter|timetable|accounts|precept|application|survey|rota|review|pilot|trial|changes?|item|matter|actions?|contents|post|group|panel|board|chair|clerk)\b/i
const determined =
  /^(?:the|an?|all|any|each|every|both|its|their|this|these|those|that|no|not|to|our|his|her|some|such|it|for|with|without|in|on|at|by|as|subject|option|recommendations? \S*\d|recs? \S*\d|item \d|para|£|\d|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}])/iu

const withThe = (thing: string): string =>
  !determined.test(thing) && (known.test(thing) || inSmallLetters.test(thing))
    ? `the ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : thing
/** Two words or more, none of them a name; of one alone, in haste, nobody can tell. */
const inSmallLetters = /^\p{Ll}[\p{Ll}'’-]*(?: [\p{Ll}\d'’-]+)+$/u

const things = "[\\p{L}£\\d][\\p{L}\\d£%'’&/.,-]*(?: [\\p{L}\\d£%'’&/-]+){0,9}?"
const behind =
  '(?=$|[,;(]| (?:subject|as|with|pending|for|to|by|in|from|until|till|at|on|without|and|provided|unless|following|under|over|-|–|—)(?![\\p{L}]))'
/** "report noted", "pathway approved subject to …": what became of a thing, without the "be". */
const becameOf = new RegExp(
  `^(${things}) (${verbOfThings}|noted|received|welcomed|closed|kept|circulated|published|sent|cancelled|moved|brought forward)${behind}`,
  'iu',
)
/** "A appointed lead": what somebody becomes. */
const made =
  /^((?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) ((?:re-?)?(?:appointed|elected|nominated)|co-opted)(?= (?:as|to|onto|the|\p{L}))/u
/** "fund to stay open", "plan to be redrafted": what a thing is to do, or is to become. */
const toBecome = new RegExp(
  `^(${things}) to ((?:be|have|stay|remain|continue|meet|run|go ahead|go out|begin|start|come back|cease)(?![\\p{L}]))`,
  'iu',
)
const unitBefore = /\b(one|two|three|four|five|six|nine|twelve|\d{1,2}) (day|week|month|year) (trial|pilot|review)\b/gi
/** ", six month trial": for how long, behind what was agreed. */
const asATrial = /, (?=(?:\w+)-(?:day|week|month|year) (?:trial|pilot)\b)/i
const withAReview = /, (?=(?:\w+)-(?:day|week|month|year) review\b)/i
const afterVerb =
  /^((?:to )?(?:note|approve|accept|adopt|endorse|receive|support|agree|defer|withdraw|circulate|publish|submit|send|redraft|amend) )(\p{Ll}[^]*)$/u

/** "to accept it, and each of the three to have a plan": what besides is to be so. */
const eachTo =
  /,? and ((?:each|every|all|both)(?: [\p{L}\d'’-]+){1,6}?) to (be|have|stay|remain|continue|meet|send|bring|give|make|keep)(?![\p{L}])/iu

const articled = (words: string): string =>
  words.replace(unitBefore, '$1-$2 $3').replace(asATrial, ', as a ').replace(withAReview, ', with a ')

/** What is decided of a thing by itself, with a verb where the sentence is to have one: "that a joint visit be agreed". */
function withItsVerb(thing: string, verb: DecisionVerb): string {
  if (verb === 'agreed' || verb === 'noted') return thing
  const [, what = thing, how = ''] = /^([^]*?)(\s*\([^()]*\))?[\s.]*$/.exec(thing) ?? []
  const comma = what.includes(', ') && !/ and /.test(what) ? ',' : ''
  return `${what}${comma} be ${given.test(what) ? 'made' : 'agreed'}${how}`
}

/**
 * What was decided, taken down in few words, as an English sentence goes on with it after "that" or "to": "report noted" is "the report be noted". Words
 * that make a sentence already stay as they are, and nothing is said that was not typed.
 */
export function decidedInFull(text: string, verb: DecisionVerb): string {
  if (verb === 'noted' || text.length > 600 || text.includes('\n')) return text
  const alsoThat = text.replace(eachTo, ', and that $1 $2')
  if (alsoThat !== text) return decidedInFull(alsoThat, verb)
  const [, to, object = ''] = afterVerb.exec(text) ?? []
  if (to !== undefined && (to.startsWith('to ') || known.test(object)))
    return `${to.startsWith('to ') ? '' : 'to '}${to}${articled(known.test(object) ? withThe(object) : object)}`
  const [before, thing = '', became = ''] = becameOf.exec(text) ?? []
  if (before !== undefined && isAThing(thing) && !oneSmallWord.test(withThe(thing)))
    return `${withThe(lowered(thing))} be ${became.toLowerCase()}${articled(text.slice(before.length))}`
  const [whoever, who = '', chosen = ''] = made.exec(text) ?? []
  if (whoever !== undefined) return `${who} be ${chosen}${text.slice(whoever.length)}`
  const [until, which = '', does = ''] = toBecome.exec(text) ?? []
  if (until !== undefined && isAThing(which) && !oneSmallWord.test(withThe(which)))
    return `${withThe(lowered(which))} ${does.toLowerCase()}${text.slice(until.length)}`
  // The comma of "£1,500" ends no clause.
  if (finite.test((text.split(/,(?!\d{3}\b)|[;(–]/)[0] ?? '').replace(/\bMay\b/g, ''))) return text
  const one = oneThing.exec(text)
  if (one !== null) {
    const said = lowered(articled(text))
    return withItsVerb(`${/^[aeiou]/i.test(said) ? 'an' : 'a'} ${said}`, verb)
  }
  return needsNoArticle.test(text) ? withItsVerb(lowered(articled(text)), verb) : text
}

const oneSmallWord = /^\p{Ll}[\p{Ll}'’-]*$/u
const notAThing = /^(?:to|that|not|it|they|we|he|she|there|who|which|in principle|members|everyone|all)\b|\b(?:be|to)$/i
/** "needs assessment", "needs analysis": a thing, whatever "needs" says elsewhere. */
const needsOfThings = /\bneeds (?=(?:assessment|analys[ie]s|survey|review)\b)/gi
/** Whether words are of a thing: none of them is a verb of its own, and nobody is told of. */
const isAThing = (words: string): boolean =>
  !notAThing.test(words) &&
  !finite.test(words.replace(needsOfThings, '')) &&
  !/\b(?:and|or|that|which|who|if|whether|not|being|having|of|the)$/i.test(words)
/** The first word in small letters, where it has its capital only from standing first. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}+ (?:\p{Ll}|$)/u.test(words) &&
  (known.test(words) || oneThing.test(words) || needsNoArticle.test(words))
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
