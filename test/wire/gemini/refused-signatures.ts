import type { Asked } from '../format.ts'
import type { Refusal } from '../refusal.ts'
import type { Request, WireContent } from '../wire-types/gemini.ts'
import { isGemini3 } from './answer.ts'
import { geminiRefusal } from './refusals.ts'

/** What Google documents for calls that were never its own. */
const dummies = ['context_engineering_is_the_way_to_go', 'skip_thought_signature_validator']

export function refusedSignatures({ body, model, issued }: Asked<Request>): Refusal | undefined {
  const { contents } = body
  for (const { thoughtSignature } of contents.flatMap(({ parts }) => parts ?? []))
    if (
      thoughtSignature !== undefined &&
      !issued.thoughts.has(thoughtSignature) &&
      !dummies.includes(thoughtSignature)
    )
      return geminiRefusal('Corrupted thought signature.')
  if (!isGemini3(model) && !model.endsWith('reasoning-agent')) return undefined
  for (let index = currentTurn(contents); index < contents.length; index += 1) {
    const first = contents[index]?.parts?.find(({ functionCall }) => functionCall !== undefined)
    if (first !== undefined && first.thoughtSignature === undefined)
      return geminiRefusal(
        `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call \`default_api:${first.functionCall?.name}\` , position ${index + 1}. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures for more details.`,
      )
  }
  return undefined
}

/** It begins with the newest content in which the user says something of their own. */
function currentTurn(contents: readonly WireContent[]): number {
  return Math.max(
    0,
    contents.findLastIndex(
      ({ role, parts }) =>
        role !== 'model' && parts?.some(({ functionResponse }) => functionResponse === undefined) === true,
    ),
  )
}
