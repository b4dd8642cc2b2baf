import * as z from 'zod'

const pointerSchema = z.strictObject({
  /** The release's id. */
  release: z.string().min(1),
  /** Grows with every publish. */
  version: z.int().positive(),
  /** Hash of the manifest's text. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export type Pointer = z.infer<typeof pointerSchema>

const storedReleaseSchema = pointerSchema.omit({ version: true })

/** Which release a source text became. */
export type StoredRelease = z.infer<typeof storedReleaseSchema>

/** The pointer in KV's `config`; undefined when that holds a source text. */
export function readPointer(text: string): Pointer | undefined {
  return pointerSchema.safeParse(parseJson(text)).data
}

export function readStoredRelease(text: string): StoredRelease | undefined {
  return storedReleaseSchema.safeParse(parseJson(text)).data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
