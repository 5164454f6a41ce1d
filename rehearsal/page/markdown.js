// @ts-check

/** @type {Record<string, string>} */
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** @param {string} text */
const escaped = text => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

/**
 * Bold, italic, links and words as typed, in backticks, within a line; a sign after a backslash is itself, and everything else stays as it was typed.
 * @param {string} text
 */
function line(text) {
  /** @type {string[]} */
  const kept = []
  const without = text.replace(/\\([\\`*_[\]()#>~|.!+-])/g, (_, sign) => `\uE000${kept.push(sign) - 1}\uE000`)
  const coded = without.replace(/`([^`]+)`/g, (_, code) => `\uE001${kept.push(code) - 1}\uE001`)
  return formatted(coded)
    .replace(/\uE001(\d+)\uE001/g, (_, place) => `<code>${escaped(kept[Number(place)] ?? '')}</code>`)
    .replace(/\uE000(\d+)\uE000/g, (_, place) => escaped(kept[Number(place)] ?? ''))
}

/** @param {string} text */
const formatted = text =>
  escaped(text)
    .replace(
      /\[([^\]]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+|file:\/\/[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noreferrer">$1</a>',
    )
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_](\S(?:[^*_]*\S)?)[*_](?=$|[\s).,;:])/g, '$1<em>$2</em>')

const point = /^([ \t]*)(?:[-*•]|(\d+)[.)])\s+(.*)$/

/**
 * Teams' Markdown as HTML: bold, italic, links, lists, line breaks. Nothing that was typed can become an element of its own.
 * @param {string} text
 */
export function markdown(text) {
  /** @type {string[]} */
  const out = []
  /** @type {string[]} */
  const open = []
  const closeTo = (/** @type {number} */ depth) => {
    while (open.length > depth) out.push(`</li></${open.pop()}>`)
  }
  let blank = true
  for (const each of text.split(/\r?\n/)) {
    const found = point.exec(each)
    if (found === null) {
      closeTo(0)
      if (each.trim() === '') blank = true
      else out.push(blank ? `<p>${line(each)}</p>` : `<br>${line(each)}`)
      if (each.trim() !== '') blank = false
      continue
    }
    const [, indent = '', number, words = ''] = found
    const depth = Math.min(Math.floor(indent.length / 2) + 1, open.length + 1)
    const list = number === undefined ? 'ul' : 'ol'
    if (open.length < depth) {
      open.push(list)
      out.push(list === 'ol' && number !== '1' ? `<ol start="${number}"><li>` : `<${list}><li>`, line(words))
    } else {
      closeTo(depth)
      out.push('</li><li>', line(words))
    }
    blank = true
  }
  closeTo(0)
  return out.join('').replaceAll('</p><br>', '<br>')
}
