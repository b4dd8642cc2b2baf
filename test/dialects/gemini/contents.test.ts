import { describe, expect, test } from 'vitest'
import type { Block, Message } from '../../../src/core/request.ts'
import { opaque, send } from './chat-request.ts'
import { placeholder } from '../../../src/dialects/gemini/thought-signature.ts'

const user = (...content: Block[]): Message => ({ role: 'user', content })
const assistant = (...content: Block[]): Message => ({ role: 'assistant', content })
const tool = (...content: Block[]): Message => ({ role: 'tool', content })
const text = (words: string): Block => ({ type: 'text', text: words })
const call = (id: string, name: string, args = '{}'): Extract<Block, { type: 'tool-call' }> => ({
  type: 'tool-call',
  id,
  name,
  arguments: args,
})
const result = (callId: string, ...content: Block[]): Block => ({ type: 'tool-result', callId, content })

const contents = (messages: readonly Message[], model?: string): unknown =>
  send({ messages }, model).body['contents']

/** What a result of the call `c` of `f` becomes. */
function answered(...content: Block[]): unknown {
  const sent = contents([user(text('a')), assistant(call('c', 'f')), tool(...content)])
  return Array.isArray(sent) ? sent[2].parts[0].functionResponse : undefined
}

describe('turns', () => {
  test('a conversation that begins with a call gets an opening line, one that begins with words does not', () => {
    const sent = contents([assistant(text('Let me see'), call('c', 'f')), tool(result('c', text('x')))])
    expect(sent).toMatchObject([
      { role: 'user', parts: [{ text: '(The conversation begins.)' }] },
      { role: 'model' },
      { role: 'user' },
    ])
    expect(contents([assistant(text('Hello')), user(text('Hi'))])).toMatchObject([
      { role: 'model' },
      { role: 'user' },
    ])
  })

  test('system and developer messages are the instruction, the rest alternates', () => {
    const { body } = send({
      messages: [
        { role: 'system', content: [text('Be brief.')] },
        user(text('a')),
        user(text('b')),
        assistant(text('c')),
        { role: 'developer', content: [text('Be kind.')] },
        assistant(text('d'), { type: 'refusal', text: 'no' }),
        user(text('e')),
      ],
    })
    expect(body).toEqual({
      systemInstruction: { parts: [{ text: 'Be brief.' }, { text: 'Be kind.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'a' }, { text: 'b' }] },
        { role: 'model', parts: [{ text: 'c' }, { text: 'd' }, { text: 'no' }] },
        { role: 'user', parts: [{ text: 'e' }] },
      ],
    })
  })

  test('an instruction alone is what there is to answer', () => {
    expect(send({ messages: [{ role: 'system', content: [text('Hello?')] }] }).body).toEqual({
      contents: [{ role: 'user', parts: [{ text: 'Hello?' }] }],
    })
  })

  test('empty texts and the turns of nothing else are left out', () => {
    expect(contents([user(text('a')), assistant(text('')), user(text(''), text('b'))])).toEqual([
      { role: 'user', parts: [{ text: 'a' }, { text: 'b' }] },
    ])
  })

  test('an instruction is text', () => {
    const image: Block = { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' }
    expect(() => send({ messages: [{ role: 'system', content: [text('a'), image] }] })).toThrow(
      expect.objectContaining({
        class: 'unsupported',
        details: { param: 'messages[0].content[1]', code: 'unsupported_content' },
      }),
    )
  })

  test('cache markers are listed: Gemini caches by itself', () => {
    const marked: Block = { type: 'text', text: 'a', cacheControl: { type: 'ephemeral' } }
    expect(send({ messages: [user(marked)] }).dropped).toEqual(['cache_control'])
  })
})

describe('tool calls and results', () => {
  test('results stand in one user turn, in order, under the names of their calls', () => {
    const messages = [
      user(text('weather?')),
      assistant(text('Looking.'), call('a', 'weather', '{"city": "Paris"}'), call('b', 'time', '')),
      tool(result('a', text('sunny'))),
      tool(result('b', text('{"hour": 7}'))),
      user(text('well?')),
    ]
    expect(contents(messages, 'gemini-2.5-flash')).toEqual([
      { role: 'user', parts: [{ text: 'weather?' }] },
      {
        role: 'model',
        parts: [
          { text: 'Looking.' },
          { functionCall: { id: 'a', name: 'weather', args: { city: 'Paris' } } },
          { functionCall: { id: 'b', name: 'time', args: {} } },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'a', name: 'weather', response: { output: 'sunny' } } },
          { functionResponse: { id: 'b', name: 'time', response: { hour: 7 } } },
          { text: 'well?' },
        ],
      },
    ])
  })

  test('an error is told as one', () => {
    expect(answered({ type: 'tool-result', callId: 'c', content: [text('{"a":1}')], isError: true })).toEqual(
      {
        id: 'c',
        name: 'f',
        response: { error: '{"a":1}' },
      },
    )
  })

  test('what would mean something else as an object stays text', () => {
    for (const words of ['[1]', '7', '', '{"id": 1234567890123456789}', '{"$ref": "#/$defs/x"}', '{"a":']) {
      expect(answered(result('c', text(words)))).toMatchObject({ response: { output: words } })
    }
  })

  test('a result may hold several texts', () => {
    expect(answered(result('c', text('a'), text('b')))).toMatchObject({ response: { output: 'a\nb' } })
  })

  test('images and documents go along where the model looks at them', () => {
    const image: Block = { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' }
    expect(answered(result('c', text('see'), image))).toEqual({
      id: 'c',
      name: 'f',
      response: { output: 'see' },
      parts: [{ inlineData: { mimeType: 'image/png', data: 'AAAA' } }],
    })
    expect(answered(result('c', image))).toMatchObject({ response: {} })
  })

  test('where it does not, they follow the turn’s results; sounds do everywhere', () => {
    const image: Block = { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' }
    const sound: Block = { type: 'audio', source: { kind: 'base64', data: 'BBBB' }, mediaType: 'audio/wav' }
    const messages = [
      user(text('look')),
      assistant(call('a', 'f'), call('b', 'f')),
      tool(result('a', text('see'), image, sound)),
      tool(result('b', text('none'))),
      user(text('well?')),
    ]
    const seen = { inlineData: { mimeType: 'image/png', data: 'AAAA' } }
    const heard = { inlineData: { mimeType: 'audio/wav', data: 'BBBB' } }
    const first = { functionResponse: { id: 'a', name: 'f', response: { output: 'see' } } }
    const second = { functionResponse: { id: 'b', name: 'f', response: { output: 'none' } } }
    expect(contents(messages, 'gemini-2.5-pro')).toMatchObject([
      {},
      {},
      { role: 'user', parts: [first, second, seen, heard, { text: 'well?' }] },
    ])
    expect(contents(messages, 'gemini-3-pro-preview')).toMatchObject([
      {},
      {},
      { parts: [{ functionResponse: { parts: [seen] } }, second, heard, { text: 'well?' }] },
    ])
  })

  test('arguments that are no object are the caller’s mistake', () => {
    for (const bad of ['{"a":', '[1]', '"x"', 'null']) {
      expect(() => contents([user(text('a')), assistant(text('b'), call('c', 'f', bad))])).toThrow(
        expect.objectContaining({
          class: 'request',
          status: 400,
          details: { param: 'messages[1].content[1].arguments', code: 'invalid_value' },
        }),
      )
    }
  })

  test('so is a result without a call', () => {
    expect(() => contents([user(text('a')), tool(result('x', text('b')))])).toThrow(
      expect.objectContaining({
        class: 'request',
        details: { param: 'messages[1].content[0]', code: 'invalid_value' },
      }),
    )
  })
})

describe('thought signatures', () => {
  const signature = 'EpcCCpQCARFNMg9G+/pV='
  const signedCall: Block = { ...call('a', 'f'), opaque: opaque(signature) }

  test('go back on exactly the part that they came on', () => {
    const { body, dropped } = send({
      messages: [
        user(text('a')),
        assistant(
          { type: 'reasoning', text: 'Hm.', opaque: opaque('s1') },
          { type: 'text', text: 'b', opaque: opaque('s2') },
          { type: 'text', text: '', opaque: opaque('s3') },
          signedCall,
          call('b', 'g'),
        ),
        tool(result('a', text('1')), result('b', text('2'))),
      ],
    })
    expect(body['contents']).toMatchObject([
      {},
      {
        parts: [
          { text: 'Hm.', thought: true, thoughtSignature: 's1' },
          { text: 'b', thoughtSignature: 's2' },
          { text: '', thoughtSignature: 's3' },
          { functionCall: { name: 'f' }, thoughtSignature: signature },
          { functionCall: { name: 'g' } },
        ],
      },
      {},
    ])
    expect(JSON.stringify(body)).not.toContain(placeholder)
    expect(dropped).toEqual([])
  })

  test('of a model of unknown provider are tried', () => {
    const unknown = opaque(signature, { provider: '', model: '' })
    expect(JSON.stringify(contents([assistant({ ...call('a', 'f'), opaque: unknown })]))).toContain(signature)
  })

  test('of any other origin are dropped, and the first call of each step gets Google’s placeholder', () => {
    const { body, dropped } = send({
      messages: [
        user(text('a')),
        assistant(
          { type: 'reasoning', text: 'Hm.', opaque: opaque({}, { dialect: 'anthropic-messages' }) },
          { ...call('a', 'f'), opaque: opaque('x', { provider: 'vertex' }) },
          call('b', 'g'),
        ),
        tool(result('a', text('1')), result('b', text('2'))),
        assistant(call('c', 'h')),
        tool(result('c', text('3'))),
      ],
    })
    expect(body['contents']).toMatchObject([
      {},
      { parts: [{ thoughtSignature: placeholder }, { functionCall: { name: 'g' } }] },
      {},
      { parts: [{ functionCall: { name: 'h' }, thoughtSignature: placeholder }] },
      {},
    ])
    expect(JSON.stringify(body).split(placeholder)).toHaveLength(3)
    expect(dropped).toEqual(['reasoning'])
  })

  test('are not made up for models that do not ask', () => {
    const messages = [user(text('a')), assistant(call('a', 'f'))]
    expect(JSON.stringify(contents(messages, 'gemini-2.5-pro'))).not.toContain(placeholder)
    expect(JSON.stringify(contents(messages, 'gemini-flash-latest'))).toContain(placeholder)
    expect(send({ messages }).dropped).toEqual([])
  })

  test('thoughts of Gemini’s own that no signature stands on go back beside one', () => {
    const thought: Block = { type: 'reasoning', text: 'Hm.' }
    expect(contents([user(text('a')), assistant(thought, signedCall)])).toMatchObject([
      {},
      { parts: [{ text: 'Hm.', thought: true }, {}] },
    ])
    const { body, dropped } = send({ messages: [user(text('a')), assistant(thought, text('b'))] })
    expect(JSON.stringify(body)).not.toContain('Hm.')
    expect(dropped).toEqual(['reasoning'])
  })

  test('parts of its own that have no common word go back whole; another’s are listed', () => {
    const part = { executableCode: { language: 'PYTHON', code: '1' }, thoughtSignature: 's' }
    const { body, dropped } = send({
      messages: [
        assistant(
          { type: 'opaque', opaque: opaque(part) },
          { type: 'opaque', opaque: opaque({ type: 'x' }, { dialect: 'anthropic-messages' }) },
          text('b'),
        ),
      ],
    })
    expect(body['contents']).toEqual([{ role: 'model', parts: [part, { text: 'b' }] }])
    expect(dropped).toEqual(['anthropic-messages block'])
  })
})
