import type { ClassifierConfig } from './schema/classifier-schema.ts'
import type { Path, Report } from './problem.ts'
import { didYouMean } from './schema-problems.ts'

/** Which classifiers a config names, and their labels: conditions and steps are checked against them. */
export class ClassNames {
  readonly #labels: ReadonlyMap<string, readonly string[]>

  constructor(classifiers: Readonly<Record<string, ClassifierConfig>> = {}) {
    this.#labels = new Map(
      Object.entries(classifiers).map(([name, { labels }]) => [name, Object.keys(labels)]),
    )
  }

  /** False after an unknown classifier was reported. */
  check(name: string, path: Path, report: Report): boolean {
    if (this.#labels.has(name)) return true
    const names = [...this.#labels.keys()]
    const known = names.length === 0 ? 'Name one under "classifiers".' : `There are ${names.join(', ')}.`
    report(path, `there is no classifier "${name}".`, didYouMean(name, names) ?? known)
    return false
  }

  /** Reports the labels that a classifier does not have. */
  checkLabels(name: string, labels: readonly string[], path: Path, report: Report): void {
    if (!this.check(name, path, report)) return
    const known = this.#labels.get(name) ?? []
    for (const label of labels) {
      if (known.includes(label)) continue
      const hint = didYouMean(label, known) ?? `It has ${known.slice(0, 12).join(', ')}.`
      report(path, `the classifier "${name}" has no label "${label}".`, hint)
    }
  }
}
