import type { Classifier, Release } from '../core/release.ts'
import { compileFile } from './compile-file.ts'
import { mostWaiting } from '../core/limits.ts'
import { problemLine } from '../config/problem.ts'
import { readConfig } from './config-file.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
import type { WorstCase } from '../config/worst-case-sums.ts'
import { worstCase } from '../config/worst-case.ts'
import {
  expectationLine,
  expectations,
  predictorLines,
  trainedPredictors,
} from './quality/check-predictors.ts'

/** `umbel check`: what a config makes, or everything that is wrong with it. */
export async function check(
  file: string | undefined,
  options: { readonly deployed?: boolean; readonly json?: boolean },
): Promise<void> {
  const config = readConfig(file)
  const { release, warnings } = await compileFile(config, shippedEmbedder(), options.deployed !== true)
  for (const warning of warnings) process.stderr.write(`warning: ${problemLine(warning, config.name)}\n`)
  if (options.json === true) process.stdout.write(`${JSON.stringify(report(release), null, 2)}\n`)
  else process.stdout.write(`${describe(release, config.name)}\n`)
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
      worstCase: worstCase(use, models),
      learned: expectations(use),
    })),
    classifier: classifier && trained(classifier),
    classifiers: Object.entries(classifiers).map(([name, each]) => ({ name, ...trained(each) })),
    predictors: trainedPredictors(release),
    reads,
  }
}

function trained({ labels, threshold, report: held }: Classifier) {
  return { labels, threshold, ...held }
}

function describe(release: Release, name: string): string {
  const { models, routes, classifier, classifiers, predictors } = report(release)
  const lines = [
    `${name} compiles: release ${release.id}`,
    `  models      ${[...models, ...release.wildcards.map(({ pattern }) => pattern)].join(', ')}`,
    ...routes.flatMap(({ name: route, verb, worstCase: worst, learned }) => [
      `  route       ${route}: ${verb}, ${bounds(worst)}`,
      ...learned.map(expectationLine),
    ]),
  ]
  if (classifier !== null) lines.push(...classifierLines(`${classifier.labels.length} routes`, classifier))
  for (const each of classifiers) {
    lines.push(...classifierLines(`${each.name}: ${each.labels.length} labels`, each))
  }
  lines.push(...predictors.flatMap(predictorLines))
  return lines.join('\n')
}

/** `at most 3 calls (2 at once), depth 2, 410000 tokens, $0.12` */
function bounds({ calls, waiting, depth, tokens, usd }: WorstCase): string {
  const slots = waiting > mostWaiting ? `, of which ${mostWaiting} may wait` : ''
  const atOnce = waiting > 1 ? ` (${waiting} at once${slots})` : ''
  const counted = `at most ${calls} call${calls === 1 ? '' : 's'}${atOnce}, depth ${depth}`
  const known = tokens === null ? 'tokens not bounded' : `${tokens} tokens`
  return `${counted}, ${known}, ${usd === null ? 'spend not bounded' : `$${usd.toFixed(2)}`}`
}

function classifierLines(what: string, classifier: ReturnType<typeof trained>): string[] {
  const { examples, threshold, keptAndRight, rejected } = classifier
  return [
    `  classifier  ${what}, ${examples} examples; abstains below ${threshold.toFixed(2)}`,
    `              held out: kept and right ${share(keptAndRight)}, foreign queries rejected ${share(rejected)}`,
  ]
}

function share(value: number | null): string {
  return value === null ? 'too few examples to say' : `${(100 * value).toFixed(0)}%`
}
