import { describe, expect, test } from 'vitest'
import type { ChatRequest, JsonObject } from '../../../src/core/request.ts'
import { itemId, readItemId } from '../../../src/dialects/openai-responses/item-id.ts'
import { loadCallId } from '../../../src/dialects/carried.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import { anthropic, decode, dropped, eventsOf, openai, sent, streamedSlowly, thrownBy } from './support.ts'

const asked = (...input: unknown[]) => ({ model: 'm', input })
const user = { role: 'user', content: 'hi' }
const reference = (id: string) => ({ type: 'item_reference', id })
const gemini = { origin: { provider: 'g', model: 'gm', dialect: 'gemini' }, data: 'SIGNATURE' }

interface Item extends JsonObject {
  readonly id: string
  readonly call_id: string
}

const idOf = (item: Item | undefined) => item?.id ?? ''
const callIdOf = (item: Item | undefined) => item?.call_id ?? ''

/** The output of a JSON answer. */
function answered(
  request: ChatRequest,
  content: Parameters<typeof openAiResponses.encodeResponse>[0]['content'],
): Item[] {
  const result = { id: 'x', model: 'm', created: 1, content, finish: 'stop', usage: null } as const
  return JSON.parse(openAiResponses.encodeResponse(result, { model: 'm', usage: true, request })).output
}

const request = decode(asked(user))
const call = { type: 'tool-call', id: 'c1', name: 'f', arguments: '{}', opaque: gemini } as const
const result = (callId: string) => ({ type: 'function_call_output', call_id: callId, output: 'x' })

describe('a call that has something to return', () => {
  test.each([undefined, false])('carries it in the id that every client returns, with store %s', (store) => {
    const [item] = answered(decode({ ...asked(user), store }), [call])
    expect(callIdOf(item)).toBe(loadCallId('c1', { opaque: gemini }))
    const bare = { type: 'function_call', call_id: callIdOf(item), name: 'f', arguments: '{}' }
    const { messages, source } = decode(asked(user, bare, result(callIdOf(item))))
    expect(messages[1]?.content).toEqual([call])
    expect(messages[2]?.content).toMatchObject([{ callId: 'c1' }])
    expect(source).toBeNull()
  })

  test('goes bare to an upstream of this dialect', () => {
    const [item] = answered(request, [call])
    const again = decode(asked(user, item, result(callIdOf(item))))
    expect(sent(again)['input']).toEqual([
      user,
      { type: 'function_call', status: 'completed', call_id: 'c1', name: 'f', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c1', output: 'x' },
    ])
    expect(dropped(again)).toEqual(['reasoning'])
  })
})

describe('references', () => {
  test('to items of a JSON answer are those items, once', () => {
    const output = answered(request, [
      { type: 'reasoning', text: 'Hm.', opaque: { origin: anthropic, data: 's' } },
      { type: 'text', text: 'A' },
      call,
    ])
    const ids = output.map(({ id }) => reference(id))
    const { messages } = decode(asked(user, ...ids, ...ids, result(callIdOf(output[2]))))
    expect(messages[1]?.content).toEqual([
      { type: 'reasoning', text: 'Hm.', opaque: { origin: anthropic, data: 's' } },
      { type: 'text', text: 'A' },
      call,
    ])
    // Whole and by reference: still once.
    expect(decode(asked(user, ...output, ...ids)).messages[1]?.content).toHaveLength(3)
  })

  test('to what another has stored go to it untouched, and are an opaque block for others', () => {
    const body = asked(user, reference('msg_upstream'), { id: 'rs_upstream' })
    const theirs = decode(body)
    expect(sent(theirs)).toEqual({ ...body, model: 'up' })
    expect(theirs.messages[1]?.content).toMatchObject([
      {
        type: 'opaque',
        opaque: { origin: { dialect: 'openai-responses' }, data: reference('msg_upstream') },
      },
      { type: 'opaque' },
    ])
  })

  test('beside what we carried they still go', () => {
    const [text] = answered(request, [{ type: 'text', text: 'A' }])
    const mixed = decode(asked(user, reference('msg_upstream'), user, reference(idOf(text))))
    expect(sent(mixed)['input']).toEqual([
      user,
      reference('msg_upstream'),
      user,
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'A', annotations: [] }] },
    ])
  })

  test('to a text whose content came back nowhere are refused, with the way out', () => {
    const id = itemId('message', { live: { key: 'k', type: 'message' } })
    const error = thrownBy(() => decode(asked(user, reference(id))))
    expect(error.details.param).toBe('input[1].id')
    expect(error.message).toContain('store: false')
    expect(thrownBy(() => decode(asked(user, reference(`${id}x`)))).details.param).toBe('input[1].id')
    expect(thrownBy(() => decode(asked(user, reference('msg_umbel1_')))).details.param).toBe('input[1].id')
    const lost = itemId('reasoning', { live: { key: 'k', type: 'reasoning' } })
    expect(decode(asked(user, reference(lost))).messages).toHaveLength(1)
  })

  test('an id of ours that was damaged does not harm an item that is whole', () => {
    const item = {
      type: 'message',
      id: 'msg_umbel1_%%',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'A' }],
    }
    expect(sent(decode(asked(user, item)))['input']).toEqual([
      user,
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'A' }] },
    ])
  })

  test('what a caller changed in an item is its word', () => {
    const [text] = answered(request, [{ type: 'text', text: 'A' }])
    const edited = { ...text, content: [{ type: 'output_text', text: 'B', annotations: [] }] }
    expect(decode(asked(user, edited)).messages[1]?.content).toEqual([{ type: 'text', text: 'B' }])
  })
})

