import type { Answer, ChatResult } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { LearnedCascade, Node } from '../core/strategy.ts'
import type { Choice } from '../core/record.ts'
import type { Run } from '../core/run.ts'
import { UmbelError } from '../core/errors.ts'
import { Jury } from './jury.ts'
import { allFailed, passedOver } from './in-order.ts'
import { type AskedPair, type PairAnswer, askPair } from './ask-pair.ts'
import { planCascade, planAfterPair, predictedByPlan } from '../routing/cascade-plan.ts'
import { isAimless } from '../core/aim.ts'
import { nameOf } from '../core/strategy.ts'
import { skippedBy, sortOut } from './passing-over.ts'
import { withChanges } from '../core/with-changes.ts'

/**
 * A cascade in the order that a predictor gives: the member whose answer is worth most is asked at once, or two cheap
 * ones are, and what they show decides. The other gates of `accept` judge every answer but the last member's.
 */
export async function runLearnedCascade(
  node: Node<'cascade'>,
  learned: LearnedCascade,
  request: ChatRequest,
  run: Run,
): Promise<Answer> {
  const { policy } = learned
  const said = run.signals.predicted(policy.predictor)
  if (said === undefined) {
    throw new UmbelError('server', `The release has no predictor "${policy.predictor}".`, { status: 500 })
  }
  const jury = new Jury(node, request, run)
  const out = new Map(sortOut(node.members, (member) => member, request, run, node.on).out)
  const isOut = (member: number) => {
    const child = node.members[member]
    return child !== undefined && out.has(child)
  }
  const plan = planCascade(policy, said, run.signals.aim)
  const pair = plan.first.ask === 'pair' ? policy.rule?.pair : undefined
  // Two of which one is left alone show nothing.
  const asked = pair === undefined || pair.some(isOut) ? undefined : await askTwo(pair)
  const after = asked && planAfterPair(policy, plan, asked)
  const pick = after?.pick ?? (plan.first.ask === 'one' ? plan.first.model : node.members.length - 1)
  const failures: UmbelError[] = [...(asked?.failures ?? [])]
  const order = orderFrom(pick, node.members.length)
  // What is left alone comes last: the least bad is better than nothing.
  for (const member of [...order.filter((each) => !isOut(each)), ...order.filter(isOut)]) {
    const paid = asked?.answers.find((answer) => answer.member === member)
    // It has failed already.
    if (paid === undefined && asked !== undefined && policy.rule?.pair.includes(member) === true) continue
    try {
      const answer = paid === undefined ? await ask(member) : await replay(paid)
      if (answer !== undefined) return choose(member, answer)
    } catch (thrown) {
      failures.push(passedOver(thrown, node.on, run))
    }
  }
  throw allFailed(failures)

  function askTwo(two: readonly [number, number]): Promise<AskedPair> {
    const reads = policy.rule?.logprobs !== undefined && jury.request.logprobs === null
    const shown = reads ? withChanges(jury.request, { logprobs: { top: 0 } }) : jury.request
    return askPair(node, two, learned, shown, run)
  }

  async function ask(member: number): Promise<Answer | undefined> {
    const child = node.members[member]
    if (child === undefined) return undefined
    const label = `cascade[${member}]`
    if (!isJudged(member)) return run.execute(child, request, label)
    const answer = await run.execute(child, jury.request, label, { need: 'whole' })
    return judged(member, answer.lease, await run.read(answer))
  }

  async function replay({ member, lease, result }: PairAnswer): Promise<Answer | undefined> {
    if (isJudged(member)) return judged(member, lease, result)
    return { lease, kind: 'whole', result: shownTo(request, result) }
  }

  function isJudged(member: number): boolean {
    return node.accept.length > 0 && member < node.members.length - 1
  }

  async function judged(member: number, lease: Answer['lease'], result: ChatResult) {
    const passed = await jury.accepts(result, lease.model, `${run.path}.cascade[${member}]`)
    return passed && { lease, kind: 'whole' as const, result: shownTo(request, passed) }
  }

  /** What was left alone, and not tried in the end. */
  function skippedBut(member: number): Pick<Choice, 'skipped' | 'lastResort'> {
    if (isOut(member)) return { lastResort: true }
    const skipped = [...out].map(([child, outage]) => skippedBy(child, outage))
    return skipped.length === 0 ? {} : { skipped }
  }

  function choose(member: number, answer: Answer): Answer {
    const candidates = node.members.map(nameOf)
    const { aim } = run.signals
    run.choose({
      path: `${run.path}.cascade`,
      verb: 'cascade',
      candidates,
      scores: plan.worths,
      predicted: {
        ...predictedByPlan(policy, plan, run.ports.release),
        ...(asked !== undefined && { agreed: asked.agreed }),
        ...(after !== undefined && { after: after.chances }),
      },
      ...(!isAimless(aim) && { aim }),
      propensity: 1,
      picked: candidates[member] ?? '',
      ...skippedBut(member),
    })
    return answer
  }
}

/** The pick, then the stronger ones, then the weaker ones from the strongest on. */
function orderFrom(pick: number, members: number): number[] {
  const all = Array.from({ length: members }, (_, member) => member)
  return [...all.slice(pick), ...all.slice(0, pick).toReversed()]
}

/** Log-probabilities go to a caller who asked for them. */
function shownTo({ logprobs: asked }: ChatRequest, result: ChatResult): ChatResult {
  if (asked !== null) return result
  const { logprobs: _, ...shown } = result
  return shown
}
