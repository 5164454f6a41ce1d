/**
 * Makes the Teams app package: `npm run package` fills the manifest from the environment, checks it, and writes
 * `appPackage/build/partnership-clerk.zip`, ready to upload. docs/deploy.md says where each value comes from.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { iconFaults, icons, manifestFaults } from './manifestFaults.ts'

/** The environment, or a test's stand-in for it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What packaging came to: the zip, with remarks worth reading; or every fault at once. */
export type Packaged =
  | {
      readonly kind: 'packaged'
      readonly zip: Uint8Array
      readonly version: string
      readonly remarks: readonly string[]
    }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }

const appPackage = new URL('../appPackage/', import.meta.url)

/** The permission that lets the bot hear what is not addressed to it: docs/decisions/0001. */
const hearsEveryMessage = { name: 'ChatMessage.Read.Chat', type: 'Application' }

interface Manifest {
  readonly icons: Readonly<Record<(typeof icons)[number]['key'], string>>
  readonly version: string
  readonly staticTabs: readonly { readonly entityId: string }[]
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[] }
  }
}

/** A placeholder's value: the first of these variables that says anything. */
function said(environment: Environment, ...names: readonly string[]): string | undefined {
  return names.map(name => environment[name]?.trim()).find(value => value !== undefined && value !== '')
}

/** The values of the manifest's placeholders, and the sentences for those that are missing. */
function placeholders(environment: Environment): {
  readonly values: ReadonlyMap<string, string>
  readonly faults: readonly string[]
  readonly remarks: readonly string[]
} {
  const values = new Map<string, string>()
  const faults: string[] = []
  const remarks: string[] = []

  const required = [
    [
      'TEAMS_APP_ID',
      ['TEAMS_APP_ID'],
      'the GUID of the Teams app; `atk provision` makes one, or any new GUID will do for a first upload, kept for every later one',
    ],
    ['BOT_ID', ['MicrosoftAppId', 'BOT_ID'], "the application (client) ID of the bot's app registration in Entra"],
    ['BOT_DOMAIN', ['BOT_DOMAIN'], 'the host name the bot answers at, such as clerk-riverside.azurewebsites.net'],
  ] as const
  for (const [placeholder, names, means] of required) {
    const value = said(environment, ...names)
    if (value === undefined)
      faults.push(`${names.join(' (or ')}${names.length > 1 ? ')' : ''} is not set: it is ${means}.`)
    else values.set(placeholder, value)
  }
  const [appId, botId] = [said(environment, 'MicrosoftAppId'), said(environment, 'BOT_ID')]
  if (appId !== undefined && botId !== undefined && appId.toLowerCase() !== botId.toLowerCase()) {
    faults.push(
      `MicrosoftAppId (${appId}) and BOT_ID (${botId}) name two different bots: set one of them, or both alike.`,
    )
  }

  const website = `https://${values.get('BOT_DOMAIN') ?? ''}`
  const optional = [
    ['COUNCIL_NAME', 'Partnership Clerk', "people will see no council's name as the app's publisher"],
    [
      'WEBSITE_URL',
      website,
      'the link "developer\'s website" will lead to the bot\'s own address, where there is no page for people',
    ],
    [
      'PRIVACY_URL',
      website,
      'the link "privacy" will lead nowhere; give the address of the council\'s privacy notice before people outside the pilot install the app',
    ],
    ['TERMS_URL', website, 'the link "terms of use" will lead nowhere'],
  ] as const
  for (const [name, otherwise, then] of optional) {
    const value = said(environment, name)
    if (value === undefined) remarks.push(`${name} is not set: ${then}.`)
    values.set(name, value ?? otherwise)
  }
  return { values, faults, remarks }
}

/** Without the companion page: no tab, and no leave to share it to a meeting's stage. The bot is the same either way. */
function withoutCompanion({ staticTabs: _none, ...manifest }: Manifest): Omit<Manifest, 'staticTabs'> {
  const { resourceSpecific } = manifest.authorization.permissions
  const asked = resourceSpecific.filter(({ name }) => name !== 'MeetingStage.Write.Chat')
  return { ...manifest, authorization: { permissions: { resourceSpecific: asked } } }
}

