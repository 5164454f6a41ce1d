import type { CalledMeeting, Removal } from '../../meeting/meeting.ts'
import type { HouseStyle } from '../houseStyle/style.ts'

/** The style that stands in for one that is no longer there. */
const fallback = 'columns'

/** Draws a meeting's papers in its house style; one that is no longer there is replaced by `columns`, so that minutes are never missing. */
export const draftingIn = (styles: ReadonlyMap<string, HouseStyle>, houseStylesFolder: string) => ({
  async minutes(meeting: CalledMeeting) {
    const name = styles.has(meeting.terms.houseStyle) ? meeting.terms.houseStyle : fallback,
      style = styles.get(name)
    if (style === undefined) throw new Error(`There is no house style "${meeting.terms.houseStyle}".`)
    const { letterheadOf, papersOf } = await import('./meetingPapers.ts')
    return papersOf(meeting, style, await letterheadOf(houseStylesFolder, name))
  },
  async certificate(meeting: CalledMeeting, removal: Removal) {
    const name = styles.has(meeting.terms.houseStyle) ? meeting.terms.houseStyle : fallback
    const { certificateOf, letterheadOf } = await import('./meetingPapers.ts')
    return certificateOf(meeting, removal, await letterheadOf(houseStylesFolder, name))
  },
})
