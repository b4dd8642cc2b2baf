import { createParser } from 'eventsource-parser'
import type { JsonObject, Maker } from '../../core/request.ts'
import type { StreamDecoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { BareJson } from './bare-json.ts'
import { BlockWriter } from './block-writer.ts'
import { decodeFinishReason, failureOf } from './finish-reason.ts'
import { decodeLogprobs } from './logprobs.ts'
import { decodeSources } from './sources.ts'
import { decodeUsage } from './usage.ts'
import { firstCandidate, partsOf } from './answer-fields.ts'
import { inBandError } from './decode-error.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { promptRefusal } from './prompt-feedback.ts'
import { readPart } from './decode-part.ts'

/**
 * Bytes of a `streamGenerateContent` answer -> parts. Every event is a whole answer of what is new; the last has a
 * finish reason, but so had each with older models: it counts once the bytes have ended.
 */
export function decodeStream(maker: Maker): StreamDecoder {
  const reader = new AnswerReader(maker)
  const decoder = new TextDecoder()
  const bare = new BareJson()
  const parser = createParser({ onEvent: ({ data }) => reader.read(data) })
  return {
    push(chunk) {
      const text = decoder.decode(chunk, { stream: true })
      bare.push(text)
      parser.feed(text)
      return reader.take()
    },
    end() {
      reader.end(bare.text)
      return reader.take()
    },
  }
}

class AnswerReader {
  readonly #parts: StreamPart[] = []
  readonly #blocks: BlockWriter
  readonly #urls = new Set<string>()
  #started = false
  #finish: string | undefined
  #failed = false

  constructor(maker: Maker) {
    this.#blocks = new BlockWriter(this.#parts, maker)
  }

  take(): StreamPart[] {
    return this.#parts.splice(0)
  }

  read(data: string): void {
    // The end of an OpenAI stream, which some servers in between append.
    if (this.#failed || data === '[DONE]') return
    const answer = parse(data)
    const error = inBandError(answer, data)
    if (error !== undefined) this.#fail(error)
    else if (!isObject(answer))
      this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
    else this.#readAnswer(answer, data)
  }

  #readAnswer(answer: JsonObject, data: string): void {
    this.#start(answer)
    const usage = decodeUsage(answer['usageMetadata'])
    if (usage !== null) this.#parts.push({ type: 'usage', usage })
    const candidate = firstCandidate(answer)
    if (candidate !== undefined) this.#readCandidate(candidate)
    else {
      const refusal = promptRefusal(answer, data)
      if (refusal !== undefined) this.#fail(refusal)
    }
  }

  #start(answer: JsonObject): void {
    if (this.#started) return
    this.#started = true
    const id = textAt(answer, 'responseId')
    const model = textAt(answer, 'modelVersion')
    this.#parts.push({
      type: 'start',
      ...(id !== undefined && { id }),
      ...(model !== undefined && { model }),
    })
  }

  #readCandidate(candidate: JsonObject): void {
    for (const part of partsOf(candidate)) {
      const piece = readPart(part)
      if (piece !== undefined) this.#blocks.write(piece)
    }
    const logprobs = decodeLogprobs(candidate['logprobsResult'])
    if (logprobs !== undefined) this.#parts.push({ type: 'logprobs', data: logprobs })
    this.#readSources(candidate['groundingMetadata'])
    const reason = textAt(candidate, 'finishReason')
    if (reason === undefined) return
    this.#finish = reason
    const failure = failureOf(reason, textAt(candidate, 'finishMessage'))
    if (failure !== undefined) this.#fail(failure)
  }

  #readSources(groundingMetadata: unknown): void {
    for (const source of decodeSources(groundingMetadata)) {
      if (this.#urls.has(source.url)) continue
      this.#parts.push({ type: 'source', id: `source-${this.#urls.size}`, ...source })
      this.#urls.add(source.url)
    }
  }

  /** `bare`: what stood at the end without being an event. */
  end(bare: string): void {
    if (this.#failed) return
    const error = bare === '' ? undefined : inBandError(parse(bare), bare)
    if (error !== undefined) return this.#fail(error)
    if (this.#finish === undefined) {
      return this.#fail(
        new UmbelError('network', 'The upstream ended its stream before the answer was complete.'),
      )
    }
    this.#blocks.close()
    const reason = decodeFinishReason(this.#finish, this.#blocks.calls > 0)
    this.#parts.push({ type: 'finish', reason, raw: this.#finish })
  }

  #fail(error: UmbelError): void {
    this.#failed = true
    this.#parts.push({ type: 'error', error })
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
