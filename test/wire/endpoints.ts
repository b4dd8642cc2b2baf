import { anthropicCount } from './anthropic-messages/count.ts'
import { anthropicMessages } from './anthropic-messages/format.ts'
import type { WireCall } from './exchange.ts'
import type { EndpointName } from './format.ts'
import { geminiCount } from './gemini/count.ts'
import { gemini } from './gemini/format.ts'
import { type Endpoint, mounted } from './mounted.ts'
import { openAIChat } from './openai-chat/format.ts'
import { openAICompletions } from './openai-others/completions.ts'
import { openAIEmbeddings } from './openai-others/embeddings.ts'
import { openAIRefusal } from './openai-refusals.ts'
import { openAIResponses } from './openai-responses/format.ts'

const endpoints: Readonly<Record<EndpointName, Endpoint>> = {
  'anthropic-count': mounted(anthropicCount),
  'anthropic-messages': mounted(anthropicMessages),
  gemini: mounted(gemini),
  'gemini-count': mounted(geminiCount),
  'openai-chat': mounted(openAIChat),
  'openai-completions': mounted(openAICompletions),
  'openai-embeddings': mounted(openAIEmbeddings),
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
