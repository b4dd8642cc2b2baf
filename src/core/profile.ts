import type { ModelProfile, Release, WildcardProfile } from './release.ts'

/** What runs inside the Worker costs nothing: this price is known, not missing. */
export const free = { input: 0, output: 0 }

/** The models inside the Worker, as the provider of type `edge` knows them. */
export const edgeModels = ['auto', 'calc', 'docs', 'embed']

/**
 * The profile that a name stands for: a model, `provider/model` (the first slash splits), or a name that a wildcard
 * matches. Of the last two is only known where they go, so nothing is refused for them.
 */
export function profileOf(
  release: Pick<Release, 'models' | 'wildcards' | 'providers'>,
  name: string,
): ModelProfile | undefined {
  if (Object.hasOwn(release.models, name)) return release.models[name]
  const slash = name.indexOf('/')
  const provider = name.slice(0, slash)
  if (slash > 0 && slash < name.length - 1 && Object.hasOwn(release.providers, provider)) {
    return bareProfile(release, name, provider, name.slice(slash + 1), 'chat')
  }
  for (const wildcard of release.wildcards) {
    const matched = matchWildcard(wildcard, name)
    if (matched !== undefined) {
      return bareProfile(
        release,
        name,
        wildcard.provider,
        wildcard.upstream.replace('*', () => matched),
        wildcard.operation,
      )
    }
  }
  return undefined
}

/** What the pattern's `*` stands for in `name`; undefined when they do not match. */
function matchWildcard({ pattern }: WildcardProfile, name: string): string | undefined {
  const star = pattern.indexOf('*')
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)]
  if (name.length < before.length + after.length) return undefined
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined
  return name.slice(before.length, name.length - after.length)
}

function bareProfile(
  { providers }: Pick<Release, 'providers'>,
  name: string,
  provider: string,
  upstream: string,
  operation: ModelProfile['operation'],
): ModelProfile {
  const isEdge = providers[provider]?.type === 'edge'
  return {
    name,
    provider,
    upstream,
    description: '',
    examples: [],
    operation: isEdge && upstream === 'embed' ? 'embed' : operation,
    price: isEdge ? free : null,
    contextWindow: null,
    maxOutputTokens: null,
    input: null,
    features: null,
  }
}
