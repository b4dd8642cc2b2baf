import type { Access } from '../surfaces/access.ts'
import type { AccessVerifier } from './access-token.ts'
import type { WaitUntil } from '../keys/remote-memo.ts'
import { UmbelError } from '../core/errors.ts'
import { bearer, holderOf } from '../surfaces/access.ts'
import { hexDigits, sha256Bytes } from '../core/sha256.ts'
import { isKeyText } from '../keys/key-text.ts'

/** Who may use the administration. With neither a token nor Access it is off. */
export interface AdminAccess {
  /** The secret UMBEL_ADMIN_TOKEN. */
  readonly token: string | undefined
  /** Cloudflare Access in front. */
  readonly verify: AccessVerifier | undefined
  /** Managed keys with the scope `admin` open it as well. */
  readonly callers: Access
}

/**
 * Who administers: by Access, by the token, or by a managed key with the scope `admin`. Throws class `auth`, alike for
 * missing and wrong. The owner's key, which applications hold, opens nothing here.
 */
export async function checkAdmin(
  request: Request,
  access: AdminAccess,
  waitUntil: WaitUntil,
): Promise<string> {
  refuseOtherOrigins(request)
  const assertion = request.headers.get('cf-access-jwt-assertion')
  let unread: unknown
  if (assertion !== null && access.verify !== undefined) {
    try {
      const name = await access.verify(assertion)
      if (name !== undefined) return name
    } catch (thrown) {
      // The token opens all the same: Access sends its own with every request.
      unread = thrown
    }
  }
  const given = bearer(request.headers.get('authorization')) ?? ''
  const digest = await sha256Bytes(given)
  const { token } = access
  if (token !== undefined && token !== '') {
    if (crypto.subtle.timingSafeEqual(digest, await sha256Bytes(token))) return 'token'
  }
  if (isKeyText(given)) {
    const caller = await holderOf(hexDigits(digest), access.callers, waitUntil).catch(unlessUnknown)
    if (caller?.scopes.admin === true) return caller.key ?? 'key'
    if (caller !== undefined)
      throw new UmbelError('auth', 'This API key may not use the administration.', {
        status: 403,
        code: 'out_of_scope',
      })
  }
  if (unread !== undefined) throw unread
  throw new UmbelError('auth', 'The administration needs its token: send Authorization: Bearer <token>.', {
    code: 'invalid_admin_token',
  })
}

/** A key that opens nothing is no token either, and told so as any other text is. */
function unlessUnknown(thrown: unknown): undefined {
  if (thrown instanceof UmbelError && thrown.status === 401) return
  throw thrown
}

/** Access speaks through a cookie, so another site's page could make a browser ask. */
function refuseOtherOrigins(request: Request): void {
  const origin = request.headers.get('origin')
  if (origin === null || origin === new URL(request.url).origin) return
  throw new UmbelError('auth', 'The administration takes no requests from pages of other origins.', {
    status: 403,
    code: 'other_origin',
  })
}
