import type { Converter } from '../converter.ts'
import type { Draft } from '../draft.ts'
import { type LitellmConfig, type Settings, litellmSchema } from './litellm-schema.ts'
import { type Member, type RouterOptions, groupStrategy, noteRouting } from './group-strategy.ts'
import { type ReadDeployment, readDeployment } from './read-deployment.ts'
import { type Strategy, inOrder, tries } from '../strategies.ts'
import { duration, numberOf, parseSource } from '../converter.ts'
import { fallbacksOf } from './read-fallbacks.ts'
import { noteSections } from './note-sections.ts'
import { addWildcard, isEmbedding, onlyFirst } from './special-groups.ts'

/** LiteLLM's proxy config: groups of deployments become models, or routes over them. */
export const importLitellm: Converter = (source, draft) => {
  const config = parseSource(litellmSchema, source, "a LiteLLM proxy config, which has a 'model_list'")
  noteSections(config, draft)
  const deployments = config.model_list.flatMap((each, index) => {
    const read = readDeployment(each, ['model_list', index], draft)
    return read === undefined ? [] : [{ ...read, path: ['model_list', index] }]
  })
  const settings = settingsOf(config)
  const options = routerOptions(settings)
  noteRouting(options.routing, draft.notes)
  const groups = Map.groupBy(deployments, ({ group }) => group)
  const chats = [...groups].filter(([, all]) => !isEmbedding(all)).map(([name]) => name)
  const fallbacks = fallbacksOf(config, chats, draft.notes)
  const wildcards = new Set([...groups.keys()].filter((name) => name.includes('*')))
  for (const name of wildcards) addWildcard(name, groups.get(name) ?? [], draft)

  // A group that is one model with nothing to it keeps its name; any other is a route of that name.
  const plain = [...groups].filter(([name]) => !wildcards.has(name))
  const isNeeded = (name: string, all: readonly ReadDeployment[]) =>
    !isEmbedding(all) && (isRoute(all, options) || fallbacks.touches(name))
  const routes = new Set(plain.filter(([name, all]) => isNeeded(name, all)).map(([name]) => name))
  const strategies = new Map<string, Strategy>()
  for (const [name, all] of plain) {
    const members = (isEmbedding(all) ? onlyFirst(name, all, draft) : all).map((deployment): Member => {
      const own = routes.has(name) ? `${name}@${deployment.target.provider}` : name
      return { deployment, name: draft.model(own, deployment.profile, deployment.path) }
    })
    const [first] = members
    strategies.set(name, routes.has(name) ? groupStrategy(members, options) : (first?.name ?? name))
  }
  const names = new Map<string, string>()
  for (const name of routes) {
    const own = strategies.get(name)
    if (own === undefined) continue
    const use = withFallbacks(name, own, strategies, fallbacks)
    const path = groups.get(name)?.[0]?.path ?? []
    names.set(name, `route/${draft.route(name, { use }, path)}`)
  }
  addAliases(settings, (name) => names.get(name) ?? strategies.get(name), draft)
}

type Fallbacks = ReturnType<typeof fallbacksOf>

/** Each class of error has others to go to; what is left after them goes to the general ones. */
function withFallbacks(
  name: string,
  own: Strategy,
  strategies: ReadonlyMap<string, Strategy>,
  fallbacks: Fallbacks,
): Strategy {
  const others = (kind: Parameters<Fallbacks['of']>[1]) =>
    fallbacks.of(name, kind).map((other) => strategies.get(other) ?? other)
  const wide = others('context_window')
  const policy = others('content_policy')
  const first = wide.length === 0 ? own : inOrder([own, ...wide], ['context_window'])
  const second = policy.length === 0 ? first : inOrder([first, ...policy], ['content_policy'])
  return inOrder([second, ...others('any')])
}

function isRoute(
  all: readonly ReadDeployment[],
  { retry, timeout, firstTokenTimeout }: RouterOptions,
): boolean {
  const [only] = all
  if (only === undefined) return false
  const own = only.options
  const isSet = [own.timeout, own.firstTokenTimeout, own.retry, retry, timeout, firstTokenTimeout].some(
    (each) => each !== undefined,
  )
  return all.length > 1 || isSet || Object.keys(own.params).length > 0
}

/** Where both sections say something, the router's own wins. */
function settingsOf({ router_settings: router, litellm_settings: library }: LitellmConfig): Settings {
  const given = Object.entries(router ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return { ...library, ...Object.fromEntries(given) }
}

function routerOptions(settings: Settings): RouterOptions {
  return {
    routing: settings.routing_strategy ?? 'simple-shuffle',
    retry: tries(numberOf(settings.num_retries)),
    timeout: duration(settings.timeout ?? settings.request_timeout, 's'),
    firstTokenTimeout: duration(settings.stream_timeout, 's'),
  }
}

function addAliases(
  { model_group_alias: aliases }: Settings,
  targetOf: (group: string) => Strategy | undefined,
  draft: Draft,
): void {
  for (const [alias, value] of Object.entries(aliases ?? {})) {
    const path = ['router_settings', 'model_group_alias', alias]
    const group = typeof value === 'string' ? value : value.model
    const target = targetOf(group)
    if (typeof target === 'string') {
      if (!draft.alias(alias, target))
        draft.notes.say(path, `no alias can be called "${alias}", so it is left out.`)
    } else draft.notes.say(path, `there is no group "${group}", so the alias is left out.`)
    if (typeof value !== 'string' && value['hidden'] === true) {
      draft.notes.say(path, 'GET /v1/models of Umbel lists no aliases, so "hidden" needs no counterpart.')
    }
  }
}
