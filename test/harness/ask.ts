import type { Router } from './router.ts'

export const question = [{ role: 'user', content: 'What is the capital of Peru?' }]

export interface Asked {
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Asks `model` one short question over HTTP, with more body and headers where given. */
export function ask(
  router: Pick<Router, 'url'>,
  model: string,
  { body = {}, headers = {}, signal }: Asked = {},
) {
  return post(router, '/v1/chat/completions', { model, messages: question, ...body }, headers, signal)
}

/** The same, streamed. */
export function askStream(router: Pick<Router, 'url'>, model: string, asked: Asked = {}): Promise<Response> {
  return ask(router, model, { ...asked, body: { stream: true, ...asked.body } })
}

/** Posts JSON (or text and bytes as they are). */
export function post(
  router: Pick<Router, 'url'>,
  path: string,
  body: object | string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(`${router.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    ...(signal !== undefined && { signal }),
  })
}

/** A JSON body as a record. */
export async function json(response: Response): Promise<Record<string, unknown>> {
  return record(JSON.parse(await response.text()))
}

/** Narrows to an object; an empty one for anything else. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The `error` of a body in OpenAI's shape; its four fields must be there. */
export async function errorOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text()
  const { error } = record(JSON.parse(text))
  const fields = record(error)
  for (const field of ['message', 'type', 'param', 'code']) {
    if (!(field in fields)) throw new Error(`The error has no '${field}': ${text}`)
  }
  if (typeof fields['message'] !== 'string' || fields['message'] === '')
    throw new Error(`No message: ${text}`)
  return fields
}
