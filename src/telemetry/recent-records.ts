import type { NumberedRecord, RecordStore } from '../core/ports.ts'

/** The last records of this isolate in a ring: the oldest gives way. Writing is on every request's way, reading is rare. */
export function recentRecords(capacity = 500): RecordStore {
  const ring: NumberedRecord[] = []
  let count = 0
  return {
    put(record) {
      ring[count % capacity] = { number: (count += 1), record }
    },
    get: (id) => ring.find(({ record }) => record.id === id)?.record,
    after: (number) =>
      ring.filter((each) => each.number > number).toSorted((left, right) => left.number - right.number),
  }
}
