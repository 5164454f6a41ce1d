import { markingAlone } from '../markings/markingAlone.ts'
import { endsOf } from '../vocabulary/endsOfTitles.ts'
import { fileName } from './papers.ts'

// Where colleagues say that the paper of an item is kept: `(in Files)`, `(in Files: Lease v0.6)`, `(see the Papers channel)`, `(attached: Lease.docx)`,
// `- "Lease one pager" in the Files tab`.

const place =
  '(?:files?(?: tab)?|channel(?: files)?|teams|sharepoint|portal|(?:shared )?(?:folder|drive)|chat|onedrive|google drive|dropbox|one ?note|resilience ?direct|box|pack|meeting invite|invite|papers (?:folder|channel|tab))'
const kept = new RegExp(
  `^((?:(?:papers?|reports?|slides|document|doc|draft|note) )?(?:is |are )?(?:saved |filed |uploaded |posted |attached )?(?:in|on|under|via|see|see in) (?:the |our |your )?(?:\\p{Lu}[\\p{L}]* )?${place})(?:\\s?[:–—-]\\s?(.{3,80}))?$`,
  'iu',
)
const called = /^(?:attached|papers?|report|doc(?:ument)?|file)\s?[:–—]\s?(.{3,80})$/i

/** `– 10m – "Lease one pager" in Files`: a name in quotation marks behind all the rest. */
const quotedBehind = new RegExp(
  `^(.{2,300}\\S)\\s[-–—]\\s["“]([^"“”]{3,80})["”](?: (?:in|on|under|via|see) (?:the |our |your )?${place})?$`,
  'iu',
)

/** `Lease.docx in Files`, `Lease v2.pdf` */
const fileIn = new RegExp(
  `^(?:(?:paper|report|document|file|slides)s?:? )?([^:;,]{2,90}\\.(?:pdf|docx?|xlsx?|pptx?|odt))(?:,? (?:is |saved |posted )?(?:in|on|under|via|attached|enclosed)(?: (?:the |our |your )?${place})?)?$`,
  'iu',
)

/** No words without one of these say where a paper is kept. */
const mayBeKept = /\b(?:in|on|under|via|see|attached|papers?|reports?|doc(?:ument)?|file|enclosed)\b|\.\p{L}{3,4}\b/iu

/** What a title ends with about where its paper is kept, and what that is called; undefined for any other title. */
export function paperKept(
  title: string,
): { readonly before: string; readonly said?: string; readonly name?: string } | undefined {
  const [, ahead, quoted = ''] = title.length > 400 ? [] : (quotedBehind.exec(title) ?? [])
  if (ahead !== undefined && markingAlone(quoted) === undefined && /\s[-–—]\s/.test(ahead))
    return { before: ahead, name: quoted.trim() }
  for (const { before, words, stands } of endsOf(title)) {
    if (!mayBeKept.test(words) || markingAlone(words) !== undefined) continue
    const [, said, behind = called.exec(words)?.[1]] = kept.exec(words) ?? []
    const name =
      fileIn.exec(words)?.[1] ?? (stands === 'in a bracket' || fileName.test(behind ?? '') ? behind : undefined)
    if (name !== undefined) {
      if (markingAlone(name) === undefined) return { before, name: name.trim() }
    } else if (said !== undefined && behind === undefined && stands === 'in a bracket') return { before, said }
  }
  return undefined
}
