import { loadRelease, storeRelease } from './stored-release.ts'
import { configKey, sourceKey } from './keys.ts'
import { type Pointer, changeOf, pointerProblem, readPointer, readStoredRelease } from './pointer.ts'
import type { Clock, ReleaseSource, Rollout } from '../../core/ports.ts'
import { PinnedReleases } from './pinned-releases.ts'
import type { KeyValue } from './key-value.ts'
import type { Release } from '../../core/release.ts'
import { sha256 } from './sha256.ts'
import { watchAnother } from '../../core/another-request.ts'

type WaitUntil = (work: Promise<unknown>) => void

export type CompileOutcome =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly problems: readonly string[] }

export interface LiveReleaseOptions {
  readonly store: KeyValue
  readonly clock: Clock
  readonly embedderBuild: string
  /** Serves while KV has nothing, or cannot be read by an isolate that has seen nothing yet. */
  readonly builtin: () => Release
  /** The id of a release that is about to be published: the first requests wait for it, and not for long. */
  readonly awaited?: string | undefined
  /** Compiles a source text found in KV. */
  readonly compile: (text: string) => CompileOutcome | Promise<CompileOutcome>
  readonly log: (event: { readonly event: string; readonly problem: string }) => void
}

// KV keeps a read for 30 s at the edge, so asking more often than this brings nothing.
const refreshAfterMs = 15_000
// An isolate that starved at its first read asks again sooner.
const retryAfterMs = 2_000
const coldWithinMs = 5_000
// A refresh whose request was killed never ends; after this long another may start.
const refreshWithinMs = 30_000
// A config is text that people write; KV would hold 25 MB of anything.
const mostConfigBytes = 4 * 1024 * 1024

/**
 * The live release, kept in the isolate: answers from memory, reads KV in the background, keeps the last good
 * release whatever KV holds. A request is never failed by a config.
 */
export class LiveRelease implements ReleaseSource {
  readonly #options: LiveReleaseOptions
  readonly #pinned: PinnedReleases
  #release: Release | undefined
  #rollout: Rollout | undefined
  #builtin: Release | undefined
  /** The text in KV that was last taken or refused for good, and why: it is not looked at twice. */
  #seen: { readonly text: string; readonly problem: string | null } | undefined
  /** The newest pointer taken. */
  #change = 0
  #problem: string | null = null
  #checkAt = 0
  /** KV has been read once, or has been waited for in vain. */
  #asked = false
  #refreshingSince: number | undefined
  #awaitingSince: number | undefined
  /** What was awaited has come, or will not. */
  #isOver = false

  constructor(options: LiveReleaseOptions) {
    this.#options = options
    this.#pinned = new PinnedReleases(options.store, options.embedderBuild)
  }

  get rollout(): Rollout | undefined {
    return this.#rollout
  }

