/** Names files and folders may have both in SharePoint and in a folder on any machine; SharePoint's rules are the strictest. */

/** Characters SharePoint refuses anywhere in a name, and those nobody can see. */
// oxlint-disable-next-line no-control-regex
const REFUSED = /["*:<>?/\\|\u0000-\u001f\u007f]/g
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock)(\.|$)|^forms$/i
/** Bytes in UTF-8; most file systems allow 255, and ` (12)` and a temporary ending must still fit. */
const LONGEST = 200

/** A name made safe: refused characters become `-`, a reserved name is given a `_` in front, a long one is shortened before its ending. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(REFUSED, '-')
    .replaceAll(/_vti_/gi, '-vti-')
    .replace(/^[\s~]+/, '')
    .replace(/[\s.]+$/, '')
  const shortened = shortEnough(plain)
  if (shortened === '') return '_'
  return RESERVED.test(shortened) ? `_${shortened}` : shortened
}

/** The name for a file beside one that somebody has edited: `draft minutes.docx` becomes `draft minutes (2).docx`. */
export function besideName(name: string, copy: number): string {
  const { base, ending } = taken(name)
  return `${base} (${copy})${ending}`
}

/** The folders a file goes into: those asked for, made safe. Where a restricted file's say nowhere that it is restricted, one more does. */
export function safeFolders(library: 'public' | 'restricted', folder: readonly string[]): readonly string[] {
  const folders = folder.filter(name => name.trim() !== '').map(safeName)
  const says = folders.some(name => /restricted/i.test(name))
  return library === 'restricted' && !says ? ['restricted', ...folders] : folders
}

function taken(name: string): { readonly base: string; readonly ending: string } {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return { base: name.slice(0, name.length - ending.length), ending }
}

function shortEnough(name: string): string {
  const { base, ending } = taken(name)
  const letters = Array.from(new Intl.Segmenter('en').segment(base), part => part.segment)
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  while (letters.length > 0 && bytes(letters.join('') + ending) > LONGEST) letters.pop()
  return letters.join('').trimEnd() + ending
}
