import type { Predictor } from '../../core/predictor.ts'
import { ReleaseRefused } from '../live/release-refused.ts'
import { sha256 } from '../live/sha256.ts'
import { type TensorLayout, packTensors, unpackTensors } from '../live/tensors.ts'
import { parsePredictorManifest, predictorSchema } from './predictor-manifest.ts'
import { bytesToRows, rowsToBytes } from './rows-as-bytes.ts'

/** A predictor in storage: a JSON manifest, and its numbers in one blob. */
export interface PackedPredictor {
  readonly manifest: string
  readonly tensors: Uint8Array<ArrayBuffer>
}

/** Splits a predictor into what is stored. Prototypes are kept in one byte a number, the rest as 32-bit floats. */
export async function packPredictor(
  predictor: Predictor,
  notes: Readonly<Record<string, string>>,
): Promise<PackedPredictor> {
  const { network, neighbours, calibrator, features, costs, ...fields } = predictor
  const prototypes = neighbours === null ? null : rowsToBytes(neighbours.prototypes, neighbours.count)
  const { layout, bytes } = packTensors({
    hiddenWeights: network.hiddenWeights,
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
    ...(neighbours !== null &&
      prototypes !== null && {
        prototypeSteps: prototypes.steps,
        sums: neighbours.sums,
        known: neighbours.known,
        means: neighbours.means,
      }),
  })
  const tensors = new Uint8Array(bytes.length + (prototypes?.bytes.length ?? 0))
  tensors.set(bytes)
  if (prototypes !== null) tensors.set(new Uint8Array(prototypes.bytes.buffer), bytes.length)
  const { means, deviations: _, ...scaling } = features
  const manifest = JSON.stringify(
    {
      schema: predictorSchema,
      sha256: await sha256(tensors),
      floats: bytes.length,
      tensors: layout,
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
      predictor: fields,
      notes,
    },
    null,
    1,
  )
  return { manifest, tensors }
}

/** Puts a predictor together again, with its notes. Throws `ReleaseRefused` where the parts do not fit. */
export async function unpackPredictor({ manifest, tensors }: PackedPredictor): Promise<{
  readonly predictor: Predictor
  readonly notes: Readonly<Record<string, string>>
}> {
  const parsed = parsePredictorManifest(manifest)
  if ((await sha256(tensors)) !== parsed.sha256) {
    throw new ReleaseRefused('The tensors are not those that the manifest names.')
  }
  const layout: readonly TensorLayout[] = parsed.tensors
  const tensor = unpackTensors(layout, tensors.slice(0, parsed.floats))
  const { predictor: fields, sizes: size } = parsed
  const [models, features] = [fields.models.length, size.features.count]
  const inputs = fields.dimensions + features
  const { count: _, ...scaling } = size.features
  const predictor: Predictor = {
    ...fields,
    features: {
      ...scaling,
      means: tensor('featureMeans', features),
      deviations: tensor('featureDeviations', features),
    },
    network: {
      hidden: size.hidden,
      hiddenWeights: tensor('hiddenWeights', size.hidden * inputs),
      hiddenBias: tensor('hiddenBias', size.hidden),
      outputWeights: tensor('outputWeights', models * size.hidden),
      directWeights: tensor('directWeights', models * inputs),
      bias: tensor('bias', models),
    },
    neighbours: size.neighbours && {
      ...size.neighbours,
      prototypes: bytesToRows({
        bytes: new Int8Array(tensors.slice(parsed.floats).buffer),
        steps: tensor('prototypeSteps', size.neighbours.count),
      }),
      sums: tensor('sums', size.neighbours.count * models),
      known: tensor('known', size.neighbours.count * models),
      means: tensor('means', models),
    },
    calibrator: { slopes: tensor('slopes', models), offsets: tensor('offsets', models) },
    costs: {
      weights: tensor('costWeights', models * (inputs + 1)),
      scales: tensor('costScales', models),
      unit: size.costUnit,
    },
  }
  return { predictor, notes: parsed.notes }
}
