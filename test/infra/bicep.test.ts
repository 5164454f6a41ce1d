import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/settings.ts'
import { readBicep, type BicepFile } from './bicepRead.ts'

const infra = new URL('../../infra/', import.meta.url)
const paths = ['azure.bicep', ...(await readdir(new URL('modules/', infra))).map(name => `modules/${name}`)]
const texts = new Map(
  await Promise.all(paths.map(async path => [path, await readFile(new URL(path, infra), 'utf8')] as const)),
)
const files = new Map([...texts].map(([path, text]) => [path, readBicep(text)] as const))

function file(path: string): BicepFile {
  const found = files.get(path)
  if (found === undefined) throw new Error(`There is no infra/${path}.`)
  return found
}

/** Versions of each resource type known to exist; somebody who raises one looks it up and changes it here. */
const versions: Readonly<Record<string, string>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2023-01-31',
  'Microsoft.BotService/botServices': '2022-09-15',
  'Microsoft.BotService/botServices/channels': '2022-09-15',
  'Microsoft.Web/serverfarms': '2023-12-01',
  'Microsoft.Web/sites': '2023-12-01',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': '2023-12-01',
  'Microsoft.DBforPostgreSQL/flexibleServers': '2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/administrators': '2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/databases': '2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules': '2024-08-01',
  'Microsoft.KeyVault/vaults': '2023-07-01',
  'Microsoft.KeyVault/vaults/secrets': '2023-07-01',
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.OperationalInsights/workspaces': '2023-09-01',
  'Microsoft.Insights/diagnosticSettings': '2021-05-01-preview',
}
const functions = ['concat', 'empty', 'guid', 'resourceGroup', 'subscriptionResourceId', 'tenant', 'uniqueString']
const decorators = ['allowed', 'description', 'maxLength', 'maxValue', 'minLength', 'minValue', 'secure']

describe.each(paths)('infra/%s', path => {
  it('closes every bracket and string it opens', () => {
    expect(file(path).unbalanced).toEqual([])
  })

  it('uses only names it declares, and every parameter it takes', () => {
    const { declared, used, params } = file(path)
    expect([...used].filter(name => !declared.has(name))).toEqual([])
    expect(params.map(({ name }) => name).filter(name => !used.has(name))).toEqual([])
  })

  it('calls only functions Bicep has', () => {
    expect([...file(path).called].filter(name => ![...functions, ...decorators].includes(name))).toEqual([])
  })

  it('asks for resource types at versions known to exist', () => {
    for (const { type, version } of file(path).resources)
      expect(`${type}@${version}`).toBe(`${type}@${versions[type] ?? 'unknown'}`)
  })

  it('gives each module what it requires and nothing it does not take', () => {
    for (const { path: module, given } of file(path).modules) {
      const { params } = file(module)
      expect(
        given.filter(name => !params.some(param => param.name === name)),
        module,
      ).toEqual([])
      expect(
        params.filter(({ name, required }) => required && !given.includes(name)).map(({ name }) => name),
        module,
      ).toEqual([])
    }
  })

  it('reads from a module only what it puts out', () => {
    const { modules, outputsUsed } = file(path)
    for (const [symbol, output] of outputsUsed) {
      const module = modules.find(one => one.symbol === symbol)
      expect(module === undefined ? [] : file(module.path).outputs, symbol).toContain(output)
    }
  })
})

