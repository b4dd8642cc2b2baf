import { createServer } from 'node:net'

/** A port number out of text: 0 to 65535, or undefined. */
export function parsePort(text) {
  if (!/^\d{1,5}$/.test(text)) return undefined
  const port = Number(text)
  return port <= 65_535 ? port : undefined
}

/** Resolves with undefined when the port can be listened on, else with the reason (`EADDRINUSE`, `EACCES`). */
export function whyNotFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
