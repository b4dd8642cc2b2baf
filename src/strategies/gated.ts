import type { Answer, ChatResult, Need } from '../core/answer.ts'
import type { ChatRequest, Message } from '../core/request.ts'
import type { Gate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import type { JointVerdict } from '../gates/run-gates.ts'
import type { NamedWindow } from '../gates/window/held-back-parts.ts'
import type { Run } from '../core/run.ts'
import { type Given, reasonOf } from './judge.ts'
import { type Judging, judgeHeld, judgeWhole } from './judged.ts'
import { UmbelError } from '../core/errors.ts'
import { admit } from './admit.ts'
import { answerText } from '../core/answer-text.ts'
import { madeGates } from '../gates/made-gates.ts'
import { streamProblem } from '../gates/stream-problem.ts'
import { withChanges } from '../core/with-changes.ts'

/** Runs the node itself; the number tells a second try's path from the first one's. */
export type Once = (request: ChatRequest, need: Need, tryNumber: number) => Promise<Answer>

/**
 * Runs a node between its gates: those on the request first, then the node, then those on its answer. A stream goes on
 * while only a window of it is held back, where every gate can judge so; else the whole answer is judged and replayed.
 * What is to be tried again is tried once, and told why.
 */
export async function runGated(
  gates: readonly GateConfig[],
  mayReplay: boolean,
  request: ChatRequest,
  run: Run,
  once: Once,
): Promise<Answer> {
  const made = madeGates(gates)
  if (request.stream && !mayReplay) refuseReplay(made.answer)
  const admitted = admit(made.request, request, run)
  const windows = windowsOf(made.answer, admitted.restores)
  if (windows?.length === 0) return once(admitted.request, run.need, 1)
  const streams = run.need !== 'whole' && (request.stream || run.need === 'parts')
  const held = streams ? windows : undefined
  const dropLogprobs = made.readsLogprobs && request.logprobs === null
  const judging: Judging = { ...admitted, gates: made.answer, dropLogprobs }
  let asked = dropLogprobs ? withChanges(admitted.request, { logprobs: { top: 0 } }) : admitted.request
  for (let tryNumber = 1; ; tryNumber += 1) {
    const answer = await once(asked, held === undefined ? 'whole' : 'parts', tryNumber)
    const path = tryNumber === 1 ? run.path : `${run.path}#${tryNumber}`
    const given = { path, model: answer.lease.model }
    const judged =
      held === undefined
        ? await judgeWhole(answer, judging, run, given)
        : await judgeHeld(answer, held, judging, run, given)
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
function windowsOf(gates: readonly Gate[], restores: readonly NamedWindow[]): NamedWindow[] | undefined {
  const windows: NamedWindow[] = []
  for (const { name, window } of gates) {
    if (window === undefined) return undefined
    windows.push({ name, window })
  }
  return [...windows, ...restores]
}

function notPassed(verdict: JointVerdict, { model }: Given): UmbelError {
  const refused = verdict.outcome === 'refuse'
  const prefix = `${verdict.gate}: `
  const reason = reasonOf(verdict) ?? 'it was stopped'
  const why = reason.startsWith(prefix) ? reason.slice(prefix.length) : reason
  return new UmbelError('gate', `The answer of '${model}' did not pass the gate "${verdict.gate}": ${why}.`, {
    code: refused ? 'gate_refused' : 'gate_failed',
    model,
    ...(refused && { final: true }),
  })
}

/** The model sees its own words again, and what is wrong with them. */
function withFeedback(request: ChatRequest, result: ChatResult, feedback: string): ChatRequest {
  const said = answerText(result)
  // Calls of tools cannot stand without their results.
  const callsTools = result.content.some(({ type }) => type === 'tool-call')
  const own: Message[] =
    said === '' || callsTools ? [] : [{ role: 'assistant', content: [{ type: 'text', text: said }] }]
  const again: Message = { role: 'user', content: [{ type: 'text', text: feedback }] }
  return withChanges(request, { messages: [...request.messages, ...own, again] })
}
