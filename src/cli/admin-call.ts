import { TerminalError } from './terminal-error.ts'
import { isObject, textAt } from '../core/json-object.ts'
import { readJson } from '../core/json/read-json.ts'

export type AdminCall = (path: string, init?: RequestInit) => Promise<Response>

/** Asks the administration of a deployment, or of a running `npm start`. What cannot be asked at all throws in words. */
export function adminCall(url: string, token: string): AdminCall {
  return async (path, init = {}) => {
    const response = await fetch(url + path, { ...init, headers: headersOf(token, init) }).catch(
      (error: unknown) => {
        throw new TerminalError(`${url} cannot be reached: ${reasonOf(error)}`)
      },
    )
    if (response.status === 401) throw new TerminalError(`${url} refused the token.`)
    return response
  }
}

function headersOf(token: string, { headers }: RequestInit): Headers {
  const all = new Headers(headers)
  all.set('authorization', `Bearer ${token}`)
  return all
}

/** What an error says, in OpenAI's shape or any other. */
export function messageIn(text: string): string {
  const json = readJson(text)
  const error = isObject(json) ? json['error'] : undefined
  return textAt(error, 'message') ?? text.slice(0, 300)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
