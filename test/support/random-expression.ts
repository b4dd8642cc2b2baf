import type { Aggregation, Node } from '../../src/core/strategy.ts'
import type { Behaviour } from './scripted-models.ts'
import { cascade, fallback, hedge, model, parallel } from './run-strategy.ts'
import { randomFrom } from '../../src/core/hash-random.ts'

/** What a model may do; each has its own words, so that a splice would show. */
const behaviours: readonly ((name: string) => Behaviour)[] = [
  (name) => ({ text: `${name} says this`, usd: 0.01 }),
  (name) => ({ text: `${name} says this`, after: 8, usd: 0.02 }),
  (name) => ({ text: `${name} says this`, every: 2, usd: 0.01 }),
  (name) => ({ text: `${name} unsure of it`, usd: 0.01 }),
  (name) => ({ text: `${name} breaks off soon`, cut: 3, usd: 0.01 }),
  () => ({ fails: 'server', after: 3, usd: 0.01 }),
  () => 'overloaded',
  () => 'rate_limit',
  () => 'request',
  () => 'content_policy',
  () => 'hang',
]

export interface Expression {
  readonly node: Node
  readonly models: Readonly<Record<string, Behaviour>>
  readonly verbs: readonly string[]
}

/** A random strategy of at most `depth` levels, and what its models do. The same seed gives the same one. */
export function randomExpression(seed: number, depth: number): Expression {
  let count = 0
  const models: Record<string, Behaviour> = {}
  const verbs: string[] = []
  const random = () => randomFrom(seed, `expression ${(count += 1)}`)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const leaf = (): Node => {
    const name = `m${Object.keys(models).length}x`
    models[name] = pick(behaviours)?.(name) ?? 'ok'
    verbs.push('model')
    return model(name, gates())
  }
  const gates = () =>
    random() < 0.15
      ? {
          gates: [
            random() < 0.5
              ? { words: { mustNot: ['unsure'] }, else: pick(['retry', 'next', 'refuse', 'flag']) }
              : { length: { words: { max: 9 } }, else: pick(['retry', 'next']) },
          ],
        }
      : {}
  const members = (level: number) =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => expression(level - 1))
  const options = () => (random() < 0.2 ? { timeout: 30 + Math.floor(random() * 30) } : {})
  const aggregation = (level: number): Aggregation => {
    const kind = pick(['vote', 'concat', 'contrast', 'synthesize'] as const)
    if (kind === 'synthesize') {
      return { kind, rules: { by: expression(level - 1), layers: random() < 0.3 ? 2 : 1 } }
    }
    return kind === 'vote' ? { kind, rules: { orElse: 'plurality' } } : { kind: kind ?? 'concat', rules: {} }
  }
  const expression = (level: number): Node => {
    const verb =
      level === 0 ? 'model' : pick(['fallback', 'balance', 'hedge', 'cascade', 'parallel', 'model'])
    if (verb === 'model' || verb === undefined) return leaf()
    verbs.push(verb)
    const list = members(level)
    switch (verb) {
      case 'fallback':
        return fallback(list, options())
      case 'balance':
        return {
          verb: 'balance',
          path: 'use',
          members: list,
          by: 'weight',
          weights: list.map(() => 1),
          ...options(),
        }
      case 'hedge':
        return hedge(list, { after: pick([0, 5, 'p95']), ...options() })
      case 'cascade':
        return cascade(list, {
          ...(random() < 0.5 && { speculative: pick([0, 4]) }),
          ...(random() < 0.3 && { agreement: { with: [leaf()], atLeast: 1, compare: {} } }),
          ...options(),
        })
      default:
        return parallel(list, aggregation(level), options())
    }
  }
  return { node: expression(depth), models, verbs }
}
