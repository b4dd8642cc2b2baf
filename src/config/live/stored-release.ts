import { blobKey, releaseKey } from './keys.ts'
import { compress, decompress } from './compressed.ts'
import { type Manifest, type PackedRelease, packRelease, readManifest, unpackRelease } from './manifest.ts'
import type { KeyReader, KeyValue } from './key-value.ts'
import type { Release } from '../../core/release.ts'
import { ReleaseMissing, ReleaseRefused } from './release-refused.ts'
import type { StoredRelease } from './pointer.ts'
import { sha256 } from './sha256.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Stores a release, as `storePacked` does. */
export async function storeRelease(store: KeyValue, release: Release): Promise<StoredRelease> {
  return storePacked(store, await packRelease(release), release.embedderBuild)
}

/**
 * Stores the blob of a release, then the manifest that names it. One that is there already and whole stays as it is:
 * edges keep what they have read under its key for a day.
 */
export async function storePacked(
  store: KeyValue,
  { id, manifest, blob, sha256: hash }: PackedRelease,
  embedderBuild: string,
): Promise<StoredRelease> {
  const present = await findStored(store, id)
  if (present !== undefined && (await isWhole(store, present, embedderBuild))) return present
  await store.put(blobKey(blob.sha256), await compress(blob.bytes))
  await store.put(releaseKey(id), await compress(manifest))
  return { release: id, sha256: hash }
}

/** A manifest or a blob as it was made; null when it is not there. */
export async function readPart(store: KeyReader, key: string): Promise<Bytes | null> {
  const stored = await store.get(key)
  return stored && decompress(stored)
}

/** The stored release of an id; undefined when there is none. */
export async function findStored(store: KeyReader, id: string): Promise<StoredRelease | undefined> {
  const manifest = await readPart(store, releaseKey(id))
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
 *
 * @param embedderBuild null: of any, to be looked at and not to serve
 */
export async function loadRelease(
  store: KeyReader,
  stored: StoredRelease,
  version: string,
  embedderBuild: string | null,
): Promise<Release> {
  const manifest = await readPart(store, releaseKey(stored.release))
  if (manifest === null) throw new ReleaseMissing(`Release ${stored.release} is not there (yet).`)
  if ((await sha256(manifest)) !== stored.sha256) {
    throw new ReleaseRefused(`Release ${stored.release} does not have the hash that its pointer names.`)
  }
  const read = readManifest(new TextDecoder().decode(manifest))
  const blobHash = read.blob.sha256
  const blob = await readPart(store, blobKey(blobHash))
  if (blob === null)
    throw new ReleaseMissing(`The blob ${blobHash} of release ${stored.release} is not there (yet).`)
  return openPacked({ id: stored.release, manifest: read, blob }, version, embedderBuild)
}

/** The release that a manifest and a blob make. Throws `ReleaseRefused` where they are not one of this build, whole. */
export async function openPacked(
  { id, manifest, blob }: { readonly id: string; readonly manifest: Manifest; readonly blob: Bytes },
  version: string,
  embedderBuild: string | null,
): Promise<Release> {
  const blobHash = manifest.blob.sha256
  if ((await sha256(blob)) !== blobHash) throw new ReleaseRefused(`The blob ${blobHash} is damaged.`)
  const release = unpackRelease(manifest, blob, version)
  if (release.id !== id) throw new ReleaseRefused(`What stands for release ${id} is release ${release.id}.`)
  if (embedderBuild !== null && release.embedderBuild !== embedderBuild) {
    const message = `Release ${id} was made for embedder ${release.embedderBuild}, this is ${embedderBuild}: publish it again.`
    throw new ReleaseRefused(message)
  }
  return release
}
