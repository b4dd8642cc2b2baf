import type { Path, Report } from './problem.ts'
import type { CompiledModels } from './compile-models.ts'
import type { ModelProfile, ProviderProfile } from '../core/release.ts'
import { didYouMean } from './schema-problems.ts'
import { edgeModels, profileOf } from '../core/profile.ts'

/** What names stand for while a config compiles: models and routes share one space. */
export class NameSpace {
  readonly #parts: Parameters<typeof profileOf>[0]
  readonly #routes: readonly string[]

  constructor(
    { models, wildcards }: CompiledModels,
    providers: Readonly<Record<string, ProviderProfile>>,
    routes: readonly string[],
  ) {
    this.#parts = { models, wildcards, providers }
    this.#routes = routes
  }

  /** A bare name is a model, then a route, then what a wildcard matches, then `provider/model`. */
  resolve(name: string): { readonly kind: 'model' | 'route'; readonly name: string } | undefined {
    if (name.startsWith('route/')) {
      const route = name.slice('route/'.length)
      return this.#routes.includes(route) ? { kind: 'route', name: route } : undefined
    }
    if (Object.hasOwn(this.#parts.models, name)) return { kind: 'model', name }
    if (this.#routes.includes(name)) return { kind: 'route', name }
    const profile = profileOf(this.#parts, name)
    return profile === undefined || this.#isNowhere(profile) ? undefined : { kind: 'model', name }
  }

  profile(name: string) {
    return profileOf(this.#parts, name)
  }

  /** What other providers have is not known; the models inside the Worker are. */
  #isNowhere({ provider, upstream }: ModelProfile): boolean {
    return this.#parts.providers[provider]?.type === 'edge' && !edgeModels.includes(upstream)
  }

  /** Reports a name that nothing answers to. */
  unknown(name: string, path: Path, report: Report): void {
    const edges = Object.values(this.#parts.providers).filter(({ type }) => type === 'edge')
    const inside = edges.flatMap((provider) => edgeModels.map((model) => `${provider.name}/${model}`))
    const names = [...Object.keys(this.#parts.models), ...this.#routes, ...inside]
    const known = names.length > 0 && names.length <= 12 ? `There are ${names.join(', ')}.` : undefined
    report(path, `there is no model or route "${name}".`, didYouMean(name, names) ?? known)
  }

  /** Models and routes of one name: nobody could say which is meant. */
  reportClashes(report: Report): void {
    for (const route of this.#routes) {
      if (Object.hasOwn(this.#parts.models, route)) {
        report(['routes', route], `a model is called "${route}" too.`, `Rename one of them.`)
      }
      if (route === 'auto')
        report(['routes', route], '"auto" has a meaning of its own.', 'Call it "default".')
    }
  }
}
