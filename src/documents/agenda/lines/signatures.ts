import { isName } from '../../../meeting/presentersWritten.ts'
import type { Line } from './lines.ts'

/** The post of somebody who signs agendas and calls meetings: `Clerk to the Board`, `Proper Officer`, `Chief Executive`. */
export const signsAgendas = (text: string): boolean => post.test(text)
const post =
  /^(?:(?:deputy |assistant |acting |interim |joint |group )*(?:chief executive|chief officer|managing director|(?:town |parish |community |council )?clerk|proper officer|monitoring officer|(?:borough |county |city )?solicitor|secretary|head of (?:legal|governance|democratic|paid)|director of (?:law|legal|governance|corporate|resources)|service director|prif weithredwr|swyddog monitro|clerc))\b[^.]{0,60}$/i

/** The line with the name over such a post, where there is one: `W. Tindale`, and then `Clerk to the Board`; else that of the post. */
export function signatureOver(lines: readonly Line[], postAt: number): number {
  if (!signsAgendas(lines[postAt]?.text ?? '')) return postAt
  const above = lines[postAt - 1]?.text === '' ? postAt - 2 : postAt - 1
  return isName(lines[above]?.text ?? '') ? above : postAt
}
