import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'

const base = {
  providers: { up: { type: 'openai', apiKey: '$UP_KEY' } },
  models: {
    m: { provider: 'up', limits: { requests: 5 }, price: { input: 1, output: 2 } },
    free: { provider: 'up' },
  },
}
const alerts = { url: 'https://hooks.example.com/x', secret: '$HOOK' }

describe('limits, budgets and alerts of a config', () => {
  it('stand in the release; shares in order, exact tags before patterns', () => {
    const { release } = compiled({
      ...base,
      routes: {
        gold: {
          match: { tier: 'gold' },
          use: 'm',
          limits: { tokens: 10 },
          budgets: [{ usd: 1, per: 'day' }],
        },
      },
      tags: { 'team-*': { limits: { requests: 1 } }, 'team-a': { budgets: [{ tokens: 5, per: 'total' }] } },
      alerts: { ...alerts, at: [1, 0.5, 1] },
    })
    expect(release.models['m']?.limits).toEqual({ requests: 5 })
    expect(release.routes['gold']).toMatchObject({
      match: { tier: ['gold'] },
      limits: { tokens: 10 },
      budgets: [{ usd: 1, per: 'day' }],
    })
    expect(release.reads).toContain('tier')
    expect(release.tags?.map(({ pattern }) => pattern)).toEqual(['team-a', 'team-*'])
    expect(release.alerts).toEqual({ url: alerts.url, secret: 'HOOK', at: [0.5, 1] })
  })

  it('lets a hook have its key in the query', () => {
    const url = 'https://hooks.example.com/x?sig=abc&v=1'
    expect(compiled({ ...base, alerts: { ...alerts, url } }, false).release.alerts?.url).toBe(url)
  })

  it.each([
    [{ alerts: { ...alerts, url: 'https://169.254.169.254/x?a=b' } }, 'by number'],
    [{ alerts: { ...alerts, url: 'https://hooks.example.com:8443/x?a=b' } }, 'ports'],
    [{ alerts: { ...alerts, url: 'https://hooks.example.com/x#a' } }, 'fragment'],
    [{ tags: { a: { limits: {} } } }, 'requests'],
    [{ tags: { a: { limits: { requests: 0 } } } }, 'tags.a.limits.requests'],
    [{ tags: { a: { limits: { requests: 1.5 } } } }, 'tags.a.limits.requests'],
    [{ tags: { a: { limits: { tokens: 1e300 } } } }, 'tags.a.limits.tokens'],
    [{ tags: { 'a b': { limits: { tokens: 1 } } } }, 'a tag is letters'],
    [{ tags: { a: { budgets: [{ per: 'day' }] } } }, 'usd'],
    [{ tags: { a: { budgets: [{ usd: -1, per: 'day' }] } } }, 'money is USD above 0'],
    [{ tags: { a: { budgets: [{ usd: 1, per: 'week' }] } } }, 'per'],
    [{ routes: { r: { use: 'free', budgets: [{ usd: 1, per: 'day' }] } } }, 'no known price'],
    [
      { routes: { r: { use: { fallback: ['m', 'up/x'] }, budgets: [{ usd: 1, per: 'day' }] } } },
      'no known price',
    ],
    [{ alerts: { ...alerts, url: 'http://hooks.example.com' } }, 'plain http'],
    [{ alerts: { ...alerts, url: 'https://169.254.169.254/x' } }, 'by number'],
    [{ alerts: { ...alerts, url: 'https://user:pass@hooks.example.com' } }, 'user name'],
    [{ alerts: { ...alerts, secret: 'in the clear' } }, 'alerts.secret'],
    [{ alerts: { ...alerts, secret: '$UMBEL_API_KEY' } }, 'UMBEL_'],
    [{ alerts: { ...alerts, at: [2] } }, 'alerts.at'],
    [
      {
        providers: {
          ...base.providers,
          a: { type: 'openai', callerKey: true },
          A: { type: 'openai', callerKey: true },
        },
      },
      'the same key',
    ],
  ])('%j is refused', (part, says) => {
    expect(JSON.stringify(problemsOf({ ...base, ...part }, false))).toContain(says)
  })
})
