import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import * as z from 'zod'
import { type Router, type RouterOptions, startRouter } from './router.ts'

export type Fault = 'down' | 'hangs' | 'slow' | 'torn'
export type Faults = Readonly<Record<string, Fault>>

/** A router whose bindings can be broken from outside: the built bundle behind `faulty-bindings.mjs`. */
export interface FaultyRouter extends Router {
  /** Replaces the faults, by the name of the binding, and counts calls from zero. */
  breakBindings(faults: Faults): Promise<void>
  /** Calls of bindings since then. */
  bindingCalls(): Promise<Readonly<Record<string, number>>>
}

const wrapper = 'faulty-bindings.mjs'
const countsSchema = z.record(z.string(), z.number())

/** `faults` hold from the first request on: with KV among them the isolate is cold and stays so. */
export async function startFaultyRouter(options: RouterOptions, faults: Faults = {}): Promise<FaultyRouter> {
  const directory = mkdtempSync(join(tmpdir(), 'umbel-faulty-'))
  cpSync(inject('bundleDirectory'), directory, { recursive: true })
  cpSync(join(import.meta.dirname, wrapper), join(directory, wrapper))
  const file = join(directory, 'umbel-bundle.json')
  const description = JSON.parse(readFileSync(file, 'utf8'))
  // workerd takes the first module as the main one.
  const modules = [{ name: wrapper, type: 'esModule' }, ...description.modules]
  writeFileSync(file, JSON.stringify({ ...description, modules }))
  const router = await startRouter({
    ...options,
    env: { ...options.env, FAULTS_AT_START: JSON.stringify(faults) },
    bundleDirectory: directory,
  })
  const control = async (init?: RequestInit) =>
    countsSchema.parse(await (await fetch(`${router.url}/__faults`, init)).json())
  return Object.assign(router, {
    breakBindings: async (next: Faults) => {
      await control({ method: 'PUT', body: JSON.stringify(next) })
    },
    bindingCalls: () => control(),
    stop: stopAnd(router, () => rmSync(directory, { recursive: true, force: true })),
  })
}

function stopAnd(router: Router, after: () => void): () => Promise<void> {
  const { stop } = router
  return async () => {
    await stop()
    after()
  }
}
