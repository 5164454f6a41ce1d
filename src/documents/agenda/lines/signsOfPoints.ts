// The signs that colleagues put before the points of a list in e-mails and chats: `>> Welcome`, `👉 Welcome`, `1️⃣ Welcome`.

/** A sign before the words of a line which is no letter, and no dash, point or star either: those are known as points. */
const sign =
  /^(\s*)((?:>{2,3}|»{1,2}|[-=]{1,2}>|[~+›]|[→➔➜➤➢⇒►▶▷▸▹☐☑✓✔✅❖◆◇❑❏□▫◾◽⬛⬜]\ufe0f?|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*))\s*(?=[\p{L}\d"'“‘(£@🔒🔐🔏⛔🚫])/u
/** `1️⃣ Welcome` */
const keycap = /^(\s*)(?:(\d)\ufe0f?\u20e3(?:(\d)\ufe0f?\u20e3)?|(🔟))\s*/u
const decoration =
  /\s?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*/gu
const isPicture = (point: string): boolean =>
  /^\p{Extended_Pictographic}/u.test(point) && !/^[▶☑✔◾◽⬛⬜▫]/u.test(point)

/** `👍 4   ❤️ 1`: what others think of a message. */
const reactions =
  /^\s*(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f?)(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*\s*\d{1,3}\s*){1,12}$/u

/** A lock, a bar or a mouth that is shut: what it stands beside is not for everybody. */
const lock = /(?:🔒|🔐|🔏|⛔|🚫|🤐|🤫|㊙)\ufe0f?/u

/** `🔒 = members only`, `items with a 🔒 are closed`: then it is the key of the agenda that says what the sign means. */
const explainsLock =
  /^\W*?(?:🔒|🔐)\ufe0f?[)\]]?\s*(?:[=:–—-]|means|denotes|marks|shows|indicates)|\b(?:marked|with|shown)\b[^.]{0,30}(?:🔒|🔐)/iu
/** A line that begins as an item does. */
const begun = /^\s*(?:[•*–—-]|(?:item )?\(?\d{1,3}[a-z]?[.):])\s/i

/** What is said of the meeting itself beside a picture of a calendar, a clock or a pin. */
const facts: readonly (readonly [RegExp, string])[] = [
  [/^[📅🗓📆]/u, 'Date'],
  [/^(?:[🕐-🕧]|⏰|⏱|🕰|⌚)/u, 'Time'],
  [/^(?:📍|🏢|🏛|🏫)/u, 'Venue'],
]

/** So many lines with one sign, and so many with any picture, make a list. */
const fewest = { ofOne: 3, ofAny: 4 }

const bare = (point: string) => point.replace(/[\ufe0f\u200d\p{Emoji_Modifier}]/gu, '')

/** Whether the lines with `>>` are of an older e-mail, quoted, and no list: the head of a mail or an empty line has the sign as well. */
const isQuoted = (raws: readonly string[], point: string): boolean =>
  point.startsWith('>') &&
  raws.some(raw => /^\s*>+\s*(?:$|(?:from|sent|to|subject|date|on .{6,60} wrote)\s?:)|^> /i.test(raw.slice(0, 120)))

/** The lines of a text with the usual point before each line of a list that has another sign there, and a number with a stop for one in a picture. */
export function withPlainPoints(raws: readonly string[]): readonly string[] {
  const counted = raws.map(raw =>
    reactions.test(raw.slice(0, 200))
      ? ''
      : raw.length > 600
        ? raw
        : raw.replace(
            keycap,
            (_, space: string, one = '', two = '') => `${space}${one === '' ? 10 : `${one}${two}`}. `,
          ),
  )
  const signs = counted.map(raw => (raw.length > 600 || raw.includes('\t') ? undefined : sign.exec(raw)?.[2]))
  const times = new Map<string, number>()
  for (const each of signs) if (each !== undefined) times.set(bare(each), (times.get(bare(each)) ?? 0) + 1)
  const pictures = signs.filter(
    each => each !== undefined && isPicture(each) && !facts.some(([form]) => form.test(each)),
  )
  const listed = (point: string) =>
    ((times.get(bare(point)) ?? 0) >= fewest.ofOne || (isPicture(point) && pictures.length >= fewest.ofAny)) &&
    !isQuoted(raws, point)
  const explained = raws.some(raw => explainsLock.test(raw.slice(0, 200)))
  const withLists = signs.some(each => each !== undefined && listed(each))
  return counted.map((raw, at) => {
    const point = signs[at]
    if (point === undefined)
      return raw !== raws[at] || (!explained && lock.test(raw.slice(0, 600)) && begun.test(raw))
        ? undecorated(raw)
        : raw
    const [whole = '', space = ''] = sign.exec(raw) ?? []
    const words = raw.slice(whole.length)
    const fact = facts.find(([form]) => form.test(point))?.[1]
    if (fact !== undefined && (times.get(bare(point)) ?? 0) < fewest.ofOne)
      return /^\p{L}{3,10}\s?:/u.test(words) ? `${space}${words}` : `${space}${fact}: ${words}`
    if (!listed(point) && !(withLists && /^[▪◾◽▫]/u.test(point))) return raw
    return `${space}• ${undecorated(lock.test(point) ? `${words} ${point}` : words)}`
  })
}

/** The words of a point without the pictures among them; what has a lock may be confidential, and what is said behind it says why. */
function undecorated(words: string): string {
  const [before = '', ...behind] = words.split(lock).map(part => part.replace(decoration, '').trimEnd())
  if (behind.length === 0) return before
  const said = behind
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' ')
  // "🔒 Two cases – Moll Petherick", "Two cases 🔒 – Moll Petherick"
  if (/^\s*(?:[•*–—-]|\(?\d{1,3}[a-z]?[.)])?\s*$/.test(before))
    return `${before}${before === '' ? '' : ' '}${said} (in confidence)`
  if (said === '' || /^[-–—:(]/.test(said)) return `${before}${said === '' ? '' : ` ${said}`} (in confidence)`
  // Behind the next dash stands who presents, and how long.
  const [why = '', ...rest] = said.split(/(?=\s[-–—|]\s)/)
  return `${before} (in confidence: ${why.replace(/[()]/g, ' ').trim()})${rest.join('')}`
}
