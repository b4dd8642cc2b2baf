import { afterAll, beforeAll } from 'vitest'
import { type Upstream, type UpstreamOptions, startUpstream } from '../upstream/server.ts'

/** One upstream for a test file, ended with it. Declare it before the router that points to it. */
export function upstreamForFile(options: UpstreamOptions = {}): () => Upstream {
  let upstream: Upstream | undefined
  beforeAll(async () => {
    upstream = await startUpstream(options)
  })
  afterAll(() => upstream?.stop())
  return () => {
    if (upstream === undefined) throw new Error('The upstream has not started.')
    return upstream
  }
}
