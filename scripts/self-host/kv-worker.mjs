// Runs inside workerd, beside Umbel's own Worker: the service behind a `kvNamespace` binding. workerd turns each
// KV call into HTTP (workerd, src/workerd/api/kv.c++): GET, PUT and DELETE of /<key>?urlencoded=true, GET / to
// list, POST /bulk/get. One SQLite object per namespace holds the entries, so a write is whole or not there.
import { DurableObject } from 'cloudflare:workers'

const maxKeyBytes = 512
const maxValueBytes = 25 * 1024 * 1024
const maxMetadataBytes = 1024
const maxListed = 1000
const maxBulkKeys = 100
const minTtlSeconds = 60
// SQLite in workerd refuses a row of more than about 2 MB, so a value is cut into pieces.
const pieceBytes = 1024 * 1024

class Refusal extends Error {
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** One namespace: entries with metadata and an expiry, values in pieces. */
export class KvStore extends DurableObject {
  #sql

  constructor(context, env) {
    super(context, env)
    this.#sql = context.storage.sql
    this.#sql.exec(
      `create table if not exists entry (key text primary key, metadata text, expires integer);
       create table if not exists piece (key text, position integer, bytes blob, primary key (key, position));
       create index if not exists entry_expires on entry (expires) where expires is not null;`,
    )
  }

  async fetch(request) {
    try {
      return await this.#answer(request, new URL(request.url))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // workerd shows the status text, not the body, in the error that the Worker sees.
      return new Response(error.message, { status: error.status, statusText: error.message })
    }
  }

  #answer(request, url) {
    if (request.method === 'POST' && url.pathname === '/bulk/get') return this.#bulk(request)
    if (request.method === 'GET' && url.pathname === '/') return this.#list(url.searchParams)
    const key = readKey(url)
    if (request.method === 'GET') return this.#get(key)
    if (request.method === 'PUT') return this.#put(key, url.searchParams, request)
    if (request.method === 'DELETE') return this.#delete(key)
    throw new Refusal(405, 'Method not allowed')
  }

  #find(key) {
    const [entry] = this.#sql.exec('select metadata, expires from entry where key = ?', key).toArray()
    if (entry === undefined || (entry.expires !== null && entry.expires <= seconds())) return undefined
    return entry
  }

  #value(key) {
    const pieces = this.#sql.exec('select bytes from piece where key = ? order by position', key).toArray()
    const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.bytes.byteLength, 0))
    let at = 0
    for (const piece of pieces) {
      bytes.set(new Uint8Array(piece.bytes), at)
      at += piece.bytes.byteLength
    }
    return bytes
  }

  #get(key) {
    const entry = this.#find(key)
    if (entry === undefined) throw new Refusal(404, 'Not Found')
    const headers = new Headers()
    if (entry.expires !== null) headers.set('CF-Expiration', String(entry.expires))
    if (entry.metadata !== null) headers.set('CF-KV-Metadata', entry.metadata)
    return new Response(this.#value(key), { headers })
  }

  async #put(key, query, request) {
    const bytes = await readBody(request)
    const expires = readExpiry(query)
    const metadata = readMetadata(request.headers.get('CF-KV-Metadata'))
    this.ctx.storage.transactionSync(() => {
      this.#remove(key)
      this.#sql.exec('insert into entry (key, metadata, expires) values (?, ?, ?)', key, metadata, expires)
      for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
        const piece = bytes.slice(at, at + pieceBytes)
        this.#sql.exec('insert into piece (key, position, bytes) values (?, ?, ?)', key, at, piece)
      }
      this.#sweep()
    })
    return new Response()
  }

  #delete(key) {
    this.ctx.storage.transactionSync(() => this.#remove(key))
    return new Response()
  }

  #remove(key) {
    this.#sql.exec('delete from piece where key = ?', key)
    this.#sql.exec('delete from entry where key = ?', key)
  }

  #sweep() {
    const dead = this.#sql.exec('select key from entry where expires <= ?', seconds()).toArray()
    for (const { key } of dead) this.#remove(key)
  }

  #list(query) {
    const limit = readLimit(query.get('key_count_limit'))
    const prefix = query.get('prefix') ?? ''
    const rows = this.#sql
      .exec(
        `select key, metadata, expires from entry
         where key > ? and substr(key, 1, length(?)) = ? and (expires is null or expires > ?)
         order by key limit ?`,
        readCursor(query.get('cursor')),
        prefix,
        prefix,
        seconds(),
        limit + 1,
      )
      .toArray()
    const page = rows.slice(0, limit)
    const keys = page.map((row) => ({
      name: row.key,
      // workerd wants the metadata as JSON text here and parses it.
      ...(row.metadata === null ? {} : { metadata: row.metadata }),
      ...(row.expires === null ? {} : { expiration: row.expires }),
    }))
    if (rows.length <= limit) return Response.json({ keys, list_complete: true, cacheStatus: null })
    const cursor = btoa(encodeURIComponent(page.at(-1).key))
    return Response.json({ keys, list_complete: false, cursor, cacheStatus: null })
  }

  async #bulk(request) {
    const { keys, type = 'text', withMetadata = false } = await request.json()
    if (!Array.isArray(keys) || keys.length === 0)
      throw new Refusal(400, 'You must request a minimum of 1 key')
    if (keys.length > maxBulkKeys) throw new Refusal(400, `You can request a maximum of ${maxBulkKeys} keys`)
    if (type !== 'text' && type !== 'json')
      throw new Refusal(400, `"${type}" is not a valid type. Use "json" or "text"`)
    const found = {}
    for (const key of keys) {
      const entry = this.#find(key)
      const value = entry === undefined ? null : decode(this.#value(key), type)
      const metadata =
        entry?.metadata === undefined || entry.metadata === null ? null : JSON.parse(entry.metadata)
      found[key] = withMetadata && value !== null ? { value, metadata } : value
    }
    return Response.json(found)
  }
}

