/** One point of a note, with the points under it. */
export interface NotePoint {
  readonly text: string
  readonly points: NoteList | undefined
}

/** Points one after another, numbered where the writer numbered them. */
export interface NoteList {
  readonly ordered: boolean
  readonly points: readonly NotePoint[]
}

/** A note taken apart: a paragraph of its own, a paragraph that leads the points after it, or points with no lead. */
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string; readonly list: NoteList }
  | { readonly kind: 'points'; readonly list: NoteList }
