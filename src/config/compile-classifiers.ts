import type { Classifier, Route } from '../core/release.ts'
import type { ClassifierConfig } from './schema/classifier-schema.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { Report } from './problem.ts'
import { classesRead } from '../core/classes-read.ts'
import { reportTwins } from './twin-examples.ts'
import { noLabel } from '../core/signals.ts'
import { abstainOptions, trainLabels } from './compile-vectors.ts'
import type { Lint } from '../learning/lint-labels.ts'

/** A lint, and the classifier that it is about: null for the one over the routes. */
export type ClassifierLint = Lint & { readonly classifier: string | null }

/** Reports examples that stand under two labels of a classifier, or among its rejects. */
export function reportClassifierTwins(
  classifiers: Readonly<Record<string, ClassifierConfig>>,
  report: Report,
  warn: Report,
): void {
  for (const [name, { labels, rejects = [] }] of Object.entries(classifiers)) {
    const labelled = Object.entries(labels).map(([label, { examples }]) => ({
      name: label,
      examples,
      path: ['classifiers', name, 'labels', label, 'examples'],
      condition: '',
    }))
    reportTwins(labelled, { texts: rejects, path: ['classifiers', name, 'rejects'] }, report, warn)
  }
}

/** Reports labels whose name has a meaning of its own. */
export function reportReservedLabels(
  classifiers: Readonly<Record<string, ClassifierConfig>>,
  report: Report,
): void {
  for (const [name, { labels }] of Object.entries(classifiers)) {
    if (!Object.hasOwn(labels, noLabel)) continue
    const path = ['classifiers', name, 'labels', noLabel]
    report(path, `"${noLabel}" stands for no label at all.`, 'Leave it away: what fits no label gets none.')
  }
}

/** The classifiers of a config, trained as the one over its routes is. */
export function compileClassifiers(
  classifiers: Readonly<Record<string, ClassifierConfig>>,
  embedder: EdgeEmbedder,
  mode: 'full' | 'centroid',
  warn: Report,
): { readonly classifiers: Record<string, Classifier>; readonly lints: readonly ClassifierLint[] } {
  const lints: ClassifierLint[] = []
  const trained = Object.entries(classifiers).flatMap(([name, config]) => {
    const { labels } = config
    const written = Object.entries(labels).map(([label, { description = '', examples }]) => ({
      name: label,
      description,
      examples,
    }))
    const { classifier, lints: found } = trainLabels(written, embedder, mode, abstainOptions(config))
    lints.push(...found.map((lint) => ({ classifier: name, ...lint })))
    for (const label of Object.keys(labels)) {
      if (classifier?.labels.includes(label) === true) continue
      warn(['classifiers', name, 'labels', label], 'none of its examples has a known word: it is never said.')
    }
    return classifier === null ? [] : [[name, classifier] as const]
  })
  return { classifiers: Object.fromEntries(trained), lints }
}

/** Warns of classifiers that were trained for nothing. */
export function warnOfUnread(
  classifiers: Readonly<Record<string, Classifier>>,
  routes: Readonly<Record<string, Route>>,
  warn: Report,
): void {
  const read = classesRead(routes)
  for (const name of Object.keys(classifiers)) {
    if (!read.has(name)) warn(['classifiers', name], 'no route reads this classifier.')
  }
}
