import { createHash } from 'node:crypto'

/** Somebody who will be in the room, as a test or a partnership file names them. */
export interface PersonGiven {
  readonly name: string
  /** Entra object id; made from the name where it is left out. */
  readonly id?: string
  readonly email?: string
  /** From another organisation, invited into the council's tenant. */
  readonly guest?: boolean
  /** Joined by the link without an account: Teams gives no object id and no address. */
  readonly anonymous?: boolean
  readonly tenantId?: string
}

/** Somebody in the room. Two names address them: the object id, and `mri`, which Teams uses in conversations. */
export interface Person {
  readonly name: string
  readonly aadObjectId?: string
  readonly mri: string
  readonly email?: string
  readonly guest: boolean
  readonly tenantId: string
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** An identifier made from a text: the same every time, so that a bot that remembers it from yesterday is right. */
export function guidFrom(text: string): string {
  const hex = digest(text).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Gives a person the identifiers Teams would. */
export function personFrom(given: PersonGiven, councilTenant: string): Person {
  const id = given.id ?? guidFrom(`person ${given.email ?? given.name}`)
  return {
    name: given.name,
    mri: `29:1${digest(`mri ${id}`).toString('base64url')}`,
    guest: given.guest ?? false,
    tenantId: given.tenantId ?? councilTenant,
    ...(given.anonymous === true
      ? {}
      : { aadObjectId: id, ...(given.email === undefined ? {} : { email: given.email }) }),
  }
}

/** A member of a chat as the connector tells it (`TeamsChannelAccount`). */
export function accountOf(person: Person) {
  const guestName = person.email?.replace('@', '_')
  return {
    id: person.mri,
    name: person.name,
    ...(person.aadObjectId === undefined ? {} : { objectId: person.aadObjectId, aadObjectId: person.aadObjectId }),
    ...(person.email === undefined
      ? {}
      : {
          email: person.email,
          userPrincipalName: person.guest ? `${guestName}#EXT#@council.onmicrosoft.com` : person.email,
        }),
    givenName: person.name.split(' ')[0] ?? person.name,
    surname: person.name.split(' ').slice(1).join(' '),
    tenantId: person.tenantId,
    userRole: person.aadObjectId === undefined ? 'anonymous' : person.guest ? 'guest' : 'user',
  }
}

/** Whether either of Teams' two names for a person is this one. */
export const isAddressedBy = (person: Person, id: string) => person.mri === id || person.aadObjectId === id