/** The host the page is served at: that of PUBLIC_ADDRESS, where the service stands behind another name than the bot's; in small letters, as Android wants it. */
function pageHost(environment: Environment, botDomain: string): string | undefined {
  const address = said(environment, 'PUBLIC_ADDRESS')
  const url = address === undefined ? undefined : URL.parse(address)
  if (address !== undefined && url?.protocol !== 'https:') return undefined
  return (url?.host ?? botDomain).toLowerCase()
}

/** Packages the app for one environment; nothing is written. */
export async function packageApp(environment: Environment): Promise<Packaged> {
  const { values, faults, remarks } = placeholders(environment)
  const hears = said(environment, 'HEAR_EVERY_MESSAGE') ?? 'no'
  const wrongHears = hears === 'yes' || hears === 'no' ? [] : [`HEAR_EVERY_MESSAGE is "${hears}": say yes or no.`]
  const page = said(environment, 'COMPANION') ?? 'yes',
    host = pageHost(environment, values.get('BOT_DOMAIN') ?? '')
  const wrong = [
    ...wrongHears,
    ...(page === 'yes' || page === 'no' ? [] : [`COMPANION is "${page}": say yes or no.`]),
    ...(host === undefined ? ['PUBLIC_ADDRESS is no address that begins https://.'] : []),
  ]
  if (faults.length + wrong.length > 0 || host === undefined) return { kind: 'refused', faults: [...faults, ...wrong] }

  const template = await readFile(new URL('manifest.json', appPackage), 'utf8')
  // A value is put inside a JSON string, so it is escaped as one.
  const filled = template.replaceAll(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values.get(name)
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1)
  })
  const atPage = filled
    .replaceAll(`https://${values.get('BOT_DOMAIN') ?? ''}/companion`, `https://${host}/companion`)
    .replaceAll(`api://${values.get('BOT_DOMAIN') ?? ''}/`, `api://${host}/`)
  const whole = JSON.parse(atPage) as Manifest & { readonly validDomains: readonly string[] }
  const read = page === 'no' ? withoutCompanion(whole) : whole
  const asked = read.authorization.permissions.resourceSpecific
  const manifest = {
    ...read,
    version: said(environment, 'APP_VERSION') ?? read.version,
    validDomains: [...new Set([...whole.validDomains, host])],
    authorization: { permissions: { resourceSpecific: hears === 'yes' ? [...asked, hearsEveryMessage] : asked } },
  }

  const drawn = await Promise.all(
    icons.map(async icon => {
      const name = manifest.icons[icon.key]
      return { name, png: new Uint8Array(await readFile(new URL(name, appPackage))), icon }
    }),
  )
  const found = [
    ...manifestFaults(JSON.parse(JSON.stringify(manifest)) as Parameters<typeof manifestFaults>[0]),
    ...drawn.flatMap(({ name, png, icon }) => iconFaults(name, png, icon)),
  ]
  if (found.length > 0) return { kind: 'refused', faults: found }

  // A fixed date, so that the same app always makes the same file.
  const zip = zipSync(
    {
      'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
      ...Object.fromEntries(drawn.map(({ name, png }) => [name, png])),
    },
    { mtime: new Date(2026, 0, 1), level: 9 },
  )
  return { kind: 'packaged', zip, version: manifest.version, remarks }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcome = await packageApp(process.env)
  if (outcome.kind === 'refused') {
    console.error(`The app was not packaged:\n${outcome.faults.map(fault => `  - ${fault}`).join('\n')}`)
    process.exitCode = 1
  } else {
    const build = new URL('build/', appPackage)
    await mkdir(build, { recursive: true })
    await writeFile(new URL('partnership-clerk.zip', build), outcome.zip)
    for (const remark of outcome.remarks) console.log(`Note: ${remark}`)
    console.log(
      `Packaged version ${outcome.version}: appPackage/build/partnership-clerk.zip (${outcome.zip.length} bytes).`,
    )
  }
}
