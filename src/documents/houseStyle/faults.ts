import type * as v from 'valibot'
import { type Document, isNode, isPair, LineCounter, parseDocument } from 'yaml'

/** Something wrong in a house style file, as a sentence for whoever wrote it. */
export interface StyleFault {
  readonly file: string
  /** 1 for the first line. */
  readonly line: number
  readonly sentence: string
}

interface Opened {
  readonly file: string
  readonly document: Document
  readonly counter: LineCounter
  readonly value: unknown
  readonly faults: readonly StyleFault[]
}

/** Opens a file as YAML; what YAML itself cannot read is a fault. */
export function openStyleFile(text: string, file: string): Opened {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const faults = document.errors.map(e => ({ file, line: counter.linePos(e.pos[0]).line, sentence: `${e.message}.` }))
  return { file, document, counter, value: faults.length > 0 ? undefined : document.toJS(), faults }
}

/** The line of a key, or, where it is missing, of the group it is missing from. */
function lineOf({ document, counter }: Opened, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const group: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair =
      typeof group === 'object' && group !== null && 'items' in group && Array.isArray(group.items)
        ? (group.items as unknown[]).find((i, n) => (isPair(i) ? String(i.key) === String(key) : n === key))
        : undefined
    const node = isPair(pair) ? pair.key : pair
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

const said = (path: readonly (string | number)[], fault: string) =>
  `${path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ') || 'the file'} ${fault}.`

/** A fault of sense, at a key. */
export const faultAt = (opened: Opened, path: readonly string[], fault: string): StyleFault => ({
  file: opened.file,
  line: lineOf(opened, path),
  sentence: said(path, fault),
})

/** Faults of the form as sentences with their lines, from top to bottom. */
export function faultsByLine(opened: Opened, issues: readonly v.BaseIssue<unknown>[]): readonly StyleFault[] {
  return issues
    .map(issue => {
      const path = (issue.path ?? []).map(step => step.key as string | number)
      return { file: opened.file, line: lineOf(opened, path), sentence: said(path, issue.message) }
    })
    .toSorted((a, b) => a.line - b.line)
}
