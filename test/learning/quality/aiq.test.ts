import { describe, expect, it } from 'vitest'
import { aiqLog, costSpan, singleModels, zeroRouterAiq } from '../../../src/learning/quality/aiq.ts'
import { costFor, costHull, qualityAt } from '../../../src/learning/quality/cost-hull.ts'
import type { Outcomes } from '../../../src/learning/quality/outcomes.ts'
import { aiqGain, policyPoint } from '../../../src/learning/quality/policy-curve.ts'

const at = (cost: number, quality: number) => ({ cost, quality })

describe('the hull of cost and quality', () => {
  it('leaves out points under a line, dearer and worse ones, and doubles', () => {
    expect(costHull([at(3, 0.6), at(1, 0.5), at(2, 0.52), at(4, 0.55), at(1, 0.4), at(3, 0.6)])).toEqual([
      at(1, 0.5),
      at(3, 0.6),
    ])
  })

  it('is read along its lines, and level beyond its end', () => {
    const hull = costHull([at(1, 0.5), at(3, 0.7)])
    expect(qualityAt(hull, 2)).toBeCloseTo(0.6)
    expect(qualityAt(hull, 9)).toBe(0.7)
    expect(qualityAt(hull, 0.5)).toBeNull()
    expect(costFor(hull, 0.65)).toBeCloseTo(2.5)
    expect(costFor(hull, 0.4)).toBe(1)
    expect(costFor(hull, 0.8)).toBeNull()
  })
})

describe('AIQ over log cost', () => {
  it('is the quality itself where the hull is level', () => {
    expect(aiqLog([at(1, 0.5)], { from: 1, to: 100 })).toBeCloseTo(0.5)
  })

  it('integrates a line in cost exactly: from (1, 0) to (e, 1) the mean is 1 / (e - 1) * (e - 2)', () => {
    const found = aiqLog([at(1, 0), at(Math.E, 1)], { from: 1, to: Math.E })
    expect(found).toBeCloseTo((Math.E - 2) / (Math.E - 1))
  })

  it('draws the first corner level to the left, and ends at the span', () => {
    const found = aiqLog([at(10, 0.4), at(1000, 1)], { from: 1, to: 10 })
    expect(found).toBeCloseTo(0.4)
  })

  it('spans from the cheapest model to the best one; of equally good ones the cheaper', () => {
    expect(costSpan([at(5, 0.9), at(2, 0.9), at(1, 0.3), at(9, 0.8)])).toEqual({ from: 1, to: 2 })
  })

  it('of one model is that model', () => {
    expect(aiqLog([at(2, 0.7)], { from: 2, to: 2 })).toBe(0.7)
  })
})

/** The area over log cost under the line from (1, .5) to (cost, 1). */
function riseTo(cost: number): number {
  const slope = 0.5 / (cost - 1)
  return (0.5 - slope) * Math.log(cost) + slope * (cost - 1)
}

/** Four queries, two models: the cheap one right on the first two, the dear one on all. */
const outcomes: Outcomes = {
  queries: 4,
  models: 2,
  scores: Float32Array.from([1, 1, 1, 1, 0, 1, 0, 1]),
  costs: Float32Array.from([1, 10, 1, 10, 1, 10, 1, 10]),
}

describe('gains over the best mix that never reads the query', () => {
  it('are 0 for beliefs that do not tell queries apart', () => {
    const beliefs = { scores: Float32Array.from([0.5, 1, 0.5, 1, 0.5, 1, 0.5, 1]), costs: outcomes.costs }
    expect(aiqGain(beliefs, outcomes)).toBeCloseTo(0)
    expect(singleModels(outcomes)).toEqual([at(1, 0.5), at(10, 1)])
  })

  it('are, for an oracle, what asking the dear one only where needed brings', () => {
    // All right at a cost of (1 + 1 + 10 + 10) / 4 = 5.5.
    expect(policyPoint(outcomes, outcomes, 0.01)).toEqual(at(5.5, 1))
    const oracle = (riseTo(5.5) + Math.log(10 / 5.5)) / Math.log(10)
    const zero = riseTo(10) / Math.log(10)
    expect(zeroRouterAiq(outcomes)).toBeCloseTo(zero)
    expect(aiqGain(outcomes, outcomes)).toBeCloseTo(oracle - zero)
  })

  it('are below 0 for beliefs that are upside down', () => {
    const beliefs = { scores: Float32Array.from([0, 1, 0, 1, 1, 0, 1, 0]), costs: outcomes.costs }
    expect(aiqGain(beliefs, outcomes)).toBeLessThan(0)
  })
})
