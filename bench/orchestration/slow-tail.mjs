// An upstream whose first token comes after 15 to 35 ms, and in 2 % of calls after 800 to 1200 ms: as a process of its
// own, with a seed. `GET /calls` says how many calls came.
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const slowShare = 0.02
let state = Number(process.argv[2]) >>> 0
let calls = 0

const server = createServer(async (request, response) => {
  if (request.method === 'GET') return response.end(String(calls))
  calls += 1
  request.resume()
  const slow = random() < slowShare
  const milliseconds = slow ? 800 + 400 * random() : 15 + 20 * random()
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(event({ role: 'assistant', content: '' }))
  await wait(milliseconds)
  for (let word = 0; word < 5 && !response.destroyed; word += 1) {
    response.write(event({ content: `word ${word} ` }))
    await wait(2)
  }
  response.end(`${event({}, 'stop')}data: [DONE]\n\n`)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit(0))

function event(delta, finish = null) {
  const choices = [{ index: 0, delta, finish_reason: finish }]
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`
}

/** mulberry32 */
function random() {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
