/** OpenAI's wire format, written by hand: what the tests hold the router to. */

export const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 }

/** Words in several scripts, so that a cut inside a character shows. */
export const words = ['Grüße, ', 'say "usage":{ ', '東京 ', '🌼 ', 'end.']

export const created = 1_700_000_000

/** A chat completion, spaced as no serialiser would, so that a re-encoded body cannot pass for the original. */
export function completion(model: string, message: object = {}, rest: object = {}): string {
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: words.join(''), refusal: null, ...message },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage,
    system_fingerprint: 'fp_test',
    ...rest,
  }
  return JSON.stringify(body, null, '\t')
}

export interface ChunkParts {
  readonly delta?: object
  readonly finish?: string
  readonly rest?: object
}

/** One event of a stream, its blank line included. */
export function chunk(model: string, { delta = {}, finish, rest = {} }: ChunkParts): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish ?? null }]
  return event({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created, model, choices, ...rest })
}

export function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

export const done = 'data: [DONE]\n\n'

/** The last chunk of a stream whose caller asked for usage. */
export function usageChunk(model: string): string {
  return event({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created, model, choices: [], usage })
}

/** A whole proper stream, event by event. */
export function frames(model: string, counted: boolean, contents: readonly string[] = words): string[] {
  const rest = counted ? { usage: null } : {}
  return [
    chunk(model, { delta: { role: 'assistant', content: '' }, rest }),
    ...contents.map((content) => chunk(model, { delta: { content }, rest })),
    chunk(model, { finish: 'stop', rest }),
    ...(counted ? [usageChunk(model)] : []),
    done,
  ]
}

/** An error body in OpenAI's shape. */
export function errorBody(message: string, type: string, code: string | null, param: string | null = null) {
  return JSON.stringify({ error: { message, type, param, code } }, null, 2)
}
