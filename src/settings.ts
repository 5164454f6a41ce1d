import { fileURLToPath } from 'node:url'

/** Every setting, its default in words, and what it means; `docs/settings.md` shows the same table. */
export const explained = {
  PORT: ['3978', 'Where `/api/messages`, `/health` and `/ready` listen; 0 takes any free port.'],
  MicrosoftAppId: [
    'none',
    "The bot's application id in Entra. Without it the process serves 127.0.0.1 only, and says so.",
  ],
  MicrosoftAppType: [
    '`SingleTenant` where a tenant is given',
    '`SingleTenant`, `MultiTenant` or `UserAssignedMsi`, as the bot was registered.',
  ],
  MicrosoftAppTenantId: ['none', "The council's own tenant."],
  MicrosoftAppPassword: ['none', 'The client secret, where the bot proves itself by a secret.'],
  CertificateThumbprint: ['none', 'The thumbprint of the certificate, where the bot proves itself by one.'],
  CertificatePrivateKey: ['none', 'The private key of that certificate as PEM; line ends may be written `\\n`.'],
  ManagedIdentityClientId: [
    'none',
    'The client id of the user-assigned managed identity which the application trusts, where there is neither secret nor certificate.',
  ],
  ToBotFromChannelOpenIdMetadataUrl: [
    'public cloud',
    'Where the keys that sign incoming activities are published (sovereign clouds; tests).',
  ],
  ToBotFromChannelTokenIssuer: ['public cloud', 'Who must have issued the tokens of incoming activities.'],
  ToBotFromEmulatorOpenIdMetadataUrl: ['public cloud', 'Where the keys of Emulator and skill tokens are published.'],
  ToChannelFromBotLoginUrl: ['public cloud', 'Where the bot signs in before it posts.'],
  ToChannelFromBotOAuthScope: ['public cloud', 'What the bot asks for when it signs in.'],
  OAuthUrl: ['public cloud', 'The Bot Framework token service.'],
  CallerId: ['public cloud', 'What marks an activity as coming from this cloud.'],
  ALLOWED_TENANTS: ['`MicrosoftAppTenantId`', 'The tenants whose activities are accepted at all, separated by commas.'],
  DATABASE_URL: [
    '`sqlite:./data/clerk.db`',
    'Where the record is kept: a SQLite file, or a PostgreSQL database, `postgres://…`.',
  ],
  DATABASE_SIGN_IN: [
    '`password`',
    'How to sign in to PostgreSQL: `password`, the one in `DATABASE_URL`; or `managed identity`, the one of `ManagedIdentityClientId`, else of the machine, and no password at all.',
  ],
  SQLITE_ON_NETWORK_STORAGE: [
    '`no`',
    'With `yes` a SQLite file may be on network storage, where it may come to harm; otherwise the process does not start on it.',
  ],
  FILES_URL: [
    '`file:./data/files`',
    'Where papers are filed: a folder, or `sharepoint:` with the three settings below.',
  ],
  SHAREPOINT_SITE: ['none', "The site's web address, such as `https://council.sharepoint.com/sites/partnerships`."],
  SHAREPOINT_LIBRARY: ['none', 'The library for public papers, by the name people see.'],
  SHAREPOINT_RESTRICTED_LIBRARY: ['none', 'The library for restricted papers; never the same one.'],
  GRAPH_BASE_URL: [
    '`https://graph.microsoft.com/v1.0`',
    'Microsoft Graph (sovereign clouds; tests). Over plain http on this machine no token is sent.',
  ],
  FILES_SENT_FROM: [
    '`http://127.0.0.1` without a `MicrosoftAppId`, else none',
    'Where files that people send the bot are fetched from besides SharePoint and OneDrive: a web address, at any port (tests and the rehearsal room).',
  ],
  HELP_URL: [
    'none',
    'The web address where the council has put the guides for chair, clerk and member (`docs/guides`); `help` ends with it.',
  ],
  MAY_SET_UP: [
    'nobody',
    'Who may make a new partnership in Teams: work e-mail addresses or Entra object ids, separated by commas. Without a `MicrosoftAppId`, where nobody is named, the clerks there are may, and everybody where there is no partnership yet.',
  ],
  PUBLIC_ADDRESS: [
    '`https://` and `WEBSITE_HOSTNAME` on Azure App Service; this machine without a `MicrosoftAppId`',
    'The web address at which Teams can fetch pictures from this server, such as `https://clerk.council.gov.uk`; without one, house styles are chosen by name.',
  ],
  SIGN_IN_AUTHORITY: [
    '`https://login.microsoftonline.com`',
    'Who signs people in to the companion page, and publishes the keys that sign their tokens (sovereign clouds; tests).',
  ],
  COMPANION_CLIENTS: [
    'Teams on desktop, phones and the web',
    'The client ids of the programs whose tokens the companion page takes, separated by commas; give all of them, Teams’ two among them.',
  ],
  COMPANION_FRAMES: [
    'Teams',
    'The web addresses whose pages may show the companion page in a frame, separated by commas; give all of them, a `*.` at the head of a host stands for any.',
  ],
  PARTNERSHIPS: [
    '`./partnerships`',
    'The folder of partnership files read at start; what is set in Teams afterwards wins.',
  ],
  LOG_LEVEL: [
    '`info`',
    'The least serious thing logged: `trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.',
  ],
  OTEL_EXPORTER_OTLP_ENDPOINT: [
    'off',
    'Where traces and metrics are sent, by OTLP over HTTP, in JSON, to `/v1/traces` and `/v1/metrics` below it, such as `http://127.0.0.1:4318`; nothing anybody typed is in them.',
  ],
} as const satisfies Readonly<Record<string, readonly [ordinarily: string, means: string]>>

