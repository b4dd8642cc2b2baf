import type { ChatRequest } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { CompareOptions } from '../core/aggregate-rule.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { Member } from '../core/aggregate.ts'
import { vote } from '../aggregation/vote/vote.ts'

/** The name of the answer that others are compared with. */
const judged = 'the answer'

/** The share, 0 to 1, of all these answers that say what `result` says, itself included. */
export function agreementShare(
  result: ChatResult,
  others: readonly Member[],
  compare: CompareOptions,
  context: { readonly request: ChatRequest; readonly embedder: EdgeEmbedder },
): number {
  const voters: Member[] = [{ name: judged, result, weight: 1 }, ...others]
  // No quorum can be reached, so the tie decides, and the agreement is with the answer that is judged.
  const rules = { ...compare, quorum: voters.length + 1, tie: judged }
  return vote(voters, rules, context).agreement ?? 0
}
