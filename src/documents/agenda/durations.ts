const form =
  /^(?:(\d{1,2}(?:\.5)?) ?(?:hours?|hrs?|h|awr)\b\.?[ ,]*(?:and )?)?(?:(\d{1,3}) ?(?:minutes?|mins?|m|mun|munud(?:au)?)\b\.?)?$/i
const spelt: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'an hour': 60,
  'one hour': 60,
  'quarter of an hour': 15,
  'a quarter of an hour': 15,
}

/** Minutes of a length of time as agendas write it: `15 minutes`, `10 mins`, `1 hour 30 mins`, `(5 minutes)`; undefined where it is none. */
export function readMinutes(written: string): number | undefined {
  const [one, other, more] = written.split(/\s\/\s/)
  // In two languages a length is said twice.
  const unit = other !== undefined && /^(?:minutes?|mins?|munud(?:au)?|mun)\.?$/i.test(other.trim())
  if (one !== undefined && unit && more === undefined) return readMinutes(one)
  if (one !== undefined && other !== undefined && more === undefined && readMinutes(one) !== undefined)
    return readMinutes(one) === readMinutes(other) ? readMinutes(one) : undefined
  const text = written
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/\s?\/\s?(?:minutes?|mins?|munud)$|(?<=\d) ?['′’]$/i, found => (/^ ?['′’]/.test(found) ? ' mins' : ''))
    .trim()
  if (text === '' || text.length > 40) return undefined
  const known = spelt[text.toLowerCase()]
  if (known !== undefined) return known
  const [whole, hours, minutes] = form.exec(text) ?? []
  if (whole === undefined) return undefined
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return length > 0 ? length : undefined
}
