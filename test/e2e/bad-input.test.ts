import { describe, expect, test } from 'vitest'
import { Readable } from 'node:stream'
import { request } from 'node:http'
import { ask, errorOf, post, question } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    routes: {
      billing: { use: 'priced' },
      collected: { use: { model: 'up/single', firstTokenTimeout: '5s' } },
    },
  }),
  env,
}))
const chat = '/v1/chat/completions'
const limit = 32 * 1024 * 1024

describe('a body that is no request is refused with the field and the fix, and nobody is called', () => {
  test.each([
    ['empty', '', 'body is empty', null],
    ['white space', ' \n', 'body is empty', null],
    ['cut JSON', '{"model":"priced","messages":[', 'not valid JSON: it ends too early', null],
    ['JSON cut in a word', '{"stream":tru', 'not valid JSON: it ends too early', null],
    [
      'JSON cut in a text',
      '{"model":"priced","messages":[{"content":"secr',
      'not valid JSON: it ends too early',
      null,
    ],
    [
      'two objects',
      '{}{}',
      'not valid JSON: Unexpected non-whitespace character after JSON at position 2',
      null,
    ],
    ['a comma too many', '{"model":"priced",}', 'JSON: Expected double-quoted property name', null],
    ['no JSON at all', 'model=priced', "not valid JSON: unexpected 'm'", null],
    ['single quotes', "{'model':'priced'}", 'JSON: Expected property name', null],
    ['a word of JavaScript', '{"seed":NaN}', "not valid JSON: unexpected 'N'", null],
    ['a text', '"priced"', 'must be a JSON object', null],
    ['a list', '[{"model":"priced"}]', 'must be a JSON object', null],
    ['null', 'null', 'must be a JSON object', null],
    ['no model', JSON.stringify({ messages: question }), "'auto'", 'model'],
    ['a model that is a number', JSON.stringify({ model: 5, messages: question }), "'model'", 'model'],
    ['an empty model', JSON.stringify({ model: '', messages: question }), "'model'", 'model'],
    ['no messages', '{"model":"priced"}', "'messages'", 'messages'],
    ['no message', '{"model":"priced","messages":[]}', "'messages'", 'messages'],
    ['messages that are a text', '{"model":"priced","messages":"hi"}', "'messages'", 'messages'],
    [
      'a role that is missing',
      '{"model":"priced","messages":[{"content":"hi"}]}',
      "'messages[0].role'",
      'messages[0].role',
    ],
    [
      'content that is a number',
      '{"model":"priced","messages":[{"role":"user","content":1}]}',
      "'messages[0].content': expected string or array",
      'messages[0].content',
    ],
    [
      'a sort whose partition is none',
      body({ provider: { sort: { by: 'price', partition: 'all' } } }),
      '\'provider.sort.partition\': Invalid option: expected one of "model"|"none"',
      'provider.sort.partition',
    ],
    [
      'a price in words',
      body({ provider: { max_price: { prompt: '$1' } } }),
      'expected a price, such as "0.5"',
      'provider.max_price.prompt',
    ],
    ['stop that is a number', body({ stop: 5 }), "'stop': expected string or array", 'stop'],
    [
      'a number among texts to stop at',
      body({ stop: ['a', 5] }),
      "'stop[1]': Invalid input: expected string",
      'stop[1]',
    ],
    ['stream that is a text', body({ stream: 'true' }), "'stream'", 'stream'],
    ['tools that are an object', body({ tools: {} }), "'tools'", 'tools'],
    ['max_tokens below 1', body({ max_tokens: 0 }), "'max_tokens'", 'max_tokens'],
    ['temperature that is a text', body({ temperature: 'hot' }), "'temperature'", 'temperature'],
    ['umbel with a misspelled field', body({ umbel: { rout: 'x' } }), 'rout', 'umbel'],
    ['umbel.seed that is a text', body({ umbel: { seed: 'x' } }), "'umbel.seed'", 'umbel.seed'],
  ])('%s', async (_name, text, says, param) => {
    const before = upstream().calls.length
    const response = await post(router(), chat, text)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const error = await errorOf(response)
    expect(error).toMatchObject({ type: 'invalid_request_error', param })
    expect(error['message']).toContain(says)
    expect(upstream().calls.length).toBe(before)
  })

  test('what stands in a broken body is not told back', async () => {
    const error = await errorOf(await post(router(), chat, '{"model":"priced", secret: "hunter2"}'))
    expect(error['message']).not.toContain('hunter2')
  })

  test('bytes that are no UTF-8 are refused or read, never a crash', async () => {
    const response = await post(router(), chat, Uint8Array.of(0x7b, 0xff, 0xfe, 0x00, 0x7d))
    expect(response.status).toBe(400)
    await errorOf(response)
  })

  test('a header twin with a wrong value names the header', async () => {
    const response = await ask(router(), 'priced', { headers: { 'x-umbel-quality': 'high' } })
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ param: 'x-umbel-quality' })
  })
})

