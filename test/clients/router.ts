import { afterAll, beforeAll } from 'vitest'
import { type Router, routerForFile } from '../harness/router.ts'
import { type WireServer, startWireServer } from '../wire/server.ts'
import { behind } from './cells.ts'
import { until } from '../harness/until.ts'

/** The router in front of one server that speaks all four wire formats, under the dialects' names. */
export function routerBeforeWire(): { readonly router: () => Router; readonly wire: () => WireServer } {
  let server: WireServer | undefined
  beforeAll(async () => {
    server = await startWireServer()
  })
  afterAll(() => server?.stop())
  const wire = () => {
    if (server === undefined) throw new Error('The wire server has not started.')
    return server
  }
  const router = routerForFile(() => ({ config: configFor(wire()), env: { WIRE_KEY: 'sk-wire-upstream' } }))
  return { router, wire }
}

/** Resolves when the upstream of the newest call to `model` has seen its caller go, and only then. */
export async function untilLeft(wire: WireServer, model: string): Promise<void> {
  const { name } = behind(model)
  await until('the upstream is left', () => wire.callsTo(name).at(-1)?.abortedAt ?? undefined)
}

function configFor({ urls }: WireServer): object {
  const apiKey = '$WIRE_KEY'
  // At an address that is not OpenAI's own, the newest of its habits have to be said.
  const quirks = ['max_completion_tokens']
  return {
    providers: {
      'openai-chat': { type: 'openai', baseUrl: urls.openai, apiKey, quirks },
      'openai-responses': { type: 'openai-responses', baseUrl: urls.openai, apiKey },
      'anthropic-messages': { type: 'anthropic', baseUrl: urls.anthropic, apiKey },
      gemini: { type: 'gemini', baseUrl: urls.gemini, apiKey },
    },
    models: { '*': { provider: 'openai-chat' } },
    routes: { hears: { use: { fallback: ['anthropic-messages/text', 'gemini/text'] } } },
  }
}
