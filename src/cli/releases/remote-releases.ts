import type * as z from 'zod'
import type { KeyReader } from '../../config/live/key-value.ts'
import type { Order, PublishOrder, Releases } from '../../config/live/releases.ts'
import { TerminalError } from '../terminal-error.ts'
import { adminCall, messageIn } from '../admin-call.ts'
import { readJson } from '../../core/json/read-json.ts'
import { outcomeSchema, releasesStateSchema } from '../../config/live/releases.ts'

/** Statuses of a refusal that comes with an outcome. */
const refusing = new Set([404, 409, 422, 503])

/** The one writer of a deployment or of a running `npm start`, over HTTP: see admin/release-operations.ts. */
export function remoteReleases(url: string, token: string): Releases & { readonly parts: KeyReader } {
  const call = adminCall(url, token)
  const read = async <T>(response: Response, schema: z.ZodType<T>): Promise<T> => {
    const text = await response.text()
    const parsed = schema.safeParse(readJson(text))
    if (parsed.success && (response.ok || refusing.has(response.status))) return parsed.data
    throw new TerminalError(`${url} answered ${response.status}: ${messageIn(text)}`)
  }
  return {
    state: async () => read(await call(''), releasesStateSchema),
    change: async (order) => {
      const [path, init] = sent(order)
      return read(await call(path, init), outcomeSchema)
    },
    parts: {
      async get(key) {
        const response = await call(partPath(key))
        if (response.status === 404) return null
        if (!response.ok) throw new TerminalError(`${url} answered ${response.status} for ${key}.`)
        return new Uint8Array(await response.arrayBuffer())
      },
    },
  }
}

function sent(order: Order): [path: string, init: RequestInit] {
  if (order.do === 'publish') return ['', { method: 'POST', body: formOf(order) }]
  const headers = { 'content-type': 'application/json' }
  return ['/moves', { method: 'POST', headers, body: JSON.stringify(order) }]
}

function formOf({ packed: { manifest, blob }, ...order }: PublishOrder): FormData {
  const form = new FormData()
  form.set('order', JSON.stringify(order))
  form.set('manifest', manifest)
  form.set('blob', new Blob([blob]), 'blob')
  return form
}

function partPath(key: string): string {
  const [kind, ...rest] = key.split(':')
  const folder = kind === 'release' ? 'manifests' : 'blobs'
  return `/${folder}/${encodeURIComponent(rest.join(':'))}`
}
