import type { DataSent } from './fieldsSent.ts'

/** The fields of a button or form that is read: text as it was sent, cut at a length nobody types; and numbers. */
export interface FieldsPressed {
  /** Text, or a number as text; nothing where it is not there. */
  readonly word: (field: string) => string | undefined
  /** A whole number; nothing where it is none. */
  readonly count: (field: string) => number | undefined
  /** A field by its name where it holds something, and no field where it does not. */
  readonly ifThere: <F extends string>(field: F) => { readonly [f in F]?: string }
}

/** Ids or numbers of items with commas between them. */
export const listed = (items: string | undefined): readonly string[] =>
  (items ?? '')
    .split(',')
    .map(i => i.trim())
    .filter(i => i !== '')

/** The data of a button, whatever was sent in its place. */
export const dataPressed = (value: unknown): DataSent =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as DataSent) : {}

/** Reads the fields of a button's data. */
export function fieldsPressed(data: DataSent): FieldsPressed {
  const word = (field: string): string | undefined => {
    const v = data[field]
    return typeof v === 'string' ? v.slice(0, 100_000) : typeof v === 'number' ? String(v) : undefined
  }
  return {
    word,
    count(field) {
      const v = data[field]
      const n = typeof v === 'number' ? v : typeof v === 'string' && v.trim() !== '' ? Number(v) : Number.NaN
      return Number.isInteger(n) ? n : undefined
    },
    ifThere<F extends string>(field: F) {
      const there = word(field)
      return (there === undefined || there === '' ? {} : { [field]: there }) as { readonly [f in F]?: string }
    },
  }
}
