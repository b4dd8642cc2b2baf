import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RemoteMemo, StoreUnavailable } from '../../src/keys/remote-memo.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A memo over a store that a test may break, change and count the reads of. */
function memoOf(values: Record<string, string> = {}, capacity = 100) {
  const background: Promise<unknown>[] = []
  const state = { values, mode: 'well' as 'well' | 'failing' | 'hanging', reads: 0 }
  const memo = new RemoteMemo<string>({
    clock: { now: () => Date.now() },
    capacity,
    read: (key) => {
      state.reads += 1
      if (state.mode === 'hanging') return new Promise(() => {})
      if (state.mode === 'failing') return Promise.reject(new Error('down'))
      return Promise.resolve(state.values[key] ?? null)
    },
  })
  const get = (key: string) => memo.get(key, (work) => void background.push(work))
  return { state, get, settle: () => Promise.all(background) }
}

describe('what a remote store holds, in memory', () => {
  test('waits once, then comes at once', async () => {
    vi.setTimerTickMode('interval', 1)
    const { get, state } = memoOf({ a: 'one' })
    const all = await Promise.all([get('a'), get('a'), get('a')])
    expect(all).toEqual(['one', 'one', 'one'])
    expect(get('a')).toBe('one')
    expect(state.reads).toBe(1)
  })

  test('a miss is remembered too', async () => {
    const { get, state } = memoOf()
    expect(await get('a')).toBeNull()
    expect(get('a')).toBeNull()
    expect(state.reads).toBe(1)
    state.values['a'] = 'made'
    vi.advanceTimersByTime(30_000)
    expect(await get('a')).toBe('made')
  })

  test('what is in use is read again behind a request, and is old for 30 seconds at most', async () => {
    const { get, state, settle } = memoOf({ a: 'one' })
    await get('a')
    state.values['a'] = 'two'
    vi.advanceTimersByTime(14_999)
    expect(get('a')).toBe('one')
    expect(state.reads).toBe(1)
    vi.advanceTimersByTime(1)
    expect(get('a')).toBe('one')
    await settle()
    expect(get('a')).toBe('two')
    // Not in use: the first one to ask after the time waits.
    delete state.values['a']
    vi.advanceTimersByTime(30_000)
    expect(await get('a')).toBeNull()
  })

  test.each(['failing', 'hanging'] as const)(
    'a %s store: old values serve on, new ones are refused',
    async (mode) => {
      const { get, state, settle } = memoOf({ a: 'one', b: 'two' })
      await get('a')
      state.mode = mode
      vi.advanceTimersByTime(3_600_000)
      const first = get('a')
      await vi.advanceTimersByTimeAsync(5_000)
      expect(await first).toBe('one')
      // Nobody waits again for a store that has just failed.
      expect(get('a')).toBe('one')
      const refused = expect(Promise.resolve(get('b'))).rejects.toThrow(StoreUnavailable)
      await vi.advanceTimersByTimeAsync(11_000)
      await refused
      state.mode = 'well'
      state.values['a'] = 'new'
      await vi.advanceTimersByTimeAsync(11_000)
      expect(get('a')).toBe('one')
      await settle()
      expect(await get('a')).toBe('new')
      expect(await get('b')).toBe('two')
    },
  )

  test('is bounded, and a flood of misses drives no value out', async () => {
    const values = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, 'v']))
    const { get, state } = memoOf(values, 10)
    for (const key of Object.keys(values)) await get(key)
    const before = state.reads
    for (let index = 0; index < 1000; index += 1) await get(`unknown-${index}`)
    expect(state.reads).toBe(before + 1000)
    for (let index = 1; index < 11; index += 1) expect(get(`k${index}`)).toBe('v')
    expect(get('k0')).toBeInstanceOf(Promise)
  })
})
