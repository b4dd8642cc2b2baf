import type {
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseReasoningItem,
} from 'openai/resources/responses/responses'
import type { Answer, AnswerBlock } from '../answer.ts'
import { event } from '../events.ts'
import type { Asked, Frame } from '../format.ts'
import type { Event, Request } from '../wire-types/openai-responses.ts'
import { emptyResponse, finished } from './answer.ts'
import { logprobsOf, outputOf } from './output.ts'

/** An event before it has its number. */
type Unnumbered = Event extends infer One ? (One extends Event ? Omit<One, 'sequence_number'> : never) : never

export function responsesFrames(answer: Answer, asked: Asked<Request>): Frame[] {
  const response = emptyResponse(asked)
  const output = outputOf(answer, asked)
  const whole = finished(response, output, answer)
  const events: Unnumbered[] = [
    { type: 'response.created', response },
    { type: 'response.in_progress', response },
    ...output.flatMap((item, index) => itemEvents(item, answer.blocks[index], index, asked.body)),
    { type: whole.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response: whole },
  ]
  return events.map(numbered)
}

export function numbered(data: Unnumbered, sequence: number): Frame {
  return event({ ...data, sequence_number: sequence }, data.type.endsWith('.delta'), data.type)
}

function itemEvents(
  item: ResponseOutputItem,
  block: AnswerBlock | undefined,
  index: number,
  body: Request,
): Unnumbered[] {
  const at = { item_id: item.id ?? '', output_index: index }
  const pieces = block?.pieces ?? []
  return [
    { type: 'response.output_item.added', output_index: index, item: opened(item) },
    ...inner(item, pieces, at, body),
    { type: 'response.output_item.done', output_index: index, item },
  ]
}

interface Place {
  readonly item_id: string
  readonly output_index: number
}

function inner(item: ResponseOutputItem, pieces: readonly string[], at: Place, body: Request): Unnumbered[] {
  if (item.type === 'message') return messageEvents(item, pieces, at, body)
  if (item.type === 'function_call') return callEvents(item, pieces, at)
  return item.type === 'reasoning' ? reasoningEvents(item, pieces, at) : []
}

/** The item before anything is in it; what is sealed is not yet what it will be. */
function opened(item: ResponseOutputItem): ResponseOutputItem {
  if (item.type === 'message') return { ...item, status: 'in_progress', content: [] }
  if (item.type === 'function_call') return { ...item, status: 'in_progress', arguments: '' }
  return item.type === 'reasoning' ? { ...item, summary: [], encrypted_content: 'gAAAAABunfinished' } : item
}

function messageEvents(
  { content }: ResponseOutputMessage,
  pieces: readonly string[],
  at: Place,
  body: Request,
): Unnumbered[] {
  return content.flatMap((part, index): Unnumbered[] => {
    const place = { ...at, content_index: index }
    const isText = part.type === 'output_text'
    const empty = isText ? { ...part, text: '', logprobs: [] } : { ...part, refusal: '' }
    return [
      { type: 'response.content_part.added', ...place, part: empty },
      ...pieces.map((delta): Unnumbered =>
        isText
          ? { type: 'response.output_text.delta', ...place, delta, logprobs: logprobsOf([delta], body) }
          : { type: 'response.refusal.delta', ...place, delta },
      ),
      isText
        ? { type: 'response.output_text.done', ...place, text: part.text, logprobs: part.logprobs ?? [] }
        : { type: 'response.refusal.done', ...place, refusal: part.refusal },
      { type: 'response.content_part.done', ...place, part },
    ]
  })
}

function callEvents(item: ResponseFunctionToolCall, pieces: readonly string[], at: Place): Unnumbered[] {
  return [
    ...pieces.map((delta): Unnumbered => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
    { type: 'response.function_call_arguments.done', ...at, arguments: item.arguments },
  ]
}

function reasoningEvents(
  { summary }: ResponseReasoningItem,
  pieces: readonly string[],
  at: Place,
): Unnumbered[] {
  return summary.flatMap((part, index): Unnumbered[] => {
    const place = { ...at, summary_index: index }
    return [
      { type: 'response.reasoning_summary_part.added', ...place, part: { ...part, text: '' } },
      ...pieces.map((delta): Unnumbered => ({
        type: 'response.reasoning_summary_text.delta',
        ...place,
        delta,
      })),
      { type: 'response.reasoning_summary_text.done', ...place, text: part.text },
      { type: 'response.reasoning_summary_part.done', ...place, part },
    ]
  })
}
