import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import AjvModule from 'ajv-draft-04'
import addFormatsModule from 'ajv-formats'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { iconFaults, manifestFaults } from '../../scripts/manifestFaults.ts'
import { packageApp, type Environment } from '../../scripts/package.ts'

const council: Environment = {
  TEAMS_APP_ID: '6f0a1c2e-3b4d-4e5f-8a9b-0c1d2e3f4a5b',
  BOT_ID: '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9',
  BOT_DOMAIN: 'clerk-riverside.azurewebsites.net',
  COUNCIL_NAME: 'Riverside "Borough" Council',
  WEBSITE_URL: 'https://www.riverside.gov.uk/partnerships',
  PRIVACY_URL: 'https://www.riverside.gov.uk/privacy',
  TERMS_URL: 'https://www.riverside.gov.uk/terms',
}

interface Manifest {
  readonly id: string
  readonly version: string
  readonly developer: { readonly name: string }
  readonly icons: Readonly<Record<string, string>>
  readonly defaultInstallScope: string
  readonly defaultGroupCapability: Readonly<Record<string, string>>
  readonly validDomains: readonly string[]
  readonly staticTabs?: readonly Readonly<Record<string, unknown>>[]
  readonly webApplicationInfo: { readonly id: string; readonly resource: string }
  readonly bots: readonly [
    {
      readonly botId: string
      readonly scopes: readonly string[]
      readonly supportsFiles: boolean
      readonly commandLists: readonly {
        readonly scopes: readonly string[]
        readonly commands: readonly { readonly title: string }[]
      }[]
    },
  ]
  readonly composeExtensions: readonly [
    { readonly botId: string; readonly commands: readonly Readonly<Record<string, unknown>>[] },
  ]
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[] }
  }
}

async function packed(environment: Environment): Promise<Readonly<Record<string, Uint8Array>>> {
  const outcome = await packageApp(environment)
  if (outcome.kind === 'refused') throw new Error(outcome.faults.join('\n'))
  return unzipSync(outcome.zip)
}

async function manifestOf(environment: Environment): Promise<Manifest> {
  const file = (await packed(environment))['manifest.json']
  if (file === undefined) throw new Error('The package has no manifest.json.')
  return JSON.parse(new TextDecoder().decode(file)) as Manifest
}

async function faultsOf(environment: Environment): Promise<readonly string[]> {
  const outcome = await packageApp(environment)
  return outcome.kind === 'refused' ? outcome.faults : []
}

const schemaFile = new URL('../../../shared/schemas/teams-manifest-1.30.json', import.meta.url)
const noSchema = !existsSync(schemaFile)

describe('the app package', () => {
  it('holds the manifest at its root and the icons the manifest names, and nothing else', async () => {
    const manifest = await manifestOf(council)
    expect(Object.keys(await packed(council)).toSorted()).toEqual(
      [...Object.values(manifest.icons), 'manifest.json'].toSorted(),
    )
  })

  it.skipIf(noSchema)(
    `is what Teams' manifest schema 1.30 accepts${noSchema ? ' (skipped: the schema is not beside this repository)' : ''}`,
    async () => {
      const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as object
      const ajv = new AjvModule.default({ strict: false, allErrors: true })
      addFormatsModule.default(ajv)
      const validate = ajv.compile(schema)
      validate(await manifestOf(council))
      expect(validate.errors ?? []).toEqual([])
      for (const besides of [
        { HEAR_EVERY_MESSAGE: 'yes' },
        { COMPANION: 'no' },
        { PUBLIC_ADDRESS: 'https://clerk.riverside.gov.uk' },
      ]) {
        validate(await manifestOf({ ...council, ...besides }))
        expect(validate.errors ?? []).toEqual([])
      }
    },
  )

  it("carries the council's values in every placeholder, quotation marks and all", async () => {
    const manifest = await manifestOf(council)
    expect(JSON.stringify(manifest)).not.toContain('${{')
    expect(manifest.id).toBe(council['TEAMS_APP_ID'])
    expect([manifest.bots[0].botId, manifest.composeExtensions[0].botId, manifest.webApplicationInfo.id]).toEqual(
      Array<unknown>(3).fill(council['BOT_ID']),
    )
    expect(manifest.validDomains).toEqual([council['BOT_DOMAIN']])
    expect(manifest.developer.name).toBe('Riverside "Borough" Council')
  })

  it("takes the bot's id from MicrosoftAppId as the service does", async () => {
    const manifest = await manifestOf({ ...council, BOT_ID: undefined, MicrosoftAppId: council['BOT_ID'] })
    expect(manifest.bots[0].botId).toBe(council['BOT_ID'])
  })

  it('takes a version of its own where one is given, so that an upgrade is seen as one', async () => {
    expect((await manifestOf({ ...council, APP_VERSION: '1.4.0' })).version).toBe('1.4.0')
  })

  it('is byte for byte the same when made again', async () => {
    const [first, second] = [await packageApp(council), await packageApp(council)]
    expect(first).toEqual(second)
  })

  it("is made without the council's own links, saying what each will lack", async () => {
    const { TEAMS_APP_ID, BOT_ID, BOT_DOMAIN } = council
    const outcome = await packageApp({ TEAMS_APP_ID, BOT_ID, BOT_DOMAIN })
    expect(outcome.kind === 'packaged' ? outcome.remarks.map(remark => remark.split(' ')[0]) : outcome).toEqual([
      'COUNCIL_NAME',
      'WEBSITE_URL',
      'PRIVACY_URL',
      'TERMS_URL',
    ])
  })
})

