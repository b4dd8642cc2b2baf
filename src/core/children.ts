import type { Node } from './strategy.ts'
import type { Step } from './step.ts'

/** What stands directly below a strategy, and the steps that lead to it in the config as written. */
export interface Below<T> {
  readonly steps: readonly (string | number)[]
  readonly below: T
}

/** The strategies directly below one: every walk over a whole strategy takes its next steps from here. */
export function childrenOf(node: Node): Below<Node>[] {
  switch (node.verb) {
    case 'model':
    case 'select':
      return []
    case 'fallback':
    case 'balance':
    case 'hedge':
      return listed([node.verb], node.members)
    case 'cascade':
      return [...listed(['cascade'], node.members), ...listed(['accept'], node.agreement?.with ?? [])]
    case 'parallel': {
      const { members, aggregate } = node
      const by = aggregate.kind === 'synthesize' ? [aggregate.rules.by] : []
      return [
        ...listed(
          ['parallel'],
          members.map((member) => member.node),
        ),
        ...by.map((below) => ({ steps: ['aggregate', 'synthesize', 'by'], below })),
      ]
    }
    case 'switch':
      return [
        ...node.branches.map(({ use }, index) => ({ steps: ['switch', index, 'use'], below: use })),
        ...optional('by', node.by),
        ...optional('else', node.else),
      ]
    case 'sequence':
      return node.steps.flatMap((step, index) => ofStep(step, ['sequence', index]))
  }
}

/** The models that a node calls itself. */
export function ownModels(node: Node): Below<string>[] {
  if (node.verb === 'model') return [{ steps: [], below: node.model }]
  return node.verb === 'select' ? listed(['select'], node.models) : []
}

/** A node and everything under it, in the order in which they stand. */
export function allNodes(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(({ below }) => allNodes(below))]
}

function listed<T>(steps: readonly string[], items: readonly T[]): Below<T>[] {
  return items.map((below, index) => ({ steps: [...steps, index], below }))
}

function ofStep(step: Step, steps: readonly (string | number)[]): Below<Node>[] {
  const own: Below<Node>[] =
    step.kind === 'all'
      ? step.steps.flatMap((inner, index) => ofStep(inner, [...steps, 'all', index]))
      : step.kind === 'strategy'
        ? [{ steps: step.bare ? steps : [...steps, 'use'], below: step.use }]
        : []
  return step.else === undefined ? own : [...own, { steps: [...steps, 'else'], below: step.else }]
}

function optional<T>(key: string, item: T | undefined): Below<T>[] {
  return item === undefined ? [] : [{ steps: [key], below: item }]
}

/** The models that a strategy may call, in the order in which they stand. */
export function modelsOf(node: Node): string[] {
  return allNodes(node)
    .flatMap(ownModels)
    .map(({ below }) => below)
}