/** The name of a setting, as it stands in the environment. */
export type SettingName = keyof typeof explained

const botTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'] as const
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** What tells Bot Framework about another cloud; all seven, since giving it some would leave the others empty. */
export const publicCloud = {
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  CallerId: 'urn:botframework:azure',
} as const satisfies Partial<Record<SettingName, string>>

/** How the bot proves that it is itself. */
export type Proof =
  | { readonly by: 'secret'; readonly secret: string }
  | { readonly by: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  | { readonly by: 'federation'; readonly managedIdentity: string }
  | { readonly by: 'managed identity' }

/** Who the bot is in Entra. */
export interface Identity {
  readonly appId: string
  readonly type: (typeof botTypes)[number]
  /** Always there but for a multi-tenant bot. */
  readonly tenantId: string | undefined
  readonly proof: Proof
}

/** Where papers are filed. */
export type FilesSetting =
  | { readonly in: 'folder'; readonly path: string }
  | { readonly in: 'SharePoint'; readonly site: string; readonly library: string; readonly restrictedLibrary: string }

/** How the companion page is signed in to, and where it may stand. */
export interface CompanionSettings {
  /** Without a slash at its end. */
  readonly authority: string
  /** Client ids, in small letters. */
  readonly clients: readonly string[]
  /** As a Content-Security-Policy names them. */
  readonly frames: readonly string[]
}

/** Everything the process is told from outside. */
export interface Settings {
  /** Every network card with an identity, this machine alone without one. */
  readonly host: '0.0.0.0' | '127.0.0.1'
  readonly port: number
  readonly identity: Identity | undefined
  /** The seven keys of Bot Framework, where any of them was given. */
  readonly cloud: Readonly<Record<keyof typeof publicCloud, string>> | undefined
  /** Empty only without an identity, where no tenant can be told from another. */
  readonly allowedTenants: readonly string[]
  readonly databaseUrl: string
  /** With what identity to sign in to PostgreSQL, by its client id; undefined where a password does. */
  readonly databaseSignIn: { readonly clientId: string | undefined } | undefined
  /** A SQLite file may be where it is not safe. */
  readonly sqliteOnNetworkStorage: boolean
  /** Under Azure App Service, whose `/home` is network storage. */
  readonly onAppService: boolean
  readonly files: FilesSetting
  /** Without a slash at its end. */
  readonly graphBaseUrl: string
  /** A web address whose host keeps files that people send, at any port, besides the hosts of SharePoint. */
  readonly filesSentFrom: string | undefined
  /** Where people read the guides for chair, clerk and member. */
  readonly guides: string | undefined
  /** Entra object ids and work e-mail addresses, in small letters. */
  readonly maySetUp: readonly string[]
  /** Without a slash at its end. */
  readonly publicAddress: string | undefined
  readonly companion: CompanionSettings
  readonly partnershipsFolder: string
  readonly logLevel: (typeof logLevels)[number]
  readonly traceEndpoint: string | undefined
}

/** The settings cannot be used; `faults` has a sentence for each reason, and none repeats a secret. */
export class SettingsFaults extends Error {
  override readonly name = 'SettingsFaults'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map(fault => `- ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/**
 * Reads the settings; an empty one counts as not given.
 * @throws SettingsFaults with everything that is wrong, at once
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = []
  const fault = (sentence: string): void => void faults.push(sentence)
  const given = (name: SettingName): string | undefined => env[name]?.trim() || undefined
  const said: Said = { given, fault }

  for (const sentence of misspelt(env)) fault(sentence)
  const graphBaseUrl = (webAddress(said, 'GRAPH_BASE_URL') ?? 'https://graph.microsoft.com/v1.0').replace(/\/+$/, '')
  const identity = readIdentity(said)
  const cloud = readCloud(said)
  const settings: Settings = {
    host: given('MicrosoftAppId') === undefined ? '127.0.0.1' : '0.0.0.0',
    port: readPort(said),
    identity,
    cloud,
    allowedTenants: readTenants(said),
    databaseUrl: readDatabaseUrl(said),
    databaseSignIn: readDatabaseSignIn(said),
    sqliteOnNetworkStorage: oneOf(said, 'SQLITE_ON_NETWORK_STORAGE', ['yes', 'no'] as const) === 'yes',
    onAppService: [env['WEBSITE_SITE_NAME'], env['WEBSITE_INSTANCE_ID']].some(sign => sign?.trim()),
    files: readFiles(said, identity, graphBaseUrl),
    graphBaseUrl,
    filesSentFrom:
      webAddress(said, 'FILES_SENT_FROM') ?? (given('MicrosoftAppId') === undefined ? 'http://127.0.0.1' : undefined),
    guides: webAddress(said, 'HELP_URL'),
    maySetUp: readMaySetUp(said),
    publicAddress: readPublicAddress(said, env['WEBSITE_HOSTNAME']),
    companion: readCompanion(said),
    partnershipsFolder: given('PARTNERSHIPS') ?? './partnerships',
    logLevel: oneOf(said, 'LOG_LEVEL', logLevels) ?? 'info',
    traceEndpoint: webAddress(said, 'OTEL_EXPORTER_OTLP_ENDPOINT', 'http allowed'),
  }
  if (faults.length > 0) throw new SettingsFaults(faults)
  return settings
}

/** What was said in the environment, and where to complain of it. */
interface Said {
  readonly given: (name: SettingName) => string | undefined
  readonly fault: (sentence: string) => void
}

function readIdentity({ given, fault }: Said): Identity | undefined {
  const appId = given('MicrosoftAppId')
  const tenantId = given('MicrosoftAppTenantId')
  const type =
    oneOf({ given, fault }, 'MicrosoftAppType', botTypes) ?? (tenantId === undefined ? 'MultiTenant' : 'SingleTenant')
  const secret = given('MicrosoftAppPassword')
  const thumbprint = given('CertificateThumbprint')
  const privateKey = given('CertificatePrivateKey')?.replaceAll('\\n', '\n')
  const managedIdentity = given('ManagedIdentityClientId')
  const certificate = thumbprint ?? privateKey
  const proofs = [secret, certificate, managedIdentity].filter(proof => proof !== undefined)

  if (appId === undefined) {
    if (proofs.length > 0)
      fault('MicrosoftAppId is missing, though a secret, a certificate or a managed identity is given for it.')
    return undefined
  }
  if (tenantId === undefined && type !== 'MultiTenant')
    fault(`MicrosoftAppTenantId is missing, which a ${type} bot needs.`)
  if (certificate !== undefined && (thumbprint === undefined || privateKey === undefined)) {
    fault('CertificateThumbprint and CertificatePrivateKey belong together, and only one of them is given.')
  }
  if (proofs.length > 1)
    fault('MicrosoftAppPassword, a certificate and ManagedIdentityClientId exclude each other; give one.')
  if (type === 'UserAssignedMsi') {
    if (proofs.length > 0)
      fault('A UserAssignedMsi bot is its own managed identity; give it no secret, certificate or other identity.')
    return { appId, type, tenantId, proof: { by: 'managed identity' } }
  }
  if (secret !== undefined) return { appId, type, tenantId, proof: { by: 'secret', secret } }
  if (thumbprint !== undefined && privateKey !== undefined)
    return { appId, type, tenantId, proof: { by: 'certificate', thumbprint, privateKey } }
  if (managedIdentity !== undefined) return { appId, type, tenantId, proof: { by: 'federation', managedIdentity } }
  if (certificate === undefined) {
    fault(
      'MicrosoftAppId is given without proof: give MicrosoftAppPassword, a certificate, or ManagedIdentityClientId.',
    )
  }
  return undefined
}

function readCloud(said: Said): Settings['cloud'] {
  const names = Object.keys(publicCloud) as (keyof typeof publicCloud)[]
  for (const name of names) if (name.endsWith('Url')) webAddress(said, name)
  if (names.every(name => said.given(name) === undefined)) return undefined
  const values = names.map(name => [name, said.given(name) ?? publicCloud[name]] as const)
  return Object.fromEntries(values) as Record<keyof typeof publicCloud, string>
}

function readTenants({ given, fault }: Said): readonly string[] {
  const tenants = (given('ALLOWED_TENANTS') ?? given('MicrosoftAppTenantId') ?? '')
    .split(',')
    .map(tenant => tenant.trim())
    .filter(tenant => tenant !== '')
  for (const tenant of tenants)
    if (!/^[\w.-]+$/.test(tenant))
      fault(`ALLOWED_TENANTS has “${tenant}”, which is no tenant id; separate ids by commas.`)
  if (given('MicrosoftAppId') !== undefined && tenants.length === 0) {
    fault(
      'ALLOWED_TENANTS is missing, and there is no MicrosoftAppTenantId to stand for it: the bot would answer anybody.',
    )
  }
  return tenants
}

/** People by the two signs that Teams itself gives of them; a name would be anybody's to take. */
function readMaySetUp({ given, fault }: Said): readonly string[] {
  const people = (given('MAY_SET_UP') ?? '')
    .split(',')
    .map(person => person.trim().toLowerCase())
    .filter(person => person !== '')
  for (const person of people)
    if (!/^[^\s@;]{1,64}@[^\s@;]{1,190}$/.test(person) && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person))
      fault(
        `MAY_SET_UP has “${person.slice(0, 60)}”, which is neither an e-mail address nor an Entra object id; separate several by commas.`,
      )
  return people
}

/** Where Teams fetches pictures: as given, else by the name that Azure App Service tells its apps. */
function readPublicAddress(said: Said, hostName: string | undefined): string | undefined {
  const address = webAddress(said, 'PUBLIC_ADDRESS') ?? (hostName?.trim() ? `https://${hostName.trim()}` : undefined)
  return address?.replace(/\/+$/, '')
}

/** Teams on desktop and phones, and in a browser: the same in every tenant. */
const clientsOfTeams = '1fec8e78-bce4-4aaf-ab1b-5451cc387264, 5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
const framesOfTeams = 'https://*.cloud.microsoft, https://teams.microsoft.com, https://*.teams.microsoft.com'

function readCompanion(said: Said): CompanionSettings {
  const { given, fault } = said
  const listed = (name: SettingName, otherwise: string) =>
    (given(name) ?? otherwise)
      .split(',')
      .map(each => each.trim().toLowerCase())
      .filter(each => each !== '')
  const clients = listed('COMPANION_CLIENTS', clientsOfTeams)
  for (const client of clients)
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(client))
      fault(`COMPANION_CLIENTS has “${client.slice(0, 60)}”, which is no client id; separate several by commas.`)
  const frames = listed('COMPANION_FRAMES', framesOfTeams)
  for (const frame of frames)
    if (!/^https:\/\/(?:\*\.)?[\w.-]+(?::\d{1,5})?$/.test(frame))
      fault(
        `COMPANION_FRAMES has “${frame.slice(0, 60)}”; give web addresses without a path, such as https://teams.microsoft.com, with commas between.`,
      )
  const authority = webAddress(said, 'SIGN_IN_AUTHORITY') ?? 'https://login.microsoftonline.com'
  return { authority: authority.replace(/\/+$/, ''), clients, frames }
}

function readPort({ given, fault }: Said): number {
  const port = given('PORT') ?? '3978'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) fault(`PORT is “${port}”, which is no port from 0 to 65535.`)
  return Number(port)
}

