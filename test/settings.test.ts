import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explained, publicCloud, readSettings, SettingsFaults } from '../src/settings.ts'

const signedIn = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'council' }
const inSharePoint = {
  ...signedIn,
  FILES_URL: 'sharepoint:',
  SHAREPOINT_SITE: 'https://council.sharepoint.com/sites/partnerships',
  SHAREPOINT_LIBRARY: 'Partnership papers',
  SHAREPOINT_RESTRICTED_LIBRARY: 'Restricted papers',
}

function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(env)
    return []
  } catch (fault) {
    if (fault instanceof SettingsFaults) return fault.faults
    throw fault
  }
}

describe('settings', () => {
  it('may all be left out, and then serve this machine only', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3978,
      identity: undefined,
      cloud: undefined,
      allowedTenants: [],
      databaseUrl: 'sqlite:./data/clerk.db',
      databaseSignIn: undefined,
      sqliteOnNetworkStorage: false,
      onAppService: false,
      files: { in: 'folder', path: './data/files' },
      graphBaseUrl: 'https://graph.microsoft.com/v1.0',
      filesSentFrom: 'http://127.0.0.1',
      guides: undefined,
      maySetUp: [],
      publicAddress: undefined,
      companion: {
        authority: 'https://login.microsoftonline.com',
        clients: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'],
        frames: ['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com'],
      },
      partnershipsFolder: './partnerships',
      logLevel: 'info',
      traceEndpoint: undefined,
    })
  })

  it('name who may make a partnership by e-mail address or object id, and nobody where they name none', () => {
    const id = '8C0F2B6E-1111-4222-8333-444455556666'
    expect(readSettings({ MAY_SET_UP: ` Ana@Council.example, ${id},` }).maySetUp).toEqual([
      'ana@council.example',
      id.toLowerCase(),
    ])
    expect(faultsOf({ MAY_SET_UP: 'Ana Brandt; ana@council.example' })).toEqual([
      'MAY_SET_UP has “ana brandt; ana@council.example”, which is neither an e-mail address nor an Entra object id; separate several by commas.',
    ])
  })

  it('say where the companion page may stand, and whose tokens it takes', () => {
    const given = {
      SIGN_IN_AUTHORITY: 'https://login.example.us/',
      COMPANION_CLIENTS: '1FEC8E78-bce4-4aaf-ab1b-5451cc387264',
      COMPANION_FRAMES: 'https://teams.example.us, https://*.teams.example.us',
    }
    expect(readSettings(given).companion).toEqual({
      authority: 'https://login.example.us',
      clients: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264'],
      frames: ['https://teams.example.us', 'https://*.teams.example.us'],
    })
    const wrong = {
      SIGN_IN_AUTHORITY: 'http://login.example.us',
      COMPANION_CLIENTS: 'Teams',
      COMPANION_FRAMES: "https://a.example; script-src *, 'none', http://teams.example",
    }
    expect(faultsOf(wrong)).toEqual([
      'COMPANION_CLIENTS has “teams”, which is no client id; separate several by commas.',
      ...['https://a.example; script-src *', "'none'", 'http://teams.example'].map(
        frame =>
          `COMPANION_FRAMES has “${frame}”; give web addresses without a path, such as https://teams.microsoft.com, with commas between.`,
      ),
      'SIGN_IN_AUTHORITY is “http://login.example.us”; away from this machine it must begin https:.',
    ])
  })

  it('know the address at which Teams can fetch pictures, from Azure too', () => {
    expect(readSettings({ PUBLIC_ADDRESS: 'https://clerk.council.example/' }).publicAddress).toBe(
      'https://clerk.council.example',
    )
    expect(readSettings({ WEBSITE_HOSTNAME: 'clerk.azurewebsites.example' }).publicAddress).toBe(
      'https://clerk.azurewebsites.example',
    )
    expect(faultsOf({ PUBLIC_ADDRESS: 'http://clerk.council.example' })).toHaveLength(1)
  })

  it('let files be fetched from this machine only without an identity, or where they say so', () => {
    expect(readSettings(signedIn).filesSentFrom).toBeUndefined()
    const files = 'http://127.0.0.1:4000'
    expect(readSettings({ ...signedIn, FILES_SENT_FROM: files }).filesSentFrom).toBe(files)
    expect(faultsOf({ FILES_SENT_FROM: 'http://files.example' })).toHaveLength(1)
  })

  it('let a managed identity sign in to PostgreSQL in place of a password, by its client id or the bot’s own', () => {
    const inPostgres = {
      MicrosoftAppId: 'app',
      MicrosoftAppTenantId: 'council',
      DATABASE_URL: 'postgres://clerk-identity@db.example/clerk',
      DATABASE_SIGN_IN: 'Managed Identity',
    }
    const signIn = (env: object) => readSettings({ ...inPostgres, ...env }).databaseSignIn
    expect(signIn({ ManagedIdentityClientId: 'one' })).toEqual({ clientId: 'one' })
    expect(signIn({ MicrosoftAppType: 'UserAssignedMsi' })).toEqual({ clientId: 'app' })
    expect(signIn({ MicrosoftAppPassword: 'secret' })).toEqual({ clientId: undefined })
    expect(signIn({ MicrosoftAppPassword: 'secret', DATABASE_SIGN_IN: 'password' })).toBeUndefined()
    const faults = faultsOf({
      ...signedIn,
      DATABASE_SIGN_IN: 'managed identity',
      DATABASE_URL: 'postgres://:hunter2@db/x',
    })
    expect(faults.join()).toMatch(/has a password, .*names no user: /)
    expect(faults.join()).not.toContain('hunter2')
    expect(faultsOf({ DATABASE_SIGN_IN: 'kerberos', SQLITE_ON_NETWORK_STORAGE: 'perhaps' })).toHaveLength(2)
  })

  it('left empty count as left out', () => {
    expect(readSettings({ MicrosoftAppId: '', MicrosoftAppPassword: ' ', PORT: '', DATABASE_URL: '' })).toEqual(
      readSettings({}),
    )
  })

  it('report all their faults at once', () => {
    expect(
      faultsOf({
        PORT: '99999',
        LOG_LEVEL: 'loud',
        DATABASE_URL: 'mysql://clerk:hunter2@db/clerk',
        MicrosoftAppPassword: 'hunter2',
        FILES_URL: 'ftp://files',
      }),
    ).toHaveLength(5)
  })

  it('never repeat a secret in a fault', () => {
    const faults = faultsOf({
      MicrosoftAppPassword: 'hunter2',
      CertificatePrivateKey: 'hunter3',
      DATABASE_URL: 'mysql://clerk:hunter4@db/clerk',
    })
    expect(faults.length).toBeGreaterThan(1)
    expect(faults.join()).not.toContain('hunter')
  })

  it('are those that docs/settings.md shows, no more and no fewer', () => {
    const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
    const shown = page.split('\n').filter(line => line.startsWith('| `'))
    expect(shown).toEqual(
      Object.entries(explained).map(([name, [ordinarily, means]]) => `| \`${name}\` | ${ordinarily} | ${means} |`),
    )
  })
})

