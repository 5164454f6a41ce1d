import type { PersonInChat } from '../app/ports/posts.ts'
import { fieldsNamed, notFilledIn } from '../cards/setUpSaid.ts'
import type { Filled, MemberWritten } from '../cards/setUpVerbs.ts'
import { nameOfAccount } from '../meeting/accountNames.ts'
import { votesByDefault } from '../meeting/termsByDefault.ts'
import { addressRefused } from '../meeting/termsFaults.ts'
import { type Member, bodies, parts } from '../meeting/termsOfReference.ts'
import { type Worded, worded } from '../meeting/worded.ts'

const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Somebody picked from the chat as a member, with what was filled in for several at once; nothing where the part is none. */
export function memberPicked({ name, id, email }: PersonInChat, filled: Filled): Member | undefined {
  const part = parts.find(p => p === filled['part']),
    body = bodies.find(b => b === filled['body']),
    organisation = inOneLine(filled['organisation'] ?? '')
  if (part === undefined) return undefined
  return {
    name: nameOfAccount(name),
    ...(organisation === '' ? {} : { organisation }),
    ...(body === undefined ? {} : { body }),
    votes: votesByDefault(part),
    part,
    ...(id === undefined ? {} : { id }),
    ...(email === undefined ? {} : { email }),
    deputies: [],
  }
}

/** The member that was filled in, or why it is none. The account is that of the person picked; else it stays, unless another e-mail address was written. */
export function memberWritten(
  written: MemberWritten,
  picked: PersonInChat | undefined,
  before: Member | undefined,
): Member | { readonly why: Worded } {
  const part = parts.find(p => p === written.part),
    body = bodies.find(b => b === written.body)
  if (part === undefined) return { why: notFilledIn.noPart }
  const noAddress = written.email === '' ? undefined : addressRefused(written.email)
  if (noAddress !== undefined) return { why: worded`"${fieldsNamed.email}" ${noAddress}.` }
  const optional = <K extends string>(key: K, words: string) =>
    (words === '' ? {} : { [key]: inOneLine(words) }) as { readonly [P in K]?: string }
  const sameAddress = written.email.toLowerCase() === (before?.email ?? '').toLowerCase()
  const account =
    picked === undefined
      ? { ...(before?.id === undefined || !sameAddress ? {} : { id: before.id }), ...optional('email', written.email) }
      : {
          ...(picked.id === undefined ? {} : { id: picked.id }),
          ...(picked.email === undefined ? {} : { email: picked.email }),
        }
  const name = written.name === '' ? nameOfAccount(picked?.name ?? '') : inOneLine(written.name)
  return {
    name,
    ...optional('honorific', written.honorific),
    ...optional('post', written.post),
    ...optional('organisation', written.organisation),
    ...(body === undefined ? {} : { body }),
    votes: written.votes === '' ? votesByDefault(part) : written.votes === 'true',
    part,
    ...(written.lead === 'true' && written.organisation !== '' ? { lead: true as const } : {}),
    ...account,
    deputies: [
      ...new Set(
        written.deputies
          .split(/[,;\n]/)
          .map(inOneLine)
          .filter(d => d !== '' && d !== name),
      ),
    ],
  }
}
