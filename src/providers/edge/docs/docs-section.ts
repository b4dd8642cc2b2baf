/** One section of Umbel's docs: the unit of citation. */
export interface DocsSection {
  /** Path in the repository: `docs/routing.md`. */
  readonly file: string
  /** Its own heading, without the marks: `Order of routes when several match`. */
  readonly heading: string
  /** Its sentences, and its blocks: code with the fences, tables, lists. In order. */
  readonly passages: readonly string[]
}

/** A passage that only makes sense whole: code, a table, a list. */
export function isBlock(passage: string): boolean {
  return /^(```|~~~|\||\s*([-*]|\d+\.) )/.test(passage)
}
