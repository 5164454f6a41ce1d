import type { Removal } from '../../meeting/meeting.ts'
import type { Minutes } from '../../minutes/minutes.ts'
import { certificateName } from '../../minutes/removal.ts'
import type { HouseStyle } from '../houseStyle/style.ts'

const kinds = ['minutes', 'restricted minutes', 'action log', 'agenda', 'restricted agenda'] as const

/** What a file has in it. */
export type FileKind = (typeof kinds)[number]

/** What the record may call the papers of a meeting, whatever state they are in. */
export const documentNames: readonly string[] = kinds.flatMap(kind =>
  [kind, ...(kind.endsWith('minutes') ? [`draft ${kind}`] : [])].flatMap(name => [`${name}.docx`, `${name}.html`]),
)

type Language = HouseStyle['language']
type State = Minutes['status']

/** How a name says what a file has in it, and in what state minutes are. Issued ones are a draft still, until the next meeting confirms them. */
const called: Readonly<Record<Language, (kind: FileKind, state: State) => string>> = {
  en: (kind, state) =>
    kind === 'minutes' || kind === 'restricted minutes'
      ? `${{ draft: 'draft ', issued: 'issued draft ', confirmed: '' }[state]}${kind}`
      : kind,
  cy: (kind, state) => {
    const stated = { draft: ' drafft', issued: ' drafft a ddosbarthwyd', confirmed: '' }[state]
    switch (kind) {
      case 'minutes':
        return `cofnodion${stated}`
      case 'restricted minutes':
        return `cofnodion cyfyngedig${stated}`
      case 'action log':
        return 'cofnod camau gweithredu'
      case 'agenda':
        return 'agenda'
      case 'restricted agenda':
        return 'agenda gyfyngedig'
    }
  },
}

const begun = ({ date, shortName }: Pick<Minutes, 'date' | 'shortName'>) => `${date} ${shortName.slice(0, 80).trim()}`

/**
 * The name of a document: `2026-11-26 Riverside CSP draft restricted minutes.docx`; issued, `issued draft minutes`; once confirmed, without “draft”. In the
 * language of the document.
 */
export const fileName = (
  minutes: Pick<Minutes, 'date' | 'shortName' | 'status'>,
  kind: FileKind,
  ending: 'docx' | 'html',
  language: Language,
): string => `${begun(minutes)} ${called[language](kind, minutes.status)}`.trim() + `.${ending}`

/** The name of a certificate of removal: `2026-11-26 Riverside CSP certificate of removal 2027-01-30.docx`. */
export const certificateFileName = (
  meeting: Pick<Minutes, 'date' | 'shortName'>,
  removal: Removal,
  language: Language,
): string => {
  const name = certificateName(removal)
  return `${begun(meeting)} ${language === 'cy' ? name.replace('certificate of removal', 'tystysgrif dileu') : name}`.trim()
}
