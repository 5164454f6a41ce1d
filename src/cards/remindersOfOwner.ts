import type { Digest, OwnAction } from '../minutes/digest.ts'
import type { ShareOpen } from '../minutes/openBusiness.ts'
import { type Button, type Element, opens, press, quiet, asTyped } from './card.ts'
import { dueFrom, line, matter } from './digestParts.ts'
import { say } from './say.ts'

/** How many actions have their buttons on one card, so that it stays small enough for Teams; the others are answered by typing. */
const withButtons = 8
/** How many are shown at all. */
const most = 20

/** The actions somebody is reminded of, each with its buttons; what is done meanwhile says so. */
export const ofOwner = (digest: Digest): readonly Element[] => [
  ...digest.actions.slice(0, most).map((action, n) => ownAction(action, digest, n < withButtons)),
  ...(digest.actions.length > most ? [quiet(say`and ${digest.actions.length - most} more`)] : []),
]

function ownAction({ number, share }: OwnAction, digest: Digest, pressed: boolean): Element {
  if (share === undefined) return matter(say`Action A${number}`, [line(say`Nothing more to do.`)])
  const { home, due } = share
  const may = pressed && home !== undefined
  return matter(
    say`Action A${number}: ${dueFrom(digest.today, due)}`,
    [
      line(share.text),
      ...(share.restricted ? [quiet(say`Restricted: for you alone.`)] : []),
      ...(share.state === 'accepted' ? [quiet(say`You have accepted it.`)] : []),
      ...(may ? [] : [quiet(asTyped(say`Type "done A${number}" when it is done.`))]),
    ],
    may ? answers(share, home, digest) : [],
  )
}

function answers({ number, share, state }: ShareOpen, meeting: string, digest: Digest): readonly Button[] {
  // Who presses is never taken from a card: only a share that is not by their own name is named.
  const owner = share === digest.person ? undefined : share
  const data = { meeting, action: number, owner, digest: digest.name }
  const buttons = [
    ...(state === 'accepted' ? [] : [press(say`Accept`, 'accept action', data)]),
    press(say`Done`, 'done', data),
    opens(say`Change the date`, 'change date', data),
    press(say`Not mine`, 'not mine', data),
  ]
  // Several actions have the same buttons: a screen reader says which each is for.
  return buttons.map(button => ({ ...button, tooltip: say`Action A${number}` }))
}