describe('an identity', () => {
  it.each([
    ['a secret', signedIn, { by: 'secret', secret: 'secret' }],
    [
      'a certificate',
      {
        ...signedIn,
        MicrosoftAppPassword: '',
        CertificateThumbprint: 'AB12',
        CertificatePrivateKey: '-----BEGIN\\nEND-----',
      },
      { by: 'certificate', thumbprint: 'AB12', privateKey: '-----BEGIN\nEND-----' },
    ],
    [
      'a federated managed identity',
      { ...signedIn, MicrosoftAppPassword: '', ManagedIdentityClientId: 'uami' },
      { by: 'federation', managedIdentity: 'uami' },
    ],
    [
      'nothing but itself',
      { ...signedIn, MicrosoftAppPassword: '', MicrosoftAppType: 'userassignedmsi' },
      { by: 'managed identity' },
    ],
  ])('is proved by %s', (_, env, proof) => {
    const { identity, host, allowedTenants } = readSettings(env)
    expect(identity).toMatchObject({ appId: 'app', tenantId: 'council', proof })
    expect(host).toBe('0.0.0.0')
    expect(allowedTenants).toEqual(['council'])
  })

  it.each([
    ['without proof', { MicrosoftAppId: 'app', MicrosoftAppTenantId: 'council' }, /without proof/],
    ['with a proof but no id', { MicrosoftAppPassword: 'secret' }, /MicrosoftAppId is missing/],
    [
      'of an unknown type',
      { ...signedIn, MicrosoftAppType: 'singel' },
      /“singel”; it is one of SingleTenant, MultiTenant, UserAssignedMsi/,
    ],
    [
      'without its tenant',
      { ...signedIn, MicrosoftAppTenantId: '', MicrosoftAppType: 'SingleTenant', ALLOWED_TENANTS: 'a' },
      /MicrosoftAppTenantId is missing/,
    ],
    [
      'open to every tenant',
      { ...signedIn, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant' },
      /the bot would answer anybody/,
    ],
    [
      'with half a certificate',
      { MicrosoftAppId: 'app', MicrosoftAppTenantId: 'council', CertificateThumbprint: 'AB12' },
      /belong together/,
    ],
    ['with two proofs', { ...signedIn, ManagedIdentityClientId: 'uami' }, /exclude each other/],
    [
      'that is managed and has a secret',
      { ...signedIn, MicrosoftAppType: 'UserAssignedMsi' },
      /its own managed identity/,
    ],
    ['with its name misspelt', { MicrosoftAppID: 'app' }, /MicrosoftAppID is written MicrosoftAppId/],
  ])('is refused %s', (_, env, sentence) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(sentence)])
  })

  it('of many tenants lets in those that are named', () => {
    expect(readSettings({ ...signedIn, ALLOWED_TENANTS: ' council , police.example,' }).allowedTenants).toEqual([
      'council',
      'police.example',
    ])
  })
})

