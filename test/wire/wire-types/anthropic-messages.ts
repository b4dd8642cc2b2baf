// What goes over the wire to and from POST /v1/messages, in the official SDK's own types.
import type {
  Message,
  MessageCountTokensParams,
  MessageCreateParamsBase,
  MessageTokensCount,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages/messages'

/** Gone from the SDK's types since the models that take them are old; those models still take them. */
interface Sampling {
  temperature?: number
  top_p?: number
  top_k?: number
}

export interface Request extends MessageCreateParamsBase, Sampling {}
export type CountRequest = MessageCountTokensParams
export type Response = Message
export type CountResponse = MessageTokensCount

interface Ping {
  type: 'ping'
}

interface StreamError {
  type: 'error'
  error: { type: string; message: string; details: null }
  request_id: string
}

export type Event = RawMessageStreamEvent | Ping | StreamError
