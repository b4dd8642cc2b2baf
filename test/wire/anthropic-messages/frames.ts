import type { RawContentBlockDelta } from '@anthropic-ai/sdk/resources/messages/messages'
import type { Answer, AnswerBlock } from '../answer.ts'
import { event } from '../events.ts'
import type { Asked, Frame } from '../format.ts'
import type { Event, Request, WireBlock } from '../wire-types/anthropic-messages.ts'
import { blocksOf, contentOf, countsOf, emptyMessage, ending, usageOf } from './answer.ts'

export function messagesFrames(answer: Answer, asked: Asked<Request>): Frame[] {
  const blocks = blocksOf(answer, asked.body)
  const contents = contentOf(blocks, asked)
  const started: Event = {
    type: 'message_start',
    message: {
      ...emptyMessage(asked.model),
      content: [],
      stop_reason: null,
      stop_sequence: null,
      stop_details: null,
      usage: { ...usageOf(answer.usage), output_tokens: 1, output_tokens_details: null },
    },
  }
  const ended: Event = {
    type: 'message_delta',
    delta: { ...ending(answer), container: null },
    usage: countsOf(answer.usage),
  }
  return [
    named(started),
    ...contents.flatMap((content, index) => {
      const frames = blockFrames(content, blocks[index], index)
      // The first ping comes once something has begun.
      return index === 0 ? frames.toSpliced(1, 0, named({ type: 'ping' })) : frames
    }),
    named(ended),
    named({ type: 'message_stop' }),
  ]
}

export function named(data: Event, shows = false): Frame {
  return event(data, shows, data.type)
}

function blockFrames(content: WireBlock, block: AnswerBlock | undefined, index: number): Frame[] {
  return [
    named({ type: 'content_block_start', index, content_block: opened(content) }),
    ...deltasOf(content, block?.pieces ?? []).map((delta) =>
      named({ type: 'content_block_delta', index, delta }, delta.type !== 'signature_delta'),
    ),
    named({ type: 'content_block_stop', index }),
  ]
}

/** The block before anything is in it; what is redacted comes whole. */
function opened(content: WireBlock): WireBlock {
  switch (content.type) {
    case 'text':
      return { ...content, text: '' }
    case 'thinking':
      return { ...content, thinking: '', signature: '' }
    case 'tool_use':
      return { ...content, input: {} }
    default:
      return content
  }
}

function deltasOf(content: WireBlock, pieces: readonly string[]): RawContentBlockDelta[] {
  switch (content.type) {
    case 'text':
      return pieces.map((text) => ({ type: 'text_delta', text }))
    case 'thinking': {
      const shown = content.thinking === '' ? [] : pieces
      return [
        ...shown.map((thinking): RawContentBlockDelta => ({ type: 'thinking_delta', thinking })),
        { type: 'signature_delta', signature: content.signature },
      ]
    }
    case 'tool_use':
      // The first piece is always empty.
      return ['', ...pieces].map((piece) => ({ type: 'input_json_delta', partial_json: piece }))
    default:
      return []
  }
}