  async pinned(name: string): Promise<Release | undefined> {
    return (
      [this.#release, this.#rollout?.release].find((known) => isNamed(known, name)) ?? this.#pinned.find(name)
    )
  }

  problem(): string | null {
    return this.#problem
  }

  refresh(): Promise<void> {
    return this.#read(this.#options.clock.now())
  }

  current(waitUntil: WaitUntil): Release | Promise<Release> {
    const now = this.#options.clock.now()
    if (!this.#asked || this.#isAwaiting(now)) return this.#first(waitUntil, now)
    if (now >= this.#checkAt && !this.#isRefreshing(now)) waitUntil(this.#read(now))
    return this.#release ?? this.#fallback()
  }

  /** Only a cold isolate waits for KV, and not for long. One request reads; the others watch. */
  async #first(waitUntil: WaitUntil, now: number): Promise<Release> {
    if (!this.#asked && !(await this.#firstRead(waitUntil, now))) {
      this.#asked = true
      this.#refreshingSince = undefined
      this.#checkAt = now + coldWithinMs + retryAfterMs
      this.#report(`KV did not answer within ${coldWithinMs} ms.`)
    }
    if (this.#isAwaiting(now)) await watchAnother(() => !this.#isAwaiting(now), coldWithinMs)
    return this.#release ?? this.#fallback()
  }

  #isAwaiting(now: number): boolean {
    const { awaited } = this.#options
    if (awaited === undefined || this.#isOver) return false
    this.#awaitingSince ??= now
    this.#isOver = this.#release?.id === awaited || now - this.#awaitingSince >= coldWithinMs
    return !this.#isOver
  }

  #firstRead(waitUntil: WaitUntil, now: number): Promise<boolean> {
    if (this.#isRefreshing(now)) return watchAnother(() => this.#asked, coldWithinMs)
    const work = this.#read(now)
    // It lives on when its request has been answered.
    waitUntil(work)
    return endsWithin(work, coldWithinMs)
  }

  #isRefreshing(now: number): boolean {
    return this.#refreshingSince !== undefined && now - this.#refreshingSince < refreshWithinMs
  }

  #fallback(): Release {
    this.#builtin ??= this.#options.builtin()
    return this.#builtin
  }

  /** Reads KV once. Never rejects: what is wrong becomes the problem. */
  async #read(now: number): Promise<void> {
    this.#refreshingSince = now
    let retry = refreshAfterMs
    try {
      await this.#take()
    } catch (error) {
      this.#report(error instanceof Error ? error.message : String(error))
      if (this.#release === undefined) retry = retryAfterMs
    }
    this.#refreshingSince = undefined
    this.#asked = true
    this.#checkAt = this.#options.clock.now() + retry
  }

  async #take(): Promise<void> {
    const bytes = await this.#options.store.get(configKey)
    if (bytes === null) {
      if (this.#release === undefined) this.#problem = null
      else this.#report('KV holds no config any more; the last one serves.')
      return
    }
    if (bytes.length > mostConfigBytes) {
      this.#report(`The config in KV has ${bytes.length} bytes; at most ${mostConfigBytes} are read.`)
      return
    }
    const text = new TextDecoder().decode(bytes)
    if (text === this.#seen?.text) {
      this.#problem = this.#seen.problem
      return
    }
    const pointer = readPointer(text)
    const why = pointer === undefined ? pointerProblem(text) : undefined
    if (why !== undefined) this.#report(why)
    else if (pointer === undefined) await this.#takeSource(text)
    // An edge location may still hold an older value: numbers only grow.
    else if (changeOf(pointer) >= this.#change) await this.#takePointer(text, pointer)
  }

  /** Both releases whole; where only the candidate cannot be taken, the live one serves all meanwhile. */
  async #takePointer(text: string, pointer: Pointer): Promise<void> {
    const release = await this.#load(pointer)
    const { rollout } = pointer
    const candidate = rollout && (await this.#load(rollout).catch(toError))
    this.#change = changeOf(pointer)
    if (candidate instanceof Error) {
      this.#release = release
      this.#rollout = undefined
      this.#report(`The rollout waits: ${candidate.message}`)
      return
    }
    const { percent = 0, by = 'key' } = rollout ?? {}
    this.#accept(text, release, candidate && { release: candidate, percent, by })
  }

  /** A release that serves already is not read again. */
  async #load(stored: Pick<Pointer, 'release' | 'sha256' | 'version'>): Promise<Release> {
    const version = String(stored.version)
    const known = [this.#release, this.#rollout?.release].find(
      (each) => each?.id === stored.release && each.version === version,
    )
    const { store, embedderBuild } = this.#options
    return known ?? loadRelease(store, stored, version, embedderBuild)
  }

  async #takeSource(text: string): Promise<void> {
    const { store, embedderBuild } = this.#options
    const hash = await sha256(text)
    const version = `file-${hash.slice(0, 12)}`
    const key = sourceKey(hash, embedderBuild)
    const known = await this.#loadCompiled(key, version)
    if (known !== undefined) {
      this.#accept(text, known)
      return
    }
    const compiled = await this.#options.compile(text)
    if (!compiled.ok) {
      const problem = `The config ${version} does not compile: ${compiled.problems.join('; ')}`
      this.#seen = { text, problem }
      this.#report(problem)
      return
    }
    this.#accept(text, { ...compiled.release, version })
    // The isolates after this one find it ready. Nothing depends on it.
    await storeRelease(store, compiled.release)
      .then((stored) => store.put(key, JSON.stringify(stored)))
      .catch((error: unknown) => this.#options.log({ event: 'release_not_stored', problem: String(error) }))
  }

  async #loadCompiled(key: string, version: string): Promise<Release | undefined> {
    const { store, embedderBuild } = this.#options
    const bytes = await store.get(key)
    const stored = bytes === null ? undefined : readStoredRelease(new TextDecoder().decode(bytes))
    if (stored === undefined) return undefined
    return loadRelease(store, stored, version, embedderBuild).catch(() => undefined)
  }

  #accept(text: string, release: Release, rollout?: Rollout): void {
    this.#release = release
    this.#rollout = rollout
    this.#seen = { text, problem: null }
    this.#problem = null
  }

  #report(problem: string): void {
    if (problem !== this.#problem) this.#options.log({ event: 'config_not_taken', problem })
    this.#problem = problem
  }
}

function isNamed(release: Release | undefined, name: string): boolean {
  return release !== undefined && (release.id === name || release.version === name)
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** False when `work` takes longer than `ms`. Rejects as it does. */
async function endsWithin(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer))
}
