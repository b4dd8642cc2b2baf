import type { FeatureScaling } from '../../core/predictor.ts'
import { costsOf, fitCosts } from './fit-costs.ts'
import { fitNeighbours, neighbourLogitsOf } from './fit-neighbours.ts'
import { networkInputs } from './fit-scaling.ts'
import { putMatrixRows } from './outcomes.ts'
import { foldsOf } from './folds.ts'
import { memberLogits, networkMemberNames, trainMember } from './members.ts'
import type { Prototypes } from './prototypes.ts'
import { type QualityRows, pickQualityRows } from './quality-rows.ts'

export interface OutOfFold {
  /** By part: [rows x models], each row by networks that did not see it. */
  readonly networks: Readonly<Record<string, Float32Array>>
  /** By number of neighbours. */
  readonly neighbours: ReadonlyMap<number, Float32Array>
  /** [rows x models] */
  readonly costs: Float32Array
}

/** Numbers of neighbours that are tried. */
export const triedNearest = [20, 50, 100]

export interface OutOfFoldOptions {
  readonly folds: number
  /** One network of each member and seed is trained in every fold. */
  readonly seeds: readonly number[]
  /** Called before each fold with the share that is done. */
  readonly progress: (share: number) => void
}

/** What every part of the ensemble says of rows that were held out of its training. */
export function outOfFold(
  rows: QualityRows,
  scaling: FeatureScaling,
  prototypes: Prototypes,
  { folds, seeds, progress }: OutOfFoldOptions,
): OutOfFold {
  const { models, queries } = rows.outcomes
  const empty = () => new Float32Array(queries * models)
  const networks: Record<string, Float32Array> = Object.fromEntries(
    networkMemberNames.map((name) => [name, empty()]),
  )
  const neighbours = new Map(triedNearest.map((nearest) => [nearest, empty()]))
  const costs = empty()
  for (const [fold, { train, held }] of foldsOf(queries, folds, seeds[0] ?? 0).entries()) {
    progress(fold / folds)
    const [seen, unseen] = [pickQualityRows(rows, train), pickQualityRows(rows, held)]
    const [inputs, heldInputs] = [networkInputs(scaling, seen), networkInputs(scaling, unseen)]
    for (const name of networkMemberNames) {
      const member = trainMember(name, inputs, seen, seeds)
      putMatrixRows(networks[name], memberLogits(member, heldInputs, unseen), held, models)
    }
    const outside = new Set(held)
    const known = fitNeighbours(prototypes, rows.dimensions, rows.outcomes, 1, (row) => !outside.has(row))
    const found = neighbourLogitsOf(known, unseen.vectors, rows.dimensions, triedNearest)
    for (const [index, nearest] of triedNearest.entries()) {
      putMatrixRows(neighbours.get(nearest), found[index] ?? empty(), held, models)
    }
    putMatrixRows(costs, costsOf(fitCosts(seen, scaling, ''), scaling, unseen), held, models)
  }
  return { networks, neighbours, costs }
}
