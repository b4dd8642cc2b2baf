import type { ConfigWriterObject } from './config-writer-object.ts'
import type { Releases } from '../config/live/releases.ts'

const only = 'config'

/** The releases of this deployment, by its one writer; undefined where none is bound. */
export function writerReleases(
  namespace: DurableObjectNamespace<ConfigWriterObject> | undefined,
  embedderBuild: string,
): Releases | undefined {
  if (namespace === undefined) return undefined
  const writer = () => namespace.get(namespace.idFromName(only))
  return {
    state: async () => writer().state(embedderBuild),
    change: async (order) => writer().change(order, embedderBuild),
  }
}
