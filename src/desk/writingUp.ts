import { decisionsWritten } from '../cards/decisionsWritten.ts'
import { addedKinds } from '../cards/forms.ts'
import { aboutRecord } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import type { Command } from '../meeting/commands.ts'
import { dateInWords } from '../meeting/dates.ts'
import { decisionVerbs } from '../meeting/events.ts'
import { dateOf } from '../meeting/meeting.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, refusal } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { readAction } from '../words/actions/actionOwners.ts'
import { readIntroducers } from '../words/people/recordTyped.ts'
import { agreeAction } from './agreeingAction.ts'
import { readVotes } from '../words/line/votes.ts'

/**
 * Does something to the minutes that are being written: those of the meeting going on, else of the last one held, until they are confirmed, though the
 * next may have been called already; then the answer says whose minutes they are.
 */
export async function inTheMinutes(
  desk: Desk,
  at: AtMeeting,
  does: (at: AtMeeting) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const { phase } = at.meeting
  if ((phase !== 'called' && phase !== 'published') || !isClerk(at.terms, at.brought.asked.by)) return does(at)
  const held = (await desk.office.meetingsAtHand(at.terms.key)).findLast(m => m.phase === 'closed')
  if (held === undefined || held.confirmed !== undefined) return does(at)
  const answers = await does({ ...at, meeting: held })
  const day = dateInWords(dateOf(held) ?? '')
  return answers.map(a =>
    a.to === 'here' && a.kind === 'sentence' ? { ...a, sentence: aboutRecord.inMinutesOf(day, a.sentence) } : a,
  )
}

/** Something added from the clerk's card: a note, a decision in its own words, an action with its owner and date, or who introduced the item. */
export async function addToMinutes(
  desk: Desk,
  at: AtMeeting,
  { item, what, text }: Press & { kind: 'add form' },
): Promise<readonly Answer[]> {
  switch (addedKinds.find(k => k === what)) {
    case 'Note':
      return carry(desk, at, { type: 'MakeNote', item, text })
    case 'Decision':
      return carry(desk, at, { ...decisionIn(text), item })
    case 'Action':
      return agreeAction(desk, at, { ...readAction(text, true), item })
    case 'Presenter':
      return introduced(desk, at, readIntroducers(text, item))
    case undefined:
      return [refusal(aboutRecord.chooseKind(addedKinds))]
  }
}

/** Those who introduced the item, one after another. */
async function introduced(desk: Desk, at: AtMeeting, commands: readonly Command[]): Promise<readonly Answer[]> {
  const said: Answer[] = []
  for (const [part, command] of commands.entries()) said.push(...(await carry(desk, { ...at, part }, command)))
  return said
}

/** "Noted", "agreed that …", "RESOLVED: that …"; without such a word, resolved. */
function decisionIn(text: string): Command & { type: 'PassResolution' } {
  const said = text.trim()
  const verb = decisionVerbs.find(v => new RegExp(String.raw`^${v}\b`, 'i').test(said))
  const { text: words, how, ...who } = readVotes(verb === undefined ? said : said.slice(verb.length))
  return {
    type: 'PassResolution',
    verb: verb ?? 'resolved',
    texts: decisionsWritten(words).map(t => (how === undefined ? t : `${t.replace(/\.$/, '')} (${how})`)),
    ...who,
  }
}
