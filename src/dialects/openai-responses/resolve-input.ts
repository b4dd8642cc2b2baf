import type { JsonObject, Maker, Opaque } from '../../core/request.ts'
import { UmbelError } from '../../core/errors.ts'
import { invalid } from '../refusal.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { carriedOpaque, mark, unloadCallId } from '../carried.ts'
import { type IdCargo, type KeptItem, readItemId } from './item-id.ts'
import { typeOf } from './check-input.ts'
import { ownEntry } from '../../core/own-entry.ts'

/** An item of the input with nothing of ours left in it. */
export interface Entry {
  /** Its place in the caller's input. */
  readonly at: number
  readonly item: JsonObject
  /** Who gave the item its id. Absent: the caller sent it, whoever gave it. */
  readonly origin?: Maker
  /** What must go back to where it came from. */
  readonly opaque?: Opaque
}

/** The input's items, with references to what we wrote replaced by what their ids hold. */
export function resolveInput(input: readonly unknown[], carries: boolean): Entry[] {
  const items = input.filter(isObject)
  if (!carries) return items.map((item, at) => ({ at, item }))
  const cargos = items.map((item) => (typeof item['id'] === 'string' ? readItemId(item['id']) : undefined))
  const before: Record<string, KeptItem> = Object.fromEntries(
    cargos.flatMap((cargo) => Object.entries(cargo?.before ?? {})),
  )
  const seen = new Set<unknown>()
  return items.flatMap((item, at) => {
    const cargo = cargos[at]
    if (cargo === undefined) return [unloaded({ at, item })]
    // The SDKs refer to an item once for each of its parts.
    if (seen.has(item['id'])) return []
    seen.add(item['id'])
    const kept = cargo?.kept ?? (cargo?.live === undefined ? undefined : ownEntry(before, cargo.live.key))
    if (typeOf(item) !== 'item_reference') return returned(item, at, cargo, kept)
    if (kept !== undefined) return [fromKept(kept, at)]
    return cargo === null ? refuse(at) : unresolved(cargo, at)
  })
}

/** An item that came back whole under an id of ours: its content is the caller's word, the rest is what the id holds. */
function returned(
  item: JsonObject,
  at: number,
  cargo: IdCargo | null | undefined,
  kept: KeptItem | undefined,
): Entry[] {
  const carrier = cargo?.before !== undefined && cargo.kept === undefined && cargo.live === undefined
  if (carrier) return []
  if (kept !== undefined && item['type'] === 'reasoning') return [fromKept(kept, at)]
  const { id: _, ...rest } = item
  const own = kept === undefined ? cargo?.live?.id : kept.item['id']
  const origin = kept === undefined ? cargo?.live?.origin : kept.origin
  return [
    unloaded({
      at,
      item: own === undefined ? rest : { ...rest, id: own },
      ...(origin !== undefined && { origin }),
      ...(kept?.opaque !== undefined && { opaque: kept.opaque }),
    }),
  ]
}

function fromKept({ item, origin, opaque }: KeptItem, at: number): Entry {
  const sealed = item['type'] === 'reasoning' && origin !== undefined ? { origin, data: item } : opaque
  return unloaded({
    at,
    item,
    ...(origin !== undefined && { origin }),
    ...(sealed !== undefined && { opaque: sealed }),
  })
}

/** A reference to an item that streamed, and whose content came back nowhere. */
function unresolved({ live }: IdCargo, at: number): Entry[] {
  // The carrier itself.
  if (live === undefined) return []
  const { id, origin, type } = live
  // An upstream that was let to store its answer knows it by its own id.
  if (id !== undefined && origin !== undefined) {
    const item = { type: 'item_reference', id }
    const opaque = type === 'reasoning' ? { opaque: { origin, data: item } } : {}
    return [{ at, item, origin, ...opaque }]
  }
  // Lost reasoning makes an answer no worse than a model that never thought aloud.
  return type === 'reasoning' ? [] : refuse(at)
}

function refuse(at: number): never {
  throw invalid(
    `input[${at}].id`,
    'nothing is stored here, and this id does not hold its item: send the item itself, or ask with store: false',
  )
}

/** Call ids as the upstream gave them, and what reasoning carries beside it. */
function unloaded(entry: Entry): Entry {
  const { item } = entry
  const sealed =
    item['type'] === 'reasoning' ? carriedOpaque(textAt(item, 'encrypted_content') ?? '') : undefined
  if (sealed !== undefined) {
    const { encrypted_content: _, ...rest } = item
    return { ...entry, item: rest, opaque: entry.opaque ?? sealed }
  }
  if (typeof item['call_id'] !== 'string' || !item['call_id'].includes(mark)) return entry
  const { id, cargo } = unloadCallId(item['call_id'])
  const opaque = cargo.opaque ?? entry.opaque
  return { ...entry, item: { ...item, call_id: id }, ...(opaque !== undefined && { opaque }) }
}

/** Refuses results of calls that were never made. */
export function checkCalls(entries: readonly Entry[]): void {
  const calls = new Set<unknown>()
  for (const { at, item } of entries) {
    const type = typeOf(item)
    // It may be any call: only an upstream knows.
    if (type === 'item_reference') return
    if (type === 'function_call') calls.add(item['call_id'])
    if (type !== 'function_call_output' || typeof item['call_id'] !== 'string' || calls.has(item['call_id']))
      continue
    const message = `No tool call found for function call output with call_id ${item['call_id']}.`
    throw new UmbelError('request', message, {
      param: `input[${at}].call_id`,
      code: 'invalid_value',
    })
  }
}
