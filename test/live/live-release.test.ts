import type { CompileOutcome } from '../../src/config/live/live-release.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { builtin, isolateOn, refuse } from './isolate.ts'
import { makeRelease } from './release-fixture.ts'
import { type KeyValue, memoryKeyValue } from '../../src/config/live/key-value.ts'
import { configKey } from '../../src/config/live/keys.ts'
import { publishRelease } from '../../src/config/live/publish-release.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('the live release', () => {
  test('is the built-in one while KV is empty, without a problem', async () => {
    const { current, live } = isolateOn(memoryKeyValue())
    expect(await current()).toBe(builtin)
    expect(live.problem()).toBeNull()
    expect(current()).toBe(builtin)
  })

  test('is what the pointer names, and then comes from memory', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const get = vi.spyOn(store, 'get')
    const { current } = isolateOn(store)
    expect(await current()).toMatchObject({ id: 'r1', version: '1' })
    const reads = get.mock.calls.length
    expect(current()).toMatchObject({ id: 'r1' })
    expect(get.mock.calls.length).toBe(reads)
  })

  test('changes behind a request, never in front of it', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const { current, later } = isolateOn(store)
    await current()
    await publishRelease(store, makeRelease({ id: 'r2' }))
    expect(current()).toMatchObject({ id: 'r1' })
    expect(await later()).toMatchObject({ before: { id: 'r1' }, after: { id: 'r2', version: '2' } })
  })

  test('is looked for at once where it was just changed', async () => {
    const store = memoryKeyValue()
    const { current, live } = isolateOn(store)
    expect(await current()).toBe(builtin)
    await publishRelease(store, makeRelease())
    expect(current()).toBe(builtin)
    await live.refresh()
    expect(current()).toMatchObject({ id: 'r1', version: '1' })
  })

  test('is waited for where it is about to be published, by all, and not for long', async () => {
    vi.setTimerTickMode('interval', 1)
    const store = memoryKeyValue()
    const { current, live } = isolateOn(store, refuse, 'r1')
    const asked = Promise.all([current(), current()])
    await vi.advanceTimersByTimeAsync(300)
    const later = current()
    await publishRelease(store, makeRelease())
    await live.refresh()
    expect((await asked).map(({ id }) => id)).toEqual(['r1', 'r1'])
    expect(await later).toMatchObject({ id: 'r1' })
    const inVain = isolateOn(memoryKeyValue(), refuse, 'r1')
    expect(await inVain.current()).toBe(builtin)
    expect(inVain.current()).toBe(builtin)
  })

  test('reads KV once for many requests at once', async () => {
    vi.setTimerTickMode('interval', 1)
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const get = vi.spyOn(store, 'get')
    const { current } = isolateOn(store)
    const all = await Promise.all(Array.from({ length: 20 }, () => current()))
    expect(new Set(all).size).toBe(1)
    expect(get.mock.calls.filter(([key]) => key === configKey)).toHaveLength(1)
  })

  test('does not go back to an older version that an edge still holds', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const old = await store.get(configKey)
    await publishRelease(store, makeRelease({ id: 'r2' }))
    const { current, later, live } = isolateOn(store)
    await current()
    if (old !== null) await store.put(configKey, old)
    expect(await later()).toMatchObject({ after: { id: 'r2' } })
    expect(live.problem()).toBeNull()
  })

  test('stays when the new one is not whole, says so once, and follows when it is', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const { current, later, live, log } = isolateOn(store)
    await current()
    await publishRelease(store, makeRelease({ id: 'r2' }))
    const whole = await store.get('release:r2')
    await store.put('release:r2', '{"half":')
    expect(await later()).toMatchObject({ after: { id: 'r1' } })
    await later()
    expect(live.problem()).toContain('hash')
    expect(log).toHaveLength(1)
    if (whole !== null) await store.put('release:r2', whole)
    expect(await later()).toMatchObject({ after: { id: 'r2' } })
    expect(live.problem()).toBeNull()
  })

  test('stays when a pointer is not whole, and says what is wrong with it', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const pointer = { release: 'r1', sha256: 'a'.repeat(64) }
    const { current, later, live } = isolateOn(store)
    await current()
    for (const [wrong, why] of [
      [pointer, 'version'],
      [{ ...pointer, version: 'x' }, 'version'],
      [{ ...pointer, version: 2, rollout: null }, 'rollout'],
    ] as const) {
      await store.put('config', JSON.stringify(wrong))
      expect(await later()).toMatchObject({ after: { id: 'r1' } })
      expect(live.problem()).toContain(`The pointer in KV is not whole: ${why}: `)
    }
  })

  test('stays when KV fails or forgets the config', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    let mode: 'fine' | 'down' | 'empty' = 'fine'
    const flaky: KeyValue = {
      put: store.put,
      get: (key) => {
        if (mode === 'down') return Promise.reject(new Error('KV GET failed: 500'))
        return mode === 'empty' ? Promise.resolve(null) : store.get(key)
      },
    }
    const { current, later, live } = isolateOn(flaky)
    await current()
    mode = 'down'
    expect(await later()).toMatchObject({ after: { id: 'r1' } })
    expect(live.problem()).toContain('500')
    mode = 'empty'
    expect(await later()).toMatchObject({ after: { id: 'r1' } })
    expect(live.problem()).toContain('no config')
    mode = 'fine'
    await later()
    expect(live.problem()).toBeNull()
  })

  test('is the built-in one in a cold isolate when KV fails, and is asked for again soon', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    let down = true
    const flaky: KeyValue = {
      put: store.put,
      get: (key) => (down ? Promise.reject(new Error('KV GET failed: 500')) : store.get(key)),
    }
    const { current, live, settle } = isolateOn(flaky)
    expect(await current()).toBe(builtin)
    expect(live.problem()).toContain('500')
    down = false
    vi.advanceTimersByTime(2_100)
    expect(current()).toBe(builtin)
    await settle()
    expect(current()).toMatchObject({ id: 'r1' })
  })

  test('is the built-in one in a cold isolate when KV hangs: only the first requests wait', async () => {
    const hanging: KeyValue = { put: () => Promise.resolve(), get: () => new Promise(() => {}) }
    const { current, live } = isolateOn(hanging)
    const first = Promise.resolve(current())
    await vi.advanceTimersByTimeAsync(5_100)
    expect(await first).toBe(builtin)
    expect(current()).toBe(builtin)
    expect(live.problem()).toContain('5000 ms')
  })

  test('compiles a source text once; the isolates after it load what it stored', async () => {
    const store = memoryKeyValue()
    await store.put(configKey, '// mine\n{}')
    const compile = vi.fn((): CompileOutcome => ({
      ok: true,
      release: makeRelease({ compiledBy: 'worker' }),
    }))
    const one = isolateOn(store, compile)
    expect(await one.current()).toMatchObject({
      compiledBy: 'worker',
      version: expect.stringMatching(/^file-[0-9a-f]{12}$/),
    })
    await one.later()
    const two = isolateOn(store, compile)
    expect(await two.current()).toEqual(await one.current())
    expect(compile).toHaveBeenCalledTimes(1)
  })

  test('stays when a source text does not compile, and the same text is tried once', async () => {
    const store = memoryKeyValue()
    await publishRelease(store, makeRelease())
    const compile = vi.fn(refuse)
    const { current, later, live, log } = isolateOn(store, compile)
    await current()
    await store.put(configKey, '{ "models": 1 }')
    expect(await later()).toMatchObject({ after: { id: 'r1' } })
    await later()
    expect(live.problem()).toContain('line 3: no')
    expect(log).toHaveLength(1)
    expect(compile).toHaveBeenCalledTimes(1)
  })
})
