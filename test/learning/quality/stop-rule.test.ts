import { describe, expect, it } from 'vitest'
import { cascadeGain } from '../../../src/learning/quality/cascade-curve.ts'
import { fitStopRule } from '../../../src/learning/quality/fit-stop-rule.ts'
import type { Outcomes } from '../../../src/learning/quality/outcomes.ts'
import { aiqGain } from '../../../src/learning/quality/policy-curve.ts'
import { seededRandom } from '../../../src/learning/seeded-random.ts'
import {
  type PairLogprobs,
  cascadeBeliefs,
  firstStep,
  stepAfterPair,
} from '../../../src/routing/cascade-choice.ts'

/**
 * Two cheap models are right on half of the queries, each by itself, and the dear one nearly always. A wrong answer
 * is one of many, so those who agree are right. What the predictor believes says nothing of the query.
 */
function coinTosses(queries: number, seed: number) {
  const random = seededRandom(seed)
  const answers: string[][] = []
  const outcomes: Outcomes = {
    queries,
    models: 3,
    scores: new Float32Array(queries * 3),
    costs: new Float32Array(queries * 3),
  }
  for (let query = 0; query < queries; query += 1) {
    const right = [random() < 0.5, random() < 0.5, random() < 0.95]
    answers.push(right.map((isRight) => (isRight ? 'right' : `wrong ${Math.floor(random() * 50)}`)))
    outcomes.scores.set(right.map(Number), query * 3)
    outcomes.costs.set([1, 1.2, 30], query * 3)
  }
  const scores = outcomes.scores.map((_, index) => [0.5, 0.5, 0.95][index % 3] ?? 0)
  const agree = (query: number, first: number, second: number) =>
    answers[query]?.[first] === answers[query]?.[second]
  return { outcomes, beliefs: { scores, costs: outcomes.costs }, agree }
}

const train = coinTosses(1000, 1)
const rule = fitStopRule(train.beliefs, train.outcomes, train)

describe('a stop rule of two cheap models that are right when they agree', () => {
  it('gains what no look at the query could', () => {
    const test = coinTosses(1000, 2)
    expect(aiqGain(test.beliefs, test.outcomes)).toBeLessThan(0.001)
    expect(rule).not.toBeNull()
    if (rule === null) return
    expect(rule.pair).toEqual([0, 1])
    expect(rule.report.agreed).toBeCloseTo(0.25, 1)
    expect(cascadeGain(rule, test.beliefs, test.outcomes, test)).toBeGreaterThan(0.01)
  })

  it('stops where they agree, asks the dear one where they do not, unless money counts for more', () => {
    if (rule === null) return
    const own = cascadeBeliefs(rule, {
      scores: Float32Array.from([0.5, 0.5, 0.95]),
      costs: Float32Array.from([1, 1.2, 30]),
    })
    expect(own.agreed[0]).toBeGreaterThan(0.9)
    expect(own.disagreed[0]).toBeLessThan(0.5)
    expect(own.agreement).toBeCloseTo(0.25, 1)
    expect(firstStep(rule, own, 0.01)).toEqual({ ask: 'pair' })
    expect(stepAfterPair(rule, own, 0.01, true)).not.toBe(2)
    expect(stepAfterPair(rule, own, 0.01, false)).toBe(2)
    expect(stepAfterPair(rule, own, 1, false)).not.toBe(2)
    expect(firstStep(rule, own, 10)).toEqual({ ask: 'one', model: 0 })
  })

  it('reads log-probabilities where rows hold them, and gains by it', () => {
    // Generated: no public outcomes come with log-probabilities. A wrong answer is less sure of its words.
    const sure = (toss: ReturnType<typeof coinTosses>, seed: number) => {
      const random = seededRandom(seed)
      const said = toss.outcomes.scores.map((score) => -(score > 0.5 ? 0.1 : 0.9) - 0.3 * random())
      return {
        agree: toss.agree,
        logprobs: (query: number, first: number, second: number): PairLogprobs => {
          const [one, other] = [said[3 * query + first] ?? 0, said[3 * query + second] ?? 0]
          return [one, 2 * one, other, 2 * other]
        },
      }
    }
    const informed = fitStopRule(train.beliefs, train.outcomes, sure(train, 3))
    expect(informed?.logprobs?.posterior[0]).toHaveLength(8)
    const test = coinTosses(1000, 2)
    if (rule === null || informed === null) throw new Error('no rule')
    const plain = cascadeGain(rule, test.beliefs, test.outcomes, test)
    const gain = cascadeGain(informed, test.beliefs, test.outcomes, sure(test, 4))
    expect(gain).toBeGreaterThan(plain + 0.02)
    // Without them it says what the plain rule says.
    expect(cascadeGain(informed, test.beliefs, test.outcomes, test)).toBeCloseTo(plain, 6)
  })

  it('is not made from one model', () => {
    const one: Outcomes = {
      queries: 2,
      models: 1,
      scores: Float32Array.from([1, 0]),
      costs: Float32Array.from([1, 1]),
    }
    expect(fitStopRule({ scores: one.scores, costs: one.costs }, one, { agree: () => true })).toBeNull()
  })
})
