// The quickest honest upstream: fixed bytes for JSON and for a stream of 100 chunks, as OpenAI would send them.
import { createServer } from 'node:http'

const usage = { prompt_tokens: 12, completion_tokens: 100, total_tokens: 112 }
const json = JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion',
  created: 1700000000,
  model: 'bench',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'A plain answer of a usual length. '.repeat(12), refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage,
})

function event(delta, finish_reason = null) {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason }]
  return `data: ${JSON.stringify({ id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1700000000, model: 'bench', choices, usage: null })}\n\n`
}

const events = [event({ role: 'assistant', content: '' })]
for (let index = 0; index < 98; index += 1) events.push(event({ content: `word${index} ` }))
events.push(event({}, 'stop'))
const usageEvent = `data: ${JSON.stringify({ id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1700000000, model: 'bench', choices: [], usage })}\n\n`

const server = createServer((request, response) => {
  let size = 0
  let stream = false
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
      } else response.end(`${counted ? usageEvent : ''}data: [DONE]\n\n`)
    }
    next()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit(0))
