import type { Node } from '../core/strategy.ts'
import type { Step } from '../core/step.ts'
import { type WorstCase, nothing, oneByOne, together } from './worst-case-sums.ts'

/** One connection, and nothing that is paid for by tokens. */
const exchange: WorstCase = { calls: 1, depth: 0, waiting: 1, tokens: 0, usd: 0 }

/** A step that fails late, and then its `else`. */
export function worstStep(step: Step, worstOf: (node: Node) => WorstCase): WorstCase {
  const own = worstOwn(step, worstOf)
  return step.else === undefined ? own : oneByOne([own, worstOf(step.else)])
}

function worstOwn(step: Step, worstOf: (node: Node) => WorstCase): WorstCase {
  switch (step.kind) {
    case 'strategy':
      return worstOf(step.use)
    case 'http':
      return exchange
    case 'classify':
      return nothing
    case 'all':
      return together(step.steps.map((inner) => worstStep(inner, worstOf)))
  }
}
