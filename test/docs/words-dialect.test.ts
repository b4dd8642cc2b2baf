import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inbound, makerAt, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { words } from './words-dialect.ts'

test('the outline in docs/dialects.md is this file, as it would stand in src/dialects', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/dialects.md'), 'utf8')
  const file = readFileSync(join(import.meta.dirname, 'words-dialect.ts'), 'utf8')
  const moved = file.replaceAll("'../../src/dialects/", "'../").replaceAll("'../../src/", "'../../")
  expect(page).toContain(moved.trim())
})

test('the outline works', () => {
  const messages = [{ role: 'user', content: 'Hi' }]
  const tools = [{ type: 'function', function: { name: 'f' } }]
  const request = openAiChat.decodeRequest(inbound({ model: 'm', messages, tools }))
  expect(words.encodeRequest(request, usualPatch)).toEqual({
    path: '/answer',
    body: '{"model":"up","turns":[{"role":"user","texts":["Hi"]}],"stream":false}',
    dropped: ['tools'],
  })
  expect(words.decodeResponse('{"answer":"Ho"}', makerAt('words')).content).toEqual([
    { type: 'text', text: 'Ho' },
  ])
  expect(() => words.decodeResponse('{}', makerAt('words'))).toThrow('no answer')
  const decoder = words.decodeStream(makerAt('words'))
  const parts = decoder.push(new TextEncoder().encode('data: {"word":"Ho"}\n\ndata: {}\n\n'))
  expect([...parts, ...decoder.end()].map(({ type }) => type)).toEqual([
    'start',
    'text-start',
    'text-delta',
    'text-end',
    'finish',
  ])
  expect(words.decodeStream(makerAt('words')).end().at(-1)?.type).toBe('error')
  const error = words.decodeError(429, new Headers({ 'retry-after': '2' }), '{"error":"Slow down"}')
  expect([error.class, error.message, error.details.retryAfterMs]).toEqual(['rate_limit', 'Slow down', 2000])
})
