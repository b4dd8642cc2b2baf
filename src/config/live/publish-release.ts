import { configKey, versionKey } from './keys.ts'
import { findStored, loadRelease, storeRelease } from './stored-release.ts'
import type { KeyValue } from './key-value.ts'
import type { Release } from '../../core/release.ts'
import { type StoredRelease, readPointer } from './pointer.ts'

/**
 * Makes a release live: blob, manifest, read back and checked, and only then the pointer, under a version higher
 * than any before. Resolves with that version. Two at once: the later pointer wins.
 */
export async function publishRelease(store: KeyValue, release: Release): Promise<number> {
  const stored = await storeRelease(store, release)
  await loadRelease(store, stored, release.version, release.embedderBuild)
  return point(store, stored)
}

/** Makes a release that was published before live again; undefined when the store does not hold it whole. */
export async function publishStored(
  store: KeyValue,
  id: string,
  embedderBuild: string,
): Promise<number | undefined> {
  const stored = await findStored(store, id)
  if (stored === undefined) return undefined
  await loadRelease(store, stored, '', embedderBuild)
  return point(store, stored)
}

async function point(store: KeyValue, stored: StoredRelease): Promise<number> {
  const version = (await highestVersion(store)) + 1
  await store.put(versionKey, String(version))
  await store.put(configKey, JSON.stringify({ ...stored, version }))
  return version
}

async function highestVersion(store: KeyValue): Promise<number> {
  const [config, version] = await Promise.all([store.get(configKey), store.get(versionKey)])
  const live = config === null ? undefined : readPointer(new TextDecoder().decode(config))
  const published = version === null ? 0 : Number.parseInt(new TextDecoder().decode(version), 10)
  return Math.max(live?.version ?? 0, Number.isSafeInteger(published) ? published : 0)
}
