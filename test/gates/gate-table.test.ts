import * as z from 'zod'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type GateConfig,
  gateSchema,
  gateSchemas,
  makeGate,
  makeRequestGate,
  requestGateSchema,
} from '../../src/gates/gate-table.ts'
import { answer, call, context, embedder, request, user } from './answers.ts'
import { runGates } from '../../src/gates/run-gates.ts'

const written: readonly unknown[] = [
  { jsonSchema: 'request', else: 'retry' },
  { jsonSchema: { type: 'object' } },
  { toolArguments: true },
  { regex: { must: '^\\w', mustNot: ['as an ai', '\\d{9}'] } },
  { regex: { mustNot: 'as an ai' }, else: 'refuse' },
  { words: { mustNot: ['guarantee'] } },
  { length: { words: { min: 1, max: 500 } } },
  { language: 'request' },
  { language: ['en', 'de'], else: 'flag' },
  { pii: { action: 'redact', types: ['email'] } },
  { support: { atLeast: 0.8 } },
  { logprob: { atLeast: -0.5 } },
  { selfReport: { atLeast: 0.8 } },
]
const configs: readonly GateConfig[] = written.map((config) => gateSchema.parse(config))

describe('gates of a config', () => {
  test.each(configs)('%j', (config) => {
    const gate = makeGate(config)
    expect(config).toHaveProperty(gate.name)
    expect(gateSchemas).toHaveProperty(gate.name)
  })

  test('are told to editors', () => {
    expect(JSON.stringify(z.toJSONSchema(z.union([gateSchema, requestGateSchema])))).toContain('"jsonSchema"')
  })

  test('which of them can judge a stream', () => {
    const streaming = configs.map(makeGate).filter(({ window }) => window !== undefined)
    expect(streaming.map(({ name }) => name)).toEqual(['regex', 'words', 'pii'])
  })

  test.each([
    {},
    { jsonSchema: 'x' },
    { toolArguments: false },
    { regex: {} },
    { words: { mustNot: [] } },
    { language: ['xx'] },
    { pii: { action: 'restore' } },
    { logprob: { atLeast: 1 } },
    { length: {}, regex: { must: 'a' } },
    { selfReport: { atLeast: 1, path: 'confidence' } },
  ])('%j is refused', (config) => expect(gateSchema.safeParse(config).success).toBe(false))

  test('never throw, alone or together', () => {
    const gates = configs.map(makeGate)
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'grapheme' }), (text, args) => {
        const given = context({ messages: [user(args)], tools: [{ name: 'f' }] }, [args])
        for (const result of [answer(text), answer([{ type: 'text', text }, call('f', args)]), answer([])]) {
          for (const gate of gates) gate.check(result, given)
          runGates(gates, result, given)
        }
      }),
    )
  })
})

describe('gates on requests', () => {
  test.each([
    { pii: { action: 'redact', restore: true } },
    { injection: { action: 'refuse', falseAlarms: 0.005, in: ['ask'] } },
  ])('%j', (config) => {
    const gate = makeRequestGate(requestGateSchema.parse(config))
    expect(config).toHaveProperty(gate.name)
    assert(
      property(string({ unit: 'binary' }), (text) => {
        gate.check(request({ messages: [user(text)] }), { embedder })
      }),
    )
  })

  test.each([{ injection: { action: 'refuse', falseAlarms: 0.2 } }, { pii: {} }, {}])(
    '%j is refused',
    (config) => {
      expect(requestGateSchema.safeParse(config).success).toBe(false)
    },
  )
})
