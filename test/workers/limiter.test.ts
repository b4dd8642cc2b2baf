import { describe, expect, it } from 'vitest'
import { env } from 'cloudflare:workers'
import { evictDurableObject } from 'cloudflare:test'
import { holdsToLimits } from '../limits/shared-bucket-laws.ts'
import { sharedBuckets } from '../../src/state/shared-buckets.ts'

describe('exact limits in a Durable Object', () => {
  const buckets = sharedBuckets(env.LIMITER)
  if (buckets === undefined) throw new Error('LIMITER is not bound.')

  it('keep the laws of shared buckets', () => holdsToLimits(buckets, 'route:laws'))

  it('an object that was put to sleep does not wake with full buckets', async () => {
    const rule = { requests: 3 }
    const one = { requests: 1, tokens: 0 }
    for (let index = 0; index < 3; index += 1) await buckets.take('route:sleep', rule, one)
    await evictDurableObject(env.LIMITER.get(env.LIMITER.idFromName('route:sleep')))
    expect(await buckets.take('route:sleep', rule, one)).toMatchObject({ ok: false })
    expect(await buckets.take('route:other', rule, one)).toMatchObject({ ok: true })
  })
})
