import type { Health } from '../core/ports.ts'
import type { Node } from '../core/strategy.ts'

/** Milliseconds to the first token that count as slow for a model that was not measured enough. */
const usualSlow = 2000

/** When the first token of what a node calls is later than its usual. Milliseconds. */
export function slowFirstToken(node: Node, health: Health): number {
  return measured(node, health) ?? usualSlow
}

function measured(node: Node, health: Health): number | null {
  switch (node.verb) {
    case 'model':
      return health.slowFirstToken(node.model)
    case 'select':
      return highest(node.models.map((model) => health.slowFirstToken(model)))
    case 'balance':
      return highest(node.members.map((member) => measured(member, health)))
    case 'fallback':
    case 'hedge': {
      const [first] = node.members
      return first === undefined ? null : measured(first, health)
    }
    default:
      // The others read whole answers before they give a token.
      return null
  }
}

/** One of several is called, and which is not known yet: the slowest of them. */
function highest(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (most, value) => (value === null || (most !== null && most > value) ? most : value),
    null,
  )
}
