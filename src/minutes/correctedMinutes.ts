import type { MinuteBlock, MinuteItem, Minutes } from './minutes.ts'
import type { NoteBlock, NoteList } from './notes.ts'

/** A correction that says what to put for what: in one item, or anywhere. */
interface Substitution {
  readonly item?: string
  readonly was: string
  readonly now: string
}

const quoted = '["“‘\']([^"”’\']+)["”’\']'
const forms = [
  new RegExp(`${quoted}\\s+(?:should|to|must|is to)\\s+(?:read|be|say)(?:\\s+as)?\\s+${quoted}`, 'i'),
  new RegExp(
    `(?:delete|replace|for|amend|change)\\s+${quoted},?\\s+(?:and insert|with|read|to(?: read)?|by)\\s+${quoted}`,
    'i',
  ),
]

/** Reads a correction that can be carried out word for word; others can only be noted. */
export function readSubstitution(correction: string): Substitution | undefined {
  const found = forms.map(form => form.exec(correction)).find(m => m !== null)
  const was = found?.[1],
    now = found?.[2]
  if (was === undefined || now === undefined) return undefined
  const item = /\b(?:item|minute)\s+(?:no\.?\s*)?([a-z]*\d+[a-z]?)\b/i.exec(correction)?.[1]
  return { was, now, ...(item === undefined ? {} : { item }) }
}

/** The minutes as confirmed: each correction that says what to put for what is carried out; all of them stay listed. */
export function withCorrections(minutes: Minutes): Minutes {
  const substitutions = minutes.corrections.map(readSubstitution).filter(s => s !== undefined)
  return substitutions.length === 0
    ? minutes
    : { ...minutes, items: minutes.items.map(item => substitutions.reduce(corrected, item)) }
}

function corrected(item: MinuteItem, { item: only, was, now }: Substitution): MinuteItem {
  if (only !== undefined && only.toLowerCase() !== item.number.toLowerCase()) return item
  const put = (text: string) => text.replaceAll(was, () => now)
  const blocks = (all: readonly MinuteBlock[]) => all.map(b => correctedBlock(b, put))
  return {
    ...item,
    blocks: blocks(item.blocks),
    ...(item.openBlocks === undefined ? {} : { openBlocks: blocks(item.openBlocks) }),
  }
}

function correctedBlock(block: MinuteBlock, put: (text: string) => string): MinuteBlock {
  switch (block.kind) {
    case 'note':
      return { ...block, blocks: block.blocks.map(b => correctedNote(b, put)) }
    case 'decision':
    case 'procedure':
    case 'correction':
      return { ...block, text: put(block.text) }
    case 'action':
      return {
        ...block,
        action: { ...block.action, text: put(block.action.text), owners: block.action.owners.map(put) },
      }
    case 'outstanding actions':
    case 'interest':
    case 'urgent business':
    case 'public excluded':
    case 'public readmitted':
      return block
  }
}

function correctedNote(block: NoteBlock, put: (text: string) => string): NoteBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: put(block.text) }
    case 'lead':
      return { ...block, text: put(block.text), list: correctedList(block.list, put) }
    case 'points':
      return { ...block, list: correctedList(block.list, put) }
  }
}

const correctedList = (list: NoteList, put: (text: string) => string): NoteList => ({
  ...list,
  points: list.points.map(p => ({
    text: put(p.text),
    points: p.points === undefined ? undefined : correctedList(p.points, put),
  })),
})
