import { kindIn } from '../line/kindOfInterest.ts'
import { whoeverWrites } from './actionOfWriter.ts'
import { isName } from '../../meeting/presentersWritten.ts'
import { leadOfSeveral } from './leadOfSeveral.ts'
import { readLabelled } from './actionLabels.ts'
import { helped, marks } from './actionOwners.ts'
import { bidding, doing } from '../line/actionVerbs.ts'
import { type Frame, atOnce, ownerFirst, ownerLast } from './actionFrames.ts'
import { isTime, timeOfCell, withoutTime } from '../line/actionTimes.ts'
import { initialsInCapitals, isRecommendation, mayOwn, mayOwnLoosely, withoutColumn } from './actionWhose.ts'
import { isOneOf, rowInFields, withoutOwner, withoutRowNumber } from './actionRow.ts'
import { severalBeforeTask } from './severalBeforeTask.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Way, question } from '../line/typed.ts'

/** An action taken apart by what its words most likely are. */
export interface Weighed {
  readonly owner: string
  readonly task: string
  /** Whether its words say that it is an action, or it only could be one. */
  readonly says: 'yes' | 'perhaps'
}

/** Lines longer than this are notes; in characters. */
const longest = 600

/** "Please add an action:", "new action pls –", "to do:", "follow up:", "outstanding:" before what is to be done. */
const word =
  /^(?:(?:please|pls|plz|can|could|we|you|i|let['’]?s|need|to|add|log|record|minute|put|capture|have|new|another|an?|the|one|more|further|agreed|as|also|outstanding|next)\s+){0,7}(?:(?:actions?(?: points?| items?)?|todo|task(?=\s*[:–—-]))(?:\s+(?:pls|please|here|required|needed|owner|item|for|by|on|with|to|that|is))*\s*[:,–—-]?|(?:follow[- ]?ups?|to[- ]?dos?|next steps?|outstanding|for action)\s*[:–—-])\s+(?=\S)/i
const asksFor = /^(?:please|pls|plz|can|could|add|log|record|minute|put|capture|need|let)/i
const courteous = /(?:,?\s+(?:pls|plz|please|thanks|thank you|ta))[.!]*$/i
/** "I will …", "I'll …", "me to …": whoever writes. */
const clerks =
  /^(?:i(?:(?:['’]ve| have)? (?:said|agreed|promised) (?:that )?i(?:['’]d|['’]ll| will| would)|['’]ll| will| shall| (?:have|need) to| must| agreed to| (?:have )?offered to|['’](?:m| am) (?:going )?to|['’]ve (?:agreed|offered) to| am (?:going )?to)|(?:for |on )?(?:me|myself)(?: to|\s*[:–—,-]))\s+(?=\S)/i
/** "also", "and" before what comes next. */
const besides =
  /^(?:also|and|plus|then|oh and|finally|lastly|so|consequently|accordingly|therefore|subsequently|in addition|additionally|separately|as a result|in the meantime|meanwhile)[,:]?\s+(?=\S)/i
/** "The officers also offered to …": no part of who they are. */
const adverbBehind = /\s+(?:also|then|further|both|each|all|duly|therefore|subsequently|jointly|later)$/i
/** "funding ends on 31 March", "updated the Board": what a thing does or somebody did, behind a word that could be a name; a statement, whatever its date. */
const isStated =
  /^[^.;:\n]{2,80} (?:was|were|has been|have been|had been) \p{L}+$|^(?:being|having)\b|^(?!(?:need|proceed|feed|embed|succeed)\b)\p{Ll}{3,}ed\b|^(?:\p{Ll}[\p{L}'’-]* ){1,4}?(?:ends?|ended|starts?|started|begins?|began|expires?|expired|lapses?|lapsed|finish(?:es|ed)|ceases?|ceased|closes|closed|opens|opened|runs|ran|falls|fell|remains|remained|stays|stands|stood|rises|rose|drops|dropped|lasts|lasted|continues|continued|resumes|resumed|moves|comes|came|goes|went|takes (?:effect|place)|took (?:effect|place)|ensued|followed|totals|totalled|averages|averaged|includes|shows|showed|is|are|was|were|has|have|had)\b/iu
/** What is no task: a time, a state, or what somebody did. */
const noTask =
  /^(?:speak up\b|(?:un)?mute\b|introduce themselves\b|i\b|you\b|(?:this|that|it|there|these|those|he|she|they|we) (?:is|are|was|were|will|would|had|has|have|can|may)\b|(?:is|was|are|were|has|had|have|be)\b|go\b|leave\b|(?:abstain|declare)\b|not\b|like\b|prefer\b|differ\b|disagree\b|retire\b|resign\b|step down\b|stand down\b|support\b|vote\b|note[ds]?\b|said\b|that\b)|\?$/i
/** Who did what: a note, whatever name stands at its end. */
const told =
  /^(?:the |an? )?(?:[\p{L}'’.-]+ ){1,4}?(?:said|asked|queried|advised|noted|explained|reported|raised|confirmed|thanked|welcomed|stated|felt|told|gave|highlighted|outlined|presented|introduced|updated|wondered|suggested|commented|discussed|considered|supported|declared|agreed|left|joined|arrived|voted|abstained|took the chair|moved|seconded|proposed)\b/iu
/** "The Chair welcomed B, who was deputising for C, to her first meeting": nobody's task. */
const greets =
  /^(?:the )?(?:(?:vice-)?[Cc]hair|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}) (?:then |also )?(?:welcomed|thanked|congratulated|introduced|wished)\b(?![^\n]*\b(?:agreed|undertook|offered|will|would|is to|are to|was to)\b)/u
/** "… would retire, and thanked her for six years of service": somebody thanked at the end, and nobody's task. */
const thanksBehind =
  /(?:,| and) (?:and )?(?:then |also )?(?:thanked|congratulated|commended|wished) (?:him|her|them|everyone|\p{Lu}[\p{L}'’-]+)\b(?![^\n]*\b(?:agreed|undertook|offered|will|is to|are to|was to)\b)/u
/** Words of another kind of entry, in which a name and a comma are no more than that. */
const ofAnotherKind =
  /\b(?:interests?|dpi|pecuniary|declar\w+|apolog\w+|apols|abst\w*|votes?|voted|seconded|moved|resolved|quor\w+|substitut\w+|subbing|deputi[sz]\w+|adjourn\w*|defer\w*|exclu\w+|attendance|online|present|absent|arrived?|arr|joined|left|returned|took the chair|taking (?:item|the chair))\b/i
/** What a thing does by itself: "the forward plan to include …". */
const ofAThing =
  /^(?:include|cover|reflect|come|go|remain|stay|continue|start|follow|show|report|close|open|move|note|run)\b/i
/** Verbs that only say that it is theirs. */
const justTheirs =
  /^(?:do(?: (?:it|this))?|action(?: it)?|progress|lead(?: on)?(?: this)?|own|pick (?:it )?up|take (?:it )?(?:forward|away|on)|sort|deal with|complete|handle)$/i
/** A verb with nothing after it that it is done to: "confirm", "follow up". */
const bare = /^\p{Ll}+(?: (?:up|out|back|round|on|with))?$/u

/** "…, still needed": that it is to be done. */
const stillWanted = /,? (?:still |now )(?:needed|required|outstanding|awaited|wanted)$/i

const lowered = (words: string) =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
const trimmed = (words: string) =>
  words
    .trim()
    .replace(/^(?:to |[–—:,;-]\s*)+/i, '')
    .replace(/[\s,;:.–—-]+$/, '')
    .replace(stillWanted, '')

/** What is to be done, where the verb stands apart from what it is done to. */
function withVerb(task: string, verb: string): string {
  if (verb === '' || justTheirs.test(verb)) return task
  return bare.test(verb) ? `${verb} ${lowered(task)}` : `${task} – ${verb}`
}

const isTask = (task: string) =>
  /\p{Ll}{3}/u.test(task) && (task.split(/\s+/).length > 1 || doing.test(task)) && !noTask.test(task)

function fitting(said: string, frame: Frame, afterWord: boolean): Weighed | undefined {
  if (frame.afterWord === true && !afterWord) return undefined
  if (frame.has !== undefined && !said.includes(frame.has)) return undefined
  const found = frame.form.exec(said)?.groups
  if (found === undefined) return undefined
  const named = (found['o'] ?? '')
    .trim()
    .replace(/^@/, '')
    .replace(/\s*(?:,|\s[–—-])$/, '')
    .replace(adverbBehind, '')
  // Who only helps is no owner.
  const led = leadOfSeveral(named)
  const [, alone = led.owners, bracketed, consulting, plain] = helped.exec(led.owners) ?? []
  const help = bracketed ?? consulting ?? plain ?? (led.lead === undefined ? undefined : `${led.lead} to lead`)
  const owner = initialsInCapitals(alone),
    done = withVerb(trimmed(found['t'] ?? ''), trimmed(found['v'] ?? '')),
    task = `${withoutColumn(owner, done)}${found['w'] ?? ''}${help === undefined ? '' : ` (${help})`}`
  if (frame.verb === true && !doing.test(task)) return undefined
  if (frame.thing === true && bidding.test(task)) return undefined
  if (found['b'] !== undefined && !mayOwn(found['b'])) return undefined
  const loosely =
    frame.loose === true &&
    mayOwnLoosely(owner) &&
    !ofAThing.test(task) &&
    (found['v'] === undefined || doing.test(found['v']))
  if (!loosely && !mayOwn(owner, afterWord && /^\p{Ll}/u.test(owner))) return undefined
  if (!isTask(task) || isRecommendation.test(task)) return undefined
  if (frame.says === 'perhaps' && !afterWord && isStated.test(task)) return undefined
  return { owner, task, says: frame.says }
}

/** A row of a table, its cells parted by tabs, bars or strokes: whose, what and when in any order. */
export function inCells(said: string): Weighed | undefined {
  const written = said
    .split(/\s*\t\s*|\s*\|+\s*|\s+\/{1,2}\s+/)
    .map(c => c.trim())
    .filter(c => c !== '')
  const inFields = written.length < 3 ? undefined : rowInFields(written)
  if (inFields !== undefined) return { ...inFields, says: 'yes' }
  if (written.some(c => kindIn(c) !== undefined)) return undefined
  const cells = withoutRowNumber(written).filter(
    c => !/^(?:actions?|\d{1,3}[.)]?|ap\s?\d{0,3}|open|outstanding|new)$/i.test(c),
  )
  // Strokes part the names of several, too.
  if (cells.length < (/[|\t]/.test(said) || written.length > 2 ? 2 : 3) || cells.length > 5) return undefined
  const time = cells.find(isTime),
    rest = cells.filter(c => c !== time)
  const owner = rest.find(c => /\p{Lu}/u.test(c) && mayOwn(c)) ?? rest.find(c => mayOwn(c))
  if (owner === undefined) return undefined
  const task = withoutOwner(
    owner,
    rest
      .filter(c => c !== owner)
      .join(', ')
      .replace(/\.$/, ''),
  )
  return isTask(task) ? { owner, task: `${task}${time === undefined ? '' : timeOfCell(time)}`, says: 'yes' } : undefined
}

/** Under labels: "Who: A. What: mend the lamp. When: 4 December", "What - …, who - A". */
function underLabels(said: string): Weighed | undefined {
  const read = readLabelled(
    said.replace(/(^|[,.;]\s+)(who|what|when|owner|lead|task|action|due|deadline) [–—-] /gi, '$1$2: '),
  )
  return read === undefined || !mayOwn(read.owners)
    ? undefined
    : { owner: read.owners, task: read.text.replace(/\. Due: /i, ' by '), says: 'yes' }
}

/** Takes apart a line that may be an action, as it most likely is. `afterWord` where the word action stood before it. */
export const weighed = (line: string, afterWord: boolean): Weighed | undefined => weighings(line, afterWord)[0]

const oneInColumn = "\\p{Lu}(?:\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]+)?|\\p{Lu}{1,3})"
/** "… / Ravi", "… | RA", "…. RA", "… (Priya/Sol)" behind a task that has its owner already: the last column of a table. */
const column = new RegExp(
  `^([^\\n]{2,60}? (?:to|will|would) \\S[^\\n]{6,}?)(?:\\.?\\s+[/|]\\s+|\\.\\s+|\\.?\\s+[–—-]\\s+|\\.?\\s+(\\())(${oneInColumn}(?:(?:\\s?[/,&]\\s?| and )${oneInColumn}){0,3})(\\))?\\.?$`,
  'u',
)
/** A row whose owner stands in it twice, as the sentence has it and in a column of its own: one of them is enough. */
function inTwoPlaces(line: string, afterWord: boolean): readonly Weighed[] | undefined {
  const [, before = '', opening, names = '', closing] = column.exec(line) ?? []
  if (before === '' || (opening === undefined) !== (closing === undefined) || !mayOwn(names)) return undefined
  const found = weighings(before, afterWord),
    owner = found[0]?.owner ?? ''
  // "A report to come back in March. RA": a thing to be done, and whose it is.
  if (owner === '')
    return /\bto (?:be|come|go)\b/.test(before) && (marks.test(names) || /[/|]\s+\S+$/.test(line))
      ? [{ owner: names, task: before, says: 'yes' }]
      : undefined
  if (names.split(/\s*(?:[/,&]|\band\b)\s*/).every(name => isOneOf(name, owner))) return found
  // "Officers to …. / Tomasz": he sees that they do.
  return /^(?:the )?(?:officers?|staff|members|partners|all|colleagues)$/i.test(owner)
    ? [{ owner: names, task: before, says: 'yes' }]
    : undefined
}

/** The same with what else it could be, likeliest first; two at most. */
export function weighings(line: string, afterWord: boolean): readonly Weighed[] {
  if (line.length > longest || line.includes('\n') || greets.test(line) || thanksBehind.test(line)) return []
  const twice = inTwoPlaces(line, afterWord)
  if (twice !== undefined) return twice
  const whole = severalBeforeTask(line) ?? inCells(line) ?? underLabels(line)
  if (whole !== undefined) return [whole]
  const { rest, time } = withoutTime(
    line
      .replace(courteous, '')
      .replace(besides, '')
      .replace(/[.;?]+$/, '')
      .trim(),
  )
  const said = rest.trim().replace(/[\s,;:.–—-]+$/, '')
  const mine = clerks.exec(said)
  if (mine !== null) {
    const task = trimmed(said.slice(mine[0].length))
    return doing.test(task) && isTask(task) ? [{ owner: whoeverWrites, task: `${task}${time}`, says: 'yes' }] : []
  }
  const all = [...ownerFirst, ...ownerLast, ...atOnce]
    .map(frame => fitting(said, frame, afterWord))
    .filter(f => f !== undefined)
  const sure = (w: Weighed) =>
    w.says === 'yes' || afterWord || time !== '' || doing.test(w.task) || (marks.test(w.owner) && !said.includes(','))
  const best = all.find(sure) ?? all[0]
  if (
    best === undefined ||
    (best.says === 'perhaps' && !afterWord && (told.test(said) || told.test(best.task) || ofAnotherKind.test(said)))
  )
    return []
  // Somebody else altogether, by words that say so as plainly.
  const other = all.find(w => w.says === 'yes' && !best.owner.includes(w.owner) && !w.owner.includes(best.owner))
  return [best, ...(other === undefined ? [] : [other])].map(w => ({
    ...w,
    task: `${w.task}${time}`,
    says: sure(w) ? 'yes' : 'perhaps',
  }))
}

/** A line without the words that say what it is: "outstanding: A to …". */
export const withoutWord = (said: string): string => said.replace(word, '')

/** The button that records an action taken apart. */
export const wayOf = ({ owner, task }: Pick<Weighed, 'owner' | 'task'>): Way => way(`action ${owner}: ${task}`)

/** A note of what was typed; after "note", "I …" would be a remark. */
const noteWay = (said: string): Way =>
  way(`note${/^(?:i|my|me|you|your)\b/i.test(said) || /^[A-Z]{1,5}\d/.test(said) ? ':' : ''} ${said}`)

/**
 * Reads a line written to the bot that no form of ours knows, and whose words say by themselves that somebody is to do something: asked with whose it is,
 * what and when parted, and as a note.
 */
export function readActionWeighed(said: string): Read {
  const led = word.exec(said)
  const line = led === null ? said : said.slice(led[0].length)
  const found =
    /\?\s*$/.test(said) && led === null && !/^(?:can|could) \p{Lu}/iu.test(said) ? [] : weighings(line, led !== null)
  if (found[0]?.says === 'yes') return question('record it', [...found.map(wayOf), noteWay(said)])
  return led === null || /[?!]\s*$/.test(said) || !(asksFor.test(said) || /[:–—-]\s*$/.test(led[0])) || !isTask(line)
    ? undefined
    : question('record it', [way(`action: ${line}`), noteWay(said)])
}

/** Several sentences, of which the one with a name in it may be about another than the one with the task; not fields that a label parts. */
export const tellsInSentences = (said: string): boolean =>
  /[.;]\s+\p{Lu}/u.test(said.replace(/\.\s+\p{Lu}{2,4}(?:\s?[/,&]\s?\p{Lu}{2,4})*\.?$/u, '')) &&
  !/\b(?:leads?|owners?|actions?|by|due|deadline|date|who|when)\s?:/i.test(said)

/** What a line written to the bot might be besides a note: somebody's action, where it could stand so. */
export function perhapsAction(said: string): readonly Way[] {
  const found = /[?!]\s*$/.test(said) || tellsInSentences(said) ? undefined : weighed(said, false)
  return found === undefined || isName(found.task) ? [] : [wayOf(found)]
}
