import { aboutGone, denied } from './aboutClosed.ts'
import { closedWord, closedWords, doubtfulWords, nouns, partTwo, welshNoun } from './closedWords.ts'
import { certainly, longest, perhaps, type Marking } from './marking.ts'
import { keepsFromOthers } from './namesPeople.ts'
import { keepsOthersOut } from './othersLeave.ts'

// Words that stand by themselves, in brackets, before a colon or after a dash, and say that something is closed.

/** A marking by itself, as it stands in brackets, before a colon or after a dash. */
const plainMarking = new RegExp(
  `^(?:also |strictly |fully |partly |part |${welshNoun} |(?:(?:and|but|which|it|item|report|this(?: one| item| report| paper)?|the (?:item|report|paper)) )?(?:is|will be|must be) |contains )?(?:${closedWords}|${partTwo})(?: (?:${nouns}))?(?: ?[-–—,:;] ?(?:${closedWords}|${partTwo})(?: (?:${nouns}))?)?(?: only)?(?:[ ,:;–—-]{0,3}(?:by virtue of |under |schedule 12a,? ?|sch\\.? ?12a,? ?)?(?:(?:paras?|paragraphs?|para's|category|categories|paragraff(?:au)?)\\.?(?:\\(s\\))? ?\\d.{0,160}|\\d[\\d ,&and]{0,12}|(?:schedule|sch\\.?) 12a.{0,160}))?[.:]?$`,
  'i',
)
/** `Paragraph 3`: by itself it can only be one of Schedule 12A. */
export const onlyParagraphs =
  /^(?:reasons? ?:? ?|(?:schedule|sch\.?) 12a,? ?)?(?:part \d,? ?)?(?:paras?|paragraphs?|categor(?:y|ies)|paragraff(?:au)?)\.? ?\d{1,2}(?:(?:,| and| ?&| ?-)? ?\d{1,2}){0,6}(?: of (?:part|schedule).{0,60})?$/i

/** Whether these words, which stand in brackets or by themselves, say that something is closed. */
export function markingAlone(written: string): Marking | undefined {
  const text = written
    .slice(0, longest)
    .replace(/^[\s*#[(–—:-]+|[\s*#\])–—:-]+$/g, '')
    .replace(/\s+/g, ' ')
  if (text === '' || denied.test(text)) return undefined
  if (plainMarking.test(text)) return certainly(text)
  if (onlyParagraphs.test(text) || keepsFromOthers(text)) return perhaps(text)
  const left = aboutGone(text)
  return closedWord.test(left) || keepsOthersOut(left) ? perhaps(text) : undefined
}

const onlyKeeps = new RegExp(
  `^(?:strictly |to be |contains? |includes? |legally |legal advice[ :,–—-]{1,3})?(?:${doubtfulWords}|(?:${partTwo}) (?:${nouns}))(?: (?:${nouns}))?(?: (?:please|only))?[.!]?$`,
  'i',
)

/** Whether words say that something is closed, or may be, and nothing else. */
export const saysOnlyMarking = (words: string): boolean =>
  !denied.test(words) && (plainMarking.test(words) || onlyParagraphs.test(words) || onlyKeeps.test(words))
