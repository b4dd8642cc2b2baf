import type { HoldRow, LedgerState, LedgerStore } from '../limits/ledger-store.ts'

const stateKey = 'state'

interface Row extends Record<string, SqlStorageValue> {
  id: string
  kind: string
  state: string
  usd: number
  tokens: number
  until: number
}

/** A ledger on the SQLite of a Durable Object. */
export function sqlLedgerStore({ sql, kv }: DurableObjectStorage): LedgerStore {
  sql.exec(
    `create table if not exists hold
     (id text primary key, kind text, state text, usd real, tokens real, until integer)`,
  )
  return {
    load: () => ({
      state: kv.get<LedgerState>(stateKey),
      holds: sql.exec<Row>('select * from hold').toArray().map(holdOf),
    }),
    saveState: (state) => kv.put(stateKey, state),
    saveHold: ({ id, kind, state, usd, tokens, until }) => {
      sql.exec(
        'insert or replace into hold (id, kind, state, usd, tokens, until) values (?, ?, ?, ?, ?, ?)',
        id,
        kind,
        state,
        usd,
        tokens,
        until,
      )
    },
    dropHold: (id) => void sql.exec('delete from hold where id = ?', id),
  }
}

function holdOf({ id, kind, state, usd, tokens, until }: Row): HoldRow {
  return {
    id,
    usd,
    tokens,
    until,
    kind: kind === 'lease' ? 'lease' : 'strict',
    state: state === 'settled' ? 'settled' : state === 'lapsed' ? 'lapsed' : 'open',
  }
}
