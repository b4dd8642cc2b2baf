import type { KeyValue } from '../config/live/key-value.ts'
import { type KeyRecord, type KeyTerms, keyRecordSchema, readKeyRecord, whyClosed } from './key-record.ts'
import { anyKey, idOf, prefixOf, recordKey, recordPrefix } from './key-storage.ts'
import { UmbelError } from '../core/errors.ts'
import { hexDigits, sha256Bytes } from '../core/sha256.ts'
import { makeKey } from './key-text.ts'

/** Where records are kept and found again. */
export interface KeyRecords extends Pick<KeyValue, 'get' | 'put'> {
  list(prefix: string): Promise<string[]>
  /** Many at once, where the store can. */
  texts?(keys: readonly string[]): Promise<ReadonlyMap<string, string | null>>
}

export interface MadeKey {
  /** Shown once, and kept nowhere. */
  readonly key: string
  readonly record: KeyRecord
}

/** Makes a key and stores its record. */
export async function createKey(
  store: KeyRecords,
  terms: KeyTerms,
  now: number,
  account?: string,
): Promise<MadeKey> {
  const key = makeKey()
  const hash = hexDigits(await sha256Bytes(key))
  const id = idOf(hash)
  const record = keyRecordSchema.parse({
    ...terms,
    schema: 1,
    id,
    account: account ?? id,
    createdAt: new Date(now).toISOString(),
    rotatedTo: null,
    disabled: false,
  })
  await store.put(recordKey(hash), JSON.stringify(record))
  await store.put(anyKey, '1')
  return { key, record }
}

/** Every record that can be read. */
export async function listKeys(store: KeyRecords): Promise<KeyRecord[]> {
  const names = await store.list(recordPrefix)
  const many = await store.texts?.(names)
  const records: KeyRecord[] = []
  for (const name of names) {
    const text = many === undefined ? await readText(store, name) : many.get(name)
    const record = text === null || text === undefined ? undefined : readable(text)
    if (record !== undefined) records.push(record)
  }
  return records.toSorted((left, right) => left.createdAt.localeCompare(right.createdAt))
}

/** The key opens nothing any more. Undefined when there is no such id. */
export async function revokeKey(store: KeyRecords, id: string): Promise<KeyRecord | undefined> {
  const found = await findRecord(store, id)
  if (found === undefined) return undefined
  const record = { ...found.record, disabled: true }
  await store.put(found.name, JSON.stringify(record))
  return record
}

/**
 * A new key on the same terms, counted under the same account; the old one opens for `overlapMs` longer. The new one
 * is stored first, so that a break in between leaves one key too many and never none.
 */
export async function rotateKey(
  store: KeyRecords,
  id: string,
  overlapMs: number,
  now: number,
): Promise<MadeKey | undefined> {
  const found = await findRecord(store, id)
  // What opens nothing has no terms to go on with.
  if (found === undefined || whyClosed(found.record, now) !== undefined) return undefined
  if (found.record.rotatedTo !== null) return undefined
  const made = await createKey(store, found.record, now, found.record.account)
  const until = new Date(now + overlapMs).toISOString()
  const old = { ...found.record, rotatedTo: { id: made.record.id, until } }
  await store.put(found.name, JSON.stringify(old))
  return made
}

/** A torn record, or one of a later schema, opens nothing: it hides no other. */
function readable(text: string): KeyRecord | undefined {
  try {
    return readKeyRecord(text)
  } catch {
    return undefined
  }
}

async function findRecord(store: KeyRecords, id: string) {
  if (!/^key_[0-9a-f]{16}$/.test(id)) return undefined
  const [name] = await store.list(prefixOf(id))
  const text = name === undefined ? null : await readText(store, name)
  if (name === undefined || text === null) return undefined
  const record = readable(text)
  if (record !== undefined) return { name, record }
  const message = `The record of ${id} cannot be read: it is not whole, or of a later version. It opens nothing.`
  throw new UmbelError('server', message, { status: 503, code: 'key_unreadable' })
}

async function readText(store: KeyRecords, name: string): Promise<string | null> {
  const bytes = await store.get(name)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
