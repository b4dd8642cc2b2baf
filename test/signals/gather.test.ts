import { describe, expect, test, vi } from 'vitest'
import { type ClassOf, gatherSignals } from '../../src/signals/gather.ts'
import type { Classified } from '../../src/core/signals.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { toyEmbedder } from '../support/release.ts'
import { inbound } from '../support/dialects.ts'

const text = [{ role: 'user', content: 'what is the weather in Oslo' }]
const part = (content: object) => [{ role: 'user', content: [content] }]

function signalsOf(fields: Record<string, unknown>, headers: Record<string, string> = {}) {
  const body = { model: 'auto', messages: text, ...fields }
  const request = openAiChat.decodeRequest(inbound(body, new Headers(headers)))
  return gatherSignals(request, toyEmbedder, () => undefined)
}

describe('has', () => {
  const all = ['tools', 'image', 'audio', 'file', 'json', 'json_schema', 'reasoning', 'system'] as const

  test.each<[readonly string[], Record<string, unknown>]>([
    [[], {}],
    [['tools'], { tools: [{ type: 'function', function: { name: 'f' } }] }],
    [[], { tools: [] }],
    [['json'], { response_format: { type: 'json_object' } }],
    [
      ['json', 'json_schema'],
      { response_format: { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } } },
    ],
    [[], { response_format: { type: 'text' } }],
    [['reasoning'], { reasoning_effort: 'high' }],
    [['system'], { messages: [{ role: 'developer', content: 'x' }, ...text] }],
    [['image'], { messages: part({ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }) }],
    [['audio'], { messages: part({ type: 'input_audio', input_audio: { data: 'AA', format: 'wav' } }) }],
    [['file'], { messages: part({ type: 'file', file: { file_id: 'file-1' } }) }],
  ])('%j for %j', (expected, fields) => {
    const signals = signalsOf(fields)
    expect(all.filter((what) => signals.has(what))).toEqual(expected)
  })
})

describe('tokens', () => {
  test('grow with the text, tools count, an image counts as many', () => {
    const short = signalsOf({}).tokens
    const long = signalsOf({ messages: [{ role: 'user', content: 'a'.repeat(4000) }] }).tokens
    expect(short).toBeLessThan(20)
    expect(long).toBeGreaterThan(990)
    expect(long).toBeLessThan(1020)
    const parameters = { type: 'object', properties: { text: { description: 'x'.repeat(400) } } }
    const tooled = signalsOf({ tools: [{ type: 'function', function: { name: 'f', parameters } }] }).tokens
    expect(tooled).toBeGreaterThan(short + 100)
    const image = part({
      type: 'image_url',
      image_url: { url: `data:image/png;base64,${'A'.repeat(90_000)}` },
    })
    expect(signalsOf({ messages: image }).tokens).toBeLessThan(2000)
  })
})

test('headers in any case, metadata as text, no tier without a key', () => {
  const signals = signalsOf({ metadata: { team: 'search', size: 3 } }, { 'X-Plan': 'gold' })
  expect(signals.header('x-plan')).toBe('gold')
  expect(signals.header('none')).toBeNull()
  expect(signals.metadata('team')).toBe('search')
  expect(signals.metadata('size')).toBe('3')
  expect(signals.metadata('toString')).toBeUndefined()
  expect(signals.tier).toBeNull()
})

test('a class is asked once, on the vector that is there', () => {
  const said: Classified = {
    label: 'x',
    confidence: 1,
    runnerUp: null,
    threshold: 0.4,
    answer: 'label',
    gap: null,
    abstained: false,
  }
  const classOf = vi.fn<ClassOf>((name) => (name === 'mood' ? said : undefined))
  const request = openAiChat.decodeRequest(inbound({ model: 'auto', messages: text }))
  const signals = gatherSignals(request, toyEmbedder, classOf)
  expect(classOf).not.toHaveBeenCalled()
  expect([signals.class('mood'), signals.class('mood')]).toEqual([said, said])
  expect([signals.class('none'), signals.class('none')]).toEqual([undefined, undefined])
  expect(classOf.mock.calls).toEqual([
    ['mood', signals.vector],
    ['none', signals.vector],
  ])
})

test('the vector is made once, and only when somebody asks', () => {
  const embedOne = vi.fn<(ask: string) => Float32Array>(toyEmbedder.embedOne)
  const body = { model: 'auto', messages: text }
  const request = openAiChat.decodeRequest(inbound(body))
  const signals = gatherSignals(request, { ...toyEmbedder, embedOne }, () => undefined)
  signals.has('tools')
  expect(embedOne).not.toHaveBeenCalled()
  expect(signals.vector).toBe(signals.vector)
  expect(embedOne).toHaveBeenCalledExactlyOnceWith('what is the weather in Oslo')
})
