import { mayOwn } from './actionWhose.ts'
import { readAction, undertakes } from './actionOwners.ts'
import type { ActionTyped } from '../line/typed.ts'

/** "AP4.1 ", "A4.1: ", "AP 4-2 – ", "[AP4/1] ", "Action 26-014: ", "Action point 4.1 ", "AP4(a) ": an action by its number in somebody's own list. */
const numbered =
  /^([([])?(?:(AP[\s.]?|actions? points?\s+|actions?\s+(?:no\.?|number|ref(?:erence)?\.?|#)\s*|actions?\s+AP?\s?(?=\d))|(A|actions?\s+))(\d{1,4}(?:[./-]\d{1,4}[a-z]?|[a-z]|\s?\([a-z]\)))[)\]]?\s*[:.)–—-]*\s+(?=\S)/i

/**
 * Takes the number off an action that somebody numbered in parts, "AP4.1 Orla to share the figures"; nothing where it is written otherwise. What is so
 * numbered without the word action is one only where it is somebody's: "A4.1: Orla to …". "Action 4.1: …" may be for an item, and is left.
 */
export function readNumberedAction(said: string): ActionTyped | undefined {
  const [whole, , point, loose, number = ''] = numbered.exec(said.slice(0, 60)) ?? []
  if (whole === undefined || said.includes('\n')) return undefined
  const rest = said.slice(whole.length).trim()
  // "4/25" and "4.1" after the word alone may be for an item.
  if (point === undefined && /^action/i.test(loose ?? '') && !number.includes('-')) return undefined
  const read = readAction(rest, true)
  if (/^a$/i.test(loose ?? '') && (!undertakes.test(rest) || /^be\b/i.test(read.text) || !mayOwn(read.owners)))
    return undefined
  return { ...read, ...(/[./-]/.test(number) ? { reference: number.replace(/[a-z]$/i, '').replace('-', '.') } : {}) }
}
