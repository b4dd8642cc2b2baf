import { describe, expect, test } from 'vitest'
import { answer, call, context } from './answers.ts'
import { toolArgumentsGate } from '../../src/gates/tool-arguments.ts'

const tools = [
  {
    name: 'weather',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer', maximum: 14 } },
      required: ['city'],
    },
  },
  { name: 'now' },
  { name: 'broken', parameters: { $ref: '#/x' } },
]
const gate = toolArgumentsGate({ toolArguments: true })
const check = (name: string, args: string) => gate.check(answer([call(name, args)]), context({ tools }))

describe('tool calls', () => {
  test.each([
    ['weather', '{"city":"Rome"}'],
    ['weather', ' {"city": "Rome", "days": 3}\n'],
    ['now', ''],
    ['now', '{}'],
    ['now', '{"zone":"UTC"}'],
  ])('%s(%s) passes untouched', (name, args) => {
    expect(check(name, args)).toEqual({ outcome: 'accept', flags: [] })
  })

  test.each([
    ["{'city':'Rome'}", '{"city":"Rome"}'],
    ['{"city":"Rome"', '{"city":"Rome"}'],
    ['```json\n{"city":"Rome"}\n```', '{"city":"Rome"}'],
  ])('%s is repaired', (args, repaired) => {
    expect(check('weather', args)).toMatchObject({
      outcome: 'repair',
      flags: ['toolArguments: repaired arguments of weather'],
      result: { content: [{ type: 'tool-call', id: 'call-1', name: 'weather', arguments: repaired }] },
    })
  })

  test.each([
    ['wether', '{"city":"Rome"}', 'There is no tool "wether". The tools are: weather, now, broken.'],
    ['weather', '{"town":"Rome"}', 'required property "city"'],
    ['weather', '{"city":"Rome","days":99}', '- /days: '],
    ['weather', 'Rome', 'are not JSON'],
    ['now', '[1]', 'must be a JSON object'],
  ])('%s(%s) is asked for again', (name, args, words) => {
    const verdict = check(name, args)
    expect(verdict.outcome).toBe('retry')
    expect(verdict.outcome === 'retry' && verdict.feedback).toContain(words)
  })

  test('a schema that no model can fit is refused', () => {
    expect(check('broken', '{}')).toMatchObject({
      outcome: 'refuse',
      why: 'toolArguments: the schema of broken cannot be checked',
    })
  })

  test('arguments that were cut short are not repaired', () => {
    const cut = answer([call('weather', '{"city":"Ro')], { finish: 'length' })
    expect(gate.check(cut, context({ tools })).outcome).toBe('retry')
  })

  test('an answer without calls passes', () => {
    expect(gate.check(answer('Hello'), context({ tools }))).toEqual({ outcome: 'accept', flags: [] })
  })
})
