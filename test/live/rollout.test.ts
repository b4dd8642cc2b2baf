import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blobKey, configKey, releaseKey } from '../../src/config/live/keys.ts'
import { readPart } from '../../src/config/live/stored-release.ts'
import { build, makeRelease } from './release-fixture.ts'
import { isolateOn } from './isolate.ts'
import { memoryKeyValue } from '../../src/config/live/key-value.ts'
import { packRelease } from '../../src/config/live/manifest.ts'
import { plainReleases, publishRelease, sendRelease } from '../../src/config/live/publish-release.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const nobody = { author: null, note: null }
const share = { percent: 30, by: 'session' as const }

/** A store on which r1 is live as version 1 and r2 is its candidate as version 2. */
async function rolledOut() {
  const store = memoryKeyValue()
  await publishRelease(store, makeRelease())
  const releases = await plainReleases(store, build)
  await sendRelease(releases, candidate, { ...nobody, rollout: share })
  return { store, releases }
}

const candidate = makeRelease({ id: 'r2', defaultModel: 'other', classifier: null })

describe('a rollout in an isolate', () => {
  test('both are there, each under its version, and what serves already is not read again', async () => {
    const { store, releases } = await rolledOut()
    const get = vi.spyOn(store, 'get')
    const { live, current, later } = isolateOn(store)
    expect(await current()).toMatchObject({ id: 'r1', version: '1' })
    expect(live.rollout).toMatchObject({ release: { id: 'r2', version: '2' }, ...share })
    get.mockClear()
    await releases.change({ do: 'rollout', percent: 60, ...nobody })
    await later()
    expect(live.rollout).toMatchObject({ percent: 60, by: 'session' })
    await releases.change({ do: 'finish', ...nobody })
    expect(await later()).toMatchObject({ after: { id: 'r2', version: '2' } })
    expect(live.rollout).toBeUndefined()
    expect(get.mock.calls.map(([key]) => key).filter((key) => key.startsWith('blob:'))).toEqual([])
  })

  test('ends at the next look at KV; a late edge does not bring it back', async () => {
    const { store, releases } = await rolledOut()
    const old = await store.get(configKey)
    const { live, current, later } = isolateOn(store)
    await current()
    await releases.change({ do: 'abort', ...nobody })
    await later()
    expect(live.rollout).toBeUndefined()
    if (old !== null) await store.put(configKey, old)
    await later()
    expect(live.rollout).toBeUndefined()
    expect(live.problem()).toBeNull()
  })

  test.for([
    ['is not whole', (manifest: string) => manifest.slice(0, -9)],
    ['is another one', () => undefined],
    ['is not there', () => null],
  ] as const)(
    'where the candidate %s, the live one serves all, and it is taken when it is mended',
    async ([, change]) => {
      const { store } = await rolledOut()
      const manifest = new TextDecoder().decode((await readPart(store, releaseKey('r2'))) ?? new Uint8Array())
      const broken = change(manifest)
      const first = new TextDecoder().decode((await readPart(store, releaseKey('r1'))) ?? new Uint8Array())
      const torn = {
        ...store,
        get: (key: string) =>
          key === releaseKey('r2') && broken === null ? Promise.resolve(null) : store.get(key),
      }
      if (broken !== null) await store.put(releaseKey('r2'), broken ?? first)
      const { live, current, later, log } = isolateOn(torn)
      expect(await current()).toMatchObject({ id: 'r1', version: '1' })
      expect(live.rollout).toBeUndefined()
      expect(live.problem()).toContain('The rollout waits: ')
      expect(log).toHaveLength(1)
      if (broken === null) return
      await store.put(releaseKey('r2'), manifest)
      await later()
      expect(live.rollout).toMatchObject({ release: { id: 'r2' } })
      expect(live.problem()).toBeNull()
    },
  )

  test('where the candidate is of another embedder, the live one serves all', async () => {
    const { store } = await rolledOut()
    const other = await packRelease(makeRelease({ id: 'r2', embedderBuild: 'embedder-2' }))
    await store.put(releaseKey('r2'), other.manifest)
    await store.put(blobKey(other.blob.sha256), other.blob.bytes)
    const { release, sha256 } = { release: 'r2', sha256: other.sha256 }
    const { release: id, sha256: hash } = JSON.parse(
      new TextDecoder().decode((await store.get(configKey)) ?? new Uint8Array()),
    )
    const rollout = { release, sha256, version: 3, ...share }
    await store.put(configKey, JSON.stringify({ release: id, sha256: hash, version: 1, change: 3, rollout }))
    const { live, current } = isolateOn(store)
    expect(await current()).toMatchObject({ id: 'r1' })
    expect(live.rollout).toBeUndefined()
    expect(live.problem()).toContain('publish it again')
  })
})

describe('a pinned release', () => {
  test('is found by version, by id, and by id where the ledger is younger; a few stay in memory', async () => {
    const { store } = await rolledOut()
    await publishRelease(store, makeRelease({ id: 'r3' }))
    const { live, current } = isolateOn(store)
    await current()
    expect(await live.pinned('1')).toMatchObject({ id: 'r1', version: '1' })
    expect(await live.pinned('r2')).toMatchObject({ id: 'r2', version: '2' })
    expect(await live.pinned('3')).toBe(await current())
    expect(await live.pinned('nothing')).toBeUndefined()
    const get = vi.spyOn(store, 'get')
    expect(await live.pinned('1')).toBe(await live.pinned('1'))
    expect(get).not.toHaveBeenCalled()
    await store.put('releases', '[]')
    expect(await live.pinned('r1')).toMatchObject({ id: 'r1', version: 'r1' })
    await store.put(releaseKey('r2'), 'torn')
    for (const name of ['r1', '1', 'r3']) await live.pinned(name)
    await expect(isolateOn(store).live.pinned('r2')).rejects.toThrow('not JSON')
  })
})
