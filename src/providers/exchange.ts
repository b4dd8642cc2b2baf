import type { Exchange } from '../core/run.ts'
import type { Http } from '../core/ports.ts'
import type { Slots } from './slots.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'

/** Makes the function through which the `http` steps of one request go: bounded, counted, ended with their scope. */
export function createExchange(http: Http, slots: Slots): Exchange {
  return async (order, { scope, budget, timeout }) => {
    const dead = scope.reason
    if (dead !== undefined) throw dead
    // It costs no money, but it is one of the connections that a request may open.
    const reservation = budget.reserve({ usd: 0, tokens: 0 })
    const controller = new AbortController()
    const detach = scope.onEnd((why) => controller.abort(why))
    const late = () => controller.abort(new UmbelError('timeout', `No answer within ${timeout} ms.`))
    const timer = setTimeout(late, timeout)
    const giveBack = await slots.take()
    try {
      if (scope.reason !== undefined) throw scope.reason
      return await http.send(order, controller.signal, giveBack)
    } catch (thrown) {
      throw scope.reason ?? toUmbelError(thrown)
    } finally {
      giveBack()
      clearTimeout(timer)
      detach()
      reservation.settle({ usd: 0, tokens: 0 })
    }
  }
}
