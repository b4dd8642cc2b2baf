import type { Path, Report } from './problem.ts'
import type { Route } from '../core/release.ts'

/** A label with its examples, and where they stand. */
export interface Labelled {
  readonly name: string
  readonly examples: readonly string[]
  readonly path: Path
  /** What else must hold: labels with another condition may share examples. */
  readonly condition: string
}

/** What no label wants, beside the labels of a classifier. */
export interface Rejected {
  readonly texts: readonly string[]
  readonly path: Path
}

/** The routes with examples, as labels of one classifier. */
export function labelledRoutes(routes: Readonly<Record<string, Route>>): Labelled[] {
  return Object.values(routes).map(({ name, match, examples }) => ({
    name,
    examples,
    path: ['routes', name, 'match', 'examples'],
    condition: JSON.stringify(match),
  }))
}

/**
 * Reports the same example under two labels of one classifier: it cannot tell them apart. It is only a warning where
 * other conditions do, and where it stands twice under one.
 */
export function reportTwins(
  labels: readonly Labelled[],
  rejected: Rejected,
  report: Report,
  warn: Report,
): void {
  const first = new Map<string, Labelled>()
  for (const label of labels) {
    for (const [index, example] of label.examples.entries()) {
      const other = first.get(plainExample(example))
      const path = [...label.path, index]
      if (other === undefined) first.set(plainExample(example), label)
      else if (other === label) warn(path, `"${short(example)}" stands here twice.`)
      else {
        const tell = other.condition === label.condition ? report : warn
        tell(path, `"${short(example)}" is an example of "${other.name}" too.`, 'Leave it where it belongs.')
      }
    }
  }
  for (const [index, text] of rejected.texts.entries()) {
    const label = first.get(plainExample(text))
    if (label === undefined) continue
    const message = `"${short(text)}" is an example of "${label.name}".`
    report([...rejected.path, index], message, 'Take it out of one of them.')
  }
}

/** Two examples with the same plain text are one. */
export function plainExample(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}

function short(text: string): string {
  return text.slice(0, 60)
}
