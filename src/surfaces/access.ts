import type { HeaderView } from '../core/headers.ts'
import { UmbelError } from '../core/errors.ts'

/** Who may use this deployment. No deployment is ever an open proxy. */
export interface Access {
  /** Local mode: a key is asked for only where one is set. */
  readonly local: boolean
  readonly ownerKey: string | undefined
}

/** Throws class `auth` unless the request carries the owner's key. Takes the time it takes, right or wrong. */
export async function checkAccess(headers: HeaderView, access: Access): Promise<void> {
  if (access.ownerKey === undefined || access.ownerKey === '') {
    if (access.local) return
    const message =
      'This deployment has no key yet: set the secret UMBEL_API_KEY (wrangler secret put UMBEL_API_KEY).'
    throw new UmbelError('auth', message, { status: 503, code: 'no_key_configured' })
  }
  const given = bearer(headers.get('authorization')) ?? headers.get('x-api-key') ?? ''
  if (await sameText(given, access.ownerKey)) return
  const message = 'Incorrect or missing API key: send Authorization: Bearer <UMBEL_API_KEY>, or x-api-key.'
  throw new UmbelError('auth', message, { code: 'invalid_api_key' })
}

function bearer(authorization: string | null): string | null {
  const match = authorization === null ? null : /^Bearer\s+(.+)$/i.exec(authorization)
  return match?.[1] ?? null
}

/** `timingSafeEqual` takes equal lengths only, so digests are compared. */
async function sameText(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([digest(a), digest(b)])
  return crypto.subtle.timingSafeEqual(left, right)
}

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}
