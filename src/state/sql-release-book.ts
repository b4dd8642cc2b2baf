import type { BookState, ReleaseBook } from '../config/live/release-book.ts'
import { emptyBook } from '../config/live/release-book.ts'
import { ledgerEntrySchema } from '../config/live/ledger-entry.ts'

const stateKey = 'state'

/** A book of releases on the SQLite of a Durable Object. */
export function sqlReleaseBook({ sql, kv }: DurableObjectStorage): ReleaseBook {
  sql.exec('create table if not exists entry (number integer primary key, json text not null)')
  return {
    load: () => kv.get<BookState>(stateKey) ?? emptyBook,
    save: (state) => kv.put(stateKey, state),
    append: (entry) =>
      void sql.exec(
        'insert or replace into entry (number, json) values (?, ?)',
        entry.number,
        JSON.stringify(entry),
      ),
    entries: (newest = -1) =>
      sql
        .exec<{ json: string }>('select json from entry order by number desc limit ?', newest)
        .toArray()
        .map(({ json }) => ledgerEntrySchema.parse(JSON.parse(json)))
        .toReversed(),
  }
}
