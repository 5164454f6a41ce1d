import { way } from '../line/decisionPassed.ts'
import { isToldAndNoted } from '../line/narrated.ts'
import { type Read, question } from '../line/typed.ts'

/** "It had been agreed previously that …", "The partnership had agreed in June to …": decided before the meeting, and told in it. */
const decidedBefore =
  /^[^.;:!?\n]{2,80}? had (?:(?:previously|already|since|also|not|recently|provisionally|been) ){0,3}(?:agreed|resolved|decided|recommended|noted|approved|endorsed|adopted|deferred)\b(?![^.\n]*\band (?:it was|(?:the )?(?:board|members)) )/iu
/** "Actions 3 and 5 were complete; …": what became of several by their numbers, in a sentence. */
const ofSeveral =
  /^actions? \d{1,4}(?:(?:\s*,\s*|\s*&\s*|,? and )\d{1,4})+,? (?:were|was|are|is|have|had|has|remain(?:ed)?)\b/i

/** Reads what a sentence written to the bot tells of an earlier time: a note, whatever word of deciding or of a task is in it. Nothing of any other. */
export const readCameAboutBefore = (said: string): Read =>
  said.length <= 1_000 &&
  !said.includes('\n') &&
  (decidedBefore.test(said) || ofSeveral.test(said) || isToldAndNoted(said))
    ? question('record it', [way(`note ${said}`)])
    : undefined
