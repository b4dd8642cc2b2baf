import { describe, expect, test } from 'vitest'
import { UmbelError } from '../../src/core/errors.ts'
import { calculate } from '../../src/providers/edge/calc/calculate.ts'
import { carry } from '../../src/dialects/carried.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { inbound, makerAt, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { ownEntry } from '../../src/core/own-entry.ts'

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty']

function ask(fields: object, content: unknown = 'x') {
  return openAiChat.decodeRequest(inbound({ model: 'm', messages: [{ role: 'user', content }], ...fields }))
}

function sent(fields: object, model: string) {
  return gemini.encodeRequest(ask(fields), { ...usualPatch, model })
}

test('what every object has is no entry of a table', () => {
  for (const word of inherited) expect(ownEntry({ a: 1 }, word)).toBeUndefined()
  expect(ownEntry({ a: 1 }, 'a')).toBe(1)
})

describe.each(inherited)('the word %s from outside is a word like any other', (word) => {
  test('as the extension of an address', () => {
    const url = `https://example.com/a.${word}`
    const request = ask({}, [{ type: 'image_url', image_url: { url } }])
    const { body } = gemini.encodeRequest(request, { ...usualPatch, model: 'gemini-3-pro' })
    expect(body).toContain(`"fileData":{"fileUri":"${url}"}`)
  })

  test('as an effort or a tier: not known, and listed', () => {
    expect(sent({ reasoning_effort: word }, 'gemini-3-pro').dropped).toContain('reasoning_effort')
    expect(sent({ reasoning_effort: word }, 'gemini-2.5-pro').dropped).toContain('reasoning_effort')
    expect(sent({ service_tier: word }, 'gemini-3-pro').dropped).toContain('service_tier')
  })

  test('as a finish reason', () => {
    const chat = { choices: [{ message: { content: 'x' }, finish_reason: word }] }
    expect(openAiChat.decodeResponse(JSON.stringify(chat), makerAt('openai-chat')).finish).toBe('other')
    const answer = { candidates: [{ content: { parts: [{ text: 'x' }] }, finishReason: word }] }
    expect(gemini.decodeResponse(JSON.stringify(answer), makerAt('gemini')).finish).toBe('other')
  })

  test('as the key of an item that is referred to', () => {
    const id = `msg_${carry({ live: { key: word, type: 'message' } })}`
    const body = { model: 'm', input: [{ type: 'item_reference', id }] }
    const headers = new Headers()
    const decode = () => openAiResponses.decodeRequest({ body, bytes: 1, headers, carries: true })
    expect(decode).toThrow(UmbelError)
    expect(decode).toThrow('does not hold its item')
  })

  test.each([
    '5 W',
    'W 5',
    '5 W miles in km',
    'W metres in feet',
    'W of 5 and 6',
    'what is W 5 and 6',
    'sum W 5',
  ])('in a sum: %s', (sum) => expect(calculate(sum.replace('W', word))).toBeUndefined())
})
