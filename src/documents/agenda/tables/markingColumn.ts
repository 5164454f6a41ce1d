// The column of a table that has the protective marking of each row, or the part of the agenda it is in.

/** Markings with which a row is as open as one without any. */
const open =
  /^(?:official|open|public|published|publish|all|everyone|everybody|all (?:members|partners|attendees)|full (?:board|membership)|unmarked|unclassified|unrestricted|u|o|n|no|npm|not protectively marked|none|nil|n\/?a|low|normal|standard|(?:tlp[ :-]*)?(?:green|white|clear)|(?:part )?(?:a|i|1))$/i
const closed =
  /^(?:official[\s:/([–—-]*sens(?:itive)?\b.*|o[-/ ]?s|off[-/ ]?sens?|secret|top secret|confidential|closed|private|exempt|restricted|y|yes|✓|✔|x)$/i
/** What is on a traffic light of who may be told, in one of the words for it. */
const light = /^(?:tlp[ :-]*)?(red|amber(?: ?\+ ?strict)?)$/i
const secondPart = /^(?:part )?(b|ii|2)$/i

/** Whether a cell is a protective marking of the Government's scheme and nothing else. */
export const isProtectiveMarking = (cell: string): boolean =>
  /^(?:official(?:[\s:/([–—-]*sens(?:itive)?\]?\)?)?|not protectively marked|tlp[ :-]*(?:red|amber(?:\+strict)?|green|white|clear))$/i.test(
    cell,
  )

/** What a cell says under `Public?`: nothing where it is yes, and the opposite of what it says where it is no. */
export const inPublicInWords = (cell: string): readonly string[] =>
  /^(?:y|yes|✓|✔|x|open|public|in public)$/i.test(cell)
    ? []
    : /^(?:n|no|✗|✘|closed|private|exempt|restricted|confidential)$/i.test(cell)
      ? ['Exempt: yes']
      : [`Marking: ${cell}`]

/** What a cell in that column says, as a line under the title of its row; one that only may be closed is said as it is written. */
export function markingInWords(cell: string): readonly string[] {
  const text = cell.replace(/^[([](.*)[)\]]$/, '$1').trim()
  if (open.test(text)) return []
  if (closed.test(text)) return ['Exempt: yes']
  const colour = light.exec(text)?.[1]
  if (colour !== undefined) return [`Marking: TLP:${colour.toUpperCase()}`]
  const part = secondPart.exec(text)?.[1]
  return [`Marking: ${part === undefined ? text : `Part ${part}`}`]
}
