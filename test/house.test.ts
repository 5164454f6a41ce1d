import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everythingTyped } from '../src/cards/everythingTyped.ts'

const root = join(import.meta.dirname, '..')

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const headingOf = (file: string): string => read(file).split('\n', 1)[0] ?? ''

/** What Markdown marks as typed. */
const wordsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)

/** The folders of `src` and what each may import, as the README's table says. */
const house = read('README.md')
  .split('\n')
  .filter(line => line.startsWith('| `src/'))
  .map(line => {
    const [, folders = '', , imports = ''] = line.split('|')
    return { folder: /`src\/(\w+)`/.exec(folders)?.[1], mayImport: [...imports.matchAll(/\w+/g)].map(([word]) => word) }
  })

/** Packages that may be named in one folder only: moving off any of them must cost that folder and no other. */
const atHome: readonly (readonly [packages: RegExp, folder: string])[] = [
  [/^(botbuilder|botframework|@microsoft\/teams-ai|restify)/, 'teams'],
  [/^@(microsoft\/microsoft-graph-client|azure\/)/, 'graph'],
  [/^(kysely|pg|node:sqlite)\b/, 'store'],
  [/^@opentelemetry\//, 'traces'],
]

/** The rooms of a folder that has some, and which of the others each may go into; beside them stands what joins them up, if anything does. */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  documents: {
    dates: [],
    wordFile: [],
    agenda: ['dates', 'wordFile'],
    partnershipFile: ['dates'],
    houseStyle: [],
    rendition: ['houseStyle'],
    paper: ['rendition', 'houseStyle', 'wordFile'],
    pastMinutes: ['houseStyle', 'rendition', 'wordFile'],
    readBack: ['paper', 'rendition', 'houseStyle', 'wordFile', 'dates'],
  },
  'documents/agenda': {
    vocabulary: [],
    markings: ['vocabulary'],
    papers: ['vocabulary', 'markings'],
    people: ['vocabulary', 'markings', 'papers'],
    lines: ['vocabulary', 'markings', 'papers'],
    numbering: ['vocabulary', 'papers', 'lines'],
    tables: ['vocabulary', 'markings', 'papers', 'people', 'lines', 'numbering'],
    heading: ['vocabulary', 'markings', 'lines', 'numbering'],
    titles: ['vocabulary', 'markings', 'papers', 'people', 'lines', 'numbering', 'tables'],
    items: ['vocabulary', 'markings', 'papers', 'people', 'lines', 'numbering', 'heading', 'titles'],
    presenters: ['vocabulary', 'markings', 'papers', 'people', 'lines', 'titles', 'items'],
    access: ['vocabulary', 'markings', 'people', 'lines', 'titles', 'items'],
    file: ['people', 'tables', 'titles'],
  },
  words: {
    line: [],
    interests: ['line'],
    people: ['line', 'interests'],
    actions: ['line'],
    items: ['line'],
    minutes: ['line'],
    votes: ['line'],
    slips: ['line'],
    conduct: ['line', 'items'],
    decisions: ['line', 'minutes', 'votes', 'actions', 'conduct'],
    motions: ['line', 'votes', 'decisions'],
  },
}
/** The files that join a folder's rooms up, and so may go into all of them; no room goes out to one. */
const joining: Readonly<Record<string, readonly string[]>> = {
  'documents/agenda': ['dividedPage', 'faults', 'file', 'itemsOfPage', 'page', 'printed', 'readAgenda'],
  words: [
    'askedInClauses',
    'families',
    'lineOfItsOwn',
    'nearlyTyped',
    'notedAsTyped',
    'pressedWords',
    'reportedWords',
    'saidByName',
    'saidInFull',
    'sentenceForANote',
    'typedWords',
    'weighed',
    'welshCommands',
  ],
}

