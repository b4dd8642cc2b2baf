import type { Opaque } from './request.ts'
import type { Usage } from './usage.ts'
import type { UmbelError } from './errors.ts'

export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'error' | 'other'

/** One piece of a streamed answer. Every block has an id; pieces of one block share it. */
export type StreamPart =
  | { readonly type: 'start'; readonly id?: string; readonly model?: string; readonly created?: number }
  | { readonly type: 'text-start'; readonly id: string }
  | { readonly type: 'text-delta'; readonly id: string; readonly text: string }
  | { readonly type: 'text-end'; readonly id: string; readonly opaque?: Opaque }
  | { readonly type: 'reasoning-start'; readonly id: string }
  | { readonly type: 'reasoning-delta'; readonly id: string; readonly text: string }
  | { readonly type: 'reasoning-end'; readonly id: string; readonly opaque?: Opaque }
  | {
      readonly type: 'tool-call-start'
      readonly id: string
      readonly callId: string
      readonly name: string
      readonly opaque?: Opaque
    }
  | { readonly type: 'tool-call-delta'; readonly id: string; readonly arguments: string }
  | { readonly type: 'tool-call-end'; readonly id: string }
  | { readonly type: 'file'; readonly id: string; readonly mediaType: string; readonly data: string }
  | { readonly type: 'source'; readonly id: string; readonly url: string; readonly title?: string }
  | { readonly type: 'refusal'; readonly id: string; readonly text: string }
  /** A block that only its origin understands, whole. */
  | { readonly type: 'opaque'; readonly id: string; readonly opaque: Opaque }
  | { readonly type: 'logprobs'; readonly data: unknown }
  | { readonly type: 'usage'; readonly usage: Usage }
  | {
      readonly type: 'finish'
      readonly reason: FinishReason
      /** The upstream's own word. */
      readonly raw?: string
      /** The stop sequence that it met. */
      readonly stopSequence?: string
    }
  | { readonly type: 'error'; readonly error: UmbelError }

const content: ReadonlySet<StreamPart['type']> = new Set([
  'text-delta',
  'reasoning-delta',
  'tool-call-start',
  'refusal',
  'file',
  'opaque',
  'source',
  // A whole answer may be empty: its proper end commits too.
  'finish',
])

/** Whether a part is content: after the first one nobody switches. */
export function isContent({ type }: StreamPart): boolean {
  return content.has(type)
}
