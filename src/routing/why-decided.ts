import type { Decision } from '../core/record.ts'

/** What the classifier made of a query, in a sentence; null when nothing was classified. Off the hot path. */
export function whyDecided(decision: Decision): string | null {
  const { answer, best, confidence, threshold, runnerUp } = decision
  if (answer === undefined || best === undefined || confidence === null || threshold === null) return null
  const sure = `"${best}" has confidence ${confidence.toFixed(2)}`
  if (answer === 'none') {
    return `None of the routes: ${sure}, the highest, which is below the threshold ${threshold.toFixed(2)}.`
  }
  const above = `above the threshold ${threshold.toFixed(2)}`
  if (answer === 'route' || runnerUp === null) return `${sure}, ${above}${ahead(decision)}.`
  const gap = `the gap ${(decision.gap ?? 0).toFixed(2)} is too small to tell`
  return `Ambiguous between "${best}" and "${runnerUp.route}": ${sure}, ${above}, but ${gap}.`
}

function ahead({ gap, runnerUp }: Decision): string {
  if (runnerUp === null) return ''
  const by = gap === null || gap === undefined ? '' : ` by a gap of ${gap.toFixed(2)}`
  return `, and is ahead of "${runnerUp.route}"${by}`
}
