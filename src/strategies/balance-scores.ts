import type { BalanceBy, Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { enoughToTell } from '../core/measured.ts'
import { profileOf } from '../core/profile.ts'
import { usualPrice } from '../core/usage.ts'

/** What `balance` compares members by, the lower the better; of weights there is nothing to measure. */
export type Measured = Exclude<BalanceBy, 'weight'>

/** A strategy counts as what it calls first. Unmeasured models come first, so that they are measured. */
export function scoreOf(node: Node, by: Measured, run: Run): number {
  switch (node.verb) {
    case 'model':
      return scoreOfModel(node.model, by, run)
    case 'select':
      return Math.min(...node.models.map((model) => scoreOfModel(model, by, run)))
    case 'balance':
      return Math.min(...node.members.map((member) => scoreOf(member, by, run)))
    case 'fallback':
    case 'hedge':
    case 'cascade': {
      const [first] = node.members
      return first === undefined ? 0 : scoreOf(first, by, run)
    }
    case 'parallel':
      return Math.max(...node.members.map((member) => scoreOf(member.node, by, run)))
    default:
      return 0
  }
}

/** Slower than any. Milliseconds. */
const unheardOf = 1e9

/**
 * One call finds out how quick a model is; until it has, the rest go elsewhere, since it may never answer. As Finagle
 * does: https://twitter.github.io/finagle/guide/Clients.html
 */
function unmeasured(inFlight: number): number {
  return unheardOf * inFlight
}

function scoreOfModel(model: string, by: Measured, { ports }: Run): number {
  switch (by) {
    case 'latency': {
      const { latencyMs, inFlight } = ports.load.of(model)
      return latencyMs === 0 ? unmeasured(inFlight) : latencyMs
    }
    case 'load': {
      const { latencyMs, inFlight } = ports.load.of(model)
      return latencyMs === 0 ? unmeasured(inFlight) : latencyMs * (inFlight + 1)
    }
    case 'throughput': {
      const { samples, tokensPerSecond: rate } = ports.health.facts(model) ?? { samples: 0 }
      if (rate !== undefined) return 1 / Math.max(rate, 1e-6)
      return samples < enoughToTell ? unmeasured(ports.load.of(model).inFlight) : Number.MAX_VALUE
    }
    case 'cost': {
      const price = profileOf(ports.release, model)?.price
      // A price that is not known may be any.
      return price == null ? Number.MAX_VALUE : usualPrice(price)
    }
  }
}
