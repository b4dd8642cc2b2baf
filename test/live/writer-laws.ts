import { expect } from 'vitest'
import type { KeyValue } from '../../src/config/live/key-value.ts'
import type { Outcome, Refusal, Releases } from '../../src/config/live/releases.ts'
import type { Signature } from '../../src/config/live/publish-release.ts'
import { blobKey, configKey, ledgerKey, versionKey } from '../../src/config/live/keys.ts'
import { build, makeRelease } from './release-fixture.ts'
import { loadRelease } from '../../src/config/live/stored-release.ts'
import { packRelease } from '../../src/config/live/manifest.ts'
import { plainReleases, publishRelease, sendRelease } from '../../src/config/live/publish-release.ts'
import { readEntries } from '../../src/config/live/ledger-entry.ts'
import { readPointer } from '../../src/config/live/pointer.ts'

export interface Subject {
  readonly releases: Releases
  readonly store: KeyValue
}

const ann = { author: 'Ann', note: 'first' }
const bob = { author: 'Bob', note: null }

const send = ({ releases }: Subject, id: string, signature: Signature = ann) =>
  sendRelease(releases, makeRelease({ id }), signature)

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes))

async function pointerIn({ store }: Subject) {
  return readPointer(text(await store.get(configKey)) ?? '')
}

function refused(outcome: Outcome): Refusal {
  if (outcome.ok) throw new Error(`It was not refused: ${JSON.stringify(outcome.entry)}`)
  return outcome
}

