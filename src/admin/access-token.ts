import { type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose'

/** The Cloudflare Access application in front of the administration. */
export interface AccessApplication {
  /** `https://<team>.cloudflareaccess.com`. */
  readonly team: string
  /** The application's audience tag. */
  readonly audience: string
}

/** Says who a token of Access speaks for; undefined: it is not one of this application, or has expired. */
export type AccessVerifier = (token: string) => Promise<string | undefined>

/**
 * Verifies `Cf-Access-Jwt-Assertion` against the team's public keys, which rotate and are fetched when needed
 * (https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json/).
 * Rejects where the keys cannot be fetched.
 */
export function accessVerifier({ team, audience }: AccessApplication, keys = keysOf(team)): AccessVerifier {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: team,
        audience,
        algorithms: ['RS256', 'ES256'],
      })
      const name = payload['email'] ?? payload['common_name'] ?? payload.sub
      return typeof name === 'string' && name !== '' ? name : 'access'
    } catch (thrown) {
      if (thrown instanceof errors.JOSEError && !(thrown instanceof errors.JWKSTimeout)) return undefined
      throw thrown
    }
  }
}

function keysOf(team: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team), { timeoutDuration: 5_000 })
}
