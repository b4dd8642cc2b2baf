import { test } from 'vitest'

/** What every client has to do with every upstream dialect, through the router. */
export const checks = [
  'JSON answer',
  'stream',
  'usage',
  'several tool calls at once',
  'tool loop',
  'tool loop, streamed',
  'structured output',
  'reasoning comes back unchanged',
  'image',
  'refusals and stop reasons',
  'errors by class',
  'broken stream',
  'abort',
] as const

export type Check = (typeof checks)[number]

export const upstreams = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const

export type UpstreamName = (typeof upstreams)[number]

/** A model of today behind each dialect: what is written to it, and what it refuses, goes by its name. */
const models: Readonly<Record<UpstreamName, string>> = {
  'openai-chat': 'gpt-4.1-mini',
  'openai-responses': 'gpt-5-mini',
  'anthropic-messages': 'claude-sonnet-4-5',
  gemini: 'gemini-3-pro',
}

/** The name by which the router reaches a model that does `scenario`. */
export function modelAt(upstream: UpstreamName, scenario: string): string {
  return `${upstream}/${models[upstream]}-${scenario}`
}

/** The dialect behind a model, and the model's name there. */
export function behind(model: string): { readonly upstream: string; readonly name: string } {
  const slash = model.indexOf('/')
  return { upstream: model.slice(0, slash), name: model.slice(slash + 1) }
}

/** How one client of the field does each check. A check that it has no notion of is left out. */
export interface Driver {
  /** Package and version-free name: `openai (Node)`. */
  readonly client: string
  /** The surface that it speaks to. */
  readonly surface: string
  readonly checks: Partial<Readonly<Record<Check, (model: (scenario: string) => string) => Promise<void>>>>
}

const separator = ' | '

/** A test for each check of a driver at each upstream; the names make the matrix of docs/compatibility.md. */
export function testDriver(driver: Driver, wire: () => { problems(): string[] }): void {
  for (const upstream of upstreams) {
    for (const check of checks) {
      const run = driver.checks[check]
      if (run === undefined) continue
      test([driver.client, driver.surface, upstream, check].join(separator), async () => {
        const before = wire().problems().length
        await run((scenario) => modelAt(upstream, scenario))
        const problems = wire().problems().slice(before)
        if (problems.length > 0) throw new Error(`A real provider would have refused: ${problems.join('; ')}`)
      })
    }
  }
}

export interface Cell {
  readonly client: string
  readonly surface: string
  readonly upstream: string
  readonly check: string
}

/** The cell that a test's name stands for; undefined for any other test. */
export function cellOf(name: string): Cell | undefined {
  const [client, surface, upstream, check, more] = name.split(separator)
  if (client === undefined || surface === undefined || upstream === undefined) return undefined
  return check === undefined || more !== undefined ? undefined : { client, surface, upstream, check }
}
