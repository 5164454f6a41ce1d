import type { Paper } from '../../../meeting/agenda.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { referenceAtEnd } from '../papers/papers.ts'
import { paperCalled } from '../papers/papersCalled.ts'
import { asSentence, reportBy } from './reportBelow.ts'
import { saysWhoPresents } from './whoReports.ts'

/** What a title ends with of the report on it, and the title before that. */
export interface ReportBehind {
  readonly before: string
  /** `Report by Head of Policy` */
  readonly by: string
  readonly paper?: Paper
  /** `To follow`, `Presentation` */
  readonly said?: string
  readonly verbal?: true
}

const aReference = '[A-Z]{2,10}(?:[/-][A-Z\\d]{1,8}){1,4}'
/** `Annual return – Report by Head of Policy (CPP/27/03 herewith)` */
const withReference = new RegExp(
  `^(.{2,160}?\\S)\\s[-–—]\\s((?:joint |annual )?(?:[Rr]eport|[Pp]aper|[Nn]ote) (?:by|of|from) [^()]{3,90}) [([](${aReference})(?: (herewith|attached|enclosed|to follow))?[)\\]]$`,
)
/** `Housing statement (Report No. LH7-2027 by the Head of Housing, copy attached)` */
const numberedInBracket =
  /^(.{2,160}?\S)\s(?:[-–—]\s|[([])((?:Report|Paper)(?: No\.?)? [A-Z]{1,8}\d{0,4}(?:[/-][A-Z\d]{1,8}){1,4}) (by|of|from) ([^()[\]]{3,90}?)(?:, (copy (?:herewith|attached|enclosed)|to follow))?[)\]]?$/i
/** `Falls – presentation by Dr Roe, Consultant`, `Budget – Report by Chief Officer`, `Complaints – (verbal report from the Standards Officer)` */
const made =
  /^(.{2,200}?\S)\s?[-–—]\s[([]?((?:joint |annual |covering )?(verbal |oral )?(report|paper|note|presentation|update|briefing|adroddiad|cyflwyniad|diweddariad) (?:by|from|of|gan) [^–—()[\]]{3,120}?(?:\s\([^()]{2,80}\)(?: and [^–—()[\]]{3,60} \([^()]{2,80}\))?)?)[)\]]?$/i

/** `Custody visits (oral report by Moll Petherick, Chair of Visitors)` */
const spokenInBracket =
  /^(.{2,200}?\S)\s[([]((?:verbal|oral) (?:report|update|briefing|note|presentation) (?:by|from|of) [^()[\]]{3,120})[)\]]$/i

/** Takes off the end of a title by whom there is a report on it, with the reference of that; undefined for any other title. */
export function reportBehind(title: string): ReportBehind | undefined {
  if (title.length > 300) return undefined
  const [, about, by, reference, state] = withReference.exec(title) ?? []
  if (about !== undefined && by !== undefined && reference !== undefined)
    return { before: about, by, paper: { title: reference }, ...(state === 'to follow' && { said: 'To follow' }) }
  const [, called, number, how = '', who = '', there] = numberedInBracket.exec(title) ?? []
  if (called !== undefined && number !== undefined)
    return {
      before: called,
      by: `Report ${how} ${who}`,
      paper: { title: number },
      ...(there === 'to follow' && { said: 'To follow' }),
    }
  return attached(title) ?? presented(title)
}

/** `Budget – Report by Head of Finance (to follow)`, perhaps with its reference in front. */
function attached(title: string): ReportBehind | undefined {
  // Behind any of its dashes: "Plan - Consultation draft - Report by Director".
  const behind = [...title.matchAll(/\s[-–—]\s(?=[^–—]{8,160}$)/g)]
    .filter(({ index }) => index >= 2)
    .map(({ index }) => ({ before: title.slice(0, index), report: reportBy(title.slice(index + 3)) }))
    .find(({ report }) => report !== undefined)
  if (behind?.report === undefined) return undefined
  const { before, report } = behind
  const { report: by, state } = report
  // "(copy attached – Paper 2)"
  const [said = state, ...named] = state.split(/\s[-–—]\s|[,:;] /)
  const paper = named.map(each => paperCalled(each, true)).find(each => each !== undefined)
  return {
    ...(paper === undefined ? (referenceAtEnd(before) ?? { before }) : { before, paper: { title: paper } }),
    by,
    said: asSentence(paper === undefined ? state : said),
  }
}

/** A report by word of mouth, one without a copy, or what is shown: where it is somebody's whom the words name. */
function presented(written: string): ReportBehind | undefined {
  // "Pier - Oral report (Harbour Master)": whose it is, in a bracket.
  const title = written.replace(
    /(?<=[-–—] (?:verbal|oral) (?:report|update|briefing|presentation)) [([]([^()[\]]{3,80})[)\]]$/i,
    ' by $1',
  )
  const [, called, mouth] = spokenInBracket.exec(title) ?? []
  if (called !== undefined && mouth !== undefined && saysWhoPresents(mouth) !== undefined)
    return { before: called, by: mouth, verbal: true }
  const [, before, by, spoken, form = ''] = made.exec(title) ?? []
  if (before === undefined || by === undefined) return undefined
  // "Footpath 11 – report from Cllr Roe" is what the item is called.
  if (/^(?:report|paper|note) from\b/i.test(by)) return undefined
  if (spoken === undefined && /^(?:update|briefing)$/i.test(form)) return undefined
  // "(Paragraph 9)" behind whose it is says that it is closed.
  if (markingAlone(/[([]([^()[\]]+)\)?$/.exec(by)?.[1] ?? '') !== undefined) return undefined
  return saysWhoPresents(by) === undefined
    ? undefined
    : {
        before,
        by,
        ...(/^(?:presentation|cyflwyniad)$/i.test(form) && { said: 'Presentation' }),
        ...(spoken !== undefined && { verbal: true as const }),
      }
}
