import { describe, expect, test } from 'vitest'
import { refuseWorse } from '../../src/cli/releases/score-check.ts'
import type { Release } from '../../src/core/release.ts'
import { worsePredictors } from '../../src/learning/compare-predictors.ts'
import { trainedSource } from '../support/predictors.ts'

const { predictor } = trainedSource()
const policy = { predictor: 'main', curve: [] }

function releaseOf(lead: { low: number; high: number } | null): Pick<Release, 'predictors'> {
  const report = { ...predictor.report, lead }
  return { predictors: { main: { predictor: { ...predictor, report }, usd: null, policy } } }
}

describe('predictors of two releases', () => {
  const good = releaseOf({ low: 0.008, high: 0.012 })

  test('one is worse where its bounds lie wholly below the earlier ones', () => {
    const worse = worsePredictors(good, releaseOf({ low: 0.001, high: 0.004 }))
    expect(worse).toMatchObject([{ name: 'main', earlier: { low: 0.008 }, later: { high: 0.004 } }])
    expect(() => refuseWorse({ scores: undefined, predictors: worse }, 'umbel.jsonc', '3')).toThrow(
      /below version 3.*\npredictor main: held out, it gains \+0\.0010 to \+0\.0040 .* live \+0\.0080.*\n.*--force/,
    )
  })

  test('nothing is told where the bounds touch, or one has none', () => {
    expect(worsePredictors(good, releaseOf({ low: 0.005, high: 0.009 }))).toEqual([])
    expect(worsePredictors(good, good)).toEqual([])
    expect(worsePredictors(releaseOf(null), good)).toEqual([])
    expect(worsePredictors({}, good)).toEqual([])
    expect(worsePredictors(good, {})).toEqual([])
  })
})