/** What a pure folder may not name, each the way the world outside gets in. */
const outside: readonly (readonly [sign: RegExp, what: string])[] = [
  [/\bDate\.now\b|\bDate\(\s*\)|\bnew Date(?!\s*\()/, 'the clock'],
  [/\bperformance\./, 'the clock'],
  [/\.get(Hours|Minutes|Seconds|Date|Day|Month|FullYear|TimezoneOffset)\(/, "the machine's own time zone"],
  [/\bMath\.random\b|\bcrypto\b|\brandomUUID\b/, 'chance'],
  [/\bset(Timeout|Interval|Immediate)\b/, 'waiting'],
  [/\bprocess\.|\bglobalThis\b/, 'the process'],
  [/\bfetch\(|\bconsole\./, 'the world outside'],
]
const pureFolders = ['meeting', 'minutes', 'cards', 'words']

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'))
  .map(name => {
    const text = readFileSync(join(root, 'src', name), 'utf8')
    return {
      name,
      folder: name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined,
      text,
      imports: importsOf(text),
    }
  })
const inFolder = (folder: string) => files.filter(file => file.folder === folder)

/** The folders whose files may not import each other in a circle, `src` and all that stands around it. */
const sources = ['src', 'rehearsal', 'scripts', 'bench'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.(ts|js)$/.test(name)),
)

/** The files that a file imports, types included. */
const importedBy = new Map(
  sources.map(name => {
    const relative = importsOf(readFileSync(join(root, name), 'utf8')).filter(specifier => specifier.startsWith('.'))
    return [name, relative.map(specifier => posix.join(dirname(name), specifier)).filter(to => sources.includes(to))]
  }),
)

/** Every circle of imports found by following them in depth, as the files on the way round. */
function circles(imported: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [],
    finished = new Set<string>()
  const follow = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) found.push([...way.slice(way.indexOf(name)), name].join(' → '))
    else if (!finished.has(name)) {
      for (const next of imported.get(name) ?? []) follow(next, [...way, name])
      finished.add(name)
    }
  }
  for (const name of imported.keys()) follow(name, [])
  return found
}

