import type { JsonObject } from '../../core/request.ts'
import { type ResponsesRequest, commonFields, logprobsInclude } from './request-schema.ts'
import { isOwnChoice } from './decode-tools.ts'

/**
 * Fields without a common word, under their own names; of fields that hold several things, what is left. How much to
 * say is `verbosity`, as in Chat Completions.
 */
export function decodeExtra(body: ResponsesRequest): JsonObject {
  const rest = Object.fromEntries(Object.entries(body).filter(([field]) => !commonFields.has(field)))
  const { format: _format, verbosity, ...text } = body.text ?? {}
  const {
    effort: _effort,
    summary: _summary,
    generate_summary: _generate,
    ...reasoning
  } = body.reasoning ?? {}
  const include = (body.include ?? []).filter((asked) => asked !== logprobsInclude)
  return {
    ...rest,
    ...(typeof verbosity === 'string' && { verbosity }),
    ...(Object.keys(text).length > 0 && { text }),
    ...(Object.keys(reasoning).length > 0 && { reasoning }),
    ...(include.length > 0 && { include }),
    ...(isOwnChoice(body.tool_choice) && { tool_choice: body.tool_choice }),
  }
}
