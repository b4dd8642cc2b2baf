import { setTimeout as sleep } from 'node:timers/promises'

const readyWithinMs = 10_000
const pauseMs = 25

/**
 * What `npm start` prints once the Worker answers: where, what it found, what to try, where the state is. Once a key
 * was made, only keys open it: then `administration`, where there is one, says what there is.
 */
export async function welcome({ url, apiKey, config, state, administration }) {
  const listed = await askModels(url, apiKey)
  const { models, routes } = listed ?? (await askAdministration(administration))
  const key = apiKey === undefined || apiKey === '' ? undefined : '$UMBEL_API_KEY'
  const bearer = key ?? (listed === undefined ? 'umb_...' : undefined)
  const header = bearer === undefined ? '' : ` -H "Authorization: Bearer ${bearer}"`
  const body = { model: 'auto', messages: [{ role: 'user', content: 'What is 15% of 240?' }] }
  const lines = [
    `Umbel listens on ${url}`,
    '',
    ...(models === undefined ? [] : [`  models  ${models.join(', ') || 'none'}`]),
    ...(routes === undefined ? [] : [`  routes  ${routes.join(', ') || 'none'}`]),
    `  config  ${config.name}`,
    `  state   ${state}`,
    ...(listed === undefined ? ['  keys    are asked for, since some were made: npx umbel keys list'] : []),
    '',
    'Try:',
    '',
    `  curl ${url}/v1/chat/completions -H "Content-Type: application/json"${header} \\`,
    `    -d '${JSON.stringify(body)}'`,
    '',
  ]
  return `${lines.join('\n')}\n`
}

/** Undefined: it answers, and asks for a key that is not at hand. */
async function askModels(url, apiKey) {
  const headers = apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }
  const until = Date.now() + readyWithinMs
  let last = 'no answer'
  while (Date.now() < until) {
    try {
      const response = await fetch(`${url}/v1/models`, { headers })
      const text = await response.text()
      if (response.ok) return sort(JSON.parse(text).data)
      if (response.status === 401) return undefined
      last = `${response.status} ${text.slice(0, 500)}`
    } catch (error) {
      last = error.cause?.message ?? error.message
    }
    await sleep(pauseMs)
  }
  throw new Error(`${url}/v1/models does not answer: ${last}`)
}

async function askAdministration({ controlUrl, controlToken } = {}) {
  if (controlUrl === undefined) return {}
  const headers = { authorization: `Bearer ${controlToken}` }
  const response = await fetch(`${controlUrl}/admin/config`, { headers })
  if (!response.ok) return {}
  const { models, routes } = await response.json()
  return { models: namesOf(models), routes: ['auto', ...namesOf(routes)] }
}

function namesOf(entries) {
  return entries.map(({ name }) => name)
}

function sort(entries) {
  const named = (kinds) => entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.id)
  return {
    models: named(['model', 'wildcard']),
    routes: named(['auto', 'route']).map((id) => id.replace(/^route\//, '')),
  }
}
