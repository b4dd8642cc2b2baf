/**
 * What a rate is at most, with 95 % confidence, when `hits` of `trials` were seen: the one-sided bound of Clopper and
 * Pearson (1934), the rate at which so few hits or fewer have a chance of 5 %.
 */
export function upperBound(hits: number, trials: number, confidence = 0.95): number {
  if (hits >= trials) return 1
  let [low, high] = [hits / trials, 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (chanceOfAtMost(hits, trials, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** Of a binomial distribution, in logarithms, so that nothing underflows. */
function chanceOfAtMost(hits: number, trials: number, rate: number): number {
  let sum = 0
  let logTerm = trials * Math.log1p(-rate)
  for (let count = 0; count <= hits; count += 1) {
    sum += Math.exp(logTerm)
    logTerm += Math.log((trials - count) / (count + 1)) + Math.log(rate) - Math.log1p(-rate)
  }
  return sum
}
