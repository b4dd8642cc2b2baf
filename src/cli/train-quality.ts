import type { Predictor } from '../core/predictor.ts'
import type { StopRule } from '../core/stop-rule.ts'
import { fewestRows, trainPredictor } from '../learning/quality/train-predictor.ts'
import { surfaceFeatureVersion } from '../signals/surface-features.ts'
import type { CliEmbedder } from './embedders/cli-embedder.ts'
import { embedAll } from './embedders/embed-all.ts'
import { openEmbedder } from './embedders/open-embedder.ts'
import { Progress } from './progress.ts'
import { type OutcomeFile, readOutcomeFile } from './quality/outcome-file.ts'
import { readOutcomeMeta } from './quality/outcome-meta.ts'
import { TerminalError } from './terminal-error.ts'
import { heldRowsOf } from './quality/held-rows.ts'
import { qualityRows } from './quality/quality-rows.ts'
import { learnStopRule } from './quality/learn-stop-rule.ts'
import { manifestName, writePredictorFolder } from './quality/predictor-folder.ts'
import { checkReplaceable } from './write-whole.ts'

interface Options {
  readonly data: string
  readonly meta: string
  readonly embedder: string
  readonly out: string
  readonly seed: string
  readonly json?: boolean
}

/** `umbel train quality`: learns from a file of outcomes how well each model answers, and at what cost. */
export async function trainQuality(options: Options): Promise<void> {
  const seed = Number(options.seed)
  if (!Number.isInteger(seed)) throw new TerminalError(`--seed ${options.seed} is not a whole number.`)
  checkReplaceable(options.out, manifestName)
  const meta = readOutcomeMeta(options.meta)
  const file = readOutcomeFile(options.data, meta.models)
  if (file.prompts.length < fewestRows) {
    throw new TerminalError(
      `${options.data} holds ${file.prompts.length} rows; a predictor needs ${fewestRows} or more, and some hundreds to be of use.`,
    )
  }
  checkTried(file, meta.models, options.data)
  const embedder = await openEmbedder(options.embedder)
  const progress = new Progress()
  try {
    const vectors = await embedAll(embedder, file.prompts, progress)
    const rows = qualityRows(file, embedder.dimensions, vectors)
    const { predictor, heldOut } = trainPredictor(rows, {
      models: meta.models,
      embedderBuild: embedder.build,
      featureVersion: surfaceFeatureVersion,
      costUnit: meta.cost_unit,
      seed,
      progress: (what, share) => progress.show(what, share),
    })
    progress.show('learning when to stop a cascade', 0.97)
    const held = heldRowsOf(file, heldOut)
    const cascade = learnStopRule(held)
    await writePredictorFolder(options.out, predictor, held, cascade, { embedder: options.embedder })
    progress.end()
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...predictor.report, cascade: cascade?.report ?? null }, null, 2)}\n`
        : `${[describe(predictor, options.out, embedder), ...describeCascade(cascade, meta.models)].join('\n')}\n`,
    )
  } finally {
    progress.end()
    await embedder.close()
  }
}

/** A model without a single score cannot be learned about, and one without a cost would look free. */
function checkTried({ outcomes }: OutcomeFile, models: readonly string[], file: string): void {
  for (const [what, matrix] of [
    ['score', outcomes.scores],
    ['cost', outcomes.costs],
  ] as const) {
    const untried = models.filter((_, model) =>
      matrix.every((value, index) => index % models.length !== model || Number.isNaN(value)),
    )
    if (untried.length === 0) continue
    throw new TerminalError(
      `${file} has no ${what} of ${untried.join(', ')}. Leave it out of the meta file, or add rows in which it was tried.`,
    )
  }
}

function describe({ report, models }: Predictor, out: string, embedder: CliEmbedder): string {
  const { rows, gain, surfaceGain, zeroRouter, oracleGain, weights, nearest } = report
  const parts = Object.entries(weights).map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
  return [
    `${out}: a predictor of ${models.length} models from ${rows} rows, by ${embedder.id} (build ${embedder.build})`,
    `  in folds      quality over log cost ${shown(zeroRouter)} without reading the query, gain ${shown(gain)}`,
    `                surface features alone ${shown(surfaceGain)}, an oracle ${shown(oracleGain)}`,
    `  chances       log loss ${report.logLoss.toFixed(4)}, calibration error ${report.calibrationError.toFixed(4)}`,
    `  parts         ${parts.join(', ')}; ${nearest} neighbours`,
  ].join('\n')
}

function describeCascade(rule: StopRule | null, models: readonly string[]): string[] {
  if (rule === null) return []
  const [first, second] = rule.pair.map((model) => models[model] ?? '')
  const { agreed, gain } = rule.report
  return [
    `  cascade       ${first} and ${second} agree on ${(100 * agreed).toFixed(0)}% of the queries; stopping there where it pays gains ${gain.toFixed(4)}`,
  ]
}

function shown(value: number | null): string {
  return value === null ? 'too few rows to say' : value.toFixed(4)
}
