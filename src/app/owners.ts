import type { CalledMeeting } from '../meeting/meeting.ts'
import { ownerIsKnown } from '../minutes/gaps.ts'

/** The owners of an action as typed. A whole that is known stays whole ("Assistant Director, Prevention"); else it is parted at slashes, commas and "and". */
export function ownersMeant(meeting: CalledMeeting, written: string): readonly string[] {
  const whole = written.trim().replace(/\s+/g, ' ')
  if (whole === '') return []
  const parts = (text: string, at: RegExp) =>
    text
      .split(at)
      .map(o => o.trim())
      .filter(o => o !== '')
  return parts(whole, /\s*\/\s*/).flatMap(part => {
    if (ownerIsKnown(meeting, part)) return [part]
    const byComma = parts(part, /\s*[,;]\s*/)
    return byComma.flatMap(owner => {
      const several = parts(owner, /\s+(?:and|&)\s+/)
      return several.length > 1 && several.every(o => ownerIsKnown(meeting, o)) ? several : [owner]
    })
  })
}
