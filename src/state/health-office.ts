import type { HealthOffice, HealthPlace } from '../telemetry/shared-health.ts'
import type { HealthShardObject } from './health-shard.ts'

/** Where the objects of a continent are asked to stand. */
const hints: Readonly<Record<string, DurableObjectLocationHint>> = {
  AF: 'afr',
  AS: 'apac',
  EU: 'weur',
  NA: 'enam',
  OC: 'oc',
  SA: 'sam',
}

/** Shared health in Durable Objects, a few for each continent; undefined where none are bound. */
export function healthOffice(
  namespace: DurableObjectNamespace<HealthShardObject> | undefined,
): HealthOffice | undefined {
  if (namespace === undefined) return undefined
  return {
    exchange: async ({ continent }, shard, exchange) => {
      const id = namespace.idFromName(`health:${continent}:${shard}`)
      const locationHint = hints[continent]
      const object = namespace.get(id, locationHint === undefined ? {} : { locationHint })
      return object.exchange(exchange)
    },
  }
}

/** Where a request came in; on one's own machine nothing is known of it. */
export function placeOf({ cf }: Request<unknown, IncomingRequestCfProperties>): HealthPlace {
  return { colo: cf?.colo ?? 'local', continent: cf?.continent ?? '' }
}
