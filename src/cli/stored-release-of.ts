import type { EdgeEmbedder } from '../core/ports.ts'
import type { Release } from '../core/release.ts'
import type { Target } from './target.ts'
import { TerminalError } from './terminal-error.ts'
import { configKey, sourceKey } from '../config/live/keys.ts'
import { compileConfig } from '../config/compile.ts'
import { findStored, loadRelease } from '../config/live/stored-release.ts'
import { readPointer, readStoredRelease } from '../config/live/pointer.ts'
import { ReleaseRefused } from '../config/live/release-refused.ts'
import { releaseId } from '../config/release-id.ts'
import { sha256 } from '../config/live/sha256.ts'

type Stored = Pick<Target, 'name' | 'store' | 'parts' | 'local'>

/** The release that is live at a target, or the one of an id. Throws a `TerminalError` where there is none. */
export async function storedReleaseOf(
  which: string,
  target: Stored,
  embedder: EdgeEmbedder,
): Promise<Release> {
  try {
    return await (which === 'live' ? liveRelease(target, embedder) : releaseById(which, target, embedder))
  } catch (error) {
    if (error instanceof ReleaseRefused) throw new TerminalError(error.message)
    throw error
  }
}

async function releaseById(id: string, { parts, name }: Stored, embedder: EdgeEmbedder): Promise<Release> {
  const stored = await findStored(parts, id)
  if (stored === undefined) throw new TerminalError(`${name} holds no release ${id}.`)
  return loadRelease(parts, stored, id, embedder.build)
}

async function liveRelease({ store, parts, name, local }: Stored, embedder: EdgeEmbedder): Promise<Release> {
  const bytes = await store.get(configKey)
  if (bytes === null) {
    throw new TerminalError(`${name} has no config of its own yet: publish one first (umbel publish).`)
  }
  const text = new TextDecoder().decode(bytes)
  const pointer = readPointer(text)
  if (pointer !== undefined) return loadRelease(parts, pointer, String(pointer.version), embedder.build)
  // Source text, put there by wrangler: what the Worker made of it, or would.
  const hash = await sha256(text)
  const version = `file-${hash.slice(0, 12)}`
  const made = await store.get(sourceKey(hash, embedder.build))
  const stored = made === null ? undefined : readStoredRelease(new TextDecoder().decode(made))
  if (stored !== undefined) return loadRelease(parts, stored, version, embedder.build)
  const mode = 'centroid'
  const id = await releaseId(text, { embedderBuild: embedder.build, mode, local })
  const options = { embedder, mode, compiledBy: 'worker', local, id, version, now: Date.now() } as const
  const compiled = compileConfig(text, options)
  if (compiled.ok) return compiled.release
  throw new TerminalError(`The config at ${name} does not compile, so the Worker keeps an older one.`)
}
