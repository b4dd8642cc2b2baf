import { record } from './ask.ts'

export interface StreamEvent {
  /** What stands after `data:`. */
  readonly data: string
  /** Milliseconds from the response's head to the bytes that completed the event. */
  readonly after: number
}

export interface ReadStream {
  readonly text: string
  readonly events: readonly StreamEvent[]
  /** The connection broke before the body's end. */
  readonly broken: boolean
}

/** Reads an event stream to its end; the framing is taken apart here by hand, apart from the router's own. */
export async function readEvents(response: Response): Promise<ReadStream> {
  const began = Date.now()
  const decoder = new TextDecoder()
  const events: StreamEvent[] = []
  let text = ''
  let rest = ''
  let broken = false
  try {
    for await (const bytes of response.body ?? []) {
      const piece = decoder.decode(bytes, { stream: true })
      text += piece
      const frames = (rest + piece).split(/\r?\n\r?\n/)
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const lines = frame.split(/\r?\n/).filter((line) => line.startsWith('data:'))
        if (lines.length === 0) continue
        const data = lines.map((line) => line.slice('data:'.length).trimStart()).join('\n')
        events.push({ data, after: Date.now() - began })
      }
    }
  } catch {
    broken = true
  }
  return { text, events, broken }
}

/** The text that the events of a stream add up to. */
export function contentOf({ events }: ReadStream): string {
  return events.map(({ data }) => deltaOf(data)['content'] ?? '').join('')
}

/** The error that ends a stream; undefined when it does not end in one. */
export function errorAtEnd({ events }: ReadStream): Record<string, unknown> | undefined {
  const last = events.at(-1)?.data
  if (last === undefined || last === '[DONE]') return undefined
  const { error } = parsed(last)
  return error === undefined ? undefined : record(error)
}

function deltaOf(data: string): Record<string, unknown> {
  const { choices } = parsed(data)
  return record(record(Array.isArray(choices) ? choices[0] : undefined)['delta'])
}

/** The data of an event as a record; empty for `[DONE]`, and for the half event that a cut leaves behind. */
export function parsed(data: string): Record<string, unknown> {
  try {
    return record(JSON.parse(data))
  } catch {
    return {}
  }
}
