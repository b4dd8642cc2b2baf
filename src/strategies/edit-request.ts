import type { ChatRequest, Message } from '../core/request.ts'
import type { CommonOptions } from '../core/strategy.ts'
import { answersOf } from '../core/answers-of.ts'
import { withChanges } from '../core/with-changes.ts'

/** Parameters with a common word; any other goes to the dialect that the caller spoke, as it is. */
const samplingWords = {
  temperature: 'temperature',
  top_p: 'topP',
  top_k: 'topK',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  seed: 'seed',
} as const

const outputBounds: ReadonlySet<string> = new Set([
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
])

/** The request with a node's `system` and `params` laid over it. The same object when the node has neither. */
export function editRequest(request: ChatRequest, { system, params }: CommonOptions): ChatRequest {
  if (system === undefined && params === undefined) return request
  const sampling: Record<string, unknown> = { ...request.sampling }
  const extras: Record<string, unknown> = {}
  const { dialect } = request
  const answers = dialect === 'openai-chat' ? answersOf(params) : undefined
  let { maxOutputTokens } = request
  for (const [name, value] of Object.entries(params ?? {})) {
    if (isSamplingWord(name)) sampling[samplingWords[name]] = value
    else if (outputBounds.has(name) && typeof value === 'number') maxOutputTokens = value
    else extras[name] = value
  }
  return withChanges(request, {
    messages: system === undefined ? request.messages : [systemMessage(system), ...request.messages],
    sampling,
    maxOutputTokens,
    // Whoever is asked for one answer can give it, whatever the caller said.
    choices: answers === 1 ? 1 : request.choices,
    answers: answers ?? request.answers,
    extra: { ...request.extra, [dialect]: { ...request.extra[dialect], ...extras } },
  })
}

function isSamplingWord(name: string): name is keyof typeof samplingWords {
  return Object.hasOwn(samplingWords, name)
}

function systemMessage(text: string): Message {
  return { role: 'system', content: [{ type: 'text', text }] }
}