describe('what is deployed', () => {
  const webApp = texts.get('modules/webApp.bicep') ?? ''
  const setting = (name: string) => new RegExp(`^ +${name}: (.+)$`, 'm').exec(webApp)?.[1]

  it('runs on Node 24 with the command production uses, and is asked whether it is healthy', () => {
    expect([setting('linuxFxVersion'), setting('appCommandLine'), setting('healthCheckPath')]).toEqual([
      "'NODE|24-lts'",
      "'npm start'",
      "'/health'",
    ])
  })

  it('never sleeps, and is spoken to over TLS 1.2 or better only', () => {
    expect([
      setting('alwaysOn'),
      setting('httpsOnly'),
      setting('minTlsVersion'),
      setting('scmMinTlsVersion'),
      setting('ftpsState'),
    ]).toEqual(['true', 'true', "'1.2'", "'1.2'", "'Disabled'"])
  })

  it('is one instance, and the old one ends before the new one opens the record', () => {
    expect([setting('numberOfWorkers'), setting('capacity')]).toEqual(['1', '1'])
    expect(webApp).toContain('WEBSITE_DISABLE_OVERLAPPED_RECYCLING')
  })

  it('keeps the record in a PostgreSQL server that knows no password, signed in to by the web app’s identity', () => {
    const azure = texts.get('azure.bicep') ?? '',
      database = texts.get('modules/database.bicep') ?? ''
    expect([...texts.values()].join()).not.toContain('sqlite:')
    expect(azure).toMatch(/databaseSetting: usesOwnServer \? .* : database\.outputs\.address\n/)
    expect(azure).toContain("databaseSignIn: usesOwnServer ? 'password' : 'managed identity'")
    expect(database).toContain("passwordAuth: 'Disabled'")
    expect(database).toMatch(/principalName: identityName\n\s+principalType: 'ServicePrincipal'/)
    const address = /^output address string = '(.+)'$/m.exec(database)?.[1]?.replace(/\$\{[^}]+\}/g, 'given')
    const settings = readSettings({
      MicrosoftAppId: 'app',
      MicrosoftAppTenantId: 'council',
      ManagedIdentityClientId: 'identity',
      DATABASE_URL: address,
      DATABASE_SIGN_IN: 'managed identity',
    })
    expect(settings.databaseSignIn).toEqual({ clientId: 'identity' })
  })

  it('is in the database under the name of the identity that is made', () => {
    const named = /module identity [^]*?name: ('\$\{baseName\}-identity')/.exec(texts.get('azure.bicep') ?? '')?.[1]
    expect(texts.get('azure.bicep')).toContain(`identityName: ${named ?? 'nobody'}`)
  })

  it('takes publishing passwords nowhere', () => {
    expect(webApp.match(/basicPublishingCredentialsPolicies@[^}]+allow: false/g)).toHaveLength(2)
  })

  it("is one tenant's bot, reached from Teams at /api/messages", () => {
    const bot = texts.get('modules/bot.bicep') ?? ''
    for (const line of [
      "kind: 'azurebot'",
      "location: 'global'",
      "msaAppType: 'SingleTenant'",
      "endpoint: 'https://${host}/api/messages'",
      "name: 'MsTeamsChannel'",
    ])
      expect(bot).toContain(line)
  })

  it('holds no secret but the address of a PostgreSQL server of the council’s own, which goes to the key vault alone', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/MicrosoftAppPassword|clientSecret|listKeys/)
      const secrets = [...text.matchAll(/@secure\(\)\nparam (\w+)/g)].map(([, name]) => name)
      expect(secrets, path).toEqual(
        path === 'azure.bicep' || path === 'modules/databaseSecret.bicep' ? ['databaseUrl'] : [],
      )
    }
  })
})

describe('a Bicep file is found wanting', () => {
  it.each([
    ['a bracket left open', 'var a = {\n  b: [1\n}\n', 'unbalanced'],
    ['a string left open', "var a = 'b\nvar c = 1\n", 'unbalanced'],
  ] as const)('for %s', (_, text, key) => {
    expect(readBicep(text)[key]).not.toEqual([])
  })

  it('for a name nobody declared, inside a string as well', () => {
    const { declared, used } = readBicep("param a string\nvar c = 'https://${a}/${b.id}'\n")
    expect([...used].filter(name => !declared.has(name))).toEqual(['b'])
  })

  it('for a module parameter nobody gave', () => {
    expect(
      readBicep("module m 'x.bicep' = {\n  name: 'm'\n  params: {\n    one: 1\n    two: { three: 3 }\n  }\n}\n")
        .modules[0]?.given,
    ).toEqual(['one', 'two'])
  })
})
