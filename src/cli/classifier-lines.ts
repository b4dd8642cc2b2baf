import type { ClassifierLint } from '../config/compile-classifiers.ts'
import type { AbstainGoal, Classifier, Release } from '../core/release.ts'
import { lintSentence } from '../learning/lint-labels.ts'

/** The classifiers of a release: the one over its routes, then those that the config names. */
export function classifiersOf({ classifier, classifiers }: Release): string[] {
  return [
    ...(classifier === null ? [] : classifierLines(`${classifier.labels.length} routes`, classifier)),
    ...Object.entries(classifiers).flatMap(([name, each]) =>
      classifierLines(`${name}: ${each.labels.length} labels`, each),
    ),
  ]
}

/** What a classifier learned and is expected to do, in some lines. */
function classifierLines(what: string, classifier: Classifier): string[] {
  const { report, threshold, thresholds, goal, none } = classifier
  const { examples } = report
  const own = thresholds === undefined ? '' : ', with thresholds of their own by label'
  const aim = goal === undefined ? '' : ` (${goalText(goal)})`
  const learned = none === undefined ? '' : ', and logged rejects'
  return [
    `  classifier  ${what}, ${examples} examples${learned}; abstains below ${threshold.toFixed(2)}${aim}${own}`,
    `              held out: ${heldOut(report)}`,
    ...missed(goal, report),
  ]
}

/** The lints of a config, one a line. */
export function lintLines(lints: readonly ClassifierLint[]): string[] {
  return lints.map((lint) => {
    const where = lint.classifier === null ? 'routes' : `classifier ${lint.classifier}`
    return `${where}: ${lintSentence(lint)}`
  })
}

function goalText(goal: AbstainGoal): string {
  return Object.entries(goal)
    .map(([name, share]) => `${name} ${share}`)
    .join(', ')
}

/** A precision that no threshold reaches. */
function missed(goal: AbstainGoal | undefined, { precision = null }: Classifier['report']): string[] {
  if (goal?.precision === undefined || precision === null || precision >= goal.precision - 0.005) return []
  return [
    `              no threshold reaches a precision of ${goal.precision} on what was held out: ${percent(precision)} is the most`,
  ]
}

function heldOut({ kept, keptAndRight, precision, rejected }: Classifier['report']): string {
  const strangers = rejected === null ? '' : `; of foreign queries ${percent(rejected)} rejected`
  if (keptAndRight === null) return `too few examples to say what is kept${strangers}`
  const all = typeof kept === 'number' ? `${percent(kept)} kept, ` : ''
  const sure = typeof precision === 'number' ? `; of all kept ${percent(precision)} right` : ''
  return `${all}${percent(keptAndRight)} kept and right${strangers}${sure}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`
}
