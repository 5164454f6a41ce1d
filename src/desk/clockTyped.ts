/** A time of day as it is typed after "at": "3.05pm", "15:40", "1540 hrs", "2 pm"; three groups: hours, minutes, half of the day. */
export const timeTyped =
  '(\\d{1,2})(?:[.:h]?(\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|hrs|hours|yp|yb|y\\.p\\.|y\\.b\\.)?'

/** The moment as a clock has it, `18:10`; without am or pm, one to seven o'clock is in the afternoon. Nothing where there is no such time. */
export function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | undefined {
  const h = Number(hours)
  if (hours === undefined || h > 23 || Number(minutes ?? 0) > 59) return undefined
  const said = /^(?:[ap]|y\.?[pb])/i.test(half ?? '') ? (half ?? '') : undefined
  const afternoon = said === undefined ? hours.length === 1 && h < 8 : /^(?:p|y\.?p)/i.test(said)
  const on24 = afternoon && h < 12 ? h + 12 : !afternoon && said !== undefined && h === 12 ? 0 : h
  return `${String(on24).padStart(2, '0')}:${minutes ?? '00'}`
}

/** The time that words give, as a clock has it. */
export function clockIn(words: string | undefined): string | undefined {
  const m = words === undefined ? null : new RegExp(`^\\s*(?:at\\s+|am\\s+)?${timeTyped}\\s*$`, 'i').exec(words)
  return m === null ? undefined : clockOf(m[1], m[2], m[3])
}
