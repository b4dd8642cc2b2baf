import type { Answer } from '../answer.ts'
import { whole } from '../answer.ts'
import { event } from '../events.ts'
import type { Format } from '../format.ts'
import { letters } from '../ids.ts'
import { created, usageOf } from '../openai-chat/answer.ts'
import { openAIChat, openAIStreamError } from '../openai-chat/format.ts'
import type { CompletionsRequest, CompletionsResponse } from '../wire-types/openai-others.ts'
import { nothingUnderstood } from './nothing-understood.ts'

/** The legacy POST /v1/completions: text in, text out. */
export const openAICompletions: Format<CompletionsRequest> = {
  ...openAIChat,
  name: 'openai-completions',
  schema: 'openai-others',
  type: 'CompletionsRequest',
  refused: () => undefined,
  understand: ({ prompt, max_tokens: maxTokens, temperature, stop }) => ({
    ...nothingUnderstood,
    turns: [{ role: 'user', blocks: [{ kind: 'text', text: String(prompt) }] }],
    maxTokens: maxTokens ?? null,
    sampling: temperature === undefined || temperature === null ? {} : { temperature },
    stop: typeof stop === 'string' ? [stop] : (stop ?? []),
  }),
  answer: (answer, { model }) =>
    completion(model, answer.blocks.map(whole).join(''), stopOf(answer), {
      usage: usageOf(answer.usage),
    }),
  frames: (answer, { model, body }) => [
    ...answer.blocks
      .flatMap(({ pieces }) => pieces)
      .map((piece) => event(completion(model, piece, null), true)),
    event(completion(model, '', stopOf(answer))),
    ...(body.stream_options?.include_usage === true
      ? [event({ ...completion(model, '', null), choices: [], usage: usageOf(answer.usage) })]
      : []),
    { text: 'data: [DONE]\n\n', shows: false },
  ],
  streamError: openAIStreamError,
}

type Choice = CompletionsResponse['choices'][number]

function completion(
  model: string,
  text: string,
  finish: Choice['finish_reason'] | null,
  rest: Partial<CompletionsResponse> = {},
): object {
  return {
    id: `cmpl-${letters(29)}`,
    object: 'text_completion',
    created,
    model,
    choices: [{ text, index: 0, logprobs: null, finish_reason: finish }],
    ...rest,
  }
}

function stopOf({ stop }: Answer): Choice['finish_reason'] {
  if (stop === 'length') return 'length'
  return stop === 'filter' ? 'content_filter' : 'stop'
}
