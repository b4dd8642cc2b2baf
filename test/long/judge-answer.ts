import type { SurfaceName } from './surfaces.ts'
import { type Json, isFields } from './json-value.ts'
import { parse } from './mutate-stream.ts'

/**
 * What is wrong with a JSON answer of a surface; undefined: it has the surface's shape. `own`: an upstream of the same
 * dialect may have written it, whose words go on as they came, as long as they hold an answer.
 */
export function judgeAnswer(surface: SurfaceName, text: string, own = false): string | undefined {
  const value = parse(text)
  if (!isFields(value)) return 'the answer is no JSON object'
  switch (surface) {
    case 'openai-chat': {
      const choices = value['choices']
      const [first] = Array.isArray(choices) ? choices : []
      const message = isFields(first) ? first['message'] : undefined
      return isFields(message) ? undefined : 'an answer without a message'
    }
    case 'openai-responses':
      if (!own && value['object'] !== 'response') return 'an answer that is no response'
      return Array.isArray(value['output']) ? undefined : 'an answer without output'
    case 'anthropic-messages':
      if (!own && value['type'] !== 'message') return 'an answer that is no message'
      return Array.isArray(value['content']) ? undefined : 'an answer without content'
    case 'anthropic-count':
      return typeof value['input_tokens'] === 'number' ? undefined : 'a count without a number'
  }
}

/** What errors say that nobody here wrote: a fault of ours under another name. */
const words =
  /is not a function|is not iterable|Cannot (read|convert|set) [^"]*|is not defined|Maximum call stack|Invalid (array|string) length|Converting circular/

/** What is wrong with an error of a surface. */
export function judgeError(surface: SurfaceName, status: number, text: string): string | undefined {
  // An upstream may tell of a 500 of its own.
  if (text.includes('Umbel failed on this request')) return 'an error that nobody foresaw'
  const internal = words.exec(text)?.[0]
  if (internal !== undefined) return `the runtime's own words: ${internal}`
  if (status < 400 || status > 599) return `an error with status ${status}`
  return judgeErrorBody(surface, parse(text))
}

export function judgeErrorBody(surface: SurfaceName, value: Json | undefined): string | undefined {
  const error = isFields(value) ? value['error'] : undefined
  if (!isFields(value) || !isFields(error)) return 'an error without `error`'
  if (typeof error['message'] !== 'string') return 'an error without a message'
  // An upstream's own words go on as they came, and some have only a message.
  if (surface === 'openai-chat' || surface === 'openai-responses') return undefined
  if (value['type'] !== 'error') return 'an error whose type is not `error`'
  return typeof error['type'] === 'string' ? undefined : 'an error without a type of its own'
}
