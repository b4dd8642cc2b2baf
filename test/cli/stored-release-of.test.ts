import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/cli/target.ts'
import { compileFile } from '../../src/cli/compile-file.ts'
import { memoryKeyValue } from '../../src/config/live/key-value.ts'
import { publishRelease } from '../../src/config/live/publish-release.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { storedReleaseOf } from '../../src/cli/stored-release-of.ts'

const embedder = shippedEmbedder()
const config = {
  providers: { edge: { type: 'edge' } },
  models: { sums: { provider: 'edge', model: 'calc' } },
  routes: { default: { use: 'sums' } },
}
const text = JSON.stringify(config)

function target(): Pick<Target, 'name' | 'store' | 'parts' | 'local'> {
  const store = { ...memoryKeyValue(), list: () => Promise.resolve([]) }
  return { name: 'here', store, parts: store, local: true }
}

describe('the release at a target', () => {
  it('is the one that the pointer shows, or the one of an id', async () => {
    const place = target()
    const first = (await compileFile({ name: 'a', text }, embedder, true)).release
    const second = (await compileFile({ name: 'b', text: `${text} ` }, embedder, true)).release
    await publishRelease(place.store, first)
    await publishRelease(place.store, second)
    expect(await storedReleaseOf('live', place, embedder)).toMatchObject({ id: second.id, version: '2' })
    expect((await storedReleaseOf(first.id, place, embedder)).id).toBe(first.id)
    await expect(storedReleaseOf('ffff', place, embedder)).rejects.toThrow('here holds no release ffff.')
  })

  it('is what a Worker makes of a source text, and the reason where there is none', async () => {
    const place = target()
    await expect(storedReleaseOf('live', place, embedder)).rejects.toThrow(
      'here has no config of its own yet',
    )
    await place.store.put('config', text)
    const release = await storedReleaseOf('live', place, embedder)
    expect(release).toMatchObject({ compiledBy: 'worker', routes: { default: { use: { model: 'sums' } } } })
    expect(release.version).toMatch(/^file-[0-9a-f]{12}$/)
    await place.store.put('config', '{ "models": {} }')
    await expect(storedReleaseOf('live', place, embedder)).rejects.toThrow('does not compile')
    await place.store.put('config', JSON.stringify({ release: 'x', version: 1, sha256: '0'.repeat(64) }))
    await expect(storedReleaseOf('live', place, embedder)).rejects.toThrow('Release x is not there (yet).')
  })
})
