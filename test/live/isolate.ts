import { type CompileOutcome, LiveRelease } from '../../src/config/live/live-release.ts'
import { build, makeRelease } from './release-fixture.ts'
import type { KeyValue } from '../../src/config/live/key-value.ts'
import { vi } from 'vitest'

export const builtin = makeRelease({ id: 'builtin', version: 'builtin', compiledBy: 'builtin' })

export function refuse(): CompileOutcome {
  return { ok: false, problems: ['line 3: no'] }
}

/** An isolate on a store: its live release, what it waits for in the background, what it logged. Under fake timers. */
export function isolateOn(
  store: KeyValue,
  compile: (text: string) => CompileOutcome = refuse,
  awaited?: string,
) {
  const background: Promise<unknown>[] = []
  const log: string[] = []
  const live = new LiveRelease({
    store,
    clock: { now: () => Date.now() },
    embedderBuild: build,
    builtin: () => builtin,
    compile,
    awaited,
    log: ({ problem }) => log.push(problem),
  })
  const current = () => live.current((work) => void background.push(work))
  return {
    live,
    log,
    current,
    settle: () => Promise.allSettled(background),
    /** A request after the pause between two reads: gets what is there, and lets the read behind it end. */
    async later() {
      vi.advanceTimersByTime(16_000)
      const before = current()
      await Promise.allSettled(background)
      return { before: await before, after: await current() }
    },
  }
}
