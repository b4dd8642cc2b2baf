import type { Caller } from '../core/caller.ts'
import type { HeaderView } from '../core/headers.ts'
import type { Clock } from '../core/ports.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { WaitUntil } from '../keys/remote-memo.ts'
import { UmbelError } from '../core/errors.ts'
import { callerOf, whyClosed } from '../keys/key-record.ts'
import { isKeyText } from '../keys/key-text.ts'
import { owner } from '../core/caller.ts'
import { hexDigits, sha256Bytes } from '../core/sha256.ts'

/** Who may use this deployment. No deployment is ever an open proxy. */
export interface Access {
  /** Local mode: a key is asked for only where one is set, or was made. */
  readonly local: boolean
  readonly ownerKey: string | undefined
  readonly keys: KeyRing
  readonly clock: Clock
}

/**
 * Who asks, by `Authorization: Bearer` or `x-api-key`. Throws class `auth` for anyone else. Takes the time it takes,
 * right or wrong: digests are compared, and unknown, revoked and expired keys are told alike.
 */
export async function checkAccess(
  headers: HeaderView,
  access: Access,
  waitUntil: WaitUntil,
): Promise<Caller> {
  const given = bearer(headers.get('authorization')) ?? headers.get('x-api-key') ?? ''
  const known = ownersDigest(access)
  const ownerDigest = known instanceof Promise ? await known : known
  // No store is asked for what cannot be a key.
  const isKey = isKeyText(given)
  if (ownerDigest === undefined && !isKey) return keyless(access, waitUntil)
  const digest = await sha256Bytes(given)
  if (ownerDigest !== undefined && crypto.subtle.timingSafeEqual(digest, ownerDigest)) return owner
  if (!isKey) throw refused()
  return holderOf(hexDigits(digest), access, waitUntil)
}

/** Without an owner's key: on this machine nothing is asked until a key is made, elsewhere only keys open. */
async function keyless({ local, keys }: Access, waitUntil: WaitUntil): Promise<Caller> {
  if (!local) {
    const message =
      'This deployment has no key yet: set the secret UMBEL_API_KEY (wrangler secret put UMBEL_API_KEY), or make a key (npx umbel keys create).'
    throw new UmbelError('auth', message, { status: 503, code: 'no_key_configured' })
  }
  const any = keys.any(waitUntil)
  if (any instanceof Promise ? await any : any) throw refused()
  return owner
}

/** Who holds the key of a hash. Throws class `auth` where there is none that opens. */
export async function holderOf(hash: string, { keys, clock }: Access, waitUntil: WaitUntil): Promise<Caller> {
  const found = keys.find(hash, waitUntil)
  const record = found instanceof Promise ? await found : found
  if (record === null || whyClosed(record, clock.now()) !== undefined) throw refused()
  return callerOf(record)
}

/** The digest of the owner's key, worked out once an isolate. */
const digests = new WeakMap<Access, Digest>()

type Digest = Uint8Array<ArrayBuffer>

function ownersDigest(access: Access): Digest | undefined | Promise<Digest> {
  const { ownerKey } = access
  if (ownerKey === undefined || ownerKey === '') return undefined
  return digests.get(access) ?? keepDigest(access, ownerKey)
}

async function keepDigest(access: Access, ownerKey: string): Promise<Digest> {
  const digest = await sha256Bytes(ownerKey)
  digests.set(access, digest)
  return digest
}

/** The token of an `Authorization: Bearer` header. */
export function bearer(authorization: string | null): string | null {
  const match = authorization === null ? null : /^Bearer\s+(.+)$/i.exec(authorization)
  return match?.[1] ?? null
}

function refused(): UmbelError {
  const message = 'Incorrect, expired or missing API key: send Authorization: Bearer <key>, or x-api-key.'
  return new UmbelError('auth', message, { code: 'invalid_api_key' })
}
