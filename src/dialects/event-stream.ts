import { type EventSourceMessage, createParser } from 'eventsource-parser'
import type { StreamDecoder } from './dialect.ts'
import type { StreamPart } from '../core/stream-part.ts'

/** What reads the events of one stream, and keeps the parts that they made until they are taken. */
export interface EventReader {
  read(event: EventSourceMessage): void
  /** The bytes have ended. */
  end(): void
  take(): StreamPart[]
}

/** Bytes of an event stream -> the reader's parts. Frames and characters may be split anywhere. */
export function decodeEvents(reader: EventReader): StreamDecoder {
  const decoder = new TextDecoder()
  const parser = createParser({ onEvent: (event) => reader.read(event) })
  return {
    push(chunk) {
      parser.feed(decoder.decode(chunk, { stream: true }))
      return reader.take()
    },
    end() {
      reader.end()
      return reader.take()
    },
  }
}
