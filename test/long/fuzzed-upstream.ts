import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { FormatName } from '../wire/format.ts'

/** One answer, bytes and all; `pieces` go out one after the other. */
export interface FuzzedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly pieces: readonly Uint8Array[]
  /** The connection is torn down after the last piece. */
  readonly torn: boolean
}

export interface FuzzedUpstream {
  readonly url: string
  stop(): Promise<void>
}

/** A server that answers a call of the model `case-<number>` with whatever was made up for that case. */
export async function startFuzzedUpstream(
  answerFor: (at: number, format: FormatName, streaming: boolean) => FuzzedAnswer,
): Promise<FuzzedUpstream> {
  const server = createServer((request, response) => {
    void answer(request, response, answerFor).catch(() => response.destroy())
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answerFor: (at: number, format: FormatName, streaming: boolean) => FuzzedAnswer,
): Promise<void> {
  const body: Buffer[] = []
  for await (const piece of request) body.push(piece)
  const path = request.url ?? ''
  const text = Buffer.concat(body).toString('utf8')
  const at = Number(/case-(\d+)/.exec(path)?.[1] ?? /"model": ?"case-(\d+)"/.exec(text)?.[1])
  const streaming = path.includes('streamGenerateContent') || /"stream": ?true/.test(text)
  const { status, headers, pieces, torn } = answerFor(at, formatOf(path), streaming)
  response.writeHead(status, headers)
  for (const piece of pieces) {
    response.write(piece)
    // Each piece is a read of its own at the other end, as far as that can be had.
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (torn) response.socket?.resetAndDestroy()
  else response.end()
}

function formatOf(path: string): FormatName {
  if (path.includes('/models/')) return 'gemini'
  if (path.includes('/messages')) return 'anthropic-messages'
  return path.includes('/responses') ? 'openai-responses' : 'openai-chat'
}
