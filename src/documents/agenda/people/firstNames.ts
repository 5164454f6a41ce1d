import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { kindOf, type Presenter } from '../../../meeting/agenda.ts'
import { isName, namesAPost, namesAService } from '../../../meeting/presentersWritten.ts'

/** Words with a capital that titles end with in brackets or after a dash, and that are nobody. */
const notPeople = new Set(
  (
    'draft final revised updated update updates reports news questions issues presentations verbal oral standing annual quarterly monthly weekly presentation discussion decision information approval noting note assurance action paper report appendix annex slides ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter ' +
    'welsh english phase part stage year quarter item various none tbc teams zoom online hybrid confidential exempt restricted private closed open public urgent new deferred withdrawn attached enclosed tabled ' +
    'risks performance finance budget workforce strategy overview summary review results proposals options progress timeline scope recommendations feedback pilot proposal consultation implementation evaluation launch refresh ' +
    'yes no key local national regional north south east west central northern southern eastern western everyone everybody chair clerk secretary lead consent'
  ).split(' '),
)

const aFirstName = /^\p{Lu}\p{Ll}{1,11}(?:[-'’]\p{Lu}\p{Ll}+)?(?: \p{Lu}\.?)?$/u

/** Whether a word can be somebody's first name: `Sam`, `Jon H`. */
export const isFirstName = (words: string): boolean =>
  aFirstName.test(words) &&
  !notPeople.has(words.toLowerCase().replace(/ \p{L}\.?$/u, '')) &&
  !namesAPost(words) &&
  !hasBusinessWord(words) &&
  kindOf(words) === 'business'

/** `Sam, Public Health`, `Sam from Public Health`, `Tess (Probation) and Imran`: first names, one at least with the service behind it; undefined for other words. */
function withServices(words: string): readonly Presenter[] | undefined {
  const parts = words.split(/\s?[/&+;]\s?|,? and (?=\p{Lu})|(?<=\)),\s?/u)
  const found = parts.map((part): Presenter | undefined => {
    const [, name = part, service = ''] =
      /^([^,()]{2,40}?)(?:, | \(| from (?:the )?)([^,()]{2,40})\)?$/.exec(part) ?? []
    const isFrom = service !== '' && part.includes(' from ') && /^\p{Lu}\p{Ll}[\p{L} '’&-]{1,38}$/u.test(service)
    if (!isFirstName(name) && !isName(name)) return undefined
    if (service === '') return { name }
    const inBracket = part.endsWith(')') && /^\p{Lu}[\p{L} '’&-]{1,30}$/u.test(service)
    return inBracket || isFrom || namesAService(service) || (namesAPost(service) && service.split(' ').length <= 4)
      ? { name, role: service }
      : undefined
  })
  return found.every(each => each !== undefined) &&
    found.some(each => each.role !== undefined) &&
    found.some(each => isFirstName(each.name))
    ? found
    : undefined
}

/** A title that ends with people by their first names, as colleagues write: `Kit and rota (Geoff/Sandra)`, `Needs assessment – Leila`, `Programme (Jon H / Dee)`. */
export function byFirstNames(
  written: string,
): { readonly title: string; readonly presenters: readonly Presenter[]; readonly bracketed: boolean } | undefined {
  const found =
    /^(.{2,}\S)\s*[([]([^()[\]]{2,60})[)\]]$/.exec(written) ?? /^(.{2,}\S)\s+[-–—|]\s*([^–—|()]{2,60})$/.exec(written)
  const [, about, name, organisation] =
    /^(.{2,}\S)\s+[-–—|]\s*(\p{Lu}\p{Ll}{1,11}) [([]([^()[\]]{2,40})[)\]]$/u.exec(written) ?? []
  if (
    about !== undefined &&
    name !== undefined &&
    organisation !== undefined &&
    isFirstName(name) &&
    namesAPost(organisation)
  )
    return { title: about, presenters: [{ name, role: organisation }], bracketed: true }
  const [, business, several] =
    /^(.{2,}?\S)\s+[-–—|]\s*([^–—|]{3,100})$/.exec(written) ??
    /^(.{2,}?\S)\s*[([]([^()[\]]{3,60})[)\]]$/.exec(written) ??
    []
  const people = business === undefined || several === undefined ? undefined : withServices(several)
  if (business !== undefined && people !== undefined)
    return { title: business, presenters: people, bracketed: /[)\]]$/.test(written) && !/\s[-–—|]\s/.test(written) }
  const [, title, words] = found ?? []
  if (title === undefined || words === undefined) return undefined
  if (/^every(?:one|body)$/i.test(words)) return { title, presenters: [{ name: 'Everyone' }], bracketed: false }
  const names = words.replace(/ again$/, '').split(/\s?[/&+]\s?|,\s?(?:and )?| and /)
  return names.every(name => isFirstName(name) || isName(name)) && names.some(isFirstName)
    ? { title, presenters: names.map(name => ({ name })), bracketed: /[)\]]$/.test(written) }
    : undefined
}
