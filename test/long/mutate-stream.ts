import type { Dice } from './dice.ts'
import { type Words, mutate } from './mutate.ts'
import { hostileText } from './hostile.ts'
import type { Json } from './json-value.ts'

/** The frames of an event stream: each with the blank line that ends it. */
export function framesOf(text: string): string[] {
  return text.split(/(?<=\r?\n\r?\n)/)
}

export interface MutatedStream {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Nothing was done but to cut it here, so many characters from its start. */
  readonly cutAt: number | undefined
}

/** A stream with things wrong in its frames, their JSON, or its bytes; at times only cut, at times whole. */
export function mutateStream(
  frames: readonly string[],
  others: readonly string[],
  words: Words,
  dice: Dice,
): MutatedStream {
  const kind = dice.below(10)
  if (kind === 0) return { bytes: encode(frames.join('')), cutAt: undefined }
  if (kind <= 2) {
    const whole = frames.join('')
    const cutAt = dice.below(whole.length)
    return { bytes: encode(whole.slice(0, cutAt)), cutAt }
  }
  let mutated = [...frames]
  const times = dice.few(4)
  for (let time = 0; time < times; time += 1) {
    mutated = dice.chance(0.5) ? mutateFrames(mutated, others, dice) : mutateData(mutated, words, dice)
  }
  const bytes = encode(written(mutated, dice))
  return { bytes: dice.chance(0.2) ? mutateBytes(bytes, dice) : bytes, cutAt: undefined }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text))
}

function written(frames: readonly string[], dice: Dice): string {
  const text = frames.join('')
  switch (dice.below(12)) {
    case 0:
      return text.replaceAll(/\r?\n/g, '\r\n')
    case 1:
      return text.replaceAll(/\r?\n/g, '\r')
    case 2:
      return `\ufeff${text}`
    case 3:
      return text.trimEnd()
    case 4:
      return text.slice(0, dice.below(text.length))
    default:
      return text
  }
}

function mutateFrames(frames: string[], others: readonly string[], dice: Dice): string[] {
  const at = dice.below(frames.length + 1)
  const from = dice.below(frames.length + 1)
  const frame = frames[from] ?? ''
  const insert = (...added: string[]) => frames.toSpliced(at, 0, ...added)
  switch (dice.below(12)) {
    case 0:
      return frames.toSpliced(from, 1)
    case 1:
      return insert(frame)
    case 2:
      return frames.toSpliced(from, 1).toSpliced(at, 0, frame)
    case 3:
      return insert(...Array.from({ length: 200 }, () => frame))
    case 4:
    case 5:
      return insert(dice.pick(others) ?? '')
    case 6:
      return insert(dice.pick(oddFrames))
    case 7:
      return insert(`data: ${hostileText(dice)}\n\n`)
    case 8:
      return frames.slice(at)
    case 9:
      return insert(dice.pick(errorFrames))
    case 10:
      return frames.toReversed()
    default:
      return [...frames, ...frames]
  }
}

const oddFrames = [
  ': comment\n\n',
  '\n\n\n\n',
  'data\n\n',
  'data:\n\n',
  'data: [DONE]\n\n',
  'data: {}\n\n',
  'data: []\n\n',
  'data: null\n\n',
  'data: "text"\n\n',
  'data: {"choices":null}\n\n',
  'data: {"choices":[]}\n\n',
  'data: {"candidates":[]}\n\n',
  'data: {"type":"message_stop"}\n\n',
  'data: {"type":"response.completed"}\n\n',
  'data: {"type":"response.completed","response":{}}\n\n',
  'data: {"type":null}\n\n',
  'event: x\nid: 1\nretry: 5\n\n',
  'event: error\ndata: {}\n\n',
  'id: \u0000\ndata: {"a":1}\n\n',
  'data: {"a":\ndata: 1}\n\n',
  'field without a colon\n\n',
] as const

const errorFrames = [
  'data: {"error":{"message":"boom","type":"server_error","code":"x"}}\n\n',
  'data: {"error":"boom"}\n\n',
  'data: {"error":null}\n\n',
  'data: {"error":{"code":503,"message":"m","status":"UNAVAILABLE"}}\n\n',
  'data: [{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}]\n\n',
  'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n',
  'event: error\ndata: {"type":"error","code":"rate_limit_exceeded","message":"m","param":null}\n\n',
  'event: response.failed\ndata: {"type":"response.failed","response":{"error":{"code":"server_error","message":"m"}}}\n\n',
  'event: response.failed\ndata: {"type":"response.failed"}\n\n',
] as const

/** The JSON of one frame, or of a few. */
function mutateData(frames: string[], words: Words, dice: Dice): string[] {
  const share = dice.chance(0.7) ? 0 : 0.3
  const chosen = dice.below(frames.length)
  return frames.map((frame, index) => {
    if (index !== chosen && !dice.chance(share)) return frame
    const [, before, data, after] = /^([\s\S]*?data: ?)(.*)([\s\S]*)$/.exec(frame) ?? []
    const value = data === undefined ? undefined : parse(data)
    if (value === undefined) return frame
    return `${before}${JSON.stringify(mutate(value, words, dice))}${after}`
  })
}

export function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function mutateBytes(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  let mutated = bytes
  const times = dice.few(8)
  for (let time = 0; time < times; time += 1) {
    const at = dice.below(mutated.length + 1)
    const rest = mutated.slice(at + (dice.chance(0.6) ? 1 : 0))
    const inserted = dice.pick([[], [0], [0xff], [0xc3], [0xf0, 0x9f], [10], [13], [34], [123], [92]])
    mutated = Uint8Array.from([...mutated.slice(0, at), ...inserted, ...rest])
  }
  return mutated
}

/** Bytes in pieces, cut anywhere: whole, in a few, or in many. */
export function piecesOf(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer>[] {
  const count = dice.pick([0, 1, 3, 20, 100])
  const marks = Array.from({ length: Math.min(count, bytes.length) }, () => dice.below(bytes.length))
  const ends = [...marks.toSorted((a, b) => a - b), bytes.length]
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end)).filter((piece) => piece.length > 0)
}
