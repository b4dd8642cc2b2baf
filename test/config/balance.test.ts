import { describe, expect, test } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'

const configWith = (balance: object, rest: object = {}) => ({
  providers: { up: { type: 'openai', apiKey: '$UP_KEY', ...rest } },
  models: { a: { provider: 'up' }, b: { provider: 'up', dataPolicy: { training: true, zdr: false } } },
  routes: { r: { use: { balance: ['a', 'b'], ...balance } } },
})

const useOf = (balance: object) => compiled(configWith(balance)).release.routes['r']?.use

describe('balance in a config', () => {
  test('is by weight, unless it says otherwise', () => {
    expect(useOf({})).toMatchObject({ by: 'weight', weights: [1, 1] })
    expect(useOf({ by: 'load' })).toMatchObject({ by: 'load', weights: [1, 1] })
    expect(useOf({ sticky: 'prompt' })).toMatchObject({ sticky: { by: 'prompt' } })
    expect(useOf({ sticky: 'session' })).toMatchObject({ sticky: { by: 'session' } })
  })

  test.each([
    [{ by: 'speed' }, 'routes.r.use.by'],
    [{ by: 'latency', weights: [1, 2] }, 'balanced by latency, weights count for nothing'],
    [{ sticky: 'prompts' }, 'expected "session", "prompt"'],
  ])('%j is refused', (balance, message) => {
    expect(problemsOf(configWith(balance)).join('\n')).toContain(message)
  })
})

describe('a provider in a config', () => {
  test('may be called whatever failed before, and say what becomes of data', () => {
    const dataPolicy = { training: false, zdr: true }
    const { release } = compiled(configWith({}, { cooldown: false, dataPolicy }))
    expect(release.providers['up']).toMatchObject({ cooldown: false, dataPolicy })
    expect(release.models['a']).not.toHaveProperty('dataPolicy')
    expect(release.models['b']?.dataPolicy).toEqual({ training: true, zdr: false })
  })

  test.each([
    [{ cooldown: true }, 'providers.up.cooldown'],
    [{ dataPolicy: { training: false } }, 'providers.up.dataPolicy.zdr'],
  ])('%j is refused', (rest, path) => {
    expect(problemsOf(configWith({}, rest)).join('\n')).toContain(path)
  })

  test('inside the Worker nothing is kept, and nothing can be said of it', () => {
    const edge = { providers: { edge: { type: 'edge' } }, models: { calc: { provider: 'edge' } } }
    expect(compiled(edge).release.providers['edge']?.dataPolicy).toEqual({ training: false, zdr: true })
    expect(problemsOf({ ...edge, providers: { edge: { type: 'edge', cooldown: false } } })).toHaveLength(1)
  })
})
