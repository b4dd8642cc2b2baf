import type { Block, ChatRequest, JsonObject, Message, Role } from '../../core/request.ts'
import { changeJsonScalars } from './json-strings.ts'
import { withChanges } from '../../core/with-changes.ts'

/** Puts every text of a request that a model may read otherwise: the very same request when nothing changes. */
export function changeRequestTexts(
  request: ChatRequest,
  roles: readonly Role[],
  change: (text: string) => string,
): ChatRequest {
  const messages = mapSame(request.messages, (message) =>
    roles.includes(message.role) ? changeMessage(message, change) : message,
  )
  const user = request.user === null ? null : change(request.user)
  const metadata = changeRecord(request.metadata, change)
  const extra = changeRecord(request.extra, (fields) => changeObject(fields, change))
  const same =
    messages === request.messages &&
    user === request.user &&
    metadata === request.metadata &&
    extra === request.extra
  return same ? request : withChanges(request, { messages, user, metadata, extra })
}

/** What a message says in its origin's own form still has the old texts: that goes. */
function changeMessage(message: Message, change: (text: string) => string): Message {
  const content = mapSame(message.content, (block) => changeBlock(block, change))
  return content === message.content ? message : { role: message.role, content }
}

function changeBlock(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'text':
    case 'refusal': {
      const text = change(block.text)
      return text === block.text ? block : { ...block, text }
    }
    case 'reasoning': {
      const text = change(block.text ?? '')
      return text === (block.text ?? '') ? block : { ...block, text }
    }
    case 'tool-call': {
      const changed = changeJsonScalars(block.arguments, change)
      return changed === block.arguments ? block : { ...block, arguments: changed }
    }
    case 'tool-result': {
      const content = mapSame(block.content, (inner) => changeBlock(inner, change))
      return content === block.content ? block : { ...block, content }
    }
    default:
      return block
  }
}

function changeObject(fields: JsonObject, change: (text: string) => string): JsonObject {
  return changeRecord(fields, (value) => changeValue(value, change))
}

function changeValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return mapSame<unknown>(value, (item) => changeValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  const fields: JsonObject = { ...value }
  const changed = changeObject(fields, change)
  return changed === fields ? value : changed
}

function changeRecord<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value)] as const)
  return changed.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(changed)
}

function mapSame<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change)
  return changed.every((item, index) => item === list[index]) ? list : changed
}
