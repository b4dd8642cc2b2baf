import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { SynthesizeOptions } from '../core/aggregate-rule.ts'
import { type Fan, fanOut } from './fan-out.ts'
import { oneForTools, toolTurn } from '../aggregation/tool-turn.ts'
import { reportJoin } from './report-join.ts'
import { synthesisRequest } from '../aggregation/synthesis/synthesis-request.ts'
import { tooFew } from './too-few.ts'
import { watchFor } from './watch-for.ts'

/**
 * A mixture of agents (Wang et al. 2024, arXiv:2406.04692): the members answer, in each further layer they answer
 * again with the answers before as sources, and the aggregator's own answer streams.
 */
export async function synthesize(
  node: Node<'parallel'>,
  rules: SynthesizeOptions,
  request: ChatRequest,
  run: Run,
): Promise<Answer> {
  const { members, minimum } = node
  const { by, layers } = rules
  let asked = request
  for (let layer = 1; ; layer += 1) {
    const label = layer === 1 ? 'parallel' : `layer[${layer}].parallel`
    // What is left, divided between all calls that are still to come.
    const budgets = run.budget.split(members.length * (layers - layer + 1) + 1)
    const watch = watchFor(members.length, minimum)
    const fan = await fanOut(members, asked, run, { label, budgets, watch, least: minimum })
    const came = fan.answered.length
    if (came < minimum) throw tooFew(`${came} of at least ${minimum} answers came`, fan.failed)
    // An aggregator cannot join calls of tools.
    if (toolTurn(request, fan.answered) === 'calls') return oneOf(fan, run)
    reportJoin(run, 'synthesize', fan, { why: `layer ${layer} of ${layers}` })
    const sources = { request, fan, layer, run, rules }
    if (layer < layers) asked = withSources(sources)
    else return run.execute(by, withSources(sources), 'aggregate.synthesize.by')
  }
}

function withSources({
  request,
  fan,
  layer,
  run,
  rules: { prompt, names, tools },
}: {
  readonly request: ChatRequest
  readonly fan: Fan
  readonly layer: number
  readonly run: Run
  readonly rules: SynthesizeOptions
}): ChatRequest {
  const asked = synthesisRequest(request, fan.answered, {
    seed: Math.floor(run.random(`${run.path}.sources[${layer}]`) * 2 ** 32),
    ...(prompt !== undefined && { instructions: prompt }),
    ...(names !== undefined && { names }),
    ...(tools !== undefined && { tools }),
  })
  return asked.request
}

function oneOf(fan: Fan, run: Run): Answer {
  const joined = oneForTools(fan.answered)
  reportJoin(run, 'synthesize', fan, joined)
  const one = fan.answered.find(({ name }) => name === joined.from)
  if (one === undefined) throw tooFew('Nobody answered', fan.failed)
  return { lease: one.lease, kind: 'whole', result: joined.result }
}
