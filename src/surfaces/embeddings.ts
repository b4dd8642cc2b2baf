import * as z from 'zod'
import type { Life, Ports } from '../pipeline.ts'
import { answerHeaders, setCost } from './answer-headers.ts'
import { errorResponse } from './error-response.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { extensionSchema, readExtension } from '../dialects/extension.ts'
import { passThroughRequest } from '../dialects/pass-through-request.ts'
import { readAnswer } from '../strategies/read-answer.ts'
import { readBody } from './read-body.ts'
import { refusal } from '../dialects/refusal.ts'
import { route } from '../pipeline.ts'
import { toUmbelError } from '../core/errors.ts'

const requestSchema = z.looseObject({
  model: z.optional(z.string().min(1)),
  input: z.union([z.string(), z.array(z.union([z.string(), z.number(), z.array(z.number())])).min(1)]),
  user: z.optional(z.nullable(z.string())),
  umbel: z.optional(extensionSchema),
})

/** `POST /v1/embeddings`: the edge embedder as `edge/embed`, an upstream's models by name. */
export async function embeddings(request: Request, ports: Ports, life: Life): Promise<Response> {
  const { headers } = request
  const inbound = await readBody(request)
  const parsed = requestSchema.safeParse(inbound.body)
  if (!parsed.success) throw refusal(parsed.error)
  const { model = '', user, umbel } = parsed.data
  const asked = passThroughRequest(inbound, {
    dialect: 'openai-embeddings',
    model,
    umbel: readExtension(umbel, headers),
    stream: false,
    streamUsage: false,
    // An embedding has no output to reserve for.
    maxOutputTokens: 0,
    choices: 1,
    user: user ?? null,
    messages: [],
  })
  const { trace, run } = await route(asked, 'openai-embeddings', 'embed', ports, life)
  const debug = headers.get('x-umbel-debug') === '1'
  try {
    const answer = await run()
    const result = await readAnswer(answer)
    const outcome = { status: 200, usage: result.usage, model: answer.lease.model }
    ports.records.put(trace.record(outcome, ports.clock.now()))
    const answered = answerHeaders(trace, answer.lease, debug)
    setCost(answered, trace)
    answered['content-type'] = 'application/json'
    return new Response(answer.kind === 'whole' ? (answer.source?.text ?? '') : '', { headers: answered })
  } catch (thrown) {
    const error = toUmbelError(thrown)
    ports.records.put(trace.record({ status: error.status, usage: null, error }, ports.clock.now()))
    return errorResponse(error, openAiChat, answerHeaders(trace, undefined, debug))
  }
}
