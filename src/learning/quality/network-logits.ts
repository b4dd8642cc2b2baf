import { multiplyRows } from '../matrix-product.ts'
import type { Network } from './network.ts'

/** The logits of many rows at once: [rows x outputs]. */
export function networkLogits(network: Network, inputs: Float32Array): Float32Array {
  const { inputs: columns, hidden, outputs, activation, hiddenWeights, hiddenBias } = network
  const rows = inputs.length / columns
  const units = new Float32Array(rows * hidden)
  multiplyRows(inputs, rows, hiddenWeights, hidden, columns, units)
  for (let index = 0; index < units.length; index += 1) {
    const sum = (units[index] ?? 0) + (hiddenBias[index % hidden] ?? 0)
    units[index] = activation === 'tanh' ? Math.tanh(sum) : sum
  }
  const logits = new Float32Array(rows * outputs)
  multiplyRows(units, rows, network.outputWeights, outputs, hidden, logits)
  for (let index = 0; index < logits.length; index += 1) {
    logits[index] = (logits[index] ?? 0) + (network.outputBias[index % outputs] ?? 0)
  }
  return logits
}
