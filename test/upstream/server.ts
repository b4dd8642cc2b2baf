import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { promisify } from 'node:util'
import type { Behaviour, Exchange, Seen } from './exchange.ts'
import { answer } from './answers.ts'
import { byName } from './by-name.ts'

export interface Upstream {
  /** Without a path. */
  readonly url: string
  /** What a provider's `baseUrl` takes. */
  readonly baseUrl: string
  /** Every request so far, oldest first. */
  readonly calls: readonly Seen[]
  callsTo(model: string): readonly Seen[]
  /** What calls to `model` meet from now on, one after the other; the last one stays. */
  on(model: string, ...behaviours: readonly Behaviour[]): void
  /** Sockets that are open now, idle ones too. */
  connections(): Promise<number>
  stop(): Promise<void>
}

export interface UpstreamOptions {
  /** Milliseconds after which an idle connection is closed. */
  readonly idle?: number
}

/** A real HTTP server on 127.0.0.1 that speaks OpenAI's format, and misbehaves on demand. */
export async function startUpstream({ idle = 5000 }: UpstreamOptions = {}): Promise<Upstream> {
  const calls: Seen[] = []
  const scripts = new Map<string, Behaviour[]>()
  const server = createServer((request, response) => {
    void receive(request, response, calls, scripts)
  })
  server.keepAliveTimeout = idle
  // Node waits a second longer than it says, for the sake of clients that write late.
  server.keepAliveTimeoutBuffer = 0
  server.on('connection', (socket) => socket.setNoDelay(true))
  const port = await listen(server)
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    baseUrl: `${url}/v1`,
    calls,
    callsTo: (model) => calls.filter((call) => call.model === model),
    on: (model, ...behaviours) => void scripts.set(model, [...behaviours]),
    connections: () => promisify(server.getConnections.bind(server))(),
    stop: () => close(server),
  }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  calls: Seen[],
  scripts: ReadonlyMap<string, Behaviour[]>,
): Promise<void> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of request) pieces.push(piece)
  } catch {
    return
  }
  const left = new AbortController()
  const closed = Promise.withResolvers<void>()
  const seen = describe(request, Buffer.concat(pieces), closed.promise)
  calls.push(seen)
  response.on('close', () => {
    if (!response.writableFinished) seen.abortedAt = Date.now()
    left.abort()
    closed.resolve()
  })
  const options = seen.json['stream_options']
  const exchange: Exchange = {
    seen,
    response,
    streaming: seen.json['stream'] === true,
    counted:
      typeof options === 'object' && options !== null && Reflect.get(options, 'include_usage') === true,
    gone: left.signal,
  }
  await pick(seen.model, scripts)(exchange)
}

function pick(model: string, scripts: ReadonlyMap<string, Behaviour[]>): Behaviour {
  const script = scripts.get(model)
  const scripted = script !== undefined && script.length > 1 ? script.shift() : script?.[0]
  return scripted ?? byName[model] ?? answer
}

function describe(request: IncomingMessage, body: Buffer, closed: Promise<void>): Seen {
  const json = parse(body)
  const { model } = json
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    body,
    json,
    model: typeof model === 'string' ? model : '',
    at: Date.now(),
    abortedAt: null,
    closed,
  }
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('The upstream has no port.'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
