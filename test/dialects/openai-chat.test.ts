import { array, assert, boolean, integer, nat, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatResult } from '../../src/core/answer.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { withChanges } from '../../src/core/with-changes.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { encodeOptions, inbound, makerAt, usualPatch } from '../support/dialects.ts'

const googleQuota =
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.'

const decode = (body: Record<string, unknown>) => openAiChat.decodeRequest(inbound(body))
const hello = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }
const patch = usualPatch
const maker = makerAt('openai-chat')

function refusalOf(body: Record<string, unknown>): UmbelError {
  try {
    decode(body)
  } catch (thrown) {
    if (thrown instanceof UmbelError) return thrown
  }
  throw new Error('was not refused')
}

describe('requests', () => {
  test.each([
    [{ model: 'm' }, 'messages'],
    [{ model: 'm', messages: 'hi' }, 'messages'],
    [{ model: 'm', messages: [] }, 'messages'],
    [{ model: 7, messages: hello.messages }, 'model'],
    [{ model: 'm', messages: [{ content: 'hi' }] }, 'messages[0].role'],
    [{ model: 'm', messages: [{ role: 'user', content: 4 }] }, 'messages[0].content'],
    [{ ...hello, stream: 'yes' }, 'stream'],
    [{ model: 'm', messages: [{ role: 'robot', content: 'hi' }] }, 'messages[0].role'],
    [
      { model: 'm', messages: [...hello.messages, { role: 'tool', tool_call_id: 'x', content: '1' }] },
      'messages[1].tool_call_id',
    ],
    [
      { model: 'm', messages: [...hello.messages, { role: 'tool', content: '1' }] },
      'messages[1].tool_call_id',
    ],
    [
      {
        model: 'm',
        messages: [
          { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,@@' } }] },
        ],
      },
      'messages[0].content[0].image_url.url',
    ],
    [
      {
        model: 'm',
        messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: 'no base64!' } }] }],
      },
      'messages[0].content[0].input_audio.data',
    ],
    [{ ...hello, n: 0 }, 'n'],
    [{ ...hello, max_tokens: -1 }, 'max_tokens'],
    [{ ...hello, umbel: { colour: 'red' } }, 'umbel'],
    [{ ...hello, umbel: { quality: 2 } }, 'umbel.quality'],
  ])('%j is refused, naming %s', (body, param) => {
    const error = refusalOf(body)
    expect(error.class).toBe('request')
    expect(error.details.param).toBe(param)
    expect(error.message).toContain(param)
  })

  test('unknown fields and parts pass through; model is replaced, umbel taken out', () => {
    const body = {
      ...hello,
      umbel: { seed: 1 },
      top_a: 0.3,
      messages: [{ role: 'user', name: 'ann', content: [{ type: 'video', video: { url: 'x' } }] }],
    }
    const sent: unknown = JSON.parse(openAiChat.encodeRequest(decode(body), patch).body)
    expect(sent).toEqual({ model: 'up', top_a: 0.3, messages: body.messages })
  })

  test('the bound of an answer goes by the word that the upstream knows', () => {
    const edited = withChanges(decode(hello), { maxOutputTokens: 5 })
    const sent = (completionTokens: boolean): unknown =>
      JSON.parse(
        openAiChat.encodeRequest(edited, {
          ...patch,
          quirks: new Set(completionTokens ? ['max_completion_tokens' as const] : []),
        }).body,
      )
    expect(sent(true)).toMatchObject({ max_completion_tokens: 5 })
    expect(sent(false)).toMatchObject({ max_tokens: 5 })
  })

  test('cache markers go only where they are taken, and their loss is told', () => {
    const content = [{ type: 'text', text: 'long', cache_control: { type: 'ephemeral' } }]
    const edited = withChanges(decode({ ...hello, messages: [{ role: 'user', content }] }), {
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'long', cacheControl: { type: 'ephemeral' } }] },
      ],
    })
    const plain = openAiChat.encodeRequest(edited, patch)
    expect(plain.body).not.toContain('cache_control')
    expect(plain.dropped).toEqual(['cache_control'])
    const taken = openAiChat.encodeRequest(edited, { ...patch, quirks: new Set(['cache_control' as const]) })
    expect(taken.body).toContain('"cache_control":{"type":"ephemeral"}')
  })

  test('an edited request keeps what it did not edit', () => {
    const tool = { type: 'function', function: { name: 'f', parameters: { type: 'object' }, strict: true } }
    const body = {
      ...hello,
      messages: [
        { role: 'user', content: 'hi', name: 'ann' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{"a": 1 }' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'done' },
      ],
      tools: [tool],
      tool_choice: 'required',
      temperature: 0,
      logit_bias: { '50256': -100 },
      response_format: { type: 'json_object' },
      max_completion_tokens: 5,
    }
    const request = decode(body)
    const edited = withChanges(request, {})
    const sent: unknown = JSON.parse(
      openAiChat.encodeRequest(edited, { ...patch, quirks: new Set(['max_completion_tokens' as const]) })
        .body,
    )
    expect(sent).toEqual({ ...body, model: 'up' })
  })

  test('asks for usage beside the options that are there', () => {
    const request = decode({ ...hello, stream: true, stream_options: { include_obfuscation: false } })
    const { body } = openAiChat.encodeRequest(request, { ...patch, stream: true, usage: true })
    expect(JSON.parse(body)).toMatchObject({
      stream: true,
      stream_options: { include_obfuscation: false, include_usage: true },
    })
  })

  test('a cap lowers the bound that the caller set, in the caller’s own word', () => {
    const request = decode({ ...hello, max_completion_tokens: 900 })
    const { body } = openAiChat.encodeRequest(request, { ...patch, maxOutputTokens: 100 })
    expect(JSON.parse(body)).toEqual({ ...hello, model: 'up', max_completion_tokens: 100 })
  })

  test('blocks decode: images, audio, files, tool calls with their text, tool results', () => {
    const { messages } = decode({
      model: 'm',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
            { type: 'input_audio', input_audio: { data: 'BBBB', format: 'mp3' } },
            { type: 'file', file: { file_id: 'file-1' } },
          ],
        },
        { role: 'assistant', tool_calls: [{ id: 'c', function: { name: 'f', arguments: '{ "x":1}' } }] },
        { role: 'tool', tool_call_id: 'c', content: '42' },
      ],
    })
    expect(messages.flatMap((message) => message.content)).toEqual([
      { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' },
      { type: 'audio', source: { kind: 'base64', data: 'BBBB' }, mediaType: 'audio/mp3' },
      { type: 'file', source: { kind: 'file-id', id: 'file-1' } },
      { type: 'tool-call', id: 'c', name: 'f', arguments: '{ "x":1}' },
      { type: 'tool-result', callId: 'c', content: [{ type: 'text', text: '42' }] },
    ])
  })

  test('headers are twins of the extension; the body’s word wins', () => {
    const twin = new Headers({ 'x-umbel-seed': '7', 'x-umbel-tags': 'a, b', 'x-umbel-usage': '1' })
    const request = openAiChat.decodeRequest(inbound({ ...hello, umbel: { seed: 9 } }, twin))
    expect(request.umbel).toEqual({ seed: 9, tags: ['a', 'b'], usage: true })
    const bad = new Headers({ 'x-umbel-quality': 'high' })
    expect(() => openAiChat.decodeRequest(inbound(hello, bad))).toThrow(/x-umbel-quality/)
  })
})

