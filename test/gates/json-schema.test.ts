import { assert, json, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, call, context } from './answers.ts'
import { answerText } from '../../src/core/answer-text.ts'
import { jsonSchemaGate, jsonSchemaGateSchema } from '../../src/gates/json-schema.ts'

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    age: { type: 'integer', minimum: 0 },
    tags: { type: 'array', items: { enum: ['a', 'b'] } },
  },
  required: ['name', 'age'],
  additionalProperties: false,
}
const asked = (given: unknown) => context({ output: { type: 'json_schema', name: 'person', schema: given } })
const gate = jsonSchemaGate({ jsonSchema: 'request' })
const good = '{"name":"Ada","age":36}'

describe('answers that pass as they are', () => {
  test.each([good, `\n ${good} \n`, '{\n  "name": "Ada",\n  "age": 36,\n  "tags": ["a", "b"]\n}'])(
    '%s',
    (text) => {
      expect(gate.check(answer(text), asked(schema))).toEqual({ outcome: 'accept', flags: [] })
    },
  )

  test('a turn that calls a tool is not yet the answer', () => {
    expect(gate.check(answer([call('x', '{}')]), asked(schema)).outcome).toBe('accept')
  })

  test('a request without a schema passes, and the record says so', () => {
    expect(gate.check(answer('Hi'), context())).toEqual({
      outcome: 'accept',
      flags: ['jsonSchema: the request has no schema'],
    })
  })

  test('json without a schema: any value that parses', () => {
    const anyJson = context({ output: { type: 'json' } })
    expect(gate.check(answer('{"a": 1}'), anyJson).outcome).toBe('accept')
    expect(gate.check(answer('Sure! {"a": 1}'), anyJson)).toMatchObject({ outcome: 'repair' })
    expect(gate.check(answer('Sure!'), anyJson).outcome).toBe('retry')
  })

  test('an integer beyond 2^53 keeps its digits', () => {
    const id = { type: 'object', properties: { id: { type: 'integer' } } }
    const verdict = gate.check(answer('Here: {"id":12345678901234567891}'), asked(id))
    if (verdict.outcome !== 'repair') throw new Error(verdict.outcome)
    expect(answerText(verdict.result)).toBe('{"id":12345678901234567891}')
  })

  test('a footnote is not taken for the JSON of an answer', () => {
    expect(gate.check(answer(`As in [1]: ${good}`), asked(schema)).outcome).toBe('repair')
    const list = asked({ type: 'array', items: { type: 'number' } })
    expect(gate.check(answer('The numbers are [1, 2].', { finish: 'length' }), list).outcome).toBe('retry')
    expect(gate.check(answer('The numbers are [1, 2].'), list).outcome).toBe('repair')
  })

  test('a recursive schema', () => {
    const tree = {
      $ref: '#/$defs/t',
      $defs: { t: { type: 'object', properties: { c: { $ref: '#/$defs/t' } } } },
    }
    expect(gate.check(answer('{"c":{"c":{}}}'), asked(tree)).outcome).toBe('accept')
    expect(gate.check(answer('{"c":{"c":[]}}'), asked(tree)).outcome).toBe('retry')
  })
})

describe('answers that are repaired here', () => {
  const nested = '{"name":"A {b} [c]","age":1}'
  test.each([
    ['fenced', `\`\`\`json\n${good}\n\`\`\``, good],
    ['prose and a fence', `Here you are:\n\n\`\`\`\n${good}\n\`\`\`\nAnything else?`, good],
    ['prose around', `The answer is ${good}. I hope it helps [1].`, good],
    ['brackets in strings', `So: ${nested}!`, nested],
    [
      'a second fence that corrects the first',
      `\`\`\`json\n{"name":"x"}\n\`\`\`\nNo:\n\`\`\`json\n${good}\n\`\`\``,
      good,
    ],
    ['a fence that is not JSON', `\`\`\`sh\nls\n\`\`\`\n\`\`\`json\n${good}\n\`\`\``, good],
    ['a small example first', `Like {"name": "x"} but real: ${good}`, good],
    ['trailing comma', '{"name":"Ada","age":36,}', '{"name":"Ada","age":36}'],
    ['single quotes', "{'name':'Ada','age':36}", good],
    ['keys without quotes', '{name: "Ada", age: 36}', '{"name": "Ada", "age": 36}'],
    ['comments', '{"name":"Ada", /* years */ "age":36}', '{"name":"Ada",  "age":36}'],
    ['Python words', '{"name":"Ada","age":36,"tags":["a",]}', '{"name":"Ada","age":36,"tags":["a"]}'],
    ['no closing bracket', '{"name":"Ada","age":36', good],
    ['a fence that is not closed', '```json\n{"name":"Ada","age":36', good],
    ['curly quotes', '{“name”: “Ada”, “age”: 36}', '{"name": "Ada", "age": 36}'],
  ])('%s', (_, text, repaired) => {
    const verdict = gate.check(answer(text), asked(schema))
    expect(verdict).toMatchObject({ outcome: 'repair', flags: ['jsonSchema: repaired'] })
    if (verdict.outcome === 'repair') expect(answerText(verdict.result)).toBe(repaired)
  })

  test('several text blocks become one, other blocks stay, log-probabilities go', () => {
    const content = [
      { type: 'reasoning' as const, text: 'hm' },
      { type: 'text' as const, text: 'So: {"name":"Ada",' },
      { type: 'text' as const, text: '"age":36}' },
    ]
    const verdict = gate.check(answer(content, { logprobs: { content: [] } }), asked(schema))
    expect(verdict).toMatchObject({
      outcome: 'repair',
      result: {
        content: [
          { type: 'reasoning', text: 'hm' },
          { type: 'text', text: good },
        ],
      },
    })
    expect(verdict.outcome === 'repair' && 'logprobs' in verdict.result).toBe(false)
  })
})

