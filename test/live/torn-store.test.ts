import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KeyValue } from '../../src/config/live/key-value.ts'
import type { Release } from '../../src/core/release.ts'
import { build, makeRelease } from './release-fixture.ts'
import { builtin, isolateOn } from './isolate.ts'
import { configKey } from '../../src/config/live/keys.ts'
import { memoryKeyValue } from '../../src/config/live/key-value.ts'
import { plainReleases, sendRelease } from '../../src/config/live/publish-release.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

type Bytes = Uint8Array<ArrayBuffer>
type Tear = (value: Bytes, others: readonly Bytes[], at: number) => Bytes | null

/** What a read may give in the place of a value. `at` is 0 to 1. */
const tears: Readonly<Record<string, Tear>> = {
  gone: () => null,
  empty: () => new Uint8Array(),
  truncated: (value, _, at) => value.slice(0, Math.floor(at * value.length)),
  garbage: (value, _, at) => value.map((byte) => (byte * 31 + Math.floor(at * 255)) & 255),
  'one byte': (value, _, at) => {
    const changed = value.slice()
    const place = Math.floor(at * value.length)
    changed[place] = (changed[place] ?? 0) ^ 1
    return changed
  },
  'the value of another key': (value, others, at) => others[Math.floor(at * others.length)] ?? value,
  'half of it and half of another': (value, others, at) => {
    const other = others[Math.floor(at * others.length)] ?? value
    const half = Math.floor(at * value.length)
    return Uint8Array.from([...value.slice(0, half), ...other.slice(half)])
  },
  huge: () => new Uint8Array(5_000_000).fill(0x7b),
}

const nobody = { author: null, note: null }

/** What a publisher made of each, as it should be in memory. */
const published = [
  makeRelease({ id: 'r1' }),
  makeRelease({ id: 'r2', defaultModel: 'two', classifier: null }),
  makeRelease({ id: 'r3', aliases: [], warnings: ['three'] }),
]

/** Versions 1 and 2 were live, 3 is the candidate. */
async function fullStore() {
  const real = memoryKeyValue()
  const keys = new Set<string>()
  const store: KeyValue = {
    get: (key) => real.get(key),
    put: (key, value) => {
      keys.add(key)
      return real.put(key, value)
    },
  }
  const releases = await plainReleases(store, build)
  for (const [at, release] of published.entries()) {
    const rollout = { percent: 50, by: 'key' as const }
    await sendRelease(releases, release, at === 2 ? { ...nobody, rollout } : nobody)
  }
  return { real, keys: [...keys] }
}

/** Whole and as published, or what is built in. */
function isTrue(release: Release): boolean {
  if (release === builtin) return true
  const [meant] = published.filter(({ id }) => id === release.id)
  expect(release).toEqual({ ...meant, version: release.version })
  return release.version === String(published.findIndex(({ id }) => id === release.id) + 1)
}

const fault = fc.record({
  key: fc.nat(),
  kind: fc.constantFrom(...Object.keys(tears)),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
})

test('whatever a read of KV gives, only whole releases serve, and they come when reads are whole again', async () => {
  const { real, keys } = await fullStore()
  const values = await Promise.all(keys.map((key) => real.get(key)))
  const others = values.filter((value) => value !== null)
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 6 }), fc.boolean(), async (faults, warm) => {
      let torn = !warm
      let reads = 0
      const store: KeyValue = {
        put: () => Promise.resolve(),
        get: async (key) => {
          const value = await real.get(key)
          const found = faults.find((each) => keys[each.key % keys.length] === key)
          reads += 1
          if (!torn || found === undefined || value === null) return value
          // The pointer is the root of all hashes: a number in it that is another number cannot be told.
          if (key === configKey && found.kind === 'one byte') return null
          return tears[found.kind]?.(value, others, (found.at + reads / 7) % 1) ?? null
        },
      }
      const { live, current, later } = isolateOn(store)
      const check = (release: Release) => {
        expect(isTrue(release)).toBe(true)
        if (live.rollout !== undefined) expect(isTrue(live.rollout.release)).toBe(true)
      }
      check(await current())
      torn = true
      for (let round = 0; round < 3; round += 1) check((await later()).after)
      for (const name of ['1', '2', '3', 'r1', 'r3']) {
        const pinned = await live.pinned(name).catch(() => undefined)
        if (pinned !== undefined) expect(published.map(({ id }) => id)).toContain(pinned.id)
      }
      torn = false
      const { after } = await later()
      expect(after).toMatchObject({ id: 'r2', version: '2' })
      expect(live.rollout).toMatchObject({ release: { id: 'r3', version: '3' }, percent: 50 })
      expect(live.problem()).toBeNull()
    }),
    { numRuns: 100 },
  )
})

test.each(Object.keys(tears))('a pointer that is torn (%s) keeps the last good pair', async (kind) => {
  const { real, keys } = await fullStore()
  const others = (await Promise.all(keys.map((key) => real.get(key)))).filter((value) => value !== null)
  let torn = false
  const { live, current, later } = isolateOn({
    ...real,
    get: async (key) => {
      const value = await real.get(key)
      if (!torn || key !== configKey || value === null) return value
      return tears[kind]?.(value, others.slice(0, 1), 0.4) ?? null
    },
  })
  const first = await current()
  expect(first).toMatchObject({ id: 'r2' })
  torn = true
  expect((await later()).after).toBe(first)
  expect(live.rollout).toMatchObject({ release: { id: 'r3' } })
  expect(live.problem()).not.toBeNull()
})