function readDatabaseUrl({ given, fault }: Said): string {
  const address = given('DATABASE_URL') ?? 'sqlite:./data/clerk.db'
  const scheme = /^([a-z]*):/i.exec(address)?.[1] ?? ''
  if (!/^(sqlite:.|postgres(ql)?:\/\/.)/.test(address))
    fault(`DATABASE_URL begins “${scheme}:”; give sqlite:./data/clerk.db for a file, or postgres://… for a server.`)
  return address
}

function readDatabaseSignIn(said: Said): Settings['databaseSignIn'] {
  const { given, fault } = said
  if (oneOf(said, 'DATABASE_SIGN_IN', ['password', 'managed identity'] as const) !== 'managed identity')
    return undefined
  const address = given('DATABASE_URL') ?? ''
  if (address.startsWith('postgres')) {
    const { username, password } = URL.parse(address) ?? {}
    if (password)
      fault('DATABASE_URL has a password, though DATABASE_SIGN_IN is managed identity: leave one of them out.')
    if (!username)
      fault(
        'DATABASE_URL names no user: with a managed identity it is postgres://IDENTITY@SERVER/DATABASE, by the name the identity has in the database.',
      )
  }
  const itself = given('MicrosoftAppType')?.toLowerCase() === 'userassignedmsi' ? given('MicrosoftAppId') : undefined
  return { clientId: given('ManagedIdentityClientId') ?? itself }
}

