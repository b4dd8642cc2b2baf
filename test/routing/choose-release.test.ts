import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ReleaseSource, Rollout } from '../../src/core/ports.ts'
import { chooseRelease, isInShare } from '../../src/routing/choose-release.ts'
import { makeRelease } from '../live/release-fixture.ts'
import { owner } from '../../src/core/caller.ts'

const live = makeRelease({ id: 'live', version: '1' })
const candidate = makeRelease({ id: 'candidate', version: '2' })
const keyed = (account: string) => ({ ...owner, key: account, account, scopes: {} })

function source(rollout?: Omit<Rollout, 'release'>): ReleaseSource {
  return {
    current: () => live,
    rollout: rollout && { release: candidate, ...rollout },
    pinned: (name) =>
      name === 'torn'
        ? Promise.reject(new Error('The blob is damaged.'))
        : Promise.resolve(name === '2' ? candidate : undefined),
    refresh: () => Promise.resolve(),
    problem: () => null,
  }
}

const sideOf = (
  asked: { session?: string },
  caller: typeof owner,
  rollout?: Omit<Rollout, 'release'>,
  drawn?: string,
) => chooseRelease(asked, caller, live, source(rollout), drawn)

/** Of a thousand keys, those that a candidate serves at 20%. */
function first(id: string): string[] {
  return Array.from({ length: 1_000 }, (_, index) => `key_${index}`).filter((subject) =>
    isInShare(subject, { release: makeRelease({ id }), percent: 20, by: 'key' }),
  )
}

describe('the release that serves', () => {
  test('is the live one, at once, where nothing else is asked or rolled out', () => {
    expect(sideOf({}, owner, undefined, 'd')).toBe(live)
    expect(sideOf({ session: 's' }, keyed('k'))).toBe(live)
  })

  test('is the same for a caller as the share grows: who is in stays in', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (subject, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)]
          const at = (percent: number) => isInShare(subject, { release: candidate, percent, by: 'key' })
          return !at(less) || at(more)
        },
      ),
    )
  })

  test.each([0, 1, 10, 50, 99, 100])('serves %d%% of callers, within what chance allows', (percent) => {
    const count = 20_000
    const inside = Array.from({ length: count }, (_, index) => `key_${index}`).filter((subject) =>
      isInShare(subject, { release: candidate, percent, by: 'key' }),
    ).length
    const deviation = Math.sqrt((count * percent * (100 - percent)) / 1e4)
    expect(Math.abs(inside - (count * percent) / 100)).toBeLessThanOrEqual(4 * deviation)
  })

  test('begins with other callers for another candidate', () => {
    const both = first('a').filter((subject) => first('b').includes(subject))
    expect(both.length).toBeLessThan(80)
  })

  test('goes by key or by session, and by the other where there is none', () => {
    const share = { percent: 50, by: 'key' as const }
    const key = 'abcdefgh'.split('').find((name) => sideOf({}, keyed(name), share) === candidate) ?? ''
    for (const session of ['a', 'b', 'c', 'd']) expect(sideOf({ session }, keyed(key), share)).toBe(candidate)
    const bySession = { percent: 50, by: 'session' as const }
    const sides = (subjects: string[]) =>
      subjects.map((session) => sideOf({ session }, keyed(key), bySession))
    const sessions = Array.from({ length: 20 }, (_, index) => `s${index}`)
    expect(new Set(sides(sessions))).toEqual(new Set([live, candidate]))
    expect(sides(sessions)).toEqual(sides(sessions))
    expect(sideOf({}, keyed(key), bySession)).toBe(candidate)
    // Without either each request is drawn anew; what is only listed is the live one.
    const drawn = sessions.map((each) => sideOf({}, owner, share, each))
    expect(new Set(drawn)).toEqual(new Set([live, candidate]))
    expect(sideOf({}, owner, { percent: 100, by: 'key' })).toBe(live)
  })

  test('is the one that an administrator pins, and nobody else may', async () => {
    const releases = source()
    const pinned = vi.spyOn(releases, 'pinned')
    const ask = async (release: string, caller = owner) =>
      chooseRelease({ release }, caller, live, releases, 'd')
    expect(await ask('2')).toBe(candidate)
    await expect(ask('9')).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('umbel releases'),
    })
    await expect(ask('torn')).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('damaged'),
    })
    pinned.mockClear()
    await expect(ask('2', keyed('k'))).rejects.toMatchObject({ status: 403, class: 'auth' })
    expect(pinned).not.toHaveBeenCalled()
  })
})
