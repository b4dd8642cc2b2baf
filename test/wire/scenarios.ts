import { nextStep } from './agent.ts'
import type { Answer, AnswerBlock } from './answer.ts'
import { answering, call, cutUp, thinkingUsage } from './answering.ts'
import type { FaultKind } from './refusal.ts'
import { sampleOf } from './sample.ts'
import { summary } from './sees.ts'
import type { Understood } from './understood.ts'

/** How an answer gets to the caller. */
export type Delivery = 'whole' | 'cut' | 'error-event' | 'error-first' | 'every-byte' | 'slow' | 'crlf'

/** What a model of some name does, in every format alike. */
export type Scenario =
  | { readonly answer: (understood: Understood) => Answer; readonly delivery?: Delivery }
  | { readonly fault: FaultKind | 'timeout' }
  /** Refused as a bad request when the condition does not hold. */
  | {
      readonly needs: (understood: Understood) => string | undefined
      readonly answer: (understood: Understood) => Answer
    }

/** Words in several scripts, so that a cut inside a character shows. */
export const words = ['Grüße', ', say "hi" to ', '東京', ' 🌼', ' & <b>all</b>.\n']
export const thoughts = ['Let me think: ', 'ünïcode ', '🤔 is fine.']
export const refusalWords = ["I'm sorry, ", 'but I cannot help ', 'with that.']
/** More than anybody waits for: who leaves before its end is seen to leave. */
const long = Array.from({ length: 400 }, (_, index) => `${index} `)

const text: AnswerBlock = { kind: 'text', pieces: words }
const reasoning: AnswerBlock = { kind: 'reasoning', pieces: thoughts }

export const scenarios = {
  text: { answer: () => answering([text]) },
  tool: { answer: (seen) => answering([call(seen, 0)]) },
  tools: {
    answer: (seen) => answering([text, call(seen, 0), call(seen, 1, 'b'), call(seen, 0, 'c')]),
  },
  agent: { answer: (seen) => nextStep(seen, []) },
  reasoning: { answer: () => ({ ...answering([reasoning, text]), usage: thinkingUsage }) },
  'reasoning-agent': { answer: (seen) => nextStep(seen, [reasoning]) },
  redacted: {
    answer: () => ({
      ...answering([{ kind: 'reasoning', pieces: thoughts, redacted: true }, text]),
      usage: thinkingUsage,
    }),
  },
  json: {
    needs: ({ output }) =>
      output.kind === 'text' ? 'this model answers only with structured output' : undefined,
    answer: ({ output }) =>
      answering([{ kind: 'text', pieces: cutUp(JSON.stringify(sampleOf(output.schema) ?? { ok: true })) }]),
  },
  refusal: { answer: () => answering([{ kind: 'refusal', pieces: refusalWords }], 'refusal') },
  length: { answer: () => answering([text], 'length') },
  filter: { answer: () => answering([text], 'filter') },
  'stop-sequence': {
    answer: ({ stop }) => ({ ...answering([text], 'sequence'), sequence: stop[0] ?? 'END' }),
  },
  cached: {
    answer: () => ({
      ...answering([text]),
      usage: {
        input: 1200,
        output: 60,
        cacheRead: 800,
        cacheWrite: 200,
        reasoning: 32,
        audioInput: 16,
        audioOutput: 8,
      },
    }),
  },
  logprobs: { answer: () => answering([text]) },
  sees: { answer: (seen) => answering([{ kind: 'text', pieces: cutUp(summary(seen), 60) }]) },
  cut: { answer: () => answering([text]), delivery: 'cut' },
  'error-event': { answer: () => answering([text]), delivery: 'error-event' },
  'error-first': { answer: () => answering([text]), delivery: 'error-first' },
  'every-byte': { answer: () => answering([text]), delivery: 'every-byte' },
  slow: { answer: () => answering([text]), delivery: 'slow' },
  long: { answer: () => answering([{ kind: 'text', pieces: long }]), delivery: 'slow' },
  crlf: { answer: () => answering([text]), delivery: 'crlf' },
  'rate-limit': { fault: 'rate-limit' },
  overloaded: { fault: 'overloaded' },
  'context-window': { fault: 'context-window' },
  policy: { fault: 'policy' },
  auth: { fault: 'auth' },
  credit: { fault: 'credit' },
  'not-found': { fault: 'not-found' },
  'server-error': { fault: 'server-error' },
  timeout: { fault: 'timeout' },
} satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof scenarios
