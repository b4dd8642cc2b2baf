import type { AdminPorts } from './admin-ports.ts'
import { UmbelError } from '../core/errors.ts'
import { within } from '../core/within.ts'

const withinMs = 10_000
/** A release is megabytes, which its writer checks and stores. Milliseconds. */
const changeWithinMs = 60_000

/** The same ports. What fails, or does not answer, is 503 to whoever administers, and no failure of this Worker. */
export function reachable(admin: AdminPorts): AdminPorts {
  const { store, writer, budgets } = admin
  const texts = store.texts?.bind(store)
  return {
    ...admin,
    store: {
      get: (key) => answer('KV', store.get(key)),
      put: (key, value) => answer('KV', store.put(key, value)),
      list: (prefix) => answer('KV', store.list(prefix)),
      ...(texts !== undefined && { texts: (keys) => answer('KV', texts(keys)) }),
    },
    writer: writer && {
      state: () => answer('ConfigWriter', writer.state()),
      change: (order) => answer('ConfigWriter', writer.change(order), changeWithinMs),
    },
    budgets: budgets && {
      exchange: (subject, exchange) => answer('Budget', budgets.exchange(subject, exchange)),
      standing: (subject, rules) => answer('Budget', budgets.standing(subject, rules)),
    },
  }
}

async function answer<T>(what: string, asked: Promise<T>, ms = withinMs): Promise<T> {
  try {
    return await within(asked, ms, (why) => new Error(why))
  } catch (thrown) {
    if (thrown instanceof UmbelError) throw thrown
    throw new UmbelError('server', `${what} cannot be reached at the moment. Try again soon.`, {
      status: 503,
      code: 'store_unavailable',
      retryAfterMs: 5_000,
    })
  }
}
