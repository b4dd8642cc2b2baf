import { type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { UmbelError } from '../core/errors.ts'

/** The Cloudflare Access application in front of the administration. */
export interface AccessApplication {
  /** `https://<team>.cloudflareaccess.com`, or shorter. */
  readonly team: string
  /** The application's audience tag. */
  readonly audience: string
}

/**
 * Says who a token of Access speaks for; undefined: it is not one of this application, or has expired. Rejects with
 * class `auth`, 503, where the team's keys cannot be had: then nothing is known of the token.
 */
export type AccessVerifier = (token: string) => Promise<string | undefined>

/**
 * Verifies `Cf-Access-Jwt-Assertion` against the team's public keys, which rotate and are fetched when needed
 * (https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json/).
 */
export function accessVerifier({ team, audience }: AccessApplication): AccessVerifier {
  const issuer = originOf(team)
  if (issuer === undefined) {
    const why = 'UMBEL_ACCESS_TEAM is no address: write https://<team>.cloudflareaccess.com.'
    return () => Promise.reject(unavailable(why))
  }
  const keys = keysOf(issuer)
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['RS256', 'ES256'],
        requiredClaims: ['exp'],
      })
      const name = payload['email'] ?? payload['common_name'] ?? payload.sub
      return typeof name === 'string' && name !== '' ? name : 'access'
    } catch (thrown) {
      if (thrown instanceof errors.JOSEError && !aboutKeys.has(thrown.code)) return undefined
      throw unavailable('The keys of Cloudflare Access cannot be fetched. Try again soon.')
    }
  }
}

/** What jose says of the answer with the keys, not of the token. */
const aboutKeys: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
])

function unavailable(why: string): UmbelError {
  return new UmbelError('auth', why, { status: 503, code: 'auth_unavailable', retryAfterMs: 5_000 })
}

/** Of the address as it is copied, of its host alone, or of the team's bare name. */
function originOf(team: string): string | undefined {
  if (team.includes('://')) return URL.parse(team)?.origin
  return URL.parse(team.includes('.') ? `https://${team}` : `https://${team}.cloudflareaccess.com`)?.origin
}

function keysOf(team: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team), { timeoutDuration: 5_000 })
}
