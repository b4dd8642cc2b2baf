/** What rows count together. */
export function weightOf(rows: readonly { readonly weight: number }[]): number {
  return rows.reduce((sum, { weight }) => sum + weight, 0)
}
