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
 * Platt's calibration: the logistic curve that fits best, with targets a little short of 0 and 1, so that few or
 * cleanly parted observations do not make it a cliff. Newton's method, each step halved until it improves.
 */
export function fitPlatt(observations: readonly Observation[]): LogisticCurve {
  const sum = (right: boolean) =>
    observations.reduce((total, each) => (each.right === right ? total + each.weight : total), 0)
  const [rights, wrongs] = [sum(true), sum(false)]
  const target = { right: 0.98, wrong: 0.02 }
  const rows = observations.map(({ score, right, weight }) => ({
    score,
    weight,
    target: right ? target.right : target.wrong,
  }))
  let curve: LogisticCurve = { slope: 1, offset: Math.log((rights + 1) / (wrongs + 1)) }
  let loss = lossOf(rows, curve)
  for (let step = 0; step < 100; step += 1) {
    const move = newtonMove(rows, curve)
    let size = 1
    let next = curve
    let nextLoss = Number.POSITIVE_INFINITY
    for (; size > 1e-6; size /= 2) {
      next = { slope: curve.slope - size * move.slope, offset: curve.offset - size * move.offset }
      nextLoss = lossOf(rows, next)
      if (nextLoss < loss) break
    }
    if (!(nextLoss < loss - 1e-9)) break
    curve = next
    loss = nextLoss
  }
  return curve
}

interface Row {
  readonly score: number
  readonly weight: number
  readonly target: number
}

/** A slope of 1 weighs like one observation: it decides only where scores do not differ. */
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
