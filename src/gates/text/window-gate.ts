import type { Channel, Gate, GateElse, TextWindow } from '../../core/gate.ts'
import { accepted, notPassed } from '../verdict.ts'
import { sweepResult } from '../window/sweep-result.ts'

export interface Forbidden {
  readonly name: string
  readonly otherwise: GateElse
  readonly channels: readonly Channel[]
  /** UTF-16 units: what `TextWindow` says. */
  readonly chars: number
  /** The first place at or after `from` where something stands that may not; `why` says what, for the record. */
  find(
    text: string,
    from: number,
    place: Parameters<TextWindow['find']>[2],
  ): { start: number; end: number; why: string } | undefined
}

/** A window over what may not stand in an answer: a stream ends before it, unless it is only flagged. */
export function forbiddenWindow({ name, otherwise, channels, chars, find }: Forbidden): TextWindow {
  const act = otherwise === 'flag' ? 'pass' : 'refuse'
  return {
    chars,
    redacts: false,
    find(text, from, place) {
      if (!channels.includes(place.channel)) return undefined
      const found = find(text, from, place)
      return found && { start: found.start, end: found.end, flag: `${name}: ${found.why}`, act }
    },
  }
}

/** The gate that checks whole answers by its window, so that a stream is judged alike. */
export function windowGate(name: string, window: TextWindow, otherwise: GateElse, feedback: string): Gate {
  return {
    name,
    window,
    check(result) {
      const { flags, refused } = sweepResult(window, result)
      if (refused === null) return accepted(flags)
      return notPassed(name, otherwise, refused.slice(name.length + 2), { feedback })
    },
  }
}