describe('packaging is refused', () => {
  it('with a sentence for every value that is missing, all at once', async () => {
    const faults = await faultsOf({ BOT_DOMAIN: ' ' })
    expect(faults.map(fault => fault.split(' is not set')[0])).toEqual([
      'TEAMS_APP_ID',
      'MicrosoftAppId (or BOT_ID)',
      'BOT_DOMAIN',
    ])
    for (const fault of faults) expect(fault).toMatch(/^.+ is not set: it is .+\.$/)
  })

  it('where MicrosoftAppId and BOT_ID name two different bots', async () => {
    expect(await faultsOf({ ...council, MicrosoftAppId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      expect.stringContaining('two different bots'),
    ])
  })

  it('where an id is no GUID, in each place it is used', async () => {
    expect((await faultsOf({ ...council, BOT_ID: 'clerk' })).map(fault => fault.split(' ')[0])).toEqual([
      'bots[0].botId',
      'composeExtensions[0].botId',
      'webApplicationInfo.id',
    ])
  })

  it('where the domain is written as an address', async () => {
    expect(await faultsOf({ ...council, BOT_DOMAIN: 'https://clerk.example/' })).toContain(
      'validDomains[0] is "https://clerk.example/", which is not a domain without https:// or a path.',
    )
  })

  it("where the council's name is longer than Teams shows", async () => {
    expect(await faultsOf({ ...council, COUNCIL_NAME: 'The Royal Borough of Riverside and Upper Marsh' })).toEqual([
      'developer.name is 46 characters long; Teams takes 32.',
    ])
  })

  it('where the privacy notice is no web address, or the version no version', async () => {
    expect(await faultsOf({ ...council, PRIVACY_URL: 'www.riverside.gov.uk', APP_VERSION: 'next' })).toHaveLength(2)
  })

  it('where a list is longer than Teams reads', () => {
    const commands = Array.from({ length: 13 }, (_, index) => ({ title: `command ${index}` }))
    expect(manifestFaults({ bots: [{ commandLists: [{ commands }] }] })).toContain(
      'bots[0].commandLists[0].commands has 13 members; Teams takes 12.',
    )
  })

  it('where a placeholder of the manifest has no value', () => {
    expect(manifestFaults({ name: { short: '${{FORGOTTEN}}' } })).toContain('Left unfilled: ${{FORGOTTEN}}.')
  })

  it('where hearing every message is answered with neither yes nor no', async () => {
    expect(await faultsOf({ ...council, HEAR_EVERY_MESSAGE: 'perhaps' })).toEqual([
      'HEAR_EVERY_MESSAGE is "perhaps": say yes or no.',
    ])
  })

  it.each([
    ['color.png', { side: 32, transparent: false }, 'color.png is 192x192; Teams takes 32x32.'],
    ['color.png', { side: 192, transparent: true }, 'color.png has no transparent background.'],
    ['icons/color.svg', { side: 192, transparent: false }, 'icons/color.svg is not a PNG.'],
  ] as const)('where %s stands in for an icon of %o', async (name, wanted, fault) => {
    const file = new Uint8Array(await readFile(new URL(`../../appPackage/${name}`, import.meta.url)))
    expect(iconFaults(name, file, wanted)).toEqual([fault])
  })
})

describe('the manifest', () => {
  it('asks for the four permissions the product uses, and no other', async () => {
    const manifest = await manifestOf(council)
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
      { name: 'OnlineMeetingParticipant.Read.Chat', type: 'Application' },
      { name: 'ChatMember.Read.Chat', type: 'Application' },
      { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
    ])
  })

  it('asks to hear every message only where the council says so', async () => {
    const names = async (environment: Environment) =>
      (await manifestOf(environment)).authorization.permissions.resourceSpecific.map(({ name }) => name)
    expect(await names({ ...council, HEAR_EVERY_MESSAGE: 'no' })).not.toContain('ChatMessage.Read.Chat')
    expect(await names({ ...council, HEAR_EVERY_MESSAGE: 'yes' })).toEqual([
      ...(await names(council)),
      'ChatMessage.Read.Chat',
    ])
  })

  it('has the companion in the side panel, the chat, the details and the stage of a meeting, and as a tab of one’s own after the chat with the bot', async () => {
    const tabs = (await manifestOf(council)).staticTabs
    expect(tabs).toEqual([
      { entityId: 'conversations', scopes: ['personal'] },
      {
        entityId: 'companion',
        name: 'Companion',
        contentUrl: 'https://clerk-riverside.azurewebsites.net/companion',
        websiteUrl: 'https://clerk-riverside.azurewebsites.net/companion',
        scopes: ['personal', 'groupChat', 'team'],
        context: [
          'personalTab',
          'privateChatTab',
          'channelTab',
          'meetingChatTab',
          'meetingDetailsTab',
          'meetingSidePanel',
          'meetingStage',
        ],
      },
    ])
  })

  it('is signed in to at the host the page is served from, in small letters, or Teams gives no token', async () => {
    expect(
      (await manifestOf({ ...council, BOT_DOMAIN: 'Clerk-Riverside.azurewebsites.net' })).webApplicationInfo,
    ).toEqual({
      id: council['BOT_ID'],
      resource: `api://clerk-riverside.azurewebsites.net/botid-${council['BOT_ID']}`,
    })
    const behind = await manifestOf({ ...council, PUBLIC_ADDRESS: 'https://clerk.riverside.gov.uk/' })
    expect(behind.webApplicationInfo.resource).toBe(`api://clerk.riverside.gov.uk/botid-${council['BOT_ID']}`)
    expect(behind.staticTabs?.[1]?.['contentUrl']).toBe('https://clerk.riverside.gov.uk/companion')
    expect(behind.validDomains).toEqual(['clerk-riverside.azurewebsites.net', 'clerk.riverside.gov.uk'])
  })

  it('has no tab and asks for no stage where the council says that it wants no companion', async () => {
    const without = await manifestOf({ ...council, COMPANION: 'no' })
    expect(without.staticTabs).toBe(undefined)
    expect(without.authorization.permissions.resourceSpecific.map(({ name }) => name)).not.toContain(
      'MeetingStage.Write.Chat',
    )
    expect(await faultsOf({ ...council, COMPANION: 'perhaps', PUBLIC_ADDRESS: 'http://clerk.example' })).toEqual([
      'COMPANION is "perhaps": say yes or no.',
      'PUBLIC_ADDRESS is no address that begins https://.',
    ])
  })

  it('installs into a meeting first, and into a chat, a team or one-to-one as well', async () => {
    const manifest = await manifestOf(council)
    expect(manifest.defaultInstallScope).toBe('meetings')
    expect(manifest.defaultGroupCapability).toEqual({ meetings: 'bot', groupchat: 'bot', team: 'bot' })
    expect(manifest.bots[0].scopes).toEqual(['personal', 'groupChat', 'team'])
  })

  it('lets the clerk send the agenda as a file', async () => {
    expect((await manifestOf(council)).bots[0].supportsFiles).toBe(true)
  })

  it('offers to record any chat message as an action or a note', async () => {
    const commands = (await manifestOf(council)).composeExtensions[0].commands
    expect(
      commands.map(({ id, title, type, context, fetchTask }) => ({ id, title, type, context, fetchTask })),
    ).toEqual([
      { id: 'recordAsAction', title: 'Record as action', type: 'action', context: ['message'], fetchTask: true },
      { id: 'recordAsNote', title: 'Record as note', type: 'action', context: ['message'], fetchTask: true },
    ])
  })

  it('suggests, in every scope, only words the bot obeys', async () => {
    const typed = [
      'agenda',
      'open',
      'next item',
      'next',
      'back',
      'item',
      'defer',
      'adjourn',
      'resume',
      'close meeting',
      'undo',
      'present',
      'apologies',
      'in attendance',
      'declare',
      'note',
      'presented by',
      'noted',
      'resolved that',
      'agreed that',
      'action',
      'urgent',
      'exclude public',
      'readmit public',
      'link',
      'set up',
      'minutes',
      'actions',
      'quorum',
      'help',
    ]
    const { commandLists, scopes } = (await manifestOf(council)).bots[0]
    expect(commandLists.flatMap(list => list.scopes).toSorted()).toEqual([...scopes].toSorted())
    for (const { commands } of commandLists) {
      expect(commands.map(({ title }) => title).filter(title => !typed.includes(title))).toEqual([])
      expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length)
    }
  })
})
