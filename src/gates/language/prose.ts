/** UTF-16 units of a text that are read. */
const mostUnits = 800

/** What of a text is language: code, addresses, markup and numbers taken out. Bounded. */
export function proseOf(text: string): string {
  const start = text.length > 4 * mostUnits ? text.slice(0, 4 * mostUnits) : text
  return start
    .replace(/(```|~~~)[\s\S]*?(\1|$)/g, ' ')
    .replace(/`[^`\n]{0,200}`/g, ' ')
    .replace(/\S{0,200}(?::\/\/|@|www\.)\S{0,500}/g, ' ')
    .replace(/<[^<>\n]{0,200}>|\[[A-Z_]+_\d+\]|\d+/g, ' ')
    .slice(0, mostUnits)
}
