/** A bracket that is opened in a line and not closed there. */
const opened = /[([][^()[\]]*$/
/** What closes it, before another is opened. */
const closes = /^[^()[\]]*[)\]]/
/** What begins a line of its own. */
const beginsAnew = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3}){0,2}[.):]\s|[•·▪◦*>–—-]\s|\d{1,2}[.:]\d{2}\b)/
/** No more letters stand in a line that a program broke in a bracket. */
const longest = 100

/** The text in which a bracket that the width of a message broke stands in one line: `Navigators (Kim Ogle, Holmshire`, and `Hospitals)` below it. */
export function withBracketsWhole(text: string): string {
  const whole: string[] = []
  for (const line of text.split('\n')) {
    const above = whole.at(-1)
    if (
      above !== undefined &&
      above.length <= longest * 2 &&
      line.length <= longest &&
      !/\t| {3,}\S/.test(above.trim() + line.trim()) &&
      opened.test(above) &&
      above.length - (opened.exec(above)?.index ?? 0) > 2 &&
      closes.test(line) &&
      !beginsAnew.test(line)
    )
      whole[whole.length - 1] = `${above.trimEnd()} ${line.trim()}`
    else whole.push(line)
  }
  return whole.join('\n')
}
