const firstPauseMs = 1
const longestPauseMs = 16

/**
 * Waits for what another request of this isolate is doing, by looking from timers of this one. Never await a promise
 * that another request made: workerd may run what follows it inside that request, where this one's I/O is refused
 * (seen on 1.20261023.1 once the code is optimised), or cancel it with that request
 * (https://developers.cloudflare.com/workers/observability/errors/). False: `ms` have passed.
 */
export async function watchAnother(isDone: () => boolean, ms: number): Promise<boolean> {
  let pauseMs = firstPauseMs
  for (let waited = 0; waited < ms; waited += pauseMs) {
    if (isDone()) return true
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    await pause(pauseMs)
  }
  return isDone()
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
