/** What the names of this product's bookmarks begin with. Word allows letters, digits and underscores, a letter first, and 40 characters. */
const ours = 'pc_'

/** The name of the bookmark around what prints this. */
export const bookmarkName = (id: string): string => `${ours}${id}`

/** What a bookmark's paragraph prints; nothing where the bookmark is somebody else's. */
export const printedBy = (name: string): string | undefined =>
  name.startsWith(ours) && name.length > ours.length ? name.slice(ours.length) : undefined
