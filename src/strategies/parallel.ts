import type { Aggregated } from '../core/aggregate.ts'
import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run, RunStrategy } from '../core/run.ts'
import { type Fan, fanOut } from './fan-out.ts'
import { type LocalAggregation, aggregate } from './aggregate.ts'
import { VoteWatch } from './vote-watch.ts'
import { inOrder } from './in-order.ts'
import { jointLease } from './joint-lease.ts'
import { nextClasses, toUmbelError } from '../core/errors.ts'
import { reportJoin } from './report-join.ts'
import { synthesize } from './synthesize.ts'
import { besideFailed, tooFew } from './too-few.ts'
import { toolTurn } from '../aggregation/tool-turn.ts'
import { watchFor } from './watch-for.ts'
import { withChanges } from '../core/with-changes.ts'

/** All members at once, and one answer of theirs. What some fail at, the others may still do, down to a minimum. */
export const runParallel: RunStrategy<'parallel'> = (node, request, run) => {
  if (toolTurn(request) === 'loop') return oneMember(node, request, run)
  const { aggregate: rule } = node
  return rule.kind === 'synthesize'
    ? synthesize(node, rule.rules, request, run)
    : join(node, rule, request, run)
}

/** Results of tools go back to one model: only it knows the calls. The others stand in when it fails. */
function oneMember({ members }: Node<'parallel'>, request: ChatRequest, run: Run): Promise<Answer> {
  run.note(`${run.path}: one member, since the request brings results of tools`)
  const turns = members.map(({ node }, index) => ({
    node,
    run: () => run.execute(node, request, `parallel[${index}]`),
  }))
  return inOrder({ turns, on: nextClasses, request, verb: 'parallel' }, run)
}

async function join(
  node: Node<'parallel'>,
  rule: LocalAggregation,
  request: ChatRequest,
  run: Run,
): Promise<Answer> {
  const { members, minimum } = node
  const context = { request, embedder: run.ports.embedder }
  const votes = rule.kind === 'vote' ? new VoteWatch(rule.rules, members, minimum, context) : undefined
  const asksLogprobs = request.logprobs === null && scoresLogprobs(rule)
  const asked = asksLogprobs ? withChanges(request, { logprobs: { top: 0 } }) : request
  const budgets = run.budget.split(members.length)
  const watch = watchFor(members.length, minimum, votes)
  const least = Math.max(minimum, fewestVotes(rule, members.length))
  const fan = await fanOut(members, asked, run, { label: 'parallel', budgets, watch, least })
  const came = fan.answered.length
  if (members.length - fan.failed.length < minimum)
    throw tooFew(`${came} of at least ${minimum} answers came`, fan.failed)
  // The vote has ended the rest.
  if (came === 0) throw tooFew('The vote cannot reach its quorum any more', fan.failed)
  const joined = outcomeOf(rule, votes, fan, context)
  reportJoin(run, rule.kind, fan, joined)
  const one = fan.answered.find(({ name }) => name === joined.from)
  const { logprobs, ...plain } = joined.result
  const result = asksLogprobs || logprobs === undefined ? plain : joined.result
  return { lease: one?.lease ?? jointLease(fan.answered), kind: 'whole', result }
}

function outcomeOf(
  rule: LocalAggregation,
  votes: VoteWatch | undefined,
  { answered, failed }: Fan,
  context: Parameters<typeof aggregate>[2],
): Aggregated {
  try {
    return votes?.outcome() ?? aggregate(rule, answered, context)
  } catch (thrown) {
    throw besideFailed(toUmbelError(thrown), failed)
  }
}

/** With fewer members there could be no quorum. */
function fewestVotes(rule: LocalAggregation, members: number): number {
  if (rule.kind !== 'vote') return 1
  const { quorum = 0.5 } = rule.rules
  return quorum >= 1 ? Math.min(quorum, members) : Math.min(members, Math.floor(members * quorum) + 1)
}

function scoresLogprobs(rule: LocalAggregation): boolean {
  if (rule.kind !== 'best') return false
  const { by } = rule.rules
  return by === 'logprob' || (typeof by === 'object' && (by.logprob ?? 0) > 0)
}
