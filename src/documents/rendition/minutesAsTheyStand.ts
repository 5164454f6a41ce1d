import type { CalledMeeting } from '../../meeting/meeting.ts'
import { drawMinutes } from '../../minutes/drawing.ts'
import { publicCopy, restrictedCopy } from '../../minutes/publicCopy.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { publicPage, restrictedPage } from './minutesPage.ts'
import type { Page } from './page.ts'

/** A meeting's minutes as they would be printed now: those anybody may read, and, where restricted business was taken, those of it alone. */
export interface MinutesPages {
  readonly open: Page
  readonly restricted?: Page
}

/** The minutes of a meeting as they stand, as the pages that its Word files are made of. */
export function minutesAsTheyStand(meeting: CalledMeeting, style: HouseStyle): MinutesPages {
  const full = drawMinutes(meeting),
    restricted = restrictedCopy(full)
  return {
    open: publicPage(publicCopy(full), style, 'word'),
    ...(restricted === undefined ? {} : { restricted: restrictedPage(restricted, style, 'word') }),
  }
}
