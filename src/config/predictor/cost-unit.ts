const pattern = /^(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*)?(usd|us dollars?|dollars?|\$|cents?|us cents?)$/i

/** USD of one unit of cost as training names it: `USD`, `1e-9 USD`, `cents`; null where it is no such money. */
export function usdOf(unit: string): number | null {
  const match = pattern.exec(unit.trim())
  if (match === null) return null
  const [, factor = '1', money = ''] = match
  return Number(factor) * (/cent/i.test(money) ? 0.01 : 1)
}
