import { json, record } from '../harness/ask.ts'
import type { Router } from '../harness/router.ts'

export interface Answered {
  readonly text: unknown
  readonly model: string | null
  readonly route: string | null
  readonly response: Response
}

/** Asks `auto` as the READMEs do: one question, or a conversation. Throws when the status is another than 200. */
export async function answerOf(
  router: Pick<Router, 'url'>,
  ask: string | readonly { readonly role: string; readonly content: string }[],
): Promise<Answered> {
  const messages = typeof ask === 'string' ? [{ role: 'user', content: ask }] : ask
  const response = await fetch(`${router.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'auto', messages }),
  })
  const body = await json(response.clone())
  if (!response.ok) throw new Error(JSON.stringify(body))
  const { choices } = body
  return {
    text: record(record(Array.isArray(choices) ? choices[0] : undefined)['message'])['content'],
    model: response.headers.get('x-umbel-model'),
    route: response.headers.get('x-umbel-route'),
    response,
  }
}
