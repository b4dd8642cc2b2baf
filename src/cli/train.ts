import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseJsonc } from '../config/parse-jsonc.ts'
import { isObject } from '../core/json-object.ts'
import { type ConfigFile, readConfig } from './config-file.ts'
import { openEmbedder } from './embedders/open-embedder.ts'
import { Progress } from './progress.ts'
import { TerminalError } from './terminal-error.ts'
import { UsageError } from './usage-error.ts'
import { checkReplaceable } from './write-whole.ts'
import { askOf } from './quality/ask-of.ts'
import { type Comparison, comparePolicies } from './quality/compare-policies.ts'
import { type Learned, type Pool, checkEnough, learn, seedOf } from './quality/learn.ts'
import { readOutcomeFile } from './quality/outcome-file.ts'
import { readOutcomeMeta } from './quality/outcome-meta.ts'
import { poolOfRows } from './quality/pool-of-rows.ts'
import { manifestName, writePredictorFolder } from './quality/predictor-folder.ts'
import { signed, verdictOf } from './quality/verdict.ts'

interface Options {
  readonly out: string
  readonly config?: string
  readonly meta?: string
  readonly unit: string
  readonly seed: string
  readonly json?: boolean
}

/** `umbel train`: learns from outcomes which model answers what, and says whether that is worth anything. */
export async function train(rows: string | undefined, options: Options): Promise<void> {
  if (rows === undefined) {
    throw new UsageError('Name the file of outcomes: umbel train outcomes.jsonl. See umbel train --help.')
  }
  const seed = seedOf(options.seed)
  checkReplaceable(options.out, manifestName)
  const config = configFor(options)
  const pool = poolFor(rows, options, config)
  const file = readOutcomeFile(rows, pool.models)
  checkEnough(file, pool.models, rows)
  const asks = { ...file, prompts: file.prompts.map(askOf) }
  // What serves is what learns: the Worker has the embedder that it was built with.
  const embedder = await openEmbedder('edge')
  const progress = new Progress()
  try {
    const learned = await learn(asks, pool, seed, embedder, progress)
    const { predictor, held, cascade } = learned
    progress.show('comparing', 0.99)
    const comparison = comparePolicies(learned)
    await writePredictorFolder(options.out, predictor, held, cascade, { embedder: 'edge' })
    progress.end()
    const verdict = verdictOf(predictor.report)
    const report = { ...predictor.report, ...comparison, ...verdict, cascade: cascade?.report ?? null }
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(report, null, 2)}\n`
        : `${describe(learned, comparison, pool, options.out).join('\n')}\n\n${verdict.words}\n${verdict.useful ? nextStep(options.out, config) : ''}`,
    )
  } finally {
    progress.end()
    await embedder.close()
  }
}

/** The config whose models the rows are about; undefined where there is none. */
function configFor({ config, meta }: Options): ConfigFile | undefined {
  if (config !== undefined) return readConfig(config)
  return meta === undefined && (process.env['UMBEL_CONFIG'] || existsSync('umbel.jsonc'))
    ? readConfig(undefined)
    : undefined
}

function poolFor(rows: string, { meta, unit }: Options, config: ConfigFile | undefined): Pool {
  if (meta !== undefined) return readOutcomeMeta(meta)
  const models = poolOfRows(rows, config === undefined ? null : modelsOf(config))
  if (models.length > 0) return { models, cost_unit: unit }
  throw new TerminalError(
    `${rows} names no model. A row is {"prompt":"…","s":{"small":1,"large":1},"c":{"small":0.0002,"large":0.004}}.`,
  )
}

function modelsOf({ name, text }: ConfigFile): string[] {
  const jsonc = parseJsonc(text)
  const value = jsonc.ok ? jsonc.parsed.value : undefined
  const models = isObject(value) ? value['models'] : undefined
  if (!isObject(models)) throw new TerminalError(`${name} has no models that could be read: umbel check.`)
  return Object.keys(models)
}

function describe(
  { predictor, cascade, rows }: Learned,
  { policies, lengthGain, rows: compared }: Comparison,
  { models, cost_unit: unit }: Pool,
  out: string,
): string[] {
  const { gain, surfaceGain, perModel } = predictor.report
  const width = Math.max(24, ...policies.map(({ policy }) => policy.length))
  const best = policies[0]?.cost ?? 0
  const fewLabels = perModel.filter(({ labels }) => labels < rows.outcomes.queries / 2)
  const [first, second] = (cascade?.pair ?? []).map((model) => models[model] ?? '')
  return [
    `${out}: ${models.length} models from ${rows.outcomes.queries} rows; ${compared} of them compared, each judged by what had not seen it`,
    '',
    `  ${'policy'.padEnd(width)}  quality  ${unit === '' ? 'cost' : unit} a query`,
    ...policies.map(({ policy, quality, cost }) => {
      const less = best > 0 && cost < best ? `  ${Math.round(100 * (1 - cost / best))}% less` : ''
      return `  ${policy.padEnd(width)}  ${quality.toFixed(4)}   ${cost.toPrecision(3)}${less}`
    }),
    '',
    `  gain over mixing models blindly (AIQ over log cost): predictor ${shown(gain)}, look of a query ${shown(surfaceGain)}, length and keywords ${shown(lengthGain)}`,
    ...(first === undefined || second === undefined || cascade === null
      ? []
      : [
          `  as a cascade ${shown(cascade.report.gain)}: ${first} and ${second} are asked first, and agree on ${Math.round(100 * cascade.report.agreed)}% of the queries`,
        ]),
    ...fewLabels.map(
      ({ model, labels }) => `  ${model} has ${labels} labels only: it leans on what is known of the others`,
    ),
  ]
}

function shown(value: number | null): string {
  return value === null ? 'unknown' : signed(value)
}

function nextStep(out: string, config: ConfigFile | undefined): string {
  const from = config?.file === undefined ? out : relative(resolve(config.file, '..'), resolve(out))
  return `To use it: "predictors": { "main": { "from": "${from}" } } in the config, then npx umbel publish.\n`
}
