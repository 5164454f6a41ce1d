import { type JWTPayload, createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { NotSignedIn, SignIn, SignedIn } from './signIn.ts'

/** Whose tokens are taken. */
export interface TeamsSignInWanted {
  /** The client id of the registration the tokens are for. */
  readonly appId: string
  /** The address the page is served at, whose host the registration's Application ID URI names. */
  readonly publicAddress: string | undefined
  /** Tenants whose people may sign in; their ids. */
  readonly tenants: readonly string[]
  /** Who issues the tokens, without a slash at its end: `https://login.microsoftonline.com`. */
  readonly authority: string
  /** The programs that may bring a token: Teams' client ids. */
  readonly clients: readonly string[]
  readonly now: () => Date
}

/** Milliseconds: keys are fetched again for a key not known yet at most so often, kept so long, and waited for so long. */
const keysAnew = 30_000,
  keysKept = 12 * 3_600_000,
  keysAwaited = 5_000
/** Seconds by which two clocks may differ. */
const clocksDiffer = 60

/**
 * Signing in by Teams' single sign-on: the token that `getAuthToken` gives a page. Its signature, audience and time are checked, that an allowed tenant issued it
 * (the issuer is compared with the token's own tenant, since one set of keys signs for all), that it was given for this page's scope, and to Teams.
 * Who it is comes from the token alone (Microsoft identity platform: access tokens; validate the token).
 */
export function teamsSignIn(wanted: TeamsSignInWanted): SignIn {
  const keys = createRemoteJWKSet(new URL(`${wanted.authority}/common/discovery/v2.0/keys`), {
    cooldownDuration: keysAnew,
    cacheMaxAge: keysKept,
    timeoutDuration: keysAwaited,
  })
  return {
    how: () => ({ how: 'teams' }),
    who: token => whoIs(token, wanted, keys),
  }
}

/** The keys as they were fetched last. */
type Keys = ReturnType<typeof createRemoteJWKSet>

/** The names the registration may have as what a token is for: its client id, or its Application ID URI as Teams asks for one, with a bot's mark or without. */
function audiences({ appId, publicAddress }: TeamsSignInWanted): string[] {
  const host = publicAddress === undefined ? undefined : URL.parse(publicAddress)?.host
  return [appId, ...(host === undefined ? [] : [`api://${host}/botid-${appId}`, `api://${host}/${appId}`])]
}

async function whoIs(token: string, wanted: TeamsSignInWanted, keys: Keys): Promise<SignedIn | NotSignedIn> {
  if (token === '') return { not: 'none' }
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience: audiences(wanted),
      requiredClaims: ['exp', 'iss', 'tid', 'oid', 'scp'],
      clockTolerance: clocksDiffer,
      currentDate: wanted.now(),
    })
    return isKeyFor(keys, protectedHeader.kid, payload) ? personIn(payload, wanted) : { not: 'not valid' }
  } catch (fault) {
    if (fault instanceof errors.JWTExpired) return { not: 'expired' }
    if (isOfToken(fault)) return { not: 'not valid' }
    throw fault
  }
}

/** Whether a key signs for the token's tenant: most are every tenant's, `{tenantid}` in their issuer; others one tenant's alone. */
function isKeyFor(keys: Keys, kid: string | undefined, payload: JWTPayload): boolean {
  const key: object | undefined = keys.jwks()?.keys.find(each => each.kid === kid)
  const issuer = key !== undefined && 'issuer' in key ? word(key.issuer) : ''
  return issuer === '' || issuer.includes('{tenantid}') || issuer.includes(word(payload['tid']))
}

/** Whether it is the token that is at fault, and not the keys, which could not be had. */
const isOfToken = (fault: unknown): boolean =>
  fault instanceof errors.JOSEError &&
  !(fault instanceof errors.JWKSTimeout) &&
  !(fault instanceof errors.JWKSInvalid) &&
  fault.code !== 'ERR_JOSE_GENERIC'

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

function personIn(payload: JWTPayload, { tenants, authority, clients }: TeamsSignInWanted): SignedIn | NotSignedIn {
  const tenant = word(payload['tid']).toLowerCase(),
    account = word(payload['oid']).toLowerCase()
  const issuers = [`${authority}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`]
  if (!/^[0-9a-f-]{36}$/.test(tenant) || !/^[0-9a-f-]{36}$/.test(account)) return { not: 'not valid' }
  if (!issuers.includes(word(payload.iss).toLowerCase())) return { not: 'not valid' }
  if (!tenants.some(allowed => allowed.toLowerCase() === tenant)) return { not: 'tenant not allowed' }
  const program = word(payload['azp'] ?? payload['appid']).toLowerCase()
  if (!clients.includes(program)) return { not: 'not valid' }
  if (!word(payload['scp']).split(' ').includes('access_as_user')) return { not: 'not valid' }
  const name = word(payload['name']).trim() || word(payload['preferred_username']).trim() || 'Somebody'
  return {
    by: { id: account, name },
    account: `${tenant} ${account}`,
    ...(payload.exp === undefined ? {} : { until: payload.exp * 1000 }),
  }
}
