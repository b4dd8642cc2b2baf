import type { ChatCompletionMessageToolCall } from 'openai/resources/chat/completions/completions'
import type { CompletionUsage } from 'openai/resources/completions'
import type { Answer, AnswerBlock, AnswerUsage, Stop } from '../answer.ts'
import { whole } from '../answer.ts'
import type { Asked } from '../format.ts'
import { hex, letters } from '../ids.ts'
import type { Request, Response } from '../wire-types/openai-chat.ts'
import { logprobsOf } from './logprobs.ts'

export const created = 1_789_000_000

export function chatAnswer(answer: Answer, { body, model }: Asked<Request>): Response {
  const text = textOf(answer, 'text')
  const refusal = textOf(answer, 'refusal')
  const reasoning = textOf(answer, 'reasoning')
  const calls = callsOf(answer)
  const pieces = answer.blocks.flatMap((block) => (block.kind === 'text' ? block.pieces : []))
  const choice: Response['choices'][number] = {
    index: 0,
    message: {
      role: 'assistant',
      content: text,
      refusal,
      annotations: [],
      ...(reasoning === null ? {} : { reasoning_content: reasoning }),
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
    },
    logprobs: logprobsOf(pieces, body),
    finish_reason: finishReasons[answer.stop],
  }
  return {
    id: `chatcmpl-${letters(29)}`,
    object: 'chat.completion',
    created,
    model: dated(model),
    choices: Array.from({ length: body.n ?? 1 }, (_, index) => ({ ...choice, index })),
    usage: usageOf(answer.usage),
    service_tier: 'default',
    system_fingerprint: `fp_${hex(10)}`,
  }
}

/** Answers name the model by its dated name, which is not the one that was asked for. */
export function dated(model: string): string {
  return `${model}-2026-08-01`
}

export const finishReasons: Record<Stop, Response['choices'][number]['finish_reason']> = {
  end: 'stop',
  calls: 'tool_calls',
  length: 'length',
  filter: 'content_filter',
  refusal: 'stop',
  sequence: 'stop',
}

function textOf({ blocks }: Answer, kind: AnswerBlock['kind']): string | null {
  const found = blocks.filter((block) => block.kind === kind)
  return found.length === 0 ? null : found.map(whole).join('')
}

function callsOf({ blocks }: Answer): ChatCompletionMessageToolCall[] {
  return blocks.flatMap((block) =>
    block.kind === 'call'
      ? [{ id: callId(), type: 'function', function: { name: block.name, arguments: whole(block) } }]
      : [],
  )
}

export function callId(): string {
  return `call_${letters(24)}`
}

export function usageOf(usage: AnswerUsage): CompletionUsage {
  return {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.input + usage.output,
    prompt_tokens_details: {
      cached_tokens: usage.cacheRead,
      audio_tokens: usage.audioInput,
      ...(usage.cacheWrite > 0 ? { cache_write_tokens: usage.cacheWrite } : {}),
    },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoning,
      audio_tokens: usage.audioOutput,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}
