import type { PersonWritten } from './commands.ts'
import type { VotersNamed } from './events.ts'
import type { Facts } from './meeting.ts'
import { nameInPrint } from './names.ts'
import { type Refusal, isRefusal } from './outcome.ts'

const inARow = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** How something was decided, by those who are named, each as they are printed: "with Wilf Harkaway abstaining"; or why a name cannot be taken. */
export function votersInPrint(
  meeting: Facts,
  voters: readonly VotersNamed[],
  asTyped: readonly string[] = [],
): string | Refusal {
  const said: string[] = []
  for (const { names, stood, who } of voters) {
    const printed: string[] = []
    for (const name of names) {
      const person: PersonWritten = { name, ...(asTyped.includes(name) ? { asTyped: true } : {}) }
      const found = nameInPrint(meeting, person)
      if (isRefusal(found)) return found
      printed.push(found)
    }
    said.push(`${who === undefined ? '' : `${who} `}${inARow(printed)} ${stood}`)
  }
  return said.length === 0 ? '' : `with ${inARow(said)}`
}
