// What goes over the wire to and from POST /v1/chat/completions, in the official SDK's own types.
import type {
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from 'openai/resources/chat/completions/completions'

/**
 * Clients put an answer's message back as it came, with what only answers have; servers that show reasoning take it
 * back.
 */
interface AssistantMessage extends ChatCompletionAssistantMessageParam {
  annotations?: unknown[]
  reasoning_content?: string
}

/** The name of the tool is gone from the types since functions became tools; LangChain still sends it, and is heard. */
interface ToolMessage extends ChatCompletionToolMessageParam {
  name?: string
}

type Others = Exclude<
  ChatCompletionMessageParam,
  ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam
>

export interface Request extends Omit<ChatCompletionCreateParamsBase, 'messages'> {
  messages: (Others | AssistantMessage | ToolMessage)[]
}

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
