import type { FormatName } from './format.ts'
import { post, rawBodies } from './raw-asks.ts'
import type { WireServer } from './server.ts'

export interface Refused {
  readonly status: number
  readonly message: string
  readonly body: unknown
}

/** How a format answers the smallest request with `changes` made to it; a change to undefined takes out. */
export async function refusedBy(
  wire: WireServer,
  format: FormatName,
  changes: Readonly<Record<string, unknown>>,
  model = 'text',
): Promise<Refused> {
  const response = await post(wire.url, format, { ...rawBodies[format]({ model }), ...changes }, { model })
  const text = await response.text()
  const body: unknown = JSON.parse(text)
  const problems = wire.calls.at(-1)?.problems ?? []
  const [problem = ''] = problems
  return { status: response.status, message: problem, body }
}
