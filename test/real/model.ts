import * as z from 'zod'
import { join } from 'node:path'
import { cacheDirectory } from './cache.ts'
import { type Child, startChild } from './child.ts'

export const modelName = 'smollm2:135m'

const generationSchema = z.object({
  promptTokens: z.number(),
  completionTokens: z.number(),
  finish: z.nullable(z.enum(['stop', 'length', 'aborted'])),
})
/** How far one answer came at the model itself, whatever reached a client. */
export type Generation = z.infer<typeof generationSchema>

export interface Model extends Child {
  readonly url: string
  /** The newest generation; undefined before the first. */
  newest(): Promise<Generation | undefined>
}

/** Loads the model in a process of its own and serves it. */
export async function startModel(): Promise<Model> {
  const script = join(import.meta.dirname, 'model-server.mjs')
  const child = await startChild(
    [process.execPath, script, cacheDirectory()],
    process.env,
    /"url":"(http[^"]+)"/,
  )
  const newest = async () => {
    const response = await fetch(`${child.found}/generations`)
    return z
      .array(generationSchema)
      .parse(await response.json())
      .at(-1)
  }
  return { ...child, url: child.found, newest }
}
