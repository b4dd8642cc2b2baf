import type { ChatRequest } from '../../core/request.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Release } from '../../core/release.ts'
import type { Signals } from '../../core/signals.ts'
import { type DecidedHere, decideAsked } from '../asking/decide-asked.ts'
import { decide } from '../../routing/decide.ts'
import { firstModels } from '../../routing/reachable.ts'

/** What was decided anew, and whether it differs. */
export interface NewDecision {
  readonly flips: boolean
  readonly route: string | null
  readonly models: readonly string[]
  readonly reason: string
  readonly confidence: number | null
}

/** Decides one request again and again, each time with something changed. Nothing here is guessed. */
export class WhatIf {
  readonly decided: DecidedHere
  readonly #embedder: EdgeEmbedder
  readonly #place: string

  constructor(decided: DecidedHere, embedder: EdgeEmbedder) {
    this.decided = decided
    this.#embedder = embedder
    this.#place = placeOf(decided)
  }

  /** Another request, or another caller. */
  request(request: ChatRequest, tier = this.decided.signals.tier): NewDecision {
    return this.#viewOf(decideAsked(request, this.decided.release, this.#embedder, { tier }))
  }

  /** The same request with other facts. */
  signals(signals: Signals): NewDecision {
    return this.#with(signals, this.decided.release)
  }

  /** The same request under another release. */
  release(release: Release): NewDecision {
    return this.#with(this.decided.signals, release)
  }

  #with(signals: Signals, release: Release): NewDecision {
    const { request, decision } = this.decided
    const made = decide(request, signals, release, decision.id, decision.seed)
    return this.#viewOf({ ...this.decided, ...made, signals, release })
  }

  #viewOf(made: DecidedHere): NewDecision {
    const { route, reason, confidence } = made.decision
    const flips = placeOf(made) !== this.#place
    return { flips, route, models: firstModels(made.node, made), reason, confidence }
  }
}

/** The route, and who answers there unless something fails. */
function placeOf(decided: DecidedHere): string {
  return JSON.stringify([decided.decision.route, firstModels(decided.node, decided)])
}
