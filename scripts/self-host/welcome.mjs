import { setTimeout as sleep } from 'node:timers/promises'

const readyWithinMs = 10_000
const pauseMs = 25

/** What `npm start` prints once the Worker answers: where, what it found, what to try, where the state is. */
export async function welcome({ url, apiKey, config, state }) {
  const { models, routes } = await askModels(url, apiKey)
  const header = apiKey === undefined || apiKey === '' ? '' : ` -H "Authorization: Bearer $UMBEL_API_KEY"`
  const body = { model: 'auto', messages: [{ role: 'user', content: 'What is 15% of 240?' }] }
  const lines = [
    `Umbel listens on ${url}`,
    '',
    `  models  ${models.join(', ') || 'none'}`,
    `  routes  ${routes.join(', ') || 'none'}`,
    `  config  ${config.name}`,
    `  state   ${state}`,
    '',
    'Try:',
    '',
    `  curl ${url}/v1/chat/completions -H "Content-Type: application/json"${header} \\`,
    `    -d '${JSON.stringify(body)}'`,
    '',
  ]
  return `${lines.join('\n')}\n`
}

async function askModels(url, apiKey) {
  const headers = apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }
  const until = Date.now() + readyWithinMs
  let last = 'no answer'
  while (Date.now() < until) {
    try {
      const response = await fetch(`${url}/v1/models`, { headers })
      const text = await response.text()
      if (response.ok) return sort(JSON.parse(text).data)
      last = `${response.status} ${text.slice(0, 500)}`
    } catch (error) {
      last = error.cause?.message ?? error.message
    }
    await sleep(pauseMs)
  }
  throw new Error(`${url}/v1/models does not answer: ${last}`)
}

function sort(entries) {
  const named = (kinds) => entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.id)
  return {
    models: named(['model', 'wildcard']),
    routes: named(['auto', 'route']).map((id) => id.replace(/^route\//, '')),
  }
}
