import type { RunStrategy } from '../core/run.ts'
import { type UmbelError, lost, toUmbelError } from '../core/errors.ts'
import { allFailed, passedOver } from './in-order.ts'
import { HedgeRace } from './hedge-race.ts'

/**
 * The first member; each next one beside it when the last is slower than its usual, and at once when one fails.
 * The first good token wins and streams; the others are ended.
 */
export const runHedge: RunStrategy<'hedge'> = async (node, request, run) => {
  const race = new HedgeRace(node, request, run)
  const failures: UmbelError[] = []
  try {
    for (;;) {
      const event = await race.next()
      if (event === 'late') race.hedge()
      else if ('answer' in event) return race.won(event.index, event.answer)
      else {
        failures.push(passedOver(event.error, node.on, run))
        if (!race.replace(event.index)) throw allFailed(failures)
      }
    }
  } catch (thrown) {
    race.lost(lost())
    throw toUmbelError(thrown)
  }
}
