// The requests that are compared: each of Umbel's beside one of the floor Worker's.
const question = 'Could you tell me what my checking account balance is at the moment, please?'

function body(extra = {}) {
  const messages = [
    { role: 'system', content: 'You are helpful.' },
    { role: 'user', content: question },
  ]
  return JSON.stringify({ model: 'bench', messages, ...extra })
}

export function variantsOf(umbel, floor) {
  const chat = { pid: umbel.process.pid, url: `${umbel.url}/v1/chat/completions` }
  const counted = { stream: true, stream_options: { include_usage: true } }
  // A stream lasts 100 ms whatever is done to it: more of them at a time.
  const stream = { stream: true, width: 32 }
  return {
    'floor, JSON': { pid: floor.pid, url: `${floor.url}/json`, body: body() },
    'Umbel, JSON, model named': { ...chat, body: body() },
    'Umbel, JSON, auto over 150 routes': { ...chat, body: body({ model: 'auto' }) },
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
  }
}

/** What is held to a goal: a variant over its floor. */
export const ratios = [
  { name: 'JSON, model named', of: 'Umbel, JSON, model named', over: 'floor, JSON', goal: 1.5, stretch: 1.3 },
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
]
