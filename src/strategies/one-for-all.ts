import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { runNode } from './run-node.ts'

/**
 * What is not an answer in words (a count of tokens, an embedding) is asked of one model: where a verb would ask
 * several, of its first.
 */
export function runOneForAll(node: Node, request: ChatRequest, run: Run): Promise<Answer> {
  switch (node.verb) {
    case 'hedge':
    case 'cascade': {
      const [first] = node.members
      return first === undefined
        ? runNode(node, request, run)
        : run.execute(first, request, `${node.verb}[0]`)
    }
    case 'parallel': {
      const [first] = node.members
      return first === undefined
        ? runNode(node, request, run)
        : run.execute(first.node, request, 'parallel[0]')
    }
    default:
      return runNode(node, request, run)
  }
}
