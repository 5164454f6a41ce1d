import { isPurpose, purposeAfter } from '../vocabulary/purposes.ts'
import { isNamedPaper, whenItComes } from '../papers/papers.ts'
import { presenting } from './whoPresents.ts'
import { saysWhoPresents } from './whoReports.ts'

// A line of its own about the report on an item: whose it is, which paper, and whether that is there yet.

/** A report in the words of a committee's front sheet, and what is said of its copy: `Report by Treasurer` and `copy herewith`. */
export function reportBy(line: string): { readonly report: string; readonly state: string } | undefined {
  const [, report, state] =
    /^((?:joint |covering )?(?:report|note|briefing|paper) (?:by|of|from) [^()]{2,120}?),? ?[([]((?:copy |copies )?(?:herewith|attached|enclosed|circulated|to follow|tabled|to be tabled)[^()]{0,40})[)\]]\.?$/i.exec(
      line,
    ) ?? []
  return report === undefined || state === undefined ? undefined : { report, state }
}

/** Whether what is said of a copy is that there is none yet. */
export const isAwaited = (state: string): boolean => /\b(?:to follow|tabled)\b/i.test(state)

/** `To follow` as a paragraph. */
export const asSentence = (state: string): string => `${state.charAt(0).toUpperCase()}${state.slice(1)}`

/** The paper that stands beside whose report it is, behind it in brackets or in front, with what is said of it: `Report of the Clerk (Enclosure B)`, `Enclosure B, Clerk`. */
export function paperBeside(
  line: string,
): { readonly before: string; readonly reference: string; readonly remark?: string } | undefined {
  if (line.length > 300) return undefined
  const withPurpose = purposeAfter(line)
  if (withPurpose !== undefined && /[)\]]$/.test(withPurpose.title)) {
    const beside = paperBeside(withPurpose.title)
    return beside && { ...beside, remark: beside.remark ?? asSentence(withPurpose.purpose) }
  }
  const [, said = '', behind = ''] = /^(.{3,200}\S)\s?[([]([^()[\]]{2,60})[)\]]\.?$/.exec(line) ?? []
  if (isNamedPaper(behind) && saysWhoPresents(said) !== undefined) return { before: said, reference: behind }
  const [, reference = '', state] = stateBehind.exec(behind) ?? []
  if (state !== undefined && isNamedPaper(reference) && (saysWhoPresents(said) ?? presenting(said)) !== undefined)
    return { before: said, reference, ...(isAwaited(state) && { remark: `Paper ${state}` }) }
  const [, inFront = '', by = ''] = /^([^,:;()–—]{3,40}?)(?:, |: | [-–—] )(.{3,200})$/.exec(line) ?? []
  return isNamedPaper(inFront) && (saysWhoPresents(by) ?? presenting(by)) !== undefined
    ? { before: by, reference: inFront }
    : undefined
}

const stateBehind = new RegExp(
  `^([^,:;()–—]{3,60}?)(?: [-–—]|,)? [([]?(?:is |are )?((?:will be |to be )?(?:attached|enclosed|to follow|follows|tabled|circulated|sent|herewith)(?: ${whenItComes})?)[)\\]]?\\.?$`,
  'i',
)

/** A paper and whether it is there, what it is for or how to open it, on a line of its own: `Paper A attached`, `SAB-26-4 to follow Friday`, `Enc 2 - for decision`. */
export function paperWithState(line: string): { readonly reference: string; readonly said: string } | undefined {
  const [, reference = '', state = ''] = stateBehind.exec(line.slice(0, 120)) ?? []
  if (isNamedPaper(reference)) return { reference, said: `Paper ${state.toLowerCase()}` }
  const [, named = '', what = ''] = line.length > 120 ? [] : (remarkBehind.exec(line) ?? [])
  return isNamedPaper(named) && (isPurpose(what) || howToGetAt.test(what))
    ? { reference: named, said: asSentence(what) }
    : undefined
}

const remarkBehind = /^([^,:;()–—]{3,60}?)(?:,? [-–—] |, | [([])([^()[\]]{3,80}?)[)\]]?\.?$/
/** `password by separate e-mail` */
const howToGetAt = /^(?:password|(?:paper|hard) cop(?:y|ies)|link|shown|on screen|sent|e-?mailed)\b/i
