// `node test/real/model-server.mjs <folder>`: the model behind OpenAI's chat completions and Ollama's list of models,
// on a free port of 127.0.0.1. Prints `{"url"}` when it serves; ends with its standard input. `GET /generations` tells
// a test how far each answer came, whoever still listened.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { loadLanguageModel, modelName } from './language-model.mjs'

const model = await loadLanguageModel(process.argv[2])
const generations = []

const routes = {
  'GET /api/tags': (_, response) => send(response, 200, { models: [{ name: modelName, model: modelName }] }),
  'GET /generations': (_, response) => send(response, 200, generations),
  'POST /v1/chat/completions': complete,
}

const server = createServer((request, response) => {
  const route = routes[`${request.method} ${request.url}`]
  if (route === undefined) return sendError(response, 404, `Nothing at ${request.method} ${request.url}.`)
  Promise.resolve(route(request, response)).catch((error) => {
    process.stderr.write(`${error.stack}\n`)
    if (response.headersSent) response.destroy()
    else sendError(response, 500, error.message)
  })
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })}\n`)
})
process.stdin.resume().on('end', () => process.exit(0))

async function complete(request, response) {
  const body = await json(request)
  if (body.model !== modelName) return sendError(response, 404, `There is no model '${body.model}'.`)
  const left = new AbortController()
  response.on('close', () => left.abort())
  const generation = { promptTokens: 0, completionTokens: 0, finish: null }
  generations.push(generation)
  const pieces = model.answer(
    body.messages,
    {
      maxTokens: body.max_completion_tokens ?? body.max_tokens ?? 128,
      temperature: body.temperature ?? 0,
      ...(body.seed !== undefined && { seed: body.seed }),
      signal: left.signal,
    },
    generation,
  )
  if (body.stream === true) return stream(response, body, pieces, generation)
  const said = []
  for await (const piece of pieces) said.push(piece)
  const message = { role: 'assistant', content: said.map(({ text }) => text).join('') }
  const logprobs = logprobsOf(body, said)
  send(response, 200, {
    ...head('chat.completion'),
    choices: [{ index: 0, message, logprobs, finish_reason: generation.finish }],
    usage: usageOf(generation),
  })
}

async function stream(response, body, pieces, generation) {
  const top = head('chat.completion.chunk')
  const write = (fields) => response.write(`data: ${JSON.stringify({ ...top, ...fields })}\n\n`)
  const choose = (delta, finish = null, logprobs = null) =>
    write({ choices: [{ index: 0, delta, finish_reason: finish, logprobs }] })
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  choose({ role: 'assistant', content: '' })
  for await (const piece of pieces) choose({ content: piece.text }, null, logprobsOf(body, [piece]))
  choose({}, generation.finish)
  if (body.stream_options?.include_usage === true) write({ choices: [], usage: usageOf(generation) })
  response.end('data: [DONE]\n\n')
}

/** As OpenAI has them, where they were asked for: how sure the model was of each piece. */
function logprobsOf(body, pieces) {
  if (body.logprobs !== true) return null
  const content = pieces.map(({ text, logprob }) => ({
    token: text,
    logprob,
    bytes: [...Buffer.from(text)],
    top_logprobs: [],
  }))
  return { content, refusal: null }
}

function head(object) {
  return {
    id: `chatcmpl-${randomUUID()}`,
    object,
    created: Math.floor(Date.now() / 1000),
    model: modelName,
    system_fingerprint: 'llama.cpp',
  }
}

function usageOf({ promptTokens, completionTokens }) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  }
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendError(response, status, message) {
  send(response, status, { error: { message, type: 'invalid_request_error', param: null, code: null } })
}
