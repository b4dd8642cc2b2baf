/**
 * An average that believes bad news at once and good news slowly: a sample above it takes its place, one below it
 * draws it down by its age. Unheard of for a while it fades, so that a model which was slow is asked again. Times are
 * milliseconds. Source: Finagle's `PeakEwma` load metric, https://twitter.github.io/finagle/guide/Clients.html
 */
export interface PeakEwma {
  readonly value: number
  readonly at: number
}

/** After so long without news, a third of it is left. */
const tau = 10_000

export function peakAfter(before: PeakEwma | null, sample: number, now: number): PeakEwma {
  if (before === null || sample >= before.value) return { value: sample, at: now }
  const keeps = fading(now - before.at)
  return { value: before.value * keeps + sample * (1 - keeps), at: now }
}

/** What it is worth by now; 0: nothing is known. */
export function peakAt(peak: PeakEwma | null, now: number): number {
  return peak === null ? 0 : peak.value * fading(now - peak.at)
}

function fading(age: number): number {
  return Math.exp(-Math.max(0, age) / tau)
}
