import { describe, expect, test, vi } from 'vitest'
import { type KeyValue, memoryKeyValue } from '../../src/config/live/key-value.ts'
import { blobKey, configKey } from '../../src/config/live/keys.ts'
import { readPart } from '../../src/config/live/stored-release.ts'
import { build, makeRelease } from './release-fixture.ts'
import { ConfigWriter } from '../../src/config/live/config-writer.ts'
import { memoryBook } from '../../src/config/live/release-book.ts'
import { readPointer } from '../../src/config/live/pointer.ts'
import { sendRelease } from '../../src/config/live/publish-release.ts'
import { writerLaws } from './writer-laws.ts'

function writer(store: KeyValue = memoryKeyValue(), book = memoryBook()) {
  const slept: number[] = []
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds)
    return Promise.resolve()
  }
  const clock = { now: () => Date.parse('2026-11-28T12:00:00Z') }
  return {
    releases: new ConfigWriter({ store, book, clock, embedderBuild: build, sleep }),
    store,
    book,
    slept,
  }
}

/** A store of which `put` or `get` may be changed for a while. */
function faulty() {
  const real = memoryKeyValue()
  const faults: Partial<KeyValue> = {}
  const store: KeyValue = {
    get: (key) => (faults.get ?? real.get)(key),
    put: (key, value) => (faults.put ?? real.put)(key, value),
  }
  return { real, store, faults }
}

const shown = async (store: KeyValue) =>
  readPointer(new TextDecoder().decode((await store.get(configKey)) ?? new Uint8Array()))

describe('the one writer in memory', () => {
  test.for(writerLaws)('%s', async ([, law]) => law(writer()))

  test('puts again, a second later, what KV did not take', async () => {
    const { real, store, faults } = faulty()
    const { releases, slept } = writer(store)
    let refusals = 2
    faults.put = (key, value) => {
      if (key !== configKey || refusals === 0) return real.put(key, value)
      refusals -= 1
      return Promise.reject(new Error('KV PUT failed: 429 Too Many Requests'))
    }
    expect(await sendRelease(releases, makeRelease())).toMatchObject({ ok: true })
    expect(slept).toEqual([1_100, 2_200])
  })

  test('says so when KV takes nothing, and leaves no pointer to what is not there', async () => {
    const { real, store, faults } = faulty()
    const { releases } = writer(store)
    faults.put = (key, value) =>
      key.startsWith('blob:') ? Promise.reject(new Error('KV PUT failed: 500')) : real.put(key, value)
    expect(await sendRelease(releases, makeRelease())).toMatchObject({
      ok: false,
      reason: 'store',
      message: 'KV PUT failed: 500',
    })
    expect(await real.get(configKey)).toBeNull()
    delete faults.put
    expect(await sendRelease(releases, makeRelease())).toMatchObject({ entry: { version: '1' } })
  })

  test('waits for a part that KV does not show at once; a damaged one is refused at once', async () => {
    const { real, store, faults } = faulty()
    const { releases, slept } = writer(store)
    let hidden = 3
    faults.get = async (key) => {
      const value = await real.get(key)
      if (!key.startsWith('blob:') || value === null || hidden === 0) return value
      hidden -= 1
      return null
    }
    expect(await sendRelease(releases, makeRelease())).toMatchObject({ ok: true })
    expect(slept).toEqual([250, 500, 1_000])
    faults.get = async (key) => {
      const value = await real.get(key)
      return key.startsWith('blob:') ? (value?.slice(4) ?? null) : value
    }
    const classifier = null
    const damaged = await sendRelease(releases, makeRelease({ id: 'r2', classifier }))
    expect(damaged).toMatchObject({ ok: false, reason: 'refused' })
    expect(slept).toHaveLength(3)
    expect(await shown(real)).toMatchObject({ release: 'r1' })
  })

  test('an order that was cut off before its end is known when KV shows it, and never was when not', async () => {
    const { real, store, faults } = faulty()
    const book = memoryBook()
    await sendRelease(writer(store, book).releases, makeRelease())
    // The pointer is written, and the writer dies before it reads it back.
    const died = new Error('The object was reset.')
    let written = false
    faults.put = async (key, value) => {
      await real.put(key, value)
      written ||= key === configKey
    }
    faults.get = (key) => (written ? Promise.reject(died) : real.get(key))
    const cut = await sendRelease(writer(store, book).releases, makeRelease({ id: 'r2' }))
    expect(cut).toMatchObject({ ok: false, reason: 'store' })
    delete faults.put
    delete faults.get
    const after = writer(store, book)
    expect(await after.releases.state()).toMatchObject({ number: 2, live: { release: 'r2' } })
    // Dies before the pointer is written.
    faults.put = (key, value) => (key === configKey ? Promise.reject(died) : real.put(key, value))
    await sendRelease(after.releases, makeRelease({ id: 'r3' }))
    delete faults.put
    const last = writer(store, book)
    expect(await last.releases.state()).toMatchObject({ number: 2, live: { release: 'r2' } })
    // Its number is not given again.
    expect(await sendRelease(last.releases, makeRelease({ id: 'r4' }))).toMatchObject({
      entry: { version: '4' },
    })
  })

  test('what KV still hides does not mislead it: the book knows the newest', async () => {
    const { real, store, faults } = faulty()
    const { releases } = writer(store)
    await sendRelease(releases, makeRelease())
    const old = await real.get(configKey)
    await sendRelease(releases, makeRelease({ id: 'r2' }))
    faults.get = (key) => (key === configKey ? Promise.resolve(old) : real.get(key))
    expect(await releases.state()).toMatchObject({ number: 2, live: { release: 'r2' } })
    const stale = await sendRelease(releases, makeRelease({ id: 'r3' }), {
      author: null,
      note: null,
      expected: 1,
    })
    expect(stale).toMatchObject({ ok: false, reason: 'stale' })
  })

  test('never reads a pointer to a blob that is not whole, in whatever order writes fail', async () => {
    const { real, store, faults } = faulty()
    const { releases } = writer(store)
    const fail = vi.fn((_key: string) => false)
    faults.put = (key, value) => (fail(key) ? Promise.reject(new Error('down')) : real.put(key, value))
    for (let broken = 0; broken < 6; broken += 1) {
      let puts = 0
      fail.mockImplementation(() => puts++ >= broken)
      await sendRelease(releases, makeRelease({ id: `f${broken}`, defaultModel: `m${broken}` }))
      const pointer = await shown(real)
      if (pointer === undefined) continue
      const manifest = new TextDecoder().decode(
        (await readPart(real, `release:${pointer.release}`)) ?? undefined,
      )
      const { blob } = JSON.parse(manifest)
      expect(await real.get(blobKey(blob.sha256))).not.toBeNull()
    }
    fail.mockImplementation(() => false)
    expect(await sendRelease(releases, makeRelease({ id: 'fine' }))).toMatchObject({ ok: true })
  })
})
