import type { BudgetObject } from './budget-object.ts'
import type { BudgetOffice } from '../limits/exchange.ts'

/** Milliseconds after which an object counts as unreachable. */
const withinMs = 5_000

/** Budgets in Durable Objects, one object a key, route or tag; undefined where none are bound. */
export function budgetOffice(
  namespace: DurableObjectNamespace<BudgetObject> | undefined,
): BudgetOffice | undefined {
  if (namespace === undefined) return undefined
  const object = (subject: string) => namespace.get(namespace.idFromName(subject))
  return {
    exchange: async (subject, exchange) => inTime(object(subject).exchange(exchange)),
    standing: async (subject, rules) => inTime(object(subject).standing(rules)),
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${withinMs} ms.`)), withinMs)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