/** Behind the binding: the namespace is named in the designator's props. */
export default {
  fetch(request, env, context) {
    return store(env, context.props.namespace).fetch(request)
  },
}

/**
 * Behind the loopback control port: /kv/<namespace>/<the same paths>, and /admin for the Worker's own. Every
 * call needs the token that `npm start` made for this process.
 */
export const control = {
  async fetch(request, env) {
    if (!(await sameText(request.headers.get('authorization') ?? '', `Bearer ${env.UMBEL_CONTROL_TOKEN}`))) {
      return new Response('Wrong or missing control token', { status: 401 })
    }
    const url = new URL(request.url)
    const [, root, namespace, ...rest] = url.pathname.split('/')
    if (root === 'admin' && env.ADMIN !== undefined) return env.ADMIN.fetch(request)
    if (root !== 'kv' || namespace === undefined || !env.namespaces.includes(namespace)) {
      return new Response('Not found', { status: 404 })
    }
    url.pathname = `/${rest.join('/')}`
    return store(env, namespace).fetch(new Request(url, request))
  },
}

function store(env, namespace) {
  return env.STORE.get(env.STORE.idFromName(namespace))
}

function digest(text) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

async function sameText(left, right) {
  return crypto.subtle.timingSafeEqual(await digest(left), await digest(right))
}

function seconds() {
  return Math.floor(Date.now() / 1000)
}

function readKey(url) {
  let key
  try {
    key = decodeURIComponent(url.pathname.slice(1))
  } catch {
    throw new Refusal(400, 'Could not URL-decode key name')
  }
  const length = new TextEncoder().encode(key).byteLength
  if (length === 0) throw new Refusal(400, 'Key names must not be empty')
  if (length > maxKeyBytes) {
    throw new Refusal(414, `UTF-8 encoded length of ${length} exceeds key length limit of ${maxKeyBytes}.`)
  }
  return key
}

function readExpiry(query) {
  const now = seconds()
  const ttl = query.get('expiration_ttl')
  const at = query.get('expiration')
  if (ttl === null && at === null) return null
  const expires = ttl === null ? Number.parseInt(at, 10) : now + Number.parseInt(ttl, 10)
  if (!(expires >= now + minTtlSeconds)) {
    throw new Refusal(400, `Invalid expiration. It must be at least ${minTtlSeconds} seconds in the future.`)
  }
  return expires
}

function readMetadata(text) {
  if (text === null) return null
  const length = new TextEncoder().encode(text).byteLength
  if (length > maxMetadataBytes) {
    throw new Refusal(413, `Metadata length of ${length} exceeds limit of ${maxMetadataBytes}.`)
  }
  return text
}

async function readBody(request) {
  const pieces = []
  let length = 0
  // Read to the end even when it is too long: workerd's side of the binding writes all of it before it looks at
  // the answer, and would wait for ever.
  for await (const piece of request.body ?? []) {
    length += piece.byteLength
    if (length <= maxValueBytes) pieces.push(piece)
  }
  if (length > maxValueBytes) {
    throw new Refusal(413, `Value length of ${length} exceeds limit of ${maxValueBytes}.`)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

function readLimit(text) {
  const limit = text === null ? maxListed : Number.parseInt(text, 10)
  if (!(limit >= 1 && limit <= maxListed)) {
    throw new Refusal(
      400,
      `Invalid key_count_limit of ${text}. Please specify an integer from 1 to ${maxListed}.`,
    )
  }
  return limit
}

function readCursor(text) {
  if (text === null || text === '') return ''
  try {
    return decodeURIComponent(atob(text))
  } catch {
    throw new Refusal(400, 'Invalid cursor')
  }
}

function decode(bytes, type) {
  const text = new TextDecoder().decode(bytes)
  if (type === 'text') return text
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'At least one of the requested keys corresponds to a non-json value')
  }
}