describe('another cloud', () => {
  it('takes the public values for what it does not say', () => {
    const url = 'http://127.0.0.1:9000/.well-known/openidconfiguration'
    expect(
      readSettings({ ToBotFromChannelOpenIdMetadataUrl: url, ToBotFromChannelTokenIssuer: 'https://test-issuer' })
        .cloud,
    ).toEqual({
      ...publicCloud,
      ToBotFromChannelOpenIdMetadataUrl: url,
      ToBotFromChannelTokenIssuer: 'https://test-issuer',
    })
  })

  it('is refused where its keys would come over plain http from elsewhere', () => {
    expect(faultsOf({ ToBotFromChannelOpenIdMetadataUrl: 'http://keys.example/' })).toEqual([
      expect.stringContaining('must begin https:'),
    ])
    expect(faultsOf({ OAuthUrl: 'nowhere' })).toEqual([expect.stringContaining('no web address')])
  })
})

describe('files', () => {
  it('go to a folder, however it is written', () => {
    for (const wrong of ['file:///srv/100%', 'file:///srv%2Fpapers', 'file://server/papers'])
      expect(faultsOf({ FILES_URL: wrong })).toEqual([
        expect.stringContaining(`FILES_URL is “${wrong}”; give file:./data/files`),
      ])
    expect(readSettings({ FILES_URL: 'file:./papers' }).files).toEqual({ in: 'folder', path: './papers' })
    expect(readSettings({ FILES_URL: 'file:///srv/the%20papers' }).files).toEqual({
      in: 'folder',
      path: '/srv/the papers',
    })
  })

  it('go to SharePoint with a site and two libraries', () => {
    expect(readSettings(inSharePoint).files).toEqual({
      in: 'SharePoint',
      site: 'https://council.sharepoint.com/sites/partnerships',
      library: 'Partnership papers',
      restrictedLibrary: 'Restricted papers',
    })
  })

  it.each([
    ['no site', { ...inSharePoint, SHAREPOINT_SITE: '' }, /SHAREPOINT_SITE is missing/],
    ['no library', { ...inSharePoint, SHAREPOINT_LIBRARY: '' }, /SHAREPOINT_LIBRARY is missing/],
    [
      'no restricted library',
      { ...inSharePoint, SHAREPOINT_RESTRICTED_LIBRARY: '' },
      /SHAREPOINT_RESTRICTED_LIBRARY is missing/,
    ],
    [
      'one library for both',
      { ...inSharePoint, SHAREPOINT_RESTRICTED_LIBRARY: 'partnership Papers' },
      /need one of their own/,
    ],
    [
      'nobody to sign in as',
      { ...inSharePoint, MicrosoftAppId: '', MicrosoftAppPassword: '' },
      /needs a MicrosoftAppId/,
    ],
    [
      'no tenant to sign in to',
      { ...inSharePoint, MicrosoftAppTenantId: '', ALLOWED_TENANTS: 'a' },
      /needs a MicrosoftAppTenantId/,
    ],
  ])('are refused with %s', (_, env, sentence) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(sentence)])
  })

  it('may go to a Graph on this machine without anybody signed in', () => {
    expect(
      readSettings({
        ...inSharePoint,
        MicrosoftAppId: '',
        MicrosoftAppPassword: '',
        GRAPH_BASE_URL: 'http://127.0.0.1:8080/v1.0/',
      }).graphBaseUrl,
    ).toBe('http://127.0.0.1:8080/v1.0')
  })
})
