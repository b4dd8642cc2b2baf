import type { CommonOptions, Node } from '../core/strategy.ts'
import { modelsOf } from '../core/children.ts'

/**
 * A strategy without the models that may not be called; undefined when nothing is left of it. What chooses among its
 * members loses some of them; what needs all of its members stays whole or goes.
 */
export function narrow(node: Node, may: (model: string) => boolean): Node | undefined {
  switch (node.verb) {
    case 'model':
      return may(node.model) ? node : undefined
    case 'select': {
      const models = node.models.filter(may)
      return models.length === 0 ? undefined : { ...node, models }
    }
    case 'fallback':
    case 'hedge': {
      const members = node.members.flatMap((member) => narrow(member, may) ?? [])
      return members.length === 0 ? undefined : { ...node, members }
    }
    case 'balance': {
      const left = node.members.flatMap((member, index) => {
        const kept = narrow(member, may)
        return kept === undefined ? [] : [{ member: kept, weight: node.weights[index] ?? 0 }]
      })
      const weights = left.map(({ weight }) => weight)
      if (!weights.some((weight) => weight > 0)) return undefined
      return { ...node, members: left.map(({ member }) => member), weights }
    }
    default:
      return modelsOf(node).every(may) ? node : undefined
  }
}

/** The options that a node may have of its own; all other keys say what it is. */
const options: Readonly<Record<keyof CommonOptions, true>> = {
  name: true,
  system: true,
  params: true,
  timeout: true,
  firstTokenTimeout: true,
  retry: true,
  commitAfter: true,
  gates: true,
  stream: true,
  budget: true,
  cache: true,
}

/** What a strategy chooses among, to be put in another order. What is no choice, or has options of its own, is one. */
export function choicesOf(node: Node): Node[] {
  switch (node.verb) {
    case 'select':
      return node.models.map((model, index) => ({
        verb: 'model',
        path: `${node.path}.select[${index}]`,
        model,
      }))
    case 'fallback':
    case 'balance':
    case 'hedge':
      return node.members.flatMap((member) => (isPlain(member) ? choicesOf(member) : [member]))
    default:
      return [node]
  }
}

/** The same options on a strategy that tries these in order. */
export function inThisOrder(root: Node, members: readonly Node[], on: Node<'fallback'>['on']): Node {
  const own = Object.fromEntries(Object.entries(root).filter(([key]) => isOwn(key)))
  return { ...own, verb: 'fallback', path: root.path, members, on }
}

function isPlain(node: Node): boolean {
  return !Object.keys(node).some(isOwn)
}

/** A route that is named within another one is no less of its own. */
function isOwn(key: string): boolean {
  return key === 'route' || Object.hasOwn(options, key)
}
