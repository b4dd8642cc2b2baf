import type { Report } from './problem.ts'

/**
 * Reports routes that name each other in a circle, each circle once, at the route that stands first. `named` holds
 * what each route names itself, in file order.
 */
export function reportCircles(named: ReadonlyMap<string, ReadonlySet<string>>, report: Report): void {
  const done = new Set<string>()
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) {
      const circle = [...above.slice(above.indexOf(name)), name].join(' -> ')
      report(['routes', name, 'use'], `routes name each other in a circle: ${circle}.`)
      return
    }
    if (done.has(name)) return
    for (const next of named.get(name) ?? []) visit(next, [...above, name])
    done.add(name)
  }
  for (const name of named.keys()) visit(name, [])
}
