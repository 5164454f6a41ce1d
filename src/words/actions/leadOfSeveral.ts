const lead = '(?:\\((?:to )?(?:lead|leading|lead (?:officer|agency))\\)|(?:to lead|leading|leads?|as lead),?)'
const beside = '(?:,? (?:together |along |jointly |working )?with (?:the )?| and | ?& ?| ?\\+ ?|, ?|; ?| ?/ ?)'
/** "A (lead) with B and C", "A lead, B and C": one of several leads. */
const leadFirst = new RegExp(`^([^(),;/&+\\n]{2,50}?),? ${lead}${beside}(\\S[^()\\n]{1,80})$`, 'u')
/** "A and B (lead)": the last of them leads. */
const leadLast = /^(\S[^()\n]{1,80}?(?:,| and| ?&| ?\+| ?\/)) ?([^(),;/&+\n]{2,50}?) \((?:to )?(?:lead|leading)\)$/u
/** "A together with B", "A jointly with B": both of them. */
const together = /^([^(),;/&+\n]{2,50}?),? (?:together|jointly|along) with (?:the )?(\S[^()\n]{1,80})$/u

/** Several owners of whom one leads, with all of them as owners and who leads by itself; as they are where nobody does. */
export function leadOfSeveral(owners: string): { readonly owners: string; readonly lead?: string } {
  const said = owners.trim().replace(/,$/, '')
  const [, first = '', others = ''] = leadFirst.exec(said) ?? []
  if (first !== '') return { owners: `${first}, ${others}`, lead: first }
  const [, before = '', last = ''] = leadLast.exec(said) ?? []
  if (last !== '') return { owners: `${before} ${last}`, lead: last }
  const [, one = '', other = ''] = together.exec(said) ?? []
  return one === '' ? { owners } : { owners: `${one} and ${other}` }
}
