import type { HoldBack } from './hold-back.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { TextWindow } from '../../core/gate.ts'

export interface NamedWindow {
  readonly name: string
  readonly window: TextWindow
}

/**
 * The parts of a stream that every stage lets go, batch by batch, each stage fed by the one before it. Once one of them
 * refuses, its error ends the stream and what is behind is no longer read.
 *
 * @param saw hears of each part as it comes in
 */
export async function* heldBackParts(
  parts: AsyncIterable<readonly StreamPart[]>,
  stages: readonly HoldBack[],
  saw: (part: StreamPart) => void,
): AsyncGenerator<StreamPart[], void> {
  for await (const batch of parts) {
    for (const part of batch) saw(part)
    const released = stages.reduce<StreamPart[]>((pieces, stage) => stage.push(pieces), [...batch])
    if (released.length > 0) yield released
    if (stages.some(({ ended }) => ended)) return
  }
  const rest = stages.reduce<StreamPart[]>((pieces, stage) => [...stage.push(pieces), ...stage.end()], [])
  if (rest.length > 0) yield rest
}
