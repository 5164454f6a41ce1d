import { isOfEarlierAction } from '../line/narrated.ts'
import { enumerated } from '../../cards/decisionsWritten.ts'
import { itemAtHead, itemField, withoutBullet } from '../line/asSaid.ts'
import { readLabelled } from './actionLabels.ts'
import { readActionClosed } from './actionReported.ts'
import { readNumberedAction } from './actionReference.ts'
import { readActionStatus } from './actionStatus.ts'
import { asAction, readAnswered, readLooseAction } from './actionOtherwise.ts'
import { isOwner, marks, ownedPerhaps, readAction } from './actionOwners.ts'
import { readActionsInABreath } from './actionsInABreath.ts'
import { marksInARow, ownersInARow, readActions, tasksInARow } from './actionsInARow.ts'
import { isTime, timeAtHead, timeOfCell, withBy } from '../line/actionTimes.ts'
import { askedWhose, ownerThenTime, readCells } from './actionUnsure.ts'
import { initialsInCapitals, mayOwn, withoutColumn } from './actionWhose.ts'
import { ownerAtHead } from './ownerAtHead.ts'
import { type ActionTyped, type OneTyped, type Read, isNone, question } from '../line/typed.ts'

const lead =
  /^(?:(?:new|further|additional|agreed|follow[- ]?up) )?(?:actions?(?:[\s-]?points?)?(?: (?:required|agreed|arising|taken|owner|from (?:this|the) (?:item|meeting|discussion)(?=\s*:)))?(?: (?:pls|please)(?=\s*[:,–—-]))?(?![\w'’])|ap(?=\s?\d|\s*[:–-]))/i
const reference = new RegExp(
  `^\\s*(?:(?:no\\.?|number|#|point)\\s*)?(?:A?\\d{1,4}(?:/\\d{1,4})?)(?=\\s*[:.–—-]|\\s+\\p{L})[\\s.:–—-]*`,
  'iu',
)
const inBrackets = /^\s*(?::\s*)?[([]([^()[\]\n]{1,80})[)\]]\s*[:–—-]?\s*/

/** "(OF, by 4 December):", "(by 4 December):" before the task. */
const dueInBracket = /^\s*[([](?:([^()[\]\n,]{1,60}),\s*)?((?:by|due) [^()[\]\n]{2,40})[)\]]\s*[:–—-]\s*(?=\S)/i

/** "Action carried forward from 20/08: A to …", "Action (c/f): …", "Action c/f – A to …": the action is what follows. */
const broughtOver =
  /^ ?[([]?(?:(?:carried|brought) (?:forward|over)|[cb]\/?f(?:wd)?)(?: from [^:\n()]{1,40}?)?[)\]]?(?=\s*:\s|\.\s+\p{Lu}[^\n]{1,80}? to )[.]?/iu
const broughtOverOwned =
  /^ ?[([]?(?:(?:[Cc]arried|[Bb]rought) (?:forward|over)|[CcBb]\/?[Ff](?:wd)?)[)\]]?(?=\s+(?:[–—-]\s+)?(?:\p{Lu}{2,4}(?:\/\p{Lu}{2,4})?|\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) to \p{Ll})/u
/** "C/F action: …", "Carried forward action – …": the same before the word. */
const broughtOverFirst = /^(?:carried|brought) (?:forward|over) (?=actions?\b)|^[cb]\/?f(?:wd)? (?=actions?\b)/i

/** "[ACTION – Harbour Trust] mend the lamp": whose it is, in the bracket. */
const bracketed = /^[([](actions?)\s*[:–—-]\s*([^()[\]\n]{1,80})[)\]]\s*[:–—-]?\s*(?=\S)/i

/** "AP Orla Finnimore - mend the lamp": an action point, and no Welsh name. */
const pointOf =
  /^AP (?=(?:\p{Lu}[\p{L}'’-]+|[Aa]ll|[Ee]veryone|(?:the )?(?:[Cc]hair|[Cc]lerk|[Ss]ecretariat|[Oo]fficers|[Mm]embers|[Pp]artners))\b[^\n:–—]{0,60}?(?: [-–—] |: | to ))/u
/** A row of a table: "Action | A | chase the claims | 31 Jan". */
const inCells = /^actions?\s*[|\t]/i
/** "Acn:", "Actn RA", "act:", "A/P RA": the word in short. */
const shortWord = /^(?:ac(?:t)?n\.?(?=\s*[:–—-]|\s+\p{Lu})|[Aa]ct(?=\s*:\s)|A\/P(?=\s*[:–—-]|\s+\p{Lu}))/iu
/** "Action falls to A: …", "Action given to A to …". */
const fallsTo =
  /^(action) (?:falls|given|allocated|assigned|noted|taken|goes|passed|remains|stays|sits|rests|lies|is) (?:to|for|by|on|with) (?=\p{Lu})/iu
/** "Action - It was agreed that A would write …": what A is to do. */
const agreedThat =
  /^(actions?)\s*[:–—-]\s*(?:it was )?agreed (?:that )?((?:the )?\p{L}[\p{L}.'’&/, -]{1,60}?) (?:would|will|should|is to|are to) (?=\p{Ll})/iu
/** "for A: 1) … 2) …": whose all of a list are. */
const ofAllListed = /^\s*(?:for|on|with)\s+([^:\n]{2,60}):\s*(?=\(?\d{1,2}[.)])/i
/** "Action: tbc": there is one, and nobody says yet which. */
const notYet =
  /^[\s:–—-]*(?:(?:the )?(?:owner|lead|date|details?|wording|actions?)s? )?(?:to be (?:confirmed|agreed|determined|advised|decided)|tb[cad])[\s.]*$/i

/** "Action by the crew had put it out": what was done, and nothing to be done. */
const actionOf = /^actions? (?:by|of|from|on|against|taken by) [^:\n]{2,80}? (?:had|has|have|was|were)\b/i

/** An action with the day at its end as by when it is due. */
const due = (one: OneTyped): OneTyped =>
  one.kind === 'action'
    ? { ...one, text: withBy(one.text), ...(one.whole === undefined ? {} : { whole: withBy(one.whole) }) }
    : one

/** Reads actions: "ACTION: A to …", "Action (AB): …", "AP3 A to …", "action 6: …" for another item, "A to … (Action)", and a list of them. */
export function readActionTyped(written: string, addressed: boolean): Read {
  const read = readActionWords(written, addressed)
  if (read === undefined || !('kind' in read)) return read
  return read.kind === 'several' ? { ...read, each: read.each.map(due) } : due(read)
}

function readActionWords(written: string, addressed: boolean): Read {
  if (isOfEarlierAction(written))
    return addressed ? question('record it', [{ title: `note: ${written}`, words: `note: ${written}` }]) : undefined
  const said = written
    .replace(bracketed, '$1 ($2): ')
    .replace(broughtOverFirst, '')
    .replace(pointOf, 'AP: ')
    .replace(shortWord, 'Action')
    .replace(fallsTo, '$1 for ')
    .replace(agreedThat, '$1: $2 to ')
  const answered = readAnswered(said)
  if (answered !== undefined) return answered
  const became = readActionStatus(said, addressed)
  if (became !== undefined) return became
  const closed = addressed ? readActionClosed(said) : undefined
  if (closed !== undefined) return closed
  const byNumber = readNumberedAction(said)
  if (byNumber !== undefined)
    return (
      (byNumber.owners === '' ? askedWhose(byNumber.text) : undefined) ?? {
        kind: 'action',
        ...byNumber,
        owners: initialsInCapitals(byNumber.owners),
      }
    )
  const found = lead.exec(said)
  if (/^(?:there were )?no actions?(?: (?:were )?(?:agreed|arising|recorded))?\.?$/i.test(said))
    return { kind: 'said', what: 'none given' }
  if (found === null) return readLooseAction(said, addressed)
  if (actionOf.test(said)) return undefined
  if (/^ (?:log|plan|tracker|list|items?|sheet)s?\b(?! \d| aob:)/i.test(said.slice(found[0].length))) return undefined
  const after = said.slice(found[0].length).replace(broughtOver, '').replace(broughtOverOwned, '')
  const row = inCells.test(said) ? readCells(after) : undefined
  if (row !== undefined) return row
  if (isNone(after)) return { kind: 'said', what: 'none given' }
  if (/^[\s.:]*$/.test(after) || notYet.test(after)) return { kind: 'action', owners: '', text: '' }
  if (/^ (?:was|were|is|are|has|have|had|would|needs?|never)\b/i.test(after))
    return addressed ? question('record it', [{ title: `note: ${said}`, words: `note: ${said}` }]) : undefined
  if (
    /^ (?:\d{1,4} )?(?:reviewed|complete(?=:)|outstanding|ongoing|updated|discussed|received|closed|completed|(?:to be )?carried (?:forward|over))(?!\p{L})/iu.test(
      after,
    )
  )
    return addressed ? question('record it', [{ title: `note: ${said}`, words: `note: ${said}` }]) : undefined
  const alone = after.replace(/^[\s:–—-]+/, '').trim()
  if (marks.test(alone)) return { kind: 'action', owners: alone, text: '' }
  if (/\?\s*$/.test(after) && !after.includes('\n')) return addressed ? asAction(after) : undefined
  // "Action by 4 Dec – A to …", "Action 4 Dec: …": by when, before what is to be done.
  const timed = after.includes('\n') ? undefined : timeAtHead(after.replace(/^[\s:–—-]+/, ''))
  if (timed !== undefined && timeAtHead(timed.rest) === undefined)
    return readActionTyped(`${found[0]}: ${timed.rest}${timed.time}`, addressed)
  const [head = '', whose = ''] = ofAllListed.exec(after) ?? []
  const theirs = head === '' ? [] : enumerated(after.slice(head.length))
  if (theirs.length > 1 && mayOwn(whose))
    return readActions(theirs.map(one => `${whose}: ${one.trim().replace(/[;,]$/, '')}`).join('\n'))
  const listed = after.includes('\n') ? [] : enumerated(after.replace(/^\s*[:–—-]?\s*/, ''))
  if (listed.length > 1) return readActions(listed.map(p => p.trim().replace(/[;,]\s{0,3}(?:and)?$/, '')).join('\n'))
  if (/^\s*[:–—-]?\s*\n/.test(after) || (/^actions/i.test(said) && /\n/.test(after))) return readActions(after)
  const [before = '', number = ''] =
    /^\s+(\d{1,3}(?:\.\d{1,3})?)\s+(?=\p{Lu}\p{L}*(?: \p{Lu}[\p{L}'’-]*){0,4} (?:to|will) )/u.exec(after) ?? []
  if (number !== '' && !/\bpoint|^ap/i.test(found[0]))
    return question(
      'nearly',
      [`action: ${after.slice(before.length)}`, `action item ${number}: ${after.slice(before.length)}`].map(words => ({
        title: words,
        words,
      })),
    )
  const numbered = /\bpoint|^ap/i.test(found[0]) || /^\s*(?:no\.?|number|#|A\d|\d+\/\d)/i.test(after)
  const inARow =
    after.length <= 4_000 && readLabelled(after) === undefined
      ? ownersInARow(after, /^(?:agreed )?actions/i.test(said))
      : undefined
  if (inARow !== undefined) return inARow
  const tasks = after.length <= 2_000 ? tasksInARow(after) : undefined
  if (tasks !== undefined) return tasks
  const inABreath = readActionsInABreath(after, said) ?? marksInARow(after, said)
  if (inABreath !== undefined) return inABreath
  const { item, rest } = numbered ? { rest: after.replace(reference, '') } : itemAtHead(after)
  const ways = numberedOrFor(found[0], item, after, rest)
  if (ways !== undefined) return ways
  const stroke = /^\s*(\d{1,4}\/\d{1,4})(?![\d/])/.exec(after)?.[1]
  const when = dueInBracket.exec(rest)
  if (when !== null)
    return readActionTyped(
      `${found[0]} ${when[1] === undefined ? '' : `(${when[1]})`}: ${rest.slice(when[0].length)} ${when[2] ?? ''}`,
      addressed,
    )
  const bracket = inBrackets.exec(rest)
  if (bracket !== null && isTime(bracket[1] ?? '') && !/^\s*[([]/.test(rest.slice(bracket[0].length)))
    return readActionTyped(`${found[0]}: ${rest.slice(bracket[0].length)}${timeOfCell(bracket[1] ?? '')}`, addressed)
  if (bracket !== null && rest.slice(bracket[0].length).trim() !== '')
    return {
      kind: 'action',
      owners: (bracket[1] ?? '').trim(),
      ...(marks.test(bracket[1] ?? '') || (isOwner(bracket[1] ?? '') && /[:–—-]\s*$/.test(bracket[0]))
        ? {}
        : { whole: rest.replace(/^[\s:]+/, '') }),
      text: rest.slice(bracket[0].length).trim(),
      ...itemField(item),
    }
  // "action that …" and "action agreed: that …" may be decisions; after "action:" it is what the clerk says it is.
  const that = (/agreed$/i.test(found[0]) ? /^\s*[:–—-]?\s*that\s+/i : /^\s+that\s+/i).exec(rest)
  if (that !== null)
    return question(
      'record it',
      [`agreed that ${rest.slice(that[0].length)}`, `action: ${rest.slice(that[0].length)}`].map(words => ({
        title: words,
        words,
      })),
    )
  const led = item !== undefined || numbered || /^\s*(?:[:–—]|-\s)/.test(rest)
  const words = withoutBullet(rest.replace(/^\s*(?:[–—:]|-(?=\s))\s*/, ''))
  const read = besideTask(words, ownerThenTime(readAction(words, led)))
  if (led && /^(?:i|me|myself)$/i.test(read.owners))
    return askedWhose(words) ?? { kind: 'action', owners: '', text: words }
  if (!led && (/[!?]\s*$|\b(?:lol|haha|hehe)\b/i.test(said) || /^(?:me|us|myself|you)$/i.test(read.owners)))
    return undefined
  if (!led && read.owners === '')
    return addressed
      ? (ownedPerhaps(words.trim()) ?? askedWhose(words, true) ?? asAction(words))
      : looksLikeOne(words, said)
  const unsure = read.owners === '' && stroke === undefined ? askedWhose(words, false, item) : undefined
  if (unsure !== undefined) return unsure
  return {
    kind: 'action',
    ...read,
    text: withoutColumn(read.owners, read.text),
    owners: initialsInCapitals(read.owners),
    ...itemField(item),
    ...(stroke === undefined ? {} : { reference: stroke }),
  }
}

/** Whoever stands before a task with nothing between, where what was read has no owner that could be one, or a group with its verb. */
function besideTask(words: string, read: ActionTyped): ActionTyped {
  const at = ownerAtHead(words.trim())
  if (at === undefined) return read
  const group = at.whole === undefined && read.owners.length > at.owners.length && read.owners.startsWith(at.owners)
  return group || read.owners === '' || (read.whole !== undefined && !mayOwn(read.owners)) ? at : read
}

/** "ACTION 7: …", "Action 7 – …": the seventh action, or one of item 7; "action 7: …", as the product has it, is for the item. */
function numberedOrFor(word: string, item: string | undefined, after: string, rest: string): Read {
  if (item === undefined || !/^\d{1,3}$/.test(item) || /^\s*[([]?(?:for |on |under )?(?:agenda )?item/i.test(after))
    return undefined
  if (word === word.toLowerCase() && !/^\s*\d{1,3}\s*[–—-]/.test(after)) return undefined
  return question(
    'nearly',
    [`action: ${rest.trim()}`, `action item ${item}: ${rest.trim()}`].map(words => ({ title: words, words })),
  )
}

/** "action Orla circulate the rota": perhaps one, where it is long enough and begins as a name does. */
const looksLikeOne = (words: string, said: string): Read =>
  /[!?]\s*$/.test(said) || words.trim().split(/\s+/).length < 3 || !/^\p{Lu}/u.test(words.trim())
    ? undefined
    : asAction(words)
