import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError } from '../../src/core/errors.ts'

const why = new UmbelError('aborted', 'The client left.')

describe('Scope', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('ends everything under it, with its own reason', () => {
    const root = new Scope()
    const leaf = root.child().child()
    root.end(why)
    expect(leaf.reason).toBe(why)
  })

  test('does not end what is above it', () => {
    const root = new Scope()
    root.child().end(why)
    expect(root.reason).toBeUndefined()
  })

  test('a child of an ended scope is born ended', () => {
    const root = new Scope()
    root.end(why)
    expect(root.child().reason).toBe(why)
  })

  test('a timeout ends it with class timeout; a close stops the timer', () => {
    const root = new Scope()
    const slow = root.child(100)
    const done = root.child(100)
    done.close()
    vi.advanceTimersByTime(101)
    expect(slow.reason?.class).toBe('timeout')
    expect(done.reason).toBeUndefined()
  })

  test('a child ends no later than its parent, and says so', () => {
    vi.setSystemTime(1000)
    const root = new Scope()
    root.limit(500, 'too slow')
    expect(root.child(9000).endsAt).toBe(1500)
    expect(root.child(100).endsAt).toBe(1100)
  })

  test('a listener that was taken off is not called', () => {
    const root = new Scope()
    const heard = vi.fn<(error: UmbelError) => void>()
    root.onEnd(heard)()
    root.end(why)
    expect(heard).not.toHaveBeenCalled()
  })
})
