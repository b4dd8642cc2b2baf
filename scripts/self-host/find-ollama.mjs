const answerWithinMs = 300

/**
 * The names of the models of a local Ollama; empty when none answers. `OLLAMA_HOST` as Ollama reads it: an
 * address with or without scheme and port. Resolves with `{ baseUrl, models }`.
 */
export async function findOllama(environment) {
  const baseUrl = addressOf(environment.OLLAMA_HOST)
  try {
    const response = await fetch(`${baseUrl}/api/tags`, { signal: AbortSignal.timeout(answerWithinMs) })
    const { models } = await response.json()
    return { baseUrl, models: models.map((model) => model.name) }
  } catch {
    return { baseUrl, models: [] }
  }
}

function addressOf(host) {
  if (host === undefined || host === '') return 'http://127.0.0.1:11434'
  const url = new URL(/^https?:\/\//.test(host) ? host : `http://${host}`)
  if (url.port === '' && !/^https?:/.test(host)) url.port = '11434'
  // Ollama listens on 0.0.0.0 when told so; that is no address to call.
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1'
  return url.origin
}
