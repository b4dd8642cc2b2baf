import type { ChatRequest } from '../../core/request.ts'
import type { Decision } from '../../core/record.ts'
import type { EdgeEmbedder, Health } from '../../core/ports.ts'
import type { Node } from '../../core/strategy.ts'
import type { Release } from '../../core/release.ts'
import type { Signals } from '../../core/signals.ts'
import { decideFor } from '../../routing/decide-for.ts'
import { gatherSignals } from '../../signals/gather.ts'
import { isolateHealth } from '../../telemetry/isolate-health.ts'
import { owner } from '../../core/caller.ts'
import { namedClasses } from '../../routing/classify.ts'
import { seedOf } from '../../core/hash-random.ts'

/** A decision taken at the terminal, with all that it was taken from. */
export interface DecidedHere {
  readonly request: ChatRequest
  readonly release: Release
  readonly signals: Signals
  readonly decision: Decision
  readonly node: Node
  /** Nothing was measured here. */
  readonly health: Health
}

/** Decides as the Worker would, with nothing measured. The same request and release give the same decision. */
export function decideAsked(
  request: ChatRequest,
  release: Release,
  embedder: EdgeEmbedder,
  { tier = null, id = 'offline' }: { readonly tier?: string | null; readonly id?: string } = {},
): DecidedHere {
  const signals = gatherSignals(request, embedder, namedClasses(release), tier)
  const health = isolateHealth()
  const outlook = { signals, release, health, caller: owner }
  const { decision, node } = decideFor(request, outlook, id, seedOf(request, id))
  return { request, release, signals, decision, node, health }
}

const takenBy = new Set(['classified', 'matched', 'route named', 'model named'])

/** Nothing was named, no condition held and the classifier was not sure, so that `default` or `select` runs. */
export function hasAbstained({ reason }: Decision): boolean {
  return !takenBy.has(reason)
}
