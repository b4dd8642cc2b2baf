const steps = 24

/** The least value in (0, most] from which `holds` is true, to a ten-millionth of `most`; undefined: not even at `most`. */
export function bisect(most: number, holds: (value: number) => boolean): number | undefined {
  if (!holds(most)) return undefined
  let [low, high] = [0, most]
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
