import type { JsonObject } from '../../core/request.ts'
import type { UmbelError } from '../../core/errors.ts'
import { encodeAnswerError, responseId, responseObject } from './response-object.ts'

export function encodeEvent(type: string, number: number, fields: JsonObject): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: number, ...fields })}\n\n`
}

/** The end of a stream that broke off, where nothing is known of what was sent: a failed response without output. */
export function encodeStreamError(error: UmbelError): string {
  const head = { id: responseId(undefined), created: Math.floor(Date.now() / 1000), model: '', echo: bare }
  const response = responseObject(head, { status: 'failed', output: [], error: encodeAnswerError(error) })
  return encodeEvent('response.failed', 0, { response })
}

/** What the SDK's type asks for beside. */
const bare = {
  access_programs: null,
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: null,
  tool_choice: 'auto',
  tools: [],
  top_p: null,
}
