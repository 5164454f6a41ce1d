import type { Line } from '../lines/lines.ts'

/** How a government organisation's mail program marks what is sent: `[OFFICIAL-SENSITIVE]`. */
const label = /^\W*(?:classification\W+)?official\W*(?:sensitive)?\W*$/i
const headOfMail = /^(?:from|sent|to|subject)\s?:/i
const salutation = /^(?:dear|hi|hello|good (?:morning|afternoon)|all|colleagues|team)\b/i

/** Whether a line marks the e-mail that an agenda came in, between its head and its salutation, and says nothing of any business. */
export const labelsTheMail = (lines: readonly Pick<Line, 'text'>[], at: number): boolean =>
  label.test(lines[at]?.text ?? '') &&
  lines.slice(0, at).filter(({ text }) => headOfMail.test(text)).length >= 2 &&
  lines.slice(at + 1, at + 5).some(({ text }) => salutation.test(text))
