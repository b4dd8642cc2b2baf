import { afterAll, beforeAll } from 'vitest'
import { type Router, routerForFile } from '../harness/router.ts'
import { type WireServer, startWireServer } from '../wire/server.ts'

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

function configFor({ urls }: WireServer): object {
  const apiKey = '$WIRE_KEY'
  return {
    providers: {
      'openai-chat': { type: 'openai', baseUrl: urls.openai, apiKey },
      'openai-responses': { type: 'openai-responses', baseUrl: urls.openai, apiKey },
      'anthropic-messages': { type: 'anthropic', baseUrl: urls.anthropic, apiKey },
      gemini: { type: 'gemini', baseUrl: urls.gemini, apiKey },
    },
    models: { '*': { provider: 'openai-chat' } },
    routes: { hears: { use: { fallback: ['anthropic-messages/text', 'gemini/text'] } } },
  }
}
