import type { UrgentMatter } from '../meeting/meeting.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { effectOf } from '../meeting/interests.ts'
import { type Button, type Card, asTyped, card, heading, press, quiet, text, warning } from './card.ts'
import { itemLine, lineOf } from './meetingWords.ts'
import { obligationOf } from './obligations.ts'
import { say } from './say.ts'

/** Asks the chair whether a matter is admitted as urgent. */
export function urgentCard(meeting: CalledMeeting, matter: UrgentMatter): Card {
  const answer =
    matter.answer === 'waiting'
      ? undefined
      : matter.answer === 'admitted'
        ? matter.item === undefined
          ? say`Admitted as urgent business.`
          : say`Admitted as urgent business, to be considered under ${lineOf(meeting, matter.item)}.`
        : say`Not admitted.`
  return card(
    [
      heading(say`Urgent business`),
      text(asTyped(matter.title), { weight: 'bolder' }),
      text(asTyped(say`Reason: ${matter.reason}`)),
      quiet(
        asTyped(
          say`Asked by ${matter.by}. Only the person in the chair may admit it; the reason is printed in the minutes.`,
        ),
      ),
      answer === undefined ? undefined : text(asTyped(answer)),
    ],
    answer === undefined ? urgentButtons(meeting, matter) : [],
  )
}

/** The chair's two answers to a matter that waits. */
export function urgentButtons({ key }: CalledMeeting, { event }: UrgentMatter): readonly Button[] {
  const data = { meeting: key, raised: event }
  return [press(say`Admit`, 'admit', data), press(say`Do not admit`, 'do not admit', data)]
}

/** Asks the chair whether to open a restricted item with people in the room who are not entitled to hear it. */
export function notEntitledCard(
  meeting: CalledMeeting,
  sentence: string,
  way: { readonly verb: 'next item' | 'take item'; readonly item?: string; readonly after?: string },
): Card {
  const data = { meeting: meeting.key, after: way.after, item: way.item }
  return card(
    [warning(asTyped(sentence)), text(say`Wait until they have left, or continue.`)],
    [
      press(say`Continue`, way.verb === 'next item' ? 'continue next item' : 'continue item', data),
      press(say`Wait`, 'wait', data),
    ],
  )
}

/** What a declarant is told, privately, when their item is next, and when it comes. */
export function reminderCard(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Card {
  const its = itemById(meeting, item)
  return card(
    [
      heading(
        asTyped(
          when === 'next'
            ? say`${its === undefined ? say`Your item` : itemLine(its)} is next`
            : say`${its === undefined ? say`Your item` : itemLine(its)} is being taken`,
        ),
      ),
      ...meeting.declarations
        .filter(d => d.person === person && d.items.includes(item))
        .map(d =>
          text(
            asTyped(
              effectOf(meeting, d) === 'stays'
                ? say`You declared: ${d.kind}. You may ${obligationOf(effectOf(meeting, d))}.`
                : say`You declared: ${d.kind}. Please ${obligationOf(effectOf(meeting, d))}.`,
            ),
          ),
        ),
      when === 'next' ? undefined : quiet(say`What you press here is minuted.`),
    ],
    when === 'next' ? [] : conductButtons(meeting, item),
  )
}

/** What a declarant says they did when their item came. */
export const conductButtons = ({ key }: CalledMeeting, item: string): readonly Button[] => [
  press(say`I have left the room`, 'left for interest', { meeting: key, item }),
  press(say`I have stayed`, 'stayed with interest', { meeting: key, item }),
]

/** Asks the clerk of several partnerships which one an agenda is for. */
export const whichPartnershipCard = (
  partnerships: readonly { readonly key: string; readonly name: string }[],
  kept: string,
): Card =>
  card(
    [heading(say`Which partnership is this agenda for?`)],
    partnerships.map(p => press(p.name, 'agenda for', { partnership: p.key, kept })),
  )
