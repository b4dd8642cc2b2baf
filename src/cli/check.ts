import type { Classifier, Release } from '../core/release.ts'
import { classifiersOf, lintLines } from './classifier-lines.ts'
import { ConfigProblems, compileFile } from './compile-file.ts'
import { lintSentence } from '../learning/lint-labels.ts'
import { mostWaiting } from '../core/limits.ts'
import { problemLine } from '../config/problem.ts'
import { profileOf } from '../core/profile.ts'
import { type ConfigFile, readConfig } from './config-file.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
import type { WorstCase } from '../config/worst-case-sums.ts'
import { worstCase } from '../config/worst-case.ts'
import {
  expectationLine,
  expectations,
  predictorLines,
  trainedPredictors,
} from './quality/check-predictors.ts'

interface Options {
  readonly deployed?: boolean
  readonly json?: boolean
}

/** `umbel check`: what a config makes, or everything that is wrong with it. */
export async function check(file: string | undefined, options: Options): Promise<void> {
  const config = readConfig(file)
  try {
    await tellWhatItMakes(config, options)
  } catch (error) {
    if (options.json !== true || !(error instanceof ConfigProblems)) throw error
    printJson({ config: config.name, problems: error.problems })
    process.exitCode = 1
  }
}

async function tellWhatItMakes(config: ConfigFile, options: Options): Promise<void> {
  const { release, warnings, lints, embedded } = await compileFile(
    config,
    shippedEmbedder(),
    options.deployed !== true,
  )
  if (options.json === true) {
    const said = lints.map((lint) => ({ ...lint, message: lintSentence(lint) }))
    printJson({ ...report(release), warnings, lints: said, embedded })
    return
  }
  for (const warning of warnings) process.stderr.write(`warning: ${problemLine(warning, config.name)}\n`)
  for (const lint of lintLines(lints)) process.stderr.write(`lint: ${lint}\n`)
  process.stdout.write(`${describe(release, config.name)}\n`)
  process.stdout.write(`  embedded    ${embedded} new texts\n`)
}

function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function report(release: Release) {
  const { id, models, wildcards, routes, classifier, classifiers, reads } = release
  return {
    release: id,
    models: Object.keys(models),
    wildcards: wildcards.map(({ pattern }) => pattern),
    routes: Object.values(routes).map(({ name, use }) => ({
      name,
      verb: use.verb,
      worstCase: worstCase(use, (model) => profileOf(release, model)),
      learned: expectations(use),
    })),
    classifier: classifier && trained(classifier),
    classifiers: Object.entries(classifiers).map(([name, each]) => ({ name, ...trained(each) })),
    predictors: trainedPredictors(release),
    reads,
  }
}

function trained({ labels, threshold, thresholds, goal, report: held }: Classifier) {
  return { labels, threshold, thresholds, goal, ...held }
}

function describe(release: Release, name: string): string {
  const { models, routes, predictors } = report(release)
  const lines = [
    `${name} compiles: release ${release.id}`,
    `  models      ${[...models, ...release.wildcards.map(({ pattern }) => pattern)].join(', ')}`,
    ...routes.flatMap(({ name: route, verb, worstCase: worst, learned }) => [
      `  route       ${route}: ${verb}, ${bounds(worst)}`,
      ...learned.map(expectationLine),
    ]),
  ]
  lines.push(...classifiersOf(release))
  lines.push(...predictors.flatMap(predictorLines))
  return lines.join('\n')
}

/** `$12.40`; below a dollar two digits that count: `$0.063`, `$0.0009`. */
function dollars(usd: number): string {
  return usd >= 1 || usd === 0 ? `$${usd.toFixed(2)}` : `$${Number(usd.toPrecision(2))}`
}

/** `at most 3 calls (2 at once), depth 2, 410000 tokens, $0.12` */
function bounds({ calls, waiting, depth, tokens, usd }: WorstCase): string {
  const slots = waiting > mostWaiting ? `, of which ${mostWaiting} may wait` : ''
  const atOnce = waiting > 1 ? ` (${waiting} at once${slots})` : ''
  const counted = `at most ${calls} call${calls === 1 ? '' : 's'}${atOnce}, depth ${depth}`
  const known = tokens === null ? 'tokens not bounded' : `${tokens} tokens`
  return `${counted}, ${known}, ${usd === null ? 'spend not bounded' : dollars(usd)}`
}
