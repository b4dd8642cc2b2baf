import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Model, startModel } from './model.ts'
import { startRouter } from './start-router.ts'

export interface Started {
  readonly model: Model
  /** The router's address. */
  readonly url: string
  /** What `npm start` has printed. */
  output(): string
}

/** The model, and `npm start` told of it by nothing but `OLLAMA_HOST`; both ended with the test file. */
export function startedForFile(): () => Started {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'umbel-real-'))
  const stops: (() => Promise<unknown>)[] = []
  let started: Started | undefined
  beforeAll(async () => {
    const model = await startModel()
    stops.push(() => model.stop())
    const router = await startRouter(stateDirectory, { OLLAMA_HOST: model.url.replace('http://', '') })
    stops.push(() => router.stop())
    started = { model, url: router.url, output: router.output }
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
