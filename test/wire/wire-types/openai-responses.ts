// What goes over the wire to and from POST /v1/responses, in the official SDK's own types.
import type * as SDK from 'openai/resources/responses/responses'

/** The SDK's type asks for `id`; the real API takes a reasoning item with its encrypted content alone. */
export type ReasoningInput = Omit<SDK.ResponseReasoningItem, 'id'> & { id?: string }

/** What an assistant said may come back as bare text: the API gives such a message an id of its own. */
export interface AssistantInput {
  role: 'assistant'
  content: (OutputTextInput | SDK.ResponseOutputRefusal)[]
  type?: 'message'
  id?: string
  status?: 'in_progress' | 'completed' | 'incomplete'
  phase?: 'commentary' | 'final_answer' | null
}

type OutputTextInput = Pick<SDK.ResponseOutputText, 'type' | 'text'> &
  Partial<Pick<SDK.ResponseOutputText, 'annotations' | 'logprobs'>>

/** `detail` is `auto` where it is not given. */
type ImageInput = Omit<SDK.ResponseInputImage, 'detail'> & { detail?: SDK.ImageDetail }

export type ContentInput = SDK.ResponseInputText | ImageInput | SDK.ResponseInputFile

export interface MessageInput {
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: string | ContentInput[]
  type?: 'message'
  status?: 'in_progress' | 'completed' | 'incomplete'
  phase?: 'commentary' | 'final_answer' | null
}

type Loosened =
  SDK.ResponseReasoningItem | SDK.EasyInputMessage | SDK.ResponseInputItem.Message | SDK.ResponseOutputMessage

export type InputItem =
  Exclude<SDK.ResponseInputItem, Loosened> | MessageInput | AssistantInput | ReasoningInput

/** A function is strict, as far as its schema goes, where `strict` is not given. */
export type FunctionInput = Omit<SDK.FunctionTool, 'strict'> & { strict?: boolean | null }

export type ToolInput = Exclude<SDK.Tool, SDK.FunctionTool> | FunctionInput

export interface Request extends Omit<SDK.ResponseCreateParamsBase, 'input' | 'tools'> {
  input?: string | InputItem[]
  tools?: ToolInput[]
}

/** `output_text` is the SDK's addition. */
export type Response = Omit<SDK.Response, 'output_text'>

interface Carrying<Type extends string> {
  type: Type
  response: Response
  sequence_number: number
}

type Whole =
  | 'response.created'
  | 'response.in_progress'
  | 'response.completed'
  | 'response.incomplete'
  | 'response.failed'
  | 'response.queued'

/** The events that bring the whole response, without the SDK's addition to it; all others as they are. */
export type Event =
  { [Type in Whole]: Carrying<Type> }[Whole] | Exclude<SDK.ResponseStreamEvent, { type: Whole }>
