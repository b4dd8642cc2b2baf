import { describe, expect, test } from 'vitest'
import type { ChatRequest, Tool } from '../../../src/core/request.ts'
import { send } from './chat-request.ts'

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const weather: Tool = { name: 'weather', description: 'The weather', parameters }
const schema = { type: 'object', properties: { a: { type: 'number' } } }
const json: ChatRequest['output'] = { type: 'json_schema', name: 'answer', schema }

const choose = (toolChoice: ChatRequest['toolChoice'], tool = weather): unknown =>
  send({ tools: [tool], toolChoice }).body['toolConfig']

const form = (output: ChatRequest['output']): unknown => send({ output }).body['generationConfig']

describe('tools', () => {
  test('are declared with JSON Schema', () => {
    const { body, dropped } = send({ tools: [weather, { name: 'now' }, { name: 'any', parameters: {} }] })
    expect(body['tools']).toEqual([
      {
        functionDeclarations: [
          { name: 'weather', description: 'The weather', parametersJsonSchema: parameters },
          { name: 'now' },
          { name: 'any', parametersJsonSchema: { type: 'object' } },
        ],
      },
    ])
    expect(body).not.toHaveProperty('toolConfig')
    expect(dropped).toEqual([])
  })

  test('that another vendor runs are listed, not declared', () => {
    const search: Tool = {
      name: 'web_search',
      origin: { dialect: 'anthropic-messages', data: { type: 'web_search_20250305', name: 'web_search' } },
    }
    const own: Tool = {
      ...weather,
      origin: { dialect: 'anthropic-messages', data: { type: 'custom', input_schema: {} } },
    }
    const { body, dropped } = send({ tools: [search, own] })
    expect(body['tools']).toMatchObject([{ functionDeclarations: [{ name: 'weather' }] }])
    expect(dropped).toEqual(['tools[0]'])
    expect(send({ tools: [search], toolChoice: { type: 'required' } }).body).not.toHaveProperty('tools')
  })
})

describe('the choice of a tool', () => {
  test('has its modes', () => {
    expect(choose({ type: 'auto' })).toBeUndefined()
    expect(choose({ type: 'none' })).toEqual({ functionCallingConfig: { mode: 'NONE' } })
    expect(choose({ type: 'required' })).toEqual({ functionCallingConfig: { mode: 'ANY' } })
    expect(choose({ type: 'tool', name: 'weather' })).toEqual({
      functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['weather'] },
    })
  })

  test('strict tools are held to their schemas', () => {
    const strict = { ...weather, strict: true }
    expect(choose({ type: 'auto' }, strict)).toEqual({ functionCallingConfig: { mode: 'VALIDATED' } })
    expect(choose({ type: 'required' }, strict)).toEqual({ functionCallingConfig: { mode: 'ANY' } })
  })

  test('means nothing without tools', () => {
    expect(send({ toolChoice: { type: 'required' } }).body).not.toHaveProperty('toolConfig')
  })
})

describe('the form of the answer', () => {
  test('is JSON, of any or of one schema', () => {
    expect(form({ type: 'json' })).toEqual({ responseMimeType: 'application/json' })
    expect(form(json)).toEqual({ responseMimeType: 'application/json', responseJsonSchema: schema })
    expect(form({ type: 'json_schema', name: 'a', schema: undefined })).toEqual({
      responseMimeType: 'application/json',
    })
    expect(form({ ...json, description: 'An answer' })).toMatchObject({
      responseJsonSchema: { description: 'An answer' },
    })
  })

  test('goes with tools since Gemini 3', () => {
    expect(send({ tools: [weather], output: json }).body).toMatchObject({
      tools: [{}],
      generationConfig: { responseJsonSchema: schema },
    })
  })

  test('before that another model has to answer', () => {
    expect(() => send({ tools: [weather], output: json }, 'gemini-2.5-pro')).toThrow(
      expect.objectContaining({
        class: 'unsupported',
        details: { param: 'response_format', code: 'unsupported_parameter' },
      }),
    )
    const none = send({ tools: [weather], output: json, toolChoice: { type: 'none' } }, 'gemini-2.5-pro')
    expect(none.body).not.toHaveProperty('tools')
    expect(none.body).toMatchObject({ generationConfig: { responseJsonSchema: schema } })
  })

  test('does not matter where a call is the answer', () => {
    const { body, dropped } = send({ tools: [weather], output: json, toolChoice: { type: 'required' } })
    expect(body).not.toHaveProperty('generationConfig')
    expect(dropped).toEqual(['response_format'])
  })
})
