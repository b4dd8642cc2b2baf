import type { PredictorEvaluation } from './evaluation.ts'
import type { Progress } from '../progress.ts'
import { TerminalError } from '../terminal-error.ts'
import { checkBuild, readPredictorFolder } from '../quality/predictor-folder.ts'
import { completeRows } from '../../learning/quality/quality-rows.ts'
import { embedAll } from '../embedders/embed-all.ts'
import { openEmbedder } from '../embedders/open-embedder.ts'
import { pickOutcomes } from '../../learning/quality/outcomes.ts'
import { policyFigures } from '../../learning/report/policy-figures.ts'
import { predictQuality } from '../../routing/predict-quality.ts'
import { readOutcomeFile } from '../quality/outcome-file.ts'
import { readOutcomeMeta } from '../quality/outcome-meta.ts'
import { surfaceFeatures } from '../../signals/surface-features.ts'

/** What routing by a predictor's folder would have cost and brought on recorded outcomes. */
export async function evaluatePredictor(
  folder: string,
  file: string,
  metaFile: string,
  seed: number,
  progress: Progress,
): Promise<PredictorEvaluation> {
  const { predictor, notes } = await readPredictorFolder(folder)
  const meta = readOutcomeMeta(metaFile)
  if (JSON.stringify(meta.models) !== JSON.stringify(predictor.models)) {
    throw new TerminalError(
      `${metaFile} names other models than ${folder}, or in another order. It has: ${predictor.models.join(', ')}.`,
    )
  }
  const read = readOutcomeFile(file, meta.models)
  // What was not tried cannot be judged.
  const whole = completeRows(
    read,
    meta.models.map((_, column) => column),
  )
  if (whole.length === 0) throw new TerminalError(`No row of ${file} has a score and a cost of every model.`)
  const outcomes = pickOutcomes(read.outcomes, whole)
  const embedder = await openEmbedder(notes['embedder'] ?? 'edge')
  try {
    checkBuild(predictor, embedder.build, folder)
    const { dimensions } = embedder
    const prompts = whole.map((row) => read.prompts[row] ?? '')
    const vectors = await embedAll(embedder, prompts, progress)
    const scores = new Float32Array(outcomes.scores.length)
    const costs = new Float32Array(outcomes.costs.length)
    for (const [at, prompt] of prompts.entries()) {
      progress.show(`predicting ${whole.length} queries`, at / whole.length)
      const vector = vectors.subarray(at * dimensions, (at + 1) * dimensions)
      const predicted = predictQuality(predictor, vector, surfaceFeatures(prompt))
      scores.set(predicted.scores, at * outcomes.models)
      costs.set(predicted.costs, at * outcomes.models)
    }
    progress.show('drawing queries anew', 1)
    const { factor, unit } = plainUnit(meta.cost_unit)
    const scaled = (values: Float32Array) => values.map((value) => value * factor)
    const real = { ...outcomes, costs: scaled(outcomes.costs) }
    const figures = policyFigures({ scores, costs: scaled(costs) }, real, seed)
    return { name: folder, rows: file, models: meta.models, unit, figures }
  } finally {
    await embedder.close()
  }
}

/** `1e-9 USD` is a unit that keeps numbers short in files; people read USD. */
function plainUnit(unit: string): { readonly factor: number; readonly unit: string } {
  const match = /^([\d.]+(?:e-?\d+)?) (.+)$/.exec(unit)
  const factor = Number(match?.[1])
  return match?.[2] === undefined || !(factor > 0) ? { factor: 1, unit } : { factor, unit: match[2] }
}
