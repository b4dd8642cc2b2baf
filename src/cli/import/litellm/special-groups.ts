import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import type { ReadDeployment } from './read-deployment.ts'

/** A deployment and where it stands in the file. */
export type Placed = ReadDeployment & { readonly path: Path }

/** Embeddings are called by their model: a strategy answers chats. */
export function isEmbedding(all: readonly ReadDeployment[]): boolean {
  return all[0]?.profile.operation === 'embed'
}

export function onlyFirst(name: string, all: readonly Placed[], draft: Draft): readonly Placed[] {
  for (const { path } of all.slice(1)) {
    draft.notes.say(path, `embeddings of "${name}" come from one deployment here: the first one is taken.`)
  }
  return all.slice(0, 1)
}

/** A group such as `groq/*`: the asked name goes through. */
export function addWildcard(name: string, all: readonly Placed[], draft: Draft): void {
  const [first, ...others] = all
  if (first === undefined) return
  const { provider, upstream } = first.target
  const profile = { provider, ...(upstream !== name && { model: upstream }) }
  draft.model(name, profile, first.path)
  for (const { path } of others)
    draft.notes.say(path, `"${name}" stands for one provider here: the first one is taken.`)
  const hasMore = Object.keys(first.options.params).length > 0 || first.profile.limits !== undefined
  if (hasMore)
    draft.notes.say(
      first.path,
      'parameters and limits of a wildcard are left out: declare its models to give them some.',
    )
}
