import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import { probe } from './binding-probe.ts'

/** An isolate of its own: the entry, freshly loaded, on bindings that can be broken and whose calls are counted. */
export async function freshIsolate(changes: Readonly<Record<string, unknown>> = {}) {
  vi.resetModules()
  const { default: entry } = await import('../../src/index.ts')
  const kv = probe(env.CONFIG)
  const budget = probe(env.BUDGET)
  const limiter = probe(env.LIMITER)
  const health = probe(env.HEALTH)
  const bindings = {
    ...env,
    CONFIG: kv.binding,
    BUDGET: budget.binding,
    LIMITER: limiter.binding,
    HEALTH: health.binding,
    ...changes,
  }
  return {
    kv: kv.state,
    budget: budget.state,
    limiter: limiter.state,
    health: health.state,
    calls: () => kv.state.calls + budget.state.calls + limiter.state.calls,
    async ask(key: string): Promise<Response> {
      const body = JSON.stringify({
        model: 'edge/calc',
        max_tokens: 50,
        messages: [{ role: 'user', content: '2 + 2' }],
      })
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
      const request = new Request<unknown, IncomingRequestCfProperties>(
        'https://umbel.test/v1/chat/completions',
        { method: 'POST', headers, body },
      )
      const response = await entry.fetch(request, bindings, createExecutionContext())
      const text = await response.text()
      // What was left to the background has its turn.
      await new Promise((resolve) => setTimeout(resolve, 5))
      return new Response(text, response)
    },
  }
}
