import type { ErrorClass } from '../core/errors.ts'

/** What one isolate measured of one model since it last said so. */
export interface HealthDelta {
  /** The profile's name: all isolates of a deployment have the same config. */
  readonly model: string
  readonly calls: number
  readonly failures: number
  /** Sums over the calls that told it. Milliseconds. */
  readonly firstToken: { readonly calls: number; readonly ms: number }
  readonly tokens: { readonly output: number; readonly ms: number }
}

/** An upstream that one isolate leaves alone: a provider, or `provider/upstream name`. */
export interface HealthOutage {
  readonly upstream: string
  readonly class: ErrorClass
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** Push and pull in one: what an isolate has seen, for what all have. */
export interface HealthExchange {
  /** Cloudflare's code of the location. */
  readonly colo: string
  readonly isolate: string
  readonly deltas: readonly HealthDelta[]
  /** All that this isolate leaves alone now, of the upstreams of this shard. */
  readonly outages: readonly HealthOutage[]
}

/** What all isolates found of one model lately; newer calls weigh more. */
export interface ModelView {
  readonly model: string
  /** `colo`: of this location alone; `region`: of all that share the object, where this one saw too few. */
  readonly of: 'colo' | 'region'
  readonly calls: number
  readonly failureRate: number
  readonly firstTokenMs: number | null
  readonly tokensPerSecond: number | null
}

export interface HealthView {
  readonly models: readonly ModelView[]
  /** What other isolates leave alone. */
  readonly outages: readonly HealthOutage[]
}

interface Cell {
  readonly colo: string
  at: number
  calls: number
  failures: number
  firstTokens: number
  firstTokenMs: number
  outputTokens: number
  outputMs: number
}

/** After so many milliseconds a call counts for a third. */
const tau = 45_000
/** A location with fewer calls is shown its region. */
const enough = 10
/** Bounds of what is kept, and of what one answer holds. */
const mostCells = 4000
const mostOutages = 1000
const mostShown = 100

/** The merged view of a region's isolates, in memory: lost with it, and soon found again. */
export class HealthBoard {
  /** By location and model; under the location '' the whole region. */
  readonly #cells = new Map<string, Cell>()
  readonly #outages = new Map<string, HealthOutage & { readonly isolate: string }>()

  exchange({ colo, isolate, deltas, outages }: HealthExchange, now: number): HealthView {
    for (const delta of deltas) {
      this.#add(colo, delta, now)
      this.#add('', delta, now)
    }
    this.#replaceOutages(isolate, outages, now)
    return { models: this.#models(colo, deltas, now), outages: this.#others(isolate, now) }
  }

  #add(colo: string, delta: HealthDelta, now: number): void {
    const key = `${colo}\n${delta.model}`
    const cell = this.#cells.get(key) ?? { ...empty, colo, at: now }
    fade(cell, now)
    cell.calls += delta.calls
    cell.failures += delta.failures
    cell.firstTokens += delta.firstToken.calls
    cell.firstTokenMs += delta.firstToken.ms
    cell.outputTokens += delta.tokens.output
    cell.outputMs += delta.tokens.ms
    // The newest last, so that the first is the oldest.
    this.#cells.delete(key)
    this.#cells.set(key, cell)
    forgetBeyond(this.#cells, mostCells)
  }

  #replaceOutages(isolate: string, outages: readonly HealthOutage[], now: number): void {
    for (const [key, outage] of this.#outages) {
      if (outage.isolate === isolate || outage.until <= now) this.#outages.delete(key)
    }
    for (const outage of outages) this.#outages.set(`${isolate}\n${outage.upstream}`, { ...outage, isolate })
    forgetBeyond(this.#outages, mostOutages)
  }

  #models(colo: string, deltas: readonly HealthDelta[], now: number): ModelView[] {
    const asked = new Set(deltas.map(({ model }) => model))
    for (const key of this.#cells.keys()) {
      if (asked.size >= mostShown) break
      asked.add(key.slice(key.indexOf('\n') + 1))
    }
    return [...asked].flatMap((model) => {
      const own = this.#cells.get(`${colo}\n${model}`)
      if (own !== undefined) fade(own, now)
      const cell = own !== undefined && own.calls >= enough ? own : this.#cells.get(`\n${model}`)
      if (cell === undefined) return []
      fade(cell, now)
      return cell.calls < 1 ? [] : [viewOf(model, cell)]
    })
  }

  /** The longest that others say, for each upstream. */
  #others(isolate: string, now: number): HealthOutage[] {
    const found = new Map<string, HealthOutage>()
    for (const { upstream, class: errorClass, until, isolate: whose } of this.#outages.values()) {
      if (whose === isolate || until <= now) continue
      const known = found.get(upstream)
      if (known === undefined || known.until < until)
        found.set(upstream, { upstream, class: errorClass, until })
    }
    return [...found.values()].slice(0, mostShown)
  }
}

const empty = { calls: 0, failures: 0, firstTokens: 0, firstTokenMs: 0, outputTokens: 0, outputMs: 0 }

function fade(cell: Cell, now: number): void {
  const keeps = Math.exp(-Math.max(0, now - cell.at) / tau)
  cell.at = now
  cell.calls *= keeps
  cell.failures *= keeps
  cell.firstTokens *= keeps
  cell.firstTokenMs *= keeps
  cell.outputTokens *= keeps
  cell.outputMs *= keeps
}

function viewOf(model: string, cell: Cell): ModelView {
  return {
    model,
    of: cell.colo === '' ? 'region' : 'colo',
    calls: cell.calls,
    failureRate: cell.failures / cell.calls,
    firstTokenMs: cell.firstTokens > 0 ? cell.firstTokenMs / cell.firstTokens : null,
    tokensPerSecond: cell.outputMs > 0 ? (1000 * cell.outputTokens) / cell.outputMs : null,
  }
}

function forgetBeyond(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
