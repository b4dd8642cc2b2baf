import type { RecordStore } from '../core/ports.ts'
import type { RequestRecord } from '../core/record.ts'

/** The last records of this isolate, bounded in number: the oldest goes first. */
export function recentRecords(capacity = 500): RecordStore {
  const records = new Map<string, RequestRecord>()
  return {
    put(record) {
      records.set(record.id, record)
      if (records.size <= capacity) return
      const oldest = records.keys().next()
      if (oldest.done !== true) records.delete(oldest.value)
    },
    get: (id) => records.get(id),
  }
}
