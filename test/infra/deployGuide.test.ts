import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')
const guide = await read('docs/deploy.md')
const decision = await read(
  `docs/decisions/${(await readdir(new URL('docs/decisions/', root))).find(name => name.startsWith('0001-')) ?? 'missing'}`,
)
const manifest = JSON.parse(await read('appPackage/manifest.json')) as {
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] } }
}
const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name)
const permissions = (text: string) => [...new Set(text.match(/\b\w+(?:\.\w+)+\.Chat\b/g) ?? [])].toSorted()

describe('the guide to installing', () => {
  it('pre-approves exactly the permissions the manifest asks for', () => {
    expect(permissions(guide)).toEqual(asked.toSorted())
  })

  it('points only at files that are there', () => {
    const named = [...guide.matchAll(/`?\b((?:infra|appPackage|docs)\/[\w./]+)/g)].map(([, path]) => path ?? '')
    const linked = [...guide.matchAll(/\]\(([\w./-]+\.md)\b/g)].map(([, path]) => `docs/${path ?? ''}`)
    const files = [...named, ...linked].filter(path => !path.includes('/build/'))
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter(path => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('names every value that packaging needs', () => {
    for (const name of [
      'TEAMS_APP_ID',
      'BOT_ID',
      'BOT_DOMAIN',
      'COUNCIL_NAME',
      'WEBSITE_URL',
      'PRIVACY_URL',
      'TERMS_URL',
      'HEAR_EVERY_MESSAGE',
      'COMPANION',
    ])
      expect(guide).toContain(name)
  })

  it('has the record in the same place as the deployment does, under the same name', async () => {
    const [, database] =
      /flexibleServers\/databases@[^]*?name: '(\w+)'/.exec(await read('infra/modules/database.bicep')) ?? []
    expect(guide).toContain(`database \`${database ?? 'nowhere'}\` on a PostgreSQL server`)
  })

  it('runs only commands package.json has', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    const run = [...guide.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '')
    expect(run).not.toEqual([])
    expect(run.filter(name => !(name in scripts))).toEqual([])
  })
})

describe('the decision about hearing the chat', () => {
  it('accounts for each permission the manifest asks for, and the one it does not', () => {
    expect(permissions(decision)).toEqual([...asked, 'ChatMessage.Read.Chat'].toSorted())
  })
})
