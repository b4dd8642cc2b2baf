import type { Classifier, Route } from '../core/release.ts'
import type { ClassifierConfig } from './schema/classifier-schema.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { Labelled } from './twin-examples.ts'
import type { Report } from './problem.ts'
import { classesRead } from '../core/classes-read.ts'
import { noLabel } from '../core/signals.ts'
import { trainLabels } from './compile-vectors.ts'

/** The labels of every classifier, each with the place of its examples. */
export function labelledExamples(classifiers: Readonly<Record<string, ClassifierConfig>>): Labelled[][] {
  return Object.entries(classifiers).map(([name, { labels }]) =>
    Object.entries(labels).map(([label, { examples }]) => ({
      name: label,
      examples,
      path: ['classifiers', name, 'labels', label, 'examples'],
    })),
  )
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
): Record<string, Classifier> {
  const trained = Object.entries(classifiers).flatMap(([name, { labels }]) => {
    const written = Object.entries(labels).map(([label, { description = '', examples }]) => ({
      name: label,
      description,
      examples,
    }))
    const { classifier } = trainLabels(written, embedder, mode)
    for (const label of Object.keys(labels)) {
      if (classifier?.labels.includes(label) === true) continue
      warn(['classifiers', name, 'labels', label], 'none of its examples has a known word: it is never said.')
    }
    return classifier === null ? [] : [[name, classifier] as const]
  })
  return Object.fromEntries(trained)
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
