import type { Minutes } from '../../minutes/minutes.ts'

/** What a file has in it. */
export type FileKind = 'minutes' | 'restricted minutes' | 'action log' | 'agenda' | 'restricted agenda'

/** What has a draft before it is confirmed. */
const drafted: readonly FileKind[] = ['minutes', 'restricted minutes']

/** How a name says in what state minutes are. Issued ones are a draft still, until the next meeting confirms them. */
const stateOf = { draft: 'draft ', issued: 'issued draft ', confirmed: '' } as const satisfies Record<
  Minutes['status'],
  string
>

/** The name without ending: `2026-11-26 Riverside CSP draft minutes`; issued, `issued draft minutes`; once confirmed, without “draft”. */
function fileTitle(
  { date, shortName, status }: Pick<Minutes, 'date' | 'shortName' | 'status'>,
  kind: FileKind,
): string {
  const state = drafted.includes(kind) ? stateOf[status] : ''
  return `${date} ${shortName.slice(0, 80).trim()} ${state}${kind}`.trim()
}

/** The name of a document: `2026-11-26 Riverside CSP draft restricted minutes.docx`. */
export const fileName = (
  minutes: Pick<Minutes, 'date' | 'shortName' | 'status'>,
  kind: FileKind,
  ending: 'docx' | 'html',
): string => `${fileTitle(minutes, kind)}.${ending}`
