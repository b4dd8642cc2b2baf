import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, call, context } from './answers.ts'
import type { Gate, GateContext } from '../../src/core/gate.ts'
import { lengthGate, lengthGateSchema } from '../../src/gates/length.ts'
import { logprobGate } from '../../src/gates/logprob.ts'
import { streamProblem } from '../../src/gates/stream-problem.ts'
import { regexGate, regexGateSchema } from '../../src/gates/regex.ts'
import { runGates } from '../../src/gates/run-gates.ts'
import { selfReportGate } from '../../src/gates/self-report.ts'
import { wordsGate } from '../../src/gates/words.ts'
import { jsonSchemaGate } from '../../src/gates/json-schema.ts'

const outcomeOf = (gate: Gate, text: string, given: GateContext = context()) =>
  gate.check(answer(text), given).outcome

function sure(...values: number[]) {
  return answer('x', { logprobs: { content: values.map((logprob) => ({ token: 'x', logprob })) } })
}

describe('regex', () => {
  const long = 'filler '.repeat(500)
  test.each([
    [{ must: '^(yes|no)$' }, 'Yes', 'accept'],
    [{ must: '^(yes|no)$' }, 'Yes.', 'next'],
    [{ must: '^\\{.*\\}$' }, `{${long}}`, 'accept'],
    [{ must: ['order', '#\\d{6}'] }, `${long} your Order #123456 is here`, 'accept'],
    [{ must: ['order', '#\\d{6}'] }, 'your order', 'next'],
    [{ mustNot: 'as an ai (language )?model' }, `${long} As an AI model, I`, 'next'],
    [{ mustNot: 'as an ai (language )?model' }, long, 'accept'],
    [{ mustNot: '\\bpass\\w+' }, 'compass', 'accept'],
    [{ mustNot: '^sorry' }, `${long} sorry`, 'accept'],
    [{ mustNot: 'end$' }, `${long} end`, 'next'],
    [{ mustNot: 'end$' }, `end ${long}`, 'accept'],
    [{ mustNot: 'foo(?!bar)' }, `${'-'.repeat(253)}foobar ${long}`, 'accept'],
    [{ must: 'a', mustNot: 'b' }, 'ab', 'next'],
  ] as const)('%j on %s', (rules, text, outcome) => {
    const { must, mustNot } = { must: undefined, mustNot: undefined, ...rules }
    const regex = { ...(must && { must: [must].flat() }), ...(mustNot && { mustNot: [mustNot].flat() }) }
    expect(outcomeOf(regexGate({ regex }), text)).toBe(outcome)
  })

  test('reads only what it is told to', () => {
    const content = [{ type: 'reasoning' as const, text: 'secret' }, call('f', '{"a":"secret"}')]
    const run = (channels: ('text' | 'reasoning' | 'arguments')[]) =>
      regexGate({ regex: { mustNot: 'secret', in: channels } }).check(answer(content), context()).outcome
    expect([run(['text']), run(['reasoning']), run(['arguments'])]).toEqual(['accept', 'next', 'next'])
  })

  test.each(['(a+)+', '\\s+a\\s+', '(', '(a{1,20}){1,20}'])('%s is refused', (source) => {
    expect(regexGateSchema.safeParse({ regex: { mustNot: source } }).success).toBe(false)
  })

  test('the slowest that may run end soon on long hostile answers', () => {
    const texts = ['a', 'ab', 'a b'].map((unit) => unit.repeat(20_000))
    for (const source of ['a+b?c', '^a*[ab]*c', 'a{1,20}c', '(?:a|b|ab){1,4}c', '[ab ]*c']) {
      for (const rule of ['must', 'mustNot']) {
        const gate = regexGate(regexGateSchema.parse({ regex: { [rule]: source, window: 1024 } }))
        for (const text of texts) {
          const began = performance.now()
          outcomeOf(gate, text)
          expect(performance.now() - began).toBeLessThan(2500)
        }
      }
    }
  })
})

describe('words', () => {
  test.each([
    [['guarantee'], 'We GUARANTEE it', 'next'],
    [['guarantee'], 'We guaranteed it', 'accept'],
    [['free of charge'], 'free  of\ncharge!', 'next'],
    [['c++'], 'I like C++.', 'next'],
    [['.net'], 'the .NET way', 'next'],
    [['über'], 'uber ÜBER', 'next'],
    [['保証'], '品質を保証します', 'next'],
    [['a-b'], 'a-b', 'next'],
    [['(x)'], 'see (X)', 'next'],
  ])('%j in %s', (mustNot, text, outcome) => {
    expect(outcomeOf(wordsGate({ words: { mustNot } }), text)).toBe(outcome)
  })

  test('must', () => {
    const gate = wordsGate({ words: { must: ['terms apply', 'Umbel'] }, else: 'retry' })
    expect(outcomeOf(gate, 'Umbel: Terms apply.')).toBe('accept')
    expect(gate.check(answer('Umbel'), context())).toEqual({
      outcome: 'retry',
      feedback: 'The answer must contain: terms apply.',
      flags: ['words: missing terms apply'],
    })
  })
})

