import type { Channel, TextWindow } from '../../core/gate.ts'
import { HeldText } from './held-text.ts'
import { blockKey, pieceOf, withPiece } from './text-piece.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'

/** A part that waits its turn; for a piece of text, how much of it is still to go. */
interface Waiting {
  readonly part: StreamPart
  readonly held?: HeldText
  left: number
}

/**
 * A stream under one window: text goes on as soon as the window has settled it, every other part in its place between.
 * When the window refuses, an error of class `gate` takes the place of what it refused, and nothing comes after.
 */
export class HoldBack {
  /** An error has gone out: nothing more will. */
  ended = false
  readonly #name: string
  readonly #window: TextWindow
  readonly #note: (flag: string) => void
  readonly #texts = new Map<string, HeldText>()
  #waiting: Waiting[] = []

  /**
   * @param name of the gate, for the error
   * @param note hears of each flag, as often as it is found
   */
  constructor(name: string, window: TextWindow, note: (flag: string) => void) {
    this.#name = name
    this.#window = window
    this.#note = note
  }

  /** What may go on after these parts have come. */
  push(parts: readonly StreamPart[]): StreamPart[] {
    if (this.ended) return []
    for (const part of parts) this.#take(part)
    return this.#release()
  }

  /** The rest, when no more parts will come. */
  end(): StreamPart[] {
    if (this.ended) return []
    this.#closeAll()
    return this.#release()
  }

  #take(part: StreamPart): void {
    const piece = pieceOf(part)
    if (piece !== undefined) {
      const held = this.#heldOf(part, piece.channel)
      held.add(piece.text, false)
      this.#waiting.push({ part, held, left: piece.text.length })
      return
    }
    if (part.type === 'text-end' || part.type === 'reasoning-end' || part.type === 'tool-call-end') {
      this.#close(blockKey(part))
    } else if (part.type === 'finish' || part.type === 'error') {
      this.#closeAll()
    } else if (part.type === 'logprobs' && this.#window.redacts) {
      return
    }
    this.#waiting.push({ part, left: 0 })
  }

  #heldOf(part: StreamPart, channel: Channel): HeldText {
    const key = blockKey(part)
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const held = new HeldText(this.#window, channel, this.#note)
    this.#texts.set(key, held)
    return held
  }

  #close(key: string): void {
    this.#texts.get(key)?.add('', true)
    this.#texts.delete(key)
  }

  #closeAll(): void {
    for (const key of this.#texts.keys()) this.#close(key)
  }

  #release(): StreamPart[] {
    const released: StreamPart[] = []
    let gone = 0
    for (const waiting of this.#waiting) {
      const { part, held } = waiting
      if (held === undefined || waiting.left === 0) released.push(part)
      else {
        const { text, taken } = held.take(waiting.left)
        if (text !== '') released.push(withPiece(part, text))
        waiting.left -= taken
        if (waiting.left > 0) {
          if (held.refused !== null) released.push(this.#refusal(held.refused))
          break
        }
      }
      gone += 1
    }
    this.#waiting = this.ended ? [] : this.#waiting.slice(gone)
    return released
  }

  #refusal(why: string): StreamPart {
    this.ended = true
    const message = `The answer was stopped by the gate "${this.#name}": ${why}.`
    return { type: 'error', error: new UmbelError('gate', message, { code: 'gate_refused' }) }
  }
}
