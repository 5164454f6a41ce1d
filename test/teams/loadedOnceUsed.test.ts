import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

/** The packages a new process has loaded, with how many of their files, and what of them is there once it is asked for. */
const inAProcess = () => {
  const program = `
    import { createRequire, registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) })
    await import('./src/compose.ts')
    const files = {}
    for (const url of loaded) {
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(url)?.[1]
      if (name !== undefined && !url.endsWith('?once-used')) files[name] = (files[name] ?? 0) + 1
    }
    const fromSdk = createRequire(process.cwd() + '/node_modules/botframework-connector/lib/auth/from.js')
    const asked = [fromSdk('@azure/msal-node').ConfidentialClientApplication, fromSdk('@azure/identity').ManagedIdentityCredential]
    console.log(JSON.stringify({ files, asked: asked.map(a => typeof a) }))
    process.exit(0)`
  const node = `${root}/node_modules/.bin/node`
  const said = execFileSync(node, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' })
  return JSON.parse(said) as { readonly files: Readonly<Record<string, number>>; readonly asked: readonly string[] }
}

describe('a process that starts', () => {
  const { files, asked } = inAProcess()

  it('loads the SDK', () => {
    expect(files['botbuilder'] ?? 0).toBeGreaterThan(10)
    expect(files['@microsoft/teams-ai'] ?? 0).toBeGreaterThan(10)
  })
  it.each([
    'openai',
    'gpt-tokenizer',
    'botbuilder-dialogs',
    '@azure/identity',
    '@azure/msal-node',
    'htmlparser2',
    'csv',
    '@microsoft/microsoft-graph-client',
    'docx',
    'mammoth',
    'unpdf',
    'pg',
    '@opentelemetry/api',
    '@opentelemetry/sdk-trace',
  ])('has loaded nothing of %s yet', name => expect(files[name]).toBeUndefined())
  it('has at hand what signs in as soon as it is asked for', () => expect(asked).toEqual(['function', 'function']))
})
