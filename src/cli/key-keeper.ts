import * as z from 'zod'
import type { KeyRecord, KeyTerms } from '../keys/key-record.ts'
import {
  type KeyRecords,
  type MadeKey,
  createKey,
  listKeys,
  revokeKey,
  rotateKey,
} from '../keys/key-register.ts'
import { TerminalError } from './terminal-error.ts'
import { adminCall, messageIn } from './admin-call.ts'
import { readJson } from '../core/json/read-json.ts'
import { keyRecordSchema } from '../keys/key-record.ts'

/** Makes and ends keys somewhere. Undefined: there is no such key, or none that could be rotated. */
export interface KeyKeeper {
  create(terms: KeyTerms): Promise<MadeKey>
  list(): Promise<readonly KeyRecord[]>
  revoke(id: string): Promise<KeyRecord | undefined>
  rotate(id: string, overlapMs: number): Promise<MadeKey | undefined>
}

/** In the store itself. */
export function keeperOf(store: KeyRecords): KeyKeeper {
  return {
    create: (terms) => createKey(store, terms, Date.now()),
    list: () => listKeys(store),
    revoke: (id) => revokeKey(store, id),
    rotate: (id, overlapMs) => rotateKey(store, id, overlapMs, Date.now()),
  }
}

// A later Worker may say more.
const recordSchema = z.object(keyRecordSchema.shape)
const madeSchema = z.object({ key: z.string(), record: recordSchema })
const listSchema = z.object({ keys: z.array(recordSchema) })

/** By the administration of a deployment, at `/admin/keys`. */
export function remoteKeeper(url: string, token: string): KeyKeeper {
  const call = adminCall(url, token)
  const asked = async <T>(path: string, schema: z.ZodType<T>, init?: RequestInit): Promise<T | undefined> => {
    const response = await call(path, init)
    const text = await response.text()
    if (response.status === 404) return undefined
    const parsed = schema.safeParse(readJson(text))
    if (response.ok && parsed.success) return parsed.data
    throw new TerminalError(`${url} answered ${response.status}: ${messageIn(text)}`)
  }
  const there = <T>(value: T | undefined): T => {
    if (value !== undefined) return value
    throw new TerminalError(`${url} is not there: the administration is off, or of an earlier version.`)
  }
  return {
    create: async (terms) => there(await asked('', madeSchema, post(terms))),
    list: async () => there(await asked('', listSchema)).keys,
    revoke: (id) => asked(`/${encodeURIComponent(id)}`, recordSchema, { method: 'DELETE' }),
    rotate: (id, overlapMs) => asked(`/${encodeURIComponent(id)}/rotate`, madeSchema, post({ overlapMs })),
  }
}

function post(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) }
}
