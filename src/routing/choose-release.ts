import type { Caller } from '../core/caller.ts'
import type { Extension } from '../core/request.ts'
import type { Release } from '../core/release.ts'
import type { ReleaseSource, Rollout } from '../core/ports.ts'
import { UmbelError } from '../core/errors.ts'
import { hashText } from '../core/hash-random.ts'

/**
 * The release that serves a request: the live one; the candidate of a rollout for its share of callers; or the one that
 * a test pins. At once unless one is pinned.
 *
 * @param drawn stands for a caller without key or session, of whom each request is drawn anew; without it the live
 * release serves
 */
export function chooseRelease(
  asked: Pick<Extension, 'release' | 'session'>,
  caller: Caller,
  live: Release,
  releases: ReleaseSource,
  drawn?: string,
): Release | Promise<Release> {
  const { rollout } = releases
  if (asked.release !== undefined) return pinned(asked.release, caller, releases)
  if (rollout === undefined) return live
  const subject = subjectOf(asked.session, caller, rollout.by) ?? drawn
  return subject !== undefined && isInShare(subject, rollout) ? rollout.release : live
}

/**
 * Whether a caller is among the share. Each has a place from 0 to 100 that a rollout keeps: who is in at 10% is in at
 * 50%. Another candidate gives other places, so that the same callers are not always the first.
 */
export function isInShare(subject: string, { release, percent }: Rollout): boolean {
  return (hashText(subject, hashText(release.id)) / 2 ** 32) * 100 < percent
}

function subjectOf(session: string | undefined, caller: Caller, by: Rollout['by']): string | undefined {
  const key = caller.account ?? undefined
  return by === 'session' ? (session ?? key) : (key ?? session)
}

/** An older release may have weaker limits, or serve more: only who administers may go back to it. */
async function pinned(name: string, { scopes }: Caller, releases: ReleaseSource): Promise<Release> {
  if (scopes.admin !== true) {
    const message =
      "Only the owner's key, or one made with --admin, may pin a release (x-umbel-release): its limits may be others."
    throw new UmbelError('auth', message, { status: 403, code: 'out_of_scope' })
  }
  const release = await releases.pinned(name).catch((error: unknown) => {
    throw unusable(name, error)
  })
  if (release !== undefined) return release
  const message = `There is no release or version '${name}' here. See what there is: npx umbel releases`
  throw new UmbelError('request', message, {
    status: 404,
    code: 'release_not_found',
    param: 'x-umbel-release',
  })
}

function unusable(name: string, error: unknown): UmbelError {
  const why = error instanceof Error ? error.message : String(error)
  const message = `Release '${name}' cannot serve: ${why}`
  return new UmbelError('request', message, {
    status: 409,
    code: 'release_refused',
    param: 'x-umbel-release',
  })
}
