const form =
  /^(?:(\d{1,2}(?:\.5)?) ?(?:hours?|hrs?|h|awr)\b\.?[ ,]*(?:and )?)?(?:(\d{1,3}) ?(?:minutes?|mins?|m|mun|munud(?:au)?)\b\.?)?$/i
const spelt: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'an hour': 60,
  'one hour': 60,
  'quarter of an hour': 15,
  'a quarter of an hour': 15,
}

/** `Allow`, `approx.` and the like in front of a length. */
const inFront =
  /^(?:(?:please )?allow|approx(?:imately)?|about|circa|c|around|up to|max(?:imum)?(?: of)?)\.?:? ?(?=\d)/i
/** `including questions`, `(inc Q & A)`, `maximum` behind one. */
const behind =
  /,? [([]?(?:(?:to include|including|includes|incl?\.?|inclusive of|to allow for|allowing for|with) (?:(?:time|for|any|a|some|brief|\d{1,2} ?min(?:ute)?s?) ){0,4}(?:questions?(?: and answers?| & answers?)?|q ?(?:&|and|\+) ?a|discussion|debate)(?: (?:and|&) (?:questions|discussion|answers))?|max(?:imum)?|in total)[)\]]?$/i
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
    .slice(0, 100)
    .replace(behind, '')
    .replace(inFront, '')
  if (text === '' || text.length > 40) return undefined
  const known = spelt[text.toLowerCase()]
  if (known !== undefined) return known
  const [whole, hours, minutes] = form.exec(text) ?? []
  if (whole === undefined) return undefined
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return length > 0 ? length : undefined
}
