import type { RequestRecord } from '../../src/core/record.ts'
import type { Router } from './router.ts'
import { until } from './until.ts'

/** The record of an answered request, once it is written and all of its attempts are closed. */
export function recordOf(router: Pick<Router, 'url'>, response: Response): Promise<RequestRecord> {
  const id = response.headers.get('x-umbel-decision')
  if (id === null) throw new Error('The response names no decision.')
  return until(`record ${id}`, async () => {
    const found = await fetch(`${router.url}/v1/decisions/${id}`)
    if (!found.ok) return undefined
    const text = await found.text()
    return isRecord(JSON.parse(text)) ? JSON.parse(text) : undefined
  })
}

function isRecord(value: unknown): value is RequestRecord {
  return typeof value === 'object' && value !== null && 'attempts' in value && 'decision' in value
}
