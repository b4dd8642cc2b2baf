import { afterAll, beforeAll } from 'vitest'
import { type WireServer, startWireServer } from '../wire/server.ts'

/** One wire server for a test file, ended with it. Declare it before the router that points to it. */
export function wireForFile(): () => WireServer {
  let wire: WireServer | undefined
  beforeAll(async () => {
    wire = await startWireServer()
  })
  afterAll(() => wire?.stop())
  return () => {
    if (wire === undefined) throw new Error('The wire server has not started.')
    return wire
  }
}
