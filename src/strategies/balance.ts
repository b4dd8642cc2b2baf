import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run, RunStrategy } from '../core/run.ts'
import { type Drawn, drawByWeight, drawLowest, drawOfTwo } from './draw.ts'
import { UmbelError } from '../core/errors.ts'
import { hashText, randomFrom } from '../core/hash-random.ts'
import { leastBad, skippedBy, sortOut } from './passing-over.ts'
import { nameOf } from '../core/strategy.ts'
import { scoreOf } from './balance-scores.ts'
import { stickyKey } from './sticky-key.ts'

interface Member {
  readonly node: Node
  readonly index: number
  readonly weight: number
  readonly score: number
}

/**
 * One of the members: by weight, by price, or the better one of two by what was measured. With `sticky`, the same
 * caller always gets the same one while the weights stand and it is not left alone.
 */
export const runBalance: RunStrategy<'balance'> = (node, request, run) => {
  const path = `${run.path}.balance`
  const members = node.members.map((member, index): Member => {
    const weight = node.weights[index] ?? 0
    return {
      node: member,
      index,
      weight,
      score: node.by === 'weight' ? weight : scoreOf(member, node.by, run),
    }
  })
  const possible = members.filter(({ weight }) => weight > 0)
  const { standing, out } = sortOut(possible, (member) => member.node, request, run)
  const least = standing.length === 0 ? leastBad(out) : undefined
  const drawn =
    least === undefined ? draw(node, standing, possible, request, run) : { index: 0, propensity: 1 }
  const picked = least ?? standing[drawn.index]
  if (picked === undefined) throw new UmbelError('unsupported', `'${node.path}' has no members.`)
  run.choose({
    path,
    verb: 'balance',
    candidates: members.map((member) => nameOf(member.node)),
    scores: members.map(({ score }) => score),
    // A sticky pick was fixed beforehand by who is asking; over callers it still is the weight's share.
    propensity: drawn.propensity,
    picked: nameOf(picked.node),
    ...(out.length > 0 && { skipped: out.map(([member, outage]) => skippedBy(member.node, outage)) }),
    ...(least !== undefined && { lastResort: true }),
  })
  return run.execute(picked.node, request, `balance[${picked.index}]`)
}

function draw(
  node: Node<'balance'>,
  standing: readonly Member[],
  possible: readonly Member[],
  request: ChatRequest,
  run: Run,
): Drawn {
  const path = `${run.path}.balance`
  const key = node.sticky === undefined ? undefined : stickyKey(node.sticky, request)
  if (key !== undefined) {
    const seed = hashText(key)
    return drawSticky(standing, possible, (salt) => randomFrom(seed, node.path + salt))
  }
  const random = (name: string) => run.random(`${path}.${name}`)
  const scores = standing.map(({ score }) => score)
  switch (node.by) {
    case 'weight':
      return drawByWeight(scores, run.random(path))
    case 'cost':
      return drawLowest(scores, random)
    default:
      return drawOfTwo(scores, random)
  }
}

/** Only those whose own member is left alone get another one; all others stay where their prompts are cached. */
function drawSticky(
  standing: readonly Member[],
  possible: readonly Member[],
  point: (salt: string) => number,
): Drawn {
  const own = possible[drawByWeight(weightsOf(possible), point('')).index]
  const index = own === undefined ? -1 : standing.indexOf(own)
  if (index < 0) return drawByWeight(weightsOf(standing), point(' instead'))
  const total = standing.reduce((sum, { weight }) => sum + weight, 0)
  return { index, propensity: (own?.weight ?? 0) / total }
}

function weightsOf(members: readonly Member[]): number[] {
  return members.map(({ weight }) => weight)
}
