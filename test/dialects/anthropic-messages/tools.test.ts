import { describe, expect, test } from 'vitest'
import type { Tool } from '../../../src/core/request.ts'
import { request, sent } from './samples.ts'
import { strictSchema } from '../../../src/dialects/anthropic-messages/strict-schema.ts'

const schema = {
  type: 'object',
  properties: { a: { type: 'string', minLength: 2 } },
  required: ['a'],
}
const closed = {
  type: 'object',
  properties: { a: { type: 'string', description: '{minLength: 2}' } },
  required: ['a'],
  additionalProperties: false,
}

const toolsOf = (tool: Tool, changes = {}): unknown => sent(request({ tools: [tool] }), changes)

describe('tools', () => {
  test('as this dialect says them', () => {
    const cacheControl = { type: 'ephemeral' }
    expect(toolsOf({ name: 'f', description: 'd', parameters: schema, cacheControl })).toMatchObject({
      tools: [{ name: 'f', description: 'd', input_schema: schema, cache_control: cacheControl }],
      dropped: [],
    })
    expect(toolsOf({ name: 'f' })).toMatchObject({ tools: [{ name: 'f', input_schema: { type: 'object' } }] })
  })

  test('strict ones as the API can hold to them', () => {
    const tool = { name: 'f', parameters: schema, strict: true }
    expect(toolsOf(tool)).toMatchObject({
      tools: [{ name: 'f', input_schema: closed, strict: true }],
      dropped: ['tools[0].minLength'],
    })
    for (const changes of [{ model: 'claude-sonnet-4-0' }, { quirks: new Set(['no_strict_tools']) }]) {
      expect(toolsOf(tool, changes)).toMatchObject({
        tools: [{ name: 'f', input_schema: schema }],
        dropped: ['tools[0].strict'],
      })
    }
  })

  test.each<[Tool]>([
    [{ name: 'web_search', origin: { dialect: 'openai-responses', data: { type: 'web_search' } } }],
    [{ name: 'custom', origin: { dialect: 'openai-chat', data: { type: 'custom', custom: { name: 'x' } } } }],
    [{ name: 'googleSearch', origin: { dialect: 'gemini', data: { googleSearch: {} } } }],
  ])('built into another API: %j', (tool) => {
    const out = sent(request({ tools: [{ name: 'f' }, tool], toolChoice: { type: 'none' } }))
    expect(out).toMatchObject({
      tools: [{ name: 'f' }],
      tool_choice: { type: 'none' },
      dropped: ['tools[1]'],
    })
  })

  test.each<[Tool]>([
    [{ name: 'f', origin: { dialect: 'openai-chat', data: { type: 'function', function: { name: 'f' } } } }],
    [{ name: 'f', origin: { dialect: 'openai-responses', data: { type: 'function', name: 'f' } } }],
    [{ name: 'f', origin: { dialect: 'gemini', data: { name: 'f' } } }],
  ])('without parameters: %j', (tool) => {
    expect(toolsOf(tool)).toMatchObject({ tools: [{ name: 'f' }], dropped: [] })
  })

  test.each([
    [{ type: 'auto' }, null, undefined],
    [{ type: 'auto' }, false, { type: 'auto', disable_parallel_tool_use: true }],
    [{ type: 'required' }, true, { type: 'any' }],
    [{ type: 'tool', name: 'f' }, false, { type: 'tool', name: 'f', disable_parallel_tool_use: true }],
    [{ type: 'none' }, false, { type: 'none' }],
  ] as const)('choice %j, parallel: %j', (toolChoice, parallelToolCalls, choice) => {
    const out = sent(request({ tools: [{ name: 'f' }], toolChoice, parallelToolCalls }))
    expect(out['tool_choice']).toEqual(choice)
  })
})

describe('the shape of answers', () => {
  const output = { type: 'json_schema', name: 'answer', schema } as const

  test('a schema', () => {
    expect(sent(request({ output }))).toMatchObject({
      output_config: { format: { type: 'json_schema', schema: closed } },
      dropped: ['response_format.minLength'],
    })
  })

  test('is told where it cannot be held to', () => {
    const out = sent(request({ output: { ...output, description: 'A name.' } }), { model: 'kimi-k3' })
    expect(JSON.stringify(out['system'])).toContain('A name. It must fit this JSON Schema')
    expect(out['output_config']).toBeUndefined()
    expect(out.dropped).toEqual(['response_format'])
    const open = { type: 'object', additionalProperties: { type: 'number' } }
    expect(sent(request({ output: { ...output, schema: open } })).dropped).toEqual(['response_format'])
  })

  test('JSON without a schema is told too', () => {
    const out = sent(request({ output: { type: 'json' } }))
    expect(JSON.stringify(out['system'])).toContain('JSON object')
    expect(out.dropped).toEqual(['response_format'])
  })
})

describe('schemas', () => {
  test('what is taken stays, what is not is told', () => {
    const strict = strictSchema({
      $schema: 'x',
      type: 'object',
      title: 'T',
      description: 'D',
      $defs: { n: { type: 'number', minimum: 1 } },
      properties: {
        e: { enum: ['a', 'b'] },
        d: { type: 'string', format: 'date' },
        h: { type: 'string', format: 'hostel' },
        l: { type: 'array', items: { $ref: '#/$defs/n' }, minItems: 1, maxItems: 4 },
        o: { oneOf: [{ type: 'string' }, { type: 'null' }] },
        i: { type: 'object', properties: {}, additionalProperties: false },
      },
    })
    expect(strict?.schema).toEqual({
      type: 'object',
      title: 'T',
      description: 'D',
      $defs: { n: { type: 'number', description: '{minimum: 1}' } },
      properties: {
        e: { enum: ['a', 'b'] },
        d: { type: 'string', format: 'date' },
        h: { type: 'string', description: '{format: "hostel"}' },
        l: { type: 'array', items: { $ref: '#/$defs/n' }, minItems: 1, description: '{maxItems: 4}' },
        o: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        i: { type: 'object', properties: {}, additionalProperties: false },
      },
      additionalProperties: false,
    })
    expect([...(strict?.told ?? [])].toSorted()).toEqual(['format', 'maxItems', 'minimum'])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['anything', {}],
    ['true', true],
    ['an open object', { type: 'object' }],
    ['a map', { type: 'object', properties: {}, additionalProperties: true }],
    ['patterns of names', { type: 'object', properties: {}, patternProperties: { '^a': {} } }],
    ['recursion', { type: 'object', properties: { a: { $ref: '#' } } }],
    [
      'recursion in definitions',
      { $ref: '#/$defs/a', $defs: { a: { type: 'object', properties: { a: { $ref: '#/$defs/a' } } } } },
    ],
    ['a reference elsewhere', { $ref: 'https://x/y' }],
    ['a reference to nothing', { $ref: '#/$defs/a' }],
    [
      'too much that is optional',
      {
        type: 'object',
        properties: Object.fromEntries(Array.from({ length: 25 }, (_, n) => [n, { type: 'null' }])),
      },
    ],
  ])('%s cannot be said', (_, value) => {
    expect(strictSchema(value)).toBeUndefined()
  })

  test('references within references are followed once', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `d${n}`,
        n === 39
          ? { type: 'string' }
          : { anyOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
      ]),
    )
    expect(strictSchema({ $ref: '#/$defs/d0', $defs: defs })).toBeDefined()
  })

  test('depth has an end', () => {
    let deep: unknown = { type: 'string' }
    for (let n = 0; n < 20_000; n += 1) deep = { type: 'array', items: deep }
    expect(strictSchema(deep)).toBeUndefined()
  })
})
