import { anthropicMessages } from './anthropic-messages/format.ts'
import type { WireCall } from './exchange.ts'
import type { FormatName } from './format.ts'
import { gemini } from './gemini/format.ts'
import { type Endpoint, mounted } from './mounted.ts'
import { openAIChat } from './openai-chat/format.ts'
import { openAIRefusal } from './openai-refusals.ts'
import { openAIResponses } from './openai-responses/format.ts'

const endpoints: Readonly<Record<FormatName, Endpoint>> = {
  'anthropic-messages': mounted(anthropicMessages),
  gemini: mounted(gemini),
  'openai-chat': mounted(openAIChat),
  'openai-responses': mounted(openAIResponses),
}

export function endpointFor({ method, format }: WireCall): Endpoint {
  return method === 'POST' && format !== null ? endpoints[format] : nowhere
}

const nowhere: Endpoint = async ({ call, response }) => {
  const { body, problem } = openAIRefusal(
    `Unknown request URL: ${call.method} ${call.path}. Please check the URL for typos, or see the docs at https://platform.openai.com/docs/api-reference/.`,
    { code: 'unknown_url' },
  )
  call.problems.push(problem)
  response.writeHead(404, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
