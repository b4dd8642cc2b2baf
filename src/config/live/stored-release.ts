import { blobKey, releaseKey } from './keys.ts'
import { blobOf, packRelease, unpackRelease } from './manifest.ts'
import type { KeyValue } from './key-value.ts'
import type { Release } from '../../core/release.ts'
import { ReleaseRefused } from './release-refused.ts'
import type { StoredRelease } from './pointer.ts'
import { sha256 } from './sha256.ts'

/**
 * Stores a release: its blob, then the manifest that names it. One that is there already and whole stays as it is:
 * edges keep what they have read under its key for a day.
 */
export async function storeRelease(store: KeyValue, release: Release): Promise<StoredRelease> {
  const present = await findStored(store, release.id)
  if (present !== undefined && (await isWhole(store, present, release.embedderBuild))) return present
  const packed = await packRelease(release)
  await store.put(blobKey(packed.blob.sha256), packed.blob.bytes)
  await store.put(releaseKey(packed.id), packed.manifest)
  return { release: packed.id, sha256: packed.sha256 }
}

/** The stored release of an id; undefined when there is none. */
export async function findStored(store: KeyValue, id: string): Promise<StoredRelease | undefined> {
  const manifest = await store.get(releaseKey(id))
  return manifest === null ? undefined : { release: id, sha256: await sha256(manifest) }
}

async function isWhole(store: KeyValue, stored: StoredRelease, embedderBuild: string): Promise<boolean> {
  return loadRelease(store, stored, '', embedderBuild).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ReleaseRefused) return false
      throw error
    },
  )
}

/**
 * Loads a release. Only a whole one is taken: of a known schema, of this embedder's build, every part with the
 * hash it should have. Throws `ReleaseRefused` otherwise; a failing store rejects with its own error.
 */
export async function loadRelease(
  store: KeyValue,
  stored: StoredRelease,
  version: string,
  embedderBuild: string,
): Promise<Release> {
  const manifest = await store.get(releaseKey(stored.release))
  if (manifest === null) throw new ReleaseRefused(`Release ${stored.release} is not there (yet).`)
  if ((await sha256(manifest)) !== stored.sha256) {
    throw new ReleaseRefused(`Release ${stored.release} does not have the hash that its pointer names.`)
  }
  const text = new TextDecoder().decode(manifest)
  const blobHash = blobOf(text)
  const blob = await store.get(blobKey(blobHash))
  if (blob === null)
    throw new ReleaseRefused(`The blob ${blobHash} of release ${stored.release} is not there (yet).`)
  if ((await sha256(blob)) !== blobHash) throw new ReleaseRefused(`The blob ${blobHash} is damaged.`)
  const release = unpackRelease(text, blob, version)
  if (release.embedderBuild !== embedderBuild) {
    const message = `Release ${stored.release} was made for embedder ${release.embedderBuild}, this is ${embedderBuild}: publish it again.`
    throw new ReleaseRefused(message)
  }
  return release
}
