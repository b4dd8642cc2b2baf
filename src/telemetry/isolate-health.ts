import type { Health } from '../core/ports.ts'
import type { HealthFacts } from '../core/record.ts'

/** Weight of the newest sample in the moving averages. */
const newest = 0.2
/** Models remembered; wildcards could name any number. */
const capacity = 1000

interface Averages {
  samples: number
  firstTokenMs: number | null
  errorRate: number
}

/** What this isolate has measured of each model: exponentially weighted averages, at once and without a wait. */
export function isolateHealth(): Health {
  const models = new Map<string, Averages>()
  return {
    facts: (model): HealthFacts | null => models.get(model) ?? null,
    observe(model, { firstTokenMs, failed }) {
      const before = models.get(model)
      if (before === undefined && models.size >= capacity) {
        const oldest = models.keys().next()
        if (oldest.done !== true) models.delete(oldest.value)
      }
      const {
        samples,
        firstTokenMs: average,
        errorRate,
      } = before ?? { samples: 0, firstTokenMs: null, errorRate: 0 }
      // A new object: facts already given out stay as they were.
      models.set(model, {
        samples: samples + 1,
        firstTokenMs: firstTokenMs === null ? average : blend(average, firstTokenMs),
        errorRate: samples === 0 ? Number(failed) : blend(errorRate, Number(failed)),
      })
    },
  }
}

function blend(average: number | null, sample: number): number {
  return average === null ? sample : average + newest * (sample - average)
}
