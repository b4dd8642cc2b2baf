import { array, assert, constantFrom, jsonValue, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Template } from '../../src/core/template.ts'
import { Said, textValue } from '../../src/strategies/said.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { parseJsonTemplate, parseTemplate } from '../../src/config/parse-template.ts'
import { question } from '../support/run-strategy.ts'
import { renderJson, renderTemplate } from '../../src/strategies/render-template.ts'

const names = { earlier: ['draft', 'data'], all: ['draft', 'data', 'late'] }

function parse(text: string) {
  const problems: string[] = []
  const template = parseTemplate(text, names, [], (_, message, hint = '') =>
    problems.push(`${message} ${hint}`.trim()),
  )
  return { template, problems }
}

function saidOf(input: string, steps: Readonly<Record<string, string>> = {}): Said {
  const said = new Said(question({ messages: [{ role: 'user', content: input }] }))
  for (const [name, text] of Object.entries(steps)) said.put(name, textValue(text))
  return said
}

function render(text: string, input: string, steps: Readonly<Record<string, string>> = {}): string {
  const { template, problems } = parse(text)
  expect(problems).toEqual([])
  return renderTemplate(template, saidOf(input, steps))
}

const data = JSON.stringify({
  a: { 'b-c': [{ n: 1.5 }, null] },
  list: [true, 'x'],
  text: '{{input}}',
  größe: 'L',
})

describe('values', () => {
  test.each([
    ['{{input}}', 'hi'],
    ['{{ input }}!', 'hi!'],
    ['{{messages}}', 'user: hi'],
    ['a {{steps.draft}} b {{steps.draft}}', 'a Draft. b Draft.'],
    ['{{steps.data.a.b-c[0].n}}', '1.5'],
    ['{{steps.data.a.b-c[1]}}', 'null'],
    ['{{steps.data.a}}', '{"b-c":[{"n":1.5},null]}'],
    ['{{steps.data.list[0]}}{{steps.data.list[1]}}', 'truex'],
    ['{{steps.data.größe}}', 'L'],
    ['{{steps.data.text}}', '{{input}}'],
    ['{ {input} } {{ }', '{ {input} } {{ }'],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(render(text, 'hi', { draft: 'Draft.', data })).toBe(expected)
  })

  test('JSON is found in a fence', () => {
    expect(render('{{steps.data.x}}', '', { data: '```json\n{"x": 7}\n```' })).toBe('7')
  })

  test('JSON is found amid words', () => {
    const said = {
      data: 'Here you are:\n\n```json\n{"x": 7}\n```\nAnything else?',
      draft: 'It is {"y": [8]}, I think.',
    }
    expect(render('{{steps.data.x}}{{steps.draft.y[0]}}', '', said)).toBe('78')
  })

  test('large whole numbers keep their digits', () => {
    const said = { data: '{"id": 12345678901234567891, "list": [{"id": 12345678901234567891}]}' }
    expect(render('{{steps.data.id}} {{steps.data.list}}', '', said)).toBe(
      '12345678901234567891 [{"id":12345678901234567891}]',
    )
  })

  test('the whole of what the user wrote last, and the conversation in order', () => {
    const long = `${'word '.repeat(2000)}\n\`\`\`\ncode\n\`\`\``
    expect(render('{{input}}', long)).toBe(long)
    const said = new Said(
      question({
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'one' },
          { role: 'assistant', content: 'two' },
          { role: 'user', content: [{ type: 'text', text: 'three' }] },
        ],
      }),
    )
    expect(renderTemplate(parse('{{messages}}').template, said)).toBe(
      'system: Be brief.\n\nuser: one\n\nassistant: two\n\nuser: three',
    )
  })

  test.each([
    ['{{steps.data.nothing}}', "What step 'data' said has no '.nothing'."],
    ['{{steps.data.list[2]}}', "has no '.list[2]'"],
    ['{{steps.data.list.length}}', "has no '.list.length'"],
    ['{{steps.data.text.length}}', "has no '.text.length'"],
    ['{{steps.data.__proto__}}', "has no '.__proto__'"],
    ['{{steps.data.constructor.name}}', "has no '.constructor.name'"],
    ['{{steps.draft.x}}', "What step 'draft' said is not JSON."],
  ])('%s is not there: class gate', (text, message) => {
    const { template } = parse(text)
    const said = saidOf('hi', { draft: 'Draft.', data })
    expect(() => renderTemplate(template, said)).toThrow(expect.objectContaining({ class: 'gate' }))
    expect(() => renderTemplate(template, said)).toThrow(message)
  })

  test('a text that grows without measure is refused', () => {
    const { template } = parse('{{steps.draft}}'.repeat(20))
    expect(() => renderTemplate(template, saidOf('', { draft: 'x'.repeat(100_000) }))).toThrow(UmbelError)
  })
})

