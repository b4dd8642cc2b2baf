// Runs inside workerd, beside Umbel's own Worker: the service behind `caches.default`. workerd turns each call into
// HTTP (workerd, src/workerd/api/cache.c++): GET to match, answered with `CF-Cache-Status: HIT` or 504; PUT with a
// whole HTTP response as its body; PURGE to delete. One SQLite object holds all entries, and outlives the process.
import { DurableObject } from 'cloudflare:workers'

const maxEntryBytes = 1_900_000
const maxTotalBytes = 200_000_000

export class CacheStore extends DurableObject {
  #sql

  constructor(context, env) {
    super(context, env)
    this.#sql = context.storage.sql
    this.#sql.exec(
      `create table if not exists entry (url text primary key, expires integer, size integer, response blob);
       create index if not exists entry_expires on entry (expires);`,
    )
  }

  async fetch(request) {
    if (request.method === 'GET') return this.#match(request.url)
    if (request.method === 'PUT') return this.#put(request.url, new Uint8Array(await request.arrayBuffer()))
    if (request.method === 'PURGE') return this.#delete(request.url)
    return new Response(null, { status: 405 })
  }

  #match(url) {
    const [entry] = this.#sql.exec('select expires, response from entry where url = ?', url).toArray()
    if (entry === undefined || entry.expires <= Date.now()) {
      return new Response(null, { status: 504, headers: { 'CF-Cache-Status': 'MISS' } })
    }
    const { headers, body } = parseResponse(new Uint8Array(entry.response))
    headers.set('CF-Cache-Status', 'HIT')
    return new Response(body, { headers })
  }

  #put(url, bytes) {
    const { status, headers } = parseResponse(bytes)
    const age = /max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1]
    // As Cloudflare does: what has no lifetime is not kept, and the call does not fail.
    if (status !== 200 || age === undefined || bytes.byteLength > maxEntryBytes)
      return new Response(null, { status: 204 })
    this.ctx.storage.transactionSync(() => {
      const expires = Date.now() + Number(age) * 1000
      this.#sql.exec(
        'insert or replace into entry values (?, ?, ?, ?)',
        url,
        expires,
        bytes.byteLength,
        bytes,
      )
      this.#sweep()
    })
    return new Response(null, { status: 204 })
  }

  #delete(url) {
    const { rowsWritten } = this.#sql.exec('delete from entry where url = ?', url)
    return new Response(null, { status: rowsWritten > 0 ? 200 : 404 })
  }

  /** What is over goes; beyond the bound, what would be over first. */
  #sweep() {
    this.#sql.exec('delete from entry where expires <= ?', Date.now())
    let { total } = this.#sql.exec('select coalesce(sum(size), 0) as total from entry').one()
    if (total <= maxTotalBytes) return
    for (const { url, size } of this.#sql.exec('select url, size from entry order by expires').toArray()) {
      if (total <= maxTotalBytes) return
      this.#sql.exec('delete from entry where url = ?', url)
      total -= size
    }
  }
}

/** An HTTP response as it stands on the wire. */
function parseResponse(bytes) {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (name !== 'transfer-encoding' && name !== 'content-length')
      headers.append(name, line.slice(colon + 1).trim())
  }
  const isChunked = /^transfer-encoding: *chunked/im.test(text.slice(0, end))
  const rest = bytes.subarray(end + 4)
  return { status: Number(first.split(' ')[1]), headers, body: isChunked ? withoutChunks(rest) : rest }
}

function withoutChunks(bytes) {
  const pieces = []
  const decoder = new TextDecoder('latin1')
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf(10, at)
    const size = parseInt(decoder.decode(bytes.subarray(at, lineEnd)), 16)
    if (!(size > 0)) break
    pieces.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + size))
    at = lineEnd + 1 + size + 2
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}

export default {
  fetch(request, env) {
    return env.STORE.get(env.STORE.idFromName('cache')).fetch(request)
  },
}
