import type { Classifier } from '../core/release.ts'
import { backgroundQueries } from '../learning/background-queries.ts'
import type { CliEmbedder } from './embedders/cli-embedder.ts'
import { embedTexts } from './embedders/text-vectors.ts'
import { openEmbedder } from './embedders/open-embedder.ts'
import type { IntentFigures } from './intents/intent-figures.ts'
import { checkLabels, checkTwins, outOfScope, readIntents, readQueries } from './intents/intent-file.ts'
import { readNames } from './intents/label-names.ts'
import { labelsOf, measureIntents } from './intents/measure-intents.ts'
import type { IntentTask, LabelledText, MeasuredIntents } from './intents/measure-intents.ts'
import { parseGoal } from './intents/parse-goal.ts'
import { TerminalError } from './terminal-error.ts'
import { WholeFile } from './write-whole.ts'

interface Options {
  readonly train: string
  readonly test: string
  readonly oos?: string
  readonly names?: string
  readonly rejects?: string
  readonly abstain?: string
  readonly embedder: string
  readonly out: string
  readonly json?: boolean
}

/** `umbel eval intents`: trains a classifier as publishing does, and says what it makes of queries it never saw. */
export async function evalIntents(options: Options): Promise<void> {
  const abstain = options.abstain === undefined ? undefined : parseGoal(options.abstain)
  const names = options.names === undefined ? {} : readNames(options.names)
  // Names alone are enough to learn from.
  const rows = readIntents(options.train, { mayBeEmpty: Object.keys(names).length > 0 })
  checkTwins(rows, options.train)
  const rejects = [
    ...rows.filter(({ label }) => label === outOfScope).map(({ text }) => text),
    ...(options.rejects === undefined ? [] : readQueries(options.rejects)),
  ]
  const labels = labelsOf(rows, names)
  checkLabels(labels, options.train)
  const test = readIntents(options.test)
  const strangers = options.oos === undefined ? [] : readQueries(options.oos)
  const task = { labels, rejects, test, strangers, ...(abstain !== undefined && { abstain }) }
  const embedder = await openEmbedder(options.embedder)
  try {
    await WholeFile.write(options.out, async (out) => {
      const vectors = await embedTexts(embedder, [...textsOf(task), ...backgroundQueries])
      const measured = measureIntents(task, vectors)
      if (measured === null) throw new TerminalError(noKnownWord(options))
      for (const { text, best, answer, confidence } of measured.predictions) {
        out.line({ text, best, route: answer, confidence })
      }
      const summary = summaryOf(task, measured, embedder, vectors.embedded)
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify(summary, null, 2)}\n`
          : `${describe(summary, options).join('\n')}\n`,
      )
    })
  } finally {
    await embedder.close()
  }
}

function textsOf({ labels, rejects, test, strangers }: IntentTask): string[] {
  const learned = labels.flatMap(({ description, examples }) => [description, ...examples])
  return [...learned, ...rejects, ...test.map(({ text }) => text), ...strangers]
}

function noKnownWord({ train, embedder }: Options): string {
  const other = embedder === 'edge' ? ' "edge" reads Latin letters; try --embedder minilm.' : ''
  return `${train}: no example has a word that the embedder knows.${other}`
}

function summaryOf(
  { labels, rejects, test }: IntentTask,
  { figures, classifier, seconds }: MeasuredIntents,
  { id, build }: CliEmbedder,
  embedded: number,
): Summary {
  const { threshold, report } = classifier
  return {
    ...figures,
    threshold,
    expected: report,
    labels: classifier.labels.length,
    examples: labels.reduce((sum, { examples }) => sum + examples.length, 0),
    rejects: rejects.length,
    unknownLabels: unknownLabels(test, classifier),
    seconds,
    embedder: id,
    build,
    embedded,
  }
}

/** Labels of test rows that nothing was learned of: each of their queries counts as wrong. */
function unknownLabels(test: readonly LabelledText[], { labels }: Classifier): string[] {
  const known = new Set([...labels, outOfScope])
  return [...new Set(test.map(({ label }) => label))].filter((label) => !known.has(label))
}

type Summary = IntentFigures & {
  readonly threshold: number
  readonly expected: Classifier['report']
  readonly labels: number
  readonly examples: number
  readonly rejects: number
  readonly unknownLabels: readonly string[]
  readonly seconds: number
  readonly embedder: string
  readonly build: string
  readonly embedded: number
}

function describe(summary: Summary, { out }: Options): string[] {
  const { labels, examples, rejects, embedder, build, inScope, outOfScope: outside, threshold } = summary
  const { expected, unknownLabels: unknown } = summary
  const logged = rejects === 0 ? '' : `, ${rejects} rejects`
  return [
    `${out}: ${inScope + outside} predictions`,
    `  trained on    ${labels} labels, ${examples} examples${logged}, by ${embedder} (build ${build}), in ${summary.seconds.toFixed(1)} s of CPU; ${summary.embedded} texts embedded`,
    `  accuracy      ${shown(summary.accuracy)} of ${inScope} queries`,
    `  kept & right  ${shown(summary.keptAndRight)} (kept ${shown(summary.kept)}); below a confidence of ${threshold.toFixed(3)} it abstains`,
    `  out of scope  recall ${shown(summary.oosRecall)} of ${outside}, AUROC ${shown(summary.oosAuroc)}`,
    `  calibration   error ${summary.calibrationError.toFixed(3)}`,
    `  expected      kept & right ${shown(expected.keptAndRight)}, out of scope recall ${shown(expected.rejected)}: by folds of the training file`,
    ...(unknown.length === 0
      ? []
      : [
          `  note          nothing was learned of ${unknown.slice(0, 5).join(', ')}: their queries count as wrong`,
        ]),
  ]
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toFixed(4)
}