describe('what an upstream of this dialect made', () => {
  const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'E' }
  const text = {
    type: 'message',
    id: 'msg_1',
    role: 'assistant',
    content: [{ type: 'output_text', text: 'A', annotations: [] }],
  }
  const tool = {
    type: 'function_call',
    id: 'fc_1',
    call_id: 'c1',
    name: 'f',
    arguments: '{}',
    status: 'completed',
  }
  const tools = [{ type: 'function', name: 'f', parameters: {} }]
  const first = decode({ ...asked(user), tools })
  const rewritten: JsonObject = JSON.parse(
    openAiResponses.rewriteResponse?.(
      JSON.stringify({ output: [reasoning, text, tool, { type: 'web_search_call', id: 'ws' }] }),
      first,
      openai,
    ) ?? '',
  )
  const output = Array.isArray(rewritten['output']) ? rewritten['output'] : []

  test('is rewritten only where a next step may need it', () => {
    expect(openAiResponses.rewrites?.(first)).toBe(true)
    expect(openAiResponses.rewrites?.(decode({ ...asked(user), tools, store: true }))).toBe(true)
    expect(openAiResponses.rewrites?.(decode({ ...asked(user), tools, store: false }))).toBe(false)
    expect(openAiResponses.rewrites?.(decode(asked(user)))).toBe(false)
    expect(output[3]).toEqual({ type: 'web_search_call', id: 'ws' })
    expect(openAiResponses.rewriteResponse?.('{"x":1}', first, openai)).toBe('{"x":1}')
  })

  test.each([
    ['whole', output.slice(0, 3)],
    ['by reference', output.slice(0, 3).map(({ id }) => reference(id))],
  ])('goes back to it under its own ids, %s', (_, items) => {
    const again = decode(asked(user, ...items, result('c1')))
    expect(sent(again, { provider: 'openai' })['input']).toEqual([user, reasoning, text, tool, result('c1')])
    expect(dropped(again, { provider: 'openai' })).toEqual([])
  })

  test('goes to another without its ids and its reasoning', () => {
    const again = decode(asked(user, ...output.slice(0, 3), result('c1')))
    const { id: _text, ...bareText } = text
    const { id: _tool, ...bareTool } = tool
    expect(sent(again, { provider: 'azure' })['input']).toEqual([user, bareText, bareTool, result('c1')])
    expect(dropped(again, { provider: 'azure' })).toEqual(['reasoning'])
  })

  test('ids that it would refuse are left out', () => {
    const long = { ...tool, id: `fc_${'x'.repeat(80)}` }
    const id = itemId('function_call', { kept: { item: long, origin: openai } })
    const { id: _, ...bare } = tool
    expect(sent(decode(asked(user, reference(id), result('c1'))), { provider: 'openai' })['input']).toEqual([
      user,
      bare,
      result('c1'),
    ])
  })
})

test('reasoning that streams comes back by its encrypted content alone', () => {
  const unstored = decode({ ...asked(user), store: false })
  const events = eventsOf(
    streamedSlowly(
      [
        {
          type: 'reasoning-end',
          id: 'r',
          opaque: { origin: anthropic, data: { type: 'redacted_thinking', data: 'x' } },
        },
        { type: 'finish', reason: 'stop' },
      ],
      unstored,
    ),
  )
  const done = events.find(({ type }) => type === 'response.output_item.done')
  const item: JsonObject = Object(done?.['item'])
  const { id: _, ...bare } = item
  for (const each of [item, bare]) {
    expect(decode(asked(user, each)).messages[1]?.content).toEqual([
      { type: 'reasoning', opaque: { origin: anthropic, data: { type: 'redacted_thinking', data: 'x' } } },
    ])
  }
})

test('an id holds what was put in it', () => {
  const cargo = { kept: { item: { type: 'message', content: 'ü🌼' }, origin: openai } }
  expect(readItemId(itemId('message', cargo))).toEqual(cargo)
  expect(itemId('message', cargo)).toMatch(/^msg_umbel1_[\w-]+$/)
  expect(readItemId('msg_68a1')).toBeUndefined()
})
