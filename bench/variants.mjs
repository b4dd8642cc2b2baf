// The requests that are compared: each of Umbel's beside one of the floor Worker's.
const question = 'Could you tell me what my checking account balance is at the moment, please?'

function body(extra = {}) {
  const messages = [
    { role: 'system', content: 'You are helpful.' },
    { role: 'user', content: question },
  ]
  return JSON.stringify({ model: 'bench', messages, ...extra })
}

export function variantsOf({ umbel, translating, keyed, floor }) {
  const own = { pid: umbel.process.pid }
  const chat = { ...own, url: `${umbel.url}/v1/chat/completions` }
  const other = { pid: translating.process.pid }
  const chatOver = { ...other, url: `${translating.url}/v1/chat/completions` }
  const messages = { ...other, url: `${translating.url}/v1/messages` }
  const responses = { ...other, url: `${translating.url}/v1/responses` }
  const counted = { stream: true, stream_options: { include_usage: true } }
  // A stream lasts 100 ms whatever is done to it: more of them at a time.
  const stream = { stream: true, width: 32 }
  const translated = (model) => ({ ...stream, ...chatOver, body: body({ ...counted, model }) })
  return {
    'floor, JSON': { pid: floor.pid, url: `${floor.url}/json`, body: body() },
    'Umbel, JSON, model named': { ...chat, body: body() },
    'Umbel, JSON, key with limit and lease': {
      pid: keyed.process.pid,
      url: `${keyed.url}/v1/chat/completions`,
      body: body(),
      headers: keyed.headers,
    },
    'Umbel, JSON, auto over 150 routes': { ...chat, body: body({ model: 'auto' }) },
    'Umbel, JSON, Chat to Anthropic': { ...chatOver, body: body({ model: 'claude/bench' }) },
    'Umbel, JSON, Chat to Gemini': { ...chatOver, body: body({ model: 'google/bench' }) },
    'Umbel, JSON, Chat to Responses': { ...chatOver, body: body({ model: 'responses/bench' }) },
    'Umbel, JSON, Messages to Chat': { ...messages, body: anthropicBody() },
    'Umbel, JSON, Responses to Chat': { ...responses, body: responsesBody() },
    'floor, stream, body returned': {
      ...stream,
      pid: floor.pid,
      url: `${floor.url}/json`,
      body: body({ stream: true }),
    },
    'Umbel, stream, untouched': { ...stream, ...chat, body: body({ stream: true }) },
    'floor, stream, one TransformStream': {
      ...stream,
      pid: floor.pid,
      url: `${floor.url}/transform`,
      body: body(counted),
    },
    'Umbel, stream, tapped': { ...stream, ...chat, body: body({ ...counted, umbel: { usage: true } }) },
    'Umbel, stream, Chat to Anthropic': translated('claude/bench'),
    'Umbel, stream, Chat to Gemini': translated('google/bench'),
    'Umbel, stream, Chat to Responses': translated('responses/bench'),
    'Umbel, stream, Messages to Chat': { ...stream, ...messages, body: anthropicBody({ stream: true }) },
    'Umbel, stream, Responses to Chat': { ...stream, ...responses, body: responsesBody({ stream: true }) },
  }
}

function anthropicBody(extra = {}) {
  const messages = [{ role: 'user', content: question }]
  return JSON.stringify({ model: 'bench', max_tokens: 1000, system: 'You are helpful.', messages, ...extra })
}

function responsesBody(extra = {}) {
  return JSON.stringify({ model: 'bench', instructions: 'You are helpful.', input: question, ...extra })
}

const directions = [
  'Chat to Anthropic',
  'Chat to Gemini',
  'Chat to Responses',
  'Messages to Chat',
  'Responses to Chat',
]

/** What is held to a goal: a variant over its floor. */
export const ratios = [
  { name: 'JSON, model named', of: 'Umbel, JSON, model named', over: 'floor, JSON', goal: 1.5, stretch: 1.3 },
  {
    name: 'JSON, model named, by a key with limit and lease',
    of: 'Umbel, JSON, key with limit and lease',
    over: 'floor, JSON',
    goal: 2,
    stretch: 1.6,
  },
  {
    name: 'JSON, auto over 150 routes x 10 examples',
    of: 'Umbel, JSON, auto over 150 routes',
    over: 'floor, JSON',
    goal: 1.8,
    stretch: 1.5,
  },
  {
    name: 'stream of 100 events, untouched',
    of: 'Umbel, stream, untouched',
    over: 'floor, stream, body returned',
    goal: 1.25,
    stretch: 1.15,
  },
  {
    name: 'stream of 100 events, tapped',
    of: 'Umbel, stream, tapped',
    over: 'floor, stream, one TransformStream',
    goal: 1,
  },
  ...directions.map((name) => ({
    name: `JSON, ${name}`,
    of: `Umbel, JSON, ${name}`,
    over: 'floor, JSON',
    goal: 2,
    stretch: 1.6,
  })),
  ...directions.map((name) => ({
    name: `stream of 100 events, ${name}`,
    of: `Umbel, stream, ${name}`,
    over: 'floor, stream, one TransformStream',
    goal: 1.3,
  })),
]
