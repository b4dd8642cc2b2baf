import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  array,
  assert,
  boolean,
  constantFrom,
  letrec,
  oneof,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeSchema } from '../../../src/dialects/gemini/json-schema.ts'
import { isObject } from '../../../src/core/json-object.ts'

function encoded(schema: unknown): { readonly schema: unknown; readonly lost: readonly string[] } {
  const lost = new Set<string>()
  return { schema: encodeSchema(schema, lost), lost: [...lost] }
}

describe('schemas', () => {
  test('of what the API knows go out as they are', () => {
    const schema = {
      type: 'object',
      title: 'Order',
      description: 'An order',
      properties: {
        id: { type: 'integer', minimum: 1, maximum: 9 },
        state: { type: 'string', enum: ['open', 'paid'] },
        note: { type: ['string', 'null'], format: 'date-time', pattern: '^a' },
        items: { type: 'array', items: { $ref: '#/$defs/item' }, minItems: 1, maxItems: 5 },
        pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
        either: { anyOf: [{ type: 'string' }, { type: 'null' }], oneOf: [{ type: 'string' }] },
      },
      required: ['id'],
      additionalProperties: false,
      $defs: { item: { type: 'object', properties: { parent: { $ref: '#/$defs/item' } } } },
    }
    expect(encoded(schema)).toEqual({ schema, lost: [] })
  })

  test('a reference stands alone, in a choice of one', () => {
    const { schema } = encoded({
      type: 'object',
      properties: { city: { $ref: '#/$defs/City', description: 'Where' } },
      $defs: { City: { type: 'string' } },
    })
    expect(schema).toEqual({
      type: 'object',
      properties: { city: { description: 'Where', anyOf: [{ $ref: '#/$defs/City' }] } },
      $defs: { City: { type: 'string' } },
    })
  })

  test('references to anywhere point into $defs', () => {
    const { schema } = encoded({
      type: 'object',
      properties: {
        self: { $ref: '#' },
        old: { $ref: '#/definitions/a b' },
        same: { $ref: '#/properties/list/items' },
        list: { type: 'array', items: { type: 'string' } },
        gone: { $ref: '#/$defs/gone', title: 'Gone' },
        away: { $ref: 'https://a.example/schema' },
      },
      definitions: { 'a b': { type: 'number' } },
    })
    expect(schema).toMatchObject({
      properties: {
        self: { $ref: '#/$defs/_' },
        old: { $ref: '#/$defs/a_b' },
        same: { $ref: '#/$defs/items' },
        gone: { title: 'Gone' },
        away: {},
      },
      $defs: { a_b: { type: 'number' }, items: { type: 'string' }, _: { type: 'object' } },
    })
    expect(schema).not.toHaveProperty('definitions')
  })

  test('a root that is a reference is what it points at', () => {
    expect(
      encoded({
        $schema: 'http://json-schema.org/draft-07/schema#',
        $ref: '#/definitions/Node',
        definitions: { Node: { type: 'object', properties: { next: { $ref: '#/definitions/Node' } } } },
      }).schema,
    ).toEqual({
      type: 'object',
      properties: { next: { $ref: '#/$defs/Node' } },
      $defs: { Node: { type: 'object', properties: { next: { $ref: '#/$defs/Node' } } } },
    })
    expect(encoded({ $ref: '#' }).schema).toEqual({})
  })

  test('const and enum are of strings and numbers', () => {
    expect(encoded({ const: 'a' }).schema).toEqual({ type: 'string', enum: ['a'] })
    expect(encoded({ type: 'integer', const: 3 }).schema).toEqual({ type: 'integer', enum: [3] })
    expect(encoded({ const: true }).schema).toEqual({ type: 'boolean' })
    expect(encoded({ const: null }).schema).toEqual({ type: 'null' })
    const orNull = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }
    expect(encoded({ enum: ['a', null] }).schema).toEqual(orNull)
    expect(encoded({ type: ['string', 'null'], enum: ['a', null], title: 'A' }).schema).toEqual({
      title: 'A',
      ...orNull,
    })
    expect(encoded({ type: 'string', enum: ['a', null] }).schema).toEqual({ type: 'string', enum: ['a'] })
  })

  test('nullable is a type of null', () => {
    expect(encoded({ type: 'string', nullable: true }).schema).toEqual({ type: ['string', 'null'] })
    expect(encoded({ type: 'string', enum: ['a'], nullable: true }).schema).toEqual({
      anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }],
    })
    expect(encoded({ type: ['string', 'null'], nullable: true }).schema).toEqual({ type: ['string', 'null'] })
    expect(encoded({ anyOf: [{ type: 'string' }], nullable: true }).schema).toEqual({
      anyOf: [{ type: 'string' }, { type: 'null' }],
    })
  })

  test('allOf is one schema', () => {
    expect(
      encoded({
        allOf: [{ $ref: '#/$defs/named' }, { properties: { age: { type: 'integer' } }, required: ['age'] }],
        description: 'Both',
        $defs: { named: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
      }).schema,
    ).toEqual({
      type: 'object',
      description: 'Both',
      properties: { name: { type: 'string' }, age: { type: 'integer' } },
      required: ['name', 'age'],
    })
  })

  test('a list of items is a prefix', () => {
    expect(encoded({ type: 'array', items: [{ type: 'string' }, { const: 1 }] }).schema).toEqual({
      type: 'array',
      prefixItems: [{ type: 'string' }, { type: 'number', enum: [1] }],
    })
  })

  test('keywords that hold what nothing would honour are listed', () => {
    const { schema, lost } = encoded({
      type: 'object',
      not: { $ref: '#/$defs/x' },
      patternProperties: { '^a': {} },
      properties: { not: { type: 'string' } },
    })
    expect(schema).toEqual({ type: 'object', properties: { not: { type: 'string' } } })
    expect(lost).toEqual(['schema keyword not', 'schema keyword patternProperties'])
  })

  test('that are built to have no end come to one', () => {
    const many = Array.from({ length: 50 }, () => ({ $ref: '#' }))
    expect(encoded({ allOf: many }).schema).toEqual({})
    let deep: object = {}
    for (let depth = 0; depth < 300; depth += 1) deep = { items: deep }
    expect(encoded(deep).lost).toEqual(['schema depth'])
  })
})

