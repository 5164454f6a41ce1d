import type { Agenda } from '../../meeting/agenda.ts'

type Contact = NonNullable<Agenda['contact']>

const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/
const phone = /(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d[\d\s()-]{6,16}\d(?:\s?(?:ext|x)\.?\s?\d{1,6})?/i
const words = /\b(?:e-?mail|tel(?:ephone)?(?: no)?|phone|mobile|direct (?:dial|line))\b\.?\s?:?\s?/gi

/** A contact in one line: name, post, telephone, e-mail address, in any order after the name. */
export function readContact(written: string): Contact | undefined {
  const text = written.slice(0, 400)
  const address = email.exec(text)?.[0].replace(/\.$/, '')
  const withoutAddress = address === undefined ? text : text.replace(address, ' ')
  const number = phone.exec(withoutAddress)?.[0].trim()
  const left = (number === undefined ? withoutAddress : withoutAddress.replace(number, ' ')).replace(words, ' ')
  const bracketed = left.replace(/\(([^()]*)\)/g, ', $1')
  const [name, ...post] = bracketed
    .split(/[,;|]|\s[-–—]\s/)
    .map(part =>
      part
        .replace(/\s+/g, ' ')
        .replace(/^[.\s]+|[.\s]+$/g, '')
        .trim(),
    )
    .filter(part => part !== '' && part !== 'or' && part !== 'on')
  if (name === undefined) return undefined
  return {
    name,
    ...(post.length > 0 && { post: post.join(', ') }),
    ...(number !== undefined && { phone: number }),
    ...(address !== undefined && { email: address }),
  }
}

/** How the plain layout writes a contact. */
export const contactWritten = ({ name, post, phone: number, email: address }: Contact): string =>
  [name, post, number, address].filter(part => part !== undefined).join(', ')
