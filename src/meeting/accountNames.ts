/**
 * The name of a person as minutes have it, from what an account shows: "Brandt, Ana (Democratic Services)" is Ana Brandt. Directories write surnames first
 * and put what somebody is in brackets; the record refers to people by name alone.
 */
export function nameOfAccount(shown: string): string {
  const bare = shown.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/[;/()[\]]/g, ' ')
  const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
  const [surname = '', forenames = '', ...more] = bare.split(',').map(inOneLine)
  return inOneLine(more.length === 0 && forenames !== '' ? `${forenames} ${surname}` : bare.replaceAll(',', ' '))
}
