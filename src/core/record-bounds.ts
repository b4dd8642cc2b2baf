import type { GateVerdict, Join } from './record.ts'

/** Records stay in memory: lists and texts that answers decide are cut. */
const mostLines = 20
const mostCharacters = 300

export function boundedVerdict(verdict: GateVerdict): GateVerdict {
  const { why, flags } = verdict
  return { ...verdict, why: why === null ? null : shortened(why), flags: lines(flags) }
}

export function boundedJoin(join: Join): Join {
  return {
    ...join,
    failed: join.failed.map((failure) => ({ ...failure, message: shortened(failure.message) })),
    clusters: join.clusters
      .slice(0, mostLines)
      .map((cluster) => ({ ...cluster, says: shortened(cluster.says) })),
    disagreements: lines(join.disagreements),
    why: join.why === null ? null : shortened(join.why),
  }
}

function lines(texts: readonly string[]): string[] {
  return texts.slice(0, mostLines).map(shortened)
}

/** A cut shows. */
function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).toWellFormed()}…`
}
