/// <reference types="@cloudflare/vitest-plugin/types" />
import type * as entry from '../../src/index.ts'

/** What `cloudflare:workers` gives in these tests. */
declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof entry
    }
    interface Env {
      readonly CONFIG: KVNamespace
      readonly BUDGET: DurableObjectNamespace<entry.Budget>
      readonly HEALTH: DurableObjectNamespace<entry.HealthShard>
      readonly CONFIG_WRITER: DurableObjectNamespace<entry.ConfigWriter>
      readonly LIMITER: DurableObjectNamespace<entry.Limiter>
    }
  }
}
