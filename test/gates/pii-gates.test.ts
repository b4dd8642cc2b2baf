import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ChatRequest, Message } from '../../src/core/request.ts'
import { type PiiRequestConfig, piiRequestGate } from '../../src/gates/pii-request.ts'
import { answer, call, context, embedder, request, user } from './answers.ts'
import { HoldBack } from '../../src/gates/window/hold-back.ts'
import { changeJsonScalars } from '../../src/gates/pii/json-strings.ts'
import { piiGate } from '../../src/gates/pii.ts'
import { sweep } from '../../src/gates/window/sweep.ts'
import { sweepResult } from '../../src/gates/window/sweep-result.ts'

type Options = PiiRequestConfig['pii']

function run(changes: Partial<ChatRequest>, options: Options = { action: 'redact', restore: true }) {
  return piiRequestGate({ pii: options }).check(request(changes), { embedder })
}

function edited(changes: Partial<ChatRequest>, options?: Options) {
  const verdict = run(changes, options)
  if (verdict.outcome !== 'edit') throw new Error(`the outcome is ${verdict.outcome}`)
  return verdict
}

function textsOf(messages: readonly Message[]): string[] {
  return messages.flatMap(({ content }) =>
    content.map((block) => ('text' in block ? (block.text ?? '') : '')),
  )
}

function stream(action: 'refuse' | 'redact'): string {
  const { window } = piiGate({ pii: { action } })
  if (window === undefined) throw new Error('no window')
  const hold = new HoldBack('pii', window, () => undefined)
  const parts = [
    ...hold.push([{ type: 'text-delta', id: 't', text: 'Write to ada@' }]),
    ...hold.push([{ type: 'text-delta', id: 't', text: 'b.org now.' }]),
    ...hold.end(),
  ]
  return parts.map((part) => ('text' in part ? part.text : part.type)).join('|')
}

describe('redaction of a request', () => {
  test('the same value has the same name in the whole conversation', () => {
    const { request: sent, flags } = edited({
      messages: [
        { role: 'system', content: [{ type: 'text', text: 'Support: help@shop.example' }] },
        user('I am ada@b.org, call +1 212-555-0187'),
        { role: 'assistant', content: [{ type: 'text', text: 'Hello ada@b.org' }] },
        user('or eve@b.org'),
      ],
    })
    expect(textsOf(sent.messages)).toEqual([
      'Support: [EMAIL_1]',
      'I am [EMAIL_2], call [PHONE_1]',
      'Hello [EMAIL_2]',
      'or [EMAIL_3]',
    ])
    expect(flags).toEqual(['pii: email 4', 'pii: phone 1'])
    expect(JSON.stringify(flags)).not.toContain('ada')
  })

  test('the next turn gives the same names', () => {
    const first = [user('ada@b.org and eve@b.org')]
    const answered: Message = { role: 'assistant', content: [{ type: 'text', text: 'Mail eve@b.org' }] }
    const one = textsOf(edited({ messages: first }).request.messages)
    const two = textsOf(edited({ messages: [...first, answered, user('bob@b.org?')] }).request.messages)
    expect(two[0]).toBe(one[0])
    expect(two.slice(1)).toEqual(['Mail [EMAIL_2]', '[EMAIL_3]?'])
  })

  test('a name that stands there already is not given', () => {
    const { request: sent } = edited({ messages: [user('What does [EMAIL_1] mean? ada@b.org')] })
    expect(textsOf(sent.messages)).toEqual(['What does [EMAIL_1] mean? [EMAIL_2]'])
  })

  test('without restore, a name in a past answer is our own', () => {
    const past: Message = { role: 'assistant', content: [{ type: 'text', text: 'I wrote to [EMAIL_1].' }] }
    const messages = [user('Write to ada@b.org'), past, user('Thanks')]
    expect(textsOf(edited({ messages }, { action: 'redact' }).request.messages)[0]).toBe('Write to [EMAIL_1]')
    expect(textsOf(edited({ messages }).request.messages)[0]).toBe('Write to [EMAIL_2]')
  })

  test('tool calls and results, reasoning, user, metadata and extra fields', () => {
    const content: Block[] = [
      { type: 'reasoning', text: 'mail ada@b.org' },
      call('pay', '{"to":"ada\\u0040b.org", "card": 4111111111111111,"n":  1.0e3}'),
    ]
    const { request: sent } = edited({
      messages: [
        { role: 'assistant', content },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              callId: 'call-1',
              content: [{ type: 'text', text: '{"mail":"ada@b.org"}' }],
            },
          ],
          origin: { dialect: 'openai-chat', data: { role: 'tool', content: '{"mail":"ada@b.org"}' } },
        },
      ],
      user: 'ada@b.org',
      metadata: { who: 'ada@b.org', n: '1' },
      extra: { 'openai-chat': { prediction: { content: ['ada@b.org'] }, n: 1 } },
      source: { dialect: 'openai-chat', body: { user: 'ada@b.org' }, bytes: 20 },
    })
    expect(JSON.stringify(sent)).not.toContain('ada@')
    expect(sent.messages[0]?.content[1]).toMatchObject({
      arguments: '{"to":"[EMAIL_1]", "card": "[CREDIT_CARD_1]","n":  1.0e3}',
    })
    expect(sent).toMatchObject({ user: '[EMAIL_1]', metadata: { who: '[EMAIL_1]', n: '1' }, source: null })
  })

  test('only some roles, only some types', () => {
    const messages = [user('ada@b.org 41.173.96.26'), { ...user('ada@b.org'), role: 'system' as const }]
    const { request: sent } = edited({ messages }, { action: 'redact', roles: ['user'], types: ['email'] })
    expect(textsOf(sent.messages)).toEqual(['[EMAIL_1] 41.173.96.26', 'ada@b.org'])
  })

  test('without private data the request is left as it came; what is not read is said', () => {
    const image: Block = { type: 'image', source: { kind: 'url', url: 'https://a.example/ada@b.org.png' } }
    expect(run({ messages: [{ role: 'user', content: [image] }] })).toEqual({
      outcome: 'accept',
      flags: ['pii: image not read'],
    })
  })

  test('refuse and flag', () => {
    const messages = [user('ada@b.org, eve@b.org')]
    expect(run({ messages }, { action: 'refuse' })).toEqual({
      outcome: 'refuse',
      why: 'The request holds private data: email.',
      flags: ['pii: email 2'],
    })
    expect(run({ messages }, { action: 'flag' })).toEqual({ outcome: 'accept', flags: ['pii: email 2'] })
  })
})

