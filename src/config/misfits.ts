import type { Node } from '../core/strategy.ts'
import type { Path, Report } from './problem.ts'
import type { Release } from '../core/release.ts'
import { childrenOf } from '../core/children.ts'
import { mostAttempts } from '../core/limits.ts'
import { profileOf } from '../core/profile.ts'
import { worstCase } from './worst-case.ts'

/** What bounds a node from above. */
interface Bounds {
  /** Milliseconds. */
  readonly timeout: number
  readonly attempts: number
}

/**
 * Reports what can never happen within the bounds that stand beside it. What stands above may be another route's
 * business, so that only warns.
 */
export function reportMisfits(
  use: Node,
  path: Path,
  release: Pick<Release, 'models' | 'wildcards' | 'providers'>,
  report: Report,
  warn: Report,
): void {
  walk(use, path, { timeout: Number.POSITIVE_INFINITY, attempts: mostAttempts }, report, warn)
  const { calls } = worstCase(use, (name) => profileOf(release, name))
  if (calls > mostAttempts) {
    const message = `it may need ${calls} calls, and a request makes ${mostAttempts} at most.`
    warn(path, message, 'The last of them fail with class "budget".')
  }
}

function walk(node: Node, path: Path, above: Bounds, report: Report, warn: Report): void {
  const { timeout = Number.POSITIVE_INFINITY, budget } = node
  const own = { timeout, attempts: budget?.attempts ?? Number.POSITIVE_INFINITY }
  checkWait(node, path, own, report)
  checkWait(node, path, above.timeout < own.timeout ? above : undefined, warn)
  checkAttempts(node, path, own.attempts, report, warn)
  if (above.attempts < own.attempts) checkAttempts(node, path, above.attempts, warn, warn)
  const inner = {
    timeout: Math.min(above.timeout, own.timeout),
    attempts: Math.min(above.attempts, own.attempts),
  }
  for (const { steps, below } of childrenOf(node)) walk(below, [...path, ...steps], inner, report, warn)
}

/** A member that starts later than everything ends. */
function checkWait(node: Node, path: Path, bounds: Bounds | undefined, report: Report): void {
  if (bounds === undefined) return
  const [key, wait] =
    node.verb === 'hedge' && node.after !== 'p95'
      ? ['after', node.after]
      : ['speculative', node.verb === 'cascade' ? (node.speculative ?? 0) : 0]
  if (wait < bounds.timeout || wait === 0) return
  const message = `the next one would start after ${wait} ms, and everything ends after ${bounds.timeout} ms.`
  report([...path, key], message, `Make it shorter than the timeout.`)
}

/** Members that no attempt is left for. */
function checkAttempts(node: Node, path: Path, attempts: number, report: Report, warn: Report): void {
  if (node.verb !== 'parallel') return
  const { members, minimum, aggregate } = node
  const quorum = aggregate.kind === 'vote' ? Math.floor(aggregate.rules.quorum ?? 1) : 1
  const needed = Math.max(minimum, quorum) + (aggregate.kind === 'synthesize' ? 1 : 0)
  const asked = aggregate.kind === 'synthesize' ? members.length * aggregate.rules.layers + 1 : members.length
  if (needed > attempts) {
    report(path, `it needs ${needed} calls, and its budget allows ${attempts}.`, 'Raise "attempts".')
  } else if (asked > attempts) {
    warn(path, `it makes ${asked} calls, and its budget allows ${attempts}: the others fail.`)
  }
}
