import { isOver, peopleOwning } from '../meeting/actionOwners.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { RegisteredAction } from './actionRegister.ts'

/** Somebody an action is sent to: a member, or somebody on the roll known by name alone. */
export interface ActionOwner {
  readonly name: string
  readonly id?: string
  readonly email?: string
}

/** An open action with the share of it that somebody answers for. */
export interface OpenShare {
  readonly action: RegisteredAction
  readonly share: string
}

/** The open actions of a partnership, by who can be sent them; and those whose owner is nobody who can be written to, or who have none yet. */
export interface OpenActions {
  readonly byOwner: readonly { readonly owner: ActionOwner; readonly shares: readonly OpenShare[] }[]
  readonly nobody: readonly {
    /** The owner as written; absent where nobody has taken the action yet. */
    readonly written?: string
    readonly actions: readonly RegisteredAction[]
  }[]
}

/** An owner whom their actions could not be sent to. */
export interface NotReached {
  /** The owner by name, or as written. */
  readonly written: string
  readonly email?: string
  readonly actions: readonly RegisteredAction[]
}

/**
 * Everything that is open, for whom: the meeting's own actions and those carried over. A share that its owner has done, or disowned, is not among them. A
 * restricted action goes to members known by an account alone.
 */
export function openActionsByOwner(meeting: CalledMeeting, register: readonly RegisteredAction[]): OpenActions {
  const byName = new Map<string, { readonly owner: ActionOwner; readonly shares: OpenShare[] }>()
  const nobody = new Map<string | undefined, RegisteredAction[]>()
  const left = (written: string | undefined, action: RegisteredAction) =>
    void nobody.set(written, [...(nobody.get(written) ?? []), action])
  for (const action of register.filter(a => a.open)) {
    if (action.shares.length === 0) left(undefined, action)
    for (const { owner: share, state } of action.shares) {
      if (isOver(state) || state === 'not accepted') continue
      const owners = ownersOf(meeting, share, action.restricted)
      if (owners.length === 0) left(share, action)
      for (const owner of owners) {
        const theirs = byName.get(owner.name) ?? { owner, shares: [] }
        theirs.shares.push({ action, share })
        byName.set(owner.name, theirs)
      }
    }
  }
  return {
    byOwner: [...byName.values()],
    nobody: [...nobody].map(([written, actions]) => ({ ...(written === undefined ? {} : { written }), actions })),
  }
}

function ownersOf(meeting: CalledMeeting, share: string, restricted: boolean): readonly ActionOwner[] {
  const owners = peopleOwning(meeting, { owners: [share] }).map(({ name, id, email }): ActionOwner => ({
    name,
    ...(id === undefined ? {} : { id }),
    ...(email === undefined ? {} : { email }),
  }))
  return restricted ? owners.filter(m => m.id !== undefined || m.email !== undefined) : owners
}
