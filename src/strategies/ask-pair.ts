import type { Answer, ChatResult } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { LearnedCascade, Node } from '../core/strategy.ts'
import type { PairLogprobs } from '../routing/cascade-choice.ts'
import type { Run, Started } from '../core/run.ts'
import { type UmbelError, lost } from '../core/errors.ts'
import { least, mean, tokenLogprobs } from '../gates/token-logprobs.ts'
import { agreementShare } from './agreement-share.ts'
import { passedOver } from './in-order.ts'

/** One of the two, by its place among the members. */
export interface PairAnswer {
  readonly member: number
  readonly lease: Answer['lease']
  readonly result: ChatResult
}

export interface AskedPair {
  readonly answers: readonly PairAnswer[]
  readonly failures: readonly UmbelError[]
  /** Null: one of them did not answer. */
  readonly agreed: boolean | null
  readonly logprobs: PairLogprobs | undefined
}

/** Asks two members at once and compares what they say. Throws what is the caller's; one that fails agrees with nothing. */
export async function askPair(
  node: Node<'cascade'>,
  pair: readonly [number, number],
  { compare }: LearnedCascade,
  request: ChatRequest,
  run: Run,
): Promise<AskedPair> {
  const started = pair.map((member) => {
    const child = node.members[member]
    if (child === undefined) throw new RangeError(`The cascade has no member ${member}.`)
    return { member, started: run.start(child, request, `cascade[${member}]`, { need: 'whole' }) }
  })
  try {
    const asked = await Promise.all(started.map((each) => readOne(each.member, each.started, node, run)))
    const answers = asked.flatMap((each) => ('result' in each ? [each] : []))
    const failures = asked.flatMap((each) => ('error' in each ? [each.error] : []))
    const [first, second] = answers
    if (first === undefined || second === undefined) {
      return { answers, failures, agreed: null, logprobs: undefined }
    }
    const { embedder } = run.ports
    const other = { name: 'the other', result: second.result, weight: 1 }
    const agreed = agreementShare(first.result, [other], compare, { request, embedder }) > 0.99
    return { answers, failures, agreed, logprobs: logprobsOf(first.result, second.result) }
  } finally {
    for (const each of started) each.started.abort(lost('The other one has failed for good.'))
  }
}

async function readOne(
  member: number,
  started: Started,
  { on }: Node<'cascade'>,
  run: Run,
): Promise<PairAnswer | { readonly error: UmbelError }> {
  try {
    const answer = await started.answer
    return { member, lease: answer.lease, result: await run.read(answer) }
  } catch (thrown) {
    return { error: passedOver(thrown, on, run) }
  }
}

function logprobsOf(first: ChatResult, second: ChatResult): PairLogprobs | undefined {
  const [one, other] = [tokenLogprobs(first), tokenLogprobs(second)]
  if (one.length === 0 || other.length === 0) return undefined
  return [mean(one), least(one), mean(other), least(other)]
}
