import { describe, expect, test } from 'vitest'
import { chatRequest, maker, patchFor } from './chat-request.ts'
import { geminiCountTokens } from '../../../src/dialects/gemini/index.ts'

describe('counting tokens', () => {
  test('sends what would be sent for an answer', () => {
    const request = chatRequest({ tools: [{ name: 'f' }], user: 'ann' })
    const { path, body, dropped } = geminiCountTokens.encodeRequest(request, patchFor('gemini-3.8-flash'))
    expect(path).toBe('/v1beta/models/gemini-3.8-flash:countTokens')
    expect(JSON.parse(body)).toEqual({
      generateContentRequest: {
        model: 'models/gemini-3.8-flash',
        contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
        tools: [{ functionDeclarations: [{ name: 'f' }] }],
      },
    })
    expect(dropped).toEqual(['user'])
  })

  test('gets a usage without an output', () => {
    const result = geminiCountTokens.decodeResponse('{"totalTokens":31,"cachedContentTokenCount":9}', maker)
    expect(result).toMatchObject({
      content: [],
      usage: { inputTokens: 31, outputTokens: 0, cachedReadTokens: 9 },
    })
  })

  test('of what is not a count is garbage, or the error that it carries', () => {
    for (const text of ['', '[]', '{"totalTokens":"31"}']) {
      expect(() => geminiCountTokens.decodeResponse(text, maker)).toThrow(
        expect.objectContaining({ class: 'garbage' }),
      )
    }
    expect(() => geminiCountTokens.decodeResponse('{"error":{"code":503,"message":"busy"}}', maker)).toThrow(
      expect.objectContaining({ class: 'overloaded' }),
    )
  })
})
