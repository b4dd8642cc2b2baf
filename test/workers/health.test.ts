import { describe, expect, it } from 'vitest'
import { env } from 'cloudflare:workers'
import { delta, holdsToHealth } from '../telemetry/health-board-laws.ts'
import { freshIsolate } from './isolate.ts'
import { healthOffice } from '../../src/state/health-office.ts'

const owner = 'owner-key-of-the-tests'

describe('shared health in Durable Objects', () => {
  const office = healthOffice(env.HEALTH)
  if (office === undefined) throw new Error('HEALTH is not bound.')

  it('keeps the laws of a board', () =>
    holdsToHealth((exchange) => office.exchange({ colo: exchange.colo, continent: 'SA' }, 0, exchange)))

  it('a shard and a continent are an object each', async () => {
    const place = { colo: 'LIM', continent: 'EU' }
    const say = { colo: 'LIM', isolate: 'one', deltas: [delta('mine', 30)], outages: [] }
    await office.exchange(place, 1, say)
    const listen = { ...say, isolate: 'two', deltas: [] }
    const names = async (continent: string, shard: number) =>
      (await office.exchange({ ...place, continent }, shard, listen)).models.map(({ model }) => model)
    expect(await names('EU', 1)).toEqual(['mine'])
    expect(await names('EU', 2)).toEqual([])
    expect(await names('AS', 1)).toEqual([])
  })
})

describe('a request', () => {
  it('waits for no binding on a warm isolate; an exchange is made once in a while', async () => {
    const { ask, calls, health } = await freshIsolate()
    for (let turn = 0; turn < 3; turn += 1) expect((await ask(owner)).status).toBe(200)
    const [warm, told, began] = [calls(), health.calls, Date.now()]
    expect(told).toBeGreaterThanOrEqual(1)
    for (let turn = 0; turn < 100; turn += 1) expect((await ask(owner)).status).toBe(200)
    expect(calls()).toBe(warm)
    // One naming of an object each, once a second at most.
    expect(health.calls - told).toBeLessThanOrEqual(1 + (Date.now() - began) / 1000)
    console.log(
      `binding calls of 100 requests on a warm isolate: 0 waited for, ${health.calls - told} beside them`,
    )
  })

  it('is answered as ever while the objects are down, or when none are bound', async () => {
    const { ask, health } = await freshIsolate()
    health.down = true
    for (let turn = 0; turn < 120; turn += 1) expect((await ask(owner)).status).toBe(200)
    const without = await freshIsolate({ HEALTH: undefined })
    for (let turn = 0; turn < 60; turn += 1) expect((await without.ask(owner)).status).toBe(200)
    expect(without.health.calls).toBe(0)
  })

  it('does not wait for an object that never answers', async () => {
    const never = { idFromName: () => 'id', get: () => ({ exchange: () => new Promise(() => {}) }) }
    const { ask } = await freshIsolate({ HEALTH: never })
    const began = Date.now()
    for (let turn = 0; turn < 60; turn += 1) expect((await ask(owner)).status).toBe(200)
    expect(Date.now() - began).toBeLessThan(3000)
  })
})
