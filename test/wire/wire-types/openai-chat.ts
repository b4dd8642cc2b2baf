// What goes over the wire to and from POST /v1/chat/completions, in the official SDK's own types.
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessage,
} from 'openai/resources/chat/completions/completions'

export type Request = ChatCompletionCreateParamsBase

/** Reasoning models of other makers show their reasoning here; OpenAI's own show none on Chat. */
interface Message extends ChatCompletionMessage {
  reasoning_content?: string
}

interface Choice extends Omit<ChatCompletion.Choice, 'message'> {
  message: Message
}

export interface Response extends Omit<ChatCompletion, 'choices'> {
  choices: Choice[]
}

interface Delta extends ChatCompletionChunk.Choice.Delta {
  reasoning_content?: string
}

export interface EventChoice extends Omit<ChatCompletionChunk.Choice, 'delta'> {
  delta: Delta
}

export interface Event extends Omit<ChatCompletionChunk, 'choices'> {
  choices: EventChoice[]
}
