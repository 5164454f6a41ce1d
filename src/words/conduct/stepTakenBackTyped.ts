import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const ignored =
  /^(?:sorry|actually|no|oops|apologies)?[,:;]?\s*(?:please\s+)?(?:ignore|scrap|scrub|strike|scratch|forget|disregard|cancel|delete) that\s*[,.;:–—-]\s*\S[^\n]{3,200}$/i

const alone =
  /^(?:(?:sorry|actually|no|oops|apologies),? )?(?:please )?(?:ignore|scrap|scrub|strike|scratch|disregard|cancel|delete) (?:that|it|this)(?: please| pls| one)?[.!]?$/i

/** Reads that the step before is taken back, with the reason behind it: "ignore that, A is still here". Asked, since it may be a note. */
export const readStepTakenBack = (said: string): Read =>
  alone.test(said)
    ? question('do it now', [way('undo')])
    : ignored.test(said)
      ? question('record it', [way('undo'), way(`note ${said}`)])
      : undefined
