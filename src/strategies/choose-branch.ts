import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { type Described, type FirstTry, branchNamed, branchQuestion } from './branch-question.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { allNodes, ownModels } from '../core/children.ts'
import { answerText } from '../core/answer-text.ts'
import { profileOf } from '../core/profile.ts'

/**
 * The branch that the model under `by` names, asked once more when its reply names none or when it refuses the
 * question's form. Rejects with class `gate` when both replies name none, or with what the model failed with.
 */
export async function chooseBranch(
  by: Node,
  branches: readonly Described[],
  request: ChatRequest,
  run: Run,
): Promise<string> {
  const names = branches.map(({ name }) => name)
  const schema = takesSchema(by, run)
  const ask = async (label: string, first?: FirstTry): Promise<string> => {
    const question = branchQuestion(request, branches, schema, first)
    const answer = await run.execute(by, question, label, { need: 'whole', operation: 'chat' })
    return answerText(await run.read(answer))
  }
  const reply = await ask('by').catch((thrown: unknown) => {
    const error = toUmbelError(thrown)
    // The model may know no schema, or no temperature.
    const refused = error.class === 'request' || error.class === 'unsupported'
    if (!refused || run.dead() !== undefined) throw error
    return null
  })
  const picked = reply === null ? undefined : branchNamed(reply, names)
  if (picked !== undefined) return picked
  const second = branchNamed(await ask('by#2', { reply }), names)
  if (second !== undefined) return second
  const message = `The model that chooses at '${run.path}' named no branch in two replies: ${names.join(', ')}.`
  throw new UmbelError('gate', message, { code: 'no_branch' })
}

/** Whether nothing is known of any model under `by` that speaks against a schema. */
function takesSchema(by: Node, { ports }: Run): boolean {
  const models = allNodes(by).flatMap(ownModels)
  return models.every(({ below }) => {
    const features = profileOf(ports.release, below)?.features ?? null
    return features === null || features.includes('json_schema')
  })
}
