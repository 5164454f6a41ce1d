import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readBicep } from './bicepRead.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>
}
interface Lifecycle {
  readonly version: string
  readonly environmentFolderPath: string
  readonly provision: readonly Step[]
  readonly deploy: readonly Step[]
  readonly publish: readonly Step[]
}

const lifecycle = parse(await read('teamsapp.yml')) as Lifecycle
const azure = readBicep(await read('infra/azure.bicep'))
const parameters = (
  JSON.parse(await read('infra/azure.parameters.json')) as {
    readonly parameters: Readonly<Record<string, { readonly value: unknown }>>
  }
).parameters
const environment = new Set(
  [...(await read('infra/env/.env.production')).matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? ''),
)
const placeholders = (text: string) => [
  ...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
]

describe('the parameters file', () => {
  it('names only parameters azure.bicep has, and every one it requires', () => {
    expect(Object.keys(parameters).filter(name => !azure.params.some(param => param.name === name))).toEqual([])
    expect(azure.params.filter(({ name, required }) => required && !(name in parameters))).toEqual([])
  })

  it('holds no address of a database, which would be a password in a file', () => {
    expect(Object.keys(parameters)).not.toContain('databaseUrl')
  })
})

describe('the lifecycle', () => {
  const uses = (steps: readonly Step[]) => steps.map(step => step.uses)

  it('provisions the Teams app, the app registration, then Azure, and checks the package last', () => {
    expect(uses(lifecycle.provision)).toEqual([
      'teamsApp/create',
      'aadApp/create',
      'arm/deploy',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ])
  })

  it('registers the bot in this tenant alone, with a service principal and no secret', () => {
    const registration = lifecycle.provision.find(step => step.uses === 'aadApp/create')
    expect(registration?.with).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      generateServicePrincipal: true,
      generateClientSecret: false,
    })
  })

  it('deploys what runs in production and no more', () => {
    expect(uses(lifecycle.deploy)).toEqual(['cli/runNpmCommand', 'azureAppService/zipDeploy'])
    expect(lifecycle.deploy[0]?.with['args']).toBe('ci --omit=dev --ignore-scripts')
  })

  it('points only at files that are there', () => {
    const files =
      JSON.stringify(lifecycle).match(
        /\.\/(?:infra|appPackage)\/[\w./]+\.(?:bicep|json)\b|\.\/infra\/deployIgnore|\.\/infra\/env/g,
      ) ?? []
    expect(files.length).toBeGreaterThan(4)
    expect(files.filter(path => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('reads only what the environment file asks for or an earlier step writes', async () => {
    const wanted = [
      ...placeholders(JSON.stringify(lifecycle)),
      ...placeholders(JSON.stringify(parameters)),
      ...placeholders(await read('appPackage/manifest.json')),
    ]
    expect(wanted.filter(name => !environment.has(name))).toEqual([])
    const written = lifecycle.provision.flatMap(step => Object.values(step.writeToEnvironmentFile ?? {}))
    expect([...written, ...azure.outputs].filter(name => !environment.has(name))).toEqual([])
  })

  it('leaves what production needs in the zip, and the tests and drawings out', async () => {
    const ignored = (await read('infra/deployIgnore')).split('\n').filter(line => line !== '')
    for (const needed of ['src', 'node_modules', 'package.json', 'houseStyles', 'partnerships'])
      expect(ignored.map(line => line.replace(/^\//, ''))).not.toContain(needed)
    for (const script of ['move', 'backup', 'restore', 'doctor', 'database'])
      expect(ignored).not.toContain(`/scripts/${script}.ts`)
    expect(ignored).not.toContain('/scripts')
    for (const left of ['/test', '/rehearsal', '/data']) expect(ignored).toContain(left)
  })
})

const settingsFile = new URL('src/settings.ts', root)
const noSettings = !existsSync(settingsFile)

describe("the web app's settings", () => {
  it.skipIf(noSettings)(
    `are settings the service reads, by the same names${noSettings ? ' (skipped: src/settings.ts is not written yet)' : ''}`,
    async () => {
      const webApp = await read('infra/modules/webApp.bicep')
      const set = [...(webApp.split('var platformSettings')[0] ?? '').matchAll(/\{ name: '(\w+)'/g)].map(
        ([, name]) => name ?? '',
      )
      expect(set.length).toBeGreaterThan(10)
      const service = await readFile(settingsFile, 'utf8')
      expect(set.filter(name => !new RegExp(`\\b${name}\\b`).test(service))).toEqual([])
    },
  )
})
