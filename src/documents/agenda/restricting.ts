import type { ItemKind } from '../../meeting/agenda.ts'
import { type Marking, onlySupposed } from './confidential.ts'
import type { ItemRead } from './items.ts'
import type { Section } from './sections.ts'

/** Kinds of business that are taken in public even where the agenda has a closed part before them. */
const alwaysOpen: readonly ItemKind[] = ['exclusion of the public', 'next meeting']
/** What comes before the business of a meeting: an exclusion above it only provides for the case. */
const opening: readonly ItemKind[] = ['apologies', 'declarations', 'introductions', 'filming']

const readmission =
  /\b(?:re-?admi(?:t|ssion)|return) (?:of )?(?:the )?(?:press|public)|\breturn to (?:public|open) session|\bmeeting (?:re-?opens|reopened)\b/i
/** An exclusion that itself says that there is nothing to exclude anybody from. */
const noneToday =
  /\b(?:no|not any) (?:exempt|confidential|private|such|items?)\b|\b(?:nil|none)\b|\b(?:does|do) not (?:contain|include)\b/i
const closed: Marking = { certain: true, paragraphs: [] }
const perhaps: Marking = { certain: false, paragraphs: [] }

/**
 * What the headings above each item, and an exclusion of the public before it, say of its being closed. A heading holds until another that
 * says that the public may stay; what another heading that says nothing begins may still be closed. An exclusion that stands before the
 * apologies or declarations, or among the opening business, closes nothing; one that is only for the case that it is needed leaves a doubt.
 */
export function closedAround(
  items: readonly ItemRead[],
  sectionsBefore: readonly (readonly Section[])[],
): readonly (Marking | undefined)[] {
  let bySection: Marking | undefined
  let byExclusion: Marking | undefined
  return items.map((item, at) => {
    for (const { access } of sectionsBefore[at] ?? []) {
      if (access === 'open') bySection = byExclusion = undefined
      else if (access === 'closed') bySection = closed
      else if (access === 'doubtful') bySection = bySection?.certain === true ? bySection : perhaps
      else if (bySection !== undefined) bySection = perhaps
    }
    if (readmission.test(item.title)) {
      bySection = byExclusion = undefined
      return undefined
    }
    const around = bySection?.certain === true ? bySection : (byExclusion ?? bySection)
    if (item.closesWhatFollows === true) bySection = closed
    if (item.kind === 'exclusion of the public') byExclusion = byExclusionItem(item, items.slice(at + 1), at)
    return alwaysOpen.includes(item.kind) && item.marking === undefined ? undefined : around
  })
}

function byExclusionItem(item: ItemRead, after: readonly ItemRead[], at: number): Marking | undefined {
  if (after.some(({ kind }) => opening.includes(kind))) return undefined
  const said = [item.title, ...item.item.standingText]
  const hedged = said.some(onlySupposed)
  if (said.some(text => noneToday.test(text))) return undefined
  const minutesNext = after
    .slice(0, 3)
    .some(({ kind, marking }) => kind === 'previous minutes' && marking === undefined)
  if (minutesNext && at < 5) return hedged || item.item.standingText.length === 0 ? undefined : perhaps
  return hedged ? perhaps : { certain: true, paragraphs: paragraphsOf(said) }
}

const paragraphsOf = (texts: readonly string[]): readonly string[] => {
  const found = texts
    .map(text => /\bparagraphs?\.? ((?:\d{1,2}(?:,| and| &| or)? ?){1,7})/i.exec(text.slice(0, 1000))?.[1])
    .find(each => each !== undefined)
  return found === undefined ? [] : [...new Set(found.match(/\d{1,2}/g) ?? [])]
}
