import type { Health } from '../core/ports.ts'
import type { Node } from '../core/strategy.ts'
import type { Release } from '../core/release.ts'
import type { Signals } from '../core/signals.ts'
import { childrenOf } from '../core/children.ts'
import { planCascade } from './cascade-plan.ts'
import { scoreModels } from './score-models.ts'
import { takenBranch } from './taken-branch.ts'

/** A model or a route to which a strategy may come for a request, and where in the config it is named. */
export interface Reachable {
  readonly kind: 'model' | 'route'
  readonly name: string
  readonly path: string
}

interface About {
  readonly signals: Signals
  readonly release: Release
  readonly health: Health
}

/**
 * All that one request may reach: every member of a chain, whoever fails. A `switch` is followed where its conditions
 * lead; a `select` leaves out what does not fit. Below a `sequence` what is asked differs, so there everything counts.
 */
export function reachable(node: Node, about: About): Reachable[] {
  const here: Reachable[] =
    node.route === undefined ? [] : [{ kind: 'route', name: node.route, path: node.path }]
  return [
    ...here,
    ...modelsHere(node, about),
    ...below(node, about).flatMap((inner) => reachable(inner, about)),
  ]
}

function modelsHere(node: Node, about: About): Reachable[] {
  if (node.verb === 'model') return [{ kind: 'model', name: node.model, path: node.path }]
  if (node.verb !== 'select') return []
  return fitting(node, about).map((name) => ({ kind: 'model', name, path: node.path }))
}

function fitting(node: Node<'select'>, { signals, release, health }: About): string[] {
  const { candidates } = scoreModels(node.models, node.weights, signals, release, health, node)
  return candidates.map(({ model }) => model)
}

/** The first member, or those that a predictor puts first. */
function firstOf({ members, learned }: Node<'cascade'>, { signals }: About): Node[] {
  const said = learned && signals.predicted(learned.policy.predictor)
  if (learned === undefined || said === undefined) return members.slice(0, 1)
  const { policy } = learned
  const { first } = planCascade(policy, said, signals.aim)
  const picked = first.ask === 'one' ? [first.model] : (policy.rule?.pair ?? [])
  return members.filter((_, member) => picked.includes(member))
}

function below(node: Node, { signals }: About): Node[] {
  if (node.verb === 'switch') {
    const taken = takenBranch(node, signals)
    if (taken !== undefined) return [taken.use]
    const described = node.branches.filter((branch) => 'description' in branch)
    return [
      ...described.map(({ use }) => use),
      ...(node.by ? [node.by] : []),
      ...(node.else ? [node.else] : []),
    ]
  }
  return childrenOf(node).map((child) => child.below)
}

/** The models that answer unless something fails: the first of a chain, all that are asked at once. */
export function firstModels(node: Node, about: About): string[] {
  switch (node.verb) {
    case 'model':
      return [node.model]
    case 'select':
      return fitting(node, about).slice(0, 1)
    case 'cascade':
      return union(firstOf(node, about), about)
    case 'fallback':
      return node.members.slice(0, 1).flatMap((member) => firstModels(member, about))
    case 'hedge': {
      const started = node.after === 0 ? node.members : node.members.slice(0, 1)
      return union(started, about)
    }
    case 'balance':
      return union(
        node.members.filter((_, index) => (node.weights[index] ?? 0) > 0),
        about,
      )
    case 'parallel':
      return node.aggregate.kind === 'synthesize'
        ? firstModels(node.aggregate.rules.by, about)
        : union(
            node.members.map((member) => member.node),
            about,
          )
    case 'switch':
      return union(
        below(node, about).filter((inner) => inner !== node.by),
        about,
      )
    case 'sequence': {
      const last = node.steps.findLast((step) => step.kind === 'strategy')
      return last === undefined ? [] : firstModels(last.use, about)
    }
  }
}

function union(nodes: readonly Node[], about: About): string[] {
  return [...new Set(nodes.flatMap((node) => firstModels(node, about)))]
}
