// What goes over the wire to and from POST /v1/messages, in the official SDK's own types.
import type {
  ContentBlock,
  Message,
  MessageCountTokensParams,
  MessageCreateParamsBase,
  MessageTokensCount,
  RawContentBlockStartEvent,
  RawMessageStreamEvent,
  TextBlock,
} from '@anthropic-ai/sdk/resources/messages/messages'

/** Gone from the SDK's types since the models that take them are old; those models still take them. */
interface Sampling {
  temperature?: number
  top_p?: number
  top_k?: number
}

export interface Request extends MessageCreateParamsBase, Sampling {}
export type CountRequest = MessageCountTokensParams

/** The types say that a text always has `citations`, if null; the API leaves them out where there are none. */
interface WireText extends Omit<TextBlock, 'citations'> {
  citations?: NonNullable<TextBlock['citations']>
}

export type WireBlock = Exclude<ContentBlock, TextBlock> | WireText

export interface Response extends Omit<Message, 'content'> {
  content: WireBlock[]
}

interface BlockStart extends Omit<RawContentBlockStartEvent, 'content_block'> {
  content_block: WireBlock
}

export type CountResponse = MessageTokensCount

interface Ping {
  type: 'ping'
}

interface StreamError {
  type: 'error'
  error: { type: string; message: string; details: null }
  request_id: string
}

export type Event =
  Exclude<RawMessageStreamEvent, RawContentBlockStartEvent> | BlockStart | Ping | StreamError
