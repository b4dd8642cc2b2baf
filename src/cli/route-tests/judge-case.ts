import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Nearest } from '../../core/record.ts'
import type { ReadCase } from './read-route-tests.ts'
import type { Release } from '../../core/release.ts'
import { type DecidedHere, decideAsked, hasAbstained } from '../asking/decide-asked.ts'
import { type RequestCost, requestCost } from './request-cost.ts'
import { UmbelError } from '../../core/errors.ts'
import { askedRequest } from '../asking/asked-request.ts'
import { explain } from '../../routing/explain.ts'
import { firstModels, reachable } from '../../routing/reachable.ts'
import { globPattern } from '../../routing/match.ts'
import { unknownNames } from './known-names.ts'

/** What a case came to. */
export interface Outcome {
  readonly route: string | null
  /** Those that answer unless something fails. */
  readonly models: readonly string[]
  readonly reason: string
  readonly confidence: number | null
  readonly runnerUp: { readonly route: string; readonly confidence: number } | null
  readonly threshold: number | null
  readonly nearest: readonly Nearest[]
  readonly cost: RequestCost
}

/** One expectation that did not hold. */
export interface Failure {
  readonly what: 'route' | 'model' | 'not' | 'maxCost' | 'confidence' | 'abstains' | 'refused' | 'name'
  readonly expected: string
  readonly got: string
}

export interface Judged {
  readonly name: string
  readonly line: number
  /** Null: the request is refused before it is routed. */
  readonly outcome: Outcome | null
  readonly failures: readonly Failure[]
}

export function judgeCase(each: ReadCase, release: Release, embedder: EdgeEmbedder): Judged {
  const { line } = each
  const name = each.name ?? each.prompt ?? 'a body'
  try {
    const decided = decideAsked(askedRequest(each), release, embedder, { tier: each.tier ?? null })
    const outcome = outcomeOf(decided)
    const unknown = unknownNames(each, release)
    const failures = unknown.length > 0 ? unknown : failuresOf(each, outcome, decided)
    return { name, line, outcome, failures }
  } catch (error) {
    if (!(error instanceof UmbelError)) throw error
    const failures: Failure[] = [
      { what: 'refused', expected: 'a decision', got: `${error.status}: ${error.message}` },
    ]
    return { name, line, outcome: null, failures }
  }
}

export function outcomeOf(decided: DecidedHere): Outcome {
  const { decision, node, signals, release, health } = decided
  const { route, reason, confidence, runnerUp, threshold } = decision
  const { nearest } = explain(node, signals, release, health)
  const models = firstModels(node, decided)
  return { route, models, reason, confidence, runnerUp, threshold, nearest, cost: requestCost(decided) }
}

function failuresOf(each: ReadCase, outcome: Outcome, decided: DecidedHere): Failure[] {
  const { route, models, confidence, cost } = outcome
  const failures: Failure[] = []
  const check = (what: Failure['what'], holds: boolean, expected: string, got: string) => {
    if (!holds) failures.push({ what, expected, got })
  }
  if (each.route !== undefined) {
    const wanted = listOf(each.route).map((name) => name.replace(/^route\//, ''))
    check('route', route !== null && wanted.includes(route), wanted.join(' or '), route ?? 'no route')
  }
  if (each.model !== undefined) {
    const wanted = listOf(each.model)
    const holds = models.length > 0 && models.every((model) => wanted.includes(model))
    check('model', holds, wanted.join(' or '), models.join(' or ') || 'no model')
  }
  if (each.not !== undefined) {
    const met = forbiddenMet(listOf(each.not), decided)
    check('not', met.length === 0, `never ${listOf(each.not).join(', ')}`, met.join('; '))
  }
  if (each.maxCost !== undefined) {
    const holds = cost.usd !== null && cost.usd <= each.maxCost
    check('maxCost', holds, `at most ${dollars(each.maxCost)}`, costText(cost))
  }
  if (each.confidence !== undefined) {
    const holds = confidence !== null && confidence >= each.confidence
    check(
      'confidence',
      holds,
      `at least ${each.confidence}`,
      confidence?.toFixed(2) ?? 'nothing was classified',
    )
  }
  if (each.abstains !== undefined) {
    const abstained = hasAbstained(decided.decision)
    const expected = each.abstains ? 'that no route takes it' : 'that a route takes it'
    check('abstains', abstained === each.abstains, expected, `${route ?? 'no route'} (${outcome.reason})`)
  }
  return failures
}

/** `large (routes.billing.use.fallback[1])`, for each forbidden name that may be reached. */
function forbiddenMet(forbidden: readonly string[], decided: DecidedHere): string[] {
  const { node, decision } = decided
  const own = decision.route === null ? [] : [{ kind: 'route', name: decision.route, path: 'the decision' }]
  const met = [...own, ...reachable(node, decided)].filter(({ kind, name }) =>
    forbidden.some((pattern) => {
      const bare = pattern.replace(/^route\//, '')
      return globPattern(kind === 'route' ? bare : pattern).test(name)
    }),
  )
  return [...new Set(met.map(({ name, path }) => `${name} (${path})`))]
}

/** `$0.0012 (every attempt of this request)` */
export function costText({ usd, of, unpriced }: RequestCost): string {
  const how = of === 'request' ? 'every attempt of this request' : 'worst case of the strategy'
  if (usd !== null) return `${dollars(usd)} (${how})`
  const why = unpriced.length > 0 ? `no price is known of ${unpriced.join(', ')}` : 'a window is not known'
  return `not bounded: ${why}`
}

export function dollars(usd: number): string {
  return usd === 0 || usd >= 1 ? `$${usd.toFixed(2)}` : `$${Number(usd.toPrecision(2))}`
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names
}
