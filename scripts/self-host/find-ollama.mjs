const answerWithinMs = 300
const usual = 'http://127.0.0.1:11434'

/**
 * The names of the models of a local Ollama; empty when none answers. `OLLAMA_HOST` as Ollama reads it: an
 * address with or without scheme, host and port. Resolves with `{ baseUrl, models }`.
 */
export async function findOllama(environment, ask = fetch) {
  const baseUrl = addressOf(environment.OLLAMA_HOST ?? '')
  try {
    const response = await ask(`${baseUrl}/api/tags`, { signal: AbortSignal.timeout(answerWithinMs) })
    const { models } = await response.json()
    // Something else may listen there.
    const names = models.map((model) => model?.name)
    return { baseUrl, models: names.filter((name) => typeof name === 'string') }
  } catch {
    return { baseUrl, models: [] }
  }
}

function addressOf(host) {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)?(.*)$/.exec(host.trim()) ?? []
  const local = rest === '' || rest.startsWith(':') ? '127.0.0.1' : ''
  const url = URL.parse(`${scheme || 'http://'}${local}${rest}`)
  if (url === null) return usual
  if (scheme === '' && !/:\d+\/*$/.test(rest)) url.port = '11434'
  // Ollama listens on every address when told so; that is no address to call.
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1'
  return url.origin
}
