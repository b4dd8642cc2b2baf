import type { Release } from './release.ts'
import { allNodes } from './children.ts'
import { flatSteps } from './step.ts'
import { secretIn } from './header-secret.ts'

/** The names of the secrets that a release needs: keys of providers, and headers of `http` steps. Each once. */
export function secretsNamed({ providers, routes }: Pick<Release, 'providers' | 'routes'>): string[] {
  const keys = Object.values(providers).flatMap(({ apiKeySecret }) => apiKeySecret ?? [])
  const steps = Object.values(routes)
    .flatMap(({ use }) => allNodes(use))
    .flatMap((node) => (node.verb === 'sequence' ? flatSteps(node.steps) : []))
  const headers = steps.flatMap((step) => (step.kind === 'http' ? Object.values(step.headers) : []))
  return [...new Set([...keys, ...headers.flatMap((value) => secretIn(value) ?? [])])]
}
