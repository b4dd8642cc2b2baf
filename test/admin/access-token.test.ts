import { afterEach, expect, test, vi } from 'vitest'
import { SignJWT, exportJWK, generateKeyPair } from 'jose'
import { accessVerifier } from '../../src/admin/access-token.ts'

const { publicKey, privateKey } = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }
const issuer = 'https://acme.cloudflareaccess.com'
const token = await new SignJWT({ email: 'ann@example.com' })
  .setProtectedHeader({ alg: 'RS256', kid: 'k' })
  .setIssuer(issuer)
  .setAudience('app')
  .setExpirationTime('5 minutes')
  .sign(privateKey)

afterEach(() => void vi.unstubAllGlobals())

test.each([
  issuer,
  `${issuer}/`,
  `${issuer}/cdn-cgi/access/certs`,
  'acme.cloudflareaccess.com',
  'acme.cloudflareaccess.com/',
  'acme',
])('a team may be written %s', async (team) => {
  const fetched = vi.fn<typeof fetch>(async () => Response.json({ keys: [jwk] }))
  vi.stubGlobal('fetch', fetched)
  expect(await accessVerifier({ team, audience: 'app' })(token)).toBe('ann@example.com')
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`${issuer}/cdn-cgi/access/certs`)
})

test.each(['http://', 'a b', ':'])(
  'a team that is no address, %j, is told so when it is asked',
  async (team) => {
    await expect(accessVerifier({ team, audience: 'app' })(token)).rejects.toThrow('UMBEL_ACCESS_TEAM')
  },
)
