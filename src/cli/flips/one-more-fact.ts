import type { Classified } from '../../core/signals.ts'
import type { Flip } from './flip.ts'
import type { Match, Range, TextPattern } from '../../core/release.ts'
import type { Signals } from '../../core/signals.ts'
import type { WhatIf } from './what-if.ts'
import { alteredSignals } from './altered-signals.ts'
import { matches } from '../../routing/match.ts'

/** A change of the facts that makes a condition hold. */
interface Change {
  readonly words: string
  readonly facts: Partial<Signals>
}

const mostTold = 8

/** Routes of which one condition does not hold: those that would take the request if it did. */
export function oneMoreFact(whatIf: WhatIf): Flip[] {
  const { release, signals, decision } = whatIf.decided
  const flips: Flip[] = []
  for (const { name, match } of Object.values(release.routes)) {
    if (match === null || name === decision.route || matches(match, signals)) continue
    const change = oneChange(match, signals)
    if (change === undefined) continue
    const after = whatIf.signals(alteredSignals(signals, change.facts))
    if (after.route === name) flips.push({ kind: 'condition', change: change.words, ...after })
    if (flips.length === mostTold) break
  }
  return [...flips, ...otherSizes(whatIf)]
}

/** The change that makes a match hold, where one of its siblings is all that is missing. */
function oneChange(match: Match, signals: Signals): Change | undefined {
  const missing = siblings(match).filter((sibling) => !matches(sibling, signals))
  const [only] = missing
  return only === undefined || missing.length > 1 ? undefined : changeOf(only, signals)
}

function siblings({ all = [], ...match }: Match): Match[] {
  const own = Object.entries(match).map(([key, value]): Match => ({ [key]: value }))
  return [...own, ...all.flatMap(siblings)]
}

function changeOf(match: Match, signals: Signals): Change | undefined {
  const { has, header, metadata, tier, tokens, keywords, class: classes, any } = match
  if (has !== undefined) {
    const missing = has.filter((what) => !signals.has(what))
    const words = `with ${missing.join(' and ').replaceAll('_', ' ')}`
    return { words, facts: { has: (what) => missing.includes(what) || signals.has(what) } }
  }
  if (header !== undefined) {
    const values = valuesOf(header)
    const words = `with the header ${pairs(values, ': ')}`
    return { words, facts: { header: (name) => values.get(name) ?? signals.header(name) } }
  }
  if (metadata !== undefined) {
    const values = valuesOf(metadata)
    const words = `with the metadata ${pairs(values, '=')}`
    return { words, facts: { metadata: (name) => values.get(name) ?? signals.metadata(name) } }
  }
  if (tier?.[0] !== undefined) return { words: `for the tier ${tier[0]}`, facts: { tier: tier[0] } }
  if (tokens !== undefined) return sizeWithin(tokens, signals)
  if (keywords?.[0] !== undefined) {
    return { words: `with the words "${keywords[0]}"`, facts: { ask: `${signals.ask} ${keywords[0]}` } }
  }
  if (classes !== undefined) return otherClass(classes, signals)
  return any?.map((inner) => oneChange(inner, signals)).find((change) => change !== undefined)
}

function valuesOf(patterns: Readonly<Record<string, TextPattern>>): Map<string, string> {
  return new Map(
    Object.entries(patterns).map(([name, { equals = [], glob = [] }]) => [
      name,
      equals[0] ?? glob[0]?.replaceAll('*', '') ?? '',
    ]),
  )
}

function pairs(values: ReadonlyMap<string, string>, between: string): string {
  return [...values].map(([name, value]) => `${name}${between}${value}`).join(' and ')
}

function sizeWithin({ min = 0, max }: Range, { tokens }: Signals): Change {
  const isSmall = tokens < min
  const size = isSmall ? min : (max ?? tokens)
  const words = `with ${isSmall ? 'at least' : 'at most'} ${size} tokens (now about ${tokens})`
  return { words, facts: { tokens: size } }
}

function otherClass(classes: NonNullable<Match['class']>, signals: Signals): Change | undefined {
  const [first] = Object.entries(classes)
  const label = first?.[1][0]
  if (first === undefined || label === undefined || Object.keys(classes).length > 1) return undefined
  const [name] = first
  const now = signals.class(name)
  const said: Classified = {
    runnerUp: null,
    threshold: 0,
    gap: null,
    ...now,
    label,
    confidence: 1,
    answer: 'label',
    abstained: false,
  }
  const is = now === undefined || now.abstained ? 'nothing' : `${now.label} ${now.confidence.toFixed(2)}`
  return {
    words: `if "${name}" said ${label} (now ${is})`,
    facts: { class: (asked) => (asked === name ? said : signals.class(asked)) },
  }
}

/** A route that was taken for its size: what a smaller or a larger request would meet. */
function otherSizes(whatIf: WhatIf): Flip[] {
  const { release, signals, decision } = whatIf.decided
  const match = decision.route === null ? null : (release.routes[decision.route]?.match ?? null)
  if (match === null || decision.reason === 'route named') return []
  const sizes = siblings(match).flatMap(({ tokens }) => tokens ?? [])
  const changes = sizes.flatMap(({ min, max }) => [
    ...(min !== undefined && min > 0 ? [[`with fewer than ${min} tokens`, min - 1] as const] : []),
    ...(max === undefined ? [] : [[`with more than ${max} tokens`, max + 1] as const]),
  ])
  return changes
    .map(([words, tokens]): Flip => ({
      kind: 'condition',
      change: `${words} (now about ${signals.tokens})`,
      ...whatIf.signals(alteredSignals(signals, { tokens })),
    }))
    .filter((flip) => flip.flips)
}
