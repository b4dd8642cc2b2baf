import * as z from 'zod'
import type { Converter } from '../converter.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../../../core/request.ts'
import type { Path } from '../../../config/problem.ts'
import { type Strategy, inOrder, withOptions } from '../strategies.ts'
import { isObject } from '../../../core/json-object.ts'
import { parseSource } from '../converter.ts'
import { withoutSecrets } from '../without-secrets.ts'
import { commonParams } from '../common-params.ts'

// https://openrouter.ai/docs/api-reference/overview and /docs/features/provider-routing
const bodySchema = z.looseObject({
  model: z.optional(z.nullable(z.string().min(1))),
  models: z.optional(z.nullable(z.array(z.string().min(1)))),
  system_prompt: z.optional(z.nullable(z.string())),
})

const fileSchema = z.union([bodySchema, z.array(bodySchema).min(1)], {
  error: 'expected a request body, a preset, or a list of them',
})

type Body = z.infer<typeof bodySchema>

/** OpenRouter's request bodies and presets: each becomes a route whose models are called at OpenRouter. */
export const importOpenRouter: Converter = (source, draft) => {
  const parsed = parseSource(fileSchema, source, 'an OpenRouter request body or preset')
  const isList = Array.isArray(parsed)
  const bodies = isList ? parsed : [parsed]
  for (const [index, body] of bodies.entries()) {
    const path = isList ? [index] : []
    const { config, at, name } = presetOf(body, path)
    const use = strategyOf(config, at, draft)
    const usual = bodies.length === 1 ? 'default' : `route-${index + 1}`
    if (use !== undefined) draft.route(name ?? usual, { use }, path)
  }
}

/** As the API returns a preset, its config stands in `data.designated_version.config`. */
function presetOf(body: Body, path: Path): { config: Body; at: Path; name: string | undefined } {
  const data = isObject(body['data']) ? body['data'] : body
  const start = data === body ? path : [...path, 'data']
  const version = isObject(data['designated_version']) ? data['designated_version'] : data
  const at = version === data ? start : [...start, 'designated_version']
  const named = [data['slug'], data['name']].find((each) => typeof each === 'string')
  const inner = version['config']
  if (!isObject(inner)) return { config: body, at: path, name: undefined }
  const prompt = version['system_prompt']
  const config = bodySchema.parse({ ...(prompt !== undefined && { system_prompt: prompt }), ...inner })
  return { config, at: [...at, 'config'], name: typeof named === 'string' ? named : undefined }
}

/** What belongs to one request, and not to how it is routed. */
const ofTheRequest: Readonly<Record<string, string>> = {
  messages: 'belongs to the request, not to its routing, and is left out.',
  prompt: 'belongs to the request, not to its routing, and is left out.',
  stream: 'belongs to the request, not to its routing, and is left out.',
  stream_options: 'belongs to the request, not to its routing, and is left out.',
  user: 'belongs to the request, not to its routing, and is left out.',
  session_id: 'belongs to the request; Umbel reads "umbel": { "session": … } for `sticky`.',
  tools: 'belongs to the request and is left out; a preset of tools has no counterpart.',
  tool_choice: 'belongs to the request and is left out.',
  usage: 'needs no counterpart: usage is always asked for where it is needed.',
  route: 'needs no counterpart: several models are a "fallback" here.',
}

function strategyOf(body: Body, path: Path, draft: Draft): Strategy | undefined {
  const { model, models, system_prompt: system, ...rest } = body
  const names = [...new Set([...(model ? [model] : []), ...(models ?? [])])]
  if (names.length === 0) {
    draft.notes.say(path, 'no model is named, so "openrouter/auto" stands in: OpenRouter then chooses.')
    names.push('openrouter/auto')
  }
  const params = paramsOf(rest, path, draft)
  const apiKey = '$OPENROUTER_API_KEY'
  const provider = draft.provider({ type: 'openrouter', apiKey })
  const nodes = names.map((upstream) => draft.model(upstream, { provider, model: upstream }, path))
  return withOptions(inOrder(nodes), { params, system: system ?? undefined })
}

function paramsOf(rest: JsonObject, path: Path, draft: Draft): JsonObject {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)
  for (const [key] of given) {
    const saying = Object.hasOwn(ofTheRequest, key) ? ofTheRequest[key] : undefined
    if (saying !== undefined) draft.notes.say([...path, key], saying)
    else if (!commonParams.includes(key)) {
      draft.notes.say(
        [...path, key],
        'is sent to OpenRouter as it is, for callers of Chat Completions; callers of other endpoints go without it.',
      )
    }
  }
  const kept = Object.fromEntries(given.filter(([key]) => !Object.hasOwn(ofTheRequest, key)))
  return withoutSecrets(kept, path, draft.notes)
}
