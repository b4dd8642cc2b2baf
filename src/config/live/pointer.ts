import * as z from 'zod'
import { isObject } from '../../core/json-object.ts'
import { readJson } from '../../core/json/read-json.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const storedReleaseSchema = z.object({
  /** The release's id. */
  release: z.string().min(1),
  /** Hash of the manifest's text. */
  sha256: hash,
})

/** A release in the store. */
export type StoredRelease = z.infer<typeof storedReleaseSchema>

/** What keeps a caller on one side: its key or its session, each in the other's place where it has none. */
export const rolloutSubjects = ['key', 'session'] as const

export const rolloutShareSchema = z.object({
  /** Of callers, 0 to 100. */
  percent: z.number().min(0).max(100),
  by: z.enum(rolloutSubjects),
})

/** Who gets the candidate. */
export type RolloutShare = z.infer<typeof rolloutShareSchema>

const pointerSchema = storedReleaseSchema.extend({
  /** Under which number it was published; what responses name. */
  version: z.int().positive(),
  /** The number of the change that wrote this pointer, where a later change left the version as it was. */
  change: z.optional(z.int().positive()),
  /** A release that serves a share of callers beside it. */
  rollout: z.optional(
    storedReleaseSchema.extend({ version: z.int().positive(), ...rolloutShareSchema.shape }),
  ),
})

export type Pointer = z.infer<typeof pointerSchema>

/** The pointer in KV's `config`; undefined when that holds a source text. Fields of later versions are left out. */
export function readPointer(text: string): Pointer | undefined {
  const json = readJson(text)
  // What has models is a config, whatever else it has.
  if (!isObject(json) || 'models' in json) return undefined
  return pointerSchema.safeParse(json).data
}

/** What is wrong with a text that means to be a pointer; undefined: it does not, or it is one. */
export function pointerProblem(text: string): string | undefined {
  const json = readJson(text)
  if (!isObject(json) || 'models' in json || 'providers' in json || !('release' in json)) return undefined
  const issue = pointerSchema.safeParse(json).error?.issues[0]
  return issue && `The pointer in KV is not whole: ${issue.path.join('.')}: ${issue.message}.`
}

/** Pointers are ordered by it: it grows with every change of what is live. */
export function changeOf({ change, version }: Pointer): number {
  return change ?? version
}

export function readStoredRelease(text: string): StoredRelease | undefined {
  return storedReleaseSchema.safeParse(readJson(text)).data
}
