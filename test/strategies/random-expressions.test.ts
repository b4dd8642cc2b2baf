import { describe, expect, test } from 'vitest'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError, toUmbelError } from '../../src/core/errors.ts'
import { question, runner, textOf } from '../support/run-strategy.ts'
import { randomExpression } from '../support/random-expression.ts'
import { scriptedModels } from '../support/scripted-models.ts'

const deadline = 400
const count = 600

/** Runs one expression against models that fail, hang and break off; reads its answer to the end. */
async function play(seed: number) {
  const { node, models, verbs } = randomExpression(seed, 3)
  const { calls, call } = scriptedModels(models)
  const { run } = runner(call, { seed })
  const scope = new Scope()
  scope.limit(deadline, 'the deadline')
  const budget = new Budget({ usd: 0.2, attempts: 40 })
  const began = Date.now()
  const outcome = await textOf(run(node, question({ stream: seed % 2 === 0 }), scope, budget).answer).catch(
    toUmbelError,
  )
  const took = Date.now() - began
  // What was ended needs a turn to say so.
  await new Promise((resolve) => setTimeout(resolve, 30))
  return { verbs, calls, outcome, took, spent: budget.spent }
}

describe('random expressions against models that fail', () => {
  test(
    `${count} of them: an answer or one error, in time, and nothing left open`,
    { timeout: 60_000 },
    async () => {
      const seen = new Map<string, number>()
      const outcomes = new Map<string, number>()
      for (let from = 0; from < count; from += 30) {
        const seeds = Array.from({ length: 30 }, (_, index) => from + index)
        const played = await Promise.all(seeds.map(async (seed) => ({ seed, ...(await play(seed)) })))
        for (const { seed, verbs, calls, outcome, took, spent } of played) {
          for (const verb of new Set(verbs)) seen.set(verb, (seen.get(verb) ?? 0) + 1)
          const kind = outcome instanceof UmbelError ? outcome.class : 'answer'
          outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
          expect(took, `seed ${seed}`).toBeLessThan(deadline + 200)
          expect(spent, `seed ${seed}`).toBeLessThanOrEqual(0.2 + 1e-9)
          const open = calls.filter(
            (call) => call.ended === undefined && call.aborted === undefined && !call.failed,
          )
          expect(
            open.map(({ model, path }) => `${model} at ${path}`),
            `seed ${seed}`,
          ).toEqual([])
        }
      }
      for (const verb of ['fallback', 'balance', 'hedge', 'cascade', 'parallel']) {
        expect(seen.get(verb), verb).toBeGreaterThan(count / 20)
      }
      // A mix in which nothing answers, or nothing fails, would show nothing.
      expect(outcomes.get('answer')).toBeGreaterThan(count / 4)
      expect(count - (outcomes.get('answer') ?? 0)).toBeGreaterThan(count / 10)
    },
  )

  test('no text of two models in one answer that is one model’s', async () => {
    const seeds = Array.from({ length: 200 }, (_, index) => 10_000 + index)
    const played = await Promise.all(seeds.map(async (seed) => ({ seed, ...(await play(seed)) })))
    for (const { seed, outcome, verbs } of played) {
      if (typeof outcome !== 'string' || verbs.includes('parallel')) continue
      expect(new Set(outcome.match(/m\d+x/g) ?? []).size, `seed ${seed}: ${outcome}`).toBeLessThanOrEqual(1)
    }
  })
})