/** Values and the schemas to try them on: of keywords that lose nothing on the way. */
const value = constantFrom<unknown>(
  'a',
  'b',
  '',
  1,
  2.5,
  null,
  true,
  {},
  { a: 1 },
  { a: 'a', b: 'b' },
  [],
  ['a'],
  [1, 'a'],
)

interface Nodes {
  readonly node: object
}

const { node } = letrec<Nodes>((tie) => {
  const inner = tie('node')
  const schemas: readonly Arbitrary<object>[] = [
    constantFrom({ type: 'string' }, { type: 'number' }, { type: ['integer', 'null'] }, { type: 'null' }, {}),
    constantFrom(
      { const: 'a' },
      { const: 1 },
      { const: null },
      { enum: ['a', 1, null] },
      { type: 'string', enum: ['b'] },
    ),
    constantFrom({ $ref: '#/$defs/one' }, { $ref: '#/definitions/two' }, { $ref: '#/$defs/one', title: 'x' }),
    array(inner, { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    array(inner, { minLength: 1, maxLength: 2 }).map((prefixItems) => ({ type: 'array', prefixItems })),
    inner.map((items) => ({ type: 'array', items, maxItems: 1 })),
    record({ a: inner, b: inner, closed: boolean() }).map(({ a, b, closed }) => ({
      type: 'object',
      properties: { a, b },
      required: ['a'],
      additionalProperties: !closed,
    })),
  ]
  return { node: oneof({ maxDepth: 3 }, ...schemas) }
})

describe('what a schema allows', () => {
  test('it allows on the wire, and nothing else', () => {
    const ajv = new Ajv2020({ strict: false })
    assert(
      property(node, node, node, array(value, { minLength: 4, maxLength: 4 }), (root, one, two, values) => {
        // A definition that is nothing but another, in a circle, allows nothing in particular.
        const definitions = {
          $defs: { one: { type: 'object', properties: { a: one } } },
          definitions: { two: { items: two } },
        }
        const schema = { ...root, ...definitions }
        const sent = encodeSchema(schema, new Set())
        expect(isObject(sent)).toBe(true)
        const before = ajv.compile(schema)
        const after = ajv.compile(sent)
        for (const each of values) expect([each, after(each)]).toEqual([each, before(each)])
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
