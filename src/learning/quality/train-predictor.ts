import type { Predictor } from '../../core/predictor.ts'
import { chooseParts } from './choose-parts.ts'
import { established, leanNetworkOnPool, leanOnPool, ownShares } from './few-labels.ts'
import { fitCosts } from './fit-costs.ts'
import { fitNeighbours } from './fit-neighbours.ts'
import { fitScaling, networkInputs } from './fit-scaling.ts'
import { networkMemberNames, trainMember } from './members.ts'
import { mergeNetworks } from './merge-networks.ts'
import type { Beliefs } from './policy-curve.ts'
import { outOfFold } from './out-of-fold.ts'
import { choosePrototypes } from './prototypes.ts'
import type { QualityRows } from './quality-rows.ts'

export interface TrainPredictorOptions {
  readonly models: readonly string[]
  readonly embedderBuild: string
  readonly featureVersion: number
  readonly costUnit: string
  readonly seed: number
  /** Called with what is being done and the share that is done of all. */
  readonly progress?: (what: string, share: number) => void
}

const folds = 5
/** Networks of each kind in a fold, and in what is served: more of them take out noise, and cost time. */
const foldNetworks = 3
const servedNetworks = { shared: 8, factors: 8, surface: 4 }

export interface TrainedPredictor {
  readonly predictor: Predictor
  /** What it would have said of each training row, had it not seen it: what rules on top of it learn from. */
  readonly heldOut: Beliefs
}

/** With fewer rows there are no folds to calibrate on. */
export const fewestRows = 20

/**
 * Learns, from what came of many queries, how well each model of the pool answers and what it costs. Deterministic.
 *
 * Everything that is chosen is chosen by the gain in AIQ over log cost on held-out folds; chances are then calibrated
 * on the same folds. Takes a second for 2,000 rows of 300 numbers and 11 models on an idle core, and grows with rows.
 *
 * @throws {RangeError} with fewer than 20 rows
 */
export function trainPredictor(rows: QualityRows, options: TrainPredictorOptions): TrainedPredictor {
  const { outcomes, dimensions, featureCount } = rows
  if (outcomes.queries < fewestRows) throw new RangeError(`A predictor needs ${fewestRows} rows or more`)
  const { models, seed, progress = () => {} } = options
  const seeds = (count: number) => Array.from({ length: count }, (_, index) => seed * 1000 + index)
  progress('grouping queries', 0)
  const scaling = fitScaling(rows, options.featureVersion)
  const prototypes = choosePrototypes(rows.vectors, dimensions, seed)
  const held = outOfFold(rows, scaling, prototypes, {
    folds,
    seeds: seeds(foldNetworks),
    progress: (share) => progress('training in folds', 0.1 + 0.6 * share),
  })
  const shares = ownShares(outcomes.scores, models.length)
  for (const logits of Object.values(held.networks)) leanOnPool(logits, shares)
  progress('weighing the parts', 0.7)
  const chosen = chooseParts(rows, models, held, established(shares))
  progress('training on all rows', 0.75)
  const inputs = networkInputs(scaling, rows)
  const members = networkMemberNames
    .filter((name) => (chosen.weights[name] ?? 0) > 0)
    .map((name) => trainMember(name, inputs, rows, seeds(servedNetworks[name])))
  const weight = chosen.weights['neighbours'] ?? 0
  const neighbours = fitNeighbours(prototypes, dimensions, outcomes, chosen.nearest, () => true)
  const network = mergeNetworks(members, chosen.weights, dimensions + featureCount, models.length)
  leanNetworkOnPool(network, shares)
  progress('done', 1)
  const predictor: Predictor = {
    kind: 'quality',
    models,
    embedderBuild: options.embedderBuild,
    dimensions,
    features: scaling,
    network,
    neighbours: weight > 0 ? { ...neighbours, weight } : null,
    calibrator: chosen.calibrator,
    costs: fitCosts(rows, scaling, options.costUnit),
    report: { ...chosen.report, seed },
  }
  return { predictor, heldOut: { scores: chosen.scores, costs: held.costs } }
}
