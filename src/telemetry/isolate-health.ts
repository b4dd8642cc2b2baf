import type { Clock, Health, HealthReports, SharedMeasures } from '../core/ports.ts'
import { type Measured, measuredAfter, unmeasured } from '../core/measured.ts'
import { Ring, quantile, slowQuantile } from '../core/slow-quantile.ts'

/** Models remembered; wildcards could name any number. */
const capacity = 1000
/** With fewer samples of its own, an isolate goes by what others measured. */
const ownSamples = 5
/** First-token times, and speeds, kept of each model. */
const samplesKept = 64

/**
 * What was measured so long ago, and so many calls of this isolate, is no longer chosen by: a model that was slow once
 * would never be asked again. The calls bound what finding out costs where few come. Milliseconds.
 */
export const oldAfter = { ms: 300_000, calls: 20 }

interface Entry {
  /** When it was last measured, and which call of this isolate that was. */
  at: number
  turn: number
  /** Replaced, never changed: facts already given out stay as they were. */
  measured: Measured
  readonly firstTokens: Ring
  /** Tokens a second. */
  readonly speeds: Ring
  /** Worked out when asked for; null until then, and after a new sample. */
  slow: { readonly firstTokenMs: number | null } | null
}

/** What this isolate has measured of each model, at once and without a wait. */
export function isolateHealth(
  others?: Pick<SharedMeasures, 'facts'>,
  clock: Clock = { now: () => Date.now() },
): Health & HealthReports {
  const models = new Map<string, Entry>()
  let calls = 0
  const isOld = ({ at, turn }: Entry) => calls - turn >= oldAfter.calls && clock.now() - at >= oldAfter.ms
  const look = (entry: Entry) => {
    entry.at = clock.now()
    entry.turn = calls
  }
  const entryOf = (model: string): Entry => {
    const before = models.get(model)
    if (before !== undefined) return before
    if (models.size >= capacity) {
      const oldest = models.keys().next()
      if (oldest.done !== true) models.delete(oldest.value)
    }
    const entry: Entry = {
      at: clock.now(),
      turn: calls,
      measured: unmeasured,
      firstTokens: new Ring(samplesKept),
      speeds: new Ring(samplesKept),
      slow: null,
    }
    models.set(model, entry)
    return entry
  }
  const facts = (model: string) => {
    const own = models.get(model)?.measured.facts ?? unmeasured.facts
    const told = own.samples < ownSamples ? others?.facts(model) : undefined
    return told ?? (own.samples === 0 ? null : own)
  }
  return {
    facts,
    recent(model) {
      const entry = models.get(model)
      return entry === undefined || !isOld(entry) ? facts(model) : (others?.facts(model) ?? null)
    },
    observe(model, outcome) {
      const { firstTokenMs, kind = 'stream' } = outcome
      const entry = kind === 'given-up' && firstTokenMs === null ? models.get(model) : entryOf(model)
      if (entry === undefined) return
      if (kind === 'given-up') {
        // It was looked at, in vain: what is known of it stands, or each call after this one would look again.
        if (isOld(entry)) look(entry)
        // Without these the slow calls, which hedges cut off, would be missing, and the usual would look ever faster.
        const usual = slowOf(entry) ?? Math.max(...entry.firstTokens.samples)
        if (firstTokenMs !== null && firstTokenMs > usual) addTo(entry, firstTokenMs)
        return
      }
      entry.measured = measuredAfter(entry.measured, outcome, isOld(entry))
      calls += 1
      look(entry)
      const { tokens } = outcome
      if (tokens !== undefined && tokens.ms > 0) entry.speeds.add((1000 * tokens.output) / tokens.ms)
      if (firstTokenMs !== null && kind === 'stream') addTo(entry, firstTokenMs)
    },
    report(model) {
      const entry = models.get(model)
      if (entry === undefined || entry.measured.facts.samples === 0) return null
      const { measured, firstTokens, speeds } = entry
      return {
        ...measured.facts,
        firstToken: { p50: quantile(firstTokens.samples, 0.5), p95: quantile(firstTokens.samples, 0.95) },
        speed: { p50: quantile(speeds.samples, 0.5), p5: quantile(speeds.samples, 0.05) },
        errors: measured.errors,
      }
    },
    slowFirstToken(model) {
      const entry = models.get(model)
      return entry === undefined ? null : slowOf(entry)
    },
  }
}

function addTo(entry: Entry, firstTokenMs: number): void {
  entry.firstTokens.add(firstTokenMs)
  entry.slow = null
}

function slowOf(entry: Entry): number | null {
  entry.slow ??= { firstTokenMs: slowQuantile(entry.firstTokens.samples) }
  return entry.slow.firstTokenMs
}
