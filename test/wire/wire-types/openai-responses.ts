// What goes over the wire to and from POST /v1/responses, in the official SDK's own types.
import type * as SDK from 'openai/resources/responses/responses'

/** The SDK's type asks for `id`; the real API takes a reasoning item with its encrypted content alone. */
export type ReasoningInput = Omit<SDK.ResponseReasoningItem, 'id'> & { id?: string }

export type InputItem = Exclude<SDK.ResponseInputItem, SDK.ResponseReasoningItem> | ReasoningInput

export interface Request extends Omit<SDK.ResponseCreateParamsBase, 'input'> {
  input?: string | InputItem[]
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
