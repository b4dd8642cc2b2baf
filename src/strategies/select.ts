import type { Node } from '../core/strategy.ts'
import type { RunStrategy } from '../core/run.ts'
import { inOrder } from './in-order.ts'
import { nextClasses } from '../core/errors.ts'
import { leastBad, skippedBy, sortOut } from './passing-over.ts'
import { nameOf } from '../core/strategy.ts'
import { noneFits, scoreModels } from '../routing/score-models.ts'

/**
 * The best model by quality, cost and measured latency; the next best one when its upstream fails. Quality and cost
 * are a predictor's word on the query where the release has one, else profile similarity and price.
 */
export const runSelect: RunStrategy<'select'> = (node, request, run) => {
  const { release, health, load } = run.ports
  const isBusy = (model: string) => load.of(model).inFlight > 0
  const ranking = scoreModels(node.models, node.weights, run.signals, release, health, node, isBusy)
  const { candidates, leftOut, predicted, aim } = ranking
  for (const { model, why } of leftOut) run.note(`${run.path}: left out ${model}: ${why}`)
  if (candidates.length === 0) return Promise.reject(noneFits(leftOut))
  const turns = candidates.map(({ model }) => {
    const label = `select[${node.models.indexOf(model)}]`
    const member: Node = { verb: 'model', path: `${node.path}.${label}`, model }
    return { node: member, run: () => run.execute(member, request, label) }
  })
  const { standing, out } = sortOut(turns, (turn) => turn.node, request, run)
  const best = standing[0] ?? leastBad(out)
  run.choose({
    path: `${run.path}.select`,
    verb: 'select',
    candidates: candidates.map(({ model }) => model),
    scores: candidates.map(({ scores }) => scores.total),
    ...(ranking.readsHealth && { healthSlice: candidates.map((candidate) => candidate.health) }),
    ...(predicted !== undefined && { predicted }),
    ...(aim !== undefined && { aim }),
    propensity: 1,
    picked: best === undefined ? '' : nameOf(best.node),
    ...(out.length > 0 && { skipped: out.map(([turn, outage]) => skippedBy(turn.node, outage)) }),
    ...(standing.length === 0 && { lastResort: true }),
  })
  return inOrder({ turns, on: nextClasses, request }, run)
}
