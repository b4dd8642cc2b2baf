import type { Classifier, Release } from '../core/release.ts'
import type { ClassifierEvaluation, Evaluation, PredictorEvaluation } from './report/evaluation.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import { Progress } from './progress.ts'
import { TerminalError } from './terminal-error.ts'
import { UsageError } from './usage-error.ts'
import { classFigures } from '../learning/report/class-figures.ts'
import { compileFile } from './compile-file.ts'
import { evaluatePredictor } from './report/evaluate-predictor.ts'
import { htmlReport } from './report/html-report.ts'
import { judgeInFolds } from './report/fold-judgements.ts'
import { judgeTexts } from './report/judge-texts.ts'
import { readConfig, readConfigOrDefault } from './config-file.ts'
import { readLabelledTexts } from './report/labelled-rows.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
import { taughtLabels, taughtOptions } from './report/taught-labels.ts'
import { terminalReport } from './report/terminal-report.ts'
import { writeWhole } from './write-whole.ts'

export interface EvalOptions {
  readonly test?: string
  readonly classifier?: string
  readonly predictor?: string
  readonly outcomes?: string
  readonly meta?: string
  readonly html?: string
  readonly json?: boolean
}

/** Drawn anew for intervals: the same figures every time. */
const seed = 1
/** What the routes' own classifier is called. */
const ofRoutes = 'routes'

/** `umbel eval`: how the config's classifiers and predictors do on rows that they were not trained on. */
export async function evaluate(file: string | undefined, options: EvalOptions): Promise<void> {
  // A predictor in a folder needs no config.
  const config = options.predictor === undefined ? readConfig(file) : readConfigOrDefault(file)
  const embedder = shippedEmbedder()
  const { release } = await compileFile(config, embedder, true)
  const progress = new Progress()
  let evaluation: Evaluation
  try {
    evaluation = {
      config: config.name,
      release: release.id,
      embedderBuild: embedder.build,
      seed,
      classifiers: classifierEvaluations(release, config.text, options, embedder, progress),
      predictors: await predictorEvaluations(options, progress),
    }
  } finally {
    progress.end()
  }
  if (evaluation.classifiers.length + evaluation.predictors.length === 0) {
    throw new TerminalError(
      `${config.name} has nothing to evaluate: no route has examples, and there is no classifier. Give routes "match": { "examples": [...] }, or a predictor with --predictor.`,
    )
  }
  if (options.html !== undefined) writeWhole(options.html, htmlReport(evaluation))
  const text = options.json === true ? JSON.stringify(evaluation, null, 2) : terminalReport(evaluation)
  process.stdout.write(`${text}\n`)
  if (options.html !== undefined && options.json !== true) process.stdout.write(`\nWrote ${options.html}.\n`)
}

function classifierEvaluations(
  release: Release,
  source: string,
  { test, classifier: asked }: EvalOptions,
  embedder: EdgeEmbedder,
  progress: Progress,
): ClassifierEvaluation[] {
  const all = Object.entries(release.classifiers)
  if (release.classifier !== null) all.unshift([ofRoutes, release.classifier])
  if (test !== undefined) return [evaluateFile(test, all, asked ?? ofRoutes, embedder)]
  if (asked !== undefined) named(asked, all)
  return all
    .filter(([name]) => asked === undefined || name === asked)
    .map(([name, { threshold }]) => {
      const own = name === ofRoutes ? undefined : name
      const labels = taughtLabels(own, source, release)
      const judged = judgeInFolds(labels, embedder, taughtOptions(own, source), (share) =>
        progress.show(`training ${name} without a fifth of it, five times`, share),
      )
      return { name, rows: 'its own examples, in five folds', threshold, figures: classFigures(judged, seed) }
    })
}

function evaluateFile(
  file: string,
  all: readonly (readonly [string, Classifier])[],
  asked: string,
  embedder: EdgeEmbedder,
): ClassifierEvaluation {
  const classifier = named(asked, all)
  const judged = judgeTexts(classifier, readLabelledTexts(file, classifier.labels), embedder)
  return { name: asked, rows: file, threshold: classifier.threshold, figures: classFigures(judged, seed) }
}

function named(asked: string, all: readonly (readonly [string, Classifier])[]): Classifier {
  const [, classifier] = all.find(([name]) => name === asked) ?? []
  if (classifier !== undefined) return classifier
  const names = all.map(([name]) => name).join(', ')
  throw new TerminalError(
    `There is no classifier ${asked}. ${names === '' ? 'The config has none.' : `The config has: ${names}.`}`,
  )
}

async function predictorEvaluations(
  { predictor, outcomes, meta }: EvalOptions,
  progress: Progress,
): Promise<PredictorEvaluation[]> {
  const given = [predictor, outcomes, meta].filter((each) => each !== undefined)
  if (given.length === 0) return []
  if (predictor === undefined || outcomes === undefined || meta === undefined) {
    throw new UsageError('A predictor is evaluated on outcomes: give --predictor, --outcomes and --meta.')
  }
  return [await evaluatePredictor(predictor, outcomes, meta, seed, progress)]
}
