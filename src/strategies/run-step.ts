import type { ChatRequest } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { ClassifyStep, HttpStep, Step, StrategyStep } from '../core/step.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { StepRecord } from '../core/record.ts'
import { type Scene, askStrategy } from './step-scene.ts'
import { type StepValue, textValue } from './said.ts'
import { UmbelError } from '../core/errors.ts'
import { answerText } from '../core/answer-text.ts'
import { attemptStep } from './attempt-step.ts'
import { httpOrder } from './http-order.ts'
import { noLabel } from '../core/signals.ts'
import { ownQuestion, textMessage } from './own-question.ts'
import { renderTemplate } from './render-template.ts'
import { sideBySide } from './side-by-side.ts'
import { stepRequest } from './step-request.ts'

/** Runs a step whose answer goes on to others: whole, and kept under its name. */
export async function runStep(step: Step, at: string, scene: Scene, run: Run): Promise<StepValue> {
  const value = await attemptStep(step, at, run, {
    own: (record) => perform(step, at, record, scene, run),
    otherwise: (node) => ask(node, elseRequest(step, scene), scene, run),
  })
  scene.said.put(step.name, value)
  return value
}

async function perform(
  step: Step,
  at: string,
  record: StepRecord,
  scene: Scene,
  run: Run,
): Promise<StepValue> {
  switch (step.kind) {
    case 'strategy':
      return ask(step.use, requestOf(step, scene, false), scene, run)
    case 'http':
      return exchange(step, record, scene, run)
    case 'classify':
      return classify(step, record, scene, run)
    case 'all':
      return sideBySide(step, at, run, (inner, place, own) => runStep(inner, place, scene, own))
  }
}

/** What a step asks: its input filled in, or what was said last. */
export function requestOf(step: StrategyStep, scene: Scene, answers: boolean): ChatRequest {
  const { request, said } = scene
  const input = step.input === undefined ? said.latest : renderTemplate(step.input, said)
  return stepRequest(request, step, input, answers)
}

/** What its `else` asks: the same, or what was said last where that is what failed. */
export function elseRequest(step: Step, scene: Scene, answers = false): ChatRequest {
  try {
    if (step.kind === 'strategy') return requestOf(step, scene, answers)
  } catch {
    // Its input names what is not there.
  }
  return stepRequest(scene.request, {}, scene.said.latest, answers)
}

async function ask(use: Node, request: ChatRequest, scene: Scene, run: Run): Promise<StepValue> {
  const answer = await askStrategy(use, request, scene, run, 'whole')
  const result = await run.read(answer)
  const value = textValue(textOf(result))
  scene.spoke = { answer, result }
  return value
}

function textOf(result: ChatResult): string {
  const text = answerText(result)
  if (text.trim() !== '') return text
  const refused = result.content.some(({ type }) => type === 'refusal')
  throw new UmbelError('gate', refused ? 'The model refused.' : 'The answer has no text.')
}

async function exchange(step: HttpStep, record: StepRecord, scene: Scene, run: Run): Promise<StepValue> {
  const order = httpOrder(step, scene.said, run.ports.release.http?.allow ?? [])
  record.host = new URL(order.url).host
  const { status, bytes, text } = await run.http(order, step.timeout)
  record.status = status
  record.bytes = bytes
  return textValue(text)
}

function classify(step: ClassifyStep, record: StepRecord, { request, said }: Scene, run: Run): StepValue {
  const signals =
    step.input === undefined
      ? run.signals
      : run.signalsOf(ownQuestion(request, [textMessage('user', renderTemplate(step.input, said))]))
  const found = signals.class(step.classifier)
  const abstained = found === undefined || found.abstained
  const label = abstained ? noLabel : found.label
  const confidence = found?.confidence ?? null
  record.label = abstained ? null : label
  record.confidence = confidence
  return { text: label, json: () => ({ label, confidence, abstained }) }
}
