import type { Predictor } from '../../core/predictor.ts'
import type { StopRule } from '../../core/stop-rule.ts'
import type { HeldRows } from '../../learning/quality/held-rows.ts'
import type { QualityRows } from '../../learning/quality/quality-rows.ts'
import { fewestRows, trainPredictor } from '../../learning/quality/train-predictor.ts'
import { surfaceFeatureVersion } from '../../signals/surface-features.ts'
import type { CliEmbedder } from '../embedders/cli-embedder.ts'
import { embedAll } from '../embedders/embed-all.ts'
import type { Progress } from '../progress.ts'
import { TerminalError } from '../terminal-error.ts'
import { heldRowsOf } from './held-rows.ts'
import { learnStopRule } from './learn-stop-rule.ts'
import type { OutcomeFile } from './outcome-file.ts'
import { qualityRows } from './quality-rows.ts'

export interface Pool {
  readonly models: readonly string[]
  readonly cost_unit: string
}

export interface Learned {
  readonly predictor: Predictor
  readonly rows: QualityRows
  readonly held: HeldRows
  readonly cascade: StopRule | null
}

/** Embeds the prompts of a file of outcomes and learns from them. */
export async function learn(
  file: OutcomeFile,
  { models, cost_unit: costUnit }: Pool,
  seed: number,
  embedder: CliEmbedder,
  progress: Progress,
): Promise<Learned> {
  const vectors = await embedAll(embedder, file.prompts, progress)
  const rows = qualityRows(file, embedder.dimensions, vectors)
  const { predictor, heldOut } = trainPredictor(rows, {
    models,
    embedderBuild: embedder.build,
    featureVersion: surfaceFeatureVersion,
    costUnit,
    seed,
    progress: (what, share) => progress.show(what, share),
  })
  progress.show('learning when to stop a cascade', 0.97)
  const held = heldRowsOf(file, heldOut)
  return { predictor, rows, held, cascade: learnStopRule(held) }
}

/** Throws where there is too little to learn from: before long work rather than after it. */
export function checkEnough(
  { prompts, outcomes }: OutcomeFile,
  models: readonly string[],
  name: string,
): void {
  if (prompts.length < fewestRows) {
    throw new TerminalError(
      `${name} holds ${prompts.length} ${prompts.length === 1 ? 'row' : 'rows'}; a predictor needs ${fewestRows} or more, and some hundreds to be of use.`,
    )
  }
  // A model without a single score cannot be learned about, and one without a cost would look free.
  for (const [what, matrix] of [
    ['score', outcomes.scores],
    ['cost', outcomes.costs],
  ] as const) {
    const untried = models.filter((_, model) =>
      matrix.every((value, index) => index % models.length !== model || Number.isNaN(value)),
    )
    if (untried.length === 0) continue
    throw new TerminalError(
      `${name} has no ${what} of ${untried.join(', ')}. Leave out of the pool what has none, or add rows that hold one.`,
    )
  }
}

export function seedOf(written: string): number {
  const seed = Number(written)
  if (Number.isInteger(seed)) return seed
  throw new TerminalError(`--seed ${written} is not a whole number.`)
}
