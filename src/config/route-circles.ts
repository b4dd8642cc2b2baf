import type { Report } from './problem.ts'
import type { RouteConfig } from './schema/config-schema.ts'
import type { NameSpace } from './name-space.ts'

/** Reports routes that name each other in a circle, each circle once, at the route that stands first. */
export function reportCircles(
  routes: Readonly<Record<string, RouteConfig>>,
  names: NameSpace,
  report: Report,
): void {
  const done = new Set<string>()
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) {
      const circle = [...above.slice(above.indexOf(name)), name].join(' -> ')
      report(['routes', name, 'use'], `routes name each other in a circle: ${circle}.`)
      return
    }
    if (done.has(name)) return
    for (const next of namedRoutes(routes[name]?.use, names)) visit(next, [...above, name])
    done.add(name)
  }
  for (const name of Object.keys(routes)) visit(name, [])
}

/** The routes that a strategy, as written, names anywhere in its members. */
function namedRoutes(use: unknown, names: NameSpace): string[] {
  if (typeof use === 'string') {
    const found = names.resolve(use)
    return found?.kind === 'route' ? [found.name] : []
  }
  if (typeof use !== 'object' || use === null) return []
  return Object.entries(use)
    .filter(([verb]) => verb === 'fallback' || verb === 'balance')
    .flatMap(([, members]: [string, unknown]) => (Array.isArray(members) ? members : []))
    .flatMap((member: unknown) => namedRoutes(member, names))
}
