import { describe, expect, it } from 'vitest'
import { usualPatch } from '../support/dialects.ts'
import type { ChatRequest } from '../../src/core/request.ts'
import type { Inbound, UpstreamDialect } from '../../src/dialects/dialect.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { forOpenRouter, withoutPreferences } from '../../src/routing/for-open-router.ts'
import { holdsLongNumber } from '../../src/dialects/source-text.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiCompletions } from '../../src/dialects/openai-completions/index.ts'
import { openAiEmbeddings } from '../../src/dialects/openai-embeddings/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { passThroughRequest } from '../../src/dialects/pass-through-request.ts'
import { readBody } from '../../src/surfaces/read-body.ts'

const read = (text: string) => readBody(new Request('http://umbel', { method: 'POST', body: text }))

const messages = '"messages":[{"role":"user","content":"hi 12345678901234567890"}]'
/** Fields that nobody knows, as a caller of a server of its own sends them. */
const numbers =
  '"id":9007199254740993,"big":-12345678901234567890123,"wide":1e400,"deep":[{"exact":1.10},[18446744073709551615]]'

function embeddings(inbound: Inbound): ChatRequest {
  const rest = { stream: false, streamUsage: false, maxOutputTokens: 0, choices: 1, user: null, messages: [] }
  return passThroughRequest(inbound, { dialect: 'openai-embeddings', model: 'm', umbel: {}, ...rest })
}

describe('numbers longer than reading keeps go on as they came', () => {
  it.each<[string, (inbound: Inbound) => ChatRequest, UpstreamDialect, string]>([
    ['chat', openAiChat.decodeRequest, openAiChat, messages],
    ['responses', openAiResponses.decodeRequest, openAiResponses, '"input":"hi"'],
    ['messages', anthropicMessages.decodeRequest, anthropicMessages, `"max_tokens":9,${messages}`],
    ['completions', openAiCompletions.decodeRequest, openAiCompletions, '"prompt":"hi"'],
    ['embeddings', embeddings, openAiEmbeddings, '"input":"hi"'],
  ])('%s', async (_, decode, dialect, fields) => {
    const request = decode(await read(`{ "umbel": {}, ${fields} , ${numbers}, "model": "m" }`))
    const { body } = dialect.encodeRequest(request, usualPatch)
    expect(body).toBe(`{${fields},${numbers},"model":"up"}`)
  })

  it('beside fields that a call changes', async () => {
    const options = '"stream_options":{"at":9007199254740993}'
    const request = openAiChat.decodeRequest(await read(`{${messages},${options},${numbers},"model":"m"}`))
    const patch = { ...usualPatch, stream: true, usage: true, maxOutputTokens: 5 }
    const sent = openAiChat.encodeRequest(request, patch).body
    expect(sent).toContain(numbers)
    expect(JSON.parse(sent)).toMatchObject({
      model: 'up',
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 5,
    })
  })

  it('beside the fields of OpenRouter that are used or changed here', async () => {
    const asked = `{${messages},${numbers},"models":["a"],"provider":{"order":["x"]},"model":"m"}`
    const request = openAiChat.decodeRequest(await read(asked))
    const used = openAiChat.encodeRequest(withoutPreferences(request), usualPatch).body
    expect(used).toBe(`{${messages},${numbers},"model":"up"}`)
    const changed = openAiChat.encodeRequest(forOpenRouter(request, 'price'), usualPatch).body
    expect(changed).toContain(numbers)
    expect(JSON.parse(changed)).toMatchObject({ provider: { sort: 'price', order: ['x'] } })
  })

  it.each([
    ['{"a":1234567890123456}', true],
    ['{"a":[1,-12345678901234567]}', true],
    ['{"a":123456789012345,"b":0.5}', false],
  ])('%s may hold one: %s', (text, expected) => {
    expect(holdsLongNumber(text)).toBe(expected)
  })
})
