import type { Predictor } from '../../src/core/predictor.ts'
import type { TrainedSource } from '../../src/config/predictor/trained-source.ts'
import { heldRowsOf } from '../../src/cli/quality/held-rows.ts'
import { qualityRows } from '../../src/cli/quality/quality-rows.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { fitCascade, fitPolicy } from '../../src/learning/quality/fit-policy.ts'
import { trainPredictor } from '../../src/learning/quality/train-predictor.ts'
import { surfaceFeatureVersion } from '../../src/signals/surface-features.ts'

export const easyAsk = 'Which bread is best, and which butter?'
export const hardAsk = 'Prove that the tensor product of two matrices is associative'

const easy = ['cheese', 'butter', 'tomato soup', 'bread', 'cherry cake']
const hard = ['tensor products', 'matrix norms', 'eigenvalues', 'photon spin', 'vector fields']

/** `small` knows the kitchen, `large` knows mathematics too, and costs ten times as much. */
export function kitchenAndMathematics(rows: number) {
  const file = Array.from({ length: rows }, (_, index) => {
    const isEasy = index % 2 === 0
    const thing = (isEasy ? easy : hard)[Math.floor(index / 2) % 5] ?? ''
    const small = isEasy || index % 21 === 1
    return {
      prompt: isEasy
        ? `Which ${thing} is best, number ${index % 9}?`
        : `Prove a theorem on ${thing}, number ${index % 9}`,
      s: [Number(small), 1],
      c: [0.0002, 0.002],
      answers: [small ? 'right' : `wrong ${index}`, 'right'],
    }
  })
  return {
    prompts: file.map(({ prompt }) => prompt),
    answers: file.map(({ answers }) => answers),
    logprobs: file.map(() => undefined),
    outcomes: {
      queries: rows,
      models: 2,
      scores: Float32Array.from(file.flatMap(({ s }) => s)),
      costs: Float32Array.from(file.flatMap(({ c }) => c)),
    },
  }
}

/** A predictor of `small` and `large` on the shipped embedder's vectors, as the compiler is given it. */
export function trainedSource(parts: Partial<Predictor> = {}): TrainedSource {
  const embedder = shippedEmbedder()
  const file = kitchenAndMathematics(120)
  const vectors = new Float32Array(file.prompts.length * embedder.dimensions)
  for (const [row, prompt] of file.prompts.entries()) {
    vectors.set(embedder.embedOne(prompt), row * embedder.dimensions)
  }
  const { predictor, heldOut } = trainPredictor(qualityRows(file, embedder.dimensions, vectors), {
    models: ['small', 'large'],
    embedderBuild: embedder.build,
    featureVersion: surfaceFeatureVersion,
    costUnit: 'USD',
    seed: 1,
  })
  const held = heldRowsOf(file, heldOut)
  return {
    predictor: { ...predictor, ...parts },
    sha256: 'test',
    fitPolicy: (columns) => fitPolicy(held, columns),
    fitCascade: (columns, reads) => fitCascade(held, columns, reads),
  }
}
