import type { Aggregated, Member } from '../core/aggregate.ts'
import type { ChatRequest } from '../core/request.ts'
import { UmbelError } from '../core/errors.ts'
import { shortened } from './shortened.ts'
import { toolCallsKey } from './tool-calls-key.ts'
import { shareOf, weightOf } from './weight.ts'
import { toolCallsOf } from './answer-text.ts'

/**
 * Why an answer must stay one member's. `loop`: the request brings results of tools, and ids and signatures of the
 * calls belong to the model that made them; ask one member only. `calls`: members want to call tools.
 */
export type ToolTurn = 'loop' | 'calls'

export function toolTurn(request: ChatRequest, members: readonly Member[] = []): ToolTurn | undefined {
  if (members.some(({ result }) => toolCallsOf(result).length > 0)) return 'calls'
  const last = request.messages.findLast(({ role }) => role !== 'system' && role !== 'developer')
  const bringsResults =
    last?.role === 'tool' || last?.content.some(({ type }) => type === 'tool-result') === true
  return bringsResults ? 'loop' : undefined
}

/**
 * One of several answers of which some call tools: the calls that most of the weight makes alike, if that is more than
 * half of it; else the answer of `tie`, else the first. Calls are never put together from several answers.
 */
export function oneForTools(members: readonly Member[], tie?: string): Aggregated {
  const groups = Map.groupBy(members, ({ result }) => keyOf(result))
  const clusters = [...groups].map(([key, group]) => ({
    members: group.map(({ name }) => name),
    weight: weightOf(group),
    says: key === '' ? 'calls no tool' : shortened(`calls ${key}`),
  }))
  const agreed = [...groups].find(([key, group]) => key !== '' && weightOf(group) > weightOf(members) / 2)
  const heaviest = agreed?.[1].toSorted((a, b) => b.weight - a.weight)[0]
  const chosen = heaviest ?? members.find(({ name }) => name === tie) ?? members[0]
  if (chosen === undefined) throw new UmbelError('gate', 'No member answered.')
  const own = clusters.find((cluster) => cluster.members.includes(chosen.name))
  const others = clusters.filter((cluster) => cluster !== own)
  return {
    result: chosen.result,
    from: chosen.name,
    agreement: shareOf(own === undefined ? [] : [own], members),
    clusters: own === undefined ? others : [own, ...others],
    disagreements: others.map(({ members: names, says }) => `${names.join(', ')}: ${says}`),
    why: heaviest === undefined ? 'tool calls differ: one member goes on' : 'most call the same tools alike',
  }
}

/** @throws {UmbelError} of class `unsupported` when a member calls tools */
export function refuseToolCalls(members: readonly Member[], aggregation: string): void {
  const caller = members.find(({ result }) => toolCallsOf(result).length > 0)
  if (caller === undefined) return
  const message = `'${aggregation}' cannot put tool calls together ('${caller.name}' calls one): a tool turn goes to one member.`
  throw new UmbelError('unsupported', message)
}

function keyOf(result: Member['result']): string {
  const calls = toolCallsOf(result)
  return calls.length === 0 ? '' : toolCallsKey(calls)
}
