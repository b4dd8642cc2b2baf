import type { QualityRows } from './quality-rows.ts'
import { networkLogits } from './network-logits.ts'
import type { Network } from './network.ts'
import { type NetworkOptions, trainNetwork } from './train-network.ts'

/** The networks of the ensemble: what they read, and how they are trained. Chosen in folds of the training files. */
export const networkMembers = {
  /** Vector and surface features through one hidden layer that all models share. */
  shared: { reads: 'all', hidden: 24, activation: 'tanh', epochs: 12, rate: 2e-3, decay: 0.02, dropout: 0.1 },
  /** Matrix factorisation: models by queries, the query's factors linear in the same inputs. */
  factors: {
    reads: 'all',
    hidden: 10,
    activation: 'linear',
    epochs: 12,
    rate: 2e-3,
    decay: 0.02,
    dropout: 0.1,
  },
  /** Surface features alone: few numbers, which say how long and of what form a query is. */
  surface: {
    reads: 'features',
    hidden: 24,
    activation: 'tanh',
    epochs: 10,
    rate: 5e-3,
    decay: 0.01,
    dropout: 0,
  },
} as const satisfies Record<string, Omit<NetworkOptions, 'seed'> & { reads: 'all' | 'features' }>

export type NetworkMember = keyof typeof networkMembers

export const networkMemberNames: readonly NetworkMember[] = ['shared', 'factors', 'surface']

/** Several networks that differ by their seeds; their mean logit counts. */
export interface TrainedMember {
  readonly name: NetworkMember
  readonly networks: readonly Network[]
}

/** @param inputs [rows x (dimensions + featureCount)], as `networkInputs` makes them */
export function trainMember(
  name: NetworkMember,
  inputs: Float32Array,
  rows: QualityRows,
  seeds: readonly number[],
): TrainedMember {
  const { reads, ...options } = networkMembers[name]
  const columns = columnsOf(reads, rows)
  const read = lastColumns(inputs, rows.dimensions + rows.featureCount, columns)
  const { scores, models } = rows.outcomes
  return {
    name,
    networks: seeds.map((seed) => trainNetwork(read, columns, scores, models, { ...options, seed })),
  }
}

/** The member's mean logits: [rows x models]. */
export function memberLogits(
  { name, networks }: TrainedMember,
  inputs: Float32Array,
  rows: QualityRows,
): Float32Array {
  const columns = columnsOf(networkMembers[name].reads, rows)
  const read = lastColumns(inputs, rows.dimensions + rows.featureCount, columns)
  const total = new Float32Array(rows.outcomes.queries * rows.outcomes.models)
  for (const network of networks) {
    for (const [index, logit] of networkLogits(network, read).entries()) {
      total[index] = (total[index] ?? 0) + logit / networks.length
    }
  }
  return total
}

function columnsOf(reads: 'all' | 'features', { dimensions, featureCount }: QualityRows): number {
  return reads === 'all' ? dimensions + featureCount : featureCount
}

/** The last `kept` of each row's `width` numbers: features stand behind the vector. */
function lastColumns(inputs: Float32Array, width: number, kept: number): Float32Array {
  if (kept === width) return inputs
  const rows = inputs.length / width
  const picked = new Float32Array(rows * kept)
  for (let row = 0; row < rows; row += 1) {
    picked.set(inputs.subarray((row + 1) * width - kept, (row + 1) * width), row * kept)
  }
  return picked
}
