import { describe, expect, it } from 'vitest'
import { env } from 'cloudflare:workers'
import { evictDurableObject, reset } from 'cloudflare:test'
import { build, makeRelease } from '../live/release-fixture.ts'
import { configKey, ledgerKey, versionKey } from '../../src/config/live/keys.ts'
import { kvKeyValue } from '../../src/state/kv-key-value.ts'
import { sendRelease } from '../../src/config/live/publish-release.ts'
import { writerLaws } from '../live/writer-laws.ts'
import { writerReleases } from '../../src/state/writer-releases.ts'

function open() {
  const releases = writerReleases(env.CONFIG_WRITER, build)
  if (releases === undefined) throw new Error('CONFIG_WRITER is not bound.')
  return { releases, store: kvKeyValue(env.CONFIG) }
}

describe('the one writer in a Durable Object', () => {
  it.for(writerLaws)('%s', async ([, law]) => {
    await reset()
    await law(open())
  })

  it('is on disk: put to sleep in the middle of a rollout, it knows its ledger, its number and the share', async () => {
    await reset()
    const { releases } = open()
    await sendRelease(releases, makeRelease({ id: 'r1' }), { author: 'Ann', note: 'first' })
    const rollout = { percent: 25, by: 'session' as const }
    await sendRelease(releases, makeRelease({ id: 'r2' }), { author: 'Bob', note: null, rollout })
    const before = await releases.state()
    await evictDurableObject(env.CONFIG_WRITER.get(env.CONFIG_WRITER.idFromName('config')))
    expect(await releases.state()).toEqual(before)
    expect(await releases.change({ do: 'finish', author: 'Ann', note: null })).toMatchObject({
      entry: { number: 3, version: '2', author: 'Ann' },
      state: { live: { version: '2', release: 'r2' }, rollout: null },
    })
  })
})

describe('KV as the writer reads it', () => {
  it('what changes under its key is never remembered for long', async () => {
    const asked: [string, unknown][] = []
    const namespace = new Proxy(env.CONFIG, {
      get: (target, name) =>
        name === 'get'
          ? (key: string, options: { cacheTtl?: number }) => {
              asked.push([key, options.cacheTtl])
              return Promise.resolve(null)
            }
          : Reflect.get(target, name),
    })
    const store = kvKeyValue(namespace)
    for (const key of [configKey, versionKey, ledgerKey]) await store.get(key)
    expect(asked).toEqual([configKey, versionKey, ledgerKey].map((key) => [key, 30]))
  })
})
