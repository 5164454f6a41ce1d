/** What Teams would refuse of a filled-in manifest and its icons, as far as that can be seen here; each fault is a sentence. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const webAddress = /^https?:\/\//i
const semver = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

/** Where a value sits in the manifest (`*` is any member of a list), and the longest text Teams takes there. */
const longest: Readonly<Record<string, number>> = {
  'developer.name': 32,
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
  'bots.*.commandLists.*.commands.*.title': 128,
  'bots.*.commandLists.*.commands.*.description': 4000,
  'composeExtensions.*.commands.*.id': 64,
  'composeExtensions.*.commands.*.title': 32,
  'composeExtensions.*.commands.*.description': 128,
  'webApplicationInfo.resource': 2048,
  'staticTabs.*.name': 128,
  'staticTabs.*.contentUrl': 2048,
  'validDomains.*': 2048,
}

/** How many members Teams takes in a list. */
const most: Readonly<Record<string, number>> = {
  bots: 1,
  'bots.*.commandLists': 3,
  'bots.*.commandLists.*.commands': 12,
  composeExtensions: 1,
  'composeExtensions.*.commands': 10,
  'authorization.permissions.resourceSpecific': 16,
  validDomains: 100,
  staticTabs: 16,
}

const shapes: readonly { readonly at: string; readonly shape: RegExp; readonly is: string }[] = [
  { at: 'id', shape: guid, is: 'a GUID' },
  { at: 'bots.*.botId', shape: guid, is: 'a GUID' },
  { at: 'composeExtensions.*.botId', shape: guid, is: 'a GUID' },
  { at: 'webApplicationInfo.id', shape: guid, is: 'a GUID' },
  { at: 'version', shape: semver, is: 'a version such as 1.2.0' },
  { at: 'accentColor', shape: /^#[0-9a-f]{6}$/i, is: 'a colour such as #1F4E5F' },
  { at: 'developer.websiteUrl', shape: webAddress, is: 'a web address' },
  { at: 'developer.privacyUrl', shape: webAddress, is: 'a web address' },
  { at: 'developer.termsOfUseUrl', shape: webAddress, is: 'a web address' },
  { at: 'validDomains.*', shape: /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, is: 'a domain without https:// or a path' },
]

/** Every value at a path, with the path it was found at. */
function found(value: Json, path: string): readonly (readonly [at: string, value: Json])[] {
  let here: readonly (readonly [string, Json])[] = [['', value]]
  for (const step of path.split('.')) {
    here = here.flatMap(([at, inner]): readonly (readonly [string, Json])[] => {
      if (inner === null || typeof inner !== 'object') return []
      if (step === '*')
        return Array.isArray(inner) ? inner.map((member: Json, index) => [`${at}[${index}]`, member] as const) : []
      const next = (inner as { readonly [key: string]: Json })[step]
      return next === undefined ? [] : [[at === '' ? step : `${at}.${step}`, next] as const]
    })
  }
  return here
}

/** The faults of a manifest whose placeholders are filled. */
export function manifestFaults(manifest: Json): readonly string[] {
  const faults: string[] = []
  for (const [path, limit] of Object.entries(longest)) {
    for (const [at, value] of found(manifest, path)) {
      if (typeof value === 'string' && value.length > limit)
        faults.push(`${at} is ${value.length} characters long; Teams takes ${limit}.`)
    }
  }
  for (const [path, limit] of Object.entries(most)) {
    for (const [at, value] of found(manifest, path)) {
      if (Array.isArray(value) && value.length > limit)
        faults.push(`${at} has ${value.length} members; Teams takes ${limit}.`)
    }
  }
  for (const { at: path, shape, is } of shapes) {
    const values = found(manifest, path)
    if (values.length === 0) faults.push(`${path} is missing.`)
    for (const [at, value] of values) {
      if (typeof value !== 'string' || !shape.test(value))
        faults.push(`${at} is ${JSON.stringify(value)}, which is not ${is}.`)
    }
  }
  const left = [...new Set(JSON.stringify(manifest).match(/\$\{\{\w+\}\}/g) ?? [])]
  if (left.length > 0) faults.push(`Left unfilled: ${left.join(', ')}.`)
  return faults
}

/** The three icons of the package: the key the manifest names each by, and the size Teams requires. */
export const icons = [
  { key: 'color', side: 192, transparent: false },
  { key: 'outline', side: 32, transparent: true },
  { key: 'color32x32', side: 32, transparent: true },
] as const

/** The faults of one icon: not a PNG, the wrong size, or without the transparency Teams asks for. */
export function iconFaults(
  name: string,
  png: Uint8Array,
  { side, transparent }: { readonly side: number; readonly transparent: boolean },
): readonly string[] {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (png.length < 26 || signature.some((byte, index) => png[index] !== byte)) return [`${name} is not a PNG.`]
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height, colourType] = [header.getUint32(16), header.getUint32(20), header.getUint8(25)]
  const faults: string[] = []
  if (width !== side || height !== side) faults.push(`${name} is ${width}x${height}; Teams takes ${side}x${side}.`)
  if (transparent && colourType !== 6 && colourType !== 4) faults.push(`${name} has no transparent background.`)
  return faults
}
