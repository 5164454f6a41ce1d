/** Teams' Markdown as a person reads it: without the signs for bold, italic and links, and with escaped signs as themselves, and without spaces of no width. */
export function asRead(text: string): string {
  const kept: string[] = []
  const without = text.replace(/\\([\\`*_[\]()#>~|.!+-])/g, (_, sign: string) => `\uE000${kept.push(sign) - 1}\uE000`)
  const read = without
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, '$1')
    .replace(/(^|[\s(])[*_](\S(?:[^*_]*\S)?)[*_](?=$|[\s).,;:])/g, '$1$2')
  return read.replaceAll('\u200B', '').replace(/\uE000(\d+)\uE000/g, (_, place: string) => kept[Number(place)] ?? '')
}
