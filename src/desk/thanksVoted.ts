import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

/** "RESOLVED: thanks to A for …", "Agreed – a vote of thanks to the crews". */
const thanks =
  /^(resolved|agreed|noted)\s*(?:[:–—]|\s-)\s*((?:(?:an?|our|its|the|formal|sincere|vote of) )*thanks (?:(?:be|were|to be|is|are) )?(?:(?:given|extended|recorded|passed|sent) )?to (?!you\b)[^\n?!;]{3,300}?)[\s.]*$/i

/** Reads that thanks were voted to somebody, which else are a courtesy to whoever wrote. Asked, and as a note. */
export function readThanksVoted(said: string): Read {
  const [, verb = '', what = ''] = thanks.exec(said) ?? []
  return what === '' || /\.\s/.test(what)
    ? undefined
    : question('record it', [way(`${verb.toLowerCase()}: ${what}`), way(`note ${said}`)])
}
