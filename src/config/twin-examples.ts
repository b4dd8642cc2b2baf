import type { Report } from './problem.ts'
import type { Route } from '../core/release.ts'

/** Warns of the same example in two routes: the classifier cannot tell them apart. */
export function warnOfTwins(routes: Readonly<Record<string, Route>>, warn: Report): void {
  const first = new Map<string, string>()
  for (const { name, examples } of Object.values(routes)) {
    for (const [index, example] of examples.entries()) {
      const text = example.toLowerCase().replaceAll(/\s+/g, ' ')
      const other = first.get(text)
      if (other === undefined) first.set(text, name)
      else {
        const where = other === name ? 'stands here twice' : `is an example of "${other}" too`
        warn(['routes', name, 'match', 'examples', index], `"${example.slice(0, 60)}" ${where}.`)
      }
    }
  }
}
