// Posts and people as they are written in Welsh, beside the same in English.

/** `Cadeirydd`, `y clerc`: a post that has a word of its own in Welsh. */
export const isWelshPost = (words: string) =>
  /^(?:yr? )?(?:(?:is-)?gadeirydd|cadeirydd|clerc|ysgrifennydd|trysorydd)$/i.test(words)

/** A post that somebody holds, in Welsh. */
export const hasWelshPost =
  /\b(?:swyddog|rheolwr|rheolwraig|cyfarwyddwr|cyfarwyddwraig|pennaeth|prif weithredwr|cydlynydd|cydgysylltydd|ymgynghorydd|arweinydd|clerc|ysgrifennydd|trysorydd|comisiynydd|uwcharolygydd|uwch-arolygydd|arolygydd)\b/i

/** A word that only Welsh has, among those with which people and their posts are written. */
export const hasWelshWord =
  /(?<!\p{L})(?:a|ac|yr?|cyngor|iechyd|heddlu|cymru|bwrdd|gwasanaethau?|prifysgol|coleg|cymdeithas|ymddiriedolaeth|swyddog|rheolwr|rheolwraig|pennaeth|cyfarwyddwr|cyfarwyddwraig|cydlynydd|tîm|partneriaeth|swyddfa|comisiynydd|llywodraeth)(?!\p{L})/iu
