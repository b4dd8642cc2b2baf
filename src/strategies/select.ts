import type { RunStrategy } from '../core/run.ts'
import { inOrder } from './in-order.ts'
import { nextClasses } from '../core/errors.ts'
import { noneFits, scoreModels } from '../routing/score-models.ts'

/**
 * The best model by quality, cost and measured latency; the next best one when its upstream fails. Quality and cost
 * are a predictor's word on the query where the release has one, else profile similarity and price.
 */
export const runSelect: RunStrategy<'select'> = (node, request, run) => {
  const { release, health } = run.ports
  const ranking = scoreModels(node.models, node.weights, run.signals, release, health, node)
  const { candidates, leftOut, predicted, aim } = ranking
  for (const { model, why } of leftOut) run.note(`${run.path}: left out ${model}: ${why}`)
  const [best] = candidates
  if (best === undefined) return Promise.reject(noneFits(leftOut))
  run.choose({
    path: `${run.path}.select`,
    verb: 'select',
    candidates: candidates.map(({ model }) => model),
    scores: candidates.map(({ scores }) => scores.total),
    ...(ranking.readsHealth && { healthSlice: candidates.map((candidate) => candidate.health) }),
    ...(predicted !== undefined && { predicted }),
    ...(aim !== undefined && { aim }),
    propensity: 1,
    picked: best.model,
  })
  const members = candidates.map(({ model }) => () => {
    const label = `select[${node.models.indexOf(model)}]`
    return run.execute({ verb: 'model', path: `${node.path}.${label}`, model }, request, label)
  })
  return inOrder(members, nextClasses, run)
}
