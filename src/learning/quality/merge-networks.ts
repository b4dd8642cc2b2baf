import type { PredictorNetwork } from '../../core/predictor.ts'
import type { BlendWeights } from './blend.ts'
import type { TrainedMember } from './members.ts'
import type { Network } from './network.ts'

/**
 * All networks of the ensemble as one: hidden units side by side, linear layers multiplied out into the direct part,
 * each with its share. What is served is exactly the weighted mean of their logits, at the cost of one network.
 */
export function mergeNetworks(
  members: readonly TrainedMember[],
  weights: BlendWeights,
  inputs: number,
  models: number,
): PredictorNetwork {
  const shares = members.flatMap(({ name, networks }) =>
    networks.map((network) => ({ network, share: (weights[name] ?? 0) / networks.length })),
  )
  const used = shares.filter(({ share }) => share > 0)
  const bent = used.filter(({ network }) => network.activation === 'tanh')
  const hidden = bent.reduce((sum, { network }) => sum + network.hidden, 0)
  const merged: PredictorNetwork = {
    hidden,
    hiddenWeights: new Float32Array(hidden * inputs),
    hiddenBias: new Float32Array(hidden),
    outputWeights: new Float32Array(models * hidden),
    directWeights: new Float32Array(models * inputs),
    bias: new Float32Array(models),
  }
  let first = 0
  for (const { network, share } of bent) {
    addUnits(merged, network, share, { first, inputs, models })
    first += network.hidden
  }
  for (const { network, share } of used) {
    for (let model = 0; model < models; model += 1) {
      merged.bias[model] = (merged.bias[model] ?? 0) + share * (network.outputBias[model] ?? 0)
    }
    if (network.activation === 'linear') addDirect(merged, network, share, inputs, models)
  }
  return merged
}

/** @param place the first hidden unit that is free, and the sizes of the whole */
function addUnits(
  merged: PredictorNetwork,
  network: Network,
  share: number,
  place: { readonly first: number; readonly inputs: number; readonly models: number },
): void {
  const { first, inputs, models } = place
  for (let unit = 0; unit < network.hidden; unit += 1) {
    const row = network.hiddenWeights.subarray(unit * network.inputs, (unit + 1) * network.inputs)
    // A network that reads fewer inputs reads the last ones.
    merged.hiddenWeights.set(row, (first + unit + 1) * inputs - network.inputs)
    merged.hiddenBias[first + unit] = network.hiddenBias[unit] ?? 0
    for (let model = 0; model < models; model += 1) {
      merged.outputWeights[model * merged.hidden + first + unit] =
        share * (network.outputWeights[model * network.hidden + unit] ?? 0)
    }
  }
}

function addDirect(
  merged: PredictorNetwork,
  network: Network,
  share: number,
  inputs: number,
  models: number,
): void {
  const skipped = inputs - network.inputs
  for (let model = 0; model < models; model += 1) {
    for (let unit = 0; unit < network.hidden; unit += 1) {
      const weight = share * (network.outputWeights[model * network.hidden + unit] ?? 0)
      merged.bias[model] = (merged.bias[model] ?? 0) + weight * (network.hiddenBias[unit] ?? 0)
      for (let input = 0; input < network.inputs; input += 1) {
        const at = model * inputs + skipped + input
        merged.directWeights[at] =
          (merged.directWeights[at] ?? 0) +
          weight * (network.hiddenWeights[unit * network.inputs + input] ?? 0)
      }
    }
  }
}