describe('answers that do not pass', () => {
  test('the model is told each place', () => {
    const verdict = gate.check(answer('{"age":-1,"tags":["a","z"],"extra":true}'), asked(schema))
    expect(verdict.outcome).toBe('retry')
    const { feedback } = verdict.outcome === 'retry' ? verdict : { feedback: '' }
    expect(feedback).toContain('- the value: Instance does not have required property "name"')
    expect(feedback).toContain('- /age: ')
    expect(feedback).toContain('- /tags/1: ')
    expect(verdict.flags.join()).not.toContain('extra')
  })

  test('what must not be there is told so', () => {
    const verdict = gate.check(answer('{"name":"Ada","age":36,"town":"Rome"}'), asked(schema))
    const { feedback } = verdict.outcome === 'retry' ? verdict : { feedback: '' }
    expect(feedback).toContain('- /town: Must not be there.')
  })

  test('prose only', () => {
    expect(gate.check(answer('I cannot do that.'), asked(schema))).toMatchObject({
      outcome: 'retry',
      flags: ['jsonSchema: no JSON'],
    })
  })

  test('what was cut short is not repaired to something that happens to fit', () => {
    const cut = answer('{"name":"Ada","age":3', { finish: 'length' })
    expect(gate.check(cut, asked(schema))).toMatchObject({
      outcome: 'retry',
      flags: ['jsonSchema: the answer was cut short'],
    })
  })

  test.each([
    ['next', 'next'],
    ['refuse', 'refuse'],
    ['flag', 'accept'],
  ] as const)('else %s', (otherwise, outcome) => {
    const strict = jsonSchemaGate({ jsonSchema: schema, else: otherwise })
    expect(strict.check(answer('no'), context())).toMatchObject({ outcome, flags: ['jsonSchema: no JSON'] })
  })

  test.each([[{ $ref: '#/nowhere' }], [{ $ref: '#' }], [7], [{ type: 'string', pattern: '(' }]])(
    'a schema that cannot be used: %j',
    (broken) => {
      const verdict = gate.check(answer('"x"'), asked(broken))
      if (JSON.stringify(broken).includes('pattern')) {
        expect(verdict.flags).toEqual(['jsonSchema: a pattern of the schema was not checked'])
      } else
        expect(verdict).toMatchObject({ outcome: 'refuse', why: 'jsonSchema: the schema cannot be checked' })
    },
  )
})

describe('hostile schemas and answers', () => {
  test("the caller's schema is not written to", () => {
    const given = structuredClone(schema)
    gate.check(answer(good), asked(given))
    expect(given).toEqual(schema)
  })

  test('slow patterns are skipped, and the record says so', () => {
    const slow = { type: 'object', properties: { pattern: { type: 'string', pattern: '(a+)+$' } } }
    const text = JSON.stringify({ pattern: `${'a'.repeat(5000)}!` })
    const began = performance.now()
    expect(gate.check(answer(text), asked(slow))).toEqual({
      outcome: 'accept',
      flags: ['jsonSchema: a pattern of the schema was not checked'],
    })
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('a pattern is checked as long as the texts are short enough for it', () => {
    const email = { type: 'string', pattern: '^[^@]+@[^@]+\\.[a-z]+$' }
    expect(gate.check(answer('"ada@b.org"'), asked(email)).outcome).toBe('accept')
    expect(gate.check(answer('"ada"'), asked(email)).outcome).toBe('retry')
    expect(gate.check(answer(`"${'a'.repeat(30_000)}"`), asked(email)).flags).toEqual([
      'jsonSchema: a pattern of the schema was not checked',
    ])
  })

  test('nested very deep', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(() => gate.check(answer(deep), asked({ type: 'object' }))).not.toThrow()
    expect(() => gate.check(answer('['.repeat(50_000)), asked({ type: 'object' }))).not.toThrow()
  })

  test('a long answer of brackets and fences ends soon', () => {
    const began = performance.now()
    for (const unit of ['{', '[]{', '```\n', '{"', '```json\n{'])
      gate.check(answer(unit.repeat(8000)), asked(schema))
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('never throws, and a JSON text that fits is found in prose', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        gate.check(answer(text), asked(schema))
      }),
    )
    assert(
      property(json(), (text) => {
        const value: unknown = JSON.parse(text)
        if (typeof value !== 'object' || value === null) return
        const verdict = gate.check(answer(`Here: ${text}\nDone.`), asked({}))
        expect(verdict.outcome).toBe('repair')
        if (verdict.outcome === 'repair') expect(answerText(verdict.result)).toBe(text)
      }),
    )
  })
})

test('the schema of the config', () => {
  expect(jsonSchemaGateSchema.safeParse({ jsonSchema: 'request', else: 'retry' }).success).toBe(true)
  expect(jsonSchemaGateSchema.safeParse({ jsonSchema: { type: 'object' } }).success).toBe(true)
  expect(jsonSchemaGateSchema.safeParse({ jsonSchema: 'other' }).success).toBe(false)
  expect(() => jsonSchemaGate({ jsonSchema: { $id: 'https://[' } })).toThrow()
})
