import { anything, assert, constantFrom, jsonValue, object, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, jsonText } from '../../src/aggregation/json/write-json.ts'
import { findJson } from '../../src/core/json/find-json.ts'
import { parseJson, type JsonValue } from '../../src/core/json/json-value.ts'
import { parsePattern, without } from '../../src/aggregation/json/path-pattern.ts'

function parsed(text: string): JsonValue {
  const value = parseJson(text)
  if (value === undefined) throw new Error(`not JSON: ${text}`)
  return value
}

const canonical = (text: string) => canonicalJson(parsed(text))

describe('canonical JSON', () => {
  test.each([
    ['{"b":1,"a":2}', '{"a":2,"b":1}'],
    ['{"a":1.0}', '{"a":1}'],
    ['{"a":-0}', '{"a":0}'],
    ['{"a":1e2}', '{"a":100}'],
    ['{"a":"\\u0041"}', '{"a":"A"}'],
    ['"e\\u0301"', '"\u00e9"'],
    ['{"e\\u0301":1}', '{"\u00e9":1}'],
    ['{"a":1,"a":2}', '{"a":2}'],
    ['[ 1 , [ ] , { } ]', '[1,[],{}]'],
    [
      '{"\u20ac":1,"\\r":2,"1":3,"\ud83d\ude02":4,"\ufffd":5}',
      '{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude02":4,"\ufffd":5}',
    ],
    ['{"__proto__":{"x":1}}', '{"__proto__":{"x":1}}'],
    ['1e999', '1e999'],
  ])('of %s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  test('tells large integers apart that are one double', () => {
    expect(canonical('{"id":12345678901234567890}')).toBe('{"id":12345678901234567890}')
    expect(canonical('[12345678901234567890]')).not.toBe(canonical('[12345678901234567891]'))
  })

  test('is the same for its own text', () => {
    assert(
      property(jsonValue(), (value) => {
        const once = canonical(JSON.stringify(value))
        expect(canonical(once)).toBe(once)
      }),
    )
  })

  test('does not mind the order of keys, nor white space', () => {
    assert(
      property(object({ maxDepth: 3, values: [string(), constantFrom(0, 1.5, -3, true, null)] }), (value) => {
        const turned = JSON.stringify(reversed(value), null, 2)
        expect(canonical(turned)).toBe(canonical(JSON.stringify(value)))
      }),
    )
  })

  test('says what JSON says', () => {
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(JSON.parse(jsonText(parsed(text)))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is given up for what is nested too deeply', () => {
    expect(parseJson('['.repeat(50_000) + ']'.repeat(50_000))).toBeUndefined()
    expect(parseJson('['.repeat(100) + ']'.repeat(100))).toBeDefined()
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reversed(child)]),
  )
}

describe('JSON in an answer', () => {
  test.each([
    ['{"a":1}', 'whole', '{"a":1}'],
    ['  [1,2]\n', 'whole', '[1,2]'],
    ['Here you are:\n```json\n{"a":1}\n```\nEnjoy!', 'fence', '{"a":1}'],
    ['```\n{"a":1}\n```', 'fence', '{"a":1}'],
    ['~~~json\n{"a":1}\n~~~', 'fence', '{"a":1}'],
    ['First\n```json\n{"a":1}\n```\nno, rather\n```json\n{"a":2}\n```', 'fence', '{"a":2}'],
    ['The result is {"a": "}", "b": [1]} as asked.', 'prose', '{"a":"}","b":[1]}'],
    ['So: ```json5 title=x\n[1]``` and no more.', 'fence', '[1]'],
    ['```bash\nls\n```\n```json\n{"a":1}\n```\n```\nnot JSON\n```', 'fence', '{"a":1}'],
    ['~~~\n{"a":"```"}\n~~~', 'fence', '{"a":"```"}'],
    ['{x} and then {"a":1}', 'prose', '{"a":1}'],
    ['{"a":1} or rather {"a":1,"b":2}', 'prose', '{"a":1,"b":2}'],
    ['As in [1], the list is ["x","y"].', 'prose', '["x","y"]'],
    ['It is [0,{}] and no more.', 'prose', '[0,{}]'],
    ['Weights: [0.5, -1, null]', 'prose', '[0.5,-1,null]'],
    [`${'[1, 2] [ ] [a](b) '.repeat(100)}{"a":1}`, 'prose', '{"a":1}'],
  ])('is found in %j', (text, where, expected) => {
    const found = findJson(text)
    expect(found?.where).toBe(where)
    expect(found && canonicalJson(found.value)).toBe(expected)
  })

  test.each([
    '',
    'no JSON',
    'see [1] and [2, 3]',
    '- [ ] to do, [] and [truth](story)',
    '{ nothing',
    '{"a":',
    '```js\nlet a\n```',
  ])('is not in %j', (text) => {
    expect(findJson(text)).toBeUndefined()
  })

  test('is looked for in linear time', () => {
    const began = performance.now()
    for (const text of [
      '{'.repeat(200_000),
      '```\n'.repeat(50_000),
      '{"'.repeat(100_000),
      '[{'.repeat(100_000),
      '~~~a'.repeat(100_000),
      '```a'.repeat(100_000),
      '```\n~~~\n'.repeat(50_000),
      '[1,'.repeat(100_000),
      `[${'1,'.repeat(200_000)}`,
    ]) {
      expect(findJson(text)).toBeUndefined()
    }
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('never throws', () => {
    assert(
      property(
        string({ unit: constantFrom('{', '}', '[', ']', '"', '\\', '`', '~', '\n', '1', ',', ':') }),
        (text) => {
          findJson(text)
        },
      ),
    )
    assert(property(anything(), (value) => void findJson(String(JSON.stringify(value)))))
  })
})

describe('paths that do not count', () => {
  const value = parsed('{"id":1,"items":[{"id":2,"n":3},{"id":4,"n":5}],"a.b":{"c":1}}')

  test.each([
    ['id', '{"a.b":{"c":1},"items":[{"id":2,"n":3},{"id":4,"n":5}]}'],
    ['items[].id', '{"a.b":{"c":1},"id":1,"items":[{"n":3},{"n":5}]}'],
    ['items.*.id', '{"a.b":{"c":1},"id":1,"items":[{"n":3},{"n":5}]}'],
    ['*', '{}'],
    ['a\\.b.c', '{"a.b":{},"id":1,"items":[{"id":2,"n":3},{"id":4,"n":5}]}'],
    ['nowhere', '{"a.b":{"c":1},"id":1,"items":[{"id":2,"n":3},{"id":4,"n":5}]}'],
  ])('%s', (path, expected) => {
    expect(canonicalJson(without(value, [parsePattern(path)]))).toBe(expected)
  })

  test('are refused when they are none', () => {
    expect(() => parsePattern('items[')).toThrow(/is not a path/)
  })
})
