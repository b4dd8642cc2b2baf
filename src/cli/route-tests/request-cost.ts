import type { ChatRequest } from '../../core/request.ts'
import type { DecidedHere } from '../asking/decide-asked.ts'
import type { ModelProfile } from '../../core/release.ts'
import type { Node } from '../../core/strategy.ts'
import { allNodes, childrenOf, ownModels } from '../../core/children.ts'
import { asTaken } from '../../routing/taken-branch.ts'
import { estimateCall } from '../../providers/estimate.ts'
import { longestOf } from '../../config/asked-by.ts'
import { mayRetry } from '../../gates/gate-kinds.ts'
import { profileOf } from '../../core/profile.ts'
import { worstCase } from '../../config/worst-case.ts'

/** The most that a request may cost, and how that is known. */
export interface RequestCost {
  /** USD. Null: a model on the way has no known price or window. */
  readonly usd: number | null
  /**
   * `request`: every attempt of the strategy with this request's own tokens and the longest answer it allows.
   * `worst case`: as `umbel check` prints it, with full windows, since calls read what earlier calls wrote.
   */
  readonly of: 'request' | 'worst case'
  /** Models whose price is not known. */
  readonly unpriced: readonly string[]
}

const unbounded = { usd: null, tokens: null }

export function requestCost({ request, release, signals, node: whole }: DecidedHere): RequestCost {
  const node = asTaken(whole, signals)
  const nodes = allNodes(node)
  const names = [...new Set(nodes.flatMap(ownModels).map(({ below }) => below))]
  const profiles = names.flatMap((name) => profileOf(release, name) ?? [])
  const unpriced = profiles.filter(({ price }) => price === null).map(({ name }) => name)
  if (nodes.some(readsAnswers)) {
    return { usd: worstCase(node, (name) => profileOf(release, name)).usd, of: 'worst case', unpriced }
  }
  const asked = new Map(profiles.map((profile) => [profile.name, asIfFull(profile, request, node)]))
  return { usd: worstCase(node, (name) => asked.get(name), request.choices).usd, of: 'request', unpriced }
}

/** Whether calls below a node are sent more than the request: answers of others, a question of its own, feedback. */
function readsAnswers(node: Node): boolean {
  return (
    node.verb === 'sequence' ||
    (node.verb === 'switch' && node.by !== undefined) ||
    (node.verb === 'parallel' && ['synthesize', 'contrast'].includes(node.aggregate.kind)) ||
    mayRetry(node.gates)
  )
}

/** The profile as if its window were what this request fills of it: then the worst case is that of the request. */
function asIfFull(profile: ModelProfile, request: ChatRequest, node: Node): ModelProfile {
  const added = allNodes(node).reduce((sum, { system = '' }) => sum + Math.ceil(system.length / 4) + 4, 0)
  const { inputTokens, tokens } = estimateCall(request, profile, unbounded)
  const longest = longestAnswer(request, node) ?? (tokens - inputTokens) / request.choices
  return { ...profile, contextWindow: inputTokens + added, maxOutputTokens: longest }
}

/** Tokens; null where some call is bounded by its model alone. A bound in the config wins over the caller's. */
function longestAnswer(request: ChatRequest, node: Node): number | null {
  const bounds = callBounds(node, request.maxOutputTokens)
  return bounds.some((bound) => bound === null) ? null : Math.max(...bounds.map((bound) => bound ?? 0))
}

/** Of each call below a node, the innermost bound. */
function callBounds(node: Node, outer: number | null): (number | null)[] {
  const bound = longestOf(node.params) ?? outer
  return ownModels(node).length > 0
    ? [bound]
    : childrenOf(node).flatMap(({ below }) => callBounds(below, bound))
}
