/** The named characters of HTML that agendas and Welsh names have, as they stand in text copied from the source of a page. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  bull: '•',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
}

/** Marks that HTML names behind a letter: `&eacute;`, `&wcirc;`. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}

const form =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring)|([a-z]{2,6}\d{0,2}));/gi

/** Text with HTML's names for characters read as the characters; what is no such name stays as it is. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        form,
        (
          whole,
          decimal: string | undefined,
          hexadecimal: string | undefined,
          letter: string | undefined,
          mark: string | undefined,
          name: string | undefined,
        ) => {
          if (letter !== undefined && mark !== undefined)
            return `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC')
          if (name !== undefined) return named[name.toLowerCase()] ?? whole
          const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
          return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
        },
      )
    : text