function readFiles(said: Said, identity: Identity | undefined, graphBaseUrl: string): FilesSetting {
  const { given, fault } = said
  const address = given('FILES_URL') ?? 'file:./data/files'
  const written = folderAt(address)
  if (written !== undefined) return { in: 'folder', path: written }
  if (/^file:(?!\/\/)[^?#]/.test(address)) return { in: 'folder', path: address.slice('file:'.length) }
  if (!/^sharepoint:(\/\/)?$/.test(address)) {
    fault(
      `FILES_URL is “${address}”; give file:./data/files for a folder, or sharepoint: with SHAREPOINT_SITE and its libraries.`,
    )
    return { in: 'folder', path: '' }
  }
  if (!graphBaseUrl.startsWith('http:') && given('MicrosoftAppId') === undefined)
    fault('FILES_URL is sharepoint:, which needs a MicrosoftAppId to sign in with.')
  else if (identity?.type === 'MultiTenant' && identity.tenantId === undefined)
    fault('FILES_URL is sharepoint:, which needs a MicrosoftAppTenantId to sign in to.')

  const site = webAddress(said, 'SHAREPOINT_SITE') ?? ''
  const library = given('SHAREPOINT_LIBRARY') ?? ''
  const restrictedLibrary = given('SHAREPOINT_RESTRICTED_LIBRARY') ?? ''
  for (const name of ['SHAREPOINT_SITE', 'SHAREPOINT_LIBRARY', 'SHAREPOINT_RESTRICTED_LIBRARY'] as const) {
    if (given(name) === undefined) fault(`${name} is missing, though FILES_URL is sharepoint:.`)
  }
  if (library !== '' && library.toLowerCase() === restrictedLibrary.toLowerCase()) {
    fault('SHAREPOINT_RESTRICTED_LIBRARY is the library of the public papers; restricted papers need one of their own.')
  }
  return { in: 'SharePoint', site, library, restrictedLibrary }
}

/** The folder of an address written in full, such as `file:///srv/the%20papers`; undefined where it is none of this machine. */
function folderAt(address: string): string | undefined {
  if (!address.startsWith('file:///')) return undefined
  try {
    return fileURLToPath(address)
  } catch (fault) {
    // What cannot be a path is a slash or a percent sign written wrongly; the caller says how an address is written.
    if (fault instanceof URIError || fault instanceof TypeError) return undefined
    throw fault
  }
}

/** A web address as given: https, or plain http to this machine only (or anywhere, where no secret goes that way). */
function webAddress(
  { given, fault }: Said,
  name: SettingName,
  http: 'http allowed' | 'https only' = 'https only',
): string | undefined {
  const address = given(name)
  if (address === undefined) return undefined
  const { protocol, hostname } = URL.parse(address) ?? {}
  const here = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname ?? '')
  if (protocol !== 'https:' && protocol !== 'http:') fault(`${name} is “${address}”, which is no web address.`)
  else if (protocol === 'http:' && !here && http === 'https only')
    fault(`${name} is “${address}”; away from this machine it must begin https:.`)
  return address
}

function oneOf<T extends string>({ given, fault }: Said, name: SettingName, known: readonly T[]): T | undefined {
  const value = given(name)
  if (value === undefined) return undefined
  const found = known.find(each => each.toLowerCase() === value.toLowerCase())
  if (found === undefined) fault(`${name} is “${value}”; it is one of ${known.join(', ')}.`)
  return found
}

/** Names that differ from a setting in capitals alone: a `MicrosoftAppID` nobody reads is a bot nobody reaches. */
function misspelt(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = new Map(Object.keys(explained).map(name => [name.toLowerCase(), name]))
  return Object.keys(env).flatMap(name => {
    const meant = names.get(name.toLowerCase())
    return meant === undefined || meant === name || env[meant] !== undefined ? [] : [`${name} is written ${meant}.`]
  })
}
