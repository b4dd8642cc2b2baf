import type { Patch } from '../dialect.ts'

/** Sets whether a body of OpenAI's asks for a stream, and for usage in it. */
export function patchStream(body: Record<string, unknown>, { stream, usage, quirks }: Patch): void {
  if (stream) {
    body['stream'] = true
    if (usage && !quirks.has('no_stream_options')) {
      const options = body['stream_options']
      const kept = typeof options === 'object' && options !== null ? options : {}
      body['stream_options'] = { ...kept, include_usage: true }
    }
  } else if (body['stream'] === true) {
    body['stream'] = false
    delete body['stream_options']
  }
}
