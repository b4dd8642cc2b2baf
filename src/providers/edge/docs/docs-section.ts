/** One section of Umbel's docs: the unit of citation. */
export interface DocsSection {
  /** Path in the repository: `docs/routing.md`. */
  readonly file: string
  /** Its own heading, without the marks: `Precedence of routes`. */
  readonly heading: string
  /** Its sentences, list items, table rows and code blocks (with their fences), in order. */
  readonly passages: readonly string[]
}
