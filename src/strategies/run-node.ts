import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { runBalance } from './balance.ts'
import { runCascade } from './cascade.ts'
import { runFallback } from './fallback.ts'
import { runHedge } from './hedge.ts'
import { runModel } from './model.ts'
import { runParallel } from './parallel.ts'
import { runSelect } from './select.ts'
import { runSequence } from './sequence.ts'
import { runSwitch } from './switch.ts'

/** One verb, one function. */
export function runNode(node: Node, request: ChatRequest, run: Run): Promise<Answer> {
  switch (node.verb) {
    case 'model':
      return runModel(node, request, run)
    case 'fallback':
      return runFallback(node, request, run)
    case 'balance':
      return runBalance(node, request, run)
    case 'select':
      return runSelect(node, request, run)
    case 'hedge':
      return runHedge(node, request, run)
    case 'cascade':
      return runCascade(node, request, run)
    case 'parallel':
      return runParallel(node, request, run)
    case 'switch':
      return runSwitch(node, request, run)
    case 'sequence':
      return runSequence(node, request, run)
  }
}
