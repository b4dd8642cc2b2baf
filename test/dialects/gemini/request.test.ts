import { describe, expect, test } from 'vitest'
import { send } from './chat-request.ts'

const bound = (maxOutputTokens: number | null, allowed: number): unknown =>
  send({ maxOutputTokens }, 'gemini-3.8-flash', { maxOutputTokens: allowed }).body['generationConfig']

const tier = (serviceTier: string): unknown => send({ serviceTier }).body['serviceTier']

describe('path', () => {
  test('names the model and the method', () => {
    expect(send({}, 'gemini-3.8-flash').path).toBe('/v1beta/models/gemini-3.8-flash:generateContent')
    expect(send({}, 'models/gemini-3.8-flash', { stream: true }).path).toBe(
      '/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse',
    )
    expect(send({}, 'tunedModels/mine').path).toBe('/v1beta/tunedModels/mine:generateContent')
  })

  test('escapes whatever else a name holds', () => {
    expect(send({}, 'a/b:c?d#e').path).toBe('/v1beta/models/a%2Fb%3Ac%3Fd%23e:generateContent')
    expect(send({}, 'models/../../x').path).toBe('/v1beta/models/..%2F..%2Fx:generateContent')
  })
})

describe('a plain request', () => {
  test('is nothing but its contents', () => {
    expect(send({})).toEqual({
      path: '/v1beta/models/gemini-3.8-flash:generateContent',
      body: { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] },
      dropped: [],
    })
  })

  test('asks for one answer only', () => {
    expect(() => send({ choices: 2 })).toThrow(
      expect.objectContaining({ class: 'request', details: { param: 'n', code: 'unsupported_value' } }),
    )
  })
})

describe('sampling', () => {
  test('has a word for all of it', () => {
    const sampling = {
      temperature: 0,
      topP: 0.9,
      topK: 40,
      frequencyPenalty: 0.5,
      presencePenalty: -0.5,
      seed: 7,
      stop: ['a', 'b'],
    }
    const { body, dropped } = send({ sampling, maxOutputTokens: 100 })
    expect(body['generationConfig']).toEqual({
      temperature: 0,
      topP: 0.9,
      topK: 40,
      frequencyPenalty: 0.5,
      presencePenalty: -0.5,
      seed: 7,
      stopSequences: ['a', 'b'],
      maxOutputTokens: 100,
    })
    expect(dropped).toEqual([])
  })

  test('a seed of more than 32 bits stays a seed', () => {
    expect(send({ sampling: { seed: 2 ** 40 + 5 } }).body['generationConfig']).toEqual({ seed: 5 })
  })

  test('more than five stop sequences are cut, and listed by the caller’s word', () => {
    const stop = ['1', '2', '3', '4', '5', '6']
    const chat = send({ sampling: { stop } })
    expect(chat.body['generationConfig']).toEqual({ stopSequences: ['1', '2', '3', '4', '5'] })
    expect(chat.dropped).toEqual(['stop'])
    expect(send({ sampling: { stop }, dialect: 'anthropic-messages' }).dropped).toEqual(['stop_sequences'])
  })

  test('Gemini 2.5 refuses penalties', () => {
    const { body, dropped } = send(
      { sampling: { frequencyPenalty: 1, presencePenalty: 0 } },
      'models/gemini-2.5-flash',
    )
    expect(body).not.toHaveProperty('generationConfig')
    expect(dropped).toEqual(['frequency_penalty'])
  })

  test('a budget lowers the bound of the answer, or sets one', () => {
    expect(bound(900, 100)).toEqual({ maxOutputTokens: 100 })
    expect(bound(50, 100)).toEqual({ maxOutputTokens: 50 })
    expect(bound(null, 100)).toEqual({ maxOutputTokens: 100 })
    const limited = send({ maxOutputTokens: 200_000 }, 'gemini-3.8-flash', { outputLimit: 65_536 })
    expect(limited.body['generationConfig']).toEqual({ maxOutputTokens: 65_536 })
    expect(send({}, 'gemini-3.8-flash', { outputLimit: 65_536 }).body).not.toHaveProperty('generationConfig')
  })

  test('log-probabilities', () => {
    expect(send({ logprobs: { top: 3 } }).body['generationConfig']).toEqual({
      responseLogprobs: true,
      logprobs: 3,
    })
    expect(send({ logprobs: { top: 0 } }).body['generationConfig']).toEqual({ responseLogprobs: true })
  })
})

describe('what has no word', () => {
  test('is listed by the caller’s names', () => {
    const fields = {
      parallelToolCalls: false,
      user: 'ann',
      metadata: { a: 'b' },
      tools: [{ name: 'f' }],
      serviceTier: 'scale',
      extra: { 'openai-chat': { logit_bias: { 1: 2 }, store: true, prediction: null } },
    }
    expect(new Set(send(fields).dropped)).toEqual(
      new Set(['parallel_tool_calls', 'user', 'metadata', 'service_tier', 'logit_bias', 'store']),
    )
    expect(new Set(send({ ...fields, dialect: 'anthropic-messages', extra: {} }).dropped)).toEqual(
      new Set(['tool_choice.disable_parallel_tool_use', 'metadata.user_id', 'metadata', 'service_tier']),
    )
  })

  test('service tiers that Gemini has are asked for', () => {
    expect(tier('flex')).toBe('flex')
    expect(tier('priority')).toBe('priority')
    expect(tier('default')).toBe('standard')
    expect(tier('auto')).toBeUndefined()
  })
})
