import type {
  MessageDeltaUsage,
  RefusalStopDetails,
  StopReason,
  Usage,
} from '@anthropic-ai/sdk/resources/messages/messages'
import type { Answer, AnswerBlock, AnswerUsage, Stop } from '../answer.ts'
import { whole } from '../answer.ts'
import type { Asked } from '../format.ts'
import { letters, sealed } from '../ids.ts'
import { isRecord } from '../sample.ts'
import type { Request, Response, WireBlock } from '../wire-types/anthropic-messages.ts'

export function messagesAnswer(answer: Answer, asked: Asked<Request>): Response {
  return {
    ...emptyMessage(asked.model),
    content: contentOf(blocksOf(answer, asked.body), asked),
    ...ending(answer),
    usage: usageOf(answer.usage),
  }
}

export function emptyMessage(model: string) {
  return {
    id: `msg_01${letters(22)}`,
    type: 'message',
    role: 'assistant',
    // Answers name the model by its dated name, which is not always the one that was asked for.
    model: `${model}-20260801`,
    container: null,
    diagnostics: null,
  } as const
}

export interface Ending {
  readonly stop_reason: StopReason
  readonly stop_sequence: string | null
  readonly stop_details: RefusalStopDetails | null
}

export function ending({ stop, sequence }: Answer): Ending {
  return {
    stop_reason: stopReasons[stop],
    stop_sequence: sequence ?? null,
    stop_details:
      stop === 'refusal' || stop === 'filter'
        ? { type: 'refusal', category: stop === 'filter' ? 'cyber' : null, explanation: null }
        : null,
  }
}

const stopReasons: Record<Stop, StopReason> = {
  end: 'end_turn',
  calls: 'tool_use',
  length: 'max_tokens',
  filter: 'refusal',
  refusal: 'refusal',
  sequence: 'stop_sequence',
}

/** Blocks as they stand when they are whole; what is sealed is remembered, and what was called along with it. */
export function contentOf(blocks: readonly AnswerBlock[], asked: Asked<Request>): WireBlock[] {
  const content = blocks.map((block) => wholeBlock(block, asked))
  if (blocks.some(({ kind }) => kind === 'reasoning'))
    for (const block of content) if (block.type === 'tool_use') asked.issued.thoughtCalls.add(block.id)
  return content
}

const moment: AnswerBlock = { kind: 'reasoning', pieces: ['A moment', ' of thought.'] }

/** Thinking shows where it is on; by hand, a turn always begins with it. */
export function blocksOf({ blocks }: Answer, { thinking, messages }: Request): readonly AnswerBlock[] {
  if (thinking === undefined || thinking.type === 'disabled')
    return blocks.filter(({ kind }) => kind !== 'reasoning')
  const content = messages.at(-1)?.content
  const goesOn = Array.isArray(content) && content.some(({ type }) => type === 'tool_result')
  return thinking.type !== 'enabled' || goesOn || blocks[0]?.kind === 'reasoning'
    ? blocks
    : [moment, ...blocks]
}

function wholeBlock(block: AnswerBlock, { body, issued }: Asked<Request>): WireBlock {
  switch (block.kind) {
    case 'text':
    case 'refusal':
      return { type: 'text', text: whole(block) }
    case 'call': {
      const input: unknown = JSON.parse(whole(block))
      const id = `toolu_01${letters(22)}`
      return { type: 'tool_use', id, name: block.name, input, caller: { type: 'direct' } }
    }
    case 'reasoning': {
      if (block.redacted === true) {
        const data = sealed()
        issued.redacted.add(data)
        return { type: 'redacted_thinking', data }
      }
      const { thinking: config } = body
      const omitted = isRecord(config) && config['display'] === 'omitted'
      const thinking = omitted ? '' : whole(block)
      const signature = sealed()
      issued.signatures.set(signature, thinking)
      return { type: 'thinking', thinking, signature }
    }
  }
}

/** Input tokens here are those that no cache was read or written for. */
export function usageOf(usage: AnswerUsage): Usage {
  return {
    ...countsOf(usage),
    input_tokens: usage.input - usage.cacheRead - usage.cacheWrite,
    cache_creation: {
      ephemeral_5m_input_tokens: usage.cacheWrite,
      ephemeral_1h_input_tokens: 0,
    },
    service_tier: 'standard',
    inference_geo: 'global',
    speed: null,
  }
}

export function countsOf(usage: AnswerUsage): MessageDeltaUsage {
  return {
    input_tokens: usage.input - usage.cacheRead - usage.cacheWrite,
    cache_creation_input_tokens: usage.cacheWrite,
    cache_read_input_tokens: usage.cacheRead,
    output_tokens: usage.output,
    output_tokens_details: usage.reasoning > 0 ? { thinking_tokens: usage.reasoning } : null,
    server_tool_use: null,
  }
}
