import { existsSync } from 'node:fs'
import type { Release } from '../../core/release.ts'
import type { ReleasesState } from '../../config/live/releases.ts'
import type { Target } from '../target.ts'
import { ReleaseRefused } from '../../config/live/release-refused.ts'
import { TerminalError } from '../terminal-error.ts'
import { compileFile } from '../compile-file.ts'
import { findStored, loadRelease } from '../../config/live/stored-release.ts'
import { readConfig } from '../config-file.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'
import { withTraining } from './with-training.ts'

/** The target, asked only when something is looked for there. */
export interface Shelf {
  readonly target: Target
  readonly state: ReleasesState
}

export interface NamedRelease {
  readonly name: string
  readonly release: Release
}

/**
 * The release that a word means: `live`, `rollout`, a version, an id, or a config file, which is compiled. Throws a
 * `TerminalError` where there is none.
 */
export async function findRelease(word: string, open: () => Promise<Shelf>): Promise<NamedRelease> {
  if (existsSync(word)) {
    const config = readConfig(word)
    const { release } = await compileFile(config, shippedEmbedder(), true)
    return { name: config.name, release: withTraining(release) }
  }
  const { target, state } = await open()
  const version = word === 'live' ? state.live?.version : word === 'rollout' ? state.rollout?.version : word
  if (version === undefined) throw new TerminalError(nothing(word, target.name))
  if (version.startsWith('file-')) {
    throw new TerminalError(
      `A source text is live on ${target.name} (${version}), which is no stored release: compare the file itself.`,
    )
  }
  const found = await loadNamed(version, { target, state })
  if (found !== undefined) return { name: `version ${found.version}`, release: found }
  throw new TerminalError(
    `${word} is neither a file nor a release of ${target.name}. See what there is: umbel releases`,
  )
}

/** A stored release by version or id; undefined when there is none. */
export async function loadNamed(name: string, { target, state }: Shelf): Promise<Release | undefined> {
  const { entries } = state
  const entry =
    entries.find(({ version }) => version === name) ?? entries.find(({ release }) => release === name)
  const { release = null, sha256 = null, version = name } = entry ?? {}
  const stored =
    release === null || sha256 === null ? await findStored(target.parts, name) : { release, sha256 }
  if (stored === undefined) return undefined
  try {
    return await loadRelease(target.parts, stored, version, null)
  } catch (error) {
    throw error instanceof ReleaseRefused ? new TerminalError(error.message) : error
  }
}

function nothing(word: string, target: string): string {
  return word === 'live' ? `Nothing was published to ${target} yet.` : `No rollout is running on ${target}.`
}
