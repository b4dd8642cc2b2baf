import { DurableObject } from 'cloudflare:workers'
import { HealthBoard, type HealthExchange, type HealthView } from '../telemetry/health-board.ts'

/**
 * Where the isolates of a region meet. In memory only, without timers: an object that sleeps forgets, and is told
 * again by the next exchange.
 */
export class HealthShardObject extends DurableObject<object> {
  readonly #board = new HealthBoard()

  exchange(exchange: HealthExchange): HealthView {
    return this.#board.exchange(exchange, Date.now())
  }
}
