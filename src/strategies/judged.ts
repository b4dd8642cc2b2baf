import type { Answer, ChatResult } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Gate } from '../core/gate.ts'
import type { JointVerdict } from '../gates/run-gates.ts'
import type { NamedWindow } from '../gates/window/held-back-parts.ts'
import type { Run } from '../core/run.ts'
import { type Given, judge } from './judge.ts'
import { holdBack } from './held-answer.ts'
import { sweepResult } from '../gates/window/sweep-result.ts'

/** An answer that may go on, or what keeps it from that. */
export type Judged =
  { readonly answer: Answer } | { readonly verdict: JointVerdict; readonly result: ChatResult }

/** What an answer is judged by, and what puts it right again. */
export interface Judging {
  readonly gates: readonly Gate[]
  readonly request: ChatRequest
  readonly restores: readonly NamedWindow[]
  /** Log-probabilities were asked for by a gate, not by the caller. */
  readonly dropLogprobs: boolean
}

/** Reads an answer whole and judges it. */
export async function judgeWhole(
  answer: Answer,
  { gates, request, restores, dropLogprobs }: Judging,
  run: Run,
  given: Given,
): Promise<Judged> {
  const { lease } = answer
  const result = await run.read(answer)
  const verdict = judge(gates, result, request, run, given)
  if (verdict.outcome !== 'accept' && verdict.outcome !== 'repair') return { verdict, result }
  const passed = verdict.outcome === 'repair' ? verdict.result : result
  const restored = restores.reduce((text, { window }) => sweepResult(window, text).result, passed)
  // Untouched, it may go on in the upstream's own words.
  if (restored === result && answer.kind === 'whole' && !dropLogprobs) return { answer }
  const { logprobs: _, ...plain } = restored
  return { answer: { lease, kind: 'whole', result: dropLogprobs ? plain : restored } }
}

/** Lets a stream go on behind its windows. One that is stopped before anything went out is judged as a whole one. */
export async function judgeHeld(
  answer: Answer,
  windows: readonly NamedWindow[],
  { gates, request }: Judging,
  run: Run,
  given: Given,
): Promise<Judged> {
  let stopper = ''
  const held = await holdBack(answer, windows, ({ flags, stoppedBy }) => {
    stopper = stoppedBy ?? ''
    run.judge({
      ...given,
      outcome: stoppedBy === null ? 'accept' : 'refuse',
      gate: stoppedBy,
      why: null,
      flags,
    })
  })
  if ('answer' in held) return held
  const result = held.stopped
  const verdict = judge(gates, result, request, run, given)
  if (verdict.outcome !== 'accept' && verdict.outcome !== 'repair') return { verdict, result }
  return { verdict: { outcome: 'next', why: 'it was stopped', gate: stopper, flags: [] }, result }
}
