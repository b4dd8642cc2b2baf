import type { Node } from '../core/strategy.ts'
import type { Outlook } from './decide-for.ts'
import type { ProviderPreferences, SortBy } from '../core/preferences.ts'
import { choicesOf, inThisOrder } from './narrow.ts'
import { enoughToTell } from '../core/measured.ts'
import { nextClasses } from '../core/errors.ts'
import { placeIn } from './allowed-models.ts'
import { profileOf } from '../core/profile.ts'
import { usualPrice } from '../core/usage.ts'
import { modelsOf } from '../core/children.ts'

export interface Ranked {
  readonly node: Node
  /** What its choices were put in order by, the best lowest; empty where the config's own order stands. */
  readonly scores: readonly number[]
  /** They were read from what was measured. */
  readonly measured?: boolean
}

/**
 * What remains of a strategy in the order that the caller asks for, each the next one's stand-in. An order, or what to
 * sort by, takes the place of how the config would choose.
 */
export function ordered(
  node: Node,
  sort: ProviderPreferences['sort'],
  preferences: ProviderPreferences,
  outlook: Outlook,
): Ranked {
  const { order, allowFallbacks } = preferences
  if (order === undefined && sort === undefined && allowFallbacks !== false) return { node, scores: [] }
  const measured = sort !== undefined && sort.by !== 'price'
  const choices = choicesOf(node)
  if (choices.length === 1 && choices[0] === node) {
    return { node, scores: sort === undefined ? [] : [scoreOf(node, sort.by, outlook)], measured }
  }
  const rows = choices.map((member) => {
    const score = sort === undefined ? 0 : scoreOf(member, sort.by, outlook)
    return { member, score, place: order === undefined ? 0 : placeOf(member, order, outlook) }
  })
  const sorted = rows.toSorted((left, right) => left.place - right.place || left.score - right.score)
  const named = sorted.filter(({ place }) => Number.isFinite(place))
  const alone = order === undefined ? sorted.slice(0, 1) : named
  const kept = allowFallbacks === false && alone.length > 0 ? alone : sorted
  return {
    node: inThisOrder(
      node,
      kept.map(({ member }) => member),
      nextClasses,
    ),
    scores: sort === undefined ? [] : kept.map(({ score }) => score),
    measured,
  }
}

function placeOf(member: Node, order: readonly string[], { release }: Outlook): number {
  const model = profileOf(release, modelsOf(member)[0] ?? '')
  const place = model === undefined ? undefined : placeIn(order, model, release)
  return place ?? Number.POSITIVE_INFINITY
}

/** A strategy counts as the first model that it may call. */
function scoreOf(member: Node, by: SortBy, outlook: Outlook): number {
  const { release, health } = outlook
  const name = modelsOf(member)[0] ?? ''
  if (by === 'price') {
    const price = profileOf(release, name)?.price
    return price == null ? Number.MAX_VALUE : usualPrice(price)
  }
  const facts = health.recent(name)
  const measured = by === 'latency' ? facts?.firstTokenMs : facts?.tokensPerSecond
  if (measured == null) {
    // One call finds out; until it has, the others go elsewhere, since it may never answer.
    const isNext = (facts?.samples ?? 0) < enoughToTell && outlook.isBusy?.(name) !== true
    return isNext ? 0 : Number.MAX_VALUE
  }
  return by === 'latency' ? measured : 1 / Math.max(measured, 1e-6)
}
