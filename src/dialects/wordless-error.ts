/**
 * What is told of an upstream's error that has no words of its own. Within a success the status is what we take it for,
 * not what the upstream answered with.
 */
export function wordlessError(status: number, inBand: boolean, type = ''): string {
  if (!inBand) return `The upstream answered with status ${status}.`
  return `The upstream broke off with an error${type === '' ? '' : ` of type '${type}'`}.`
}
