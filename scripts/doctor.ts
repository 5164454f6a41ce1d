import { loadHouseStyles } from '../src/documents/houseStyle/style.ts'
import { readPartnerships } from '../src/documents/partnershipFile/folder.ts'
import { readSettings, type Settings, SettingsFaults } from '../src/settings.ts'
import { lookAtClock } from './doctor/clock.ts'
import { lookAtFiling } from './doctor/filing.ts'
import { type Found, looked } from './doctor/found.ts'
import { lookAtRecord } from './doctor/record.ts'
import { lookAtTeams } from './doctor/teams.ts'

// npm run doctor: looks at everything the bot needs, with the settings of the environment, and says for each fault what to do.

const houseStyles = new URL('../houseStyles', import.meta.url).pathname

async function lookAround(settings: Settings): Promise<readonly Found[]> {
  const partnerships = await looked(
    'House styles and partnership files',
    async () => {
      const styles = await loadHouseStyles(houseStyles)
      const files = await readPartnerships(settings.partnershipsFolder, [...styles.keys()])
      const warnings = files.flatMap(({ terms, warnings }) => warnings.map(warning => `${terms.key}: ${warning}`))
      return [`${styles.size} styles, ${files.length} partnerships`, ...warnings].join('; ')
    },
    'Put it right in the file named.',
  )
  return [
    partnerships,
    ...(await lookAtRecord(settings)),
    ...(await lookAtFiling(settings)),
    await lookAtTeams(settings),
    await lookAtClock(settings),
  ]
}

function print({ what, amiss, note }: Found): void {
  if (amiss !== undefined) console.log(`✗ ${what}: ${amiss}`)
  else console.log(`✓ ${what}${note === undefined ? '' : `: ${note}`}`)
}

try {
  const settings = readSettings(process.env)
  print({ what: 'The settings' })
  const found = await lookAround(settings)
  found.forEach(print)
  // What still waits for an answer does not hold up the end.
  process.exit(found.some(each => each.amiss !== undefined) ? 1 : 0)
} catch (fault) {
  if (!(fault instanceof SettingsFaults)) throw fault
  for (const sentence of fault.faults) print({ what: 'The settings', amiss: sentence })
  console.log('Put these right (docs/settings.md explains each), and run this again: the rest was not looked at.')
  process.exitCode = 1
}
