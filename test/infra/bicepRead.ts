/** Enough of Bicep read to hold the files under infra/ to each other, since no Bicep compiler runs in the tests. */

/** What one Bicep file declares and uses. */
export interface BicepFile {
  readonly params: readonly { readonly name: string; readonly required: boolean }[]
  readonly outputs: readonly string[]
  readonly resources: readonly { readonly symbol: string; readonly type: string; readonly version: string }[]
  readonly modules: readonly { readonly symbol: string; readonly path: string; readonly given: readonly string[] }[]
  /** Every name declared: parameters, variables, resources, modules. */
  readonly declared: ReadonlySet<string>
  /** Every name an expression begins with, the functions called left out. */
  readonly used: ReadonlySet<string>
  /** `module.outputs.name`, as pairs. */
  readonly outputsUsed: readonly (readonly [module: string, output: string])[]
  /** The functions called and the decorators worn. */
  readonly called: ReadonlySet<string>
  /** What does not close, or closes what was not open; empty where all is well. */
  readonly unbalanced: readonly string[]
}

/** The code alone: comments dropped, each string left as its interpolations only. */
function withoutStringsAndComments(text: string): { readonly code: string; readonly unbalanced: readonly string[] } {
  const unbalanced: string[] = []
  const open: string[] = []
  const closes: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' }
  let code = ''
  let line = 1
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at] ?? ''
    if (here === '\n') line += 1
    const inString = open.at(-1) === "'"
    if (inString) {
      if (here === '\\') at += 1
      else if (here === "'") {
        open.pop()
        code += '"'
      } else if (here === '$' && text[at + 1] === '{') {
        open.push('${')
        code += ' + '
        at += 1
      } else if (here === '\n') {
        unbalanced.push(`line ${line - 1}: a string that does not end`)
        open.pop()
        code += '"\n'
      }
      continue
    }
    if (here === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at)
      at = (end === -1 ? text.length : end) - 1
    } else if (here === "'") {
      open.push("'")
      code += '"'
    } else if (here === '{' || here === '[' || here === '(') {
      open.push(here)
      code += here
    } else if (here in closes) {
      const opened = open.pop()
      if (here === '}' && opened === '${') code += ' + '
      else if (opened === closes[here]) code += here
      else unbalanced.push(`line ${line}: ${here} closes ${opened ?? 'nothing'}`)
    } else code += here
  }
  return { code, unbalanced: [...unbalanced, ...open.map(left => `${left} is never closed`)] }
}

/** The names of the `params: { … }` of a module, from where its declaration begins. */
function paramsGiven(code: string, from: number): readonly string[] {
  const start = code.indexOf('params: {', from) + 'params: {'.length
  let depth = 1
  let end = start
  while (depth > 0 && end < code.length) {
    if (code[end] === '{') depth += 1
    if (code[end] === '}') depth -= 1
    end += 1
  }
  return [...code.slice(start, end - 1).matchAll(/^\s*(\w+):/gm)].map(([, name]) => name ?? '')
}

/** Reads one Bicep file. */
export function readBicep(text: string): BicepFile {
  const { code, unbalanced } = withoutStringsAndComments(text)
  const params = [...code.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name, otherwise]) => ({
    name: name ?? '',
    required: otherwise === undefined,
  }))
  const resources = [...text.matchAll(/^resource (\w+) '([^'@]+)@([^']+)'/gm)].map(([, symbol, type, version]) => ({
    symbol: symbol ?? '',
    type: type ?? '',
    version: version ?? '',
  }))
  const paths = new Map(
    [...text.matchAll(/^module (\w+) '([^']+)'/gm)].map(([, symbol, path]) => [symbol ?? '', path ?? '']),
  )
  const modules = [...code.matchAll(/^module (\w+) /gm)].map(match => ({
    symbol: match[1] ?? '',
    path: paths.get(match[1] ?? '') ?? '',
    given: paramsGiven(code, match.index),
  }))
  const variables = [...code.matchAll(/^var (\w+) =/gm)].map(([, name]) => name ?? '')
  const expressions = code
    .replaceAll(/^(?:param|output) \w+ \w+/gm, '')
    .replaceAll(/^(?:var|resource|module|targetScope)\b(?: \w+)?/gm, '')
    .replaceAll(/\bexisting\b/g, '')
    .replaceAll(/(?<=[{,\n]\s*)\w+:/g, '')
  const names = (pattern: RegExp) => new Set([...expressions.matchAll(pattern)].map(([, name]) => name ?? ''))
  const plain = new Set(['true', 'false', 'null', 'if', 'for', 'in'])
  return {
    params,
    resources,
    modules,
    unbalanced,
    outputs: [...code.matchAll(/^output (\w+) /gm)].map(([, name]) => name ?? ''),
    declared: new Set([
      ...params.map(({ name }) => name),
      ...variables,
      ...resources.map(({ symbol }) => symbol),
      ...modules.map(({ symbol }) => symbol),
    ]),
    used: new Set([...names(/(?<![\w.@])([A-Za-z_]\w*)\b(?!\s*\()/g)].filter(name => !plain.has(name))),
    called: names(/(?<![\w.])([A-Za-z_]\w*)\(/g),
    outputsUsed: [...expressions.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(
      ([, module, output]) => [module ?? '', output ?? ''] as const,
    ),
  }
}
