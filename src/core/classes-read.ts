import type { Match, Route } from './release.ts'
import type { Node } from './strategy.ts'
import { allNodes } from './children.ts'
import { flatSteps } from './step.ts'

/** The classifiers that some route reads. */
export function classesRead(routes: Readonly<Record<string, Route>>): Set<string> {
  const all = Object.values(routes)
  return new Set([
    ...all.flatMap(({ match }) => (match === null ? [] : inMatch(match))),
    ...all.flatMap(({ use }) => allNodes(use).flatMap(inNode)),
  ])
}

function inNode(node: Node): string[] {
  if (node.verb === 'sequence') {
    return flatSteps(node.steps).flatMap((step) => (step.kind === 'classify' ? [step.classifier] : []))
  }
  if (node.verb !== 'switch') return []
  return node.branches.flatMap((branch) => ('when' in branch ? inMatch(branch.when) : []))
}

function inMatch(match: Match): string[] {
  const { all = [], any = [], not } = match
  return [
    ...Object.keys(match.class ?? {}),
    ...[...all, ...any, ...(not === undefined ? [] : [not])].flatMap(inMatch),
  ]
}
