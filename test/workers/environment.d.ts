/** What `cloudflare:workers` gives in these tests. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('../../src/index.ts')
  }
  interface Env {
    readonly CONFIG: KVNamespace
  }
}
