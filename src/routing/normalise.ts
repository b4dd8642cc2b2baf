/** To 0..1 over the candidates; the middle where a value is unknown or all are alike. */
export function normalise(values: readonly (number | null)[], scale: (value: number) => number): number[] {
  const scaled = values.map((value) => (value === null ? null : scale(value)))
  const known = scaled.filter((value) => value !== null)
  const low = Math.min(...known)
  const high = Math.max(...known)
  return scaled.map((value) => (value === null || high - low < 1e-9 ? 0.5 : (value - low) / (high - low)))
}
