import { createServer } from 'node:http'
import { FunctionCallingConfigMode, GoogleGenAI, ServiceTier, ThinkingLevel } from '@google/genai'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import { opaque, send } from './chat-request.ts'

/** What Google's own client sends to a server of ours. */
async function sentBySdk(
  ask: (client: GoogleGenAI) => Promise<unknown>,
): Promise<{ path: string; body: JsonObject }> {
  const answer = '{"candidates":[{"content":{"parts":[{"text":"a"}],"role":"model"},"finishReason":"STOP"}]}'
  let sent = { path: '', body: '' }
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
    incoming.on('end', () => {
      sent = { path: incoming.url ?? '', body }
      outgoing.setHeader('content-type', 'application/json')
      outgoing.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await ask(new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: `http://127.0.0.1:${port}` } }))
  } finally {
    server.close()
  }
  return { path: sent.path, body: JSON.parse(sent.body) }
}

test('a request is what Google’s own client sends for the same', async () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } } }
  const theirs = await sentBySdk((client) =>
    client.models.generateContent({
      model: 'gemini-3.8-flash',
      contents: [
        { role: 'user', parts: [{ text: 'hi' }, { inlineData: { mimeType: 'image/png', data: 'AAAA' } }] },
        {
          role: 'model',
          parts: [{ functionCall: { id: 'a', name: 'f', args: { x: 1 } }, thoughtSignature: 's' }],
        },
        {
          role: 'user',
          parts: [
            {
              functionResponse: {
                id: 'a',
                name: 'f',
                response: { output: 'seen' },
                parts: [{ inlineData: { mimeType: 'image/png', data: 'BBBB' } }],
              },
            },
          ],
        },
      ],
      config: {
        systemInstruction: { parts: [{ text: 'Be brief.' }] },
        temperature: 0,
        topP: 0.9,
        topK: 4,
        seed: 7,
        stopSequences: ['z'],
        presencePenalty: 1,
        frequencyPenalty: -1,
        maxOutputTokens: 50,
        responseLogprobs: true,
        logprobs: 2,
        responseMimeType: 'application/json',
        responseJsonSchema: schema,
        thinkingConfig: { thinkingLevel: ThinkingLevel.LOW, includeThoughts: true },
        tools: [{ functionDeclarations: [{ name: 'f', description: 'F', parametersJsonSchema: schema }] }],
        toolConfig: { functionCallingConfig: { mode: FunctionCallingConfigMode.VALIDATED } },
        serviceTier: ServiceTier.FLEX,
      },
    }),
  )
  const { path, body, dropped } = send({
    messages: [
      { role: 'system', content: [{ type: 'text', text: 'Be brief.' }] },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'hi' },
          { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' },
        ],
      },
      {
        role: 'assistant',
        content: [{ type: 'tool-call', id: 'a', name: 'f', arguments: '{"x": 1}', opaque: opaque('s') }],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            callId: 'a',
            content: [
              { type: 'text', text: 'seen' },
              { type: 'image', source: { kind: 'base64', data: 'BBBB' }, mediaType: 'image/png' },
            ],
          },
        ],
      },
    ],
    sampling: {
      temperature: 0,
      topP: 0.9,
      topK: 4,
      seed: 7,
      stop: ['z'],
      presencePenalty: 1,
      frequencyPenalty: -1,
    },
    maxOutputTokens: 50,
    logprobs: { top: 2 },
    output: { type: 'json_schema', name: 'answer', schema },
    reasoning: { effort: 'low' },
    tools: [{ name: 'f', description: 'F', parameters: schema, strict: true }],
    serviceTier: 'flex',
  })
  expect({ path, body }).toEqual(theirs)
  expect(dropped).toEqual([])
})
