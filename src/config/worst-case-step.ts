import type { Above } from './worst-case.ts'
import type { Node } from '../core/strategy.ts'
import type { Step } from '../core/step.ts'
import { type Worst, nothing, oneByOne, together } from './worst-case-sums.ts'
import { askedBy } from './asked-by.ts'

type WorstOf = (node: Node, above: Above) => Worst

/** One connection, and nothing that is paid for by tokens. */
const exchange: Worst = { ...nothing, calls: 1, waiting: 1, tokens: [0, 0], usd: [0, 0] }

/** One step after the other. How long an answer may be is said to the one that answers. */
export function worstSteps({ steps, output }: Node<'sequence'>, above: Above, worstOf: WorstOf): Worst {
  const inner = { ...above, longest: undefined, answers: undefined }
  const answering = output === undefined ? steps.length - 1 : -1
  return oneByOne(steps.map((step, index) => worstStep(step, index === answering ? above : inner, worstOf)))
}

/** A step that fails late, and then its `else`. */
function worstStep(step: Step, above: Above, worstOf: WorstOf): Worst {
  const own = worstOwn(step, above, worstOf)
  return step.else === undefined ? own : oneByOne([own, worstOf(step.else, above)])
}

function worstOwn(step: Step, above: Above, worstOf: WorstOf): Worst {
  switch (step.kind) {
    case 'strategy':
      return worstOf(step.use, { ...above, ...askedBy(step.params, above) })
    case 'http':
      return exchange
    case 'classify':
      return nothing
    case 'all':
      return together(step.steps.map((inner) => worstStep(inner, above, worstOf)))
  }
}
