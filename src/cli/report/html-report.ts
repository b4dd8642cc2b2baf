import type { ClassFigure } from '../../learning/report/class-figures.ts'
import type { ClassifierEvaluation, Evaluation, PredictorEvaluation } from './evaluation.ts'
import { confusionPlot, costQualityPlot, reliabilityPlot } from './plots.ts'
import { points, share, signed, singleModel } from './figure-text.ts'
import { element, escaped } from './svg.ts'

/** The report as one page that needs nothing else: no script, no request. */
export function htmlReport(evaluation: Evaluation): string {
  const { config, release, embedderBuild, seed, classifiers, predictors } = evaluation
  const head = [
    element('h1', {}, `Evaluation of ${escaped(config)}`),
    element(
      'p',
      {},
      `Release ${escaped(release)}, embedder build ${escaped(embedderBuild)}. In brackets: 95 % bootstrap intervals, seed ${seed}.`,
    ),
  ]
  const sections = [...classifiers.map(classifierSection), ...predictors.map(predictorSection)]
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evaluation of ${escaped(config)}</title><style>${style}</style></head><body><main>${[...head, ...sections].join('\n')}</main></body></html>\n`
}

function classifierSection({ name, rows, threshold, figures }: ClassifierEvaluation): string {
  const { inScope, outOfScope, reliability, classes, confusions } = figures
  return element(
    'section',
    {},
    element('h2', {}, `Classifier ${escaped(name)}`),
    element(
      'p',
      {},
      `${inScope} texts of its labels and ${outOfScope} of none, from ${escaped(rows)}; none was trained on.`,
    ),
    table([
      ['right label on top', points(figures.accuracy)],
      ['answered and right', points(figures.keptAndRight)],
      ['answers that are right', points(figures.precision)],
      ['of none, and abstained', points(figures.rejected)],
      ['tells apart (AUROC)', figures.auroc === null ? 'no texts of none' : figures.auroc.toFixed(3)],
      ['calibration error', reliability.calibrationError.toFixed(3)],
      ['abstains below', threshold.toFixed(2)],
    ]),
    element('h3', {}, 'Reliability'),
    reliabilityPlot(reliability),
    ...(confusions.length === 0
      ? []
      : [
          element('h3', {}, 'Confusion'),
          element('p', {}, 'Rows are the right labels, columns what they were taken for.'),
          confusionPlot(confusions),
        ]),
    element('h3', {}, 'By label'),
    classTable(classes),
  )
}

function predictorSection(evaluation: PredictorEvaluation): string {
  const { name, rows, models, unit, figures } = evaluation
  const { queries, best, cheapest, gain, oracleGain, savedAt99, reliability } = figures
  return element(
    'section',
    {},
    element('h2', {}, `Predictor ${escaped(name)}`),
    element(
      'p',
      {},
      `${queries} queries and ${models.length} models, from ${escaped(rows)}; none was trained on.`,
    ),
    table([
      ['always the best', singleModel(evaluation, best)],
      ['always the cheapest', singleModel(evaluation, cheapest)],
      ['gain over any mix', `${signed(gain.value)} (${signed(gain.low)} to ${signed(gain.high)})`],
      ['who knew all', signed(oracleGain)],
      ['saved at 99 % of the best', savedAt99 === null ? 'it never gets there' : share(savedAt99)],
      ['calibration error', reliability.calibrationError.toFixed(3)],
    ]),
    element('h3', {}, 'Cost and quality'),
    element(
      'p',
      { class: 'legend' },
      '<b class="router">router</b> <b class="mix">random mix</b> <b class="oracle">oracle</b> <b class="single">models alone</b>',
    ),
    costQualityPlot(figures, models, unit),
    element('h3', {}, 'Reliability'),
    reliabilityPlot(reliability),
  )
}

function classTable(classes: readonly ClassFigure[]): string {
  const head = ['label', 'texts', 'precision', 'recall', 'F1'].map((name) => element('th', {}, name))
  const lines = classes.map(({ label, rows, precision, recall, f1 }) =>
    element(
      'tr',
      {},
      ...[escaped(label), String(rows), share(precision), share(recall), share(f1)].map((text) =>
        element('td', {}, text),
      ),
    ),
  )
  return element('table', { class: 'classes' }, element('tr', {}, ...head), ...lines)
}

function table(lines: readonly (readonly [string, string])[]): string {
  const rows = lines.map(([what, value]) =>
    element('tr', {}, element('th', {}, escaped(what)), element('td', {}, escaped(value))),
  )
  return element('table', {}, ...rows)
}

const style = `
:root { color-scheme: light dark; --line: #8884; --router: #1463c8; --oracle: #1d8348; --mix: #b5651d; --dot: #777 }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 }
main { max-width: 720px; margin: 0 auto; padding: 24px 16px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid var(--line); font-weight: normal }
td, .classes td + td, .classes th + th { font-variant-numeric: tabular-nums }
svg { width: 100%; height: auto; font-size: 12px }
svg text { fill: currentColor }
.grid { stroke: var(--line) } .frame { fill: none; stroke: var(--line) }
polyline { fill: none; stroke-width: 2 }
polyline.router { stroke: var(--router) } polyline.oracle { stroke: var(--oracle) } polyline.mix { stroke: var(--mix); stroke-dasharray: 5 4 }
.single { fill: var(--dot) } .single.marked { fill: var(--mix) } .bin { fill: var(--router); opacity: .75 } .cell { fill: var(--router) }
.legend b { margin-right: 16px } b.router { color: var(--router) } b.oracle { color: var(--oracle) } b.mix { color: var(--mix) } b.single { color: var(--dot) }
`
