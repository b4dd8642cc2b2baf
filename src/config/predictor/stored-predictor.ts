import * as z from 'zod'
import type { Predictor } from '../../core/predictor.ts'
import { bytesFromFloats, bytesToRows, floatsFromBytes, rowsToBytes } from './rows-as-bytes.ts'

type Plain = Omit<Predictor, 'network' | 'neighbours' | 'calibrator' | 'features' | 'costs'>

/** A predictor apart from its tensors, as a manifest holds it. */
export const predictorFieldsSchema = z.object({
  predictor: z.custom<Plain>(
    (value) =>
      typeof value === 'object' && value !== null && 'models' in value && Array.isArray(value.models),
  ),
  sizes: z.object({
    hidden: z.number(),
    features: z.object({
      version: z.number(),
      limit: z.number(),
      vectorWeight: z.number(),
      featureWeight: z.number(),
      costVectorWeight: z.number(),
      count: z.number(),
    }),
    neighbours: z.nullable(
      z.object({
        count: z.number(),
        prior: z.number(),
        nearest: z.number(),
        reach: z.number(),
        weight: z.number(),
      }),
    ),
    costUnit: z.string(),
  }),
})

export type PredictorFields = z.infer<typeof predictorFieldsSchema>

export function predictorFields(predictor: Predictor): PredictorFields {
  const { network, neighbours, calibrator: _, features, costs, ...plain } = predictor
  const { means, deviations: __, ...scaling } = features
  return {
    predictor: plain,
    sizes: {
      hidden: network.hidden,
      features: { ...scaling, count: means.length },
      neighbours: neighbours && {
        count: neighbours.count,
        prior: neighbours.prior,
        nearest: neighbours.nearest,
        reach: neighbours.reach,
        weight: neighbours.weight,
      },
      costUnit: costs.unit,
    },
  }
}

/**
 * The tensors of a predictor, by names that begin with `prefix`. The large ones, hidden weights, prototypes and their
 * outcomes, take a byte a number and a step a row; the rest are 32-bit floats.
 */
export function predictorTensors(predictor: Predictor, prefix = ''): [string, Float32Array][] {
  const { network, neighbours, calibrator, features, costs } = predictor
  const inRows = (name: string, matrix: Float32Array, rows: number): [string, Float32Array][] => {
    const { bytes, steps } = rowsToBytes(matrix, rows)
    return [
      [`${prefix}${name}`, floatsFromBytes(bytes)],
      [`${prefix}${name} steps`, steps],
    ]
  }
  const plain = Object.entries({
    hiddenBias: network.hiddenBias,
    outputWeights: network.outputWeights,
    directWeights: network.directWeights,
    bias: network.bias,
    slopes: calibrator.slopes,
    offsets: calibrator.offsets,
    featureMeans: features.means,
    featureDeviations: features.deviations,
    costWeights: costs.weights,
    costScales: costs.scales,
    ...(neighbours !== null && { means: neighbours.means }),
  }).map(([name, tensor]): [string, Float32Array] => [`${prefix}${name}`, tensor])
  return [
    ...plain,
    ...inRows('hiddenWeights', network.hiddenWeights, network.hidden),
    ...(neighbours === null
      ? []
      : [
          ...inRows('prototypes', neighbours.prototypes, neighbours.count),
          ...inRows('sums', neighbours.sums, neighbours.count),
          ...inRows('known', neighbours.known, neighbours.count),
        ]),
  ]
}

/** Puts a predictor together again. Throws `ReleaseRefused` where a tensor is missing or of another length. */
export function joinPredictor(
  { predictor: plain, sizes }: PredictorFields,
  tensor: (name: string, length: number) => Float32Array,
  prefix = '',
): Predictor {
  const { hidden, neighbours } = sizes
  const { count: features, ...scaling } = sizes.features
  const models = plain.models.length
  const inputs = plain.dimensions + features
  const floats = (name: string, length: number) => tensor(`${prefix}${name}`, length)
  const rows = (name: string, count: number, width: number) => {
    const bytes = bytesFromFloats(floats(name, Math.ceil((count * width) / 4)), count * width)
    return bytesToRows({ bytes, steps: floats(`${name} steps`, count) })
  }
  return {
    ...plain,
    features: {
      ...scaling,
      means: floats('featureMeans', features),
      deviations: floats('featureDeviations', features),
    },
    network: {
      hidden,
      hiddenWeights: rows('hiddenWeights', hidden, inputs),
      hiddenBias: floats('hiddenBias', hidden),
      outputWeights: floats('outputWeights', models * hidden),
      directWeights: floats('directWeights', models * inputs),
      bias: floats('bias', models),
    },
    neighbours: neighbours && {
      ...neighbours,
      prototypes: rows('prototypes', neighbours.count, plain.dimensions),
      sums: rows('sums', neighbours.count, models),
      known: rows('known', neighbours.count, models),
      means: floats('means', models),
    },
    calibrator: { slopes: floats('slopes', models), offsets: floats('offsets', models) },
    costs: {
      weights: floats('costWeights', models * (inputs + 1)),
      scales: floats('costScales', models),
      unit: sizes.costUnit,
    },
  }
}
