import type { BudgetObject } from './budget-object.ts'
import type { BudgetOffice } from '../limits/exchange.ts'
import { within } from '../core/within.ts'

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
  return within(answer, withinMs, (why) => new Error(why))
}
