import type { Run, RunStrategy } from '../core/run.ts'
import type { Retry } from '../core/strategy.ts'
import type { UmbelError } from '../core/errors.ts'
import { toUmbelError } from '../core/errors.ts'

/** One model. With `retry`, the same one again for the classes that it names. */
export const runModel: RunStrategy<'model'> = async (node, request, run) => {
  const { retry } = run
  for (let tryNumber = 1; ; tryNumber += 1) {
    try {
      return await run.call(node.model, request, tryNumber)
    } catch (thrown) {
      const error = toUmbelError(thrown)
      if (retry === undefined || run.dead() !== undefined) throw error
      if (tryNumber >= retry.attempts || !retry.on.includes(error.class)) throw error
      await run.sleep(pause(error, retry, tryNumber, run))
    }
  }
}

/** Retry-After is authoritative where the upstream gave it; otherwise exponential, with jitter. Milliseconds. */
function pause(error: UmbelError, retry: Retry, tryNumber: number, run: Run): number {
  const asked = error.details.retryAfterMs
  if (asked !== undefined) {
    const left = run.timeLeft()
    // A wait past the deadline could only end in a timeout: the upstream's own word is the better answer.
    if (left !== null && asked >= left) throw error
    return asked
  }
  const jitter = 0.5 + run.random(`${run.path}#${tryNumber}`) / 2
  return retry.backoff * 2 ** (tryNumber - 1) * jitter
}
