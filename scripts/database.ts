import { isPostgres } from '../src/store/databaseAddress.ts'
import { readSettings, type Settings } from '../src/settings.ts'

/** What scripts print on the way out in place of a trace: faults whose sentence tells the operator what to put right. */
const forTheOperator = new Set(['SettingsFaults', 'RecordFault'])

/** Gives what stands for a password at a PostgreSQL database, as the settings say; undefined where the address has one. */
export async function passwordFor(
  databaseUrl: string,
  settings: Settings,
): Promise<(() => Promise<string>) | undefined> {
  if (settings.databaseSignIn === undefined || !isPostgres(databaseUrl)) return undefined
  const { databaseToken } = await import('../src/graph/databaseToken.ts')
  return databaseToken(databaseUrl, settings.databaseSignIn.clientId)
}

/** Carries a script out on the settings of the environment; what goes wrong is printed in a sentence, and the exit code is 1. */
export async function onTheSettings(work: (settings: Settings) => Promise<void>): Promise<void> {
  try {
    await work(readSettings(process.env))
  } catch (fault) {
    if (fault instanceof Error && forTheOperator.has(fault.name)) console.error(fault.message)
    else console.error(fault)
    process.exitCode = 1
  }
}
