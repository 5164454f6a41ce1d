import { asManagedIdentity, type Token } from './signIn.ts'

/** What a token for Azure Database for PostgreSQL is asked for, by the end of the server's name; the public cloud's where none fits. */
const resources: readonly (readonly [server: string, resource: string])[] = [
  ['.usgovcloudapi.net', 'https://ossrdbms-aad.database.usgovcloudapi.net'],
  ['.chinacloudapi.cn', 'https://ossrdbms-aad.database.chinacloudapi.cn'],
  ['', 'https://ossrdbms-aad.database.windows.net'],
]

/**
 * What stands for the password when a managed identity signs in to PostgreSQL: a token, from memory while one is valid.
 * (learn.microsoft.com/azure/postgresql/flexible-server/security-connect-with-managed-identity.)
 * @param clientId which identity; the machine's own where it is undefined
 */
export function databaseToken(databaseUrl: string, clientId: string | undefined): Token {
  const host = URL.parse(databaseUrl)?.hostname ?? ''
  const resource = resources.find(([server]) => host.endsWith(server))?.[1] ?? ''
  let signedIn: Token | undefined
  return async () => {
    try {
      signedIn ??= asManagedIdentity(clientId, resource)
      return await signedIn()
    } catch (cause) {
      const code = cause instanceof Error && 'errorCode' in cause ? ` (${String(cause.errorCode)})` : ''
      throw new Error(
        `the managed identity gave no token for the database${code}; see that the identity is assigned to this machine, and that ManagedIdentityClientId is its client id`,
        { cause },
      )
    }
  }
}
