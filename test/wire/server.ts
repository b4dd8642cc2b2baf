import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Behaviour } from './behaviour.ts'
import { describe } from './describe.ts'
import { endpointFor } from './endpoints.ts'
import type { WireCall } from './exchange.ts'
import { type Issued, nothingIssued } from './issued.ts'

export interface WireServer {
  /** Without a path. */
  readonly url: string
  /** What each provider's client takes as its base URL. */
  readonly urls: { readonly openai: string; readonly anthropic: string; readonly gemini: string }
  /** Every request so far, oldest first. */
  readonly calls: readonly WireCall[]
  callsTo(model: string): readonly WireCall[]
  /** What calls to `model` meet from now on, one after the other; the last one stays. */
  on(model: string, ...behaviours: readonly Behaviour[]): void
  /** Everything that a real provider would have refused so far. */
  problems(): string[]
  stop(): Promise<void>
}

export interface WireServerOptions {
  /** Milliseconds after which an idle connection is closed. */
  readonly idle?: number
}

/** A real HTTP server on 127.0.0.1 that speaks the four providers' formats and refuses what they refuse. */
export async function startWireServer({ idle = 5000 }: WireServerOptions = {}): Promise<WireServer> {
  const calls: WireCall[] = []
  const scripts = new Map<string, Behaviour[]>()
  const issued = nothingIssued()
  const server = createServer((request, response) => {
    void receive(request, response, calls, scripts, issued).catch((error: unknown) => {
      // A fault of this server must not look like one of the router.
      console.error(error)
      response.destroy()
    })
  })
  server.keepAliveTimeout = idle
  // Node waits a second longer than it says, for the sake of clients that write late.
  server.keepAliveTimeoutBuffer = 0
  server.on('connection', (socket) => socket.setNoDelay(true))
  const url = `http://127.0.0.1:${await listen(server)}`
  return {
    url,
    urls: { openai: `${url}/v1`, anthropic: url, gemini: url },
    calls,
    callsTo: (model) => calls.filter((call) => call.model === model),
    on: (model, ...behaviours) => void scripts.set(model, [...behaviours]),
    problems: () => calls.flatMap(({ model, problems }) => problems.map((problem) => `${model}: ${problem}`)),
    stop: () => close(server),
  }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  calls: WireCall[],
  scripts: ReadonlyMap<string, Behaviour[]>,
  issued: Issued,
): Promise<void> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of request) pieces.push(piece)
  } catch {
    return
  }
  const left = new AbortController()
  const closed = Promise.withResolvers<void>()
  const call = describe(request, Buffer.concat(pieces), closed.promise)
  calls.push(call)
  response.on('close', () => {
    if (!response.writableFinished) call.abortedAt = Date.now()
    left.abort()
    closed.resolve()
  })
  const exchange = { call, response, gone: left.signal }
  await endpointFor(call)(exchange, issued, next(call.model, scripts))
}

function next(model: string, scripts: ReadonlyMap<string, Behaviour[]>): Behaviour | undefined {
  const script = scripts.get(model)
  return script !== undefined && script.length > 1 ? script.shift() : script?.[0]
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('The wire server has no port.'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
