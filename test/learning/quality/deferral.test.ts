import { describe, expect, it } from 'vitest'
import { deferral } from '../../../src/learning/quality/deferral.ts'

describe('finding the queries that need the strong model', () => {
  it('recovers all with half of the calls when exactly those come first', () => {
    const found = deferral([9, 8, 1, 0], [0, 0, 1, 1], [1, 1, 1, 1])
    expect(found.cpt50).toBeCloseTo(25)
    expect(found.cpt80).toBeCloseTo(40)
    // Up to 1 at half of the calls, level after: .25 + .5.
    expect(found.apgr).toBeCloseTo(0.75)
  })

  it('is the mirror image when they come last', () => {
    expect(deferral([0, 1, 8, 9], [0, 0, 1, 1], [1, 1, 1, 1]).apgr).toBeCloseTo(0.25)
  })

  it('is one half when every query gains alike', () => {
    expect(deferral([3, 2, 1, 0], [0, 0, 0, 0], [1, 1, 1, 1])).toEqual({ apgr: 0.5, cpt50: 50, cpt80: 80 })
  })
})