describe('putting back', () => {
  const quoted = 'postgres://a:b\\c@db.example/x'
  const { restore } = edited({ messages: [user(`ada@b.org ${quoted}`)] })
  if (restore === null) throw new Error('nothing to put back')

  test('text, reasoning, and arguments as JSON; unknown names stay', () => {
    const content: Block[] = [
      { type: 'reasoning', text: 'to [EMAIL_1]' },
      { type: 'text', text: 'Sent to [EMAIL_1], not [EMAIL_2] or [URL_PASSWORD_1]' },
      call('open', '{"url":"[URL_PASSWORD_1]"}'),
    ]
    const { result } = sweepResult(restore, answer(content, { logprobs: {} }))
    expect(result.content).toEqual([
      { type: 'reasoning', text: 'to ada@b.org' },
      { type: 'text', text: `Sent to ada@b.org, not [EMAIL_2] or ${quoted}` },
      call('open', JSON.stringify({ url: quoted })),
    ])
    expect(result.logprobs).toEqual({})
  })

  test('a name that comes in pieces', () => {
    const hold = new HoldBack('pii', restore, () => undefined)
    let out = ''
    for (const sign of 'Hi [EMAIL_1]! [x] [EMAIL_') {
      for (const part of hold.push([{ type: 'text-delta', id: 't', text: sign }]))
        out += 'text' in part ? part.text : ''
    }
    for (const part of hold.end()) out += 'text' in part ? part.text : ''
    expect(out).toBe('Hi ada@b.org! [x] [EMAIL_')
  })

  test('restore(redact(text)) = text, for any text', () => {
    const bits = constantFrom(
      'a@b.co',
      '[EMAIL_1]',
      '[EMAIL_',
      '1]',
      '[',
      ']',
      ' ',
      '+1 212-555-0187',
      '10.0.0.1',
      '\n',
      'x',
    )
    const noisy = array(bits, { maxLength: 20 }).map((list) => list.join(''))
    for (const texts of [noisy, string({ unit: 'binary' })]) {
      assert(
        property(texts, texts, (one, two) => {
          const verdict = run({ messages: [user(one), user(two)] })
          if (verdict.outcome !== 'edit' || verdict.restore === null) return
          const window = verdict.restore
          expect(textsOf(verdict.request.messages).map((text) => sweep(window, text, 'text').text)).toEqual([
            one,
            two,
          ])
        }),
      )
    }
  })

  test('JSON arguments stay JSON both ways', () => {
    assert(
      property(array(constantFrom('a@b.co', '"', '\\', ' ', '10.0.0.1', '\n', 'é', '{')), (bits) => {
        const json = JSON.stringify({ a: bits.join(''), b: [4111111111111111, 2] })
        const verdict = edited({ messages: [{ role: 'assistant', content: [call('f', json)] }] })
        const [block] = verdict.request.messages[0]?.content ?? []
        if (block?.type !== 'tool-call' || verdict.restore === null) throw new Error('no call')
        expect(() => JSON.parse(block.arguments)).not.toThrow()
        const back = sweep(verdict.restore, block.arguments, 'arguments').text
        expect(JSON.parse(back)).toEqual({ a: bits.join(''), b: ['4111111111111111', 2] })
      }),
    )
  })

  test('bytes of JSON that does not change stay', () => {
    assert(property(string(), (text) => void expect(changeJsonScalars(text, (value) => value)).toBe(text)))
  })
})

describe('private data in an answer', () => {
  const leak = answer([
    { type: 'text', text: 'Write to ada@b.org.' },
    call('f', '{"card": 4111111111111111, "all":[4111111111111111], "note":"see: 4111111111111111"}'),
  ])

  test('redact', () => {
    const verdict = piiGate({ pii: { action: 'redact' } }).check({ ...leak, logprobs: {} }, context())
    expect(verdict).toMatchObject({ outcome: 'repair', flags: ['pii: email', 'pii: creditCard'] })
    const { result } = verdict.outcome === 'repair' ? verdict : { result: leak }
    const [text, tool] = result.content
    expect(text).toEqual({ type: 'text', text: 'Write to [EMAIL].' })
    expect(tool?.type === 'tool-call' && JSON.parse(tool.arguments)).toEqual({
      card: '[CREDIT_CARD]',
      all: [0],
      note: 'see: [CREDIT_CARD]',
    })
    expect('logprobs' in result).toBe(false)
  })

  test.each([
    ['next', 'next'],
    ['refuse', 'refuse'],
    ['flag', 'accept'],
  ] as const)('%s', (action, outcome) => {
    const verdict = piiGate({ pii: { action } }).check(leak, context())
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.flags[0]).toBe('pii: email')
  })

  test('a stream ends before it, or goes on without it', () => {
    expect(stream('redact')).toBe('Write to [EMAIL]| now.')
    expect(stream('refuse')).toBe('Write to |error')
  })
})
