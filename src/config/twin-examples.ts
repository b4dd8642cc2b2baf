import type { Path, Report } from './problem.ts'
import type { Route } from '../core/release.ts'

/** A label with its examples, and where they stand. */
export interface Labelled {
  readonly name: string
  readonly examples: readonly string[]
  readonly path: Path
}

/** The routes with examples, as labels of one classifier. */
export function labelledRoutes(routes: Readonly<Record<string, Route>>): Labelled[] {
  return Object.values(routes).map(({ name, examples }) => ({
    name,
    examples,
    path: ['routes', name, 'match', 'examples'],
  }))
}

/** Warns of the same example under two labels of one classifier: it cannot tell them apart. */
export function warnOfTwins(labels: readonly Labelled[], warn: Report): void {
  const first = new Map<string, string>()
  for (const { name, examples, path } of labels) {
    for (const [index, example] of examples.entries()) {
      const text = example.toLowerCase().replaceAll(/\s+/g, ' ')
      const other = first.get(text)
      if (other === undefined) first.set(text, name)
      else {
        const where = other === name ? 'stands here twice' : `is an example of "${other}" too`
        warn([...path, index], `"${example.slice(0, 60)}" ${where}.`)
      }
    }
  }
}
