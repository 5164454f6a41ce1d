/** An object as it came off the wire: nothing is known of it until it has been read. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value is an object with keys. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object under a key; an empty one where there is none. */
export function plainAt(from: unknown, key: string): Plain {
  const value = isPlain(from) ? from[key] : undefined
  return isPlain(value) ? value : {}
}

/** The objects in the list under a key. */
export function plainsAt(from: unknown, key: string): readonly Plain[] {
  const value = isPlain(from) ? from[key] : undefined
  return Array.isArray(value) ? value.filter(isPlain) : []
}

/** The text under a key, if it is text. */
export function textAt(from: unknown, key: string): string | undefined {
  const value = isPlain(from) ? from[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The strings in the list under a key. */
export function textsAt(from: unknown, key: string): readonly string[] | undefined {
  const value = isPlain(from) ? from[key] : undefined
  return Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : undefined
}

/** Reads JSON; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
