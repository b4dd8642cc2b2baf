import type { KeyValue } from './key-value.ts'
import type { Outcome, Releases } from './releases.ts'
import type { Release } from '../../core/release.ts'
import type { RolloutShare } from './pointer.ts'
import { ConfigWriter } from './config-writer.ts'
import { ReleaseRefused } from './release-refused.ts'
import { memoryBook } from './release-book.ts'
import { packRelease } from './manifest.ts'
import { readLedger } from './read-live.ts'

/** Who publishes, why, and what they had seen. */
export interface Signature {
  readonly author: string | null
  readonly note: string | null
  readonly expected?: number
  readonly rollout?: RolloutShare
}

const unsigned: Signature = { author: null, note: null }

/** Sends a release to the one writer. */
export async function sendRelease(
  releases: Releases,
  release: Release,
  signature: Signature = unsigned,
): Promise<Outcome> {
  const { manifest, blob } = await packRelease(release)
  return releases.change({ do: 'publish', ...signature, packed: { manifest, blob: blob.bytes } })
}

/**
 * The writer where the one writer cannot be reached: here, on what KV shows. Two of these at once: the later pointer
 * wins; nothing is mixed, since a release is whole and never changes.
 */
export async function plainReleases(store: KeyValue, embedderBuild: string): Promise<Releases> {
  return new ConfigWriter({
    store,
    book: memoryBook(await readLedger(store)),
    clock: { now: () => Date.now() },
    embedderBuild,
    sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  })
}

/** Makes a release live by the plain way. Resolves with its version; throws where it was not taken. */
export async function publishRelease(store: KeyValue, release: Release): Promise<number> {
  const outcome = await sendRelease(await plainReleases(store, release.embedderBuild), release)
  if (outcome.ok) return outcome.entry.number
  throw new ReleaseRefused(outcome.message)
}
