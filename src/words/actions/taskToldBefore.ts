import { withoutTime } from '../line/actionTimes.ts'
import { doing } from '../line/actionVerbs.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'
import { ownerAfterWord } from './actionAfterTask.ts'
import { isOneOf } from './actionRow.ts'
import { readAction } from './actionOwners.ts'
import { mayOwn } from './actionWhose.ts'
import { ofItsHeading, taskAskedFor } from './taskAskedFor.ts'

/** Where a sentence ends, or a line; no title or initial before its full stop. */
const sentenceEnd =
  /(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|Sgt|St|No|para|\p{Lu}))(?:[.!]\s+(?=["'‘“(]?[\p{Lu}\d])|;\s+|\s*\n\s*(?:[-*•·–]\s+)?)/u
/** "It was agreed that", "FB advised that": what leads up to what is told. */
const leadsUp =
  /^(?:(?:it was |members |partners |the (?:board|partnership|group|meeting|chair) )?(?:also |further |then )?(?:agreed|suggested|proposed|resolved|noted|requested|recommended|felt|considered|thought)(?: that)?|[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,3} (?:also |then )?(?:advised|reported|noted|said|explained|stated|confirmed|informed (?:the (?:board|partnership|group|meeting)|members)|updated|added|commented|highlighted|indicated)(?: that)?),?\s+/iu
/** "A would arrange a meeting", "he will circulate it", "A has agreed to write": who, and what. */
const undertaken =
  /^(?<who>[^,;:\n]{1,60}?) (?:(?:(?:has|have|had) )?(?:agreed|offered|undertook|undertaken|promised|volunteered) to|(?:was|were|is|are) (?:asked |tasked |requested )?to|to|will|would|shall|['’]ll) (?:also |then |therefore )?(?<task>(?!be\b|have\b|not\b|like\b)\p{Ll}[^\n]{3,300})$/u
const pronoun = /^(?:he|she|they|this officer)$/i
/** "… will be brought to the next meeting", "but will be for the next meeting": that a thing is still to come, and how. */
const toCome =
  /^(?<thing>(?:the |an? |this |these |its |their |all |both )?[^,;:\n]{3,120}?) (?:is|are|was|were|has|have|had|will)\b[^;\n]{0,160}?\bwill (?:now |then |therefore )?(?:be)\b ?(?<done>available|ready|brought|presented|circulated|shared|reported|provided|sent|published|tabled|submitted|distributed|completed|finalised|updated)?(?<when>(?: back)? ?(?:to|at|for|in|by|with|on|after|before|once|when|early|next|later)\b[^;\n]{2,80})?$/iu
/** "They will come to the next meeting": of what the sentence before it told of. */
const itWillCome =
  /^(?<thing>(?:the |these |this )?[^,;:\n]{2,80}?) (?:will|would|is to|are to) (?:(?:now|then|therefore) )?(?:(?:come|go|follow)(?: back)?|be (?<done>available|ready|brought|presented|circulated|shared|reported|provided|sent|published|tabled|submitted|distributed|completed|finalised|updated))(?<when>(?: back)? ?(?:to|at|for|in|by|with|on|after|before|once|when|early|next|later)\b[^;\n]{2,80})$/iu
const coming: Readonly<Record<string, string>> = {
  brought: 'bring',
  presented: 'present',
  circulated: 'circulate',
  shared: 'share',
  reported: 'report',
  provided: 'provide',
  sent: 'send',
  published: 'publish',
  tabled: 'table',
  submitted: 'submit',
  distributed: 'distribute',
  completed: 'complete',
  finalised: 'finalise',
  updated: 'update',
}
/** "the map needs to be updated", "a letter should be sent", "that a letter be sent": a thing, and what is to be done with it. */
const toBeDone =
  /^(?<thing>(?:the |an? |this |these |its |their |all |both |more |further )?[^,;:\n]{3,120}?) (?:needs? to be|need to be|should be|must be|has to be|have to be|requires? to be|be|to be|would be|is to be|are to be) (?<done>\p{L}+(?:ed|en|nt|ught|ld|de|ut)\b[^;\n]{0,160})$/iu

/** What is to be done, and whether the sentence says nothing else. */
interface Found {
  readonly task: string
  readonly wholly: boolean
}

/** What a sentence says is to be done by whoever stands behind the word "action"; nothing where it only tells of something. */
function taskIn(sentence: string, owner: string): Found | undefined {
  const said = sentence.trim().replace(/[\s.;]+$/, ''),
    told = said.replace(leadsUp, ''),
    theirs = undertaken.exec(told)?.groups
  if (theirs !== undefined) {
    const { who = '', task = '' } = theirs
    if (doing.test(task) && (pronoun.test(who) || isSame(who, owner))) return { task, wholly: !pronoun.test(who) }
  }
  const come = (toCome.exec(told) ?? itWillCome.exec(told))?.groups
  if (come !== undefined) {
    const { thing = '', done = '', when = '' } = come,
      verb = coming[done.toLowerCase()] ?? 'bring'
    if (when === '' && done === '') return undefined
    const at = when.trim().replace(/^(?:for|at) (?=the next\b)/i, 'to ')
    if (mayOwn(thing)) return undefined
    const what = /^(?:it|they|this|these)$/i.test(thing) ? '' : ` ${withThe(thing)}`
    return { task: `${verb}${what}${at === '' ? '' : ` ${at}`}`, wholly: false }
  }
  const perhaps = told === said && !/\b(?:needs?|should|must)\b/i.test(said) ? undefined : toBeDone.exec(told)?.groups
  // "the log was old and it was agreed that it would be …": what is asked for stands behind what is told.
  const wanted = /\b(?:agreed|asked|requested|felt|suggested)\b/i.test(perhaps?.['thing'] ?? '') ? undefined : perhaps
  const askedFor = wanted === undefined ? taskAskedFor(said) : undefined
  return wanted === undefined
    ? askedFor === undefined
      ? undefined
      : { task: askedFor, wholly: false }
    : { task: `${withThe(wanted['thing'] ?? '')} to be ${wanted['done'] ?? ''}`, wholly: !/^\S+ \S+ed\b/.test(said) }
}

const withThe = (thing: string): string => thing.replace(/^The\b/, 'the')
/** Whether the one who would do it is the owner, by name, first name, initials or post. */
const isSame = (who: string, owner: string): boolean =>
  who.toLowerCase() === owner.toLowerCase() ||
  who
    .split(/\s*(?:[/,&]|\band\b)\s*/)
    .every(name => isOneOf(name.replace(/^(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? /, ''), owner))

/** "The protocol is being refreshed": the thing that a sentence is about. */
const about =
  /^(?:an? update on |regarding )?(?<thing>(?:the|an?|our|its|their) (?!chair\b|board\b|partnership\b|meeting\b|group\b|police\b|council\b)(?:[\p{L}\d'’&/-]+ ){0,6}?[\p{L}\d'’&/-]+) (?:is|are|was|were|has|have|had|remains?|will)\b/iu
/** "bring to the next meeting", "circulate.", "share it when ready": a task that does not say of what. */
const ofNothing =
  /^(?<verb>bring|circulate|share|present|send|distribute|table|submit|publish|re-?circulate|update|review|finalise|complete|check|forward|amend|provide)(?<back> back| out| round)?(?: (?:it|this|them|these))?(?=$|[.\s]*$| (?:to|at|in|by|for|with|when|once|after|before|as soon|following|on completion|next|early|later)\b)/iu

/** A task that does not say of what it is, with the thing that the sentence before it is about. */
function withItsThing(task: string, before: string): string {
  const thing = before
      .split(sentenceEnd)
      .map(s => about.exec(s.trim().replace(leadsUp, ''))?.groups?.['thing'])
      .findLast(t => t !== undefined),
    found = ofNothing.exec(task)?.groups
  if (thing === undefined || found === undefined) return task
  const head = ofNothing.exec(task)?.[0] ?? ''
  return `${found['verb'] ?? ''}${found['back'] ?? ''} ${withThe(thing).replace(/^An? /i, 'the ')}${task.slice(head.length)}`
}

/** The word action behind sentences, with whose and what: "…. ACTION:A to bring it to the next meeting". */
const actionBehind =
  /^([\s\S]{10,700}?[.;!\n])\s*(?:[-*•·–]\s+)?(?:ACTION|Action|AP)(?: point)?\s*[:–—-]\s*(\p{Lu}[^\n]{4,300})$/u

/** "action: they discussed … and it was agreed these would be updated. SE": the word before what is told, and whose it is behind it. */
const wordFirst =
  /^(?:ACTION|Action|AP)(?: point)?(?: ?\d{1,3})?\s*[:–—-]\s*(\p{Lu}[^\n]{20,700}[.;)])\s+\(?((?:\p{Lu}{2,4}|(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:(?: ?[/&,] ?| and )(?:\p{Lu}{2,4}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})){0,3})\)?[\s.]*$/u

/** The same where the word stands before what is told; nothing where that is the task itself. */
function readWordFirst(said: string): Read {
  const [, told = '', owner = ''] = wordFirst.exec(said) ?? []
  const last = told.split(sentenceEnd).at(-1) ?? ''
  const task = told === '' || !mayOwn(owner) ? undefined : taskAskedFor(last)
  // Its number in somebody's own list is kept.
  return task === undefined
    ? undefined
    : asked(said, `action ${owner}: ${task}`, /^\D{2,16}\d/.test(said) ? said : told)
}

/**
 * Reads what is told in sentences, with the word action behind them and whose it is: the task is what they say that somebody is to do, or what is to come; what
 * else they tell stays in a note beside it. "FB said the figures are late but will be ready for the next meeting. ACTION: FB". Nothing where none is found.
 */
export function readTaskToldBefore(said: string): Read {
  // What was decided is no task told, whoever has one behind it.
  if (/^(?:it was )?(?:unanimously )?(?:agreed|resolved|recommended|noted)\b(?![^.\n]*\bwould\b)/i.test(said))
    return undefined
  if (said.length > 900) return undefined
  const first = readWordFirst(said)
  if (first !== undefined) return first
  if (!/\b(?:action|AP)\b/i.test(said.slice(-330))) return undefined
  const behind = ownerAfterWord(said.replace(/[\s.]+$/, ''))
  if (behind !== undefined && behind.before.trim() !== '') return ownerBehind(said, behind)
  const [, before = '', action = ''] = actionBehind.exec(said) ?? []
  const { owners, text } =
    before === '' || /\baction\b/i.test(before) ? { owners: '', text: '' } : readAction(action, true)
  const task = withItsThing(text, before)
  if (owners === '' || task === text || !mayOwn(owners)) return undefined
  return asked(said, `action ${owners}: ${task.replace(/[\s.]+$/, '')}`, before.trim())
}

function ownerBehind(said: string, { before, owner, time }: NonNullable<ReturnType<typeof ownerAfterWord>>): Read {
  const told = before.replace(/[\s•*·–-]+$/, ''),
    sentences = told
      .split(sentenceEnd)
      .map(s => s.trim())
      .filter(s => s !== '')
      .slice(-12)
  const [only = ''] = sentences
  // One sentence by itself that names who is to do it is read as an action already.
  if (sentences.length === 1 && !leadsUp.test(only) && !toCome.test(only) && taskAskedFor(only) === undefined)
    return undefined
  const at = sentences.findLastIndex(sentence => taskIn(sentence, owner) !== undefined)
  const found = at < 0 ? undefined : taskIn(sentences[at] ?? '', owner)
  if (found === undefined) return undefined
  const { task, wholly } = found
  const timed = withoutTime(task)
  const whole = ofItsHeading(
    withItsThing(time === '' ? task : timed.rest, sentences.slice(0, at).join('\n')),
    at > 0 ? sentences[0] : undefined,
  )
  const words = `action ${owner}: ${whole}${time}`
  return wholly && sentences.length === 1
    ? question('record it', [way(words), way(`note ${said}`)])
    : asked(said, words, told)
}

const asked = (said: string, action: string, before: string): Read => {
  const ways: readonly Way[] = [wayOfSeveral([action, `note ${before}`]), way(action), way(`note ${said}`)]
  return question('record it', ways)
}