describe('length', () => {
  test.each([
    [{ characters: { max: 3 } }, 'abcd', 'next'],
    [{ characters: { max: 1 } }, '😀', 'accept'],
    [{ words: { min: 2 } }, "don't", 'next'],
    [{ words: { min: 2, max: 2 } }, 'well-known fact', 'accept'],
    [{ words: { min: 3 } }, '我很好', 'accept'],
    [{ tokens: { max: 2 } }, '123456789', 'next'],
    [{ characters: { min: 1 } }, '', 'next'],
  ])('%j of %s', (length, text, outcome) => {
    expect(outcomeOf(lengthGate({ length }), text)).toBe(outcome)
  })

  test('a turn of tool calls has no length', () => {
    const gate = lengthGate({ length: { words: { min: 5 } } })
    expect(gate.check(answer([call('f', '{}')]), context()).outcome).toBe('accept')
  })

  test('the model is told', () => {
    expect(
      lengthGate({ length: { words: { max: 1 } }, else: 'retry' }).check(answer('a b'), context()),
    ).toMatchObject({
      feedback: 'The answer has 2 words. It must have at most 1.',
    })
    expect(lengthGateSchema.safeParse({ length: { words: { min: 2, max: 1 } } }).success).toBe(false)
  })
})

describe('logprob', () => {
  test.each([
    [{ atLeast: -0.5 }, sure(-0.1, -0.8), 'accept'],
    [{ atLeast: -0.4 }, sure(-0.1, -0.8), 'next'],
    [{ atLeast: -0.5, measure: 'min' as const }, sure(-0.1, -0.8), 'next'],
    [{ atLeast: -1, measure: 'min' as const }, sure(-0.1, -0.8), 'accept'],
    [{ atLeast: -1 }, answer('x'), 'next'],
    [{ atLeast: -1, missing: 'accept' as const }, answer('x'), 'accept'],
    [{ atLeast: -1 }, answer('x', { logprobs: { content: null, refusal: [] } }), 'next'],
    [{ atLeast: -1 }, answer('x', { logprobs: 'what' }), 'next'],
  ])('%j', (logprob, result, outcome) => {
    expect(logprobGate({ logprob }).check(result, context()).outcome).toBe(outcome)
  })
})

describe('selfReport', () => {
  const gate = selfReportGate({ selfReport: { atLeast: 0.8 } })
  test.each([
    ['{"answer":"x","confidence":0.9}', 'accept'],
    ['{"answer":"x","confidence":"0.9"}', 'accept'],
    ['```json\n{"confidence":0.8}\n```', 'accept'],
    ['{"confidence":0.79}', 'next'],
    ['{"confidence":null}', 'next'],
    ['{"confidence":""}', 'next'],
    ['confidence: 0.9', 'next'],
    ['{"__proto__":{"confidence":1}}', 'next'],
  ])('%s', (text, outcome) => expect(outcomeOf(gate, text)).toBe(outcome))

  test('a pointer may lead anywhere', () => {
    const deep = selfReportGate({ selfReport: { path: '/a~1b/0/sure', atLeast: 7 } })
    expect(outcomeOf(deep, '{"a/b":[{"sure":7}]}')).toBe('accept')
    expect(outcomeOf(deep, '{"a/b":[]}')).toBe('next')
  })
})

describe('several gates', () => {
  const json = jsonSchemaGate({ jsonSchema: { type: 'object' } })
  const noX = wordsGate({ words: { mustNot: ['here'] }, else: 'refuse' })

  test('a repair feeds the next gate', () => {
    expect(runGates([json, noX], answer('here: {"a":1}'), context())).toMatchObject({
      outcome: 'repair',
      gate: null,
      flags: ['jsonSchema: repaired'],
      result: { content: [{ text: '{"a":1}' }] },
    })
    expect(runGates([noX, json], answer('here: {"a":1}'), context())).toMatchObject({
      outcome: 'refuse',
      gate: 'words',
    })
  })

  test('the first that objects decides; flags of those before are kept', () => {
    const flagging = lengthGate({ length: { words: { max: 0 } }, else: 'flag' })
    const verdict = runGates([flagging, noX, json], answer('here'), context())
    expect(verdict).toEqual({
      outcome: 'refuse',
      why: 'words: forbidden here',
      gate: 'words',
      flags: ['length: 1 words, not at most 0', 'words: forbidden here'],
    })
    expect(runGates([], answer('x'), context())).toEqual({ outcome: 'accept', flags: [], gate: null })
  })

  test('what needs the whole answer does not stream', () => {
    expect(streamProblem([noX])).toBeUndefined()
    expect(streamProblem([noX, json])).toBe(
      'This route does not stream: its gate "jsonSchema" needs the whole answer. Ask without "stream".',
    )
  })

  test('never throws', () => {
    const gates = [
      regexGate({ regex: { mustNot: 'zzz', must: '' } }),
      wordsGate({ words: { must: ['a'], mustNot: ['b'] } }),
      lengthGate({ length: { words: { min: 1 } } }),
      selfReportGate({ selfReport: { atLeast: 1 } }),
    ]
    assert(
      property(string({ unit: 'binary' }), (text) => {
        for (const gate of gates) gate.check(answer(text), context())
      }),
    )
  })
})