function body(fields: object): string {
  return JSON.stringify({ model: 'priced', messages: question, ...fields })
}

describe('several choices', () => {
  test('pass where the answer does', async () => {
    expect((await ask(router(), 'up/several', { body: { n: 2 } })).status).toBe(200)
    expect(upstream().callsTo('several')[0]?.json['n']).toBe(2)
  })

  test('are refused where one answer is put together', async () => {
    for (const model of ['route/collected', 'edge/calc']) {
      const response = await ask(router(), model, { body: { n: 2 } })
      expect(response.status).toBe(400)
      expect(await errorOf(response)).toMatchObject({ param: 'n' })
    }
    expect(upstream().callsTo('single')).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['pricd', 'priced'],
    ['route/biling', 'route/billing'],
    ['Priced', 'priced'],
  ])('%s is unknown: 404, with the nearest name', async (model, near) => {
    const response = await ask(router(), model)
    expect(response.status).toBe(404)
    const error = await errorOf(response)
    expect(error).toMatchObject({ code: 'model_not_found', param: 'model' })
    expect(error['message']).toContain(`'${near}'`)
  })

  test.each(['constructor', '__proto__', 'toString', 'route/constructor', 'nobody/gpt', '/', 'up/'])(
    '%s is unknown',
    async (model) => {
      expect((await ask(router(), model)).status).toBe(404)
    },
  )

  test('a route of that name in `umbel.route` must exist', async () => {
    const response = await ask(router(), 'priced', { body: { umbel: { route: 'nowhere' } } })
    expect(response.status).toBe(404)
    await errorOf(response)
  })
})

describe('paths and methods', () => {
  test.each([
    ['GET', '/v1/chat/completions'],
    ['POST', '/v1/nothing'],
    ['GET', '/'],
    ['PUT', '/v1/models'],
    ['GET', '/v1/models/none'],
    ['GET', '/v1/decisions/none'],
  ])('%s %s is 404 in the same shape', async (method, path) => {
    const response = await fetch(`${router().url}${path}`, { method })
    expect(response.status).toBe(404)
    await errorOf(response)
  })

  test.each([
    ['no input', {}, 'input', "Missing required parameter: 'input'."],
    ['no text', { input: [] }, 'input', 'expected array to have >=1 items'],
    ['too many texts', { input: Array(2049).fill('x') }, 'input', 'expected array to have <=2048 items'],
    ['token ids', { input: [[15339, 1917]] }, 'input[0]', 'reads texts, not token ids'],
    ['a token id', { input: ['x', 15339] }, 'input[1]', 'reads texts, not token ids'],
    ['an object', { input: {} }, 'input', 'expected string or array'],
  ])('embeddings of %s', async (_, fields, param, says) => {
    const response = await post(router(), '/v1/embeddings', { model: 'edge/embed', ...fields })
    expect(response.status).toBe(400)
    const error = await errorOf(response)
    expect(error).toMatchObject({ param, message: expect.stringContaining(says) })
  })

  test('a compressed body is refused by its name', async () => {
    const encoded = { 'content-encoding': 'gzip' }
    const response = await ask(router(), 'priced', { headers: encoded })
    expect(response.status).toBe(415)
    expect((await errorOf(response))['message']).toContain("Content-Encoding 'gzip'")
  })

  test('decisions refuse as chat does', async () => {
    const response = await post(router(), '/v1/decisions', '{"model":"auto"}')
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ param: 'messages' })
  })
})

describe('size', () => {
  test('more than 32 MB is 413, told by its length or not', async () => {
    for (const declared of [true, false]) {
      const { status, text } = await sendBytes(limit + 1, declared)
      expect(status).toBe(413)
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'body_too_large' } })
    }
  })

  test('exactly 32 MB is read: what is wrong then is something else', async () => {
    const { status, text } = await sendBytes(limit, true)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'invalid_json' } })
  })

  test('the next request is served as ever', async () => {
    expect((await ask(router(), 'priced')).status).toBe(200)
  })
})

/** Sends so many bytes, whatever the answer: an early answer may close the connection under the writing. */
function sendBytes(bytes: number, declared: boolean): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request(`${router().url}${chat}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(declared && { 'content-length': bytes }) },
    })
    let answered = false
    call.on('error', (error) => {
      if (!answered) reject(error)
    })
    call.on('response', (response) => {
      answered = true
      let text = ''
      response.on('data', (piece) => {
        text += String(piece)
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    Readable.from(megabytes(bytes)).pipe(call)
  })
}

function* megabytes(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(1024 * 1024, 'x')
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length))
}
