import type { HeaderFields } from '../core/headers.ts'
import type { Lease } from '../core/answer.ts'
import type { Trace } from '../core/trace.ts'
import { copyAnswerHeaders } from '../providers/header-lists.ts'

/** The headers that every routed answer carries, with more under `x-umbel-debug: 1`. In all under 2 KB. */
export function answerHeaders(trace: Trace, lease: Lease | undefined, debug: boolean): HeaderFields {
  const headers: HeaderFields = {}
  if (lease !== undefined) copyAnswerHeaders(lease.headers, headers)
  Object.assign(headers, trace.limits)
  const { decision } = trace
  headers['x-umbel-decision'] = decision.id
  headers['x-umbel-release'] = decision.version
  if (decision.route !== null) headers['x-umbel-route'] = plain(decision.route)
  const model = lease?.model ?? decision.model ?? decision.route
  if (model !== null) headers['x-umbel-model'] = plain(model)
  const dropped = lease?.attempt.dropped
  if (dropped !== undefined) headers['x-umbel-dropped'] = plain(dropped.join(', ')).slice(0, 500)
  const { flags } = trace
  if (flags.length > 0) headers['x-umbel-flags'] = plain(flags.join(', ')).slice(0, 500)
  if (debug) addDebug(headers, trace)
  return headers
}

/** USD over all attempts settled so far; not set while nothing is known. */
export function setCost(headers: HeaderFields, trace: Trace): void {
  const { cost } = trace
  if (cost !== null) headers['x-umbel-cost'] = formatCost(cost)
}

/** Plain decimals without a tail: `0.00042`. */
export function formatCost(usd: number): string {
  return usd.toFixed(9).replace(/\.?0+$/, '')
}

function addDebug(headers: HeaderFields, trace: Trace): void {
  const { decision, attempts, choices, steps, verdicts, joins, notes } = trace
  headers['x-umbel-reason'] = plain(decision.reason)
  if (decision.confidence !== null) headers['x-umbel-confidence'] = decision.confidence.toFixed(4)
  if (decision.threshold !== null) headers['x-umbel-threshold'] = decision.threshold.toFixed(4)
  if (decision.runnerUp !== null) {
    headers['x-umbel-runner-up'] = plain(
      `${decision.runnerUp.route} ${decision.runnerUp.confidence.toFixed(4)}`,
    )
  }
  const tried = attempts.map((attempt) => `${attempt.model}=${attempt.error?.class ?? attempt.outcome}`)
  if (tried.length > 0) headers['x-umbel-attempts'] = plain(tried.join(', ')).slice(0, 500)
  const chosen = choices.map((choice) => `${choice.verb}=${choice.picked}`)
  if (chosen.length > 0) headers['x-umbel-choices'] = plain(chosen.join(', ')).slice(0, 500)
  const skipped = choices.flatMap((choice) => choice.skipped ?? [])
  if (skipped.length > 0) {
    const words = skipped.map(({ candidate, why }) => `${candidate}: ${why}`)
    headers['x-umbel-skipped'] = plain(words.join('; ')).slice(0, 500)
  }
  const stepped = steps.map((step) => `${step.name ?? step.path}=${step.outcome}`)
  if (stepped.length > 0) headers['x-umbel-steps'] = plain(stepped.join(', ')).slice(0, 500)
  const judged = verdicts.map(({ model, outcome, gate }) => `${model ?? 'request'}=${gate ?? ''}:${outcome}`)
  if (judged.length > 0) headers['x-umbel-verdicts'] = plain(judged.join(', ')).slice(0, 500)
  const joined = joins.map(({ kind, from, agreement }) => {
    const share = agreement === null ? '' : ` ${agreement.toFixed(2)}`
    return `${kind}=${from ?? 'all'}${share}`
  })
  if (joined.length > 0) headers['x-umbel-joins'] = plain(joined.join(', ')).slice(0, 500)
  if (notes.length > 0) headers['x-umbel-notes'] = plain(notes.join('; ')).slice(0, 500)
}

/** Header values are ASCII; a name from a config or a caller may not be. */
function plain(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, (piece) => encodeURIComponent(piece.toWellFormed()))
}
