import type { Answer } from '../core/answer.ts'
import type { ChatResult } from '../core/answer.ts'
import { type NamedWindow, heldBackParts } from '../gates/window/held-back-parts.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { Collector } from './collect-parts.ts'
import { HoldBack } from '../gates/window/hold-back.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { answerParts } from './read-answer.ts'
import { isContent } from '../core/stream-part.ts'

/** What came of a stream under windows, when its end is reached or it was stopped. */
export interface HeldEnd {
  readonly flags: readonly string[]
  /** The window that stopped it. */
  readonly stoppedBy: string | null
}

/**
 * A stream under windows: resolves once something may go on to the caller, with a stream that goes on from there.
 * When a window stops it before that, resolves with what had come, and the call is ended: nothing was said yet.
 */
export async function holdBack(
  answer: Answer,
  windows: readonly NamedWindow[],
  ended: (end: HeldEnd) => void,
): Promise<{ readonly answer: Answer } | { readonly stopped: ChatResult }> {
  const flags = new Set<string>()
  const stages = windows.map(({ name, window }) => new HoldBack(name, window, (flag) => flags.add(flag)))
  const seen = new Collector(answer.lease.model)
  answer.lease.outputSoFar = () => seen.tokens
  let open = true
  const stream = heldBackParts(answerParts(answer), stages, (part) => {
    if (open && part.type !== 'error') seen.add(part)
  })
  const end = () => {
    const stopper = stages.findIndex((stage) => stage.ended)
    ended({ flags: [...flags], stoppedBy: windows[stopper]?.name ?? null })
  }
  const head: StreamPart[][] = []
  try {
    for (;;) {
      const { done, value } = await stream.next()
      if (done === true) break
      // What stands before the place where it was stopped has not gone out either.
      if (stages.some((stage) => stage.ended)) {
        const error = new UmbelError('gate', 'A gate stopped the answer.')
        answer.lease.end({ usage: seen.usage, error })
        seen.add({ type: 'finish', reason: 'other' })
        await stream.return()
        end()
        return { stopped: seen.result() }
      }
      head.push(value)
      if (value.some(isContent)) break
    }
  } catch (thrown) {
    const error = answer.lease.reason ?? toUmbelError(thrown, 'network')
    answer.lease.end({ usage: seen.usage, error })
    throw error
  }
  open = false
  return { answer: { lease: answer.lease, kind: 'parts', parts: goingOn(head, stream, end) } }
}

async function* goingOn(
  head: readonly StreamPart[][],
  stream: AsyncGenerator<StreamPart[], void>,
  end: () => void,
): AsyncGenerator<StreamPart[]> {
  try {
    yield* head
    yield* stream
  } finally {
    await stream.return()
    end()
  }
}
