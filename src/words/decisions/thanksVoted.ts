import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "RESOLVED: thanks to A for …", "Agreed – a vote of thanks to the crews". */
const thanks =
  /^(resolved|agreed|noted)\s*(?:[:–—]|\s-)\s*((?:(?:an?|our|its|the|formal|sincere|vote of) )*thanks (?:(?:be|were|to be|is|are) )?(?:(?:given|extended|recorded|passed|sent) )?to (?!you\b)[^\n?!;]{3,300}?)[\s.]*$/i

/** "thanks to the outgoing clerk recorded": the same, by what was done with it. */
const thanksRecorded =
  /^(?:(?:the )?(?:board|members|partners|committee|partnership)['’]?s? |an? |its |their |formal |sincere |vote of )*(thanks (?:to|for) [^\n?!;.]{3,200}?|thanks)(?: (?:be|to be|were|was|are))? (?:recorded|minuted|placed on record|formally noted)(?: ((?:to|for) [^\n?!;.]{3,200}?))?(?: in the minutes)?[\s.]*$/i

/** Reads that thanks were voted to somebody, which else are a courtesy to whoever wrote. Asked, and as a note. */
export function readThanksVoted(said: string): Read {
  const [, given = '', whom = ''] = thanksRecorded.exec(said) ?? []
  const recorded = `${given}${whom === '' ? '' : ` ${whom}`}`
  if (/ (?:to|for) /i.test(recorded))
    // "Thanks were recorded to A" tells what was done; "thanks to A recorded" is to be.
    return question(
      'record it',
      /\b(?:was|were) (?:recorded|minuted|placed on record|formally noted)\b/i.test(said)
        ? [way(`note ${said}`), way(`noted: ${recorded}`)]
        : [way(`noted: ${recorded}`), way(`agreed: that ${recorded} be recorded`), way(`note ${said}`)],
    )
  const [, verb = '', what = ''] = thanks.exec(said) ?? []
  return what === '' || /\.\s/.test(what)
    ? undefined
    : question('record it', [way(`${verb.toLowerCase()}: ${what}`), way(`note ${said}`)])
}
