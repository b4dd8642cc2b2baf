import type { Channel, Finding, TextWindow } from '../../core/gate.ts'
import { flagOf } from './sweep.ts'

/** Text that has gone and is no longer looked at is dropped in pieces of so many UTF-16 units. */
const dropped = 1024

/** UTF-16 units that are settled at once: looking again at every token would cost more than the wait is worth. */
const mostAtOnce = 32

interface Edit {
  readonly start: number
  readonly end: number
  readonly replace: string
}

/**
 * One block's text that comes in pieces. What the window has settled may be taken; the rest is held back. Places are
 * counted from the block's first character, in UTF-16 units. How the text is cut into pieces changes nothing.
 */
export class HeldText {
  /** The flag of the finding that stopped it. Nothing after that is ever settled. */
  refused: string | null = null
  readonly #window: TextWindow
  readonly #channel: Channel
  readonly #note: (flag: string) => void
  #text = ''
  /** Place of the first character of `#text`. */
  #offset = 0
  /** What comes before may be taken. */
  #settled = 0
  #taken = 0
  #edits: Edit[] = []
  #tail: RegExp | undefined

  constructor(window: TextWindow, channel: Channel, note: (flag: string) => void) {
    this.#window = window
    this.#channel = channel
    this.#note = note
  }

  /** @param last no more will come: all is settled, unless it is refused */
  add(text: string, last: boolean): void {
    this.#text += text
    if (this.refused !== null) return
    const end = this.#offset + this.#text.length
    const limit = last ? end : end - this.#window.chars
    if (!last && limit - this.#settled < Math.min(mostAtOnce, this.#window.chars / 8)) return
    this.#swallow(end)
    while (this.#settled < limit && this.refused === null) {
      const finding = this.#find()
      if (finding === undefined || finding.start >= limit) this.#settled = limit
      else this.#apply(finding, end)
    }
    this.#drop()
  }

  /** The first finding from what is settled on, its places counted from the block's start. */
  #find(): Finding | undefined {
    const offset = this.#offset
    const finding = this.#window.find(this.#text, this.#settled - offset, { channel: this.#channel, offset })
    return finding && { ...finding, start: finding.start + offset, end: finding.end + offset }
  }

  #apply(finding: Finding, end: number): void {
    const { start, act, flag, tail } = finding
    if (flag !== undefined) this.#note(flag)
    if (act === 'refuse') {
      this.refused = flagOf(finding)
      this.#settled = start
      return
    }
    this.#settled = Math.max(finding.end, start + 1)
    if (act === 'pass') return
    this.#edits.push({ start, end: this.#settled, replace: act.replace })
    this.#tail = tail
    this.#swallow(end)
  }

  /** What goes on as the last finding did, goes with it. */
  #swallow(end: number): void {
    if (this.#tail === undefined) return
    const start = this.#settled
    while (this.#settled < end && this.#tail.test(this.#text.charAt(this.#settled - this.#offset))) {
      this.#settled += 1
    }
    if (this.#settled > start) this.#edits.push({ start, end: this.#settled, replace: '' })
    if (this.#settled < end) this.#tail = undefined
  }

  /** What became of the next characters of the text as it came, at most `most` of them, as far as they are settled. */
  take(most: number): { readonly text: string; readonly taken: number } {
    const began = this.#taken
    const end = Math.min(began + most, this.#settled)
    let text = ''
    while (this.#taken < end) {
      const edit = this.#edits[0]
      if (edit === undefined || edit.start >= end) {
        text += this.#slice(this.#taken, end)
        this.#taken = end
      } else {
        text += this.#slice(this.#taken, edit.start)
        if (this.#taken <= edit.start) text += edit.replace
        this.#taken = Math.min(edit.end, end)
        if (this.#taken === edit.end) this.#edits.shift()
      }
    }
    return { text, taken: this.#taken - began }
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - this.#offset), Math.max(0, end - this.#offset))
  }

  #drop(): void {
    const unneeded = Math.min(this.#taken, this.#settled - this.#window.chars) - this.#offset
    if (unneeded < dropped) return
    this.#text = this.#text.slice(unneeded)
    this.#offset += unneeded
  }
}
