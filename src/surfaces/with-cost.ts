/** An upstream's own JSON answer with `usage.cost` (USD) put in; unchanged when it has no usage. */
export function withCost(text: string, cost: number | null): string {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || !('usage' in value)) return text
  if (typeof value.usage !== 'object' || value.usage === null) return text
  return JSON.stringify({ ...value, usage: { ...value.usage, cost } })
}
