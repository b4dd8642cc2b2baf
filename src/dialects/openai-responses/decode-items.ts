import type { Block, JsonObject, Message, Role } from '../../core/request.ts'
import type { Entry } from './resolve-input.ts'
import { decodeContent } from './decode-content.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { typeOf } from './check-input.ts'
import { unknownMaker } from '../carried.ts'

/**
 * Items as messages: what a model gave between two other items is one message. Each keeps its items, so that an
 * upstream of this dialect gets them as they were.
 */
export function decodeItems(entries: readonly Entry[]): Message[] {
  const messages: { role: Role; content: Block[]; entries: Entry[]; places: string[] }[] = []
  for (const entry of entries) {
    const role = roleOf(entry.item)
    const content = decodeItem(entry)
    const places = content.map((_, index) => placeOf(entry, index))
    const last = messages.at(-1)
    if (role === 'assistant' && last?.role === 'assistant') {
      last.content.push(...content)
      last.entries.push(entry)
      last.places.push(...places)
    } else messages.push({ role, content, entries: [entry], places })
  }
  return messages.map(({ role, content, entries: data, places }) => ({
    role,
    content,
    place: `input[${data[0]?.at ?? 0}]`,
    blockPlaces: places,
    origin: { dialect: dialectName, data },
  }))
}

/** A block of a message is a part of its item; any other item is one block. */
function placeOf({ at, item }: Entry, index: number): string {
  return typeOf(item) === 'message' ? `input[${at}].content[${index}]` : `input[${at}]`
}

/** The items that a message was decoded from; undefined when it came from elsewhere. */
export function entriesOf({ origin }: Message): readonly Entry[] | undefined {
  if (origin?.dialect !== dialectName || !isEntries(origin.data)) return undefined
  return origin.data
}

function isEntries(data: unknown): data is readonly Entry[] {
  return Array.isArray(data) && data.every((entry) => isObject(entry) && isObject(entry['item']))
}

const given: Readonly<Record<string, Role>> = {
  user: 'user',
  system: 'system',
  developer: 'developer',
}

function roleOf(item: JsonObject): Role {
  const type = typeOf(item) ?? ''
  if (type === 'message') return given[textAt(item, 'role') ?? ''] ?? 'assistant'
  // What the caller's side did: results and approvals.
  return /_(output|response)$/.test(type) ? 'tool' : 'assistant'
}

function decodeItem({ item, origin, opaque }: Entry): Block[] {
  switch (typeOf(item)) {
    case 'message':
      return signed(decodeContent(item['content']), opaque)
    case 'function_call':
      return [
        {
          type: 'tool-call',
          id: textAt(item, 'call_id') ?? '',
          name: textAt(item, 'name') ?? '',
          arguments: textAt(item, 'arguments') ?? '',
          ...(opaque !== undefined && { opaque }),
        },
      ]
    case 'function_call_output':
      if (typeof item['call_id'] !== 'string') break
      return [{ type: 'tool-result', callId: item['call_id'], content: decodeContent(item['output']) }]
    case 'reasoning': {
      const text = reasoningText(item)
      const sealed = opaque ?? { origin: origin ?? unknownMaker(dialectName), data: item }
      return [{ type: 'reasoning', ...(text !== '' && { text }), opaque: sealed }]
    }
    case 'item_reference':
      // Reasoning of a known origin: left out elsewhere, as any reasoning is.
      if (opaque !== undefined) return [{ type: 'reasoning', opaque }]
      break
    default:
  }
  return [{ type: 'opaque', opaque: { origin: origin ?? unknownMaker(dialectName), data: item } }]
}

/** What an upstream told of its reasoning: the text itself where it gives that, or its summary. */
export function reasoningText(item: JsonObject): string {
  const content = textsOf(item['content'])
  return (content.length > 0 ? content : textsOf(item['summary'])).join('\n\n')
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((part: unknown) => textAt(part, 'text') ?? []) : []
}

/** What belongs to a whole message stands on its last text. */
function signed(content: Block[], opaque: Entry['opaque']): Block[] {
  if (opaque === undefined) return content
  const last = content.findLastIndex((block) => block.type === 'text')
  return content.map((block, at) => (at === last && block.type === 'text' ? { ...block, opaque } : block))
}
