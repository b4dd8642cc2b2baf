import type { RecordStore } from '../core/ports.ts'
import type { RequestRecord } from '../core/record.ts'

/** The last records of this isolate in a ring: the oldest gives way. Writing is on every request's way, reading is rare. */
export function recentRecords(capacity = 500): RecordStore {
  const ring: RequestRecord[] = []
  let next = 0
  return {
    put(record) {
      ring[next] = record
      next = (next + 1) % capacity
    },
    get: (id) => ring.find((record) => record.id === id),
  }
}
