import type { Config, RouteConfig } from '../../config/schema/config-schema.ts'
import type { ModelConfig } from '../../config/schema/model-schema.ts'
import type { Path } from '../../config/problem.ts'
import type { ProviderConfig } from '../../config/schema/provider-schema.ts'
import type { Notes } from './notes.ts'
import { SecretNames } from './secret-names.ts'
import { modelNameSchema, plainNameSchema } from '../../config/schema/name-schema.ts'

/** A config in the making: names stay unlike each other and fit Umbel's rules. */
export class Draft {
  readonly notes: Notes
  readonly secrets: SecretNames
  readonly #providers = new Map<string, ProviderConfig>()
  readonly #models = new Map<string, ModelConfig>()
  readonly #routes = new Map<string, RouteConfig>()
  readonly #aliases = new Map<string, string>()

  /** @param source the value of the file that is imported */
  constructor(notes: Notes, source: unknown) {
    this.notes = notes
    this.secrets = new SecretNames(notes, source)
  }

  /** The name of a provider: the same account is declared once. */
  provider(config: ProviderConfig, wanted: string = config.type): string {
    const text = JSON.stringify(config)
    const known = [...this.#providers].find(([, each]) => JSON.stringify(each) === text)
    if (known !== undefined) return known[0]
    const name = unlike(plain(wanted), (each) => this.#providers.has(each))
    this.#providers.set(name, config)
    return name
  }

  /** Declares a model and returns its name; the same one again is not declared twice. */
  model(wanted: string, profile: ModelConfig, path: Path): string {
    const fitting = fitted(wanted)
    const known = this.#models.get(fitting)
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(profile)) return fitting
    const name = unlike(fitting, (each) => this.#isTaken(each))
    if (fitting !== wanted) this.notes.say(path, `"${wanted}" is no name in Umbel: it is "${name}" here.`)
    this.#models.set(name, profile)
    return name
  }

  /** Adds a route under a name that it may have; under the wanted one it answers by an alias, if it can. */
  route(wanted: string, route: RouteConfig, path: Path): string {
    const name = unlike(plain(wanted), (each) => this.#isTaken(each))
    this.#routes.set(name, route)
    if (name === wanted) return name
    this.alias(wanted, `route/${name}`)
    this.notes.say(path, `"${wanted}" is no name of a route in Umbel: it is "${name}" here.`)
    return name
  }

  /** False where no alias can be called so. */
  alias(name: string, target: string): boolean {
    if (!canBeAlias(name)) return false
    if (!this.#aliases.has(name)) this.#aliases.set(name, target)
    return true
  }

  has(name: string): boolean {
    return this.#isTaken(name)
  }

  get isEmpty(): boolean {
    return this.#models.size === 0
  }

  config(schema: string): Config {
    return {
      $schema: schema,
      providers: Object.fromEntries(this.#providers),
      models: Object.fromEntries(this.#models),
      ...(this.#aliases.size > 0 && { aliases: Object.fromEntries(this.#aliases) }),
      ...(this.#routes.size > 0 && { routes: Object.fromEntries(this.#routes) }),
    }
  }

  #isTaken(name: string): boolean {
    return this.#models.has(name) || this.#routes.has(name)
  }
}

/** `auto` and `route/x` have a meaning of their own. */
function canBeAlias(name: string): boolean {
  return name !== 'auto' && !name.startsWith('route/') && modelNameSchema.safeParse(name).success
}

function unlike(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`
  return name
}

/** The nearest name that a model may have. */
function fitted(wanted: string): string {
  const isReserved = wanted === 'auto' || wanted.startsWith('route/')
  if (!isReserved && modelNameSchema.safeParse(wanted).success) return wanted
  const [first = '', ...rest] = wanted.replaceAll(/[^A-Za-z0-9._:@/+*-]+/g, '-').split('*')
  const name = (rest.length > 0 ? `${first}*${rest.join('')}` : first)
    .replace(/^[^A-Za-z0-9@*]+/, '')
    .slice(0, 120)
  const safe = name === 'auto' || name.startsWith('route/') ? `model-${name.replace('/', '-')}` : name
  return modelNameSchema.safeParse(safe).success ? safe : 'model'
}

/** The nearest name that a provider or a route may have. */
function plain(wanted: string): string {
  const name = wanted
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, 60)
  const safe = name === 'auto' || name === 'route' ? `${name}-1` : name
  return plainNameSchema.safeParse(safe).success ? safe : 'route-1'
}
