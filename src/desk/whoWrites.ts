import { memberActing, nameActing } from '../meeting/termsOfReference.ts'
import { forWriter, whoeverWrites } from '../words/actions/actionOfWriter.ts'
import { type ActionTyped, type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'
import type { AtMeeting } from './brought.ts'

/** Whoever writes, as minutes call them. */
function writerCalled({ terms, brought }: AtMeeting): string {
  const part = memberActing(terms, brought.asked.by)?.part
  return part === 'clerk' ? 'the Clerk' : part === 'chair' ? 'the Chair' : nameActing(terms, brought.asked.by)
}

/**
 * An action as whoever writes it means it: "me" is they. In the task only where they type it themselves: a button bears them already, and a form may have been
 * begun with somebody else's words. Who acts is taken from who writes.
 */
export function asTheWriterMeans<A extends ActionTyped>(at: AtMeeting, action: A): A {
  const owners = action.owners === whoeverWrites ? nameActing(at.terms, at.brought.asked.by) : action.owners
  const text =
    at.typed === undefined || at.pressed !== undefined ? action.text : forWriter(action.text, writerCalled(at))
  return { ...action, owners, text }
}

const action = /^(action(?: item [^:]{1,12}:)? )([^:\n]{1,80})(: )([^\n]+)$/i

/** The ways to record a line, with whoever typed it by name, so that an action is theirs whoever presses. */
export const namingWriter = (at: AtMeeting, ways: readonly Way[]): readonly Way[] =>
  ways.map(each => {
    const entries = entriesOf(each.words)
    const named = entries.map(entry => {
      const [, lead = '', owners = '', joint = '', text = ''] = action.exec(entry) ?? []
      return owners === ''
        ? entry
        : `${lead}${owners === whoeverWrites ? nameActing(at.terms, at.brought.asked.by) : owners}${joint}${forWriter(text, writerCalled(at))}`
    })
    return named.every((entry, n) => entry === entries[n]) ? each : wayOfSeveral(named)
  })
