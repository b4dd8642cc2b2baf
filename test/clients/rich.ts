import { expect, test } from 'vitest'
import type { WireServer } from '../wire/server.ts'
import { thrownBy } from '../harness/thrown-by.ts'
import { type UpstreamName, behind, upstreams } from './cells.ts'
import { time, weather } from './expected.ts'

/** What can be asked beside the conversation, where a client has a word for it. */
export type Wish = 'schema' | 'stop' | 'user' | 'metadata' | 'seed'

/** One client that asks for a lot at once. */
export interface RichClient {
  readonly client: string
  /** What it has words for. */
  readonly wishes: readonly Wish[]
  /** Sends `conversation` with `bounds`, the tools and all its wishes; resolves with a header of the answer. */
  ask(model: string, headers: Readonly<Record<string, string>>): Promise<(name: string) => string | null>
  /** The names, in its own words, of what an upstream cannot be told. */
  readonly lost: Partial<Readonly<Record<UpstreamName, readonly string[]>>>
}

/** The same in every client's words. */
export const conversation = {
  system: 'Be kind.',
  question: 'What is this?',
  said: 'I look.',
  call: { id: 'call_1', name: weather.name, input: { city: 'Oslo' } },
  result: 'sunny',
  more: 'And?',
} as const

export const bounds = { temperature: 0.5, maxTokens: 5000, stop: 'END', seed: 7, user: 'u-1' } as const
export const metadata = { team: 'a' }

export const answerSchema = {
  type: 'object',
  properties: { word: { type: 'string' } },
  required: ['word'],
  additionalProperties: false,
} as const

/** Models that take all of it, as far as their dialect has a word for it, and call the tool that they have to. */
const models: Readonly<Record<UpstreamName, string>> = {
  'openai-chat': 'gpt-4.1-tool',
  'openai-responses': 'gpt-4.1-tool',
  'anthropic-messages': 'claude-sonnet-4-5-tool',
  gemini: 'gemini-3-pro-tool',
}

/** What each dialect has no word for. Gemini's answer is a call here, whose form no schema changes. */
const unsayable: Readonly<Record<UpstreamName, readonly Wish[]>> = {
  'openai-chat': [],
  'openai-responses': ['stop', 'seed'],
  'anthropic-messages': ['metadata', 'seed'],
  gemini: ['schema', 'user', 'metadata'],
}

const { system, question, said, call, result, more } = conversation

/** Everything that an upstream of this dialect can be told of what the client asks. */
function meant(upstream: UpstreamName, wishes: readonly Wish[]): object {
  const heard = (wish: Wish) => wishes.includes(wish) && !unsayable[upstream].includes(wish)
  return {
    system: [system],
    turns: [
      {
        role: 'user',
        blocks: [
          { kind: 'text', text: question },
          { kind: 'image', mediaType: 'image/png' },
        ],
      },
      {
        role: 'assistant',
        blocks: [
          { kind: 'text', text: said },
          { kind: 'call', id: call.id, name: call.name, arguments: call.input },
        ],
      },
      { role: 'tool', blocks: [{ kind: 'result', id: call.id, blocks: [{ kind: 'text', text: result }] }] },
      { role: 'user', blocks: [{ kind: 'text', text: more }] },
    ],
    tools: [weather, time],
    toolChoice: { named: [weather.name] },
    output: heard('schema') ? { kind: 'schema', schema: answerSchema } : { kind: 'text' },
    maxTokens: bounds.maxTokens,
    sampling: { temperature: bounds.temperature, ...(heard('seed') && { seed: bounds.seed }) },
    stop: heard('stop') ? [bounds.stop] : [],
    rest: { ...(heard('user') && { user: bounds.user }), ...(heard('metadata') && { metadata }) },
  }
}

/** A client's rich request at each upstream: nothing that can be said is lost, and what cannot be is told. */
export function testRich(rich: RichClient, wire: () => WireServer): void {
  test.each(upstreams)(`${rich.client}: %s is told all that it can be told`, async (upstream) => {
    const model = `${upstream}/${models[upstream]}`
    const lost = rich.lost[upstream] ?? []
    const calls = () => wire().callsTo(behind(model).name)
    const header = await rich.ask(model, {})
    expect(calls().at(-1)).toMatchObject({ problems: [], understood: meant(upstream, rich.wishes) })
    expect((header('x-umbel-dropped') ?? '').split(', ').filter(Boolean).toSorted()).toEqual(lost.toSorted())

    const before = calls().length
    const strict = rich.ask(model, { 'x-umbel-strict': '1' })
    if (lost.length === 0) await strict
    else {
      const error = await thrownBy(strict)
      const status: unknown = Reflect.get(Object(error), 'status') ?? Reflect.get(Object(error), 'statusCode')
      expect(status).toBe(400)
      expect(String(error)).toContain('cannot be told')
      expect(calls()).toHaveLength(before)
    }
  })
}
