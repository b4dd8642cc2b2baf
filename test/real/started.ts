import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { startChild } from './child.ts'
import { type Model, startModel } from './model.ts'

export interface Started {
  readonly model: Model
  /** The router's address. */
  readonly url: string
  /** What `npm start` has printed. */
  output(): string
}

const noKeys = {
  OPENAI_API_KEY: '',
  ANTHROPIC_API_KEY: '',
  GEMINI_API_KEY: '',
  OPENROUTER_API_KEY: '',
  UMBEL_API_KEY: '',
}

/** The model, and `npm start` told of it by nothing but `OLLAMA_HOST`; both ended with the test file. */
export function startedForFile(): () => Started {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'umbel-real-'))
  const stops: (() => Promise<unknown>)[] = []
  let started: Started | undefined
  beforeAll(async () => {
    const model = await startModel()
    stops.push(() => model.stop())
    const env = {
      ...process.env,
      ...noKeys,
      OLLAMA_HOST: model.url.replace('http://', ''),
      UMBEL_STATE_DIRECTORY: stateDirectory,
      UMBEL_CONFIG: '',
      PORT: '0',
    }
    const router = await startChild(
      [process.execPath, 'scripts/start.mjs'],
      env,
      /listens on (\S+)[^]*Try:[^]*\n$/,
    )
    stops.push(() => router.stop())
    started = { model, url: router.found, output: router.output }
  })
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
    rmSync(stateDirectory, { recursive: true, force: true })
  })
  return () => {
    if (started === undefined) throw new Error('npm start has not started.')
    return started
  }
}
