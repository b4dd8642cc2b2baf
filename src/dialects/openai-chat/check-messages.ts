import type { JsonObject } from '../../core/request.ts'
import type { OpenAiMessage } from './request-schema.ts'
import { problemOfData } from '../data-url.ts'
import { invalid } from '../refusal.ts'
import { looksLikeBase64 } from '../base64.ts'
import { textAt } from '../../core/json-object.ts'

/**
 * Mistakes that a schema does not see, and that no upstream can answer to: a tool result without its call, base64
 * that is none. One walk, without a copy. Throws class `request`, naming the place.
 */
export function checkMessages(messages: readonly OpenAiMessage[]): void {
  let open: ReadonlySet<string> = new Set()
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') checkResult(message, open, `messages[${index}]`)
    // Results stand right behind the message that calls.
    else open = new Set((message.tool_calls ?? []).map(({ id }) => id))
    if (Array.isArray(message.content)) {
      for (const [at, part] of message.content.entries()) checkPart(part, `messages[${index}].content[${at}]`)
    }
  }
}

function checkResult(message: OpenAiMessage, open: ReadonlySet<string>, path: string): void {
  const id = message.tool_call_id
  if (id === undefined)
    throw invalid(`${path}.tool_call_id`, 'a message of role tool names the call that it answers')
  if (!open.has(id)) {
    throw invalid(
      `${path}.tool_call_id`,
      `the assistant's message before it has no tool call with the id '${id}'`,
    )
  }
}

function checkPart(part: JsonObject, path: string): void {
  switch (part['type']) {
    case 'image_url':
      return checkUrl(textAt(part['image_url'], 'url'), `${path}.image_url.url`)
    case 'file':
      return checkData(textAt(part['file'], 'file_data'), `${path}.file.file_data`)
    case 'input_audio': {
      const data = textAt(part['input_audio'], 'data')
      if (data !== undefined && !looksLikeBase64(data))
        throw invalid(`${path}.input_audio.data`, 'the base64 is not valid')
    }
  }
}

/** An image: base64 in a `data:` URL; another address is the provider's to judge. */
function checkUrl(url: string | undefined, path: string): void {
  if (url?.startsWith('data:') === true) checkData(url, path)
}

function checkData(data: string | undefined, path: string): void {
  const problem = data === undefined ? undefined : problemOfData(data)
  if (problem !== undefined) throw invalid(path, problem)
}
