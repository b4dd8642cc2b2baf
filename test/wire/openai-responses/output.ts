import type {
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputText,
} from 'openai/resources/responses/responses'
import type { Answer, AnswerBlock } from '../answer.ts'
import { whole } from '../answer.ts'
import type { Asked } from '../format.ts'
import { hex, sealed } from '../ids.ts'
import { callId } from '../openai-chat/answer.ts'
import { tokenOf } from '../openai-chat/logprobs.ts'
import type { Request } from '../wire-types/openai-responses.ts'

/** Items as they stand when they are whole; what is sealed is remembered. */
export function outputOf(answer: Answer, asked: Asked<Request>): ResponseOutputItem[] {
  const items: ResponseOutputItem[] = []
  let reasoning: string | undefined
  for (const block of answer.blocks) {
    const item = itemOf(block, answer, asked)
    if (item.type === 'reasoning') reasoning = item.id
    if (item.type === 'function_call' && item.id !== undefined && reasoning !== undefined)
      asked.issued.reasonings.set(item.id, reasoning)
    items.push(item)
  }
  return items
}

function itemOf(block: AnswerBlock, answer: Answer, { body, issued }: Asked<Request>): ResponseOutputItem {
  switch (block.kind) {
    case 'text':
    case 'refusal':
      return messageOf(block, answer, body)
    case 'call':
      return {
        id: `fc_${hex(50)}`,
        type: 'function_call',
        status: 'completed',
        arguments: whole(block),
        call_id: callId(),
        name: block.name,
      }
    case 'reasoning': {
      const id = `rs_${hex(50)}`
      const encrypted = `gAAAAAB${sealed()}`
      issued.encrypted.set(encrypted, id)
      const told = Boolean(body.reasoning?.summary) && block.redacted !== true
      return {
        id,
        type: 'reasoning',
        summary: told ? [{ type: 'summary_text', text: whole(block) }] : [],
        encrypted_content: encrypted,
      }
    }
  }
}

function messageOf(
  block: Extract<AnswerBlock, { kind: 'text' | 'refusal' }>,
  { stop, blocks }: Answer,
  body: Request,
): ResponseOutputMessage {
  return {
    id: `msg_${hex(50)}`,
    type: 'message',
    status: stop === 'length' || stop === 'filter' ? 'incomplete' : 'completed',
    role: 'assistant',
    phase: blocks.some(({ kind }) => kind === 'call') ? 'commentary' : 'final_answer',
    content: [
      block.kind === 'refusal'
        ? { type: 'refusal', refusal: whole(block) }
        : {
            type: 'output_text',
            text: whole(block),
            annotations: [],
            logprobs: logprobsOf(block.pieces, body),
          },
    ],
  }
}

/** One token for each piece; none when nobody asked. */
export function logprobsOf(
  pieces: readonly string[],
  { include, top_logprobs: alternatives }: Request,
): NonNullable<ResponseOutputText['logprobs']> {
  if (include?.includes('message.output_text.logprobs') !== true) return []
  return pieces.map((piece) => {
    const { token, logprob, bytes, top_logprobs: others } = tokenOf(piece, alternatives ?? 0)
    return {
      token,
      logprob,
      bytes: bytes ?? [],
      top_logprobs: others.map((other) => ({ ...other, bytes: other.bytes ?? [] })),
    }
  })
}
