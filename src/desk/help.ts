import { dayOf } from '../app/agendaIn.ts'
import { registerOf } from '../app/register.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { everythingTyped } from '../cards/everythingTyped.ts'
import type { Greeted } from '../cards/greetingCard.ts'
import { helpText } from '../cards/help.ts'
import { nextStep } from '../cards/nextStep.ts'
import { type WhoAsks, roleOf, stageOf } from '../cards/whoAsks.ts'
import { ownsAction } from '../meeting/actionOwners.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type TermsOfReference, nameActing } from '../meeting/termsOfReference.ts'
import { type Answer, inMarkdown } from './answers.ts'
import type { About, Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { partnershipUnknown } from './whichPartnership.ts'

/** What whoever asks can do now, in a few lines; with `all`, everything that can be typed by anybody. */
export async function help(desk: Desk, about: About, all: boolean): Promise<readonly Answer[]> {
  const { brought, terms, lacking } = about
  if (all) return [inMarkdown(everythingTyped().join('\n\n'))]
  if (terms === undefined) return [partnershipUnknown(desk, brought, lacking)]
  const { who, step, meeting } = await standing(desk, brought, terms)
  return [
    inMarkdown(
      helpText(who, { stage: stageOf(meeting), shortName: terms.shortName, step: step.says, guides: desk.guides }),
    ),
  ]
}

/** Where somebody stands in a partnership: who they are there, and what they are to do next. */
export async function standing(
  desk: Desk,
  { asked }: Brought,
  terms: TermsOfReference,
): Promise<Greeted & { readonly meeting: CalledMeeting | undefined }> {
  const { by, at } = asked
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(at, terms.timezone))
  const name = nameActing(terms, by)
  const actions = meeting === undefined ? [] : await registerOf(desk.office, terms)
  const owes = actions
    .filter(a => a.open && meeting !== undefined && ownsAction(meeting, a.owners, name))
    .map(a => a.number)
  const where = asked.where === 'privately' ? 'privately' : 'in the chat'
  const who: WhoAsks = { ...roleOf(terms, by, meeting), owes, where }
  return { who, shortName: terms.shortName, step: nextStep(who, by, meeting), meeting }
}
