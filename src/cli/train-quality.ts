import type { Predictor } from '../core/predictor.ts'
import type { StopRule } from '../core/stop-rule.ts'
import type { CliEmbedder } from './embedders/cli-embedder.ts'
import { openEmbedder } from './embedders/open-embedder.ts'
import { Progress } from './progress.ts'
import { checkEnough, learn, seedOf } from './quality/learn.ts'
import { readOutcomeFile } from './quality/outcome-file.ts'
import { readOutcomeMeta } from './quality/outcome-meta.ts'
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
  const seed = seedOf(options.seed)
  checkReplaceable(options.out, manifestName)
  const meta = readOutcomeMeta(options.meta)
  const file = readOutcomeFile(options.data, meta.models)
  checkEnough(file, meta.models, options.data)
  const embedder = await openEmbedder(options.embedder)
  const progress = new Progress()
  try {
    const { predictor, held, cascade } = await learn(file, meta, seed, embedder, progress)
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
