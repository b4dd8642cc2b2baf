import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI, type GenerateContentResponse } from '@google/genai'
import OpenAI from 'openai'
import { isRecord } from './sample.ts'
import type { FormatName } from './format.ts'
import type { WireServer } from './server.ts'

/** What a client of the official SDK made of an answer. */
export interface Heard {
  readonly text: string
  readonly reasoning: string
  readonly refusal: string
  readonly calls: readonly { readonly name: string; readonly arguments: unknown }[]
  readonly stop: string
  /** Input, output, read from a cache. */
  readonly tokens: readonly (number | undefined)[]
}

export type Caller = (
  body: Readonly<Record<string, unknown>>,
  model: string,
  streaming: boolean,
) => Promise<Heard>

/** The official SDKs, given bodies as they are: what TypeScript would refuse, the server is to refuse. */
export function sdkCallers({ urls }: WireServer): Readonly<Record<FormatName, Caller>> {
  const openai = new OpenAI({ baseURL: urls.openai, apiKey: 'sk-wire', maxRetries: 0 })
  const anthropic = new Anthropic({ baseURL: urls.anthropic, apiKey: 'sk-ant-wire', maxRetries: 0 })
  const gemini = new GoogleGenAI({ apiKey: 'AIza-wire', httpOptions: { baseUrl: urls.gemini } })
  return {
    'openai-chat': async (body, _model, streaming) => {
      const given: OpenAI.ChatCompletionCreateParamsNonStreaming = loose(body)
      if (!streaming) return hearChat(await openai.chat.completions.create(given))
      const stream = openai.chat.completions.stream({ ...given, stream: true })
      // The SDK puts together only what its types know.
      let reasoning = ''
      stream.on('chunk', ({ choices }) => (reasoning += reasoningOf(choices[0]?.delta)))
      return { ...hearChat(await stream.finalChatCompletion()), reasoning }
    },
    'openai-responses': async (body, _model, streaming) => {
      const given: OpenAI.Responses.ResponseCreateParamsNonStreaming = loose(body)
      const answer = streaming
        ? await openai.responses.stream({ ...given, stream: true }).finalResponse()
        : await openai.responses.create(given)
      return hearResponse(answer)
    },
    'anthropic-messages': async (body, _model, streaming) => {
      const given: Anthropic.MessageCreateParamsNonStreaming = loose(body)
      const answer = streaming
        ? await anthropic.messages.stream({ ...given, stream: true }).finalMessage()
        : await anthropic.messages.create(given)
      return hearMessage(answer)
    },
    gemini: async (body, model, streaming) => {
      const { contents, generationConfig, ...rest } = body
      const config = { ...rest, ...(isRecord(generationConfig) ? generationConfig : {}) }
      const given = loose<Parameters<typeof gemini.models.generateContent>[0]>({ model, contents, config })
      const answers: GenerateContentResponse[] = []
      if (streaming)
        for await (const answer of await gemini.models.generateContentStream(given)) answers.push(answer)
      else answers.push(await gemini.models.generateContent(given))
      return hearGemini(answers)
    },
  }
}

/** A body is what a test makes it, fitting or not. */
function loose<Type>(body: unknown): Type {
  return JSON.parse(JSON.stringify(body))
}

function hearChat({ choices, usage }: OpenAI.ChatCompletion): Heard {
  const message = choices[0]?.message
  return {
    text: message?.content ?? '',
    reasoning: reasoningOf(message),
    refusal: message?.refusal ?? '',
    calls: (message?.tool_calls ?? []).flatMap((call) =>
      call.type === 'function'
        ? [{ name: call.function.name, arguments: JSON.parse(call.function.arguments) }]
        : [],
    ),
    stop: choices[0]?.finish_reason ?? '',
    tokens: [usage?.prompt_tokens, usage?.completion_tokens, usage?.prompt_tokens_details?.cached_tokens],
  }
}

function reasoningOf(message: object | undefined): string {
  const text: unknown = message === undefined ? '' : Reflect.get(message, 'reasoning_content')
  return typeof text === 'string' ? text : ''
}

function hearResponse({ output, status, incomplete_details: why, usage }: OpenAI.Responses.Response): Heard {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []))
  return {
    text: parts.map((part) => (part.type === 'output_text' ? part.text : '')).join(''),
    reasoning: output
      .flatMap((item) => (item.type === 'reasoning' ? item.summary.map(({ text }) => text) : []))
      .join(''),
    refusal: parts.map((part) => (part.type === 'refusal' ? part.refusal : '')).join(''),
    calls: output.flatMap((item) =>
      item.type === 'function_call' ? [{ name: item.name, arguments: JSON.parse(item.arguments) }] : [],
    ),
    stop: why?.reason ?? status ?? '',
    tokens: [usage?.input_tokens, usage?.output_tokens, usage?.input_tokens_details.cached_tokens],
  }
}

function hearMessage({ content, stop_reason: stop, usage }: Anthropic.Message): Heard {
  return {
    text: content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
    reasoning: content.map((block) => (block.type === 'thinking' ? block.thinking : '')).join(''),
    refusal: '',
    calls: content.flatMap((block) =>
      block.type === 'tool_use' ? [{ name: block.name, arguments: block.input }] : [],
    ),
    stop: stop ?? '',
    tokens: [usage.input_tokens, usage.output_tokens, usage.cache_read_input_tokens ?? undefined],
  }
}

function hearGemini(answers: readonly GenerateContentResponse[]): Heard {
  const parts = answers.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? [])
  const text = (isThought: boolean) =>
    parts.map((part) => ((part.thought === true) === isThought ? (part.text ?? '') : '')).join('')
  const usage = answers.at(-1)?.usageMetadata
  return {
    text: text(false),
    reasoning: text(true),
    refusal: '',
    calls: parts.flatMap(({ functionCall }) =>
      functionCall === undefined ? [] : [{ name: functionCall.name ?? '', arguments: functionCall.args }],
    ),
    stop: answers.at(-1)?.candidates?.[0]?.finishReason ?? '',
    tokens: [usage?.promptTokenCount, usage?.candidatesTokenCount, usage?.cachedContentTokenCount],
  }
}
