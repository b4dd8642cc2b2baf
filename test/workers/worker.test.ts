import { describe, expect, it } from 'vitest'
import { env, exports } from 'cloudflare:workers'

/** The entry as Cloudflare runs it: not local, so a key is asked for. */
const worker = exports.default
const authorized = { authorization: 'Bearer owner-key-of-the-tests', 'content-type': 'application/json' }

function ask(path: string, body?: unknown, headers: Record<string, string> = authorized) {
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  return worker.fetch(new Request(`https://umbel.test${path}`, init))
}

function chat(content: string, rest: object = {}) {
  return ask('/v1/chat/completions', { model: 'auto', messages: [{ role: 'user', content }], ...rest })
}

describe('in the Workers runtime', () => {
  it('the flags that the design rests on are on', () => {
    const { compatibilityFlags } = Cloudflare
    expect(compatibilityFlags['enable_request_signal']).toBe(true)
    expect(compatibilityFlags['global_fetch_strictly_public']).toBe(true)
  })

  it('nothing but /healthz answers without the key', async () => {
    const health = await ask('/healthz', undefined, {})
    expect(health.status).toBe(200)
    for (const path of ['/v1/models', '/v1/decisions/x', '/anything']) {
      const refused = await ask(path, undefined, {})
      expect(refused.status).toBe(401)
      expect(await refused.json()).toMatchObject({ error: { code: 'invalid_api_key' } })
    }
    const wrong = await ask('/v1/models', undefined, { authorization: 'Bearer owner-key-of-the-testsx' })
    expect(wrong.status).toBe(401)
  })

  it('with nothing in KV the models inside the Worker answer, routed by meaning', async () => {
    const answer = await chat('how much is 18% of 250?')
    expect(answer.headers.get('x-umbel-route')).toBe('arithmetic')
    expect(answer.headers.get('x-umbel-release')).toBe('builtin')
    expect(await answer.json()).toMatchObject({ choices: [{ message: { content: '18% of 250 = 45' } }] })
  })

  it('streams the same, ended by [DONE]', async () => {
    const answer = await chat('12 * 12', { stream: true })
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const text = await answer.text()
    const pieces = [...text.matchAll(/"content":"([^"]*)"/g)].map(([, piece]) => piece)
    expect(pieces.join('')).toContain('144')
    expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true)
  })

  it('embeds as the oracle of the tests does: unit vectors, base64 equal to floats', async () => {
    const input = ['I was charged twice', '']
    const floats = await ask('/v1/embeddings', { model: 'edge/embed', input })
    const { data } = await floats.json<{ data: { embedding: number[] }[] }>()
    const norms = data.map(({ embedding }) => Math.hypot(...embedding))
    expect(norms[0]).toBeCloseTo(1, 5)
    expect(norms[1]).toBe(0)
    const encoded = await ask('/v1/embeddings', { model: 'edge/embed', input, encoding_format: 'base64' })
    const { data: texts } = await encoded.json<{ data: { embedding: string }[] }>()
    const bytes = Uint8Array.from(atob(texts[0]?.embedding ?? ''), (character) => character.charCodeAt(0))
    expect([...new Float32Array(bytes.buffer)]).toEqual(data[0]?.embedding)
  })

  it('a private base URL is not called, whatever KV says of it', async () => {
    const config = {
      providers: { near: { type: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
      models: { m: { provider: 'near' } },
    }
    await env.CONFIG.put('config', JSON.stringify(config))
    expect((await chat('hello')).headers.get('x-umbel-release')).toBe('builtin')
  })
})
