// The quickest honest upstream: fixed bytes for JSON and for a stream of 100 chunks, as each provider would send them.
import { createServer } from 'node:http'
import { formatAt } from './upstream-formats.mjs'

const server = createServer((request, response) => {
  const { json, events, end } = formatAt(request.url)
  let size = 0
  let stream = request.url.includes(':stream')
  let counted = false
  request.on('data', (chunk) => {
    size += chunk.length
    const text = chunk.toString('latin1')
    stream ||= text.includes('"stream":true')
    counted ||= text.includes('"include_usage":true')
  })
  request.on('end', () => {
    if (size === 0) return response.end('{}')
    if (!stream) return response.writeHead(200, { 'content-type': 'application/json' }).end(json)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    let sent = 0
    // An event a millisecond, so that the reader sees a hundred chunks and not one: no model is quicker.
    const next = () => {
      if (sent < events.length) {
        response.write(events[sent])
        sent += 1
        setTimeout(next, 1)
      } else response.end(end(counted))
    }
    next()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit(0))
