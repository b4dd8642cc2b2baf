import type { ChatSurfaceName } from './surfaces.ts'
import { type Json, isFields } from './json-value.ts'
import { judgeErrorBody } from './judge-answer.ts'
import { parse } from './mutate-stream.ts'

export interface StreamEvent {
  readonly name: string | undefined
  readonly data: string
}

type Fields = { readonly [key: string]: Json }

/** The events of a stream's text; taken apart by hand, apart from the router's own reading. */
export function eventsIn(text: string): StreamEvent[] {
  const events: StreamEvent[] = []
  for (const frame of text.split(/\n\n/)) {
    const lines = frame.split('\n')
    const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice('data: '.length))
    const name = lines.find((line) => line.startsWith('event: '))?.slice('event: '.length)
    if (data.length > 0) events.push({ name, data: data.join('\n') })
  }
  return events
}

/** A word of a type; anything else as it is written. */
function wordOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

export interface Judged {
  /** What is wrong with the stream; undefined: nothing. */
  readonly problem: string | undefined
  /** How it ended. */
  readonly end: 'whole' | 'error' | 'neither'
}

/** A stream that Umbel wrote itself: every event, their order, and the end. */
export function judgeStream(surface: ChatSurfaceName, text: string): Judged {
  if (text !== '' && !text.endsWith('\n\n')) return wrong('the last event has no end')
  const events = eventsIn(text)
  switch (surface) {
    case 'openai-chat':
      return judgeChat(events)
    case 'openai-responses':
      return judgeResponses(events)
    case 'anthropic-messages':
      return judgeMessages(events)
  }
}

function wrong(problem: string): Judged {
  return { problem, end: 'neither' }
}

function judgeChat(events: readonly StreamEvent[]): Judged {
  const last = events.at(-1)
  if (last === undefined) return wrong('a stream without events')
  const failed = parse(last.data)
  if (isFields(failed) && 'error' in failed) {
    const problem = judgeErrorBody('openai-chat', failed) ?? chunkProblem(events.slice(0, -1))
    return { problem, end: 'error' }
  }
  if (last.data !== '[DONE]') return wrong('a stream that ends neither in [DONE] nor in an error')
  const chunks = events.slice(0, -1)
  const finishes = chunks.filter(({ data }) => finishOf(data) !== undefined).length
  const problem = finishes === 1 ? chunkProblem(chunks) : `${finishes} finish reasons`
  return { problem, end: 'whole' }
}

function finishOf(data: string): string | undefined {
  const chunk = parse(data)
  const choices = isFields(chunk) ? chunk['choices'] : undefined
  const first = Array.isArray(choices) ? choices[0] : undefined
  const finish = isFields(first) ? first['finish_reason'] : undefined
  return typeof finish === 'string' ? finish : undefined
}

function chunkProblem(events: readonly StreamEvent[]): string | undefined {
  const calls = new Set<number>()
  let finished = false
  for (const [at, { data }] of events.entries()) {
    const chunk = parse(data)
    if (!isFields(chunk)) return 'a chunk that is no JSON object'
    if (chunk['object'] !== 'chat.completion.chunk') return 'a chunk of another object'
    if (typeof chunk['id'] !== 'string' || typeof chunk['created'] !== 'number')
      return 'a chunk without id or time'
    const { choices } = chunk
    if (!Array.isArray(choices)) return 'a chunk without choices'
    if (choices.length === 0) continue
    const choice: Json = choices[0]
    const delta = isFields(choice) ? choice['delta'] : undefined
    if (!isFields(delta)) return 'a choice without a delta'
    if (at === 0 && delta['role'] !== 'assistant') return 'a first chunk without the role'
    if (finished && Object.keys(delta).length > 0) return 'content after the finish reason'
    finished ||= finishOf(data) !== undefined
    for (const field of ['content', 'reasoning_content', 'refusal']) {
      const text = delta[field]
      if (text !== undefined && text !== null && typeof text !== 'string') return `${field} that is no text`
    }
    const problem = callsProblem(delta['tool_calls'], calls)
    if (problem !== undefined) return problem
  }
  return undefined
}

function callsProblem(list: Json | undefined, known: Set<number>): string | undefined {
  if (list === undefined) return undefined
  if (!Array.isArray(list)) return 'tool calls that are no list'
  for (const call of list) {
    const index: unknown = isFields(call) ? call['index'] : undefined
    const called: Json | undefined = isFields(call) ? call['function'] : undefined
    if (typeof index !== 'number' || !isFields(called)) return 'a tool call without an index or a function'
    if (typeof called['arguments'] !== 'string') return 'a tool call whose arguments are no text'
    if (known.has(index)) continue
    if (index !== known.size) return 'a tool call out of order'
    if (typeof call['id'] !== 'string' || typeof called['name'] !== 'string')
      return 'a tool call without id or name'
    known.add(index)
  }
  return undefined
}

/** The events as fields, each with its own name on its `event:` line. */
function namedEvents(events: readonly StreamEvent[]): Fields[] | string {
  const read: Fields[] = []
  for (const { name, data } of events) {
    const value = parse(data)
    if (!isFields(value)) return 'an event that is no JSON object'
    if (value['type'] !== name) return `an event named ${name} of another type`
    read.push(value)
  }
  return read
}

