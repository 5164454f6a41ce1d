import { ownersMeant } from '../app/owners.ts'
import { decisionsWritten } from '../cards/decisionsWritten.ts'
import { aboutRecord } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { decisionVerbs } from '../meeting/events.ts'
import { type Answer, refusal } from './answers.ts'
import { type AtMeeting, dayOfMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { readVote } from './votes.ts'

/** An action as typed or filled in; its date is in a field of its own, or in words at the end of the text. */
export function agreeAction(
  desk: Desk,
  at: AtMeeting,
  written: { readonly text: string; readonly owners: string; readonly due?: string },
): Promise<readonly Answer[]> {
  const from = dayOfMeeting(at),
    field = written.due?.trim() ?? ''
  const { text, ...inText } = desk.reading.due(written.text, from)
  return carry(desk, at, {
    type: 'AgreeAction',
    text: field === '' ? text : written.text,
    owners: ownersMeant(at.meeting, written.owners),
    ...(field === '' ? inText : desk.reading.dueField(field, from)),
  })
}

/** A resolution from the form: one or several, with who proposed and seconded, and the votes. */
export async function passResolution(
  desk: Desk,
  at: AtMeeting,
  form: Press & { kind: 'resolution form' },
): Promise<readonly Answer[]> {
  const vote = readVote(form.votes)
  if (form.votes.trim() !== '' && vote === undefined) return [refusal(aboutRecord.votesAsNumbers)]
  return carry(desk, at, {
    type: 'PassResolution',
    verb: decisionVerbs.find(v => v === form.verb.toLowerCase()) ?? 'resolved',
    texts: decisionsWritten(form.text),
    ...(form.proposer.trim() === '' ? {} : { proposer: form.proposer.trim() }),
    ...(form.seconder.trim() === '' ? {} : { seconder: form.seconder.trim() }),
    ...(vote === undefined ? {} : { vote }),
  })
}

/** What was recorded, put right by the form. */
export function amend(desk: Desk, at: AtMeeting, form: Press & { kind: 'amend form' }): Promise<readonly Answer[]> {
  const due = form.due?.trim() ?? ''
  return carry(desk, at, {
    type: 'AmendEntry',
    entry: form.entry,
    text: form.text,
    ...(form.owner === undefined ? {} : { owners: ownersMeant(at.meeting, form.owner) }),
    ...(due === '' ? {} : desk.reading.dueField(due, dayOfMeeting(at))),
  })
}
