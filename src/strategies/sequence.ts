import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Run, RunStrategy } from '../core/run.ts'
import type { StrategyStep } from '../core/step.ts'
import type { Template } from '../core/template.ts'
import { type Scene, askStrategy } from './step-scene.ts'
import { Said } from './said.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { attemptStep } from './attempt-step.ts'
import { elseRequest, requestOf, runStep } from './run-step.ts'
import { renderTemplate } from './render-template.ts'
import { speaks } from './side-by-side.ts'

/**
 * Steps one after the other, each with what those before it said. All but the last are read whole; the last one's
 * answer streams as it comes, unless `output` says what is answered.
 */
export const runSequence: RunStrategy<'sequence'> = async (node, request, run) => {
  refuse(request, run)
  const scene: Scene = { node, request, said: new Said(request) }
  const { steps, output } = node
  for (const [index, step] of steps.entries()) {
    const at = `sequence[${index}]`
    const isLast = output === undefined && index === steps.length - 1
    if (isLast && step.kind === 'strategy') return answer(step, at, scene, run)
    const value = await runStep(step, at, scene, run)
    if (speaks(step)) scene.said.follow(value)
  }
  return written(output ?? [], scene)
}

function refuse(request: ChatRequest, { operation, path }: Run): void {
  if (operation !== 'chat' && operation !== 'complete') {
    throw new UmbelError('unsupported', `'${path}' has several steps, which answer in words only.`)
  }
  if (request.choices === 1) return
  throw new UmbelError('request', 'A sequence gives one answer: n is 1.', {
    param: 'n',
    code: 'unsupported_value',
  })
}

/** The step whose answer the caller gets, in the way that the caller wants it. */
function answer(step: StrategyStep, at: string, scene: Scene, run: Run): Promise<Answer> {
  return attemptStep(step, at, run, {
    own: async () => askStrategy(step.use, requestOf(step, scene, true), scene, run),
    otherwise: (node) => askStrategy(node, elseRequest(step, scene, true), scene, run),
  })
}

/** An answer that `output` words. It goes by the last model that answered, whose call is over. */
function written(output: Template, { said, spoke }: Scene): Answer {
  if (spoke === undefined) throw new UmbelError('server', 'No step of the sequence asked a model.')
  const { id, model, created, usage } = spoke.result
  const content = [{ type: 'text' as const, text: rendered(output, said) }]
  return {
    lease: spoke.answer.lease,
    kind: 'whole',
    result: { id, model, created, content, finish: 'stop', usage },
  }
}

function rendered(output: Template, said: Said): string {
  try {
    return renderTemplate(output, said)
  } catch (thrown) {
    const error = toUmbelError(thrown)
    throw new UmbelError(error.class, `The output failed: ${error.message}`)
  }
}
