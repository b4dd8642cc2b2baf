import type { Answer, AnswerBlock, CallBlock } from '../answer.ts'
import { event } from '../events.ts'
import type { Asked, Frame } from '../format.ts'
import { hex, letters } from '../ids.ts'
import type { Event, EventChoice, Request } from '../wire-types/openai-chat.ts'
import { callId, created, dated, finishReasons, usageOf } from './answer.ts'
import { logprobsOf } from './logprobs.ts'

type Delta = EventChoice['delta']

export function chatFrames(answer: Answer, asked: Asked<Request>): Frame[] {
  const { body, model } = asked
  const counted = body.stream_options?.include_usage === true
  const base = {
    id: `chatcmpl-${letters(29)}`,
    object: 'chat.completion.chunk',
    created,
    model: dated(model),
    service_tier: 'default',
    system_fingerprint: `fp_${hex(10)}`,
    ...(counted ? { usage: null } : {}),
    // Padding that OpenAI adds against guessing from sizes.
    ...(body.stream_options?.include_obfuscation === false ? {} : { obfuscation: letters(7) }),
  } satisfies Omit<Event, 'choices'>
  const chunk = (choice: Omit<EventChoice, 'index'>, shows = false): Frame[] =>
    Array.from({ length: body.n ?? 1 }, (_, index) => {
      const data: Event = { ...base, choices: [{ index, ...choice }] }
      return event(data, shows)
    })
  const usage: Event = { ...base, choices: [], usage: usageOf(answer.usage) }
  const opening: Delta = { role: 'assistant', content: hasText(answer) ? '' : null, refusal: null }
  return [
    ...chunk({ delta: opening, logprobs: null, finish_reason: null }),
    ...contentOf(answer, body).flatMap((choice) => chunk(choice, true)),
    ...callsOf(answer).flatMap((delta) => chunk({ delta, logprobs: null, finish_reason: null }, true)),
    ...chunk({ delta: {}, logprobs: null, finish_reason: finishReasons[answer.stop] }),
    ...(counted ? [event(usage)] : []),
    { text: 'data: [DONE]\n\n', shows: false },
  ]
}

function hasText({ blocks }: Answer): boolean {
  return blocks.some(({ kind }) => kind === 'text')
}

function contentOf({ blocks }: Answer, body: Request): Omit<EventChoice, 'index'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'call') return []
    return block.pieces.map((piece) => ({
      delta: deltaOf(block, piece),
      logprobs: block.kind === 'text' ? logprobsOf([piece], body) : null,
      finish_reason: null,
    }))
  })
}

function deltaOf({ kind }: AnswerBlock, piece: string): Delta {
  if (kind === 'reasoning') return { reasoning_content: piece }
  return kind === 'refusal' ? { refusal: piece } : { content: piece }
}

/** Each call opens in turn; then a piece of each, round after round: only `index` says whose a piece is. */
function callsOf({ blocks }: Answer): Delta[] {
  const calls = blocks.filter((block): block is CallBlock => block.kind === 'call')
  const rounds = Math.max(0, ...calls.map(({ pieces }) => pieces.length))
  const openings = calls.map(({ name }, index) =>
    part({ index, id: callId(), type: 'function', function: { name, arguments: '' } }),
  )
  const pieces = Array.from({ length: rounds }, (_, round) =>
    calls.flatMap((call, index) => {
      const piece = call.pieces[round]
      return piece === undefined ? [] : [part({ index, function: { arguments: piece } })]
    }),
  )
  return [...openings, ...pieces.flat()]
}

function part(call: NonNullable<Delta['tool_calls']>[number]): Delta {
  return { tool_calls: [call] }
}
