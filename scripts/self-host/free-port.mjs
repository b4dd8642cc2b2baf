import { createServer } from 'node:net'
import { StartError } from './start-error.mjs'

const defaultPort = '8787'

/** A port number out of text: 0 to 65535, or undefined. */
function parsePort(text) {
  if (!/^\d{1,5}$/.test(text)) return undefined
  const port = Number(text)
  return port <= 65_535 ? port : undefined
}

/** Resolves with undefined when the port can be listened on, else with the reason (`EADDRINUSE`, `EACCES`). */
function whyNotFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** The port to listen on, from the text of `PORT`; 0 leaves the choice to the system. Throws one clear line. */
export async function freePort(text = '') {
  const port = parsePort(text === '' ? defaultPort : text)
  if (port === undefined) throw new StartError(`PORT is "${text}"; it must be a number from 0 to 65535.`)
  const reason = await whyNotFree(port)
  if (reason === 'EADDRINUSE') {
    throw new StartError(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=8788 npm start`,
    )
  }
  if (reason !== undefined) throw new StartError(`Port ${port} cannot be used (${reason}).`)
  return port
}
