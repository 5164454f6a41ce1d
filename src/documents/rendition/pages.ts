import type { Paper } from '../../meeting/agenda.ts'
import type { Wording } from '../houseStyle/wording.ts'

/** What fills the place of a paper’s pages: `{page}` where it has a single one and one of these wordings can say that, `{pages}` otherwise. */
export const pagesFor = (
  pages: Paper['pages'],
  wordings: readonly Wording[] | undefined,
): { readonly page?: string; readonly pages?: string } => {
  if (pages === undefined || pages === '') return {}
  const single = /^[A-Z]?\d+$/i.test(pages) && wordings?.some(w => w.includes('{page}')) === true
  return single ? { page: pages } : { pages }
}
