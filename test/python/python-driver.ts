import { expect } from 'vitest'
import * as z from 'zod'
import { type Driver, behind } from '../clients/cells.ts'
import { dot, expectQuotesResults, refused, said, seen, thought } from '../clients/expected.ts'
import { untilLeft } from '../clients/router.ts'
import type { WireServer } from '../wire/server.ts'
import type { Do } from './python.ts'

/** What differs between the Python clients. */
export interface PythonClient {
  readonly client: string
  readonly surface: string
  /** Why an answer ended, in the client's words, by scenario. */
  readonly ends: Readonly<Record<'text' | 'tools' | 'length' | 'filter', string>>
  /** Upstreams behind which a refusal is words like any others. */
  readonly plainRefusals: readonly string[]
  /** Reasoning is told by every upstream but these. */
  readonly silent: readonly string[]
  /** Class and details of what is thrown at an overloaded model. */
  readonly overloaded: { readonly status: number }
  /** What a full context window is known by. */
  readonly fullWindow: Readonly<Record<string, unknown>>
  /** What only this client does, with its check. */
  readonly also?: Partial<
    Readonly<Record<'usage' | 'tool loop' | 'errors by class', (model: string) => Promise<void>>>
  >
}

const answerSchema = z.object({
  text: z.string(),
  reasoning: z.string(),
  refusal: z.string(),
  calls: z.array(z.object({ id: z.string(), name: z.string(), arguments: z.record(z.string(), z.string()) })),
  stop: z.nullable(z.string()),
  usage: z.nullable(z.array(z.nullable(z.number()))),
  pieces: z.number(),
})

const raised = (name: string) => ({ classes: expect.arrayContaining([name]) })

/** Every check, done by one of the scripts of this folder. */
export function pythonDriver(kind: PythonClient, ask: Do, wire: () => WireServer): Driver {
  const whole = async (model: string, rest = {}) => answerSchema.parse(await ask('whole', { model, ...rest }))
  const streamed = async (model: string, rest = {}) =>
    answerSchema.parse(await ask('streamed', { model, ...rest }))
  const both = async (model: string, rest = {}) => [await whole(model, rest), await streamed(model, rest)]
  const loop = async (model: string, rest: object) =>
    expectQuotesResults(z.string().parse(await ask('loop', { model, ...rest })))
  return {
    client: kind.client,
    surface: kind.surface,
    checks: {
      'JSON answer': async (model) =>
        expect(await whole(model('text'))).toMatchObject({ text: said, stop: kind.ends.text }),
      stream: async (model) => {
        for (const scenario of ['text', 'every-byte', 'slow', 'crlf']) {
          const { text, stop, pieces } = await streamed(model(scenario))
          expect({ text, stop }).toEqual({ text: said, stop: kind.ends.text })
          expect(pieces).toBeGreaterThan(1)
        }
      },
      usage: async (model) => {
        for (const { usage } of await both(model('cached'))) expect(usage).toEqual([1200, 60, 800])
        await kind.also?.usage?.(model('text'))
      },
      'several tool calls at once': async (model) => {
        for (const { text, calls, stop } of await both(model('tools'), { offer: true })) {
          expect({ text, stop }).toEqual({ text: said, stop: kind.ends.tools })
          expect(calls.map(({ name }) => name)).toEqual(['get_weather', 'get_time', 'get_weather'])
          expect(new Set(calls.map(({ id }) => id)).size).toBe(3)
          for (const call of calls) expect(Object.keys(call.arguments)).toHaveLength(1)
        }
      },
      'tool loop': async (model) => {
        await loop(model('agent'), {})
        await kind.also?.['tool loop']?.(model('agent'))
      },
      'tool loop, streamed': (model) => loop(model('agent'), { stream: true }),
      'structured output': async (model) =>
        expect(await ask('parse', { model: model('json') })).toEqual({
          word: expect.any(String),
          sure: expect.any(Boolean),
        }),
      'reasoning comes back unchanged': async (model) => {
        const told = kind.silent.includes(behind(model('')).upstream) ? '' : thought
        for (const { reasoning, text } of await both(model('reasoning'), { reasons: true }))
          expect({ reasoning, text }).toEqual({ reasoning: told, text: said })
        await loop(model('reasoning-agent'), { reasons: true })
        await loop(model('reasoning-agent'), { reasons: true, stream: true })
      },
      image: async (model) => {
        const text = z.string().parse(await ask('image', { model: model('sees'), data: dot }))
        const blocks = [
          { kind: 'text', text: 'What is this?' },
          { kind: 'image', mediaType: 'image/png' },
        ]
        expect(seen(text)).toMatchObject({ turns: [{ role: 'user', blocks }] })
      },
      'refusals and stop reasons': async (model) => {
        for (const scenario of ['length', 'filter'] as const) {
          expect((await whole(model(scenario))).stop).toBe(kind.ends[scenario])
          expect(await ask('end', { model: model(scenario) })).toBe(kind.ends[scenario])
        }
        const isPlain = kind.plainRefusals.includes(behind(model('')).upstream)
        const { text, refusal } = await whole(model('refusal'))
        expect(isPlain ? text : refusal).toBe(refused)
      },
      'errors by class': async (model) => {
        const error = (scenario: string) => ask('error', { model: model(scenario) })
        expect(await error('rate-limit')).toMatchObject({
          ...raised('RateLimitError'),
          status: 429,
          retry_after: expect.stringMatching(/^[17]$/),
        })
        expect(await error('context-window')).toMatchObject({
          ...raised('BadRequestError'),
          ...kind.fullWindow,
        })
        expect(await error('auth')).toMatchObject(raised('AuthenticationError'))
        expect(await error('not-found')).toMatchObject(raised('NotFoundError'))
        expect(await error('overloaded')).toMatchObject({
          ...raised('InternalServerError'),
          ...kind.overloaded,
        })
        expect(await error('server-error')).toMatchObject(raised('InternalServerError'))
        const first = await ask('error', { model: model('error-first'), stream: true })
        expect(first).toMatchObject(raised('APIError'))
        await kind.also?.['errors by class']?.(model('text'))
      },
      'broken stream': async (model) => {
        for (const scenario of ['cut', 'error-event']) {
          const error = await ask('error', { model: model(scenario), stream: true })
          expect(error).toMatchObject(raised('Exception'))
        }
      },
      abort: async (model) => {
        await ask('leave', { model: model('long') })
        await untilLeft(wire(), model('long'))
      },
    },
  }
}
