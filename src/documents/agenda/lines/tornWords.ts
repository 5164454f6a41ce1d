// Words that a PDF gives back in pieces, `APOLOGI ES FOR A BS ENC E`, or letter by letter: those that agendas have, whose pieces are no words themselves.

const words = new Set(
  (
    'apologies apology absence attendance welcome introductions declarations declaration declare interest interests disclosure members member minutes minute matters arising business other urgent next meeting meetings ' +
    'date time confirmed receive received report reports update updates exclusion exclude public press exempt confidential private restricted information previous last agenda items item consider approve agree note ' +
    'committee council board partnership forum authority police community safety resilience emergency planning service services strategy strategic programme performance budget review annual quarterly presentation questions ' +
    'chairman chair chief officer director manager superintendent inspector north south east west town county borough district democratic communications management training exercise correspondence appendix'
  ).split(' '),
)
/** Short words that stand alone in any title. */
const whole =
  /^(?:a|i|an|am|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|all|and|any|are|for|has|her|his|how|its|new|not|now|off|old|one|our|out|own|per|she|the|two|use|was|who|why|you|also|area|aims|bill|book|both|care|case|city|cost|data|days|done|each|east|fees|fire|firm|five|form|four|from|fund|goal|have|help|high|home|hour|into|item|jobs|join|land|last|lead|left|less|life|like|line|list|live|long|made|main|make|mark|meet|more|most|must|name|near|need|next|none|note|open|over|paid|park|part|past|pack|plan|play|poll|port|post|race|rate|read|real|rent|risk|road|role|room|rule|safe|sale|seat|self|site|some|such|take|team|term|test|text|than|that|them|then|they|this|time|town|tour|tree|unit|upon|very|view|vote|ward|west|were|what|when|will|with|work|year|your|zone)$/i

const letters = /^\p{L}+$/u
/** In how many pieces a word may be. */
const most = 14

/** Whether a piece cannot stand alone: one letter, or up to four that make no word. */
const isPiece = (piece: string): boolean =>
  piece.length <= 4 && !whole.test(piece) && !words.has(piece.toLowerCase()) && !/^(?:TSI|[A-Z]{2,4}s)$/.test(piece)

/** A line with the torn words of an agenda put together; others stay as they are. */
export function tornWordsMended(line: string): string {
  if (line.length > 200 || !/\p{L} \p{L}/u.test(line)) return line
  const pieces = line.split(' ')
  const mended: string[] = []
  for (let at = 0; at < pieces.length;) {
    const count = piecesOfWord(pieces, at)
    mended.push(pieces.slice(at, at + count).join(''))
    at += count
  }
  return mended.length === pieces.length ? line : mended.join(' ')
}

/** How many pieces from here on are one word, with what stands behind its last letter; 1 where it is whole. */
function piecesOfWord(pieces: readonly string[], at: number): number {
  let [joined, torn, found] = ['', false, 1]
  for (let count = 1; count <= most; count++) {
    const piece = pieces[at + count - 1]
    const [, bare = '', behind = ''] = piece === undefined ? [] : (/^(\p{L}+)([.,:;)]*)$/u.exec(piece) ?? [])
    if (bare === '' || !letters.test(bare)) break
    joined += bare.toLowerCase()
    torn ||= isPiece(bare) || (count === 2 && /^[ai]$/i.test(pieces[at] ?? '') && !words.has(bare.toLowerCase()))
    if (count > 1 && torn && words.has(joined)) found = count
    if (behind !== '' || joined.length > 16) break
  }
  return found
}
