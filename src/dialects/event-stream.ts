import { type EventSourceMessage, createParser } from 'eventsource-parser'
import type { StreamDecoder } from './dialect.ts'
import type { StreamPart } from '../core/stream-part.ts'

/** What reads the events of one stream. */
export interface EventReader {
  /** The parts that the events made, in order; emptied by whoever passes them on. */
  readonly parts: StreamPart[]
  read(event: EventSourceMessage): void
  /** The bytes have ended. */
  end(): void
}

/** Bytes of an event stream -> the reader's parts. Frames and characters may be split anywhere. */
export function decodeEvents(reader: EventReader): StreamDecoder {
  const decoder = new TextDecoder()
  const parser = createParser({ onEvent: (event) => reader.read(event) })
  return {
    push(chunk) {
      parser.feed(decoder.decode(chunk, { stream: true }))
      return reader.parts.splice(0)
    },
    end() {
      reader.end()
      return reader.parts.splice(0)
    },
  }
}
