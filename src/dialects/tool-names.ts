import type { Block, ChatRequest, Message } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { fingerprint } from './fingerprint.ts'
import { withChanges } from '../core/with-changes.ts'

/** What an API asks of the names of tools. */
export interface ToolNameRule {
  /** A whole name. */
  readonly lawful: RegExp
  /** Signs that have no place in one, with the flag `g`. */
  readonly foreign: RegExp
  /** UTF-16 units of the longest one. */
  readonly longest: number
}

/** A request whose tools have other names upstream, and the way back. */
export interface RenamedTools {
  readonly request: ChatRequest
  inResult(result: ChatResult): ChatResult
  inParts(parts: AsyncIterable<StreamPart[]>): AsyncGenerator<StreamPart[]>
}

/**
 * The request with names that the rule allows, everywhere the same; undefined when all are allowed. Two names never
 * become one, and a name becomes the same one in each turn of a conversation as long as its tools stay.
 */
export function renameTools(request: ChatRequest, rule: ToolNameRule): RenamedTools | undefined {
  const upstream = lawfulNames(namesIn(request), rule)
  if (upstream.size === 0) return undefined
  const callers = new Map([...upstream].map(([name, lawful]) => [lawful, name]))
  const there = (name: string) => upstream.get(name) ?? name
  const back = (name: string) => callers.get(name) ?? name
  const { toolChoice } = request
  return {
    request: withChanges(request, {
      tools: request.tools.map((tool) => ({ ...tool, name: there(tool.name) })),
      messages: request.messages.map((message) => renameCalls(message, there)),
      ...(toolChoice.type === 'tool' && { toolChoice: { ...toolChoice, name: there(toolChoice.name) } }),
    }),
    inResult: (result) => renameCalls(result, back),
    async *inParts(parts) {
      for await (const batch of parts) {
        yield batch.map((part) =>
          part.type === 'tool-call-start' ? { ...part, name: back(part.name) } : part,
        )
      }
    },
  }
}

function namesIn({ tools, toolChoice, messages }: ChatRequest): Set<string> {
  const names = new Set(tools.map(({ name }) => name))
  if (toolChoice.type === 'tool') names.add(toolChoice.name)
  for (const { content } of messages)
    for (const block of content) if (block.type === 'tool-call') names.add(block.name)
  // A tool that its provider runs itself may have none.
  names.delete('')
  return names
}

/** By name, those that have to be another one. */
function lawfulNames(names: ReadonlySet<string>, rule: ToolNameRule): Map<string, string> {
  const lawful = new Map<string, string>()
  const taken = new Set(names)
  for (const name of names) {
    if (rule.lawful.test(name)) continue
    const instead = lawfulName(name, rule, taken)
    lawful.set(name, instead)
    taken.add(instead)
  }
  return lawful
}

/** As much of the name as the rule allows, and a fingerprint of all of it. */
function lawfulName(
  name: string,
  { lawful, foreign, longest }: ToolNameRule,
  taken: ReadonlySet<string>,
): string {
  for (let tryNumber = 1; ; tryNumber += 1) {
    const end = `_${fingerprint(tryNumber === 1 ? name : `${name}#${tryNumber}`)}`
    const start = name.replace(foreign, '_').slice(0, longest - end.length - 1)
    const instead = lawful.test(start + end) ? start + end : `_${start}${end}`
    if (!taken.has(instead)) return instead
  }
}

function renameCalls<Holder extends Pick<Message, 'content'>>(
  holder: Holder,
  rename: (name: string) => string,
): Holder {
  if (!holder.content.some(({ type }) => type === 'tool-call')) return holder
  const content = holder.content.map((block): Block =>
    block.type === 'tool-call' ? { ...block, name: rename(block.name) } : block,
  )
  return { ...holder, content }
}
