import * as z from 'zod'
import type { Converter } from '../converter.ts'
import type { Draft } from '../draft.ts'
import type { Found } from '../../../config/found-models.ts'
import type { Path } from '../../../config/problem.ts'
import { foundModels } from '../../../config/found-models.ts'
import { parseSource } from '../converter.ts'
import { plainExample } from '../../../config/twin-examples.ts'
import { providerTypeOf, usualSecret } from '../provider-names.ts'

// RouterConfig.to_file and Route of aurelio-labs/semantic-router; older versions call it LayerConfig.
const llmSchema = z.looseObject({ class: z.string(), model: z.optional(z.nullable(z.string())) })

const routeSchema = z.looseObject({
  name: z.string().min(1),
  utterances: z.array(z.unknown()),
  description: z.optional(z.nullable(z.string())),
  llm: z.optional(z.nullable(llmSchema)),
  score_threshold: z.optional(z.nullable(z.number())),
})

const routerSchema = z.looseObject({
  encoder_type: z.optional(z.nullable(z.string())),
  encoder_name: z.optional(z.nullable(z.string())),
  routes: z.array(routeSchema).min(1, { error: 'at least one route' }),
})

const fileSchema = z.union([routerSchema, z.array(routeSchema).min(1)], {
  error: 'expected an object with "routes", or a list of routes',
})

type Route = z.infer<typeof routeSchema>

/** What a config of ours takes of one route. */
const longest = 2000
const mostExamples = 2000

/** aurelio's semantic-router: its routes become routes with examples, answered by a model that has to be chosen. */
export const importSemanticRouter: Converter = (source, draft, found) => {
  const parsed = parseSource(fileSchema, source, "a config of semantic-router, which has 'routes'")
  const isList = Array.isArray(parsed)
  const routes = isList ? parsed : parsed.routes
  const at: Path = isList ? [] : ['routes']
  if (!isList) noteRouter(parsed, draft)
  const usual = usualModel(found, draft)
  const taken = new Map<string, string>()
  for (const [index, route] of routes.entries()) addRoute(route, [...at, index], usual, taken, draft)
  if (!draft.has('default')) draft.route('default', { use: usual }, at)
  draft.notes.say(
    at,
    `semantic-router only names routes: "use" says who answers. "${usual}" stands in, change it.`,
  )
}

function noteRouter(router: z.infer<typeof routerSchema>, draft: Draft): void {
  const encoder = [router.encoder_type, router.encoder_name].filter(Boolean).join(' ')
  if (encoder !== '') {
    draft.notes.say(
      ['encoder_type'],
      `the encoder (${encoder}) is left out: texts become vectors inside the Worker.`,
    )
  }
  draft.notes.leftOver(router, Object.keys(routerSchema.shape), [], {
    top_k: 'needs no counterpart: a classifier is trained over all examples.',
    aggregation: 'needs no counterpart: a classifier is trained over all examples.',
  })
}

/** @param taken the route of each example before, by its plain text */
function addRoute(route: Route, path: Path, usual: string, taken: Map<string, string>, draft: Draft): void {
  const { name, description, score_threshold: threshold } = route
  const { notes } = draft
  if (threshold !== undefined && threshold !== null) {
    notes.say(
      [...path, 'score_threshold'],
      `${threshold} is left out: thresholds are fitted from the examples, not typed in.`,
    )
  }
  notes.leftOver(route, Object.keys(routeSchema.shape), path, {
    function_schemas: 'is left out: Umbel routes the request and does not fill in functions.',
    function_schema: 'is left out: Umbel routes the request and does not fill in functions.',
    metadata: 'has no counterpart in Umbel and is left out.',
  })
  const examples = examplesOf(route, [...path, 'utterances'], draft).filter((text) => {
    const other = taken.get(plainExample(text)) ?? name
    taken.set(plainExample(text), other)
    if (other === name) return true
    notes.say(
      [...path, 'utterances'],
      `"${text.slice(0, 60)}" is an example of "${other}" too, and is left out here: a classifier cannot tell them apart.`,
    )
    return false
  })
  const use = llmOf(route, path, draft) ?? usual
  if (examples.length === 0 && !description) {
    notes.say(path, `"${name}" has no utterance, so it is taken only when it is named.`)
  }
  draft.route(
    name,
    {
      ...(description && { description: description.slice(0, longest) }),
      ...(examples.length > 0 && { match: { examples } }),
      use,
    },
    path,
  )
}

function examplesOf({ utterances }: Route, path: Path, draft: Draft): string[] {
  const texts = utterances.flatMap((each, index) => {
    if (typeof each === 'string') return each.trim() === '' ? [] : [each.trim()]
    draft.notes.say([...path, index], 'only texts are compared here, so this one is left out.')
    return []
  })
  if (texts.some((text) => text.length > longest)) {
    draft.notes.say(path, `texts are cut at ${longest} characters.`)
  }
  if (texts.length > mostExamples) {
    draft.notes.say(
      path,
      `a route has ${mostExamples} examples at most: the other ${texts.length - mostExamples} are left out.`,
    )
  }
  return [...new Set(texts.slice(0, mostExamples).map((text) => text.slice(0, longest).trim()))]
}

/** The model of a route with functions. `OpenAILLM`, `AzureOpenAILLM`: whose it is, is in the name of its class. */
function llmOf({ llm, name }: Route, path: Path, draft: Draft): string | undefined {
  if (llm === undefined || llm === null) return undefined
  const who = llm.class.replace(/LLM$/, '').toLowerCase()
  const type =
    providerTypeOf(who === 'azureopenai' ? 'azure-openai' : who.replace(/ai$/, '')) ?? providerTypeOf(who)
  if (type === undefined || type === 'azure-openai' || !llm.model) {
    draft.notes.say(
      [...path, 'llm'],
      `the model of ${llm.class} is left out: declare it, and name it in "use" of ${name}.`,
    )
    return undefined
  }
  const secret = usualSecret(type)
  const provider = draft.provider({ type, ...(secret !== undefined && { apiKey: `$${secret}` }) })
  draft.notes.say(
    [...path, 'llm'],
    `${llm.class} fills in functions there; here its model answers the route.`,
  )
  return draft.model(llm.model, { provider, model: llm.model }, [...path, 'llm'])
}

/** A quick model of the first key found on this machine, else what runs inside the Worker. */
function usualModel(found: Found, draft: Draft): string {
  const { providers, models, quick, strong } = foundModels(found)
  const name = quick[0] ?? strong[0]
  const profile = name === undefined ? undefined : models[name]
  const provider = profile === undefined ? undefined : providers[profile.provider]
  if (name === undefined || profile === undefined || provider === undefined) {
    return draft.model('edge/auto', { provider: draft.provider({ type: 'edge' }), model: 'auto' }, [])
  }
  return draft.model(name, { ...profile, provider: draft.provider(provider) }, [])
}
