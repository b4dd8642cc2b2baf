/** Chances nearer to 0 or 1 are never believed: their logits would outweigh everything else. */
const surest = 1e-3

export function logitOf(chance: number): number {
  const bounded = Math.max(surest, Math.min(1 - surest, chance))
  return Math.log(bounded / (1 - bounded))
}

export function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
