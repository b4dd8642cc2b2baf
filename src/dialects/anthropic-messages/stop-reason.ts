import type { StopReason } from '@anthropic-ai/sdk/resources/messages'
import type { FinishReason } from '../../core/stream-part.ts'

const decoded: ReadonlyMap<string, FinishReason> = new Map<StopReason, FinishReason>([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_use', 'tool-calls'],
  ['refusal', 'content-filter'],
  // The turn goes on when the client sends it back: over, but not complete.
  ['pause_turn', 'other'],
])

const encoded: Readonly<Record<FinishReason, StopReason>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'refusal',
  error: 'end_turn',
  other: 'end_turn',
}

/** Words of this dialect that the common ones would blur; no other dialect has them. */
const own: ReadonlyMap<string, StopReason> = new Map([
  ['pause_turn', 'pause_turn'],
  ['model_context_window_exceeded', 'model_context_window_exceeded'],
])

export function decodeStopReason(reason: string): FinishReason {
  return decoded.get(reason) ?? 'other'
}

export interface Ending {
  readonly finish: FinishReason
  /** The upstream's own word. */
  readonly raw?: string | undefined
  readonly stopSequence?: string | undefined
  /** The answer holds tool calls. */
  readonly calls: boolean
  readonly refused: boolean
}

export function encodeStopReason({ finish, raw, stopSequence, calls, refused }: Ending): StopReason {
  if (refused) return 'refusal'
  if (stopSequence !== undefined) return 'stop_sequence'
  const word = raw === undefined ? undefined : own.get(raw)
  if (word !== undefined) return word
  // Clients run tools only when told to, and not every upstream says so at the end.
  return calls && finish === 'stop' ? 'tool_use' : encoded[finish]
}