function importsOf(text: string): readonly string[] {
  const statements =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm
  return [...text.matchAll(statements)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}

/** The code alone, its comments and quoted words left out: those may speak of clocks and chance. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, quoted =>
    quoted.replaceAll(/[^\n]/g, ' '),
  )
}

/** The folder of `src` that an import leads to, `npm` for a package or a part of Node, `src` for a file beside the folders. */
function destination(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return 'npm'
  const path = posix.join(dirname(file), specifier)
  if (path.startsWith('..')) return 'outside src'
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'src'
}

describe('the house', () => {
  it('has the folders that README.md shows', () => {
    const shown = new Set(house.flatMap(({ folder }) => folder ?? []))
    expect(shown.size).toBeGreaterThan(5)
    expect(files.filter(({ folder }) => folder !== undefined && !shown.has(folder)).map(({ name }) => name)).toEqual([])
  })

  it('has only main, settings and compose beside its folders', () => {
    const beside = files.filter(({ folder }) => folder === undefined).map(({ name }) => name)
    expect(beside.filter(name => !['main.ts', 'settings.ts', 'compose.ts'].includes(name))).toEqual([])
  })

  for (const { folder, mayImport } of house) {
    if (folder === undefined) continue
    it(`has in src/${folder} nothing imported but ${mayImport.join(', ')}`, () => {
      const allowed = new Set([folder, ...mayImport])
      const strangers = inFolder(folder).flatMap(({ name, imports }) =>
        imports
          .filter(specifier => !allowed.has(destination(name, specifier)))
          .map(specifier => `${name} imports ${specifier}`),
      )
      expect(strangers).toEqual([])
    })
  }

  for (const [folder, roomsOfIt] of Object.entries(rooms)) {
    const inIt = files.filter(({ name }) => name.startsWith(`${folder}/`))
    /** The room that a file is in, or the file itself where it stands beside the rooms. */
    const roomOf = (name: string): string => name.slice(folder.length + 1).split('/')[0] ?? ''

    for (const [room, mayImport] of Object.entries(roomsOfIt)) {
      it(`has in src/${folder}/${room} nothing from the rooms beside it but ${mayImport.join(' and ') || 'nothing'}`, () => {
        const strangers = inIt
          .filter(({ name }) => roomOf(name) === room)
          .flatMap(({ name, imports }) =>
            imports
              .filter(specifier => specifier.startsWith('.'))
              .map(specifier => posix.join(dirname(name), specifier))
              .filter(to => to.startsWith(`${folder}/`) && ![room, ...mayImport].includes(roomOf(to)))
              .map(to => `${name} imports ${to}`),
          )
        expect(strangers).toEqual([])
      })
    }

    it(`keeps every file of src/${folder} in one of its rooms, save what joins them`, () => {
      const beside = (joining[folder] ?? []).map(name => `${folder}/${name}.ts`)
      expect(
        inIt
          .map(({ name }) => name)
          .filter(name => !Object.keys(roomsOfIt).includes(roomOf(name)))
          .toSorted(),
      ).toEqual(beside)
    })
  }

  it('has no files that import each other in a circle, types included', () => {
    expect(sources.length).toBeGreaterThan(200)
    expect(circles(importedBy)).toEqual([])
  })

  it('would see a circle of three, and is not led astray by two ways to one file', () => {
    expect(
      circles(
        new Map([
          ['a', ['b', 'd']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a → b → c → a'])
  })

  it('names each SDK and database in the one folder where it is at home', () => {
    const strays = files.flatMap(({ name, folder, imports }) =>
      imports.flatMap(specifier => {
        const home = atHome.find(([packages]) => packages.test(specifier))?.[1]
        return home === undefined || home === folder
          ? []
          : [`${name} imports ${specifier}, which belongs in src/${home}`]
      }),
    )
    expect(strays).toEqual([])
  })

  it.each(pureFolders)('keeps clock, chance and the world out of src/%s', folder => {
    const found = inFolder(folder).flatMap(({ name, text }) =>
      codeOf(text)
        .split('\n')
        .flatMap((line, index) =>
          outside.filter(([sign]) => sign.test(line)).map(([, what]) => `${name}:${index + 1} reaches for ${what}`),
        ),
    )
    expect(found).toEqual([])
  })

  it.each(['desk', 'words'])(
    'says nothing to people from src/%s in words of its own: every sentence stands in src/cards',
    folder => {
      const sentences = /(['"`])(?:[A-Z]|\$\{)(?:(?!\1)[^\n\\]|\\.)*[.?]\1/g
      expect(
        inFolder(folder).flatMap(({ name, text }) => [...text.matchAll(sentences)].map(([said]) => `${name}: ${said}`)),
      ).toEqual([])
    },
  )

  it('numbers its decisions from 1 without a gap, in the name of each file and in its heading', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).toSorted()
    const numbers = decisions.map((name, index) => [index + 1, name.slice(0, 5), headingOf(`docs/decisions/${name}`)])
    expect(numbers).toEqual(
      numbers.map(([number]) => [
        number,
        `${String(number).padStart(4, '0')}-`,
        expect.stringMatching(new RegExp(`^# ${number}\\. \\S`)),
      ]),
    )
  })

  it('explains in the table of README.md every word that `help all` lists, in its order', () => {
    const rows = read('README.md')
      .split('| typed | does | who may |')[1]
      ?.split('\n\n')[0]
      ?.split('\n')
      .map(row => wordsIn(row.split('|')[1] ?? ''))
    let from = 0
    for (const word of wordsIn(everythingTyped().join('\n'))) {
      const row = rows?.findIndex((words, index) => index >= from && words.includes(word)) ?? -1
      expect(row, `\`${word}\` in a row of the table, after the words before it`).toBeGreaterThan(0)
      from = row
    }
  })

  it('gives one version in package.json, its lock, the app package, README.md and at the head of CHANGELOG.md', () => {
    const version = /"version": "(.+?)"/
    const written: readonly (readonly [file: string, sign: RegExp])[] = [
      ['package.json', version],
      ['package-lock.json', version],
      ['appPackage/manifest.json', version],
      ['README.md', /^Version (\d+\.\d+\.\d+)\./m],
      ['CHANGELOG.md', /^## (\S+)$/m],
    ]
    const versions = written.map(([file, sign]) => sign.exec(read(file))?.[1])
    expect(new Set(versions)).toEqual(new Set([versions[0]]))
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('has no file for things that found no place', () => {
    expect(
      files
        .filter(({ name }) => /^(utils?|helpers?|misc|common|shared|stuff)\b/i.test(basename(name)))
        .map(({ name }) => name),
    ).toEqual([])
  })

  it.each(house.flatMap(({ folder }) => folder ?? []))('says of everything src/%s exports what it means', folder => {
    const unexplained = inFolder(folder).flatMap(({ name, text }) => {
      const lines = text.split('\n')
      return lines.flatMap((line, index) => {
        const exported =
          /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|type|interface|class|const) (\w+)/.exec(
            line,
          )?.[1]
        if (
          exported === undefined ||
          lines[index - 1]?.trimEnd().endsWith('*/') ||
          lines[index - 1]?.startsWith(`export function ${exported}`)
        )
          return []
        return [`${name}:${index + 1} ${exported}`]
      })
    })
    expect(unexplained).toEqual([])
  })
})
