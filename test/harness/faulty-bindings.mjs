// The shipped bundle, unchanged, on bindings that a test may break and whose calls are counted. `PUT /__faults` takes
// `{ "CONFIG": "down" }` (or "hangs", "slow", or "torn": half of every value) and forgets the counts; `GET` gives the counts.
import umbel from './index.js'

export * from './index.js'

const calls = {}
let faults
let bindings

export default {
  async fetch(request, env, context) {
    faults ??= JSON.parse(env.FAULTS_AT_START ?? '{}')
    if (new URL(request.url).pathname === '/__faults') return control(request)
    bindings ??= Object.fromEntries(Object.entries(env).map(([name, value]) => [name, bound(name, value)]))
    return umbel.fetch(request, bindings, context)
  },
}

async function control(request) {
  if (request.method === 'GET') return Response.json(calls)
  faults = await request.json()
  for (const name of Object.keys(calls)) delete calls[name]
  return Response.json(calls)
}

function bound(name, value) {
  if (typeof value?.idFromName === 'function') {
    return { idFromName: (id) => value.idFromName(id), get: (id) => faulty(name, value.get(id)) }
  }
  return typeof value?.get === 'function' ? faulty(name, value) : value
}

function faulty(name, target) {
  return new Proxy(target, {
    get(_, method) {
      return async (...given) => {
        calls[name] = (calls[name] ?? 0) + 1
        if (faults[name] === 'down') throw new Error(`${name} is down.`)
        if (faults[name] === 'hangs') return new Promise((resolve) => setTimeout(resolve, 600_000))
        if (faults[name] === 'slow') await new Promise((resolve) => setTimeout(resolve, 100))
        const answer = await target[method](...given)
        return faults[name] === 'torn' ? torn(answer) : answer
      }
    },
  })
}

function torn(answer) {
  return typeof answer?.byteLength === 'number' ? answer.slice(0, answer.byteLength >> 1) : answer
}
