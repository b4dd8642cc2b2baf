import * as fc from 'fast-check'
import { blobKey, configKey, releaseKey, versionKey } from '../../src/config/live/keys.ts'
import { build, makeRelease } from './release-fixture.ts'
import { describe, expect, test } from 'vitest'
import { loadRelease, storeRelease } from '../../src/config/live/stored-release.ts'
import { ReleaseRefused } from '../../src/config/live/release-refused.ts'
import { record } from '../harness/ask.ts'
import { memoryKeyValue } from '../../src/config/live/key-value.ts'
import { packRelease, readManifest, unpackRelease } from '../../src/config/live/manifest.ts'
import { publishRelease } from '../../src/config/live/publish-release.ts'
import { readPointer } from '../../src/config/live/pointer.ts'

const text = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())

describe('a stored release', () => {
  test('comes back as it was, under the version that was asked for', async () => {
    const store = memoryKeyValue()
    const release = makeRelease()
    const stored = await storeRelease(store, release)
    expect(await loadRelease(store, stored, '7', build)).toEqual({ ...release, version: '7' })
  })

  test('keeps every float, whatever the sizes', async () => {
    const floats = fc.float32Array({ noNaN: true, minLength: 0, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(floats, fc.string(), async (vectors, label) => {
        const texts = Array.from(vectors, (_, index) => ({ text: `${label}${index}`, label }))
        const release = makeRelease({ classifier: null, exampleIndex: { texts, dimensions: 1, vectors } })
        const store = memoryKeyValue()
        const loaded = await loadRelease(store, await storeRelease(store, release), 'unset', build)
        expect(loaded.exampleIndex).toEqual(release.exampleIndex)
        expect(loaded.classifier).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  test('keeps the classifiers that a config names, and loads without them what an earlier version stored', async () => {
    const store = memoryKeyValue()
    const { classifier } = makeRelease()
    const classifiers = classifier === null ? {} : { mood: classifier, 'a/b': classifier }
    const release = makeRelease({ id: 'r3', classifiers })
    const stored = await storeRelease(store, release)
    expect(await loadRelease(store, stored, 'unset', build)).toEqual(release)

    const { manifest, blob } = await packRelease(makeRelease())
    const { classifiers: none, ...earlier } = record(JSON.parse(manifest))
    expect(none).toEqual({})
    const old = unpackRelease(readManifest(JSON.stringify(earlier)), blob.bytes, 'unset')
    expect(old).toEqual(makeRelease())
  })

  test('is the same in storage when it is stored twice', async () => {
    expect(await packRelease(makeRelease())).toEqual(await packRelease(makeRelease({ version: 'other' })))
  })

  test.for([
    ['a missing manifest', (id: string) => releaseKey(id), null],
    ['a changed manifest', (id: string) => releaseKey(id), '{}'],
    ['a damaged blob', (_: string, blob: string) => blobKey(blob), 'x'],
  ] as const)('is refused with %s', async ([, keyOf, value]) => {
    const store = memoryKeyValue()
    const release = makeRelease()
    const stored = await storeRelease(store, release)
    const key = keyOf(stored.release, (await packRelease(release)).blob.sha256)
    const broken =
      value === null
        ? { ...store, get: (asked: string) => (asked === key ? Promise.resolve(null) : store.get(asked)) }
        : store
    if (value !== null) await store.put(key, value)
    await expect(loadRelease(broken, stored, '1', build)).rejects.toThrow(ReleaseRefused)
  })

  test('is refused when made for another embedder or by another schema', async () => {
    const store = memoryKeyValue()
    const stored = await storeRelease(store, makeRelease())
    await expect(loadRelease(store, stored, '1', 'embedder-2')).rejects.toThrow(
      /embedder-1.*publish it again/,
    )
    const future = await storeRelease(store, makeRelease({ id: 'r2', schema: 99 }))
    await expect(loadRelease(store, future, '1', build)).rejects.toThrow('schema 99')
  })
})

describe('publishing', () => {
  test('writes a pointer under growing versions, also after a source text took its place', async () => {
    const store = memoryKeyValue()
    expect(await publishRelease(store, makeRelease())).toBe(1)
    expect(await publishRelease(store, makeRelease({ id: 'r2' }))).toBe(2)
    await store.put(configKey, '{"models": {}}')
    // The source text got a number too.
    expect(await publishRelease(store, makeRelease())).toBe(4)
    expect(text(await store.get(versionKey))).toBe('4')
    expect(readPointer(text(await store.get(configKey)))).toMatchObject({ release: 'r1', version: 4 })
  })

  test('leaves the pointer alone when the store does not give back what was put', async () => {
    const store = memoryKeyValue()
    const lossy = {
      get: store.get,
      put: (key: string, value: string | Uint8Array<ArrayBuffer>) =>
        store.put(key, key.startsWith('blob:') ? new Uint8Array(2) : value),
    }
    await expect(publishRelease(lossy, makeRelease())).rejects.toThrow('damaged')
    expect(await store.get(configKey)).toBeNull()
  })

  test('a source text is not taken for a pointer', () => {
    expect(readPointer('// jsonc\n{}')).toBeUndefined()
    expect(readPointer('{"models": {}}')).toBeUndefined()
    const pointer = { release: 'r', version: 1, sha256: 'a'.repeat(64) }
    expect(readPointer(JSON.stringify(pointer))).toEqual(pointer)
    expect(readPointer(JSON.stringify({ ...pointer, models: {} }))).toBeUndefined()
    expect(readPointer(JSON.stringify({ ...pointer, version: 0 }))).toBeUndefined()
  })
})
