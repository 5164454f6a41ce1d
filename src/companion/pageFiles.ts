import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const folder = join(import.meta.dirname, 'page')
const resolve = createRequire(import.meta.url).resolve

/** The packages a page runs, served as they are: what the page imports, and the folder and file of the package it is. */
const packages: readonly (readonly [specifier: string, in_: string, file: string])[] = [
  ['lit', 'lit', 'index.js'],
  ['lit-html', 'lit-html', 'lit-html.js'],
  ['lit-element/lit-element.js', 'lit-element', 'lit-element.js'],
  ['@lit/reactive-element', '@lit/reactive-element', 'reactive-element.js'],
]
/** Folders of them that a page may import from by name. */
const folders: readonly (readonly [specifier: string, in_: string, under: string])[] = [
  ['lit/directives/', 'lit', 'directives'],
  ['lit-html/directives/', 'lit-html', 'directives'],
  ['lit-html/', 'lit-html', ''],
]

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}
const kindOf = (name: string) => types[name.slice(name.lastIndexOf('.') + 1)]

/** A file of the page as it goes out, compressed where whoever asks can read that. */
export interface FileServed {
  readonly type: string
  readonly encoding?: 'br' | 'gzip'
  readonly content: Uint8Array
}

/** The page: what its first answer is, under which policy its one inline script may run, and its files by name. */
export interface PageFiles {
  /** One mark for all of them, which changes with any: they may be kept for ever under it. */
  readonly mark: string
  readonly shell: string
  /** The import map's hash, as a Content-Security-Policy names it. */
  readonly mapHash: string
  /** A file by its name; nothing where there is none. `accepts` is the request's Accept-Encoding. */
  file(name: string, accepts: string): Promise<FileServed | undefined>
}

const compressed = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Reads the page and the packages it runs, once. Files are compressed the first time each is asked for, off the loop. */
export function readPage(): PageFiles {
  const files = new Map<string, Uint8Array>([...ownFiles(), ...packageFiles()])
  const hash = createHash('sha256')
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${content.length}\0`).update(content)
  const mark = hash.digest('hex').slice(0, 16),
    at = `/companion/files/${mark}`
  const map = JSON.stringify({ imports: importMap(at) })
  const head = [
    `<script type="importmap">${map}</script>`,
    ...preloaded(files, importMap('')).map(name => `<link rel="modulepreload" href="${at}/${name}">`),
  ].join('\n    ')
  const made = new Map<string, Promise<Uint8Array>>()
  const as = (name: string, encoding: 'br' | 'gzip', content: Uint8Array) => {
    const key = `${encoding} ${name}`,
      known = made.get(key)
    if (known !== undefined) return known
    const making =
      encoding === 'br'
        ? compressed.br(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
        : compressed.gzip(content, { level: 9 })
    made.set(key, making)
    return making
  }
  return {
    mark,
    shell: readFileSync(join(folder, 'shell.html'), 'utf8')
      .replaceAll('{{files}}', at)
      .replace('{{head}}', () => head),
    mapHash: `sha256-${createHash('sha256').update(map).digest('base64')}`,
    async file(name, accepts) {
      const content = files.get(name),
        type = kindOf(name)
      if (content === undefined || type === undefined) return undefined
      const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
      return encoding === undefined || /^(?:image\/png|font\/)/.test(type)
        ? { type, content }
        : { type, encoding, content: await as(name, encoding, content) }
    },
  }
}

const ownFiles = (): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => kindOf(name) !== undefined)
    .map(name => [name, readFileSync(join(folder, name))])

/** The modules of the packages, at the root of each and among their directives; and TeamsJS in one file. */
function packageFiles(): readonly (readonly [string, Uint8Array])[] {
  const modules = [...new Set(packages.map(([, name]) => name))].flatMap(name => {
    const root = rootOf(name)
    return ['', 'directives/'].flatMap(under =>
      listed(join(root, under))
        .filter(file => file.endsWith('.js'))
        .map(file => [`npm/${name}/${under}${file}`, readFileSync(join(root, under, file))] as const),
    )
  })
  const teams = join(dirname(rootOf('@microsoft/teams-js/dist')), 'dist', 'umd', 'MicrosoftTeams.min.js')
  return [...modules, ['npm/MicrosoftTeams.min.js', readFileSync(teams)]]
}

/** The folder a package is installed in. */
function rootOf(name: string): string {
  const [scope = '', second = ''] = name.split('/'),
    own = scope.startsWith('@') ? `${scope}/${second}` : scope
  const main = resolve(own)
  const root = `${join('node_modules', own)}`
  return join(main.slice(0, main.lastIndexOf(root) + root.length), name.slice(own.length))
}

function listed(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return []
    throw fault
  }
}

const importMap = (at: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(packages.map(([specifier, name, file]) => [specifier, `${at}/npm/${name}/${file}`])),
  ...Object.fromEntries(
    folders.map(([specifier, name, under]) => [specifier, `${at}/npm/${name}/${under === '' ? '' : `${under}/`}`]),
  ),
})

/** Every module that `main.js` comes to import before it can run: named at the head, so that they are fetched at once and not one after another. */
function preloaded(files: ReadonlyMap<string, Uint8Array>, map: Readonly<Record<string, string>>): readonly string[] {
  const found = new Set<string>()
  const follow = (name: string) => {
    const content = files.get(name)
    if (content === undefined || found.has(name)) return
    found.add(name)
    for (const specifier of importsOf(Buffer.from(content).toString('utf8'))) {
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(name), specifier) : mapped(specifier, map)
      if (target !== undefined) follow(target)
    }
  }
  follow('main.js')
  return [...found]
}

function mapped(specifier: string, map: Readonly<Record<string, string>>): string | undefined {
  const exact = map[specifier]
  if (exact !== undefined) return exact.slice(1)
  const [prefix, target] = Object.entries(map).find(([key]) => key.endsWith('/') && specifier.startsWith(key)) ?? []
  return prefix === undefined || target === undefined
    ? undefined
    : `${target}${specifier.slice(prefix.length)}`.slice(1)
}

const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:import|export)\b[^'"`;()]*?(?:\bfrom\s*)?["']([^"'\n]+)["']/g)].map(([, name = '']) => name)
