import type { KeyReader } from './key-value.ts'
import type { Release } from '../../core/release.ts'
import { entryNamed } from './ledger-entry.ts'
import { ReleaseMissing } from './release-refused.ts'
import { findStored, loadRelease } from './stored-release.ts'
import { readLedger } from './read-live.ts'

/** A release takes some hundred kilobytes. */
const kept = 3

/** Stored releases that tests ask for by id or version. The last few stay in memory. */
export class PinnedReleases {
  readonly #store: KeyReader
  readonly #embedderBuild: string
  readonly #releases = new Map<string, Release>()

  constructor(store: KeyReader, embedderBuild: string) {
    this.#store = store
    this.#embedderBuild = embedderBuild
  }

  /** Undefined when there is none. Throws `ReleaseRefused` for one that is there and cannot be taken. */
  async find(name: string): Promise<Release | undefined> {
    const known = this.#releases.get(name)
    const release = known ?? (await this.#load(name))
    if (release === undefined) return undefined
    // The one asked for last goes to the end; the first goes when there is no more room.
    this.#releases.delete(name)
    this.#releases.set(name, release)
    for (const oldest of this.#releases.keys()) {
      if (this.#releases.size <= kept) break
      this.#releases.delete(oldest)
    }
    return release
  }

  async #load(name: string): Promise<Release | undefined> {
    const entry = entryNamed(await readLedger(this.#store), name)
    const { release = null, sha256 = null, version = name } = entry ?? {}
    const stored =
      release === null || sha256 === null ? await findStored(this.#store, name) : { release, sha256 }
    if (stored === undefined) return undefined
    return loadRelease(this.#store, stored, version, this.#embedderBuild).catch((error: unknown) => {
      if (error instanceof ReleaseMissing) return undefined
      throw error
    })
  }
}
