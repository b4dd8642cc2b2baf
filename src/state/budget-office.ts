import type { BudgetObject } from './budget-object.ts'
import type { BudgetOffice } from '../limits/exchange.ts'

/** Milliseconds after which an object counts as unreachable. */
const withinMs = 5_000

/** Budgets in Durable Objects, one object a key, route or tag; undefined where none are bound. */
export function budgetOffice(
  namespace: DurableObjectNamespace<BudgetObject> | undefined,
): BudgetOffice | undefined {
  if (namespace === undefined) return undefined
  return {
    exchange: async (subject, exchange) => {
      const object = namespace.get(namespace.idFromName(subject))
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`No answer within ${withinMs} ms.`)), withinMs)
      })
      return Promise.race([object.exchange(exchange), late]).finally(() => clearTimeout(timer))
    },
  }
}