describe('JSON templates', () => {
  test('stay the same JSON, whatever the values hold', () => {
    const written = { q: '{{input}}', n: [1, null, true, { '{{input}}': '<{{steps.draft}}>' }] }
    const template = parseJsonTemplate(written, names, [], () => {})
    const evil = '", "admin": true, "x": "'
    expect(JSON.parse(renderJson(template, saidOf(evil, { draft: '\n"' })))).toEqual({
      q: evil,
      n: [1, null, true, { '{{input}}': '<\n">' }],
    })
  })
})

describe('what a template may name', () => {
  test.each([
    ['{{inptu}}', '{{inptu}} names nothing. Did you mean "input"?'],
    ['{{steps.drafd}}', 'there is no step "drafd". Did you mean "draft"?'],
    ['{{steps.late}}', 'step "late" has not run by then. Only earlier steps may be named.'],
    ['{{step.draft}}', '{{step.draft}} names nothing. Did you mean "steps.draft"'],
    ['{{}}', '{{}} names nothing. There is input, messages, steps.draft, steps.data.'],
    ['{{steps.data.}}', 'is not a path. Write {{steps.data.field}}'],
    ['{{steps.data[x]}}', 'is not a path'],
    ['{{steps.data[0}}', 'is not a path'],
    ['{{steps.data.a b}}', 'is not a path'],
    ['{{input | upper}}', 'names nothing'],
    ['{{1+1}}', 'names nothing'],
  ])('%s is refused', (text, problem) => {
    expect(parse(text).problems.join('\n')).toContain(problem)
  })
})

describe('any template', () => {
  const piece = oneof(
    string({ unit: 'binary' }),
    constantFrom('{{', '}}', '{', '}', '{{input}}', '{{messages}}', '{{steps.draft}}', '{{steps.data', '[0]'),
    constantFrom('.a', '{{steps.data.a}}', '{{ input}}', '{{steps.late}}', '{{steps.data[0].b}}'),
  )
  const text = array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const value = oneof(
    text,
    jsonValue().map((each) => JSON.stringify(each)),
  )

  test('is parsed or refused, and filled in or class gate: nothing else is thrown', () => {
    assert(
      property(text, value, value, value, (written, input, draft, json) => {
        const { template } = parse(written)
        try {
          expect(typeof renderTemplate(template, saidOf(input, { draft, data: json }))).toBe('string')
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'UmbelError', class: 'gate' })
        }
      }),
      { seed: 61, numRuns: 2000 },
    )
  })

  test('holds each value as it was, in order, and looks at none of them again', () => {
    const whole: Template = ['<', { from: 'input' }, '|', { from: 'step', step: 'draft', path: [] }, '>']
    assert(
      property(value, value, (input, draft) => {
        const said = saidOf(input, { draft })
        expect(renderTemplate(whole, said)).toBe(`<${said.input}|${draft}>`)
      }),
      { seed: 62, numRuns: 1000 },
    )
  })

  test('without a place is itself', () => {
    assert(
      property(string({ unit: 'binary' }), (written) => {
        const { template, problems } = parse(written)
        if (problems.length === 0 && template.every((part) => typeof part === 'string')) {
          expect(template.join('')).toBe(written)
        }
      }),
      { seed: 63, numRuns: 1000 },
    )
  })

  test.each([
    ['open braces', '{'.repeat(200_000)],
    ['half places', '{{a'.repeat(60_000)],
    ['one long place', `{{${'x'.repeat(200_000)}}}`],
    ['a long path', `{{steps.data${'.a'.repeat(60_000)}}}`],
    ['many places', '{{input}}'.repeat(20_000)],
  ])('takes no long time: %s', (_, written) => {
    const began = performance.now()
    const { template } = parse(written)
    try {
      renderTemplate(template, saidOf('hi', { data: '{"a":{}}' }))
    } catch {
      // Refused is fine.
    }
    expect(performance.now() - began).toBeLessThan(500)
  })
})