function judgeMessages(events: readonly StreamEvent[]): Judged {
  const read = namedEvents(events)
  if (typeof read === 'string') return wrong(read)
  const spoken = read.filter(({ type }) => type !== 'ping')
  const last = spoken.at(-1)
  if (last === undefined) return wrong('a stream without events')
  const failed = last['type'] === 'error'
  if (!failed && last['type'] !== 'message_stop')
    return wrong('a stream that ends neither in message_stop nor in an error')
  const problem = failed ? judgeErrorBody('anthropic-messages', last) : undefined
  return { problem: problem ?? blocksProblem(spoken.slice(0, -1), failed), end: failed ? 'error' : 'whole' }
}

const deltaFields: Readonly<Record<string, readonly [field: string, blocks: readonly string[]]>> = {
  text_delta: ['text', ['text']],
  input_json_delta: ['partial_json', ['_use']],
  thinking_delta: ['thinking', ['thinking']],
  signature_delta: ['signature', ['thinking']],
}

function blocksProblem(events: readonly Fields[], failed: boolean): string | undefined {
  let open: string | undefined
  let next = 0
  let ended = false
  for (const [at, event] of events.entries()) {
    const { type, index } = event
    if ((at === 0) !== (type === 'message_start')) return `${wordOf(type)} in the place of message_start`
    if (ended) return `${wordOf(type)} after the end`
    const block = event['content_block']
    const delta = event['delta']
    switch (type) {
      case 'message_start': {
        const message = event['message']
        if (!isFields(message) || typeof message['id'] !== 'string') return 'a message without an id'
        break
      }
      case 'content_block_start':
        if (open !== undefined) return 'a block inside of another'
        if (index !== next) return 'a block out of order'
        if (!isFields(block) || typeof block['type'] !== 'string') return 'a block without a type'
        open = block['type']
        next += 1
        break
      case 'content_block_delta': {
        if (open === undefined || index !== next - 1) return 'a delta of a block that is not open'
        const kind = isFields(delta) ? wordOf(delta['type']) : ''
        const [field, blocks] = deltaFields[kind] ?? []
        if (!isFields(delta) || kind === '') return 'a delta without a type'
        if (field !== undefined && typeof delta[field] !== 'string') return `a ${kind} without its text`
        if (blocks !== undefined && !blocks.some((end) => open?.endsWith(end)))
          return `a ${kind} in a block of ${open}`
        break
      }
      case 'content_block_stop':
        if (open === undefined || index !== next - 1) return 'the end of a block that is not open'
        open = undefined
        break
      case 'message_delta':
        if (open !== undefined) return 'the end of a message whose block is open'
        if (!isFields(delta) || typeof delta['stop_reason'] !== 'string') return 'an end without a reason'
        ended = true
        break
      default:
        return `an event of type ${wordOf(type)}`
    }
  }
  return failed || ended ? undefined : 'no message_delta before the end'
}

const responseEnds = ['response.completed', 'response.incomplete', 'response.failed']

function judgeResponses(events: readonly StreamEvent[]): Judged {
  const read = namedEvents(events)
  if (typeof read === 'string') return wrong(read)
  const last = read.at(-1)
  if (last === undefined) return wrong('a stream without events')
  const type = wordOf(last['type'])
  if (!responseEnds.includes(type)) return wrong('a stream without its last event')
  const { response } = last
  if (!isFields(response) || response['object'] !== 'response') return wrong('an end without its response')
  const failed = type === 'response.failed'
  if (failed !== isFields(response['error']))
    return wrong('a failure without its error, or an error without failure')
  return { problem: itemsProblem(read, response, failed), end: failed ? 'error' : 'whole' }
}

function itemsProblem(events: readonly Fields[], response: Fields, failed: boolean): string | undefined {
  const open = new Map<number, string>()
  let next = 0
  for (const [at, event] of events.entries()) {
    if (event['sequence_number'] !== at) return 'a number out of order'
    const type = wordOf(event['type'])
    if ((at === 0) !== (type === 'response.created') && !(failed && events.length === 1)) {
      return `${type} in the place of response.created`
    }
    if (responseEnds.includes(type) && at < events.length - 1) return `${type} before the end`
    const index = event['output_index']
    const item = event['item']
    if (type === 'response.output_item.added') {
      if (index !== next || !isFields(item)) return 'an item out of order'
      open.set(next, wordOf(item['type']))
      next += 1
    } else if (type === 'response.output_item.done') {
      if (typeof index !== 'number' || !open.has(index)) return 'the end of an item that is not open'
      if (!isFields(item) || item['type'] !== open.get(index)) return 'an item that ends as another type'
      open.delete(index)
    } else if (index !== undefined) {
      if (typeof index !== 'number' || !open.has(index)) return `${type} of an item that is not open`
      const { delta } = event
      if (type.endsWith('.delta') && typeof delta !== 'string') return `${type} without its text`
    }
  }
  const { output } = response
  if (!Array.isArray(output)) return 'a response without output'
  if (!failed && open.size > 0) return 'an item that never ended'
  return undefined
}
