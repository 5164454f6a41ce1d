import type { Minutes } from '../minutes/minutes.ts'

/** What a file has in it. */
export type FileKind = 'minutes' | 'restricted minutes' | 'action log'

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock|forms)$/i

/**
 * A name SharePoint and Windows accept: none of `" * : < > ? / \ | # %`, no control characters, no space or stop at either end, nothing
 * beginning `~`, no `_vti_`, none of the reserved names. (`#` and `%` are allowed, but break links.)
 * Source: Microsoft, “Restrictions and limitations in OneDrive and SharePoint”.
 */
export function safeName(name: string): string {
  const clean = name.normalize('NFC')
    .replace(/["*:<>?/\\|#%\p{Cc}]/gu, ' ').replace(/_vti_/gi, ' ').replace(/\s+/g, ' ')
    .replace(/^[\s.~]+|[\s.]+$/g, '').slice(0, 120).trimEnd()
  return clean === '' || reserved.test(clean) ? `Minutes ${clean}`.trim() : clean
}

/** The name without ending: `2026-11-26 Riverside CSP draft minutes`; once confirmed, without “draft”. */
export function fileTitle({ date, shortName, status }: Pick<Minutes, 'date' | 'shortName' | 'status'>, kind: FileKind): string {
  const state = status === 'confirmed' || kind === 'action log' ? '' : 'draft '
  return safeName(`${date} ${safeName(shortName).slice(0, 80)} ${state}${kind}`)
}

/** The name of a document: `2026-11-26 Riverside CSP draft restricted minutes.docx`. */
export const fileName = (minutes: Pick<Minutes, 'date' | 'shortName' | 'status'>, kind: FileKind, ending: 'docx' | 'html'): string => `${fileTitle(minutes, kind)}.${ending}`
