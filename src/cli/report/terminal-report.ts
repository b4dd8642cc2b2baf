import type { ClassifierEvaluation, Evaluation, PredictorEvaluation } from './evaluation.ts'
import { points, share, signed, singleModel } from './figure-text.ts'

const mostConfusions = 10
const mostClasses = 10

/** The report as a table for a terminal. */
export function terminalReport({ config, release, classifiers, predictors }: Evaluation): string {
  const head = `${config}: release ${release}`
  return [head, ...classifiers.map(classifierText), ...predictors.map(predictorText)].join('\n\n')
}

function classifierText({ name, rows, threshold, figures }: ClassifierEvaluation): string {
  const { inScope, outOfScope, reliability, confusions, classes } = figures
  const worst = classes
    .filter(({ rows: count, f1 }) => count > 0 && f1 < 1)
    .toSorted((left, right) => left.f1 - right.f1)
    .slice(0, mostClasses)
  const lines = [
    `classifier ${name}: ${inScope} texts of its labels, ${outOfScope} of none (${rows})`,
    line('right label on top', points(figures.accuracy)),
    line('answered and right', points(figures.keptAndRight)),
    line('answers that are right', points(figures.precision)),
    line('of none, and abstained', points(figures.rejected)),
    line('tells apart (AUROC)', figures.auroc === null ? 'no texts of none' : figures.auroc.toFixed(3)),
    line('calibration error', reliability.calibrationError.toFixed(3)),
    line('abstains below', threshold.toFixed(2)),
  ]
  if (worst.length > 0) lines.push('  weakest labels')
  for (const { label, rows: count, precision, recall } of worst) {
    lines.push(`    ${label}: ${count} texts, precision ${share(precision)}, recall ${share(recall)}`)
  }
  if (confusions.length > 0) lines.push('  taken for another')
  for (const { label, best, rows: count } of confusions.slice(0, mostConfusions)) {
    lines.push(`    ${label} for ${best}: ${count}`)
  }
  return lines.join('\n')
}

function predictorText(evaluation: PredictorEvaluation): string {
  const { name, rows, models, figures } = evaluation
  const { queries, best, cheapest, gain, oracleGain, savedAt99, reliability } = figures
  return [
    `predictor ${name}: ${queries} queries, ${models.length} models (${rows})`,
    line('always the best', singleModel(evaluation, best)),
    line('always the cheapest', singleModel(evaluation, cheapest)),
    line('gain over any mix', `${signed(gain.value)} (${signed(gain.low)} to ${signed(gain.high)})`),
    line('who knew all', signed(oracleGain)),
    line('saved at 99% of the best', savedAt99 === null ? 'it never gets there' : share(savedAt99)),
    line('calibration error', reliability.calibrationError.toFixed(3)),
  ].join('\n')
}

function line(what: string, value: string): string {
  return `  ${what.padEnd(26)}${value}`
}
