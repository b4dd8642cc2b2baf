import { DurableObject } from 'cloudflare:workers'
import type { Order, Outcome, ReleasesState } from '../config/live/releases.ts'
import { ConfigWriter } from '../config/live/config-writer.ts'
import { kvKeyValue } from './kv-key-value.ts'
import { sqlReleaseBook } from './sql-release-book.ts'

interface Bindings {
  readonly CONFIG: KVNamespace
}

/** The one writer of a deployment's config. What it knows is on disk before its answer goes out (output gates). */
export class ConfigWriterObject extends DurableObject<Bindings> {
  #writer: ConfigWriter | undefined

  /** @param embedderBuild of the Worker that asks, which is of the same bundle */
  state(embedderBuild: string): Promise<ReleasesState> {
    return this.#open(embedderBuild).state()
  }

  change(order: Order, embedderBuild: string): Promise<Outcome> {
    return this.#open(embedderBuild).change(order)
  }

  #open(embedderBuild: string): ConfigWriter {
    this.#writer ??= new ConfigWriter({
      store: kvKeyValue(this.env.CONFIG),
      book: sqlReleaseBook(this.ctx.storage),
      clock: { now: () => Date.now() },
      embedderBuild,
      sleep: (milliseconds) => scheduler.wait(milliseconds),
    })
    return this.#writer
  }
}
