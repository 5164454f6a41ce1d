import type { Partnerships } from '../app/partnerships.ts'
import type { SignIn } from './signIn.ts'

/**
 * Signing in where there is no MicrosoftAppId, so that the process answers this machine alone: the page is whoever it says, by a token `room:ID`, or
 * `room:ID:NAME` for somebody who is no member, both with `%20` and the like in them.
 */
export const roomSignIn = (partnerships: Partnerships): SignIn => ({
  how: () => ({
    how: 'room',
    people: partnerships
      .all()
      .flatMap(t => t.members)
      .flatMap(({ id, name, part }) => (id === undefined ? [] : [{ id, name, part }])),
  }),
  async who(token) {
    const [, account = '', written] = /^room:([^:]{1,400})(?::(.{1,600}))?$/.exec(token) ?? []
    const id = asWritten(account)
    if (id === '') return { not: token === '' ? 'none' : 'not valid' }
    const member = partnerships
      .all()
      .flatMap(t => t.members)
      .find(m => m.id === id)
    const name = member?.name ?? asWritten(written ?? '')
    return { by: { id, name: name === '' ? 'Somebody' : name }, account: `room ${id}` }
  },
})

function asWritten(name: string): string {
  try {
    return decodeURIComponent(name).trim().slice(0, 200)
  } catch (fault) {
    // A percent sign that stands for nothing: the name as it is.
    if (fault instanceof URIError) return name
    throw fault
  }
}
