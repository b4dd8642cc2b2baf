import type { Health } from '../core/ports.ts'
import type { HealthFacts } from '../core/record.ts'
import { Ring, slowQuantile } from '../core/slow-quantile.ts'

/** Weight of the newest sample in the moving averages. */
const newest = 0.2
/** Models remembered; wildcards could name any number. */
const capacity = 1000
/** First-token times kept of each model. */
const firstTokensKept = 64

interface Measured {
  /** Replaced, never changed: facts already given out stay as they were. */
  facts: HealthFacts
  readonly firstTokens: Ring
  /** Worked out when asked for; null until then, and after a new sample. */
  slow: { readonly firstTokenMs: number | null } | null
}

/** What this isolate has measured of each model: exponentially weighted averages, at once and without a wait. */
export function isolateHealth(): Health {
  const models = new Map<string, Measured>()
  const measuredOf = (model: string): Measured => {
    const before = models.get(model)
    if (before !== undefined) return before
    if (models.size >= capacity) {
      const oldest = models.keys().next()
      if (oldest.done !== true) models.delete(oldest.value)
    }
    const facts = { samples: 0, firstTokenMs: null, errorRate: 0 }
    const fresh: Measured = { facts, firstTokens: new Ring(firstTokensKept), slow: null }
    models.set(model, fresh)
    return fresh
  }
  return {
    facts: (model) => {
      const facts = models.get(model)?.facts
      return facts === undefined || facts.samples === 0 ? null : facts
    },
    observe(model, { firstTokenMs, failed, kind = 'stream' }) {
      const measured = measuredOf(model)
      if (kind === 'given-up') {
        // Without these the slow calls, which hedges cut off, would be missing, and the usual would look ever faster.
        const usual = slowOf(measured) ?? Math.max(...measured.firstTokens.samples)
        if (firstTokenMs !== null && firstTokenMs > usual) addTo(measured, firstTokenMs)
        return
      }
      const { samples, firstTokenMs: average, errorRate } = measured.facts
      measured.facts = {
        samples: samples + 1,
        firstTokenMs: firstTokenMs === null ? average : blend(average, firstTokenMs),
        errorRate: samples === 0 ? Number(failed) : blend(errorRate, Number(failed)),
      }
      if (firstTokenMs !== null && kind === 'stream') addTo(measured, firstTokenMs)
    },
    slowFirstToken(model) {
      const measured = models.get(model)
      return measured === undefined ? null : slowOf(measured)
    },
  }
}

function addTo(measured: Measured, firstTokenMs: number): void {
  measured.firstTokens.add(firstTokenMs)
  measured.slow = null
}

function slowOf(measured: Measured): number | null {
  measured.slow ??= { firstTokenMs: slowQuantile(measured.firstTokens.samples) }
  return measured.slow.firstTokenMs
}

function blend(average: number | null, sample: number): number {
  return average === null ? sample : average + newest * (sample - average)
}
