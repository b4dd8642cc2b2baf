import { HoldBack } from './hold-back.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { TextWindow } from '../../core/gate.ts'

export interface NamedWindow {
  readonly name: string
  readonly window: TextWindow
}

/**
 * A stream under several windows, each fed by the one before it. Once one of them refuses, its error ends the stream
 * and what is behind is no longer read.
 *
 * @param note hears of each flag, as often as it is found
 */
export async function* heldBackParts(
  parts: AsyncIterable<readonly StreamPart[]>,
  windows: readonly NamedWindow[],
  note: (flag: string) => void,
): AsyncGenerator<StreamPart[]> {
  const stages = windows.map(({ name, window }) => new HoldBack(name, window, note))
  for await (const batch of parts) {
    const released = stages.reduce<StreamPart[]>((pieces, stage) => stage.push(pieces), [...batch])
    if (released.length > 0) yield released
    if (stages.some(({ ended }) => ended)) return
  }
  const rest = stages.reduce<StreamPart[]>((pieces, stage) => [...stage.push(pieces), ...stage.end()], [])
  if (rest.length > 0) yield rest
}
