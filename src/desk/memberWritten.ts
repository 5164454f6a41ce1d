import type { PersonInChat } from '../app/ports.ts'
import { aboutSetUp } from '../cards/sentences.ts'
import type { MemberWritten } from '../cards/setUpVerbs.ts'
import { type Member, bodies, parts } from '../meeting/termsOfReference.ts'

const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The member that was filled in. The account is that of the person picked; else it stays, unless another e-mail address was written. */
export function memberWritten(
  written: MemberWritten,
  picked: PersonInChat | undefined,
  before: Member | undefined,
): Member | string {
  const part = parts.find(p => p === written.part),
    body = bodies.find(b => b === written.body)
  if (part === undefined) return aboutSetUp.choosePart
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
  const name = inOneLine(written.name === '' ? (picked?.name ?? '') : written.name)
  return {
    name,
    ...optional('honorific', written.honorific),
    ...optional('post', written.post),
    ...optional('organisation', written.organisation),
    ...(body === undefined ? {} : { body }),
    votes: written.votes === '' ? part !== 'clerk' && part !== 'in attendance' : written.votes === 'true',
    part,
    ...(before?.lead === true && written.organisation !== '' ? { lead: true as const } : {}),
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
