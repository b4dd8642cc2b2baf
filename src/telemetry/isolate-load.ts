import type { Clock, Load } from '../core/ports.ts'
import { type PeakEwma, peakAfter, peakAt } from '../core/peak-ewma.ts'

/** Models remembered. */
const capacity = 1000
/** A failure is no quick answer, however quick it was. Milliseconds. */
const failureCosts = 1000

interface Busy {
  inFlight: number
  peak: PeakEwma | null
}

/** Calls under way and the peak EWMA of each model's latency, of this isolate's own calls. */
export function isolateLoad(clock: Clock): Load {
  const models = new Map<string, Busy>()
  const busyOf = (model: string): Busy => {
    const known = models.get(model)
    if (known !== undefined) return known
    if (models.size >= capacity) forgetOne(models)
    const busy: Busy = { inFlight: 0, peak: null }
    models.set(model, busy)
    return busy
  }
  return {
    started(model) {
      busyOf(model).inFlight += 1
    },
    ended(model, outcome, now) {
      const busy = busyOf(model)
      busy.inFlight = Math.max(0, busy.inFlight - 1)
      if (outcome === null) return
      const { ms, failed } = outcome
      // As Finagle does not: an upstream that fails at once would draw all calls to itself.
      const sample = failed ? Math.max(ms, failureCosts, 2 * peakAt(busy.peak, now)) : ms
      busy.peak = peakAfter(busy.peak, sample, now)
    },
    of(model) {
      const busy = models.get(model)
      if (busy === undefined) return { latencyMs: 0, inFlight: 0 }
      return { latencyMs: peakAt(busy.peak, clock.now()), inFlight: busy.inFlight }
    },
  }
}

/** The oldest without a call under way: what is counted up must be counted down. */
function forgetOne(models: Map<string, Busy>): void {
  for (const [model, { inFlight }] of models) {
    if (inFlight > 0) continue
    models.delete(model)
    return
  }
}
