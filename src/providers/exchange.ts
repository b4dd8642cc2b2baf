import type { Exchange } from '../core/run.ts'
import type { Http } from '../core/ports.ts'
import type { Scope } from '../core/scope.ts'
import type { Slots } from './slots.ts'
import { toUmbelError } from '../core/errors.ts'

/** Makes the function through which the `http` steps of one request go: bounded, counted, ended with their scope. */
export function createExchange(http: Http, slots: Slots): Exchange {
  return async (order, { scope, budget, timeout }) => {
    const own = scope.child()
    own.limit(timeout, `No answer within ${timeout} ms.`)
    throwEnd(own)
    // It costs no money, but it is one of the connections that a request may open.
    const reservation = budget.reserve({ usd: 0, tokens: 0 })
    const controller = new AbortController()
    own.onEnd((why) => controller.abort(why))
    let giveBack: (() => void) | undefined
    try {
      giveBack = await slots.take(own)
      throwEnd(own)
      return await http.send(order, controller.signal, giveBack)
    } catch (thrown) {
      throw own.reason ?? toUmbelError(thrown)
    } finally {
      giveBack?.()
      own.close()
      reservation.settle({ usd: 0, tokens: 0 })
    }
  }
}

function throwEnd({ reason }: Scope): void {
  if (reason !== undefined) throw reason
}
