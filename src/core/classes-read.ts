import type { Match, Route } from './release.ts'

/** The classifiers that some route reads. */
export function classesRead(routes: Readonly<Record<string, Route>>): Set<string> {
  return new Set(Object.values(routes).flatMap(({ match }) => (match === null ? [] : inMatch(match))))
}

function inMatch(match: Match): string[] {
  const { all = [], any = [], not } = match
  return [
    ...Object.keys(match.class ?? {}),
    ...[...all, ...any, ...(not === undefined ? [] : [not])].flatMap(inMatch),
  ]
}
