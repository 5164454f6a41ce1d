import type { Agenda } from '../../../meeting/agenda.ts'
import { isName, namesAPost } from '../../../meeting/presentersWritten.ts'
import { isPost } from './posts.ts'

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
  const apart = postBehind(name)
  const posts = [...(apart === undefined ? [] : [apart.post]), ...post]
  return {
    name: apart?.name ?? name,
    ...(posts.length > 0 && { post: posts.join(', ') }),
    ...(number !== undefined && { phone: number }),
    ...(address !== undefined && { email: address }),
  }
}

/** `Ada Moss Democratic Services Officer`: a name and the post behind it, where only spaces parted them. */
function postBehind(written: string): { readonly name: string; readonly post: string } | undefined {
  const words = written.split(' ')
  const at = [2, 3].find(
    count =>
      isName(words.slice(0, count).join(' ')) &&
      isPost(words.slice(count).join(' ')) &&
      !namesAPost(words.slice(0, count).join(' ')),
  )
  return at === undefined ? undefined : { name: words.slice(0, at).join(' '), post: words.slice(at).join(' ') }
}

/** How the plain layout writes a contact. */
export const contactWritten = ({ name, post, phone: number, email: address }: Contact): string =>
  [name, post, number, address].filter(part => part !== undefined).join(', ')
