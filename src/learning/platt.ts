/** A chance as a logistic function of a score: 1 / (1 + exp(-(slope * score + offset))). */
export interface LogisticCurve {
  readonly slope: number
  readonly offset: number
}

/** A score, whether it was right, and how much that counts. */
export interface Observation {
  readonly score: number
  readonly right: boolean
  readonly weight: number
}

/**
 * How far the curve aims short of 0 and 1: as far as so many observations leave in doubt (Platt 1999), so that few that
 * are cleanly parted do not make it a cliff.
 */
function doubt(count: number): number {
  return Math.min(0.02, 1 / (count + 2))
}

/** Below this the scores say nothing, or the opposite of what they should, and confidence stays near the mean. */
const leastSlope = 0.05

const mostSteps = 100

/** Platt's calibration: the logistic curve that fits best. Newton's method, each step halved until it improves. */
export function fitPlatt(observations: readonly Observation[]): LogisticCurve {
  const rights = observations.filter(({ right }) => right).length
  const [high, low] = [1 - doubt(rights), doubt(observations.length - rights)]
  const rows = observations.map(({ score, right, weight }) => ({ score, weight, target: right ? high : low }))
  let curve: LogisticCurve = { slope: 1, offset: 0 }
  let loss = lossOf(rows, curve)
  for (let step = 0; step < mostSteps; step += 1) {
    const next = improved(rows, curve, loss)
    if (next === undefined) break
    curve = next.curve
    loss = next.loss
  }
  return { slope: Math.max(leastSlope, curve.slope), offset: curve.offset }
}

/** A Newton step, or the largest half, quarter, … of it that improves; undefined when none does. */
function improved(
  rows: readonly Row[],
  { slope, offset }: LogisticCurve,
  loss: number,
): { curve: LogisticCurve; loss: number } | undefined {
  const move = newtonMove(rows, { slope, offset })
  for (let size = 1; size > 1e-6; size /= 2) {
    const curve = { slope: slope - size * move.slope, offset: offset - size * move.offset }
    const found = lossOf(rows, curve)
    if (found < loss - 1e-9) return { curve, loss: found }
  }
  return undefined
}

interface Row {
  readonly score: number
  readonly weight: number
  readonly target: number
}

/** Draws slope and offset to 1 and 0, gently: it decides only where the observations do not. */
const pull = 0.1

function lossOf(rows: readonly Row[], { slope, offset }: LogisticCurve): number {
  let loss = 0.5 * pull * ((slope - 1) ** 2 + offset ** 2)
  for (const { score, weight, target } of rows) {
    const value = slope * score + offset
    // log(1 + exp(value)) - target * value, without overflow.
    loss += weight * (Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - target * value)
  }
  return loss
}

function newtonMove(rows: readonly Row[], { slope, offset }: LogisticCurve): LogisticCurve {
  let [slopeGradient, offsetGradient] = [pull * (slope - 1), pull * offset]
  let [slopeCurve, offsetCurve, both] = [pull, pull, 0]
  for (const { score, weight, target } of rows) {
    const chance = 1 / (1 + Math.exp(-(slope * score + offset)))
    const error = weight * (chance - target)
    const curvature = weight * chance * (1 - chance)
    slopeGradient += error * score
    offsetGradient += error
    slopeCurve += curvature * score * score
    offsetCurve += curvature
    both += curvature * score
  }
  // Positive: `pull` stands on the diagonal.
  const determinant = slopeCurve * offsetCurve - both * both
  return {
    slope: (offsetCurve * slopeGradient - both * offsetGradient) / determinant,
    offset: (slopeCurve * offsetGradient - both * slopeGradient) / determinant,
  }
}
