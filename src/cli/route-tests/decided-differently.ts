import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Judged } from './judge-case.ts'
import type { ReadCase } from './read-route-tests.ts'
import type { Release } from '../../core/release.ts'
import { judgeCase } from './judge-case.ts'

/** What another release decides for a case. */
export interface View {
  readonly route: string | null
  readonly models: readonly string[]
  readonly reason: string
  readonly confidence: number | null
}

/** A case that two releases decide differently. Null: refused before it is routed. */
export interface Difference {
  readonly name: string
  readonly line: number
  readonly before: View | null
  readonly after: View | null
}

/** The cases that go elsewhere than they do in `before`: to another route, or to other models of it. */
export function decidedDifferently(
  cases: readonly ReadCase[],
  judged: readonly Judged[],
  before: Release,
  embedder: EdgeEmbedder,
): Difference[] {
  return judged.flatMap(({ name, line, outcome }, index) => {
    const each = cases[index]
    const earlier = each === undefined ? null : judgeCase(each, before, embedder).outcome
    const difference = { name, line, before: viewOf(earlier), after: viewOf(outcome) }
    return placeOf(difference.before) === placeOf(difference.after) ? [] : [difference]
  })
}

function viewOf(outcome: Judged['outcome']): View | null {
  if (outcome === null) return null
  const { route, models, reason, confidence } = outcome
  return { route, models, reason, confidence }
}

function placeOf(view: View | null): string {
  return view === null ? 'refused' : JSON.stringify([view.route, view.models])
}
