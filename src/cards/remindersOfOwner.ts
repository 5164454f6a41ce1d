import type { Digest, OwnAction } from '../minutes/digest.ts'
import type { ShareOpen } from '../minutes/openBusiness.ts'
import { type Button, type Element, opens, press, quiet, asTyped } from './card.ts'
import { dueFrom, line, matter } from './digestParts.ts'
import { say } from './say.ts'

/** How many actions have their buttons on one card, so that it stays small enough for Teams; the others are answered by typing. */
const withButtons = 8

/** The actions somebody is reminded of, each with its buttons; what is done meanwhile says so. */
export const ofOwner = ({ actions, today, name }: Digest): readonly Element[] =>
  actions.map((action, n) => ownAction(action, today, name, n < withButtons))

function ownAction({ number, share }: OwnAction, today: string, digest: string, pressed: boolean): Element {
  if (share === undefined) return matter(say`Action A${number}`, [line(say`Nothing more to do.`)])
  const { home, due } = share
  const may = pressed && home !== undefined
  return matter(
    say`Action A${number}: ${dueFrom(today, due)}`,
    [
      line(share.text),
      ...(share.restricted ? [quiet(say`Restricted: for you alone.`)] : []),
      ...(share.state === 'accepted' ? [quiet(say`You have accepted it.`)] : []),
      ...(may ? [] : [quiet(asTyped(say`Type "done A${number}" when it is done.`))]),
    ],
    may ? answers(share, home, digest) : [],
  )
}

function answers({ number, share: owner, state }: ShareOpen, meeting: string, digest: string): readonly Button[] {
  const data = { meeting, action: number, owner, digest }
  return [
    ...(state === 'accepted' ? [] : [press(say`Accept`, 'accept action', data)]),
    press(say`Done`, 'done', data),
    opens(say`Change the date`, 'change date', data),
    press(say`Not mine`, 'not mine', data),
  ]
}
