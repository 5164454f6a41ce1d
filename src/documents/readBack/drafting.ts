import type { CalledMeeting, Removal } from '../../meeting/meeting.ts'
import { type HouseStyle, styleFor } from '../houseStyle/style.ts'
import type { AsPrinted } from '../rendition/printed.ts'
import type { Library } from './readBack.ts'

/** The style that stands in for one that is no longer there. */
const fallback = 'columns'

/** Draws a meeting's papers in its house style, and reads back and carries forward those somebody has edited; a style that is no longer there is replaced by `columns`, so that minutes are never missing. */
export function draftingIn(styles: ReadonlyMap<string, HouseStyle>, houseStylesFolder: string) {
  const styleOf = (meeting: CalledMeeting) => {
    const name = styles.has(meeting.terms.houseStyle) ? meeting.terms.houseStyle : fallback,
      style = styles.get(name)
    if (style === undefined) throw new Error(`There is no house style "${meeting.terms.houseStyle}".`)
    return { name, style: styleFor(style, meeting.terms.language) }
  }
  return {
    async minutes(meeting: CalledMeeting, wanted?: (document: string) => boolean) {
      const { name, style } = styleOf(meeting)
      const { letterheadOf, papersOf } = await import('../paper/meetingPapers.ts')
      return papersOf(meeting, style, await letterheadOf(houseStylesFolder, name), wanted)
    },
    /** The minutes as they stand, as pages that nobody has written yet, and the house style they are in. */
    async pages(meeting: CalledMeeting) {
      const { name, style } = styleOf(meeting)
      const { minutesAsTheyStand } = await import('../rendition/minutesAsTheyStand.ts')
      return { style: name, ...minutesAsTheyStand(meeting, style) }
    },
    async certificate(meeting: CalledMeeting, removal: Removal) {
      const { certificateOf, letterheadOf } = await import('../paper/meetingPapers.ts')
      const { name, style } = styleOf(meeting)
      return certificateOf(meeting, removal, style.language, await letterheadOf(houseStylesFolder, name))
    },
    async readBack(meeting: CalledMeeting, library: Library, content: Uint8Array, printed: AsPrinted) {
      const { readBackMinutes } = await import('./editedPapers.ts')
      return readBackMinutes(content, printed, meeting, styleOf(meeting).style, library)
    },
    async carryForward(meeting: CalledMeeting, library: Library, content: Uint8Array, printed: AsPrinted) {
      const { carryForwardMinutes } = await import('./editedPapers.ts')
      return carryForwardMinutes(content, printed, meeting, styleOf(meeting).style, library)
    },
  }
}
