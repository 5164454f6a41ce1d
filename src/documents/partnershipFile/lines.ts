import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type ParsedNode } from 'yaml'
import type { GenericSchema } from 'valibot'

/** The keys and list positions that lead to a place in the file. */
export type Path = readonly (string | number)[]
type FileDocument = Document.Parsed<ParsedNode>

const lineAt = (
  lines: LineCounter,
  node: { readonly range?: readonly number[] | null | undefined } | null | undefined,
): number | undefined => {
  const at = node?.range?.[0]
  return at === undefined ? undefined : lines.linePos(at).line
}

/** The line of a place in the file; where it is not there, the line of what it should be in. */
export function lineOf(document: FileDocument, lines: LineCounter, path: Path): number {
  let line = 1
  let node: unknown = document.contents
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) return line
      line = lineAt(lines, pair.key as Node) ?? line
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      line = lineAt(lines, node as Node) ?? line
    } else return line
  }
  return line
}

type Shape = GenericSchema & {
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
}

/** Every key that the form does not know, with the keys it knows in that place. */
export function unknownKeys(
  value: unknown,
  form: GenericSchema,
  path: Path = [],
): readonly { readonly path: Path; readonly key: string; readonly known: readonly string[] }[] {
  const { wrapped, item, entries } = form as Shape
  if (wrapped) return unknownKeys(value, wrapped, path)
  if (item) return Array.isArray(value) ? value.flatMap((each, i) => unknownKeys(each, item, [...path, i])) : []
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined
    return known
      ? unknownKeys(inner, known, [...path, key])
      : [{ path: [...path, key], key, known: Object.keys(entries) }]
  })
}
