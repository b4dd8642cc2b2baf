import type { ChatRequest } from '../core/request.ts'
import type { RunStrategy } from '../core/run.ts'
import type { Sticky } from '../core/strategy.ts'
import { UmbelError } from '../core/errors.ts'
import { hashText, randomFrom } from '../core/hash-random.ts'
import { nameOf } from '../core/strategy.ts'

/** One of the members, by weight. With `sticky`, the same caller always gets the same one while the weights stand. */
export const runBalance: RunStrategy<'balance'> = (node, request, run) => {
  const path = `${run.path}.balance`
  const key = node.sticky === undefined ? undefined : stickyKey(node.sticky, request)
  const point = key === undefined ? run.random(path) : randomFrom(hashText(key), node.path)
  const total = node.weights.reduce((sum, weight) => sum + weight, 0)
  let rest = point * total
  let picked = node.weights.length - 1
  for (const [index, weight] of node.weights.entries()) {
    rest -= weight
    if (rest < 0) {
      picked = index
      break
    }
  }
  const member = node.members[picked]
  if (member === undefined) throw new UmbelError('unsupported', `'${node.path}' has no members.`)
  const candidates = node.members.map(nameOf)
  const propensity = (node.weights[picked] ?? 0) / total
  run.choose({
    path,
    verb: 'balance',
    candidates,
    scores: node.weights,
    // A sticky pick was fixed beforehand by who is asking; over callers it still is the weight's share.
    propensity,
    picked: candidates[picked] ?? '',
  })
  return run.execute(member, request, `balance[${picked}]`)
}

function stickyKey(sticky: Sticky, request: ChatRequest): string | undefined {
  if (sticky.by === 'session') return request.umbel.session
  if (sticky.by === 'header') return request.headers.get(sticky.name) ?? undefined
  return request.metadata[sticky.name]
}