/** What holds for the one writer, in memory or in a Durable Object. Each on a store and a book of its own. */
export const writerLaws: readonly (readonly [string, (subject: Subject) => Promise<void>])[] = [
  [
    'versions grow, and KV holds what the ledger says',
    async (subject) => {
      expect(await subject.releases.state()).toEqual({ number: 0, live: null, rollout: null, entries: [] })
      const first = await send(subject, 'r1')
      expect(first).toMatchObject({
        ok: true,
        entry: { number: 1, kind: 'publish', version: '1', release: 'r1', ...ann },
        state: { number: 1, live: { version: '1', release: 'r1' } },
      })
      await send(subject, 'r2', bob)
      expect(await pointerIn(subject)).toMatchObject({ release: 'r2', version: 2 })
      const { entries } = await subject.releases.state()
      expect(entries.map(({ version, author }) => [version, author])).toEqual([
        ['2', 'Bob'],
        ['1', 'Ann'],
      ])
      expect(entries[0]?.summary).toMatchObject({ compiledBy: 'cli', examples: 1 })
      expect(readEntries(text(await subject.store.get(ledgerKey)) ?? '')).toEqual(entries.toReversed())
      expect(text(await subject.store.get(versionKey))).toBe('2')
    },
  ],
  [
    'of two who saw the same, the second is told who published what since',
    async (subject) => {
      await send(subject, 'r1')
      const both = await Promise.all([
        send(subject, 'r2', { ...ann, expected: 1 }),
        send(subject, 'r3', { ...bob, expected: 1 }),
      ])
      expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      const loser = refused(both[0].ok ? both[1] : both[0])
      expect(loser).toMatchObject({ reason: 'stale', since: [{ number: 2, kind: 'publish' }] })
      const [since] = loser.since
      expect(await pointerIn(subject)).toMatchObject({ release: since?.release, version: 2 })
      expect(refused(await send(subject, 'r4', { ...ann, expected: 9 })).message).toContain('no change 9')
    },
  ],
  [
    'twenty at once get twenty versions, and the last one is live whole',
    async (subject) => {
      const all = await Promise.all(Array.from({ length: 20 }, (_, index) => send(subject, `m${index}`)))
      const entries = all.flatMap((outcome) => (outcome.ok ? [outcome.entry] : []))
      const numbers = entries.map(({ number }) => number).toSorted((one, other) => one - other)
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
      const pointer = await pointerIn(subject)
      expect(pointer?.version).toBe(20)
      expect(pointer?.release).toBe(entries.find(({ number }) => number === 20)?.release)
      if (pointer !== undefined) await loadRelease(subject.store, pointer, '20', build)
    },
  ],
  [
    'a rollback is old content under a higher version: by version, by id, or what was live before',
    async (subject) => {
      for (const id of ['r1', 'r2', 'r3']) await send(subject, id)
      const back = (to?: string) =>
        subject.releases.change({ do: 'rollback', ...bob, ...(to !== undefined && { to }) })
      expect(await back()).toMatchObject({
        ok: true,
        entry: { kind: 'rollback', version: '4', release: 'r2', of: '2', from: '3', author: 'Bob' },
      })
      expect(await back('1')).toMatchObject({ entry: { version: '5', release: 'r1', of: '1' } })
      expect(await back('r3')).toMatchObject({ entry: { version: '6', release: 'r3', of: '3' } })
      expect(await pointerIn(subject)).toMatchObject({ version: 6, release: 'r3' })
      expect(refused(await back('99'))).toMatchObject({ reason: 'not_found' })
      expect(await pointerIn(subject)).toMatchObject({ version: 6 })
    },
  ],
  [
    'a rollout starts, grows, is finished or ended; the live one stays meanwhile',
    async (subject) => {
      const rollout = { percent: 10, by: 'key' as const }
      expect(refused(await send(subject, 'r0', { ...ann, rollout })).reason).toBe('nothing_live')
      await send(subject, 'r1')
      expect(await send(subject, 'r2', { ...ann, rollout })).toMatchObject({
        entry: { kind: 'candidate', version: '2', rollout },
        state: {
          live: { version: '1', release: 'r1' },
          rollout: { version: '2', release: 'r2', ...rollout },
        },
      })
      expect(await pointerIn(subject)).toMatchObject({ release: 'r1', version: 1, change: 2 })
      const { releases } = subject
      expect(await releases.change({ do: 'rollout', ...bob, percent: 50 })).toMatchObject({
        entry: { kind: 'rollout', number: 3, version: '2', from: '10%', rollout: { percent: 50, by: 'key' } },
      })
      expect(await releases.change({ do: 'abort', ...bob })).toMatchObject({
        entry: { kind: 'abort', version: '2' },
        state: { live: { version: '1' }, rollout: null },
      })
      expect(refused(await releases.change({ do: 'finish', ...bob })).reason).toBe('no_rollout')
      await send(subject, 'r3', { ...ann, rollout })
      expect(await releases.change({ do: 'finish', ...bob })).toMatchObject({
        entry: { kind: 'finish', number: 6, version: '5' },
        state: { live: { version: '5', release: 'r3' }, rollout: null },
      })
      await send(subject, 'r4', { ...ann, rollout })
      expect(await releases.change({ do: 'rollback', ...bob })).toMatchObject({
        entry: { kind: 'abort' },
        state: { live: { version: '5' }, rollout: null },
      })
      expect(await pointerIn(subject)).toMatchObject({ release: 'r3', version: 5, change: 8 })
    },
  ],
  [
    'a source text is the last write until the next publish, which notices it',
    async (subject) => {
      await send(subject, 'r1')
      await subject.store.put(configKey, '// mine\n{ "models": {} }')
      const { live } = await subject.releases.state()
      expect(live).toEqual({ version: expect.stringMatching(/^file-[0-9a-f]{12}$/), release: null })
      const next = await send(subject, 'r2', { ...ann, expected: 1 })
      expect(next).toMatchObject({ ok: true, entry: { version: '3' } })
      const { entries } = await subject.releases.state()
      expect(entries.map(({ kind }) => kind)).toEqual(['publish', 'source', 'publish'])
      expect(entries[1]?.version).toBe(live?.version)
      // Without a word a rollback takes the text away: what was live before it comes back.
      await subject.store.put(configKey, '{ "models": {} }')
      expect(await subject.releases.change({ do: 'rollback', ...ann })).toMatchObject({
        entry: { release: 'r2', from: expect.stringMatching(/^file-/) },
      })
    },
  ],
  [
    'what others published without the writer is taken into the ledger',
    async (subject) => {
      await send(subject, 'r1')
      expect(await publishRelease(subject.store, makeRelease({ id: 'r2' }))).toBe(2)
      const plain = await plainReleases(subject.store, build)
      await sendRelease(plain, makeRelease({ id: 'r3' }), bob)
      expect(refused(await send(subject, 'r4', { ...ann, expected: 1 })).since).toMatchObject([
        { version: '2', author: null },
        { version: '3', author: 'Bob' },
      ])
      await subject.store.put(ledgerKey, '[]')
      const pointer = await pointerIn(subject)
      await subject.store.put(configKey, JSON.stringify({ ...pointer, version: 7 }))
      const { number, entries } = await subject.releases.state()
      expect([number, entries[0]?.kind, entries[0]?.release]).toEqual([7, 'found', 'r3'])
      expect(await send(subject, 'r5')).toMatchObject({ entry: { version: '8' } })
    },
  ],
  [
    'what is damaged, of another kind or of another embedder changes nothing',
    async (subject) => {
      await send(subject, 'r1')
      const { manifest, blob } = await packRelease(makeRelease({ id: 'r2' }))
      const order = (packed: { manifest: string; blob: Uint8Array<ArrayBuffer> }) =>
        subject.releases.change({ do: 'publish', ...ann, packed })
      const other = await sendRelease(
        subject.releases,
        makeRelease({ id: 'r3', embedderBuild: 'embedder-2' }),
      )
      const bad = [
        await order({ manifest, blob: blob.bytes.slice(4) }),
        await order({ manifest: manifest.slice(0, -20), blob: blob.bytes }),
        await order({ manifest: '{}', blob: blob.bytes }),
        await order({ manifest: '', blob: new Uint8Array() }),
        other,
      ]
      expect(bad.map((outcome) => refused(outcome).reason)).toEqual(bad.map(() => 'refused'))
      expect(refused(other).message).toContain('publish it again')
      expect(await subject.store.get(blobKey(blob.sha256))).not.toBeNull()
      expect(await pointerIn(subject)).toMatchObject({ release: 'r1', version: 1 })
    },
  ],
]
