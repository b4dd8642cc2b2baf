import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FaultyRouter } from '../harness/faulty-router.ts'
import { callersIn, flood, outages, startOutageRouter } from '../harness/outage.ts'
import { longRun } from './long-run.ts'
import { upstreamForFile } from '../harness/upstream.ts'

/** Over real sockets, through the bundle: no caller without a valid key is served, none is lost that needs nothing exact. */
const { seed, requests, note } = longRun('outages', 100_000)
const upstream = upstreamForFile()

let router: FaultyRouter
beforeAll(async () => {
  router = await startOutageRouter(upstream())
})
afterAll(() => router.stop())

it.each(Object.entries(outages))('%s', { timeout: 1_800_000 }, async (name, faults) => {
  const callers = await callersIn(router, faults)
  await router.breakBindings(faults)
  const wrong = await flood(router, callers, { requests, width: 16 })
  note({ name, seed, requests, callers: callers.length, wrong, calls: await router.bindingCalls() })
  expect(wrong).toEqual({})
})
