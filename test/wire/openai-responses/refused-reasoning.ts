import type { Asked } from '../format.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import type { InputItem, ReasoningInput, Request } from '../wire-types/openai-responses.ts'
import { isMessage } from './items.ts'
import { idOf, notFound } from './refused-items.ts'

/** Reasoning comes back sealed as it was issued, with what it led to, which does not come without it. */
export function refusedReasoning(items: readonly InputItem[], asked: Asked<Request>): Refusal | undefined {
  for (const [index, item] of items.entries()) {
    if (isMessage(item)) continue
    const refusal =
      item.type === 'reasoning'
        ? (refusedSeal(item, asked) ?? refusedFollower(item, items[index + 1]))
        : item.type === 'function_call'
          ? withoutReasoning(item.id, items, asked)
          : undefined
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function refusedSeal({ id, encrypted_content: sealed }: ReasoningInput, { issued, body }: Asked<Request>) {
  if (!sealed) return notFound(id ?? '', body.store)
  const owner = issued.encrypted.get(sealed)
  if (owner !== undefined && (id === undefined || id === owner)) return undefined
  const why =
    owner === undefined
      ? 'Encrypted content could not be decrypted or parsed.'
      : 'Encrypted content item_id did not match the target item id.'
  const what = id === undefined ? `${sealed.slice(0, 4)}...${sealed.slice(-4)}` : `for item ${id}`
  return openAIRefusal(`The encrypted content ${what} could not be verified. Reason: ${why}`, {
    code: 'invalid_encrypted_content',
  })
}

function refusedFollower({ id }: ReasoningInput, next: InputItem | undefined): Refusal | undefined {
  const isOutput =
    next !== undefined && (isMessage(next) ? next.role === 'assistant' : !next.type?.endsWith('_output'))
  return isOutput
    ? undefined
    : openAIRefusal(
        `Item '${id ?? ''}' of type 'reasoning' was provided without its required following item.`,
        {
          param: 'input',
        },
      )
}

function withoutReasoning(
  id: string | undefined,
  items: readonly InputItem[],
  { issued }: Asked<Request>,
): Refusal | undefined {
  const reasoning = id === undefined ? undefined : issued.reasonings.get(id)
  if (reasoning === undefined) return undefined
  // A reasoning item may come without its id; its seal says whose it is.
  const here = items.some(
    (item) =>
      idOf(item) === reasoning ||
      (!isMessage(item) &&
        item.type === 'reasoning' &&
        issued.encrypted.get(item.encrypted_content ?? '') === reasoning),
  )
  return here
    ? undefined
    : openAIRefusal(
        `Item '${id}' of type 'function_call' was provided without its required 'reasoning' item: '${reasoning}'.`,
        { param: 'input' },
      )
}
