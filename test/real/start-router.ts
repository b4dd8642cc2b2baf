import { type Child, startChild } from './child.ts'

const noKeys = {
  OPENAI_API_KEY: '',
  ANTHROPIC_API_KEY: '',
  GEMINI_API_KEY: '',
  OPENROUTER_API_KEY: '',
  UMBEL_API_KEY: '',
}

/** `npm start` with no key and a state of its own, on a free port. */
export async function startRouter(
  stateDirectory: string,
  environment: Readonly<Record<string, string>>,
): Promise<Child & { readonly url: string }> {
  const env = {
    ...process.env,
    ...noKeys,
    OLLAMA_HOST: '127.0.0.1:9',
    UMBEL_STATE_DIRECTORY: stateDirectory,
    UMBEL_CONFIG: '',
    PORT: '0',
    ...environment,
  }
  const command = [process.execPath, 'scripts/start.mjs'] as const
  const router = await startChild([...command], env, /listens on (\S+)[^]*Try:[^]*\n$/)
  return { ...router, url: router.found }
}
