import { describe, expect, test } from 'vitest'
import { IsolateBreaker } from '../../src/telemetry/isolate-breaker.ts'
import { type ErrorClass, UmbelError } from '../../src/core/errors.ts'
import { profile } from '../support/release.ts'

const a = profile('a')
const b = profile('b')
const elsewhere = profile('c', { provider: 'other' })

function error(errorClass: ErrorClass, status = 500, retryAfterMs?: number): UmbelError {
  return new UmbelError(errorClass, 'no', {
    upstream: { status, headers: new Headers(), body: '', dialect: 'openai-chat' },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

function setUp() {
  const clock = { at: 10_000, now: () => clock.at }
  const breaker = new IsolateBreaker(clock)
  const fails = (model: typeof a, errorClass: ErrorClass, status?: number, retryAfterMs?: number) => {
    const passage = breaker.enter(model)
    return breaker.failed(model, error(errorClass, status, retryAfterMs), clock.at, passage)
  }
  return { breaker, clock, fails }
}

describe('the breaker of an isolate', () => {
  test('is quiet while nothing fails, and knows nothing of what never failed', () => {
    const { breaker, fails } = setUp()
    expect(breaker.quiet).toBe(true)
    expect(breaker.enter(a)).toBe(undefined)
    breaker.succeeded(a, 1, undefined)
    expect(breaker.quiet).toBe(true)
    fails(a, 'request', 400)
    expect(breaker.quiet).toBe(true)
    fails(a, 'server')
    expect(breaker.quiet).toBe(false)
    expect(breaker.outage(b)).toBe(undefined)
  })

  test('names the cooldown that an attempt starts, or why it starts none', () => {
    const { fails } = setUp()
    expect(fails(a, 'server')).toEqual({ skipped: 'few' })
    expect(fails(a, 'server')).toEqual({ skipped: 'few' })
    expect(fails(a, 'server')).toEqual({ started: 'model', ms: 5000 })
    expect(fails(a, 'server')).toEqual({ skipped: 'running' })
    expect(fails(b, 'rate_limit', 429, 7000)).toEqual({ started: 'model', ms: 7000 })
    expect(fails(b, 'content_policy', 400)).toEqual({ skipped: 'class' })
  })

  test('a model alone, or all of a provider', () => {
    const { breaker, fails } = setUp()
    fails(a, 'not_found', 404)
    expect(breaker.outage(a)).toMatchObject({ class: 'not_found', of: 'model' })
    expect(breaker.outage(b)).toBe(undefined)
    expect(fails(b, 'credit', 402)).toEqual({ started: 'provider', ms: 60_000 })
    for (const model of [a, b])
      expect(breaker.outage(model)).toMatchObject({ class: 'credit', of: 'provider' })
    expect(breaker.outage(elsewhere)).toBe(undefined)
  })

  test('lets one probe out at a time, and closes when it goes well', () => {
    const { breaker, clock, fails } = setUp()
    fails(a, 'rate_limit', 429, 2000)
    expect(breaker.outage(a)?.until).toBe(12_000)
    clock.at = 12_000
    expect(breaker.outage(a)).toBe(undefined)
    const probe = breaker.enter(a)
    expect(probe?.probe).not.toBe(null)
    expect(breaker.outage(a)).toMatchObject({ class: 'rate_limit' })
    expect(breaker.enter(a)).toMatchObject({ probe: null, outage: { class: 'rate_limit' } })
    breaker.left(a, probe)
    expect(breaker.outage(a)).toBe(undefined)
    const second = breaker.enter(a)
    breaker.succeeded(a, clock.at, second)
    expect(breaker.outage(a)).toBe(undefined)
    expect(breaker.enter(a)).toBe(undefined)
  })

  test('a probe that the upstream refuses for its request has found it well', () => {
    const { breaker, clock, fails } = setUp()
    fails(a, 'rate_limit', 429, 2000)
    clock.at = 12_000
    expect(fails(a, 'context_window', 400)).toEqual({ skipped: 'class' })
    expect(breaker.outage(a)).toBe(undefined)
  })

  test('a wrong key is probed by any model of its provider', () => {
    const { breaker, clock, fails } = setUp()
    fails(a, 'auth', 401)
    clock.at += 60_000
    const probe = breaker.enter(b)
    expect(breaker.outage(a)).toMatchObject({ of: 'provider' })
    breaker.succeeded(b, clock.at, probe)
    expect(breaker.outage(a)).toBe(undefined)
  })

  test('forgets what failed when it went well for long', () => {
    const { breaker, clock, fails } = setUp()
    fails(a, 'server')
    clock.at += 61_000
    for (let turn = 0; turn < 10; turn += 1) breaker.succeeded(a, clock.at, breaker.enter(a))
    expect(breaker.quiet).toBe(true)
  })

  test('is bounded, whatever names wildcards bring', () => {
    const { breaker, fails } = setUp()
    for (let turn = 0; turn < 3000; turn += 1) fails(profile(`m${turn}`), 'rate_limit', 429)
    expect(breaker.open().length).toBeLessThanOrEqual(1000)
    expect(breaker.outage(profile('m2999'))).toMatchObject({ class: 'rate_limit' })
  })
})