/** The lazily decoded fields, which a spread of the object does not reach. */
const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ id: 'c1', created: 5, model: 'up', choices: [{ index: 0, delta, finish_reason: null }], ...rest })}\n\n`
const finish = (reason: string) =>
  `data: ${JSON.stringify({ id: 'c1', choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`
const usageEvent =
  'data: {"id":"c1","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":1}}}\n\n'

function decodeAll(text: string, cuts: readonly number[] = []): StreamPart[] {
  const bytes = new TextEncoder().encode(text)
  const decoder = openAiChat.decodeStream(maker)
  const parts: StreamPart[] = []
  const marks = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b)
  let from = 0
  for (const mark of [...marks, bytes.length]) {
    parts.push(...decoder.push(bytes.slice(from, mark)))
    from = mark
  }
  return [...parts, ...decoder.end()]
}

const streamed =
  chunk({ role: 'assistant', content: '' }) +
  chunk({ reasoning_content: 'hm ' }) +
  chunk({ content: 'Zürich 🌼 ' }) +
  ': ping\n\n' +
  chunk({ content: '東京' }) +
  chunk({ tool_calls: [{ index: 1, id: 'b', function: { name: 'g', arguments: '' } }] }) +
  chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{"x"' } }] }) +
  chunk({ tool_calls: [{ index: 1, function: { arguments: '{}' } }] }) +
  chunk({ tool_calls: [{ index: 0, function: { arguments: ':1}' } }] }) +
  finish('tool_calls') +
  usageEvent +
  'data: [DONE]\n\n'

describe('streams', () => {
  test('parallel tool calls by index, usage after the finish reason', () => {
    const parts = decodeAll(streamed)
    expect(parts.filter((part) => part.type === 'tool-call-delta')).toEqual([
      { type: 'tool-call-delta', id: 'tool-0', arguments: '{"x"' },
      { type: 'tool-call-delta', id: 'tool-1', arguments: '{}' },
      { type: 'tool-call-delta', id: 'tool-0', arguments: ':1}' },
    ])
    expect(parts).toContainEqual({
      type: 'usage',
      usage: { inputTokens: 3, outputTokens: 2, cachedReadTokens: 1 },
    })
    expect(parts.some((part) => part.type === 'error')).toBe(false)
  })

  test('where the bytes are cut never changes the parts', () => {
    const whole = decodeAll(streamed)
    assert(
      property(array(nat(), { maxLength: 60 }), boolean(), (cuts, windows) => {
        const text = windows ? streamed.replaceAll('\n', '\r\n') : streamed
        expect(decodeAll(text, cuts)).toEqual(whole)
      }),
      { seed: 11, numRuns: 300 },
    )
    const every = Array.from({ length: new TextEncoder().encode(streamed).length }, (_, index) => index)
    expect(decodeAll(streamed, every)).toEqual(whole)
  })

  test('a stream with no end is an error, with an end it is none', () => {
    const cut = decodeAll(chunk({ content: 'half' }))
    expect(cut.at(-1)).toMatchObject({ type: 'error', error: { class: 'network' } })
    expect(decodeAll(chunk({ content: 'all' }) + finish('stop')).at(-1)).toMatchObject({ type: 'finish' })
  })

  test('an error inside a 200 stream has the class that its code means', () => {
    const [part] = decodeAll('data: {"error":{"message":"slow down","code":429}}\n\n')
    expect(part).toMatchObject({ type: 'error', error: { class: 'rate_limit', message: 'slow down' } })
  })

  test('decode then encode then decode gives the same parts', () => {
    const encoder = openAiChat.encodeStream(encodeOptions({ model: 'up' }))
    const parts = decodeAll(streamed)
    const again = decodeAll(encoder.encode(parts) + encoder.end())
    expect(deltas(again)).toEqual(deltas(parts))
    expect(again.filter((part) => part.type === 'usage')).toEqual(
      parts.filter((part) => part.type === 'usage'),
    )
  })

  test('usage is null before, and one last chunk with empty choices, only when asked', () => {
    const asked = encodeStreamed(true)
    const events = asked.split('\n\n').filter((event) => event.startsWith('data: {'))
    expect(events.slice(0, -1).every((event) => event.includes('"usage":null'))).toBe(true)
    expect(events.at(-1)).toContain('"choices":[]')
    expect(asked.endsWith('data: [DONE]\n\n')).toBe(true)
    expect(encodeStreamed(false)).not.toContain('"usage"')
  })
})

function deltas(parts: StreamPart[]) {
  return parts.filter((part) => part.type.endsWith('-delta')).map((part) => ({ ...part, id: '' }))
}

function encodeStreamed(usage: boolean): string {
  const encoder = openAiChat.encodeStream(encodeOptions({ usage }))
  return encoder.encode(decodeAll(streamed)) + encoder.end()
}

function classOf(status: number, error: object) {
  return openAiChat.decodeError(status, new Headers(), JSON.stringify({ error })).class
}

function waitAfter(init: Record<string, string>) {
  return openAiChat.decodeError(429, new Headers(init), '{}').details.retryAfterMs
}

describe('errors', () => {
  test.each([
    [400, { message: 'bad', type: 'invalid_request_error', param: 'temperature' }, 'request'],
    [
      400,
      { message: "This model's maximum context length is 8192 tokens", code: 'context_length_exceeded' },
      'context_window',
    ],
    [400, { message: 'flagged', code: 'content_policy_violation' }, 'content_policy'],
    [400, { message: 'Your credit balance is too low to access the API' }, 'credit'],
    [401, { message: 'Incorrect API key provided', code: 'invalid_api_key' }, 'auth'],
    [402, { message: 'Payment required' }, 'credit'],
    [403, { message: 'Forbidden' }, 'auth'],
    [404, { message: 'The model `gpt-9` does not exist', code: 'model_not_found' }, 'not_found'],
    [404, { message: "No file 'file-1'", type: 'invalid_request_error', param: 'id' }, 'request'],
    [413, { message: 'Too large' }, 'request'],
    [422, { message: 'Unprocessable' }, 'request'],
    [429, { message: 'Rate limit reached', code: 'rate_limit_exceeded' }, 'rate_limit'],
    [429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }, 'credit'],
    [
      429,
      { message: 'You exceeded your current quota, please check your plan and billing details.' },
      'credit',
    ],
    [429, { message: 'Quota per minute. Please try again in 1s.', type: 'insufficient_quota' }, 'credit'],
    [
      429,
      {
        message:
          'Rate limit reached for gpt-5 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s. You can increase your rate limit by adding a payment method at https://platform.openai.com/account/billing.',
        type: 'requests',
        code: 'rate_limit_exceeded',
      },
      'rate_limit',
    ],
    // As a proxy before Gemini words it.
    [
      429,
      { message: `RateLimitError: ${googleQuota}\nPlease retry in 17.30897372s.`, code: '429' },
      'rate_limit',
    ],
    [500, { message: 'The server had an error' }, 'server'],
    [503, { message: 'Overloaded' }, 'overloaded'],
    [529, { message: 'Overloaded' }, 'overloaded'],
    [504, { message: 'Timed out' }, 'timeout'],
  ])('%i %j is class %s', (status, error, expected) => {
    expect(classOf(status, error)).toBe(expected)
  })

  test.each([
    [{ message: googleQuota }, 'rate_limit'],
    [{ message: `${googleQuota} GenerateRequestsPerMinutePerProject` }, 'rate_limit'],
    [{ message: googleQuota, code: 'insufficient_quota' }, 'credit'],
    [{ message: 'Your credit balance is too low.' }, 'credit'],
  ])('%j with a retry-after is class %s', (error, expected) => {
    const decoded = openAiChat.decodeError(
      429,
      new Headers({ 'retry-after': '7' }),
      JSON.stringify({ error }),
    )
    expect(decoded.class).toBe(expected)
  })

  test.each([
    ['a minute', 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier', 'rate_limit', 17_309],
    ['a day', 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', 'credit', undefined],
  ])('the quota of %s at Gemini’s OpenAI-compatible endpoint', (_, quotaId, expected, wait) => {
    const error = {
      code: 429,
      message: `${googleQuota}\nPlease retry in 17.30897372s.`,
      status: 'RESOURCE_EXHAUSTED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
          violations: [{ quotaId, quotaValue: '5' }],
        },
      ],
    }
    for (const body of [[{ error }], { error }]) {
      const decoded = openAiChat.decodeError(429, new Headers(), JSON.stringify(body))
      expect([decoded.class, decoded.details.retryAfterMs]).toEqual([expected, wait])
      const encoded = openAiChat.encodeError(decoded)
      expect(encoded.status).toBe(expected === 'credit' ? 402 : 429)
      expect(JSON.parse(encoded.body)).toMatchObject({
        error: {
          message: error.message,
          code: expected === 'credit' ? 'insufficient_quota' : 'rate_limit_exceeded',
        },
      })
    }
  })

  test('a page that is not the dialect’s at 404 is the configuration’s fault', () => {
    expect(openAiChat.decodeError(404, new Headers(), '<h1>Not Found</h1>').class).toBe('not_found')
  })

  test('retry-after in seconds, in milliseconds, as a date', () => {
    expect(waitAfter({ 'retry-after': '3' })).toBe(3000)
    expect(waitAfter({ 'retry-after': '3', 'retry-after-ms': '250' })).toBe(250)
    expect(waitAfter({ 'retry-after': new Date(Date.now() + 5000).toUTCString() })).toBeGreaterThan(3000)
    expect(waitAfter({ 'retry-after': 'soon' })).toBeUndefined()
    expect(waitAfter({ 'retry-after': '3', 'retry-after-ms': '' })).toBe(3000)
  })

  test('one upstream’s own body goes on byte for byte; of several, the last answers and all are named', () => {
    const body = '{ "error": {"message":"slow", "type":"requests","param":null,"code":"rl"} }'
    const one = openAiChat.decodeError(429, new Headers(), body)
    expect(openAiChat.encodeError(one)).toEqual({ status: 429, body })
    const other = new UmbelError('timeout', 'late', { model: 'a' })
    const all = new UmbelError('rate_limit', 'All 2 failed', { ...one.details, members: [other, one] })
    const encoded = JSON.parse(openAiChat.encodeError(all).body)
    expect(encoded.error).toMatchObject({ type: 'requests', code: 'rl', message: 'All 2 failed' })
    expect(encoded.error.members).toHaveLength(2)
  })

  test('any text is an error of some class, never a throw', () => {
    assert(
      property(integer({ min: 400, max: 599 }), string(), (status, body) => {
        expect(openAiChat.decodeError(status, new Headers(), body)).toBeInstanceOf(UmbelError)
      }),
      { seed: 3 },
    )
  })
})

describe('answers', () => {
  test('decode then encode keeps text, reasoning, tool calls and usage', () => {
    const result: ChatResult = {
      id: 'x',
      model: 'm',
      created: 1,
      content: [
        { type: 'reasoning', text: 'hm', opaque: { origin: maker, data: null } },
        { type: 'text', text: 'yes' },
        { type: 'tool-call', id: 'c', name: 'f', arguments: '{"a": 1}' },
      ],
      finish: 'tool-calls',
      usage: { inputTokens: 4, outputTokens: 3, reasoningTokens: 1 },
    }
    expect(openAiChat.decodeResponse(openAiChat.encodeResponse(result, encodeOptions()), maker)).toEqual(
      result,
    )
  })

  test.each(['', '<html>', '{}', '{"choices":[]}', '[1]', '{"choices":[{"message":"hi"}]}'])(
    '%j is garbage',
    (text) => {
      expect(() => openAiChat.decodeResponse(text, maker)).toThrow(
        expect.objectContaining({ class: 'garbage' }),
      )
    },
  )

  test('an error inside a 200 is that error', () => {
    const text = '{"error":{"message":"no more","code":429}}'
    expect(() => openAiChat.decodeResponse(text, maker)).toThrow(
      expect.objectContaining({ class: 'rate_limit' }),
    )
  })
})
