/**
 * Speaks to the KV namespace of a running `npm start` through its control port. Values are text or bytes;
 * a missing key is `null`. Rejects with the service's words.
 */
export function controlClient({ controlUrl, controlToken, namespace = 'CONFIG' }) {
  const call = async (path, init = {}) => {
    const headers = { ...init.headers, authorization: `Bearer ${controlToken}` }
    return fetch(`${controlUrl}/kv/${namespace}${path}`, { ...init, headers })
  }
  return {
    async get(key) {
      const response = await call(pathOf(key))
      if (response.status === 404) return null
      return Buffer.from(await (await accepted(response)).arrayBuffer())
    },
    async put(key, value, { metadata } = {}) {
      const headers = metadata === undefined ? {} : { 'CF-KV-Metadata': JSON.stringify(metadata) }
      await accepted(await call(pathOf(key), { method: 'PUT', body: value, headers }))
    },
    async delete(key) {
      await accepted(await call(pathOf(key), { method: 'DELETE' }))
    },
    /** All keys that start with `prefix`. */
    async list(prefix = '') {
      const names = []
      let cursor = ''
      do {
        const query = new URLSearchParams({ prefix, ...(cursor === '' ? {} : { cursor }) })
        const page = await (await accepted(await call(`/?${query}`))).json()
        names.push(...page.keys.map((key) => key.name))
        cursor = page.list_complete ? '' : page.cursor
      } while (cursor !== '')
      return names
    },
  }
}

function pathOf(key) {
  return `/${encodeURIComponent(key)}?urlencoded=true`
}

async function accepted(response) {
  if (response.ok) return response
  throw new Error(`The control port answered ${response.status}: ${await response.text()}`)
}
