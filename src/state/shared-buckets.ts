import type { LimiterObject } from './limiter-object.ts'
import type { SharedBuckets } from '../limits/limiter.ts'
import { within } from '../core/within.ts'

/** Milliseconds after which an object counts as unreachable. */
const withinMs = 5_000

/** Exact limits in Durable Objects, one object a subject; undefined where none are bound. */
export function sharedBuckets(
  namespace: DurableObjectNamespace<LimiterObject> | undefined,
): SharedBuckets | undefined {
  if (namespace === undefined) return undefined
  const object = (subject: string) => namespace.get(namespace.idFromName(subject))
  return {
    take: async (subject, rule, want) =>
      within(object(subject).take(rule, want), withinMs, (why) => new Error(why)),
    give: async (subject, rule, amount) => object(subject).give(rule, amount),
  }
}
