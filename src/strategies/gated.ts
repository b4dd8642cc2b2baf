import type { Answer, ChatResult, Need } from '../core/answer.ts'
import type { ChatRequest, Message } from '../core/request.ts'
import type { Gate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import type { NamedWindow } from '../gates/window/held-back-parts.ts'
import type { Run } from '../core/run.ts'
import { type Admitted, admit } from './admit.ts'
import { type Given, judge, reasonOf } from './judge.ts'
import type { JointVerdict } from '../gates/run-gates.ts'
import { UmbelError } from '../core/errors.ts'
import { answerText } from '../gates/answer-text.ts'
import { holdBack } from './held-answer.ts'
import { madeGates } from '../gates/made-gates.ts'
import { streamProblem } from '../gates/needs-whole.ts'
import { sweepResult } from '../gates/window/sweep-result.ts'
import { withChanges } from '../core/with-changes.ts'

/** Runs the node itself; the number tells a second try's path from the first one's. */
export type Once = (request: ChatRequest, need: Need, tryNumber: number) => Promise<Answer>

type Judged = { readonly answer: Answer } | { readonly verdict: JointVerdict; readonly result: ChatResult }

/**
 * Runs a node between its gates: those on the request first, then the node, then those on its answer. A stream goes on
 * while only a window of it is held back, where every gate can judge so; else the whole answer is judged and replayed.
 */
export async function runGated(
  gates: readonly GateConfig[],
  mayReplay: boolean,
  request: ChatRequest,
  run: Run,
  once: Once,
): Promise<Answer> {
  const made = madeGates(gates)
  const streams = run.need !== 'whole' && (request.stream || run.need === 'parts')
  if (request.stream && !mayReplay) refuseReplay(made.answer)
  const admitted = admit(made.request, request, run)
  const windows = windowsOf(made.answer, admitted)
  if (windows !== undefined && windows.length === 0) return once(admitted.request, run.need, 1)
  const askLogprobs = made.readsLogprobs && request.logprobs === null
  let asked = askLogprobs ? withChanges(admitted.request, { logprobs: { top: 0 } }) : admitted.request
  for (let tryNumber = 1; ; tryNumber += 1) {
    const held = streams ? windows : undefined
    const answer = await once(asked, held === undefined ? 'whole' : 'parts', tryNumber)
    const given = { path: tryNumber === 1 ? run.path : `${run.path}#${tryNumber}`, model: answer.lease.model }
    const judged =
      held === undefined
        ? await judgeWhole(answer, made.answer, admitted, run, given, askLogprobs)
        : await judgeHeld(answer, held, made.answer, admitted.request, run, given)
    if ('answer' in judged) return judged.answer
    const { verdict, result } = judged
    if (verdict.outcome !== 'retry' || tryNumber > 1) throw notPassed(verdict, given)
    asked = withFeedback(asked, result, verdict.feedback)
  }
}

function refuseReplay(gates: readonly Gate[]): void {
  const problem = streamProblem(gates)
  if (problem === undefined) return
  throw new UmbelError('unsupported', problem, { param: 'stream', code: 'stream_not_supported' })
}

/** Undefined when some gate can judge only whole answers. */
function windowsOf(gates: readonly Gate[], { restores }: Admitted): NamedWindow[] | undefined {
  const windows: NamedWindow[] = []
  for (const { name, window } of gates) {
    if (window === undefined) return undefined
    windows.push({ name, window })
  }
  return [...windows, ...restores]
}

async function judgeWhole(
  answer: Answer,
  gates: readonly Gate[],
  { request, restores }: Admitted,
  run: Run,
  given: Given,
  dropLogprobs: boolean,
): Promise<Judged> {
  const result = await run.read(answer)
  const verdict = judge(gates, result, request, run, given)
  if (verdict.outcome !== 'accept' && verdict.outcome !== 'repair') return { verdict, result }
  const passed = verdict.outcome === 'repair' ? verdict.result : result
  const restored = restores.reduce((text, { window }) => sweepResult(window, text).result, passed)
  if (restored === result && !dropLogprobs)
    return { answer: answer.kind === 'whole' ? answer : wholeOf(restored) }
  const { logprobs: _, ...plain } = restored
  return { answer: wholeOf(dropLogprobs ? plain : restored) }

  function wholeOf(shown: ChatResult): Answer {
    return { lease: answer.lease, kind: 'whole', result: shown }
  }
}

async function judgeHeld(
  answer: Answer,
  windows: readonly NamedWindow[],
  gates: readonly Gate[],
  request: ChatRequest,
  run: Run,
  given: Given,
): Promise<Judged> {
  const held = await holdBack(answer, windows, ({ flags, stoppedBy }) =>
    run.judge({
      ...given,
      outcome: stoppedBy === null ? 'accept' : 'refuse',
      gate: stoppedBy,
      why: null,
      flags,
    }),
  )
  if ('answer' in held) return held
  // Nothing has gone out: what had come is judged as a whole answer would be.
  const verdict = judge(gates, held.stopped, request, run, given)
  return { verdict, result: held.stopped }
}

function notPassed(verdict: JointVerdict, { model }: Given): UmbelError {
  const refused = verdict.outcome === 'refuse'
  const why = reasonOf(verdict) ?? 'a gate stopped it'
  return new UmbelError('gate', `The answer of '${model}' did not pass the gate "${verdict.gate}": ${why}`, {
    code: refused ? 'gate_refused' : 'gate_failed',
    model,
    ...(refused && { final: true }),
  })
}

/** The model sees its own words again, and what is wrong with them. */
function withFeedback(request: ChatRequest, result: ChatResult, feedback: string): ChatRequest {
  const said = answerText(result)
  // Calls of tools cannot stand without their results.
  const own: Message[] =
    said === '' || result.content.some(({ type }) => type === 'tool-call')
      ? []
      : [{ role: 'assistant', content: [{ type: 'text', text: said }] }]
  const again: Message = { role: 'user', content: [{ type: 'text', text: feedback }] }
  return withChanges(request, { messages: [...request.messages, ...own, again] })
}
